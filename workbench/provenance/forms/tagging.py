"""A verb with its source and what is said, found by the whole frame: “...,” sighed the baker; ..., the race doctor reckoned.

The verbs may be many because the frame is narrow: a comma or a quotation before, a name on the other side, and
nothing behind the verb that it could be done to.
"""

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from workbench.model import Attribution, Span
from workbench.provenance.attribution.drafts import INVERTED, POSTPOSED, SAID
from workbench.provenance.forms.clauses import OPENING, Clauses
from workbench.provenance.forms.labels import LABELLED, TOLD_US
from workbench.provenance.forms.tables import Cues
from workbench.provenance.forms.words import SUBJECT
from workbench.provenance.page import CLOSED

LEAST = 3
"""Words that what is said has at least."""
_AT = frozenset(("at", "down", "as"))
_WITH: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(("put", "puts", "give", "gives", "gave"), _AT)
)
"""Verbs that tell a figure only with one of these behind: put the loss at, gave the loss as."""
_SINGLE = frozenset(("he", "she"))
"""Who it is, the sentences before tell."""


class Tagged(Clauses):
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
            for cues in (
                self.forms.telling,
                self.forms.gauging,
                self.forms.keeping,
                self.forms.perceiving,
            ):
                end = self._cue_end(at, cues)
                if end and cues is self.forms.keeping and not self._is_keeper(at):
                    continue
                if end and cues is self.forms.perceiving and not self._is_nobodys(at):
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
        told_us = TOLD_US.fullmatch(self.page.text, *self.span(0, last))
        who = Span(*told_us.span("who")) if told_us else self.span(0, last)
        return Attribution(who, self.tokens[colon].span, (said,), LABELLED, (), ())

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
        if end < len(self.tokens) and self.tokens[end].low in ("that", "because", "if"):
            return None  # the colonel, ..., is certain that the order came
        if not self.is_quote(at - 1) and not self.is_whole(at):
            return None  # the army, which has its own ploughs, expects the pass to open
        source = self.name_after(end)
        if source is None or self.only_moves(at, end, source):
            return None
        return self._made(INVERTED, source, at, end, self._said(at))

    def _behind(self, at: int, end: int) -> Attribution | None:
        """Read “...,” the baker sighed; ..., Dr Vos, the race doctor, reckoned."""
        name = self.name_before(at)
        if name is None or name[0] == 0 or self.only_moves(at, end, self.span(*name)):
            return None
        first, last = name
        if self.tokens[first].low == "as" and first + 1 < last:
            name = first + 1, last
        before = self.tokens[first - 1]
        closes = self.tokens[at:end][-1].low in ("it", "so", "doubt", "out", "plain")
        if not (
            before.low in (",", ";", "—", "–")
            or (before.low == "so" and first > 1 and self.tokens[first - 2].low == "or")
            or self.is_quote(first - 1)
            or (before.low == ":" and closes)
        ):
            return None
        lemma = self.lexicon.cues.get(self.tokens[end - 1].low)
        if (
            lemma in self.lexicon.turning
            and end < len(self.tokens)
            and self.tokens[end].low in self.lexicon.turned_to
        ):
            return None  # she has agreed to be named
        is_quotation = self.is_quote(first - 1) or (
            first > 1 and before.low == "," and self.is_quote(first - 2)
        )
        following = self.tokens[end] if end < len(self.tokens) else None
        if (
            not is_quotation
            and following
            and following.low not in self.forms.after
            and following.low not in ".,;:)—–!?"
            and not self.is_time(end)
        ):
            return None
        if not is_quotation and following and following.low == ":":
            return None
        return self._made(
            POSTPOSED, self.span(*name), at, end, self._around(first, end)
        )

    def _around(self, first: int, end: int) -> Span | None:
        """Give what stands before a source and its verb, or behind them where they part a subject from its verb.

        The army, she confided, had two weeks of fuel left.
        """
        before = self.tokens[:first]
        tail = self.tokens[end + 1 : end + 2]
        if (
            tail
            and self.tokens[end].low == ","
            and len(self.tokens) - end > LEAST
            and not any(word.quoted or self.is_finite(word) for word in before)
            and self.is_finite(tail[0])
        ):
            return Span(tail[0].span.start, self.sentence.end)
        return self._said(first)

    def _before(self, at: int, end: int, *, whole: bool) -> Attribution | None:
        """Read "The baker let slip that ...", "Stewards ticked off 400 names"."""
        name = self.name_before(at) or self._subject_of_both(at) or self._pronoun(at)
        if name is None or not self._opens(name[0]) or end >= len(self.tokens):
            return None
        if whole:
            end = self.over_occasion(end)
        following = self.tokens[end]
        introduces = (
            following.low in ("that", "how", ":")
            or following.quoted
            or (whole and self.is_clause(end))
        )
        if (whole and not introduces) or not (whole or self._can_find(at, end, name)):
            return None
        first = end + (following.low in ("that", "how", ":"))
        if len(self.tokens) - first < LEAST:
            return None
        content = Span(self.tokens[first].span.start, self.sentence.end)
        return Attribution(
            self.span(*name), self.span(at, end), (content,), SAID, (), ()
        )

    def _can_find(self, at: int, end: int, name: tuple[int, int]) -> bool:
        """Tell whether a verb has what somebody found behind it, and a source that can find something."""
        following = self.tokens[end].low
        wanted = _WITH.get(self.tokens[at].low)
        if following in (".", ",", ";", "—", "by", "to", "from", "back") or (
            wanted and wanted.isdisjoint(token.low for token in self.tokens[end:])
        ):
            return False  # they have put two children on every bed
        if self._can_measure(*name) or self.tokens[name[0]].low in _SINGLE:
            return True
        # the loss came to nine tonnes; the slick measured 300 metres
        return self._is_named(*name) and not following[:1].isdigit()

    def _pronoun(self, at: int) -> tuple[int, int] | None:
        """Give a pronoun that opens the sentence right before a verb: she puts the bill at nine million."""
        between = self.tokens[1:at]
        opens = bool(self.tokens) and self.tokens[0].low in _SINGLE
        is_beside = len(between) <= 1 and all(
            word.low in self.forms.adverbs for word in between
        )
        return (0, 1) if at and opens and is_beside else None

    def _subject_of_both(self, at: int) -> tuple[int, int] | None:
        """Give the subject a verb shares with the first verb of its sentence: the caterer gave us the menu and let slip that ..."""
        if at < 3 or self.tokens[at - 1].low != "and":
            return None
        last = next(
            (
                here
                for here in range(1, min(at, SUBJECT))
                if self.lexicon.tags.get(self.tokens[here].low) in ("V", "X", "E")
                and not self.tokens[here].capital
            ),
            0,
        )
        between = self.tokens[last : at - 1]
        is_plain = last and not any(
            token.low in (",", ";", ":", "—", "–", "who", "which", "that")
            or token.quoted
            for token in between
        )
        return (0, last) if is_plain and self.is_name(0, last) else None

    def _is_keeper(self, at: int) -> bool:
        """Tell whether an authority stands before a verb."""
        name = self.name_before(at)
        known = self.page.words.sectors
        return name is not None and any(
            known.get(word.low) in self.forms.keepers
            for word in self.tokens[name[0] : name[1]]
        )

    def _is_named(self, first: int, last: int) -> bool:
        """Tell whether a word with a capital stands in a source, but for one that only opens the sentence."""
        return any(
            word.capital and word.low not in CLOSED
            for word in self.tokens[first + (first == 0) : last]
        ) or (
            first == 0 and self.tokens[0].capital and self.tokens[0].low not in CLOSED
        )

    def _is_nobodys(self, at: int) -> bool:
        """Tell whether a private person stands before a verb: by trade or kin, by an age, or as "who lives there"."""
        name = self.name_before(at)
        if self._pronoun(at):
            return True
        if name is None or not any(
            word.capital for word in self.tokens[name[0] : name[1]]
        ):
            return False
        words = [word.low for word in self.tokens[name[0] : name[1]]]
        known = self.page.words
        return (
            not known.private.isdisjoint(words)
            or any(before == "," and word.isdigit() for before, word in pairwise(words))
            or any(
                pair in (("who", "lives"), ("who", "lived"), ("who", "was"))
                for pair in pairwise(words)
            )
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
            and (
                self.lexicon.tags.get(self.tokens[0].low) in ("P", "M", "S")
                or self.tokens[0].low.endswith(("ing", "ed"))
            )
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
        if len(words) < (LEAST - any(map(self.is_number, words))):
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
