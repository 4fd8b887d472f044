"""What a phrase describes: a record, somebody named, a body, an office, a label, or nobody in particular.

"Red Shield coordinator Aya Lindqvist" is a person, her office, her body; "the company" is a body without a name;
"TechPatrol" is a label that may be anything.
"""

from dataclasses import replace
from itertools import pairwise

from workbench.provenance.naming import Names, cut
from workbench.provenance.parties import (
    ACTOR,
    HE,
    PERSON,
    SHE,
    Kind,
    Party,
    medium_key,
    stem,
)
from workbench.provenance.sources import Sources, folded
from workbench.provenance.vocabulary import Vocabulary

_INDEFINITE = frozenset(["a", "an", "one", "some", "several", "two", "three", "many"])
_HEAD_ENDS = frozenset(
    [
        "of",
        "for",
        "at",
        "in",
        "on",
        "from",
        "with",
        "by",
        "about",
        "to",
        "under",
        "obtained",
        "seen",
        "taken",
        "filmed",
        "shot",
        "recorded",
        "made",
        "released",
        "posted",
        "published",
        "shared",
        "captured",
        "close",
        "near",
        "familiar",
        "and",
    ]
)
_WOMAN = frozenset(["ms", "mrs", "miss", "lady", "dame", "spokeswoman", "chairwoman"])
_MAN = frozenset(["mr", "sir", "lord", "spokesman"])
_PLACES = frozenset(["city", "town", "county", "borough", "municipality"])
_SIDES = frozenset(["counsel", "lawyer", "attorney", "barrister", "solicitor", "team"])
_KEEPERS = frozenset(["agency", "authority", "board", "commission"])
"""With a field before them they keep watch over it: the Medicines Agency, the Deposit Guarantee Board."""
_BELONGS = frozenset(["of", "at", "from", "for"])
_APPARATUS = frozenset(["system", "network", "array", "display", "screen", "printout"])
"""Behind a record's noun they are the record: the chip system."""
_UNTOLD = frozenset(("any", "study", "letter", "notice", "deal", "figures"))
"""Families of records that anybody may issue."""


class Description:
    """One phrase being read: a dozen questions are asked of the same words."""

    def __init__(
        self, phrase: str, about: tuple[str, ...], sources: Sources, known: Vocabulary
    ) -> None:
        self.phrase, self.sources, self.known = phrase, sources, known
        self.marks = {text for text in about if text.startswith("~")}
        self.words = cut(phrase, known)
        self.lows = [word.low for word in self.words]
        stops = (
            i
            for i, word in enumerate(self.words)
            if i and (word.text in ",;:()—–" or word.low in known.relatives)
        )
        self.end = next(stops, len(self.words))
        self.names = Names(known)
        self.names.read(self.words, head=True)
        self.everything = list(self.lows)
        for text in about:
            if text not in self.marks:
                told = cut(text, known)
                self.names.read(told, head=False)
                self.everything += [word.low for word in told]

    def party(self) -> Party:
        """Decide what the phrase speaks of."""
        chief, at = self._chief()
        if not self.names.person and self.names.unknown and self._is_person():
            self.names.person = self.names.unknown.pop(0)
        told = self._told()
        record = chief if chief in self.known.records else self._inside(at)
        if record:
            return self._record(record, told)
        if told.person:
            return replace(
                told,
                key=" ".join(told.person),
                open=not (told.body or told.sectors or told.private or told.nations),
            )
        if self._is_medium():
            return Party(Kind.MEDIA, medium_key(self.phrase, self.known), self.phrase)
        return (
            self._nobody(chief, at) or self._body(chief, at, told) or self._label(told)
        )

    def _told(self) -> Party:
        """Collect what is known, whatever it turns out to be."""
        known, names = self.known, self.names
        sectors = self._sectors()
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
            and any(
                low in known.private
                or low.removesuffix("s") in known.private
                or low in known.families
                for low in self.everything
            )
        )
        return Party(
            Kind.ENTITY,
            "",
            self.phrase,
            person=tuple(names.person),
            body=tuple(body),
            sectors=sectors,
            nations=tuple(
                sorted(
                    {
                        known.nations[low]
                        for low in self.everything
                        if low in known.nations
                    }
                )
            ),
            words=tuple(sorted({*body, *common})),
            office=self._office(self.lows) or self._office(self.everything),
            private=private,
            actor=ACTOR in self.marks
            or any(word in known.body_words for run in names.bodies for word in run)
            or not known.body_words.isdisjoint(self.lows[: self.end]),
            gender="she"
            if SHE in self.marks or lows & _WOMAN
            else "he"
            if HE in self.marks or lows & _MAN
            else "",
        )

    def _nobody(self, chief: str, at: int) -> Party | None:
        """Read the unnamed: officials, a fisherman, doctors; "our friends at Pixelry" are Pixelry."""
        known, indefinite = self.known, self.lows[0] in _INDEFINITE
        speaks_for_body = chief in known.spokes and (
            self.names.bodies or any(low in known.sectors for low in self.lows)
        )
        if chief == "agency" and all(low in known.empty for low in self.lows[:at]):
            # of the press or of the state, nobody knows
            return Party(Kind.ANON, folded(self.phrase), self.phrase)
        unnamed = (
            chief in known.anonymous
            and not self.words[at].name
            and not self._is_qualified(chief, at)
            and not self._answer_as_one(chief)
        )
        after = self.lows[at + 1 : at + 3]
        if (
            len(after) == 2
            and after[0] in _BELONGS
            and after[1] in _INDEFINITE - {"one"}
            and not self.names.person
            and chief in known.offices
        ):
            return Party(
                Kind.ANON, folded(self.phrase), self.phrase
            )  # the boss of a firm
        # "a developer", "a judge"; a body that many are called by has a word for itself: "a court"
        some_one = indefinite and (
            chief in known.offices
            or (
                chief in known.sectors
                and chief not in known.body_words
                and not self.names.bodies
            )
        )
        if speaks_for_body or not (unnamed or chief in known.private or some_one):
            return None
        house = self.sources.within(self.phrase)
        return (
            Party(Kind.MEDIA, house, self.phrase)
            if house
            else Party(Kind.ANON, folded(self.phrase), self.phrase)
        )

    def _answer_as_one(self, chief: str) -> bool:
        """Tell the union's stewards and the observers of a mission from stewards and observers in general."""
        return (
            chief in self.known.collective
            and self.lows[0] not in _INDEFINITE
            and (
                bool(self.names.bodies)
                or any(low in self.known.sectors for low in self.lows if low != chief)
            )
        )

    def _is_qualified(self, chief: str, at: int) -> bool:
        """Tell the one chief fire officer and the one river authority from officers and authorities in general."""
        known, before = self.known, self.lows[:at]
        if before[:1] and before[0] in _INDEFINITE:
            return False
        if chief in known.body_words:
            return any(low not in known.empty for low in before)
        return chief in known.offices and not known.ranking.isdisjoint(before)

    def _body(self, chief: str, at: int, told: Party) -> Party | None:
        """Read an office without a name, a body, a government called by its nation or capital."""
        known = self.known
        if chief in known.spokes and (told.body or told.sectors):
            return replace(told, key=self._body_key())
        if chief in known.offices:
            key = " ".join(low for low in self.lows[: at + 1] if low not in known.empty)
            return replace(
                told,
                key=key or chief,
                open=not (told.body or told.sectors or told.nations),
            )
        if (
            chief in known.sectors
            or self._answer_as_one(chief)
            or self.names.bodies
            or (chief in known.body_words and self.lows[0] not in _INDEFINITE)
        ):
            singular = chief.removesuffix("s")
            if (
                singular != chief
                and singular in known.sectors
                and singular in known.offices
                and chief not in known.collective
            ):
                return Party(Kind.ANON, folded(self.phrase), self.phrase)
            return replace(told, key=self._body_key(), open=self._is_some_body(told))
        if len(self.lows) == 1 and self.lows[0] in known.nations and self.words[0].name:
            return replace(
                told,
                key=f"government of {told.nations[0]}",
                sectors=("government",),
                words=("govern",),
            )
        return None

    def _label(self, told: Party) -> Party:
        """Read a name that is nothing but a name; a pen name is nobody's, but one and the same wherever it is quoted."""
        if not self.names.unknown:
            return Party(Kind.ANON, folded(self.phrase), self.phrase)
        key = " ".join(self.names.unknown[0])
        after = self.lows[self.end : self.end + 4]
        if "whose" not in after and not self.known.anonymous.isdisjoint(after[1:]):
            return Party(Kind.ANON, key, self.phrase)
        return replace(told, key=key, open=not (told.sectors or told.nations))

    def _is_some_body(self, told: Party) -> bool:
        """Tell whether it is a body of which there are many and that has no name here: "the company", or one of no known kind."""
        return not told.nations and (
            not told.sectors
            or (not told.body and set(told.sectors) <= {*self.known.many, "company"})
        )

    def _record(self, chief: str, told: Party) -> Party:
        """Read a record: its family, and whose it is where that is told."""
        families = [
            self.known.records[low]
            for low in self.lows[: self.end]
            if low in self.known.records
        ]
        family = self.known.records[chief]
        if family in _UNTOLD:
            family = next(
                (one for one in families if one not in _UNTOLD), family
            )  # gauge data are the gauge's
        house = self.sources.within(self.phrase)
        # "minutes obtained by the Courier": the Courier saw them and did not write them
        seen = {stem(word) for word in house.split()} if house else set()
        # ... nor is it whose that the article names only in an aside: "the log, which the Weekly has read"
        aside = {stem(low) for low in self.lows[self.end :]}
        main = {stem(low) for low in self.lows[: self.end]}
        body = tuple(word for word in told.body if word not in seen | (aside - main))
        issuer = {*body, *told.sectors}
        untold = family in _UNTOLD or not self.known.inside.isdisjoint(self.lows)
        return replace(
            told,
            kind=Kind.DOCUMENT,
            key=" ".join([family, *sorted(issuer)]),
            body=body,
            office=family,
            private=False,
            open=untold and not issuer,
        )

    def _inside(self, at: int) -> str:
        """Give the record that something stands in: "an order in the ministry's recall register"; empty for none."""
        low, inside = self.lows[at], self.lows[at + 1 : self.end]
        if (
            self.words[at].name
            or low in self.known.sectors
            or low in self.known.anonymous
            or self.names.person
        ):
            return ""
        if low in _APPARATUS and at and self.lows[at - 1] in self.known.records:
            return self.lows[at - 1]
        if inside[:1] and inside[0] in ("in", "of", "from", "on"):
            return next((word for word in inside if word in self.known.records), "")
        return ""

    def _sectors(self) -> tuple[str, ...]:
        """Give the sectors whose words stand there; "city" in "city police" is a place, "defence" in "defence counsel" a side."""
        known = self.known
        rows = list(pairwise([*self.everything, ""]))
        sides = {
            low
            for low, after in rows
            if low in ("defence", "defense") and after in _SIDES
        }
        found = {
            known.sectors[low]: low
            for low in self.everything
            if low in known.sectors
            and low not in self.names.person
            and low not in sides
        }
        sectors = set(found)
        if _KEEPERS & set(self.lows) and known.fields & set(self.lows):
            sectors.add("regulator")
        if any(
            after == "secretary" and low in known.departments and low != "general"
            for low, after in rows
        ):
            sectors.add("government")
        if "department" in self.lows and any(low in known.nations for low in self.lows):
            sectors.add("government")
        if len(sectors) > 1 and found.get("municipal") in _PLACES:
            sectors.discard("municipal")
        return tuple(sorted(sectors))

    def _chief(self) -> tuple[str, int]:
        """Give the head of the phrase and its place: its last word before "of", "for", a comma or a participle."""
        for at in range(self.end):
            following = self.words[at + 1] if at + 1 < self.end else None
            ends = following is None or (
                not following.name and following.low in _HEAD_ENDS
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
        """Take an unknown name for a person's where an office, a title or a private role is told beside it."""
        known = self.known
        return PERSON in self.marks or any(
            low in known.offices
            or low in known.private
            or low in known.titles
            or low in known.families
            for low in self.everything
        )

    def _is_medium(self) -> bool:
        """Take a name with a word for media in it for a medium, where no body's word stands in it."""
        known, head = self.known, self.words[: self.end]
        lows = {word.low for word in head}
        if lows & known.media_words == {"agency"} and lows & known.fields:
            return False
        return (
            any(word.name for word in head)
            and not lows.isdisjoint(known.media_words)
            and lows.isdisjoint(known.offices | known.spokes)
        )

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

    def _body_key(self) -> str:
        """Give a body's key: its name and the words for it, so that "police" is "the police" and "Holm police" not "Holm council"."""
        name = max(self.names.bodies, key=lambda name: (len(name), name), default=[])
        common = dict.fromkeys(
            low for low in self.lows if low in self.known.sectors and low not in name
        )
        return " ".join([*name, *sorted(common)]) or folded(self.phrase)
