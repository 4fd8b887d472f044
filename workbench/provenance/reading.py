"""An article read for its sources, once: from a text cut into sentences to what `analysis` keeps."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.model import Attribution, Metadata, Span
from workbench.provenance import forms, holdings, relays, sightings, traces
from workbench.provenance.analysis import RULES, Analysis, Mention, Saying, Told
from workbench.provenance.attribution import attribute
from workbench.provenance.attribution.chains import chain
from workbench.provenance.attribution.credits import credits as read_credits
from workbench.provenance.attribution.drafts import SAID
from workbench.provenance.attribution.names import resolve
from workbench.provenance.forms import read_forms
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.mentions import Mentions
from workbench.provenance.page import NAME, Page
from workbench.provenance.parties import PERSON, PRONOUNS
from workbench.provenance.reuse import hashed_runs
from workbench.provenance.tongue import UNKNOWN, spoken
from workbench.provenance.unnamed import VEILED
from workbench.provenance.vocabulary import vocabulary

NOBODY = frozenset(
    ("nobody", "no one", "none", "everybody", "everyone", "anyone", "anybody")
)
"""Subjects of verbs of saying that are no sources: "what nobody denies"."""
SAME_WORDS = 7
"""Words in a row of two contents by which they are one utterance, whoever it is ascribed to."""
AROUND = 600
"""Characters of a sentence around a cue, and of what is said, that are searched: a sentence of a whole book is no sentence."""
NAMED = 4
"""Words after "told" that are nothing but a name."""
LEAST = 12
"""Characters before a source that can be what it says."""

_TOLD = re.compile(
    r"\b(?:told|tells|telling)\s+(?:the\s+)?(?P<who>(?:[A-Z][\w&'’-]*\s?){1,5}|us\b|me\b|this\s+(?:newspaper|paper|website|station|magazine|reporter))"
)
_HEARD = re.compile(
    r"(?:that\s+)?(?:he|she|they|it)\s+(?:had|has|have|was|were)\s+(?:been\s+)?(?:told|informed|heard|briefed|assured)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"[“\"][^”\"]*\b(?:I|my|me)\b")
_OURS = re.compile(
    r"\b(?:us|we|our|this (?:newspaper|paper|magazine|website|station))\b"
)
_ADVERBIAL = frozenset(
    [
        "after",
        "before",
        "when",
        "while",
        "with",
        "on",
        "in",
        "at",
        "as",
        "from",
        "by",
        "to",
        "during",
        "last",
        "late",
        "early",
        "yesterday",
        "today",
        "later",
        "over",
        "under",
        "since",
        "until",
        "for",
        "if",
        "because",
        "among",
        "amid",
    ]
)


_SOME_OF = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|several|few|none|half|\d+)\s+of\s+(?:them|these|those|which|whom)"
)
_ID_SAY = re.compile(r"(?:['’]d|\s+would)\s+(?:say|guess|reckon|think)\b")
_BEHIND_RECORD = frozenset(("to", "on", "in", "by", "at", "from", "for", "last", "and"))
_RECORD_SENT = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)\s+)?(?:[\w’'-]+\s+){0,3}\b(?P<noun>[\w-]+)\s+(?:sent|posted|dated|issued|signed|handed|given|written|shown|leaked|passed|addressed|filed|published|circulated|pinned|released)\s+$"
)
LEAD = 90
"""Characters before a source that may be the head of a record's name."""
_ADDRESSED = frozenset(("us", "me", "him", "her", "them", "reporters", "journalists"))

NOTHING_KNOWN = Metadata()


@dataclass(frozen=True, slots=True)
class Document:
    """One article to analyse. Attributions are read from the text unless they are given."""

    uid: str
    text: str
    sentences: tuple[Span, ...]
    metadata: Metadata = NOTHING_KNOWN
    attributions: tuple[Attribution, ...] | None = None


def analyse(document: Document) -> Analysis:
    """Read one article; milliseconds per page, linear in its length. Raises ConfigError for unreadable word lists only."""
    return _Reader(document).analysis()


def _denies(cue: Sequence[str], denial: Collection[str]) -> bool:
    """Tell a denial from what somebody does not dispute."""
    negated = any(
        word in ("not", "never") or word.endswith(("n't", "n’t")) for word in cue
    )
    return not negated and any(word in denial for word in cue)


class _Reader:
    """One article being read."""

    def __init__(self, document: Document) -> None:
        self.document, self.words = document, vocabulary()
        self.text, self.meta = document.text, document.metadata
        self.language = spoken(document.text, document.metadata.language)
        self.lexicon = load_lexicon(self.language)
        self.forms = read_forms(self.language)
        self._formed: set[Span] = set()
        self.page = Page(
            document.text, document.sentences, document.metadata, self.words
        )

    def analysis(self) -> Analysis:
        document, page = self.document, self.page
        attributions = (
            self._attributions()
            if document.attributions is None
            else document.attributions
        )
        attributions = tuple(
            said
            for said in attributions
            if not said.source or not self._is_nobody(said.source.of(self.text).lower())
        )
        mentions = Mentions(page, [said.source for said in attributions if said.source])
        attributions = tuple(
            said for said in attributions if not self._is_whose(said, mentions)
        )
        fuller = resolve(self.text, attributions, language=self.language)
        return Analysis(
            document.uid,
            self.meta.outlet,
            self.meta.date,
            self.meta.byline,
            RULES,
            tuple(
                self._saying(said, full, mentions)
                for said, full in zip(attributions, fuller, strict=True)
            ),
            tuple(self._credits()),
            tuple(sightings.seen(page)),
            tuple(holdings.shown(page)),
            tuple(traces.withdrawals(page, self._told_by_others(attributions))),
            tuple(
                traces.kinships(
                    page, [one.source for one in attributions if one.source]
                )
            ),
            tuple(sorted(traces.names(page))),
            foreign=self.language == UNKNOWN,
        )

    def _attributions(self) -> tuple[Attribution, ...]:
        """Give the sure attributions, and of the others those that lean on a record: "according to the readings"."""
        sure = attribute(self.text, self.document.sentences, language=self.language)
        # only these can be what the sure ones leave out: reading the rest twice would double the cost
        leaning = [
            sentence
            for sentence in self.document.sentences
            if "according to" in sentence.of(self.text).lower()
        ]
        loose = attribute(self.text, leaning, language=self.language, mode="loose")
        cues = {said.cue for said in sure}
        others = (
            said
            for said in loose
            if said.cue not in cues
            and said.source
            and said.rule.startswith("according to")
            and not self.words.records.keys().isdisjoint(
                said.source.of(self.text).lower().split()
            )
        )
        found = [
            self._whole(said)
            for said in (*sure, *others)
            if not (self._is_turned(said) or self._is_aside(said))
        ]
        found = [said for said in found if not self._is_beside_eyes(said)]
        # a bare hedge names nobody: its sentence may still say by whom
        taken = {self.page.sentence(said.cue.start) for said in found if said.source}
        formed = [
            said
            for said in forms.answering(self.page, self.language, taken)
            if not (self._is_beside_eyes(said) or self._is_aside(said))
        ]
        self._formed = {said.cue for said in formed}
        found += formed
        return tuple(sorted(found, key=lambda said: said.cue))

    def _is_nobody(self, source: str) -> bool:
        """Tell a subject that is none: nobody, no letter, not one message."""
        return source in NOBODY or source.startswith(
            ("no ", "not one ", "not a ", "neither ")
        )

    def _is_beside_eyes(self, said: Attribution) -> bool:
        """Tell what own people saw and somebody there only adds to: I saw eleven of them, ten years old by their own account."""
        if not said.source:
            return False
        low = said.source.of(self.text).lower()
        if _SOME_OF.fullmatch(low):
            return True
        if not low.startswith(("their ", "his ", "her ")):
            return False
        eyes = self.page.first_eyes(self.page.sentence(said.cue.start))
        return eyes is not None and eyes.end() <= said.source.start

    def _is_whose(self, said: Attribution, mentions: Mentions) -> bool:
        """Tell a pronoun with a verb of finding of which nobody knows whose it is: she watched the roof go."""
        return (
            said.source is not None
            and said.cue in self._formed
            and said.source.of(self.text).lower() in ("he", "she")
            and mentions.subject(said.source, None) is None
        )

    def _is_aside(self, said: Attribution) -> bool:
        """Tell what the writer only puts in: a mile, I'd say."""
        return (
            said.source is not None
            and said.source.of(self.text).lower() in ("i", "we")
            and bool(_ID_SAY.match(self.text, said.source.end))
        )

    def _whole(self, said: Attribution) -> Attribution:
        """Give back to a record what was taken for a verb: a letter sent to tenants and seen by us warns that ..."""
        if not said.source or said.source.of(self.text).split(maxsplit=1)[0] not in (
            _BEHIND_RECORD
        ):
            return said
        sentence = self.page.sentence(said.source.start)
        lead = self.text[
            max(sentence.start, said.source.start - LEAD) : said.source.start
        ]
        found = _RECORD_SENT.search(lead)
        if not found or found["noun"].lower() not in self.words.records:
            return said
        start = said.source.start - len(lead) + found.start()
        return replace(said, source=Span(start, said.source.end), via=())

    def _is_turned(self, said: Attribution) -> bool:
        """Tell a subject that was taken for what is said: "The panel had been fixed, acknowledges Nordavia"."""
        if said.source and self._begins_with_verb(said.source):
            return True  # put the number of children admitted at fifty-two
        if said.rule != SAID or len(said.content) != 1 or not said.source:
            return False
        words = said.content[0].of(self.text).split()
        if len(words) == 1 and words[0] in ("back", "in", "up", "out"):
            return True  # the ministry wrote back
        before = self.text[said.source.end : said.cue.start]
        if before.rstrip().endswith(",") and before.split() and self._is_body(words):
            return True  # the hall lost power, admits the Leisure Centre in its apology
        return (
            len(words) <= NAMED
            and all(word[:1].isupper() for word in words)
            and before.rstrip().endswith(",")
        )

    def _is_body(self, words: Sequence[str]) -> bool:
        """Tell a body behind its verb from what is said: the Leisure Centre in its apology."""
        lows = [word.strip(".,;'’”\"").lower() for word in words]
        ends = (at for at, low in enumerate(lows) if at and low in _ADVERBIAL)
        name = words[: next(ends, len(words))]
        return (
            (lows[0] in ("the", "its") or name[0][:1].isupper())
            and len(name) <= NAMED + 1
            and any(
                word.strip(".,").lower() in self.words.body_words
                or word.strip(".,").lower() in self.words.sectors
                for word in name
            )
            and not any(
                self.lexicon is not None
                and self.lexicon.tags.get(low) in ("V", "X", "K")
                for low in lows[len(name) - 1 :]
            )
        )

    def _begins_with_verb(self, source: Span) -> bool:
        """Tell a stretch that is no name because a verb opens it."""
        words = source.of(self.text).split(maxsplit=1)
        return (
            self.lexicon is not None
            and len(words) > 1
            and words[0].islower()
            and self.lexicon.tags.get(words[0]) in ("V", "K")
            and words[0] not in self.words.sectors
            and words[0] not in self.words.records
        )

    def _told_by_others(self, attributions: Sequence[Attribution]) -> set[Span]:
        """Give the sentences that are somebody else's word than the outlet's."""
        return {
            self.page.sentence(said.cue.start)
            for said in attributions
            if said.source and not self.page.is_ours(said.source.of(self.text))
        }

    def _saying(
        self, said: Attribution, full: Span | None, mentions: Mentions
    ) -> Saying:
        sentence, words = self.page.sentence(said.cue.start), self.words
        if said.source and said.source.of(self.text).lower() in PRONOUNS:
            full = mentions.subject(said.source, full)
        spans = (
            chain(self.text, said, self.lexicon)
            if self.lexicon
            else (said.source,)
            if said.source
            else ()
        )
        links = tuple(
            mentions.mention(span, full if span == said.source else None)
            for span in spans
        )
        content = " ".join(
            self.text[a : min(b, a + AROUND)] for a, b in said.content[:4]
        )
        if links and (_FIRST_PERSON.search(content) or self._is_human(said.cue)):
            # "I" in the mouth of a source: a person, whatever else the name could be
            links = (*links[:-1], links[-1]._replace(about=(*links[-1].about, PERSON)))
        links, firsthand = self._addressed(said, sentence, links)
        if links and words.veils.search(
            self.text, said.cue.start, min(sentence.end, said.cue.end + AROUND)
        ):
            links = (*links[:-1], links[-1]._replace(about=(*links[-1].about, VEILED)))
        around = self.text[
            max(sentence.start, said.cue.start - AROUND) : min(
                sentence.end, said.cue.end + AROUND
            )
        ]
        cue = said.cue.of(self.text).lower().split()
        occasion = (
            "joint"
            if words.joint.search(around)
            else "open"
            if words.occasion.search(around)
            else ""
        )
        return Saying(
            said.rule,
            sentence,
            said.cue,
            self._content(said, sentence),
            links,
            denied=_denies(cue, words.denial),
            secondhand=bool(
                words.secondhand.search(content)
                or words.hearsay.search(around)
                or relays.relays(
                    self.page, self._around(said, sentence), (said.cue, *spans)
                )
                or _HEARD.match(content)
            ),
            concerned=not words.concerned.isdisjoint(cue),
            firsthand=firsthand or self._is_in_hand(around),
            occasion=occasion,
            utterance=tuple(
                sorted(hashed_runs(re.findall(r"\w+", content), SAME_WORDS))
            ),
            beside=tuple(
                sorted(
                    relays.beside(
                        self.page, self._around(said, sentence), spans, said.content
                    )
                )
            ),
        )

    def _around(self, said: Attribution, sentence: Span) -> Span:
        """Give what is searched of a statement's sentence."""
        return Span(
            max(sentence.start, said.cue.start - AROUND),
            min(sentence.end, said.cue.end + AROUND),
        )

    def _is_human(self, cue: Span) -> bool:
        """Tell whether a verb is one of people: nobody but a person shrugs or confides."""
        words = cue.of(self.text).lower().split()
        return self.forms is not None and not self.forms.human.isdisjoint(words[-2:])

    def _addressed(
        self, said: Attribution, sentence: Span, links: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], bool]:
        """Tell whether it was said to this outlet; put another outlet it was said to between."""
        at = max(self.text.rfind("told", *said.cue), self.text.rfind("tell", *said.cue))
        to_whom = _TOLD.match(self.text, at, sentence.end) if at >= 0 else None
        if to_whom is None:
            return links, False
        if self.page.is_ours(to_whom["who"]):
            return links, True
        if len(links) == 1 and to_whom["who"][:1].isupper():
            links = (
                Mention(to_whom["who"].strip(), Span(*to_whom.span("who"))),
                *links,
            )
        return links, False

    def _content(self, said: Attribution, sentence: Span) -> tuple[Span, ...]:
        """Add what stands before the source where only when, where or why follows the verb.

        "The wing had gone, the unit concluded after measuring it": the verb's object is before it.
        """
        if said.rule != SAID or not said.source or not said.content:
            return said.content
        if sentence.end - sentence.start > 4 * AROUND:
            return said.content
        before = self.text[sentence.start : said.source.start].rstrip()
        opening, follows = (
            before.split()[:1],
            self.text[said.cue.end : said.content[0].end].split(),
        )
        while follows and follows[0].lower() in _ADDRESSED:
            follows = follows[1:]  # the club informed us with a letter
        if len(before) < LEAST or not before.endswith((",", "”", '"', "’")):
            return said.content
        if (
            self.text.find("told", *said.cue) >= 0
            and len(said.content[0].of(self.text).split()) <= NAMED
        ):
            # C, she told the newspaper Alerta del Norte: no words, but who was told
            return (Span(sentence.start, sentence.start + len(before.rstrip(","))),)
        if (
            opening[0].lower() in _ADVERBIAL
            or not follows
            or not {
                follows[0].lower(),
                said.content[0].of(self.text).split()[0].lower(),
            }
            & _ADVERBIAL
            or "that" in follows
        ):
            return said.content
        return (
            Span(sentence.start, sentence.start + len(before.rstrip(","))),
            *said.content,
        )

    def _is_in_hand(self, sentence: str) -> bool:
        """Tell whether a sentence says that this outlet itself has seen the record: "which the Leader has seen"."""
        found = self.words.shown.search(sentence)
        if not found:
            return False
        around = sentence[max(0, found.start() - 40) : found.end() + 40]
        return bool(_OURS.search(around)) or any(
            self.page.is_ours(name) for name in NAME.findall(around)
        )

    def _credits(self) -> Iterator[Told]:
        if self.meta.byline:
            yield Told(self.meta.byline, Span(0, 0), "byline")
        for credit in read_credits(self.text, language=self.language):
            yield Told(credit.name.of(self.text), credit.name, str(credit.kind))
