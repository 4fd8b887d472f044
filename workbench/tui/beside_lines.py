"""The claims beside a claim, as lines: those that say the same, that differ, and that might say the same."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from workbench.desk.beside import Beside, Looking, Other
from workbench.model import Span
from workbench.tui.differing import differing
from workbench.tui.entry import Entry, Line, Piece, heading, remark
from workbench.tui.showing import Showing

if TYPE_CHECKING:
    from workbench.desk.candidates import (
        Offered,  # it brings numpy: not at the start of a screen
    )

Offers: TypeAlias = "Sequence[tuple[Offered, Other]] | None"
"""Candidates with where they stand; None while they are looked for."""
QUOTED = 400
"""Characters of a claim in an entry; the article shows all."""
LEAST = 0.3
"""Score from which a candidate is shown: weaker ones are mostly noise, and the command lists them."""
ANSWERS = 4
"""Answered words of a candidate that are told."""


def summary(known: Beside, dot: str) -> str:
    """Give how many claims say the same, and how many differ."""
    same = "no other claim says the same"
    if known.size > 1:
        same = f"{known.size:,} claims say the same"
    count = len(known.differing)
    differ = f" {dot} {count} differ{'s' if count == 1 else ''}" if count else ""
    return f"{same}{differ}"


def with_places(
    looking: Looking, offers: "Sequence[Offered]"
) -> "list[tuple[Offered, Other]]":
    """Give candidates with where they stand; one that was retired since is left out."""
    ids = [one.candidate for one in offers]
    there = {other.claim_id: other for other in looking.others(ids)}
    return [(one, there[one.candidate]) for one in offers if one.candidate in there]


class BesideLines:
    """The lines beside one claim: its words and outlet are what others are compared with."""

    def __init__(self, exact: str, outlet: str, showing: Showing) -> None:
        self._exact = exact
        self._outlet = outlet
        self.showing = showing

    def of(self, known: Beside, offers: Offers) -> Iterator[Line]:
        """Give all lines, the claim itself first."""
        yield Line(self.own(()))
        groups = (
            ("Say the same", known.same, "none"),
            ("Differ: the same with other facts", known.differing, "none"),
            ("Called different by a reviewer", known.parted, ""),
            ("Perhaps the same: alike in their words", known.possible, ""),
        )
        for title, others, none in groups:
            if others or none:
                yield heading(title)
            if not others and none:
                yield remark(none, indent=2)
            yield from map(self._other, others)
        if known.size - 1 > len(known.same):
            more = f"and {known.size - 1 - len(known.same):,} more say the same: workbench clusters"
            yield remark(more, indent=2)
        yield heading("Candidates: may say the same in the story's other articles")  # fmt: skip
        yield from self._candidates(known, offers)

    def _candidates(self, known: Beside, offers: Offers) -> Iterator[Line]:
        if offers is None:
            yield remark(f"looking{self.showing.dots}", indent=2)
            return
        held = (*known.same, *known.differing, *known.parted, *known.possible)
        there = {other.claim_id for other in held}
        left = [(one, other) for one, other in offers if other.claim_id not in there]  # fmt: skip
        near = [(one, other) for one, other in left if one.found.score >= LEAST]
        for one, other in near:
            yield self._other(other, one)
        if not near:
            yield remark("none", indent=2)
        if len(near) < len(left):
            more = f"{len(left) - len(near)} weaker ones: workbench candidates"
            yield remark(more, indent=2)

    def own(self, marks: Sequence[Span]) -> Entry:
        """Give the claim itself, some of its words marked."""
        words = self._marked(self._exact, marks, "strong")
        name = Piece(self.showing.line(self._outlet), "name")
        return Entry((name, Piece("  "), *words), stop=False)

    def _other(self, other: Other, offer: "Offered | None" = None) -> Line:
        line, place = self.showing.line, other.place
        _, marks = differing(self._exact, place.exact)
        told = list(other.said)
        if offer is not None:
            told += self._offer(offer)
        elif other.score is not None:
            told.append(f"{other.score // 10}%")
        told += [
            f"{one.kind}: {one.ours or 'none'} / {one.theirs or 'none'}"
            for one in other.differences
        ]
        pieces = (
            Piece(f"{self.showing.shape(other.status)} ", str(other.status) if self.showing.letter(other.status).strip() else ""),
            Piece(line(place.outlet), "name"),
            Piece("  "),
            *self._marked(place.exact, marks),
            Piece(line(f"  {', '.join(told)}") if told else "", "dim"),
        )  # fmt: skip
        start = place.span.start
        shown = tuple(Span(start + span.start, start + span.end) for span in marks)
        return Line(Entry(pieces, 2), place, shown, other)

    def _offer(self, offer: "Offered") -> list[str]:
        found = offer.found
        told = [f"{found.tier} {found.score:.0%}"]
        if offer.gain:
            ending = "" if abs(offer.gain) == 1 else "s"
            told.append(f"{offer.gain:+d} origin{ending}")
        answers = [
            answer.word if answer.word == answer.by else f"{answer.word}={answer.by}"
            for answer in found.answers[:ANSWERS]
        ]
        if answers:
            told.append(f"answers: {' '.join(answers)}")
        if found.guards:
            told.append(f"but: {' '.join(map(str, found.guards))}")
        return told

    def _marked(
        self, exact: str, marks: Sequence[Span], part: str = ""
    ) -> Iterator[Piece]:
        """Give a claim's words in pieces, those that differ marked."""
        shown, cut = self.showing.line(exact[:QUOTED]), len(exact) > QUOTED
        at = 0
        for start, end in marks:
            if start >= len(shown):
                break
            yield Piece(shown[at:start], part)
            yield Piece(shown[start:end], "mark")
            at = end
        yield Piece(shown[at:] + (self.showing.dots if cut else ""), part)
