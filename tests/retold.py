"""Claims that somebody retold: a seeded corpus with known near-copies and known near misses.

Sentences are put together from a small grammar with made-up names, then retold as desks retell each other
(misspelt, turned round, attributed, cut, put in other words) or changed in one fact. The lists are this
module's own; what the guards know is in their data.
"""

import hashlib
import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

_LISTS = """
heads: Bar, Kel, Mon, Tor, Vas, Lin, Dor, Fen, Gal, Hesk, Jar, Marl, Nev, Orl, Pel, Quin, Ras, Sel, Tam, Ul, Wex, Yor, Zan, Bri, Cas
tails: ado, ick, ova, ent, ham, mund, ley, stad, ina, orp, ul, ano, ett, agh, on, ish, enko, ara, ville, ost
bodies: Council, Harbour Board, Fishery Union, River Authority, Grain Exchange, Tram Works, Mill Company, Lighthouse Trust
acts: closed, repaired, inspected, leased, rebuilt, flooded, auctioned, insured, surveyed, abandoned
things: warehouses, ferries, bridges, boilers, orchards, vineyards, lanterns, barges, quarries, windmills, turbines, granaries
qualities: wooden, coastal, northern, unsafe, disused, municipal, century-old, leaking, profitable, remote
causes: a storm, the drought, a long strike, the audit, a court order, an engineer's warning, the spring tide, a fire
aims: to reopen the market, to calm the lenders, to house the crews, to shorten the route, to settle the debt, to feed the valley
months: January, February, April, June, July, August, September, October, November, December
weekdays: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
speakers: officials, police, two officials, a spokesman, analysts, witnesses
wires: Reuters, Kyodo, AFP, the BBC, Xinhua
"""
_OF = {
    name: words.split(", ")
    for name, words in (line.split(": ") for line in _LISTS.split("\n") if line)
}
HEADS, TAILS, BODIES, ACTS, THINGS, QUALITIES = map(
    _OF.__getitem__, ("heads", "tails", "bodies", "acts", "things", "qualities")
)
CAUSES, AIMS, MONTHS, WEEKDAYS, SPEAKERS, WIRES = map(
    _OF.__getitem__, ("causes", "aims", "months", "weekdays", "speakers", "wires")
)
OTHER_WORDS = {
    "closed": "shut", "repaired": "mended", "inspected": "examined", "leased": "rented", "rebuilt": "reconstructed",
    "auctioned": "sold off", "abandoned": "deserted", "wooden": "timber", "unsafe": "dangerous", "disused": "unused",
    "remote": "faraway", "profitable": "lucrative", "reopen": "restart", "calm": "soothe", "house": "shelter",
    "shorten": "cut", "settle": "pay", "feed": "nourish", "warned": "cautioned", "because of": "owing to",
    "promised": "pledged", "after": "following", "long": "lengthy", "crews": "sailors", "route": "way",
}  # fmt: skip


class Retold(NamedTuple):
    """A claim, what fact it states, and how it was made from which other claim."""

    text: str
    fact: int
    kind: str
    parent: int


def name(r: random.Random) -> str:
    return r.choice(HEADS) + r.choice(TAILS)


def sentence(r: random.Random) -> str:
    """Give a new claim of some twenty words."""
    who = (
        f"The {name(r)} {r.choice(BODIES)}"
        if r.random() < 0.6
        else f"{name(r)} {name(r)}"
    )
    first = f"{who} {r.choice(ACTS)} {r.randrange(3, 980)} {r.choice(QUALITIES)} {r.choice(THINGS)} in {name(r)}"
    time = f"on {r.choice(WEEKDAYS)}" if r.random() < 0.5 else f"in {r.choice(MONTHS)}"
    second = r.choice(
        (
            f"because of {r.choice(CAUSES)} near {name(r)}",
            f"after {name(r)} {name(r)} had warned {name(r)} of {r.choice(CAUSES)}",
            f"although {name(r)} was promised {r.randrange(12, 90)} {r.choice(THINGS)} {r.choice(AIMS)}",
        )
    )
    third = f", {r.choice(AIMS)}" if r.random() < 0.4 else ""
    return f"{first} {time}{third}, {second}."


def lower_first(text: str) -> str:
    return text[0].lower() + text[1:] if text.startswith("The ") else text


def misspelt(text: str, r: random.Random) -> str:
    words = text.split()
    if not any(word.isalpha() and len(word) > 5 for word in words):
        return text
    at = r.choice(
        [at for at, word in enumerate(words) if word.isalpha() and len(word) > 5]
    )
    word = words[at]
    cut = r.randrange(1, len(word) - 2)
    words[at] = r.choice(
        (
            word[:cut] + word[cut + 1 :],
            word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :],
            word[:cut] + word[cut] + word[cut:],
        )
    )
    new = " ".join(words)
    return r.choice((new, new.lower(), new.rstrip("."), new.replace(",", "")))


def turned(text: str, _r: random.Random) -> str:
    main, _, rest = text.rstrip(".").rpartition(", ")
    if not (main and rest):
        return text
    return f"{rest[0].upper()}{rest[1:]}, {lower_first(main)}."


def attributed(text: str, r: random.Random) -> str:
    body, wire, speaker = text.rstrip("."), r.choice(WIRES), r.choice(SPEAKERS)
    return r.choice(
        (
            f"According to {wire}, {lower_first(body)}.",
            f"{body}, {speaker} said.",
            f"{speaker.capitalize()} told {wire} that {lower_first(body)}.",
        )
    )


def cut(text: str, _r: random.Random) -> str:
    kept = text.rstrip(".").rpartition(", ")[0]
    return f"{kept}." if len(kept) > 0.6 * len(text) else text


def reworded(text: str, _r: random.Random) -> str:
    known = [word for word in OTHER_WORDS if f" {word} " in text]
    for word in known[:3]:
        text = text.replace(f" {word} ", f" {OTHER_WORDS[word]} ", 1)
    return text


def other_number(text: str, r: random.Random) -> str:
    numbers = re.findall(r"\d+", text)
    if not numbers:
        return text
    old = r.choice(numbers)
    return text.replace(old, str(int(old) + r.randrange(1, 9)), 1)


def denied(text: str, _r: random.Random) -> str:
    return re.sub(
        r" (closed|repaired|inspected|leased|rebuilt|flooded|auctioned|insured|surveyed|abandoned) ",
        r" has not \1 ",
        text,
        count=1,
    )


def other_name(text: str, r: random.Random) -> str:
    names = [
        found[0]
        for found in re.finditer(r"(?<=[a-z] )[A-Z][a-z]+", text)
        if found[0] not in (*MONTHS, *WEEKDAYS) and found[0] not in " ".join(BODIES)
    ]
    return text.replace(r.choice(names), name(r), 1) if names else text


def other_date(text: str, r: random.Random) -> str:
    for group in (MONTHS, WEEKDAYS):
        for old in group:
            if f" {old}" in text:
                return text.replace(
                    f" {old}", f" {r.choice([new for new in group if new != old])}", 1
                )
    return text


def exchanged(text: str, _r: random.Random) -> str:
    names = [
        found
        for found in re.finditer(r"(?<=[a-z] )[A-Z][a-z]+(?: [A-Z][a-z]+)*", text)
        if found[0] not in (*MONTHS, *WEEKDAYS)
    ]
    if len(names) < 2:
        return text
    a, b = names[0], names[-1]
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


Change = Callable[[str, random.Random], str]
SAME: dict[str, Change] = {
    "misspelt": misspelt,
    "turned": turned,
    "attributed": attributed,
    "cut": cut,
    "reworded": reworded,
}
OTHER: dict[str, Change] = {
    "number": other_number,
    "negation": denied,
    "entity": other_name,
    "date": other_date,
    "role": exchanged,
}


def corpus(n: int, seed: int, sentences: Sequence[str] = ()) -> list[Retold]:
    """Give n claims in a seeded order: two thirds on their own, the others retold or changed.

    Those on their own are taken from `sentences` as far as these go, and made up beyond.
    """
    r = random.Random(seed)
    told = r.sample(sentences, min(len(sentences), 2 * n // 3))
    told += [sentence(r) for _ in range(2 * n // 3 - len(told))]
    claims = [Retold(text, at, "own", -1) for at, text in enumerate(told)]
    fact = len(claims)
    while len(claims) < n:
        parent = r.randrange(2 * n // 3)
        text = claims[parent].text
        kind = r.choice((*SAME, *SAME, *OTHER))
        new = (SAME | OTHER)[kind](text, r)
        if new != text:
            claims.append(Retold(new, parent if kind in SAME else fact, kind, parent))
            fact += 1
    places = r.sample(range(n), n)
    shuffled = [claims[0]] * n
    for old, new_place in enumerate(places):
        claim = claims[old]
        shuffled[new_place] = claim._replace(
            parent=places[claim.parent] if claim.parent >= 0 else -1
        )
    return shuffled


def digest(claims: list[Retold]) -> str:
    """Give what names a corpus: the hash of its texts."""
    return hashlib.sha256(
        "\n".join(claim.text for claim in claims).encode()
    ).hexdigest()
