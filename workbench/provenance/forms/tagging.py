"""A verb with its source and what is said, found by the whole frame: “...,” sighed the baker; ..., the race doctor reckoned.

The verbs may be many because the frame is narrow: a comma or a quotation before, a name on the other side, and
nothing behind the verb that it could be done to.
"""

from workbench.model import Attribution, Span
from workbench.provenance.attribution.drafts import INVERTED, POSTPOSED, SAID
from workbench.provenance.forms.labels import LABELLED
from workbench.provenance.forms.tables import Cues
from workbench.provenance.forms.words import SUBJECT, Tokens
from workbench.provenance.page import CLOSED

LEAST = 3
"""Words that what is said has at least."""
OPENING = 8
"""Words of a phrase before the source that only tells when and where."""


class Tagged(Tokens):
    """A sentence as words, in which a verb is looked for with its source and what is said."""

    def attribution(self) -> Attribution | None:
        """Try every verb of the sentence, the last first: what is said may hold others."""
        for at in range(len(self.tokens) - 1, -1, -1):
            end = self._cue_end(at, self.forms.telling)
            if end:
                found = self._inverted(at, end) or self._behind(at, end)
                if found:
                    return found
        for at in range(min(len(self.tokens), SUBJECT + OPENING)):
            for cues in (self.forms.telling, self.forms.gauging, self.forms.keeping):
                end = self._cue_end(at, cues)
                if end and cues is self.forms.keeping and not self._is_keeper(at):
                    continue
                found = (
                    self._before(at, end, whole=cues is self.forms.telling)
                    if end
                    else None
                )
                if found:
                    return found
        return self._shown()

    def _shown(self) -> Attribution | None:
        """Read "The winner could laugh by evening: “...”": the only one who is named there speaks."""
        colon = next(
            (
                at
                for at, token in enumerate(self.tokens)
                if token.low == ":" and not token.quoted
            ),
            0,
        )
        following = self.tokens[colon + 1 : colon + 2]
        if not 2 <= colon <= 2 * SUBJECT or not following or not following[0].quoted:
            return None
        last = next(
            (
                at
                for at in range(1, colon)
                if self.lexicon.tags.get(self.tokens[at].low) in ("V", "X", "E", "O")
                and not self.tokens[at].capital
            ),
            0,
        )
        if not last or not self.is_name(0, last):
            return None
        rest = self.tokens[last:colon]
        if any(token.capital and token.low not in CLOSED for token in rest):
            return None  # somebody else is named, and may be quoted
        said = Span(following[0].span.start, self.sentence.end)
        return Attribution(
            self.span(0, last), self.tokens[colon].span, (said,), LABELLED, (), ()
        )

    def _cue_end(self, at: int, cues: Cues) -> int:
        """Give where the longest cue that begins at a word ends, 0 where none does."""
        token = self.tokens[at]
        if token.low not in cues or token.quoted or token.capital:
            return 0
        if at and (
            self.tokens[at - 1].low in self.forms.determiners
            or self.tokens[at - 1].low in ("to", "no", "not")
        ):
            return 0
        for cue in cues[token.low]:
            words = self.tokens[at : at + len(cue)]
            if tuple(word.low for word in words) == cue:
                return at + len(cue)
        return 0

    def _inverted(self, at: int, end: int) -> Attribution | None:
        """Read “...,” sighed the baker; ..., reckons Dr Vos."""
        if not at or not (
            self.is_quote(at - 1) or self.tokens[at - 1].low in (",", "so")
        ):
            return None
        source = self.name_after(end)
        if source is None or self._only_runs(at):
            return None
        return self._made(INVERTED, source, at, end, self._said(at))

    def _only_runs(self, at: int) -> bool:
        """Tell what runs from what a text says: so runs the indictment."""
        return self.tokens[at].low in ("run", "runs", "ran") and (
            not at or self.tokens[at - 1].low != "so"
        )

    def _behind(self, at: int, end: int) -> Attribution | None:
        """Read “...,” the baker sighed; ..., Dr Vos, the race doctor, reckoned."""
        name = self.name_before(at)
        if name is None or name[0] == 0 or self._only_runs(at):
            return None
        first, last = name
        if self.tokens[first].low == "as" and first + 1 < last:
            name = first + 1, last
        before = self.tokens[first - 1]
        closes = self.tokens[at:end][-1].low in ("it", "so", "doubt", "out", "plain")
        if not (
            before.low in (",", ";", "—", "–")
            or self.is_quote(first - 1)
            or (before.low == ":" and closes)
        ):
            return None
        is_quotation = self.is_quote(first - 1) or (
            first > 1 and before.low == "," and self.is_quote(first - 2)
        )
        following = self.tokens[end] if end < len(self.tokens) else None
        if (
            not is_quotation
            and following
            and following.low not in self.forms.after
            and following.low not in ".,;:)—–!?"
        ):
            return None
        if not is_quotation and following and following.low == ":":
            return None
        return self._made(POSTPOSED, self.span(*name), at, end, self._said(first))

    def _before(self, at: int, end: int, *, whole: bool) -> Attribution | None:
        """Read "The baker let slip that ...", "Stewards ticked off 400 names"."""
        name = self.name_before(at)
        if name is None or not self._opens(name[0]) or end >= len(self.tokens):
            return None
        following = self.tokens[end]
        introduces = following.low in ("that", ":") or following.quoted
        if (whole and not introduces) or (
            not whole and following.low in (".", ",", ";", "—", "by", "to")
        ):
            return None
        if not whole and following.low[:1].isdigit() and not self._can_measure(*name):
            return None  # the slick measured 300 metres
        first = end + (following.low in ("that", ":"))
        if len(self.tokens) - first < LEAST:
            return None
        content = Span(self.tokens[first].span.start, self.sentence.end)
        return Attribution(
            self.span(*name), self.span(at, end), (content,), SAID, (), ()
        )

    def _is_keeper(self, at: int) -> bool:
        """Tell whether an authority stands before a verb."""
        name = self.name_before(at)
        known = self.page.words.sectors
        return name is not None and any(
            known.get(word.low) in self.forms.keepers
            for word in self.tokens[name[0] : name[1]]
        )

    def _can_measure(self, first: int, last: int) -> bool:
        """Tell whether a source has a word for people, bodies or records in it."""
        known, lows = self.page.words, {word.low for word in self.tokens[first:last]}
        tells = (
            known.offices,
            known.private,
            known.anonymous,
            known.sectors,
            known.records,
            known.body_words,
            self.lexicon.agents,
        )
        return any(not lows.isdisjoint(table) for table in tells)

    def _opens(self, first: int) -> bool:
        """Tell whether a source opens its sentence, behind a phrase of when and where at most."""
        if first == 0:
            return True
        return (
            first <= OPENING
            and self.tokens[first - 1].low == ","
            and self.lexicon.tags.get(self.tokens[0].low) in ("P", "M")
        )

    def _made(
        self, rule: str, source: Span, at: int, end: int, said: Span | None
    ) -> Attribution | None:
        if said is None:
            return None
        return Attribution(source, self.span(at, end), (said,), rule, (), ())

    def _said(self, end: int) -> Span | None:
        """Give what stands before a source and its verb, where it is a quotation or a clause of its own."""
        words = self.tokens[:end]
        while words and words[-1].low in (",", ";", ":", "—", "–", "so"):
            words = words[:-1]
        if len(words) < LEAST:
            return None
        said = Span(words[0].span.start, words[-1].span.end)
        if any(word.quoted for word in words):
            return said
        tag_of_first = self.lexicon.tags.get(words[0].low)
        tag = self.lexicon.tags.get(words[1].low)
        if (
            words[0].low in self.forms.under
            and not (words[1].low[:1].isdigit() or tag == "M")
            and not any(word.low == "," for word in words)
        ):
            return None
        if tag_of_first not in ("P", "M"):
            return said
        has_verb = any(
            self.lexicon.tags.get(word.low, "L") in "VXEK" or word.low.endswith("ed")
            for word in words
        )
        return said if has_verb or len(words) > 2 * LEAST else None
