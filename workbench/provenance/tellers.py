"""Who may be speaking where no verb of saying is known: the stewards tallied 400; in the ledger, 400; it was noted by the clerk.

What a claim leaves out of its own sentence is mostly who says it. So the phrases are kept that may name somebody, a body
or a record, each with where the words must stand that it tells: right behind its verb, behind its colon or "that", or
right before it. Which claim begins there is seen when a lineage is drawn. What somebody only did while a thing
happened tells nothing of it: "She danced while, two streets off, ..."
"""

from collections.abc import Collection, Iterator

from workbench.model import Span
from workbench.provenance import relays
from workbench.provenance.analysis import Mention, Teller
from workbench.provenance.attribution.appositions import with_aside
from workbench.provenance.attribution.phrases import (
    Phrase,
    phrase_after,
    subject_before,
)
from workbench.provenance.attribution.quotes import touching
from workbench.provenance.attribution.words import Words, words
from workbench.provenance.lexicon import Lexicon
from workbench.provenance.mentions import Mentions
from workbench.provenance.page import Page
from workbench.provenance.parties import PRONOUNS, plain
from workbench.provenance.pronouns import Pronouns

LONG = 600
"""Characters of a sentence that is looked at."""
NEAR = 25
"""Characters between what is said and who says it behind it, with nothing but the verb in between."""
FAR = 45
"""... with a whole verb phrase: was pinned to the barrier by the council."""
MARK = 4
"""Characters of a colon or a comma, and of a quotation mark."""
PREDICATE = 14
"""Words of a verb and what goes with it, up to a colon or a "that"."""
GROUP = 4
"""Words of a verb group."""
_ENDS = frozenset('.?!”"»')
"""A sentence ends with one of these; a headline doesn't."""
_BY = frozenset(("by", "per"))
_IN = frozenset(("in", "on", "under", "from", "by", "per"))
_HEARING = frozenset(
    [
        "told",
        "informed",
        "briefed",
        "assured",
        "heard",
        "hears",
        "hear",
        "read",
        "reads",
        "understands",
        "understand",
        "understood",
        "gathers",
        "gathered",
        "gather",
        "learns",
        "learned",
        "learnt",
        "learn",
        "supposes",
        "supposed",
        "suppose",
        "guesses",
        "guessed",
        "guess",
        "hopes",
        "hoped",
        "hope",
        "fears",
        "feared",
        "fear",
        "thinks",
        "thought",
        "think",
        "believes",
        "believed",
        "believe",
        "assumes",
        "assumed",
        "doubts",
        "doubted",
        "wonders",
        "wondered",
        "asks",
        "asked",
        "ask",
        "denies",
        "denied",
        "deny",
        "wants",
        "wanted",
        "imagines",
        "imagined",
        "dreams",
        "dreamed",
        "dreamt",
        "wishes",
        "wished",
        "never",
        "not",
        "nobody",
        "unaware",
        "ignorant",
        "without",
        "forgetting",
        "whatever",
        "although",
        "before",
        "after",
        "until",
    ]
)
"""Words of whoever has it from others, only thinks so, or knows nothing of it."""
_WHOSE = frozenset(("whose", "who", "which"))
_NOBODY = frozenset(
    [
        "i",
        "we",
        "you",
        "there",
        "who",
        "which",
        "that",
        "what",
        "this",
        "nobody",
        "everybody",
        "everyone",
        "one",
        "somebody",
        "someone",
    ]
)


class Tellers:
    """The phrases of one article's sentences that may name a source."""

    def __init__(
        self, page: Page, lexicon: Lexicon, mentions: Mentions, pronouns: Pronouns
    ) -> None:
        self._page, self._lexicon = page, lexicon
        self._mentions, self._pronouns = mentions, pronouns

    def all(self, taken: Collection[Span]) -> Iterator[Teller]:
        """Give them in order for the sentences that are not `taken`."""
        page = self._page
        for sentence in page.sentences:
            is_prose = page.text[sentence.end - 1] in _ENDS
            is_long = sentence.end - sentence.start > LONG
            if not is_prose or is_long or sentence in taken:
                continue
            marks = touching(page.quotes, *sentence)
            cut = words(page.text, sentence, marks, self._lexicon)
            found = [one for one in self._placed(cut) if self._may_tell(cut, one[0])]
            if not found:
                continue
            relaying = relays.relaying(page, sentence)
            for phrase, reach, before in found:
                place = phrase.span(cut)
                if not relaying.is_behind(place):
                    yield Teller(self._mention(place), reach, before)

    def _placed(self, cut: Words) -> Iterator[tuple[Phrase, Span, bool]]:
        """Give phrases with where the words stand that they tell; True where these come behind the phrase."""
        for at in range(len(cut)):
            if cut.quoted[at]:
                continue
            is_verb = cut.tag[at] in "VXE"
            if is_verb and at and cut.kind(at - 1) not in "VX":
                subject = subject_before(cut, at)
                if subject:
                    yield from self._behind_verb(cut, subject, at)
            if not (is_verb or cut.low[at] in _IN) or at + 1 >= len(cut):
                continue
            behind = phrase_after(cut, at + 1)
            if behind is None or (
                cut.low[at] in _IN - _BY and not self._is_record(cut, behind)
            ):
                continue
            behind = with_aside(cut, behind)
            start = cut.start[behind.first]
            gap = FAR if cut.low[at] in _IN else NEAR
            if not is_verb or cut.kind(at - 1) in ',"':
                yield behind, Span(max(start - gap, cut.start[0] + 1), start), False
            if at == 0 and cut.low[at] in _IN:
                end = cut.end[behind.end - 1]
                yield behind, Span(end, end + MARK), True

    def _behind_verb(
        self, cut: Words, subject: Phrase, at: int
    ) -> Iterator[tuple[Phrase, Span, bool]]:
        """Give where a claim may begin that a subject tells: in what its verb governs, behind its colon or its "that"."""
        group = at
        while group < len(cut) and group < at + GROUP and cut.tag[group] in "VXEA":
            group += 1
        told = range(at, min(len(cut), at + PREDICATE))
        hears = not _HEARING.isdisjoint(cut.low[at : group + 1])
        if hears and cut.low[at : at + 2] != ["read", "out"]:
            return
        stop = next(
            (
                here
                for here in range(group, len(cut))
                if cut.tag[here] in ",;—(WSCT:" and not cut.quoted[here]
            ),
            len(cut),
        )
        end = cut.start[stop] if stop < len(cut) else cut.span.end
        yield subject, Span(cut.end[group - 1], end), True
        # the auditor, whose report is out, finds that ...: what the report does ends with its comma
        is_aside = subject.first > 0 and cut.low[subject.first - 1] in _WHOSE
        for here in told:
            if (
                cut.quoted[here]
                or cut.tag[here] == ";"
                or (is_aside and cut.tag[here] == ",")
            ):
                return
            if here >= group and cut.low[here] in _HEARING:
                return
            if cut.tag[here] in ":T" or cut.low[here] == "how":
                yield subject, Span(cut.end[here], cut.end[here] + MARK), True
                if cut.low[here] != "how":
                    return

    def _is_record(self, cut: Words, phrase: Phrase) -> bool:
        """Tell in the ledger from in the town."""
        return any(
            cut.low[at] in self._page.words.records
            for at in range(phrase.first, phrase.end)
        )

    def _may_tell(self, cut: Words, phrase: Phrase) -> bool:
        """Tell whether a phrase has a name in it, or a word for people, bodies or records."""
        lows = [plain(cut.low[at]) for at in range(phrase.first, phrase.end)]
        if not lows or lows[0] in _NOBODY:
            return False
        if lows[0] in PRONOUNS:
            return len(lows) == 1
        known = self._page.words
        tables = (
            known.offices,
            known.private,
            known.spokes,
            known.sectors,
            known.body_words,
            known.records,
        )
        return any(
            cut.name(at) and (at > 0 or cut.name(1))
            for at in range(phrase.first, phrase.end)
        ) or any(low in table for low in lows for table in tables)

    def _mention(self, place: Span) -> Mention:
        pronoun = place.of(self._page.text).lower() in PRONOUNS
        full = self._pronouns.subject(place, None) if pronoun else None
        return self._mentions.mention(place, full)
