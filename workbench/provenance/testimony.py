"""What an article tells of one claim: the saying that holds it, who passed it on, own eyes beside it, a record, a credit."""

import re
from collections.abc import Iterator

from workbench.model import Span
from workbench.provenance.analysis import (
    Mention,
    Saying,
    Shown,
    Told,
    stems,
)
from workbench.provenance.declarations import credited_medium
from workbench.provenance.parties import Kind, Party, own_name
from workbench.provenance.placed import NEXT, Placed
from workbench.spans import overlap

COVERED = 0.45
"""Share of a claim's span that an attribution's content must hold."""


_LIVED = re.compile(
    r"\bI\b(?!\s+(?:\w+ly\s+)?(?:was\s+in|signed|told|promise|offered|have\s+offered|can|will|shall|asked|ordered|instructed|approved|decided))"
)
"""In the words of somebody who tells what they lived through; whoever signs, offers or orders may do it for others."""


class Testimony:
    """One claim, at a span with the words `exact`, and its article."""

    def __init__(self, placed: Placed, span: Span, exact: str) -> None:
        self.placed, self.span, self.exact = placed, span, exact
        self.analysis = placed.analysis
        self.stems = tuple(sorted(stems(exact)))

    def withdraws(self) -> bool:
        """Tell whether the claim is that a report is taken back."""
        return any(
            overlap(self.span, taken.span)
            and self.placed.vocabulary.withdrawal.search(self.exact)
            for taken in self.placed.withdrawals(self.span)
        )

    def was_there(self, said: Saying) -> bool:
        """Tell whether the outlet heard somebody say so: it was told, was there, or names itself."""
        names_itself = bool(self.analysis.outlet) and any(
            own_name(word.strip(",.;'’s"), self.analysis.outlet)
            for word in self.exact.split()
            if word[:1].isupper()
        )
        return said.firsthand or names_itself or self.seen() is not None

    def held(self) -> list[Shown]:
        """Give the records that are said to hold the claim, and the words of people by which it is so."""
        least = COVERED * (self.span.end - self.span.start)
        return [
            shown
            for shown in self.placed.shown(self.span)
            if overlap(self.span, shown.span) > least
        ]

    def saying(self) -> Saying | None:
        """Give the attribution that holds the claim best; a sourced one before a bare hedge."""
        best: tuple[bool, float, Saying] | None = None
        for said in self.placed.sayings(self.span):
            covered = max(
                (overlap(self.span, part) for part in said.content), default=0
            ) / max(1, self.span.end - self.span.start)
            if self.span.start <= said.cue.start < self.span.end:
                covered = max(covered, 0.9)
            if covered > COVERED and (
                best is None
                or (bool(said.chain), covered)
                > (best[0], best[1] + 0.2 * (bool(said.chain) == best[0]))
            ):
                best = bool(said.chain), covered, said
        return best[2] if best else None

    def is_frame(self, said: Saying) -> bool:
        """Tell whether the claim is that somebody said it: it holds the cue and none of the words. No record says a thing."""
        has_cue = self.span.start <= said.cue.start < self.span.end
        return (
            bool(said.chain)
            and has_cue
            and self.placed.party(said.chain[-1]).kind != Kind.DOCUMENT
            and not any(overlap(self.span, part) for part in said.content)
        )

    def is_overheard(self, said: Saying) -> bool:
        """Tell whether the claim is that somebody said it, and own people heard them say it: source, verb and words lie in it."""
        start, end = self.span
        told = said.chain[-1].span if said.chain else said.cue
        return (
            bool(said.chain)
            and self.placed.party(said.chain[-1]).kind == Kind.ENTITY
            and 2 * overlap(self.span, told) >= told.end - told.start
            and start <= said.cue.start < end
            and any(overlap(self.span, part) for part in said.content)
            and any(
                seen.hears
                and (
                    overlap(seen.sentence, said.sentence)
                    or 0 <= seen.sentence.start - end <= NEXT
                )
                for seen in (
                    *self.placed.seen(said.sentence),
                    *self.placed.seen(Span(end, end + 1)),
                )
            )
        )

    def relaying(self, said: Saying) -> Iterator[Mention]:
        """Give who passes on the whole statement, its source and all: "the office says it will, according to the AP"."""
        inner = Span(
            min(said.cue.start, said.chain[-1].span.start),
            max(said.cue.end, said.chain[-1].span.end),
        )
        for other in self.placed.in_sentence(said.sentence):
            if (
                other.chain
                and other.cue != said.cue
                and any(
                    part.start <= inner.start and inner.end <= part.end
                    for part in other.content
                )
                and not {one.text for one in other.chain}
                & {one.text for one in said.chain}
            ):
                yield from other.chain

    def is_passed_on(self, said: Saying) -> bool:
        """Tell whether who says it tells what somebody else has said: a guard had written that ..."""
        return any(
            part.start <= place <= self.span.start < part.end
            for place in said.passed_on
            for part in said.content
        )

    def only_tells(self, mention: Mention, said: Saying) -> bool:
        """Tell a house that says so from one that saw it: "we can report that", and nobody was there."""
        return mention.text.lower() in ("we", "i") and not any(
            overlap(seen.sentence, said.sentence)
            for seen in self.placed.seen(said.sentence)
        )

    def words_of(self, said: Saying) -> tuple[str, ...]:
        """Give the stems of what is said, without those of who says so: "the authority said in a statement" is no part of it."""
        start, end = self.span
        parts = [
            self.exact[max(a, start) - start : min(b, end) - start]
            for a, b in said.content
            if overlap(self.span, Span(a, b))
        ]
        return tuple(sorted(stems(" ".join(parts)))) or self.stems

    def left_out(self) -> tuple[Mention, Party] | None:
        """Give who stands in what the claim leaves out of its own sentence, None where nobody who can be asked does."""
        start, end = self.span
        before = [
            one.what
            for one in self.placed.tellers(start)
            if one.before and one.reach.start <= start <= one.reach.end
        ]
        behind = [
            one.what
            for one in self.placed.tellers(end)
            if not one.before and one.reach.start <= end <= one.reach.end
        ]
        for mention in (*reversed(before), *behind):
            party = self.placed.party(mention)
            is_known = party.kind == Kind.DOCUMENT or (
                party.kind == Kind.ENTITY
                and bool(party.office or party.sectors or len(party.person) > 1)
            )
            if is_known:
                return mention, party
        return None

    def seen(self) -> tuple[Span, str] | None:
        """Find own eyes in the claim's sentence, in the next one when it points back, or in the one before in its paragraph."""
        near = self.placed.seen(self.span)
        for seen in near:
            if overlap(seen.sentence, self.span):
                return seen.span, seen.who
        for seen in near:
            after, before = (
                seen.sentence.start - self.span.end,
                self.span.start - seen.sentence.end,
            )
            if (0 <= after <= NEXT and seen.back) or (0 <= before <= NEXT and seen.on):
                return seen.span, seen.who
        return None

    def is_of_own_life(self, root: Party) -> bool:
        """Tell whether somebody of whom no more than a full name is told says "I": they answer for themselves and speak for nobody."""
        return (
            root.kind == Kind.ENTITY
            and len(root.person) > 1
            and not (root.office or root.sectors or root.body or root.nations)
            and bool(_LIVED.search(self.exact))
        )

    def goes_on(self) -> bool:
        """Tell whether own people were on the spot in the sentence before, and what they saw goes on here."""
        return any(
            seen.on and 0 <= self.span.start - seen.sentence.end <= NEXT
            for seen in self.placed.seen(self.span)
        )

    def medium(self, told: Told | None) -> Party:
        """Give the house that is credited; the outlet itself where none is."""
        placed = self.placed
        medium = credited_medium(told, self.analysis, placed.sources) if told else None
        return medium or Party(Kind.DOC, placed.house, placed.name)
