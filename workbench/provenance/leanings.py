"""What leans on what among whole articles, whatever their claims: the record behind `workbench dependence`.

Copied text, a shared agency, a citation, one outlet or owner, one reporter. Each pair and rule is told once, with
words on both sides, the earlier article first where dates tell.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from typing import NamedTuple, Self

from workbench.model import Span
from workbench.provenance.declarations import Declared
from workbench.provenance.reuse import PART, RUN, WHOLE
from workbench.provenance.telling import Article, Reused


class Leaning(NamedTuple):
    """Two articles of which one leans on the other, or both on a third."""

    a: str
    b: str
    strength: str
    rule: str
    why: str
    a_spans: tuple[Span, ...]
    b_spans: tuple[Span, ...]
    by: str = "machine"


class Standing(NamedTuple):
    """What is asked of one article: kept for all of them, so it holds no more than that."""

    uid: str
    name: str
    house: str
    owner: str
    byline: str
    """Folded, to compare."""
    signed: str
    """As it is printed."""
    date: str
    declared: tuple[Declared, ...]

    @classmethod
    def of(cls, article: Article) -> Self:
        """Give it for an article."""
        read = article.analysis
        return cls(
            article.uid,
            article.name,
            article.house,
            article.owner,
            article.byline,
            read.byline,
            read.date,
            article.declared,
        )


def leanings(articles: Mapping[str, Article], reuse: Sequence[Reused]) -> list[Leaning]:
    """Give what ties some whole articles; `a` is the earlier where dates tell, else the smaller uid."""
    beside: dict[str, list[Reused]] = {}
    for pair in reuse:
        for side in (pair.a, pair.b):
            beside.setdefault(side, []).append(pair)
    by = Groups(map(Standing.of, articles.values()))
    return list(told_of_all(by, lambda uid: beside.get(uid, ())))


def told_of_all(
    by: "Groups", reuse: Callable[[str], Iterable[Reused]]
) -> Iterator[Leaning]:
    """Give the same in order, an article at a time; `reuse` gives the text that it has in common with others.

    Only articles with a key in common are compared, and what is held at once are the leanings of one article.
    """
    for uid in sorted(by.articles):
        found = leanings_of(by, uid, reuse(uid))
        yield from sorted(one for one in found if one.a == uid)


def leanings_of(by: "Groups", uid: str, reuse: Iterable[Reused]) -> set[Leaning]:
    """Give what ties one article to all others, on whichever side it stands."""
    one = by.articles[uid]
    found = {leaning for pair in reuse for leaning in _copied(pair, by.articles)}
    found |= {leaning for other in by.beside(one) for leaning in _housed(one, other)}
    return found | {*_credited(one, by), *_cited(one, by)}


class Groups:
    """Articles by what may tie them: house, owner, reporter, and the media that they declare."""

    def __init__(self, articles: Iterable[Standing]) -> None:
        self.articles: dict[str, Standing] = {}
        self.resting: dict[str, list[tuple[Standing, Declared]]] = {}
        self._by: dict[tuple[str, str], list[Standing]] = {}
        for one in articles:
            self.articles[one.uid] = one
            for told in one.declared:
                self.resting.setdefault(told.key, []).append((one, told))
            for key in self._keys(one):
                self._by.setdefault(key, []).append(one)

    def beside(self, one: Standing) -> ValuesView[Standing]:
        """Give the articles of its house, owner or reporter."""
        found = {other.uid: other for key in self._keys(one) for other in self._by[key]}
        del found[one.uid]
        return found.values()

    def of_house(self, key: str) -> Sequence[Standing]:
        """Give the articles of a house."""
        return self._by.get(("house", key), ())

    @staticmethod
    def _keys(one: Standing) -> list[tuple[str, str]]:
        keys = [("house", one.house), ("owner", one.owner), ("byline", one.byline)]
        return [key for key in keys if key[1]]


def _credited(one: Standing, by: Groups) -> Iterator[Leaning]:
    """Tie an article to those that declare a medium that it declares too."""
    for told in one.declared:
        for other, said in by.resting[told.key]:
            if other.uid != one.uid:
                first, last = sorted(
                    ((one, told), (other, said)), key=lambda side: _older(side[0])
                )
                why = f"{first[0].name}: {first[1].why}; {last[0].name}: {last[1].why}"
                spans = (first[1].span,), (last[1].span,)
                yield _leaning(first[0], last[0], "soft", "shared-agency", why, *spans)


def _older(one: Standing) -> tuple[str, str]:
    return one.date, one.uid


def _cited(one: Standing, by: Groups) -> Iterator[Leaning]:
    """Tie an article to those of an outlet that it names, and to those that name its outlet."""
    for told in one.declared:
        if one.house != told.key:
            for cited in by.of_house(told.key):
                yield _cites(one, told, cited)
    for other, said in by.resting.get(one.house, ()):
        if other.house != one.house:
            yield _cites(other, said, one)


def _cites(citing: Standing, told: Declared, cited: Standing) -> Leaning:
    why = f"{citing.name}: {told.why}"
    return _leaning(cited, citing, "soft", "cites", why, (), (told.span,))


def _housed(one: Standing, other: Standing) -> Iterator[Leaning]:
    one, other = sorted((one, other), key=_older)
    if one.house == other.house:
        yield _leaning(
            one, other, "hard", "same-outlet", f"both are {one.name}’s", (), ()
        )
    elif one.owner and one.owner == other.owner:
        yield _leaning(
            one,
            other,
            "hard",
            "same-owner",
            f"{one.name} and {other.name} have one owner ({one.owner})",
            (),
            (),
        )
    if one.byline and one.byline == other.byline:
        yield _leaning(
            one,
            other,
            "soft",
            "same-byline",
            f"both print {one.signed}",
            (),
            (),
        )


def _copied(pair: Reused, articles: Mapping[str, Standing]) -> Iterator[Leaning]:
    one, other = articles[pair.a], articles[pair.b]
    copied = [run for run in pair.runs if run.words >= RUN]
    longest = sorted(pair.runs, key=lambda run: (-run.words, run))[:5]
    shown = tuple(run.a for run in longest), tuple(run.b for run in longest)
    if pair.containment >= PART:
        strength, rule = (
            ("hard", "text-reuse-whole")
            if pair.containment >= WHOLE
            else ("soft", "text-reuse-part")
        )
        yield _leaning(
            one,
            other,
            strength,
            rule,
            f"{pair.containment:.0%} of the shorter text stands in the other",
            *shown,
        )
    elif copied:
        yield _leaning(
            one,
            other,
            "soft",
            "text-reuse",
            f"{max(run.words for run in copied)} words in a row stand in both",
            *shown,
        )


def _leaning(
    one: Standing,
    other: Standing,
    strength: str,
    rule: str,
    why: str,
    one_spans: tuple[Span, ...],
    other_spans: tuple[Span, ...],
) -> Leaning:
    if _older(other) < _older(one):
        one, other, one_spans, other_spans = other, one, other_spans, one_spans
    return Leaning(one.uid, other.uid, strength, rule, why, one_spans, other_spans)
