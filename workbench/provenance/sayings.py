"""What is kept of one attribution: who says it by way of whom, which words are said, and what makes them less than first hand."""

import re
from collections.abc import Collection, Iterable, Sequence

from workbench.model import Attribution, Span
from workbench.provenance import relays
from workbench.provenance.analysis import Mention, Saying
from workbench.provenance.attribution.chains import chain
from workbench.provenance.attribution.drafts import SAID
from workbench.provenance.forms import read_forms
from workbench.provenance.lexicon import load_lexicon
from workbench.provenance.mentions import Mentions
from workbench.provenance.page import ADVERBIAL, AROUND, NAME, NAMED, Page
from workbench.provenance.parties import PERSON, PRONOUNS
from workbench.provenance.pronouns import Pronouns
from workbench.provenance.reuse import hashed_runs
from workbench.provenance.unnamed import VEILED

SAME_WORDS = 7
"""Words in a row of two contents by which they are one utterance, whoever it is ascribed to."""
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
_GUESSING = frozenset(
    [
        "suppose",
        "supposes",
        "supposed",
        "guess",
        "guesses",
        "guessed",
        "assume",
        "assumes",
        "assumed",
        "presume",
        "presumes",
        "presumed",
        "imagine",
        "imagines",
        "imagined",
        "surmise",
        "surmises",
        "surmised",
        "speculate",
        "speculates",
        "speculated",
    ]
)
"""What somebody says so they do not know."""
_ADDRESSED = frozenset(("us", "me", "him", "her", "them", "reporters", "journalists"))


class Sayings:
    """The attributions of one article, each with its source's mentions."""

    def __init__(
        self,
        page: Page,
        language: str,
        mentions: Mentions,
        pronouns: Pronouns,
        attributions: Iterable[Attribution],
    ) -> None:
        self._said_by: dict[Span, list[Span]] = {}
        for said in attributions:
            if said.source:
                self._said_by.setdefault(said.source, []).extend(said.content)
        self.page, self.text, self.words = page, page.text, page.words
        self.lexicon, self.forms = load_lexicon(language), read_forms(language)
        self.mentions, self.pronouns = mentions, pronouns

    def saying(self, said: Attribution, full: Span | None) -> Saying:
        """Read one attribution; `full` is the fuller name its source stands for."""
        sentence, words = self.page.sentence(said.cue.start), self.words
        described = ""
        if said.source and said.source.of(self.text).lower() in PRONOUNS:
            full = self.pronouns.subject(said.source, full)
        elif said.source and full is None:
            full = self.pronouns.described(said.source)
            described = said.source.of(self.text) if full else ""
        spans = self._spans(said)
        links = tuple(
            self.mentions.mention(span, full if span == said.source else None)
            for span in spans
        )
        within = Span(
            max(sentence.start, said.cue.start - AROUND),
            min(sentence.end, said.cue.end + AROUND),
        )
        around = within.of(self.text)
        content = " ".join(
            self.text[a : min(b, a + AROUND)] for a, b in said.content[:4]
        )
        if _FIRST_PERSON.search(content) or self._is_human(said.cue):
            # "I" in the mouth of a source: a person, whatever else the name could be
            links = _marked(links, PERSON)
        if described:
            links = _marked(links, described)
        links, firsthand = self._addressed(said, sentence, links)
        if words.veils.search(self.text, said.cue.start, within.end):
            links = _marked(links, VEILED)
        cue = said.cue.of(self.text).lower().split()
        # whoever says two things names in the one nobody who says the other
        contents = self._said_by.get(said.source, []) if said.source else said.content
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
                or relays.relaying(self.page, within).is_behind(said.cue, *spans)
                or _HEARD.match(content)
                or not _GUESSING.isdisjoint(cue)
                or (
                    said.source and relays.has_it_from(self.page, sentence, said.source)
                )
            ),
            concerned=not words.concerned.isdisjoint(cue),
            firsthand=firsthand or self._is_in_hand(around),
            occasion=self._occasion(around),
            utterance=tuple(
                sorted(hashed_runs(re.findall(r"\w+", content), SAME_WORDS))
            ),
            beside=tuple(sorted(relays.beside(self.page, within, spans, contents))),
            passed_on=relays.passed_on(self.text, said.content),
        )

    def _spans(self, said: Attribution) -> tuple[Span, ...]:
        """Give who says it by way of whom."""
        if self.lexicon:
            return chain(self.text, said, self.lexicon)
        return (said.source,) if said.source else ()

    def _occasion(self, around: str) -> str:
        if self.words.joint.search(around):
            return "joint"
        return "open" if self.words.occasion.search(around) else ""

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
            and not self.page.quoted(said.content[0].start)
        ):
            # C, she told the newspaper Alerta del Norte: no words, but who was told
            return (Span(sentence.start, sentence.start + len(before.rstrip(","))),)
        if (
            opening[0].lower() in ADVERBIAL
            or not follows
            or not {
                follows[0].lower(),
                said.content[0].of(self.text).split()[0].lower(),
            }
            & ADVERBIAL
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


def _denies(cue: Sequence[str], denial: Collection[str]) -> bool:
    """Tell a denial from what somebody does not dispute."""
    negated = any(
        word in ("not", "never") or word.endswith(("n't", "n’t")) for word in cue
    )
    return not negated and any(word in denial for word in cue)


def _marked(links: tuple[Mention, ...], mark: str) -> tuple[Mention, ...]:
    """Add a mark to what is said of the one who says it."""
    if not links:
        return links
    return (*links[:-1], links[-1]._replace(about=(*links[-1].about, mark)))
