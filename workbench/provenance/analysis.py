"""What one article says of its own sources: who says what, credits, own eyes, withdrawals; read once and kept.

The reading keeps the article's words and not what they stand for. Which names are media is a desk's knowledge
that grows, so it is asked when a lineage is drawn, and an article need not be read again for it. Strings and
numbers only, so that an analysis is stored as JSON.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.model import Span
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import vocabulary

RULES = "provenance/7"
"""Name and version of the rules, stored with what they found."""


class Mention(NamedTuple):
    """A source as the article names it."""

    text: str
    """The fullest form in the article: "fire chief Maren Holt" where it says "she"."""
    span: Span
    """Where it stands as the source."""
    about: tuple[str, ...] = ()
    """What the article says of it elsewhere."""
    near: tuple[str, ...] = ()
    """Stems of the names in its sentence and the two before it."""


class Saying(NamedTuple):
    """One attribution, as provenance needs it."""

    rule: str
    sentence: Span
    cue: Span
    content: tuple[Span, ...]
    chain: tuple[Mention, ...]
    """From the outlet's side to the root; empty for a bare "reportedly"."""
    denied: bool
    secondhand: bool
    concerned: bool
    """The verb is one of somebody concerned, not of a reporter: conceded, protested."""
    firsthand: bool
    """It was said to this outlet: told the Mirror, in the Mirror."""
    occasion: str
    """"joint", "open" (a news conference that others heard too) or empty."""
    utterance: tuple[int, ...]
    """Hashes of the words said, to find one utterance under two names."""
    beside: tuple[str, ...] = ()
    """Stems of the names and bodies' words in its sentence that are neither its source nor what is said."""
    passed_on: tuple[int, ...] = ()
    """Places in what is said from which on it is somebody else's word."""


class Seen(NamedTuple):
    """A place where somebody of a house says what they saw themselves."""

    span: Span
    sentence: Span
    who: str
    back: bool
    """It speaks of what the sentence before it says: "Our reporter can see her from there"."""
    on: bool
    """The paragraph goes on after it, and so may what is seen."""
    hears: bool = False
    """It is said that they heard it, or stood beside whoever spoke."""


class Shown(NamedTuple):
    """A record that is said to hold what follows: "the disclosure on the exchange: ..."."""

    span: Span
    what: Mention


class Teller(NamedTuple):
    """A phrase that may name the source of what stands beside it, where no verb of saying is known."""

    what: Mention
    reach: Span
    """Where a claim that it tells begins, or ends."""
    before: bool
    """It stands before the claim: there it begins."""


class Told(NamedTuple):
    """A credit: by-line, dateline, foot, or a medium named near the top."""

    name: str
    span: Span
    kind: str


class Withdrawal(NamedTuple):
    """Words by which a report is taken back, and what it was about."""

    span: Span
    who: str
    """Who takes back, in the article's words; empty for the outlet itself."""
    words: tuple[str, ...]


class Kinship(NamedTuple):
    """A sentence that says two bodies belong together, with the stems of the names in it."""

    span: Span
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one article says of its sources; strings and numbers only, so that it can be stored as JSON."""

    document: str
    outlet: str
    date: str
    byline: str
    rules: str
    sayings: tuple[Saying, ...]
    credits: tuple[Told, ...]
    seen: tuple[Seen, ...]
    shown: tuple[Shown, ...]
    withdrawals: tuple[Withdrawal, ...]
    kinships: tuple[Kinship, ...]
    names: tuple[str, ...]
    """Stems of the names and bodies' words in the article, to see whether it speaks of somebody at all."""
    foreign: bool = False
    """Nobody told its language, and it is none that the rules read: no attribution is claimed."""
    release: bool = False
    """It calls itself a press release and names its outlet: the word of whoever publishes it."""
    tellers: tuple[Teller, ...] = ()

    def speaks_of(self, stems: Sequence[str]) -> bool:
        """Tell whether any of the words stands in the article."""
        return not set(stems).isdisjoint(self.names)


def stems(text: str) -> frozenset[str]:
    """Give the words of a text that carry meaning, as stems: four letters and more, or a number."""
    light = vocabulary().light
    return frozenset(
        stem(low)
        for word in re.findall(r"\w+", text)
        if (len(word) > 3 or word.isdigit()) and (low := word.lower()) not in light
    )


def to_json(analysis: Analysis) -> dict[str, object]:
    """Give an analysis as JSON values: lists, strings and numbers."""
    return {name: getattr(analysis, name) for name in Analysis.__slots__}


def from_json(stored: Mapping[str, object]) -> Analysis:
    """Read an analysis back; raises KeyError or TypeError for anything else."""
    return _Stored(stored).analysis()


class _Stored:
    """JSON on its way back to tuples."""

    def __init__(self, stored: Mapping[str, object]) -> None:
        self.stored = stored

    def analysis(self) -> Analysis:
        told = self.stored
        return Analysis(
            document=str(told["document"]),
            outlet=str(told["outlet"]),
            date=str(told["date"]),
            byline=str(told["byline"]),
            rules=str(told["rules"]),
            sayings=tuple(
                Saying(
                    str(rule),
                    Span(*sentence),
                    Span(*cue),
                    tuple(Span(*part) for part in content),
                    tuple(map(_mention, links)),
                    bool(a),
                    bool(b),
                    bool(c),
                    bool(d),
                    str(occasion),
                    tuple(utterance),
                    *map(tuple, rest),
                )
                for rule, sentence, cue, content, links, a, b, c, d, occasion, utterance, *rest in self._rows(
                    "sayings"
                )
            ),
            credits=tuple(
                Told(name, Span(*span), kind)
                for name, span, kind in self._rows("credits")
            ),
            seen=tuple(
                Seen(
                    Span(*span),
                    Span(*sentence),
                    who,
                    bool(back),
                    bool(on),
                    bool(hears),
                )
                for span, sentence, who, back, on, hears in self._rows("seen")
            ),
            shown=tuple(
                Shown(Span(*span), _mention(what)) for span, what in self._rows("shown")
            ),
            withdrawals=tuple(
                Withdrawal(Span(*span), who, tuple(words))
                for span, who, words in self._rows("withdrawals")
            ),
            kinships=tuple(
                Kinship(Span(*span), tuple(names))
                for span, names in self._rows("kinships")
            ),
            names=tuple(self._rows("names")),
            foreign=bool(told.get("foreign")),
            release=bool(told.get("release")),
            tellers=tuple(
                Teller(_mention(what), Span(*reach), bool(before))
                for what, reach, before in self._rows("tellers")
            ),
        )

    def _rows(self, name: str) -> Sequence[Any]:
        rows = self.stored.get(name, ()) if name == "tellers" else self.stored[name]
        if not isinstance(rows, Sequence):
            raise TypeError(name)
        return rows


def _mention(row: Sequence[Any]) -> Mention:
    return Mention(row[0], Span(*row[1]), tuple(row[2]), tuple(row[3]))
