"""How a desk is getting on, against counts made the slow way; and what leaves it as data."""

import json
import sqlite3
import time
from collections import Counter
from pathlib import Path

import pytest
from invented import new_document, store
from traced import take_in, tie

from workbench.desk.dashboard import dashboard, dashboard_record, lines, panels
from workbench.desk.review import Marking, Reviewing
from workbench.exporters.panels import Grid
from workbench.model import Status, Verdict
from workbench.store import dashboard as store_of

C, S, U = Verdict.CORROBORATED, Verdict.SINGLE_SOURCE, Verdict.UNVERIFIABLE
HOUR = 3_600_000_000
EVENING = 1_900_000_000_000_000 // (24 * HOUR) * 24 * HOUR + 23 * HOUR
"""Microseconds: 23:00 UTC on a day in 2030, which is the next day east of Greenwich."""


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Ten claims, three reviewers; ana judges on one evening, the others an hour and a day later."""
    path = tmp_path / "desk.db"
    text = " ".join(f"Claim number {n} was made." for n in range(10))
    store(path, new_document(text, "Gazette"))
    said = {
        "ana": (EVENING, {1: S, 2: S, 3: U, 4: S}),
        "ben": (EVENING + HOUR, {1: S, 2: U, 3: U}),
        "chi": (EVENING + 25 * HOUR, {1: S, 5: C}),
    }
    for who, (at, verdicts) in said.items():
        ticks = iter(range(at, at + HOUR, 1_000_000))
        with Reviewing(path, who, clock=ticks.__next__) as pen:
            for n, verdict in verdicts.items():
                pen.mark([Marking(16 * n, verdict, reason="seen")])
            if who == "ana":
                pen.undo()
                pen.redo()
                pen.undo()
    return path


def test_counts_are_those_of_a_slow_count(judged: Path) -> None:
    found = dashboard(judged)
    raw = sqlite3.connect(judged)
    now = raw.execute(
        "SELECT r.handle, v.value FROM verdict_now v JOIN reviewer r ON r.id = v.reviewer_id WHERE v.value IS NOT NULL"
    ).fetchall()
    events = raw.execute("SELECT at, body FROM event WHERE kind = 'verdict' AND value IS NOT NULL").fetchall()  # fmt: skip
    raw.close()
    counted = Counter(now)
    assert {
        (one.reviewer, verdict): n
        for one in found.reviewers
        for verdict, n in zip((C, S, U), one[1:4], strict=True)
        if n
    } == dict(counted)
    assert [one.reviewer for one in found.reviewers] == ["ana", "ben", "chi"]
    days = Counter(
        time.strftime("%Y-%m-%d", time.gmtime(at / 1_000_000))
        for at, body in events
        if not {"undoes", "redoes"} & set(json.loads(body or "{}"))
    )
    assert dict(found.days) == days
    assert sum(n for _, n in found.days) == 9
    assert found.progress.counts[Status.DISPUTED] == 1
    assert found.waiting == {"stale": 0, "second": 1, "recheck": 0}


def test_days_are_local_on_a_screen_and_utc_in_data(
    judged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        utc, local = dashboard(judged), dashboard(judged, local=True)
    finally:
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()
    assert [n for _, n in utc.days] == [4, 3, 2]
    assert [n for _, n in local.days] == [7, 2]
    assert (utc.zone, local.zone) == ("UTC", "local time")
    assert utc.days[1][0] == local.days[0][0]


def test_agreement_never_comes_without_its_n(judged: Path) -> None:
    shown = "\n".join(lines(dashboard(judged), 100))
    assert "No claim was judged blindly by two reviewers." in shown or "n " in shown
    record = dashboard_record(dashboard(judged))
    told = json.loads(json.dumps(record))
    assert "n" in told["agreement"]["krippendorff"]
    assert told["status"] == {
        "open": 6, "corroborated": 1, "single-source": 1, "unverifiable": 1, "disputed": 1,
    }  # fmt: skip


def test_who_judges_blindly_sees_nothing_of_what_others_said(judged: Path) -> None:
    found = panels(dashboard(judged), blind=True)
    told = json.dumps(found)
    for word in (*Verdict, *Status, "kappa", "Krippendorff"):
        assert str(word) not in told


def test_outlets_are_held_against_origins(tmp_path: Path) -> None:
    path = tmp_path / "echo.db"
    told = "The weir at Sarn broke on Monday, Kyodo News reported, citing government sources."
    again = "Kyodo News confirmed with reference to government sources that the weir at Sarn had broken."
    take_in(path, ("Harbour Herald", told), ("Vale Mirror", again))
    raw = sqlite3.connect(path)
    claims = [claim for (claim,) in raw.execute("SELECT id FROM claim ORDER BY id")]
    raw.close()
    tie(path, *claims)
    found = dashboard(path)
    assert [look.clusters for look in found.looks if look.apparent == 2] == [1]
    assert all(look.independent < 2 for look in found.looks)
    (roots,) = (root for root in found.roots if root["origin"] == "media:kyodo")
    assert str(roots["name"]).startswith("Kyodo News")
    assert (roots["documents"], roots["outlets"]) == (2, 2)
    table = panels(found)[-1]
    assert isinstance(table, Grid)
    assert "Of 1 that look like several sources, 1 rest on one origin" in table.told


def test_an_empty_desk_has_a_dashboard_too(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    store(path)
    found = dashboard(path)
    assert "Nobody has judged anything yet." in lines(found, 60)
    assert dashboard_record(found)["at"] is not None
    assert all(len(line) <= 60 for line in lines(found, 60))


def test_everything_is_of_one_moment_whatever_is_said_meanwhile(
    judged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dashboard(judged)
    by_day = store_of.by_day

    def slowly(connection: sqlite3.Connection, *, local: bool) -> list[tuple[str, int]]:
        with Reviewing(judged, "dan") as dan:
            dan.mark([Marking(16 * 10, U)])
        return by_day(connection, local=local)

    monkeypatch.setattr(store_of, "by_day", slowly)
    assert dashboard(judged) == before
    assert dashboard(judged).agreement.alone == before.agreement.alone + 1
