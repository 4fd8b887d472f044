"""Which attributions count, and how some are mended: what a verb of saying was found beside is not always who says it.

A subject may be nobody, a body that was taken for what is said, a record cut short, or somebody who only adds to what
own people saw. Attributions as such show how words are phrased; here it only counts who answers.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.model import Attribution, Span
from workbench.provenance import forms
from workbench.provenance.attribution import attribute
from workbench.provenance.attribution.drafts import PASSIVE, SAID
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.page import ADVERBIAL, NAMED, Page

NOBODY = frozenset(
    ("nobody", "no one", "none", "everybody", "everyone", "anyone", "anybody")
)
"""Subjects of verbs of saying that are no sources: "what nobody denies"."""
_SOME_OF = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|several|few|none|half|\d+)\s+of\s+(?:them|these|those|which|whom)"
)
_THAT = re.compile(r"\s+(?:that|how)\s+")
_AND_ADDS = re.compile(
    r"\s+(?:(?:has|have|had|also|then)\s+){0,2}(?P<verb>[a-z]+)\s+that\s+(?P<said>[^;\n]{8,300}?),?\s+(?:and|but)\s+(?:also\s+|then\s+)?"
)
_ID_SAY = re.compile(r"(?:['’]d|\s+would)\s+(?:say|guess|reckon|think)\b")
_BEHIND_RECORD = frozenset(("to", "on", "in", "by", "at", "from", "for", "last", "and"))
_RECORD_SENT = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)\s+)?(?:[\w’'-]+\s+){0,3}\b(?P<noun>[\w-]+)\s+(?:sent|posted|dated|issued|signed|handed|given|written|shown|leaked|passed|addressed|filed|published|circulated|pinned|taped|nailed|stuck|hung|tacked|fixed|glued|posted|scrawled|chalked|released)\s+$"
)
LEAD = 90
"""Characters before a source that may be the head of a record's name."""


def is_nobody(source: str) -> bool:
    """Tell a subject that is none, in lower case: nobody, no letter, not one message."""
    return source in NOBODY or source.startswith(
        ("no ", "not one ", "not a ", "neither ")
    )


class Accepting:
    """The attributions of one article that count."""

    def __init__(self, page: Page, language: str) -> None:
        self.page, self.text, self.words = page, page.text, page.words
        self.language, self.lexicon = language, load_lexicon(language)
        self.formed: set[Span] = set()
        """Cues of those that were read by a form and not by a verb of saying; known once `attributions` has run."""

    def attributions(self) -> tuple[Attribution, ...]:
        """Give the sure attributions, and of the others those that lean on a record: "according to the readings"."""
        sure = attribute(self.text, self.page.sentences, language=self.language)
        # only these can be what the sure ones leave out: reading the rest twice would double the cost
        leaning = [
            sentence
            for sentence in self.page.sentences
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
            self._whole(self._heard(said))
            for said in (*sure, *others)
            if not (self._is_turned(said) or self._is_aside(said))
        ]
        found = [said for said in found if not self._is_beside_eyes(said)]
        found += [first for said in found if (first := self._first_of_two(said))]
        # a bare hedge names nobody: its sentence may still say by whom
        taken = {self.page.sentence(said.cue.start) for said in found if said.source}
        formed = [
            said
            for said in forms.answering(self.page, self.language, taken)
            if not (self._is_beside_eyes(said) or self._is_aside(said))
        ]
        self.formed = {said.cue for said in formed}
        found += formed
        return tuple(sorted(found, key=lambda said: said.cue))

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

    def _is_aside(self, said: Attribution) -> bool:
        """Tell what the writer only puts in: a mile, I'd say."""
        return (
            said.source is not None
            and said.source.of(self.text).lower() in ("i", "we")
            and bool(_ID_SAY.match(self.text, said.source.end))
        )

    def _first_of_two(self, said: Attribution) -> Attribution | None:
        """Read the first of two verbs with one subject: the ministry concedes that ..., and adds that ..."""
        if said.rule != SAID or not said.source or self.lexicon is None:
            return None
        first = _AND_ADDS.fullmatch(self.text, said.source.end, said.cue.start)
        if not first or first["verb"] not in self.lexicon.cues:
            return None
        return Attribution(
            said.source, Span(*first.span("verb")), (Span(*first.span("said")),), SAID
        )

    def _heard(self, said: Attribution) -> Attribution:
        """Take what jurors were told for what is said, and not the jurors: jurors were told by Lena Roth that ..."""
        if (
            said.rule != PASSIVE
            or not said.source
            or "told" not in said.cue.of(self.text)
        ):
            return said
        sentence = self.page.sentence(said.cue.start)
        told = _THAT.match(self.text, said.source.end, sentence.end)
        if not told:
            return said
        return replace(said, content=(Span(told.end(), sentence.end),))

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
        ends = (at for at, low in enumerate(lows) if at and low in ADVERBIAL)
        name = words[: next(ends, len(words))]
        return (
            (lows[0] in ("the", "its") or name[0][:1].isupper())
            and len(name) <= NAMED + 1
            and self._ends_a_name(name[-1])
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

    def _ends_a_name(self, word: str) -> bool:
        """Tell the last word of a body's name from a verb: the Leisure Centre; not "the plant leaked"."""
        low = word.strip(".,;:'’”\"").lower()
        return (
            word[:1].isupper()
            or low in self.words.body_words
            or low in self.words.sectors
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
