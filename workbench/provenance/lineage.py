"""The lineage of one claim in one article: outlet <- agency <- ... <- root, each link with the words that show it.

A claim's root is the last link of what is attributed there. Without an attribution the article's by-line or dateline
answers, then own eyes beside the claim, then a record that is said to hold it, and if nothing is said, the article
alone: and an article is no origin that anybody can be asked about.
"""

from dataclasses import replace

from workbench.model import Span
from workbench.provenance.analysis import Analysis, Mention, Saying, Told
from workbench.provenance.identity import read_party
from workbench.provenance.parties import Kind, Party, plain
from workbench.provenance.paths import Lineage, Link
from workbench.provenance.placed import Placed
from workbench.provenance.sources import Sources
from workbench.provenance.stems import stem
from workbench.provenance.testimony import Testimony
from workbench.provenance.vocabulary import vocabulary
from workbench.spans import overlap


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
    return Lineages(analysis, sources).draw(span, exact, speech_act=speech_act)


class Lineages:
    """The lineages of one article's claims."""

    def __init__(self, analysis: Analysis, sources: Sources) -> None:
        self._placed = Placed(analysis, sources, vocabulary())

    def draw(self, span: Span, exact: str, *, speech_act: bool = False) -> Lineage:
        """Draw the lineage of one of them, as `lineage` does."""
        told = Testimony(self._placed, span, exact)
        return _Drawing(told).lineage(speech_act=speech_act)


class _Drawing:
    """One claim and its article."""

    def __init__(self, told: Testimony) -> None:
        self.told, self.placed = told, told.placed
        self.analysis, self.span = told.analysis, told.span
        self.outlet = Link(self.placed.name, "outlet", self.placed.house, None)

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
        if self.told.withdraws():
            return self._own(
                Kind.DOC, "withdraws its report", self.span, about_itself=True
            )
        said = self.told.saying()
        if said and (speech_act or self.told.is_frame(said)):
            return self._heard(said)
        if said and self.told.is_overheard(said):
            speaker = self.placed.party(said.chain[-1])
            heard = self._own(Kind.WITNESS, "heard it", said.cue, about_itself=True)
            # whoever heard it is no second origin beside whoever said it
            return replace(heard, root=replace(heard.root, person=speaker.person))
        if said and said.chain:
            return self._attributed(said)
        if said:
            unnamed = Party(Kind.UNNAMED, "", "nobody named")
            return self._from(unnamed, said.cue, said.rule, hedged=True, cue=said.cue)
        return self._unattributed()

    def _heard(self, said: Saying) -> Lineage:
        """Draw the lineage of a claim about somebody's saying so: the outlet answers where it says that it was there."""
        if self.told.was_there(said):
            return self._own(Kind.WITNESS, "heard it", said.cue, about_itself=True)
        return self._own(
            Kind.DOC, "reports that it was said", said.cue, about_itself=True
        )

    def _attributed(self, said: Saying) -> Lineage:
        parties = [
            (mention, self.placed.party(mention))
            for mention in (*self.told.relaying(said), *said.chain[:-1])
        ]
        # whoever stands between and is nothing but a label passed it on: a paper no table knows
        parties = [
            (mention, replace(party, kind=Kind.MEDIA) if party.vague else party)
            for mention, party in parties
        ]
        parties.append((said.chain[-1], self.placed.party(said.chain[-1])))
        firsthand = said.firsthand or any(
            party.kind == Kind.DOC for _, party in parties[:-1]
        )
        ours = [
            (mention, party)
            for mention, party in parties
            if party.kind != Kind.DOC and not self.told.only_tells(mention, said)
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
        if self.told.is_of_own_life(root):
            root = replace(root, private=True, open=False)
        medium = next(
            (party for _, party in reversed(ours) if party.kind == Kind.MEDIA), None
        )
        told = self.placed.credited
        if (
            root.kind in (Kind.ANON, Kind.UNNAMED)
            and (medium or told)
            and not firsthand
        ):
            # nobody can ask an unnamed source: the house that quotes it answers
            answers = medium or self.told.medium(told)
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
                if not _is_pen_name(mention)
                else root.key,
            )
        if (
            told
            and root.kind in (Kind.ENTITY, Kind.DOCUMENT)
            and not medium
            and not firsthand
        ):
            links.insert(
                0, Link(told.name, "media", self.told.medium(told).key, told.span)
            )
        return Lineage(
            (self.outlet, *links),
            root,
            said.rule,
            said.cue,
            denied=said.denied,
            secondhand=said.secondhand or self.told.is_passed_on(said),
            firsthand=firsthand
            or (root.kind == Kind.WITNESS and root.key == self.outlet.key),
            occasion=said.occasion,
            utterance=said.utterance,
            words=self.told.words_of(said),
        )

    def _unattributed(self, named: Mention | None = None) -> Lineage:
        told = self.placed.credited
        on_spot = named and (
            self.told.goes_on()
            or any(
                overlap(seen.span, named.span) for seen in self.placed.seen(named.span)
            )
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
        left = self.told.left_out()
        if left:
            mention, party = left
            return self._from(party, mention.span, "left out", cue=mention.span)
        if told:
            medium = self.told.medium(told)
            return self._from(medium, told.span, told.kind, cue=told.span)
        publisher = self.placed.issuer
        if publisher:
            return self._from(publisher, None, "issued by itself", firsthand=True)
        return self._own(Kind.DOC, "no source", named.span if named else None)

    def _recorded(self) -> Lineage | None:
        """Draw the lineage of what a record is said to hold, or of what is so by somebody's word.

        Where the words are no source that can be read, somebody unnamed says it: told is told, whoever stands beside.
        """
        held = self.told.held()
        for shown in held:
            party = self.placed.party(shown.what)
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
        seen = self.told.seen()
        if seen is None:
            return None
        span, name = seen
        who = read_party(
            name, (), self.analysis.outlet, self.placed.sources, self.placed.vocabulary
        )
        if who.kind not in (Kind.WITNESS, Kind.DOC) and not name.lower().startswith(
            "our "
        ):
            return None
        house = who.key if who.kind == Kind.WITNESS and who.key else self.outlet.key
        if told and house == self.outlet.key:
            house = self.told.medium(told).key
        is_open = house == self.outlet.key and not self.analysis.outlet
        return self._from(
            Party(Kind.WITNESS, house, name, open=is_open),
            span,
            "own eyes",
            firsthand=True,
            cue=span,
        )

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
            words=self.told.stems,
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
            words=self.told.stems,
        )


def _is_like_a_person(label: Party) -> bool:
    """Tell two or three words that may be somebody's name: Lorna Peake, and not LagoonTel."""
    head = label.name.split(",", maxsplit=1)[0].split()
    return len(head) in (2, 3) and all(word[:1].isupper() for word in head)


def _is_pen_name(mention: Mention) -> bool:
    """Tell a name of two capitals from a description."""
    return (
        mention.text[:1].isupper()
        and len(mention.text.split(",")[0].split()) > 1
        and mention.text.split()[1][:1].isupper()
    )
