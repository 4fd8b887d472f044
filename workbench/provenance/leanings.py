"""What leans on what among whole articles, whatever their claims: the record behind `workbench dependence`.

Copied text, a shared agency, a citation, one outlet or owner, one reporter. Each pair and rule is told once, with
words on both sides, the earlier article first where dates tell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.model import Span
from workbench.provenance.cluster import Article, Reused, older
from workbench.provenance.reuse import PART, RUN, WHOLE


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


def leanings(articles: Mapping[str, Article], reuse: Sequence[Reused]) -> list[Leaning]:
    """Give what ties whole articles; `a` is the earlier where dates tell, else the smaller uid."""
    found = [leaning for pair in reuse for leaning in _copied(pair, articles)]
    found.extend(_credited(articles))
    found.extend(
        leaning
        for one, other in combinations(articles.values(), 2)
        for leaning in _housed(one, other)
    )
    return sorted(set(found))


def _credited(articles: Mapping[str, Article]) -> Iterator[Leaning]:
    """Tie articles that declare one medium, and an article to that of an outlet it names."""
    members: dict[str, list[tuple[Article, Span, str]]] = {}
    houses: dict[str, list[Article]] = {}
    for one in articles.values():
        houses.setdefault(one.house, []).append(one)
        for told in one.declared:
            members.setdefault(told.key, []).append((one, told.span, told.why))
    for key, resting in members.items():
        for (one, span, why), (other, other_span, other_why) in combinations(
            resting, 2
        ):
            yield _leaning(
                one,
                other,
                "soft",
                "shared-agency",
                f"{one.name}: {why}; {other.name}: {other_why}",
                (span,),
                (other_span,),
            )
        for one, span, why in resting:
            for cited in houses.get(key, ()):
                if one.house != key:
                    yield _leaning(
                        cited, one, "soft", "cites", f"{one.name}: {why}", (), (span,)
                    )


def _housed(one: Article, other: Article) -> Iterator[Leaning]:
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
            f"both print {one.analysis.byline}",
            (),
            (),
        )


def _copied(pair: Reused, articles: Mapping[str, Article]) -> Iterator[Leaning]:
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
    one: Article,
    other: Article,
    strength: str,
    rule: str,
    why: str,
    one_spans: tuple[Span, ...],
    other_spans: tuple[Span, ...],
) -> Leaning:
    if older(other) < older(one):
        one, other, one_spans, other_spans = other, one, other_spans, one_spans
    return Leaning(one.uid, other.uid, strength, rule, why, one_spans, other_spans)
