"""Where a claim comes from, as lines: reason, lineages, origins, edges with their words, what reviewers say of edges."""

from collections.abc import Iterator, Sequence

from workbench.desk.ancestry import Ancestry, Place, Root, Side, Telling, Tie, Word
from workbench.model import Span
from workbench.tui.entry import Entry, Line, Piece, heading, remark
from workbench.tui.footing import counted, flag_in_words
from workbench.tui.showing import Showing

QUOTED = 240
"""Characters of a claim or of evidence in an entry; the article shows all."""
KINDS = {
    "entity": "can be asked",
    "document": "can be looked at",
    "witness": "saw it",
    "media": "a medium, passes it on",
    "anon": "not named",
    "unnamed": "nobody is named",
    "doc": "no source is named",
}
"""What kind of root it is, in words."""
SAID = {
    "rejected": "rejected",
    "hard": "confirmed",
    "soft": "called possible",
    "independent": "called independent",
}


def summary(known: Ancestry, dot: str) -> str:
    """Give the count of origins, what it suggests, and how many claims it is of."""
    if known.n_min is None:
        return "Its origins are not worked out yet: workbench trace"
    claims = "1 claim" if known.size == 1 else f"{known.size:,} claims"
    count = counted(known.n_min, known.n_max)
    return f"{count}: {known.suggestion} {dot} {claims}"


class AncestryLines:
    """The lines of one ancestry, told of one claim."""

    def __init__(self, known: Ancestry, claim_id: int, showing: Showing) -> None:
        self._known = known
        self._claim_id = claim_id
        self.showing = showing

    def of(self, leanings: Sequence[Tie] | None) -> Iterator[Line]:
        """Give all lines; `leanings` are the edges of the whole article, None while they are looked for."""
        known = self._known
        if known.reason:
            yield remark(self.showing.line(known.reason), "")
        if known.would_change_it:
            change = f"What would change it: {known.would_change_it}."
            yield remark(self.showing.line(change))
        if known.flags:
            flags = f"Beware: {', '.join(map(flag_in_words, known.flags))}."
            yield remark(self.showing.line(flags))
        yield heading("Lineage")
        for telling in known.tellings:
            yield from self._telling(telling)
        yield from self._more(known.size - len(known.tellings), "claims")
        if known.roots:
            yield heading("Origins")
            yield from map(self._root, known.roots)
        yield heading("Edges between these claims")
        for tie in known.ties:
            yield from self._tie(tie)
        if not known.ties:
            yield remark("none", indent=2)
        yield from self._more(known.ties_in_all - len(known.ties), "edges")
        if known.words:
            yield heading("What reviewers say of edges")
            yield from map(self._word, known.words)
        yield heading("Edges between the whole article and others")
        yield from self._of_articles(leanings)

    def _more(self, count: int, what: str) -> list[Line]:
        return (
            [remark(f"and {count:,} more {what}: workbench why")] if count > 0 else []
        )

    def _quoted(self, words: str) -> str:
        shown = self.showing.line(" ".join(words.split()))
        cut = len(shown) > QUOTED
        return f"“{shown[:QUOTED]}{self.showing.dots if cut else ''}”"

    def _telling(self, telling: Telling) -> Iterator[Line]:
        line, place = self.showing.line, telling.place
        here = "this claim, " if telling.claim_id == self._claim_id else ""
        said = (
            Piece(line(place.outlet), "name"),
            Piece(f"  {here}{self._quoted(place.exact)}", "strong" if here else ""),
        )
        yield Line(Entry(said), place, (), telling)
        for depth, step in enumerate(telling.steps, start=1):
            named = step.place or place
            otherwise = step.place is not None and step.place.exact != step.name
            words = f"  in the words {self._quoted(named.exact)}" if otherwise else ""
            pieces = (
                Piece(f"{self.showing.arrow} "),
                Piece(line(step.name), "name"),
                Piece(f"  {KINDS.get(step.kind, step.kind)}{words}", "dim"),
            )
            marks = (place.span,) if step.place else ()
            yield Line(Entry(pieces, 2 * depth), named, marks, telling)
        if not telling.steps and telling.origin:
            yield remark(f"{self.showing.arrow} the outlet itself", indent=2)

    def _root(self, root: Root) -> Line:
        pieces = (
            Piece(self.showing.line(root.name), "name"),
            Piece(f"  {KINDS.get(root.kind, root.kind)}", "dim"),
            Piece("" if root.accountable else "; nobody answers for it", "dim"),
        )  # fmt: skip
        told = [one for one in self._known.tellings if one.origin == root.key]
        shown = _named_at(told[0]) if told else None
        marks = (told[0].place.span,) if told else ()
        return Line(Entry(pieces, 2), shown, marks, root)

    def _tie(self, tie: Tie) -> Iterator[Line]:
        line = self.showing.line
        by = "by a reviewer" if tie.by == "reviewer" else "by the machine"
        sides = f"{tie.a.outlet} {self.showing.dash} {tie.b.outlet}"
        if tie.a.document == tie.b.document:
            sides = tie.a.outlet
        told = (
            Piece(line(sides), "name"),
            Piece(f"  {tie.strength}, {tie.rule}, {by}: ", "dim"),
            Piece(line(tie.why)),
        )
        first = next(iter((*tie.a.words, *tie.b.words)), None)
        yield Line(Entry(told, 2), first, _spans(tie, first), tie)
        for side in (tie.a, tie.b):
            for place in side.words:
                pieces = (
                    Piece(line(f"{place.outlet}: "), "dim"),
                    Piece(self._quoted(place.exact)),
                )
                yield Line(Entry(pieces, 4), place, _marks(side, place), tie)

    def _of_articles(self, leanings: Sequence[Tie] | None) -> Iterator[Line]:
        if leanings is None:
            yield remark("looking" + self.showing.dots, indent=2)
            return
        told = {(frozenset(tie.named), tie.rule) for tie in self._known.ties}
        left = [tie for tie in leanings if (frozenset(tie.named), tie.rule) not in told]
        for tie in left:
            yield from self._tie(tie)
        if not left:
            yield remark("none" if not told else "no others", indent=2)

    def _word(self, word: Word) -> Line:
        line = self.showing.line
        rule = f" ({word.rule})" if word.rule else ""
        reason = f": {self._quoted(word.reason)}" if word.reason else ""
        sides = f" {self.showing.dash} ".join(word.names)
        pieces = (
            Piece(line(word.reviewer), "name"),
            Piece(f" {SAID.get(word.said, word.said)} "),
            Piece(line(f"{sides}{rule}"), "name"),
            Piece(reason),
        )
        return Line(Entry(pieces, 2), None, (), word)


def _named_at(telling: Telling) -> Place:
    """Give where an article names its root, else the claim."""
    return next(
        (step.place for step in reversed(telling.steps) if step.place), telling.place
    )


def _marks(side: Side, shown: Place) -> tuple[Span, ...]:
    return tuple(place.span for place in side.words if place != shown)


def _spans(tie: Tie, shown: Place | None) -> tuple[Span, ...]:
    if shown is None:
        return ()
    side = tie.a if shown in tie.a.words else tie.b
    return _marks(side, shown)
