"""The words of one source and what they tell, whatever it turns out to be: its head, its names, sector, office, sex.

A phrase is read once and asked a dozen questions; which of the readings holds (a record, nobody, a body, somebody) is
decided in `description`.
"""

from itertools import pairwise

from workbench.provenance.clauses import (
    LASTING,
    as_priest,
    without_courtesy,
    without_idle,
)
from workbench.provenance.lay import ONLY_PEOPLE, is_lay
from workbench.provenance.naming import Names, cut
from workbench.provenance.parties import (
    ACTOR,
    COMPANY,
    FILMED,
    HE,
    PERSON,
    SHE,
    Kind,
    Party,
)
from workbench.provenance.sectors import sectors_of
from workbench.provenance.sources import Sources
from workbench.provenance.stems import stem
from workbench.provenance.vocabulary import Vocabulary

INDEFINITE = frozenset(["a", "an", "one", "some", "several", "two", "three", "many"])
"""Before a head these make it one of many."""
_WOMAN = frozenset(["ms", "mrs", "miss", "lady", "dame", "spokeswoman", "chairwoman"])
_MAN = frozenset(["mr", "sir", "lord", "spokesman"])
_ITS = frozenset(("its", "their"))
_TITLED = {
    "dr": "doctor",
    "prof": "professor",
    "cllr": "councillor",
    "sgt": "sergeant",
    "cpl": "sergeant",
    "insp": "inspector",
    "supt": "superintendent",
    "det": "detective",
    "const": "constable",
    "pc": "constable",
    "wpc": "constable",
    "dci": "inspector",
    "dsi": "superintendent",
    "ofc": "officer",
    "capt": "captain",
    "col": "colonel",
    "gen": "general",
    "lt": "lieutenant",
    "maj": "major",
    "adm": "admiral",
    "cmdr": "commander",
    "cdr": "commander",
    "brig": "brigadier",
    "sen": "senator",
    "gov": "governor",
    "pres": "president",
    "amb": "ambassador",
    "fr": "priest",
    "father": "priest",
    "rev": "vicar",
}
"""A title tells of an office, where no other is told: Dr Rus may be the university's, Sgt Poe the police's."""
_OF_ONES_OWN = frozenset(("owner", "founder", "master", "head"))
"""Heads of what may be nobody's but theirs: who owns the stall."""
_HUMANS = frozenset(
    ["man", "woman", "boy", "girl", "lad", "chap", "fellow", "lady", "gentleman"]
)
_NO_OBJECT = frozenset(
    ["against", "for", "after", "from", "into", "past", "up", "away"]
)
"""Behind who runs: who runs against the mayor heads nothing."""
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "eer")
_VESSELS = frozenset(
    [
        "trawler",
        "freighter",
        "tanker",
        "cruiser",
        "steamer",
        "liner",
        "carrier",
        "tender",
        "cutter",
        "clipper",
        "schooner",
        "server",
        "printer",
        "computer",
        "router",
        "paper",
        "newspaper",
        "manor",
        "tower",
        "tractor",
        "helicopter",
        "speaker",
        "counter",
        "corner",
        "order",
        "letter",
        "number",
        "matter",
        "winter",
        "summer",
        "river",
        "water",
    ]
)
"""Things that end like somebody who does something."""


class Phrase:
    """One phrase with its words, its names, and what the article says of it elsewhere."""

    def __init__(
        self, text: str, about: tuple[str, ...], sources: Sources, known: Vocabulary
    ) -> None:
        self.text, self.sources, self.known = text, sources, known
        self.marks = {told for told in about if told.startswith("~")}
        self.words = without_courtesy(cut(text, known), known)
        self.lows = [word.low for word in self.words]
        stops = (
            i
            for i, word in enumerate(self.words)
            if i and (word.text in ",;:()—–" or word.low in known.relatives)
        )
        self.end = next(stops, len(self.words))
        """Words before the first comma or relative clause."""
        self.names = Names(known)
        telling = without_idle(self.words)
        self.names.read(telling, head=True)
        self.own = [word.low for word in telling]
        self.everything = list(self.own)
        self.asides = "; ".join(
            (text, *(told for told in about if told not in self.marks))
        )
        """Its own words, and what the article says of it."""
        own = None if self.names.person else next(iter(self.names.unknown), None)
        for told in about:
            if told not in self.marks:
                words = as_priest(cut(told, known))
                self.names.read(words, head=False)
                self.everything += [word.low for word in words]
        if own and self.names.person and set(own).isdisjoint(self.names.person):
            # Bernard Achterhof, who coaches Carrick: a body of his, and not he
            self.names.bodies.append(self.names.person)
            self.names.person = own
            self.names.unknown = [run for run in self.names.unknown if run != own]
        self.chief, self.at = self._chief()
        """The head in lower case, and its place."""
        if (
            not self.names.person
            and self.names.unknown
            and self.names.unknown[0] not in self.names.epithets
            and (self._is_person() or self._is_named_human())
        ):
            self.names.person = self.names.unknown.pop(0)
        apposed = self._apposed_name()
        if apposed and not self.names.person:
            self.names.person = apposed
            for runs in (self.names.bodies, self.names.unknown):
                runs[:] = [run for run in runs if run != apposed]

    def told(self) -> Party:
        """Collect what is known, whatever it turns out to be."""
        known, names, held = self.known, self.names, self._held()
        sectors = sectors_of(self)
        runs = [*names.bodies, *names.unknown]
        body = dict.fromkeys(
            stem(word)
            for run in runs
            for word in run
            if self._tells(word) and word not in names.person
        )
        common = {
            stem(low)
            for low in self.everything
            if low in known.sectors and low not in names.person
        }
        lows = set(self.lows)
        private = (
            not sectors
            and bool(names.person)
            and held not in (known.heads | known.spokes) - _OF_ONES_OWN
            and (
                any(
                    low in known.private
                    or low.removesuffix("s") in known.private
                    or (low in known.families and low not in known.heads)
                    for low in self.everything
                )
                or (not self._office(self.everything) and is_lay(self))
            )
        )
        return Party(
            Kind.ENTITY,
            "",
            self.text,
            person=tuple(names.person),
            body=tuple(body),
            sectors=sectors,
            nations=tuple(
                sorted(
                    {
                        known.nations[low]
                        for low in self.everything
                        if low in known.nations and (low != "us" or "US" in self.asides)
                    }
                )
            ),
            words=tuple(sorted({*body, *common})),
            office=held,
            private=private,
            actor=ACTOR in self.marks
            or any(word in known.body_words for run in names.bodies for word in run)
            or not known.body_words.isdisjoint(self.lows[: self.end]),
            filmed=FILMED in self.marks,
            gender="she"
            if SHE in self.marks or lows & _WOMAN
            else "he"
            if HE in self.marks or lows & _MAN
            else "",
        )

    def _chief(self) -> tuple[str, int]:
        """Give the head of the phrase and its place: its last word before "of", "for", a comma or a participle."""
        for at in range(self.end):
            following = self.words[at + 1] if at + 1 < self.end else None
            ends = following is None or (
                not following.name
                and (
                    following.low in self.known.head_ends
                    or (
                        following.low in self.known.behind_head
                        and (at > 0 or self.lows[at] in self.known.records)
                    )
                )
            )
            is_office_of = (
                self.lows[at] == "office"
                and following is not None
                and following.low == "of"
            )
            if ends and not is_office_of:
                break
        else:
            at = self.end - 1
        if at and self.lows[at].isdigit():
            at -= 1  # Buoy 14 is a buoy
        return self.lows[at], at

    def _held(self) -> str:
        """Give the office held; "its lawyer" speaks for whatever "it" is."""
        office = self._office(self.own) or self._office(self.everything)
        owned = {word.low for word in self.words if word.owns}
        if office in owned and self.chief in self.known.families | self.known.private:
            office = ""  # the captain's wife
        if office and self.lows[0] in _ITS and office not in self.known.heads:
            return "spokesperson"
        office = office or self._done()
        return office or next((_TITLED[low] for low in self.lows if low in _TITLED), "")

    def _done(self) -> str:
        """Give the office told by what somebody does: who guards the substation."""
        told = [low for low in self.everything if low not in LASTING]
        return next(
            (
                self.known.roles[word]
                for before, word, after in zip(
                    told, told[1:], [*told[2:], ""], strict=False
                )
                if before == "who"
                and word in self.known.roles
                and after not in _NO_OBJECT
            ),
            "",
        )

    def _office(self, lows: list[str]) -> str:
        """Give the office in a row of words: the last of those that stand together, so that a chief engineer is an engineer."""
        offices = self.known.offices
        return next(
            (
                low
                for low, after in pairwise([*lows, ""])
                if low in offices and after not in offices
            ),
            "",
        )

    def _is_person(self) -> bool:
        """Take an unknown name for a person's where an office, a title, an age or a private role is told beside it."""
        return (
            PERSON in self.marks
            or bool(ONLY_PEOPLE.search(self.asides))
            or self._has_role()
        )

    def _has_role(self) -> bool:
        known = self.known
        return any(
            low in known.offices
            or low in known.private
            or low in known.titles
            or low in known.families
            for low in self.everything
        )

    def _is_named_human(self) -> bool:
        """Tell "the man in the middle, Gavin Prosser": a name behind a comma, whose bearer is called a man or a woman."""
        following = self.words[self.end : self.end + 3]
        return (
            (self.chief in _HUMANS or self.chief in self.known.families)
            and self.lows[0] not in INDEFINITE - {"one"}
            and len(following) > 2
            and following[0].text == ","
            and following[1].name
            and following[2].name
        )

    def _apposed_name(self) -> list[str]:
        """Give the name behind a comma of somebody told of by what they do: a punter from Leeds, Ron Tasker; empty for none."""
        known = self.known
        is_doer = (
            (self.chief.endswith(_DOERS) or self.chief in known.anonymous)
            and self.chief not in _VESSELS
            and not any(
                self.chief in table
                for table in (
                    known.sectors,
                    known.records,
                    known.body_words,
                    known.media_words,
                    known.collective,
                )
            )
        )
        for at in range(self.end, len(self.words) - 2) if is_doer else ():
            following = self.words[at + 1 : at + 4]
            if (
                self.words[at].text == ","
                and following[0].name
                and following[1].name
                and (len(following) < 3 or not following[2].name)
            ):
                return [following[0].low, following[1].low]
        return []

    def _tells(self, word: str) -> bool:
        known = self.known
        common = (
            known.generic,
            known.body_words,
            known.sectors,
            known.nations,
            known.departments,
        )
        return len(word) > 1 and not any(word in table for table in common)

    def is_company(self) -> bool:
        """Tell whose customers are told of, and a name that ends as companies' do: Halden Mining."""
        return COMPANY in self.marks or any(
            len(run) > 1 and run[-1] in self.known.industries
            for run in self.names.bodies
        )

    def answer_as_one(self) -> bool:
        """Tell the union's stewards and the observers of a mission from stewards and observers in general."""
        return (
            self.chief in self.known.collective
            and self.lows[0] not in INDEFINITE
            and (
                bool(self.names.bodies)
                or any(
                    low in self.known.sectors for low in self.lows if low != self.chief
                )
            )
        )
