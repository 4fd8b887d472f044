"""Of what kind of body a source is: the police, a company, a ministry, as the words of its phrase tell.

Sectors tell two sources apart, or tie them, so a word that only stands beside a body's own must not count for one:
the defence in "defence counsel", the trains in "train drivers' union", the city in "city police".
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from workbench.provenance.parties import Party
from workbench.provenance.vocabulary import Vocabulary

if TYPE_CHECKING:
    from workbench.provenance.phrase import Phrase

_PLACES = frozenset(["city", "town", "county", "borough", "municipality"])
_SIDES = frozenset(["counsel", "lawyer", "attorney", "barrister", "solicitor", "team"])
_OF_OTHERS = frozenset(
    ["union", "unions", "regulator", "watchdog", "inspectorate", "ombudsman"]
)
"""Bodies that others' words stand before: the train drivers' union is no railway."""
_KEEPERS = frozenset(["agency", "authority", "board", "commission"])
"""With a field before them they keep watch over it: the Medicines Agency, the Deposit Guarantee Board."""
_OF_STATE = frozenset(
    ["state", "state-owned", "state-run", "government-owned", "nationalised"]
)
_RUN_BY_STATE = frozenset(["company", "utility", "transport", "port"])
_RIVERSIDES = frozenset(
    [
        "opposite",
        "left",
        "right",
        "far",
        "near",
        "both",
        "river",
        "north",
        "south",
        "east",
        "west",
    ]
)
"""Before a bank where no money is: on opposite banks of the river."""
_STEWARDS = frozenset(["steward", "stewards"])


def sectors_of(phrase: "Phrase") -> tuple[str, ...]:
    """Give the sectors a phrase tells of, in the order of their names."""
    known = phrase.known
    found = dict(_told(phrase))
    sectors = {*found, *_implied(phrase)}
    if not _OF_STATE.isdisjoint(phrase.lows) and sectors & _RUN_BY_STATE:
        sectors.add("government")  # the state power company is its minister's
    if not sectors and phrase.is_company():
        sectors.add("company")
    if _is_of_town(phrase):
        sectors = (sectors - {"government"}) | {"municipal"}
    elif len(sectors) > 1 and found.get("municipal") in _PLACES:
        sectors.discard("municipal")
    if "rebels" in sectors or (
        "fire" in sectors and found.get("military") == "battalion"
    ):
        sectors.discard("military")
    if phrase.chief in _OF_OTHERS and known.sectors.get(phrase.chief) in sectors:
        sectors = {known.sectors[phrase.chief]}
    return tuple(sorted(sectors))


def _is_of_town(phrase: "Phrase") -> bool:
    """Tell the county government and local government from a government."""
    return any(
        low in _PLACES | {"local"} and after in ("government", "administration")
        for low, after in pairwise(phrase.lows)
    )


def _told(phrase: "Phrase") -> Iterator[tuple[str, str]]:
    """Give the sectors whose words stand there, with the last such word."""
    known = phrase.known
    around = _around_home(phrase)
    before = ""
    for low, after in pairwise([*phrase.everything, ""]):
        is_bank = low in ("bank", "banks") and before in _RIVERSIDES
        before = low
        is_beside = (
            low not in known.sectors
            or low in phrase.names.person
            or low in around
            or is_bank
            or _is_side(low, after)
            or (low == "justice" and _is_title(phrase, low))
            # an executive engineer may be a city's
            or (low == "executive" and after in known.offices)
            or (low == "shop" and after in _STEWARDS)
            # a bus passenger is of no bus company
            or after in known.private
        )
        if not is_beside:
            yield known.sectors[low], low


def _around_home(phrase: "Phrase") -> set[str]:
    """Give the words for where somebody lives, who is none of it: Ann Cole, who lives over the shop."""
    own = phrase.own
    at = next((at for at, low in enumerate(own) if low in ("lives", "lived")), len(own))
    return set(own[at:])


def _implied(phrase: "Phrase") -> Iterator[str]:
    """Give the sectors that two words tell together: the Medicines Agency, the interior secretary, defence counsel."""
    known, lows = phrase.known, phrase.lows
    rows = list(pairwise([*phrase.everything, ""]))
    told = set(phrase.everything)
    if _KEEPERS & told and known.fields & told:
        yield "regulator"
    if any(row == ("battalion", "chief") for row in rows):
        yield "fire"
    is_of_state = (
        any(
            after == "secretary" and low in known.departments and low != "general"
            for low, after in rows
        )
        or any(
            lows[at : at + 2] == ["department", "of"]
            and not set(lows[at + 2 : at + 4]).isdisjoint(known.departments)
            for at in range(phrase.end)
        )
        or ("department" in lows and any(low in known.nations for low in lows))
    )
    if is_of_state:
        yield "government"
    if any(_is_side(low, after) for low, after in rows):
        yield "bar"
    if any(low == "shop" and after in _STEWARDS for low, after in rows):
        yield "union"


def _is_side(low: str, after: str) -> bool:
    return low in ("defence", "defense") and after in _SIDES


def _is_title(phrase: "Phrase", low: str) -> bool:
    """Tell a title from a word for a body: Justice Abla Mensah."""
    return any(
        word.low == low and after.name and after.low in phrase.names.person
        for word, after in pairwise(phrase.words)
    )


def shared_sector(a: Party, b: Party, words: Vocabulary) -> str:
    """Give the sector two bodies share or are kin by, empty where names or nations tell them apart."""
    if a.private or b.private:
        return ""
    if a.nations and b.nations and set(a.nations).isdisjoint(b.nations):
        return ""
    for one in a.sectors:
        for other in b.sectors:
            if one == other and not (one in words.many and a.body and b.body):
                return one
            if one != other and frozenset((one, other)) in words.kin:
                return f"{one} and {other}"
    if not (a.body and b.body):
        for company, business in ((a, b), (b, a)):
            if "company" in company.sectors and is_business(business, words):
                return f"company and {min(business.sectors)}"
    return ""


def is_business(party: Party, words: Vocabulary) -> bool:
    """Tell a body that is of nothing but what companies do: a bank, a railway."""
    return bool(party.sectors) and set(party.sectors) <= words.business
