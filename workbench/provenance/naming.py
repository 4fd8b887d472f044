"""The names in a phrase: which capitalised words are a person's, which a body's, and which could be either.

"Red Shield coordinator Aya Lindqvist": what stands before an office is a body's name, what stands after it a
person's. Only the words around a name tell; a list of first names would know only one part of the world.
"""

import re
from typing import NamedTuple

from workbench.provenance.parties import plain
from workbench.provenance.vocabulary import Vocabulary

_TOKEN = re.compile(r"[^\W_](?:[\w.&'’-]*\w)?|[,;:()—–]")
_INTRODUCING = frozenset(["the", "a", "an", "its", "his", "her", "chief"])
_WORKS = frozenset(
    [
        "works",
        "group",
        "company",
        "club",
        "society",
        "association",
        "council",
        "committee",
        "agency",
        "ministry",
        "institute",
        "university",
        "hospital",
        "school",
        "bank",
        "union",
        "party",
        "service",
        "services",
        "trust",
        "federation",
        "foundation",
        "board",
    ]
)
"""Words for bodies that end no surname."""
ADJECTIVES = ("ian", "ean", "ese", "ish", "can")
_PLACED = frozenset(["of", "at", "from", "in", "near"])
"""Before a name these make it a place's or a body's, whatever stands behind it: the verger of St Osyth's, who ..."""
_BELONGING = frozenset(["of", "for", "at", "from", "in", "by", "with", "runs", "heads"])


class Word(NamedTuple):
    """A word of a phrase."""

    text: str
    low: str
    name: bool
    """It is written with a capital."""

    @property
    def owns(self) -> bool:
        """Tell whether it is a possessive."""
        return self.text.endswith(("'s", "’s"))


def cut(phrase: str, known: Vocabulary) -> list[Word]:
    """Cut a phrase; a capital at its head makes no name of a word that is known as a common one."""
    found = [
        Word(word.group(), plain(word.group()), word.group()[0].isupper())
        for word in _TOKEN.finditer(phrase)
    ]
    if (
        found
        and found[0].name
        and (len(found) == 1 or not found[1].name)
        and found[0].low in known.common
    ) or _opens_description(found, known):
        found[0] = found[0]._replace(name=False)
    return found


def _opens_description(words: list[Word], known: Vocabulary) -> bool:
    """Tell a capital that only opens a phrase from a name: Explosives expert Marguerite Oder."""
    return (
        len(words) > 3
        and words[0].name
        and not words[1].name
        and words[2].name
        and words[3].name
        and not words[0].owns
        and (
            words[1].low in known.anonymous | known.private
            or (words[0].low.endswith("s") and words[1].low in known.offices)
        )
    )


class Names:
    """The names of one source, from its own words and from what the article says of it elsewhere."""

    def __init__(self, known: Vocabulary) -> None:
        self.known = known
        self.person: list[str] = []
        self.bodies: list[list[str]] = []
        self.unknown: list[list[str]] = []
        self.epithets: list[list[str]] = []
        """Unknown ones that nobody has for a name: the Oyster King."""
        self._role = known.offices | known.titles | known.spokes | known.private

    def read(self, words: list[Word], *, head: bool) -> None:
        """Sort the runs of capitalised words; `head` for the source's own words."""
        at = 0
        while at < len(words):
            end = self._run_end(words, at)
            if end > at:
                self._read_run(words, at, end, head=head)
            at = max(end, at + 1)

    def _run_end(self, words: list[Word], at: int) -> int:
        if not words[at].name:
            return at
        end = at + 1
        while end < len(words) and (
            words[end].name
            or (
                end + 1 < len(words)
                and words[end + 1].name
                and self._joins(words[at:end], words[end].low)
            )
        ):
            end += 1
        return end

    def _joins(self, run: list[Word], low: str) -> bool:
        """Tell whether a small word holds a name together: Ministry of Defence, El Faro del Sur; not Ann Cole of Norvik."""
        if low in ("of", "for", "the", "and"):
            return (
                low == "of"
                and len(run) == 1
                and (
                    run[0].low in self.known.body_words
                    or run[0].low in self.known.sectors
                )
            )
        return low in self.known.joiners

    def _read_run(self, words: list[Word], first: int, end: int, *, head: bool) -> None:
        known = self.known
        inner = max(
            (i for i in range(first + 1, end - 1) if words[i].low in known.offices),
            default=first,
        )
        if inner > first:
            # US Defense Secretary Ann Cole: what stands before the office is the body, what follows the person
            self._sort(words, first, inner, head=head)
            first = inner
        owner = next((i for i in range(first, end - 2) if words[i].owns), None)
        following = words[end].low if end < len(words) else ""
        is_thing = (
            following in self.known.media_words or following in self.known.records
        )
        if (
            owner is not None
            and not is_thing
            and self._may_be_person(words[owner + 1 : end])
        ):
            # Crofton's Dejan Pavlic: of a body, and a person
            self.bodies.append([word.low for word in words[first : owner + 1]])
            self.person = self.person or [word.low for word in words[owner + 1 : end]]
            return
        while first < end and self._is_no_name(words, first, end):
            first += 1
        if first < end:
            self._sort(words, first, end, head=head)

    def _is_no_name(self, words: list[Word], first: int, end: int) -> bool:
        """Pass over titles and offices, and over what a sentence's head writes with a capital: Finance minister."""
        known, low = self.known, words[first].low
        if low in known.empty or low in known.titles or low in known.offices:
            return True
        if first == 0 and end - first > 2 and low in known.private:
            return True  # Actress Coralie Dunne
        if low == "justice" and end - first > len(("Abla", "Mensah")):
            # Justice Abla Mensah; not Justice Department
            return not any(
                word.low in known.body_words or word.low in known.sectors
                for word in words[first + 1 : end]
            )
        return first == 0 and end == 1 and low in known.departments and len(words) > 1

    def _sort(self, words: list[Word], first: int, end: int, *, head: bool) -> None:
        known = self.known
        low = [
            word.low
            for word in words[first:end]
            if word.low not in known.empty
            and (word.low not in known.joiners or end - first == 1)
        ]
        if not low or (len(low) == 1 and self._is_adjective(words, first, end)):
            return
        before = words[first - 1].low if first else ""
        after = words[end].low if end < len(words) else ""
        after_role = (
            before in self._role | {"justice"}
            or (before == "," and first > 1 and words[first - 2].low in self._role)
            or self._is_of_common_body(words, first, end)
        )
        is_body = any(
            word in known.body_words or word in known.sectors for word in low
        ) or (len(low) > 1 and low[-1] in known.offices)
        if is_body and not (
            before in self._role
            and len(low) <= 2
            and low[-1] not in known.sectors
            and low[-1] not in known.industries | _WORKS
        ):
            self.bodies.append(low)
        elif after_role or (
            head
            and before not in _PLACED
            and (self._introduces(words, end) or self._is_of_body(low, first, after))
        ):
            self.person = self.person or low
        elif (
            after in self._role
            or after in known.sectors
            or words[end - 1].owns
            or before in _BELONGING
            or self._is_place(words, first)
            or not (head or len(low) > 1)
        ):
            self.bodies.append(low)
        else:
            self.unknown.append(low)
            if head and before == "the" and len(low) > 1:
                self.epithets.append(low)

    def _is_place(self, words: list[Word], first: int) -> bool:
        """Tell what somebody without a name is of: the landlord of the Crown, the tenant of Hill End."""
        lead = words[:first]
        if lead and lead[-1].low == "the":
            lead.pop()
        return len(lead) > 1 and lead[-1].low == "of" and not lead[-2].name

    def _is_adjective(self, words: list[Word], first: int, end: int) -> bool:
        """Tell the Malian side of a border from a name."""
        following = words[end] if end < len(words) else None
        return (
            first > 0
            and words[first - 1].low in ("the", "a", "an")
            and words[first].low.endswith(ADJECTIVES)
            and following is not None
            and following.text.isalpha()
            and following.low not in self._role
            and following.low not in self.known.sectors
            and following.low not in self.known.body_words
        )

    def _may_be_person(self, words: list[Word]) -> bool:
        """Tell two or three words of which none is a word for a body, a medium or a place."""
        known = self.known
        return len(words) in (2, 3) and not any(
            word.low in table
            for word in words
            for table in (
                known.body_words,
                known.sectors,
                known.generic,
                known.media_words,
                known.departments,
                known.offices,
                known.records,
                known.fields,
            )
        )

    def _is_of_common_body(self, words: list[Word], first: int, end: int) -> bool:
        """Tell somebody of a body that has no name here: the club's Ann Cole."""
        owner = words[first - 1] if first else None
        return (
            owner is not None
            and owner.owns
            and not owner.name
            and (owner.low in self.known.sectors or owner.low in self.known.body_words)
            and end - first in (2, 3)
        )

    def _is_of_body(self, low: list[str], first: int, after: str) -> bool:
        """Tell somebody of a body from a body's name: Jill Mackie of Rovers; not Royal Academy of Music."""
        return (
            first == 0
            and len(low) in (2, 3)
            and after in ("of", "from", "at", "for")
            and self.known.generic.isdisjoint(low)
            and self.known.media_words.isdisjoint(low)
        )

    def _introduces(self, words: list[Word], end: int) -> bool:
        """Tell whether a comma and "who" or an office follow: Anil Perera, the surgeon; Colin Harrow, who heads the school."""
        following = [word.low for word in words[end : end + 7]]
        if len(following) > 2 and following[1].isdigit() and following[2] == ",":
            following = following[2:]  # Per Holt, 61, who was fishing there
        if following[:1] != [","] or len(following) == 1:
            return False
        if following[1] == "who" or following[1].endswith("ing"):
            return True
        return following[1] in _INTRODUCING and any(
            low in self.known.offices or low in self.known.private
            for low in following[2:]
        )
