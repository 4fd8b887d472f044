"""How a desk is getting on: how far it is, who judged what, how far they agree, and how much of what it read is echo.

Days are those of this machine's time zone for who looks at a screen, and those of UTC in what leaves it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from workbench.agreement import Measured
from workbench.desk.agreement import (
    Agreement,
    Report as AgreementReport,
    agreement_now,
    record_of,
)
from workbench.desk.reading import reading
from workbench.exporters.panels import Bar, Bars, Grid, Panel
from workbench.model import Progress, Status
from workbench.store import dashboard as store, echoes, queue
from workbench.store.dashboard import Look, ReviewerCount
from workbench.times import iso

DAYS = 14
"""Days that are drawn, up to the latest with a verdict."""
ROOTS = 12
"""Roots that are drawn."""
APPARENT = 5
"""What looks like so many sources, or more, is one row."""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What stands in one database at one moment."""

    at: int
    """When its latest event arrived, microseconds UTC; 0 for none."""
    zone: str
    """Whose days they are: "UTC" or "local time"."""
    progress: Progress
    waiting: dict[str, int]
    """What asks for another look, by the name of its filter: stale, second, recheck."""
    reviewers: tuple[ReviewerCount, ...]
    days: tuple[tuple[str, int], ...]
    """ISO days with verdicts, in order, and how many were given."""
    agreement: AgreementReport
    roots: tuple[dict[str, object], ...]
    """Those that most documents repeat, as `echo` tells them."""
    looks: tuple[Look, ...]
    """Clusters that look like several sources."""


def dashboard(path: Path, *, local: bool = False, opinions: int = 2) -> Dashboard:
    """Read it; passes over whole tables, so not between two keys. `opinions`: verdicts a claim needs. Raise NoInput, BadInput."""
    with reading(path) as connection:
        return Dashboard(
            store.latest(connection),
            "local time" if local else "UTC",
            queue.progress(connection, None),
            store.waiting(connection, opinions),
            tuple(store.by_reviewer(connection)),
            tuple(store.by_day(connection, local=local)),
            agreement_now(connection),
            tuple(echoes.by_root(connection)),
            tuple(store.looks(connection)),
        )


def dashboard_record(found: Dashboard) -> dict[str, object]:
    """Give it as a JSON-ready record.

    `{"at", "zone", "claims", "status": {status: n}, "waiting": {"disputed", "stale", "second", "recheck"}, "reviewers":
    [{"reviewer", verdict: n, "verdicts", "blind"}], "days": [{"day", "verdicts"}], "agreement": as `agreement --json`,
    "roots": as `echo --json`, "origins": [{"apparent", "independent", "clusters"}]}`. `at`: the latest event, null for none.
    """
    counts = found.progress.counts
    return {
        "at": iso(found.at) if found.at else None,
        "zone": found.zone,
        "claims": found.progress.total,
        "status": {str(status): counts.get(status, 0) for status in Status},
        "waiting": {"disputed": counts.get(Status.DISPUTED, 0), **found.waiting},
        "reviewers": [
            {
                "reviewer": one.reviewer,
                "corroborated": one.corroborated,
                "single-source": one.single_source,
                "unverifiable": one.unverifiable,
                "verdicts": _given(one),
                "blind": one.blind,
            }
            for one in found.reviewers
        ],
        "days": [{"day": day, "verdicts": n} for day, n in found.days],
        "agreement": record_of(found.agreement),
        "roots": list(found.roots),
        "origins": [look._asdict() for look in found.looks],
    }


def panels(found: Dashboard, *, blind: bool = False) -> list[Panel]:
    """Give it as bars and tables; `blind` leaves out what would tell a blind reviewer what others said of claims."""
    shown: list[Panel] = [] if blind else [_progress(found)]
    shown.append(_work(found) if blind else _verdicts(found))
    shown.append(_days(found))
    if not blind:
        shown.append(_matrix(found.agreement.verdicts))
    return [*shown, _echo(found), _origins(found)]


def _progress(found: Dashboard) -> Bars:
    progress, waiting = found.progress, found.waiting
    bars = [
        Bar(str(status), progress.counts.get(status, 0), str(status), _share(progress.counts.get(status, 0), progress.total))
        for status in Status
    ]  # fmt: skip
    told = (
        f"Another look: {progress.counts.get(Status.DISPUTED, 0):,} disputed, {waiting['stale']:,} stale,"
        f" {waiting['second']:,} short of opinions, {waiting['recheck']:,} due again."
    )
    return Bars(f"Progress: {progress.total:,} claims", bars, told)


def _share(n: int, total: int) -> str:
    return f"{n / total:.1%}" if total else ""


def _given(one: ReviewerCount) -> int:
    return one.corroborated + one.single_source + one.unverifiable


def _verdicts(found: Dashboard) -> Grid:
    rows = [
        (one.reviewer, [f"{n:,}" for n in (_given(one), *one[1:])])
        for one in found.reviewers
    ]
    columns = ("verdicts", "corroborated", "single-source", "unverifiable", "blindly")
    told = "" if rows else "Nobody has judged anything yet."
    return Grid("Verdicts that stand, by reviewer", columns, rows, told)


def _work(found: Dashboard) -> Bars:
    bars = [Bar(one.reviewer, _given(one)) for one in found.reviewers]
    told = "In a blind review, what others said is left out here, and how far reviewers agree."  # fmt: skip
    return Bars("Verdicts that stand, by reviewer", bars, told)


def _days(found: Dashboard) -> Bars:
    given = dict(found.days)
    last = date.fromisoformat(found.days[-1][0]) if given else None
    days = [
        (last - timedelta(back)).isoformat() for back in reversed(range(DAYS))
    ] if last else []  # fmt: skip
    while days and days[0] not in given:
        days.pop(0)
    before = sum(n for day, n in found.days if day < days[0]) if days else 0
    told = f"and {before:,} before." if before else "" if days else "None yet."
    bars = [Bar(day, given.get(day, 0)) for day in days]
    return Bars(f"Verdicts given, by day ({found.zone})", bars, told)


def _matrix(found: Agreement) -> Grid:
    """Give everybody against everybody: Cohen's kappa with its n, percent where kappa is undefined."""
    cells: dict[tuple[str, str], str] = {}
    for pair in found.pairs:
        cells[pair.a, pair.b] = cells[pair.b, pair.a] = _kappa(pair.cohen, pair.percent)
    rows = [
        (one, [cells.get((one, other), "-") for other in found.reviewers])
        for one in found.reviewers
    ]
    alpha = found.krippendorff
    if not found.n:
        told = "No claim was judged blindly by two reviewers."
    elif alpha.value is None:
        told = f"Krippendorff's alpha: {alpha.told}, n {alpha.n:,}."
    else:
        told = f"Krippendorff's alpha {alpha.value:z.2f}, n {alpha.n:,} claims judged blindly by two or more."
    title = "Agreement: Cohen's kappa (n), blind verdicts"
    return Grid(title, found.reviewers, rows, told)


def _kappa(cohen: Measured, percent: Measured) -> str:
    if cohen.value is not None:
        return f"{cohen.value:z.2f} ({cohen.n:,})"
    if percent.value is not None:
        return f"{percent.value:.0%} ({percent.n:,})"
    return f"none ({cohen.n:,})"


def _echo(found: Dashboard) -> Bars:
    bars = [
        Bar(
            str(root["name"]),
            _number(root["documents"]),
            told=f"{_many(root['outlets'], 'outlet')}, {_many(root['claims'], 'claim')}",
        )
        for root in found.roots[:ROOTS]
    ]
    more = len(found.roots) - len(bars)
    told = f"and {more:,} more: workbench echo." if more else "" if bars else "No root is known yet: workbench trace finds them."  # fmt: skip
    return Bars("Echo: documents that repeat a root", bars, told)


def _many(n: object, what: str) -> str:
    return f"{_number(n):,} {what}{'' if n == 1 else 's'}"


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _origins(found: Dashboard) -> Grid:
    """Give what looks like so many sources against what is shown to be independent."""
    most = max((look.independent for look in found.looks), default=0)
    columns = [f"{n} origin{'' if n == 1 else 's'}" for n in range(most + 1)]
    counted: dict[int, list[int]] = {}
    for look in found.looks:
        row = counted.setdefault(min(look.apparent, APPARENT), [0] * len(columns))
        row[look.independent] += look.clusters
    rows = [
        (f"{n}{' or more' if n == APPARENT else ''} outlets", [f"{c:,}" if c else "" for c in counted[n]])
        for n in sorted(counted)
    ]  # fmt: skip
    clusters = sum(look.clusters for look in found.looks)
    fewer = sum(look.clusters for look in found.looks if look.independent < 2)
    told = f"Of {clusters:,} that look like several sources, {fewer:,} rest on one origin, or on none that answers for it." if clusters else "Nothing is said by two outlets yet."  # fmt: skip
    return Grid("Said by several outlets: how many origins are independent", columns, rows, told)  # fmt: skip


def heading(found: Dashboard) -> tuple[str, str]:
    """Give title and the line below it, for a picture."""
    when = f"as of {iso(found.at)[:16].replace('T', ' ')} UTC" if found.at else "no event yet"  # fmt: skip
    return "How the desk is getting on", f"{found.progress.total:,} claims, {when}"


def lines(found: Dashboard, width: int) -> Sequence[str]:
    """Give it as lines of plain characters."""
    from workbench.exporters.panels import drawn  # noqa: PLC0415 - rich measures words there

    return ["".join(words.words for words in line).rstrip() for line in drawn(panels(found), width)]  # fmt: skip
