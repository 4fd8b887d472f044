"""The lineage of one claim in one article: outlet <- agency <- ... <- root, each link with the words that show it.

A claim's root is the last link of what is attributed there. Without an attribution the article's by-line or dateline
answers, then own eyes beside the claim, then a record that is said to hold it, and if nothing is said, the article
alone: and an article is no origin that anybody can be asked about.
"""

from collections.abc import Iterator
from dataclasses import replace

from workbench.model import Span
from workbench.provenance.analysis import Analysis, Mention, Saying, Told, stems
from workbench.provenance.declarations import credited_medium
from workbench.provenance.identity import read_party
from workbench.provenance.issuers import issuer
from workbench.provenance.parties import Kind, Party, own_name, plain, stem
from workbench.provenance.paths import Lineage, Link
from workbench.provenance.sources import Sources
from workbench.provenance.vocabulary import Vocabulary, vocabulary
from workbench.spans import overlap

NEXT = 3
"""Characters between two sentences that follow each other."""
COVERED = 0.45
"""Share of a claim's span that an attribution's content must hold."""


def lineage(
    analysis: Analysis,
    span: Span,
    exact: str,
    sources: Sources,
    *,
    speech_act: bool = False,
) -> Lineage:
    """Draw the lineage of the claim at a span whose words are `exact`.

    `speech_act` is for a claim about somebody's saying something: then what counts is who heard it.
    """
    return _Drawing(analysis, span, exact, sources, vocabulary()).lineage(
        speech_act=speech_act
    )


class _Drawing:
    """One claim and its article."""

    def __init__(
        self,
        analysis: Analysis,
        span: Span,
        exact: str,
        sources: Sources,
        words: Vocabulary,
    ) -> None:
        self.analysis, self.span, self.exact, self.sources, self.vocabulary = (
            analysis,
            span,
            exact,
            sources,
            words,
        )
        house = sources.outlet(analysis.outlet) or f"({analysis.document})"
        self.outlet = Link(
            analysis.outlet or f"document {analysis.document[:8]}",
            "outlet",
            house,
            None,
        )
        self.claim = tuple(sorted(stems(exact)))

    def lineage(self, *, speech_act: bool) -> Lineage:
        drawn = self._drawn(speech_act=speech_act)
        if drawn.root.kind == Kind.WITNESS and drawn.root.key == self.outlet.key:
            # own people go by their names in other articles
            return replace(
                drawn, root=replace(drawn.root, words=self._own_people(drawn))
            )
        return drawn

    def _own_people(self, drawn: Lineage) -> tuple[str, ...]:
        """Give the stems of the names of who was there: from the by-line, and from what they are called."""
        told = f"{self.analysis.byline.split(',')[0]} {drawn.root.name}".split()
        names = {plain(word.strip(",.;:()")) for word in told if word[:1].isupper()}
        house = {plain(word) for word in self.analysis.outlet.split()}
        return tuple(sorted({stem(name) for name in names - house if len(name) > 1}))

    def _drawn(self, *, speech_act: bool) -> Lineage:
        withdraws = any(
            overlap(self.span, taken.span)
            and self.vocabulary.withdrawal.search(self.exact)
            for taken in self.analysis.withdrawals
        )
        if withdraws:
            return self._own(
                Kind.DOC, "withdraws its report", self.span, about_itself=True
            )
        said = self._saying()
        if said and (speech_act or self._is_frame(said)):
            return self._heard(said)
        if said and self._is_overheard(said):
            speaker = self._party(said.chain[-1])
            heard = self._own(Kind.WITNESS, "heard it", said.cue, about_itself=True)
            # whoever heard it is no second origin beside whoever said it
            return replace(heard, root=replace(heard.root, person=speaker.person))
        if said and said.chain:
            return self._attributed(said)
        if said:
            unnamed = Party(Kind.UNNAMED, "", "nobody named")
            return self._from(unnamed, said.cue, said.rule, hedged=True, cue=said.cue)
        return self._unattributed()

    def _saying(self) -> Saying | None:
        """Give the attribution that holds the claim best; a sourced one before a bare hedge."""
        best: tuple[bool, float, Saying] | None = None
        for said in self.analysis.sayings:
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

    def _is_frame(self, said: Saying) -> bool:
        """Tell whether the claim is that somebody said it: it holds the cue and none of the words."""
        has_cue = self.span.start <= said.cue.start < self.span.end
        return (
            bool(said.chain)
            and has_cue
            and not any(overlap(self.span, part) for part in said.content)
        )

    def _is_overheard(self, said: Saying) -> bool:
        """Tell whether the claim is that somebody said it, and own people heard them say it: source, verb and words lie in it."""
        start, end = self.span
        told = said.chain[-1].span if said.chain else said.cue
        return (
            bool(said.chain)
            and self._party(said.chain[-1]).kind == Kind.ENTITY
            and 2 * overlap(self.span, told) >= told.end - told.start
            and start <= said.cue.start < end
            and any(overlap(self.span, part) for part in said.content)
            and any(
                seen.hears
                and (
                    overlap(seen.sentence, said.sentence)
                    or 0 <= seen.sentence.start - end <= NEXT
                )
                for seen in self.analysis.seen
            )
        )

    def _heard(self, said: Saying) -> Lineage:
        """Draw the lineage of a claim about somebody's saying so: the outlet answers where it says that it was there."""
        names_itself = self.analysis.outlet and any(
            own_name(word.strip(",.;'’s"), self.analysis.outlet)
            for word in self.exact.split()
            if word[:1].isupper()
        )
        if said.firsthand or names_itself or self._seen():
            return self._own(Kind.WITNESS, "heard it", said.cue, about_itself=True)
        return self._own(
            Kind.DOC, "reports that it was said", said.cue, about_itself=True
        )

    def _attributed(self, said: Saying) -> Lineage:
        parties = [
            (mention, self._party(mention))
            for mention in (*self._relaying(said), *said.chain[:-1])
        ]
        # whoever stands between and is nothing but a label passed it on: a paper no table knows
        parties = [
            (mention, replace(party, kind=Kind.MEDIA) if party.vague else party)
            for mention, party in parties
        ]
        parties.append((said.chain[-1], self._party(said.chain[-1])))
        firsthand = said.firsthand or any(
            party.kind == Kind.DOC for _, party in parties[:-1]
        )
        ours = [
            (mention, party)
            for mention, party in parties
            if party.kind != Kind.DOC and not self._only_tells(mention, said)
        ]
        if not ours:
            return self._unattributed(named=parties[-1][0])
        links = [
            Link(mention.text, str(party.kind), party.key, mention.span)
            for mention, party in ours
        ]
        mention, root = ours[-1]
        if root.kind in (Kind.ENTITY, Kind.DOCUMENT):
            own = {stem(name) for name in (*root.person, *root.described)}
            others = set(said.beside) - own
            root = replace(root, beside=tuple(sorted(others)))
        medium = next(
            (party for _, party in reversed(ours) if party.kind == Kind.MEDIA), None
        )
        told = self._credited()
        if (
            root.kind in (Kind.ANON, Kind.UNNAMED)
            and (medium or told)
            and not firsthand
        ):
            # nobody can ask an unnamed source: the house that quotes it answers
            answers = medium or self._medium(told)
            root = replace(answers, name=f"{answers.name}, citing {mention.text}")
            if medium is None and told:
                links.insert(0, Link(told.name, "media", root.key, told.span))
            links[-1] = links[-1]._replace(kind=str(Kind.ANON))
        elif root.kind == Kind.ENTITY and (firsthand or said.concerned):
            # a name and nothing but a name may be somebody of the other side
            is_label = not (
                root.person or root.office or root.private or root.sectors
            ) and _is_like_a_person(root)
            root = replace(root, actor=root.actor or not is_label)
        elif root.kind == Kind.ANON:
            root = replace(
                root,
                key=f"{self.outlet.key}: {root.key}"
                if not self._is_pen_name(mention)
                else root.key,
            )
        if (
            told
            and root.kind in (Kind.ENTITY, Kind.DOCUMENT)
            and not medium
            and not firsthand
        ):
            links.insert(0, Link(told.name, "media", self._medium(told).key, told.span))
        return Lineage(
            (self.outlet, *links),
            root,
            said.rule,
            said.cue,
            denied=said.denied,
            secondhand=said.secondhand,
            firsthand=firsthand
            or (root.kind == Kind.WITNESS and root.key == self.outlet.key),
            occasion=said.occasion,
            utterance=said.utterance,
            words=self._words_of(said),
        )

    def _relaying(self, said: Saying) -> Iterator[Mention]:
        """Give who passes on the whole statement, its source and all: "the office says it will, according to the AP"."""
        inner = Span(
            min(said.cue.start, said.chain[-1].span.start),
            max(said.cue.end, said.chain[-1].span.end),
        )
        for other in self.analysis.sayings:
            if (
                other.chain
                and other.cue != said.cue
                and other.sentence == said.sentence
                and any(
                    part.start <= inner.start and inner.end <= part.end
                    for part in other.content
                )
                and not {one.text for one in other.chain}
                & {one.text for one in said.chain}
            ):
                yield from other.chain

    def _only_tells(self, mention: Mention, said: Saying) -> bool:
        """Tell a house that says so from one that saw it: "we can report that", and nobody was there."""
        return mention.text.lower() in ("we", "i") and not any(
            overlap(seen.sentence, said.sentence) for seen in self.analysis.seen
        )

    def _words_of(self, said: Saying) -> tuple[str, ...]:
        """Give the stems of what is said, without those of who says so: "the authority said in a statement" is no part of it."""
        start, end = self.span
        parts = [
            self.exact[max(a, start) - start : min(b, end) - start]
            for a, b in said.content
            if overlap(self.span, Span(a, b))
        ]
        return tuple(sorted(stems(" ".join(parts)))) or self.claim

    def _is_pen_name(self, mention: Mention) -> bool:
        return (
            mention.text[:1].isupper()
            and len(mention.text.split(",")[0].split()) > 1
            and mention.text.split()[1][:1].isupper()
        )

    def _unattributed(self, named: Mention | None = None) -> Lineage:
        told = self._credited()
        on_spot = named and any(
            overlap(seen.span, named.span) for seen in self.analysis.seen
        )
        beside = (
            (self._witnessed(told) if on_spot else None)
            if named
            else self._witnessed(told)
            if told
            else self._recorded() or self._witnessed(None)
        )
        if beside:
            return beside
        if told:
            medium = self._medium(told)
            return self._from(medium, told.span, told.kind, cue=told.span)
        publisher = issuer(self.analysis, self.sources, self.vocabulary)
        if publisher:
            return self._from(publisher, None, "issued by itself", firsthand=True)
        return self._own(Kind.DOC, "no source", named.span if named else None)

    def _recorded(self) -> Lineage | None:
        """Draw the lineage of what a record is said to hold, or of what is so by somebody's word.

        Where the words are no source that can be read, somebody unnamed says it: told is told, whoever stands beside.
        """
        least = COVERED * (self.span.end - self.span.start)
        held = [
            shown
            for shown in self.analysis.shown
            if overlap(self.span, shown.span) > least
        ]
        for shown in held:
            party = self._party(shown.what)
            if party.kind in (Kind.DOCUMENT, Kind.ENTITY, Kind.WITNESS):
                return self._from(
                    party,
                    shown.what.span,
                    "record:",
                    firsthand=True,
                    cue=shown.what.span,
                )
        if held:
            what = held[0].what
            return self._from(
                Party(Kind.ANON, f"{self.outlet.key}: {what.text.lower()}", what.text),
                what.span,
                "record:",
                cue=what.span,
            )
        return None

    def _witnessed(self, told: Told | None) -> Lineage | None:
        """Draw the lineage of what somebody of a house saw; under an agency's by-line "our reporter" is the agency's."""
        seen = self._seen()
        if seen is None:
            return None
        span, name = seen
        who = read_party(name, (), self.analysis.outlet, self.sources, self.vocabulary)
        if who.kind not in (Kind.WITNESS, Kind.DOC) and not name.lower().startswith(
            "our "
        ):
            return None
        house = who.key if who.kind == Kind.WITNESS and who.key else self.outlet.key
        if told and house == self.outlet.key:
            house = self._medium(told).key
        is_open = house == self.outlet.key and not self.analysis.outlet
        return self._from(
            Party(Kind.WITNESS, house, name, open=is_open),
            span,
            "own eyes",
            firsthand=True,
            cue=span,
        )

    def _seen(self) -> tuple[Span, str] | None:
        """Find own eyes in the claim's sentence, in the next one when it points back, or in the one before in its paragraph."""
        for seen in self.analysis.seen:
            if overlap(seen.sentence, self.span):
                return seen.span, seen.who
        for seen in self.analysis.seen:
            after, before = (
                seen.sentence.start - self.span.end,
                self.span.start - seen.sentence.end,
            )
            if (0 <= after <= NEXT and seen.back) or (0 <= before <= NEXT and seen.on):
                return seen.span, seen.who
        return None

    def _party(self, mention: Mention) -> Party:
        party = read_party(
            mention.text,
            mention.about,
            self.analysis.outlet,
            self.sources,
            self.vocabulary,
            mention.near,
        )
        if party.kind == Kind.WITNESS and not party.key:
            return replace(party, key=self.outlet.key, open=True)
        if party.kind == Kind.DOC and party.key != self.outlet.key:
            return replace(party, key=self.outlet.key)
        return party

    def _credited(self) -> Told | None:
        """Give the by-line or dateline that names another house."""
        for told in self.analysis.credits:
            if told.kind in ("byline", "dateline") and self._is_other(told):
                return told
        return None

    def _is_other(self, told: Told) -> bool:
        if self.analysis.outlet and own_name(told.name, self.analysis.outlet):
            return False
        return credited_medium(told, self.analysis, self.sources) is not None

    def _medium(self, told: Told | None) -> Party:
        medium = credited_medium(told, self.analysis, self.sources) if told else None
        return medium or Party(Kind.DOC, self.outlet.key, self.outlet.name)

    def _own(
        self, kind: Kind, rule: str, cue: Span | None, *, about_itself: bool = False
    ) -> Lineage:
        party = Party(
            kind, self.outlet.key, self.outlet.name, open=not self.analysis.outlet
        )
        return Lineage(
            (self.outlet,),
            party,
            rule,
            cue,
            firsthand=kind == Kind.WITNESS,
            words=self.claim,
            about_itself=about_itself,
        )

    def _from(
        self,
        root: Party,
        span: Span | None,
        rule: str,
        *,
        hedged: bool = False,
        firsthand: bool = False,
        cue: Span | None = None,
    ) -> Lineage:
        link = Link(root.name or "nobody named", str(root.kind), root.key, span)
        return Lineage(
            (self.outlet, link),
            root,
            rule,
            cue,
            hedged=hedged,
            firsthand=firsthand,
            words=self.claim,
        )


def _is_like_a_person(label: Party) -> bool:
    """Tell two or three words that may be somebody's name: Lorna Peake, and not LagoonTel."""
    head = label.name.split(",", maxsplit=1)[0].split()
    return len(head) in (2, 3) and all(word[:1].isupper() for word in head)
