"""Who a source is, in the parts that can be compared: a person's name, a body's name, its sector, an office.

Whether two sources can be told apart hangs on what is known of each. Where it isn't told whose a source is, the
party is *open*, and where nothing but a label is known, *vague*; both prove nothing.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.provenance.sources import folded
from workbench.provenance.vocabulary import Vocabulary

PERSON, ACTOR, HE, SHE = "~person", "~actor", "~he", "~she"
"""Marks an article's reading leaves beside a name: a person's, somebody the story is about, a man's, a woman's."""
FILMED = "~filmed"
"""The mark of somebody of whom it is told that they filmed or photographed it."""
COMPANY = "~company"
"""The mark of a name that has customers, shareholders or men of its own."""
PRONOUNS = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "who",
        "you",
        "nobody",
        "none",
        "everybody",
        "everyone",
        "his",
        "him",
        "her",
        "them",
    ]
)

_PLACE = re.compile(r"\s(?:in|at|on|after|when|during|over|before|by)\s")
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")


class Kind(StrEnum):
    """What kind of root answers for a claim; the first three are accountable."""

    ENTITY = "entity"
    DOCUMENT = "document"
    WITNESS = "witness"
    MEDIA = "media"
    ANON = "anon"
    UNNAMED = "unnamed"
    DOC = "doc"

    @property
    def accountable(self) -> bool:
        """Tell whether there is somebody who can be asked, or a thing that can be looked at."""
        return self in (Kind.ENTITY, Kind.DOCUMENT, Kind.WITNESS)


@dataclass(frozen=True, slots=True)
class Party:
    """What is known of a source; names are lower case, `body`, `words` and `near` are stems."""

    kind: Kind
    key: str
    name: str
    """As the article writes it."""
    person: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    nations: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Stems by which another article would speak of the body."""
    office: str = ""
    """The office held; for a record, its family."""
    private: bool = False
    open: bool = False
    """It isn't told whose they are."""
    actor: bool = False
    """The article tells of them elsewhere too: no mere label."""
    gender: str = ""
    near: tuple[str, ...] = ()
    """Stems of the names around it: where its body isn't told, it is one of these or none that is known."""
    beside: tuple[str, ...] = ()
    """Stems of the names and bodies in the sentence where it speaks: it may have it from one of these."""
    described: tuple[str, ...] = ()
    """Words by which a body or a record without a person is described, the common ones too."""
    filmed: bool = False
    """It is told that they filmed or photographed it."""
    short: str = ""
    """The first letters of its name's words, by which it may go."""

    @property
    def origin(self) -> str:
        """Give the key that equals where the origin is the same."""
        return f"{self.kind}:{self.key}"

    @property
    def vague(self) -> bool:
        """Tell whether nothing is known but a label: it might be a medium, a pen name or a part of the other side."""
        return (
            self.kind == Kind.ENTITY
            and self.open
            and not (
                self.person or self.office or self.private or self.actor or self.sectors
            )
        )

    @property
    def named(self) -> bool:
        """Tell whether it has a name of its own, a person's or a body's."""
        return bool(self.person or self.body)


def plain(word: str) -> str:
    """Give a word in lower case without a possessive or a full stop."""
    return _POSSESSIVE.sub("", word).rstrip(".").lower()


def short_of_place(phrase: str) -> str:
    """Cut where somebody was when they spoke: the Star in the tunnel, the Post at nine o'clock."""
    return _PLACE.split(phrase, maxsplit=1)[0]


def own_name(phrase: str, outlet: str) -> bool:
    """Tell whether a phrase names the outlet itself, short forms and acronym too: the Mirror in the Upper Vale Mirror."""
    told = folded(short_of_place(phrase)).split()
    own = [word for word in folded(outlet).split() if word[0].isalnum()]
    if not told or not own:
        return False
    if len(own) > 2 and told == ["".join(word[0] for word in own)]:
        return True
    return set(told) <= {*own, "newspaper", "paper"} and not set(told).isdisjoint(own)


def medium_key(name: str, known: Vocabulary) -> str:
    """Give the key of a medium no table knows: its folded name without "newspaper" or "broadcaster" before it."""
    key = folded(name)
    while (first := key.partition(" "))[2] and first[0] in known.before_media:
        key = first[2].removeprefix("the ")
    return key
