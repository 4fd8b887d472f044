"""How far reviewers agree, worked out on what they said blindly: before they could know what others said.

A verdict given after a look at others' tells of persuasion, not of agreement; it is counted, told, and left out. What
a reviewer took back, by undo or by withdrawing, does not count; what was done again does.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.agreement import (
    Measured,
    Table,
    cohen,
    confusions,
    fleiss,
    krippendorff,
    patterns,
    percent,
    specific,
)
from workbench.desk.reading import reading
from workbench.errors import UnknownName
from workbench.model import Verdict
from workbench.store import agreement as store, claims
from workbench.store.agreement import EdgeSaid, Said
from workbench.store.connection import Connection

YES, NO = "derives", "independent"
"""What a word on an edge says: whether one side derives from the other."""
_DERIVES = {"hard": YES, "soft": YES, "rejected": NO, "independent": NO}

Ratings = Mapping[str, str]
"""What each reviewer said of one unit."""


@dataclass(frozen=True, slots=True)
class Pair:
    """How far two reviewers agree on what both judged."""

    a: str
    b: str
    percent: Measured
    cohen: Measured
    krippendorff: Measured
    confusion: Mapping[tuple[str, str], int]
    """Units by what `a` and `b` said of them."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far reviewers agree on one kind of question."""

    categories: tuple[str, ...]
    reviewers: tuple[str, ...]
    """Whose ratings count, in order of their handles."""
    n: int
    """Units that two or more of them rated."""
    ratings: int
    """Ratings on those units."""
    percent: Measured
    fleiss: Measured
    fleiss_ratings: int
    """The number of ratings a unit must have for Fleiss' kappa: what most have."""
    krippendorff: Measured
    by_category: Mapping[str, Measured]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What `agreement` found."""

    verdicts: Agreement
    alone: int
    """Blind verdicts on claims that nobody else judged blindly: they compare with nothing."""
    sighted: int
    """Verdicts left out: given after others' could be seen, or carried over to a later text."""
    revised: int
    """Blind verdicts that count although their reviewer said something else, or the same again, later on."""
    edges: Agreement


@dataclass(slots=True)
class _Left:
    """What does not compare."""

    alone: int = 0
    sighted: int = 0
    revised: int = 0


def agreement(
    path: Path, *, reviewers: Sequence[str] = (), document: str = ""
) -> Report:
    """Work out how far reviewers agree; all of them, or those named, on all claims or those of one document.

    Verdicts: of each reviewer and live claim the last blind verdict that was not taken back. Edges: whether one side
    derives from the other (hard, soft) or not (rejected, independent), as each reviewer says now; they are all
    edges of the desk, and nothing tells which were said blindly. Raise UnknownName for a reviewer or document that is not there.
    """
    with reading(path) as connection:
        return agreement_now(connection, reviewers=reviewers, document=document)


def agreement_now(
    connection: Connection, *, reviewers: Sequence[str] = (), document: str = ""
) -> Report:
    """Work it out for who reads more of the same moment; as `agreement`."""
    left = _Left()
    known = store.reviewers(connection)
    for handle in reviewers:
        if handle not in known:
            raise UnknownName(
                f"There is no reviewer {handle!r}.",
                hint=f"There are: {', '.join(known)}.",
            )
    wanted = frozenset(reviewers or known)
    document_id = claims.find_document(connection, document)[0] if document else None
    by_claim = store.verdicts_by_claim(connection, document_id)
    judged = _compared(_blind(by_claim, wanted, left), left)
    verdicts = _agreement(judged, tuple(Verdict), reviewers)
    tied = _compared(_derivations(store.edges(connection), wanted), _Left())
    edges = _agreement(tied, (YES, NO), reviewers)
    return Report(verdicts, left.alone, left.sighted, left.revised, edges)


def _blind(
    by_claim: Iterable[list[Said]], wanted: frozenset[str], left: _Left
) -> Iterator[Ratings]:
    for said in by_claim:
        found: dict[str, str] = {}
        for reviewer in dict.fromkeys(one.reviewer for one in said):
            if reviewer not in wanted:
                continue
            standing = _standing([one for one in said if one.reviewer == reviewer])
            blind = [one for one in standing if one.blind and not one.carried]
            if blind and blind[-1].value is not None:
                found[reviewer] = blind[-1].value
                left.revised += blind[-1] is not standing[-1]
            elif standing:
                left.sighted += 1
        yield found


def _standing(said: Sequence[Said]) -> list[Said]:
    """Give one reviewer's verdicts on a claim that were not taken back, in the order of their times."""
    taken: dict[str, str] = {}
    down: set[str] = set()
    for one in said:
        if one.undoes:
            taken[one.hash] = one.undoes
            down.add(one.undoes)
        elif one.redoes:
            down.discard(taken.get(one.redoes, ""))
    stand = [
        one for one in said if not (one.undoes or one.redoes) and one.hash not in down
    ]
    # stable: of two copies' events of the same microsecond the one that arrived later counts, as everywhere
    stand.sort(key=lambda one: one.at)
    withdrawn = [at for at, one in enumerate(stand) if one.value is None]
    return stand[withdrawn[-1] + 1 :] if withdrawn else stand


def _derivations(said: Iterable[EdgeSaid], wanted: frozenset[str]) -> Iterator[Ratings]:
    """Give per edge what each reviewer says of it: one yes under any rule outweighs a no under another."""
    sides: dict[tuple[str, str], dict[str, str]] = {}
    for word in said:
        if word.reviewer in wanted:
            of_edge = sides.setdefault((word.a, word.b), {})
            if of_edge.get(word.reviewer) != YES:
                of_edge[word.reviewer] = _DERIVES[word.value]
    return iter(sides.values())


def _compared(
    units: Iterable[Ratings], left: _Left
) -> Counter[tuple[tuple[str, str], ...]]:
    """Count the units that two or more rated, by who said what: a million are a few hundred kinds."""
    counted: Counter[tuple[tuple[str, str], ...]] = Counter()
    for unit in units:
        if len(unit) > 1:
            counted[tuple(sorted(unit.items()))] += 1
        else:
            left.alone += len(unit)
    return counted


def _agreement(
    units: Counter[tuple[tuple[str, str], ...]],
    categories: tuple[str, ...],
    asked: Sequence[str],
) -> Agreement:
    table = _table(units, categories)
    sizes: Counter[int] = Counter()
    for unit, times in units.items():
        sizes[len(unit)] += times
    most = max(sizes, key=lambda size: (sizes[size], size), default=2)
    who = {reviewer for unit in units for reviewer, _ in unit} | set(asked)
    return Agreement(
        categories,
        tuple(sorted(who)),
        units.total(),
        sum(size * times for size, times in sizes.items()),
        percent(table),
        fleiss(table, most),
        most,
        krippendorff(table),
        specific(table),
        tuple(_pairs(units, categories)),
    )


def _table(
    units: Counter[tuple[tuple[str, str], ...]], categories: tuple[str, ...]
) -> Table:
    counted: Counter[tuple[int, ...]] = Counter()
    for unit, times in units.items():
        (row,) = patterns([[said for _, said in unit]], categories).units
        counted[row] += times
    return Table(categories, counted)


def _pairs(
    units: Counter[tuple[tuple[str, str], ...]], categories: tuple[str, ...]
) -> Iterator[Pair]:
    found: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
    for unit, times in units.items():
        for pair, crossed in confusions([dict(unit)]).items():
            both = found.setdefault(pair, Counter())
            for said in crossed:
                both[said] += times
    for (a, b), confusion in sorted(found.items()):
        table = _table(
            Counter({((a, one), (b, other)): times for (one, other), times in confusion.items()}),
            categories,
        )  # fmt: skip
        yield Pair(a, b, percent(table), cohen(confusion), krippendorff(table), confusion)  # fmt: skip


def record_of(report: Report) -> dict[str, object]:
    """Give a report as a JSON-ready record.

    `{"categories", "reviewers", "n", "ratings", "percent", "cohen", "fleiss", "krippendorff", "by_category": {category:
    figure}, "pairs": [{"a", "b", "n", "percent", "cohen", "krippendorff", "confusion": {said by a: {said by b: units}}}],
    "alone", "sighted", "revised", "edges": {...}}`; `edges` has the same keys but for the last four. `n` counts claims (edges)
    that two or more rated, `ratings` what they said of them; `cohen` is null where more than two did: see `pairs`.
    A figure is `{"value": number | null, "n", "told"}`: `told` says in words why there is no value, and is empty otherwise;
    those corrected for chance have `observed` and `expected` too, Fleiss' kappa `ratings`: how many a unit must have.
    """
    return _agreement_record(report.verdicts) | {
        "alone": report.alone,
        "sighted": report.sighted,
        "revised": report.revised,
        "edges": _agreement_record(report.edges),
    }


def _agreement_record(found: Agreement) -> dict[str, object]:
    return {
        "categories": list(found.categories),
        "reviewers": list(found.reviewers),
        "n": found.n,
        "ratings": found.ratings,
        "percent": figure(found.percent),
        "cohen": figure(found.pairs[0].cohen) if len(found.pairs) == 1 else None,
        "fleiss": figure(found.fleiss) | {"ratings": found.fleiss_ratings},
        "krippendorff": figure(found.krippendorff),
        "by_category": {
            category: figure(one) for category, one in found.by_category.items()
        },
        "pairs": [
            {
                "a": pair.a,
                "b": pair.b,
                "n": pair.percent.n,
                "percent": figure(pair.percent),
                "cohen": figure(pair.cohen),
                "krippendorff": figure(pair.krippendorff),
                "confusion": {
                    one: {
                        other: pair.confusion.get((one, other), 0)
                        for other in found.categories
                    }
                    for one in found.categories
                },
            }
            for pair in found.pairs
        ],
    }


def figure(found: Measured) -> dict[str, object]:
    """Give one figure as a record."""
    record: dict[str, object] = {"value": found.value, "n": found.n, "told": found.told}
    if found.observed is None:
        return record
    return record | {"observed": found.observed, "expected": found.expected}
