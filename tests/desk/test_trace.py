"""Bringing the findings up to date gives what working them out from nothing gives, whatever happened in between."""

import contextlib
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from traced import (
    Told,
    add_claim,
    by_name,
    claim_of,
    copy_of,
    from_nothing,
    judged_anew,
    record_of,
    rows,
    source,
    take_in,
    tie,
    worked_out,
)

from workbench.desk import trace as tracing
from workbench.desk.aliases import sources_of
from workbench.desk.articles import Articles
from workbench.desk.clusters import cluster_records
from workbench.desk.grouping import regroup
from workbench.desk.ingest import ingest
from workbench.desk.retraction import named, retract
from workbench.desk.review import Marking, Reviewing
from workbench.desk.trace import trace
from workbench.errors import UnknownName, UsageError
from workbench.model import Verdict
from workbench.store import clusters, findings, offers, owed, staleness, stories
from workbench.store.clusters import PairRow, replace_pairs
from workbench.store.writer import Writer

COPIED = (
    "On the evening before the break the keeper of the upper sluice walked the whole length of the wall with a lamp"
    " and found nothing that he would have called a crack."
)
POOL: list[Told] = [
    ("Holm Echo", f"The weir at Sarn is broken, mayor Ida Brun said. {COPIED}"),
    (
        "Tidewater Radio",
        "The weir at Sarn is broken, the Echo reported. Two boats were lost.",
    ),
    (
        "Upper Vale Mirror",
        "From the bank our reporter saw that the weir at Sarn is broken. Police closed the road, the Mirror reported.",
    ),
    (
        "Lower Vale Mirror",
        "The weir at Sarn is broken, the Mirror reported. The Upper Vale Mirror said that two boats were lost.",
    ),
    (
        "The Ledger",
        "The weir at Sarn is broken, UVM reported. Officials said that two boats were lost.",
    ),
    (
        "Vale Post",
        f"The weir at Sarn is broken, Tidewater Radio reported, citing fire chief Mara Toll. {COPIED}",
    ),
    (
        "Holm Echo",
        "Correction\n\nThe Holm Echo wrongly reported that the weir at Sarn is broken. The Echo withdraws the report.",
    ),
    (
        "Tidewater Radio",
        "Correction\n\nTidewater Radio wrongly reported that the weir at Sarn is broken. It withdraws the report.",
    ),
    (
        "",
        "The weir at Sarn is broken, the Ledger reported. It was the Post that first said that two boats were lost.",
    ),
]
"""Articles that name each other in full, for short and by initials, copy and take back."""

ARTICLE = st.tuples(st.just("article"), st.integers(0, len(POOL) - 1))
CLAIMS = st.integers(0, 30), st.integers(0, 30)
STEP = st.one_of(
    ARTICLE,
    ARTICLE,
    st.tuples(st.just("trace")),
    st.tuples(st.just("trace")),
    st.tuples(
        st.just("link"), *CLAIMS, st.sampled_from(["same", "same", "different", None])
    ),
    st.tuples(st.just("retire"), CLAIMS[0]),
    st.tuples(st.just("add"), CLAIMS[0]),
    st.tuples(st.just("mark"), CLAIMS[0], st.sampled_from([*Verdict, None])),
    st.tuples(
        st.just("edge"),
        *CLAIMS,
        st.sampled_from(["rejected", "hard", "soft", "independent", None]),
        st.sampled_from(["", "same-root"]),
    ),
    st.tuples(st.just("retract"), CLAIMS[0], st.booleans()),
    st.tuples(
        st.just("pairs"),
        st.lists(st.tuples(*CLAIMS, st.sampled_from(["same", "differs"])), max_size=6),
    ),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def live(path: Path) -> list[int]:
    return [
        one
        for (one,) in rows(
            path,
            "SELECT c.id FROM claim c JOIN claim_now n ON n.claim_id = c.id WHERE n.retired = 0 ORDER BY c.uid",
        )
    ]


def names(path: Path) -> list[str]:
    """Give what an edge or a retraction may name: documents and origins."""
    return [
        *(
            uid
            for (uid,) in rows(path, "SELECT lower(hex(uid)) FROM document ORDER BY 1")
        ),
        *(
            key
            for (key,) in rows(path, "SELECT DISTINCT origin FROM lineage ORDER BY 1")
        ),
    ]


class Doing:
    """What may happen to a desk, each where it can be done; numbers choose among what is there."""

    def __init__(self, path: Path, pen: Reviewing) -> None:
        self.path, self.pen = path, pen

    def claim(self, at: int) -> int:
        claims = live(self.path)
        return claims[at % len(claims)]

    def name(self, at: int) -> str:
        known = names(self.path)
        return known[at % len(known)]

    def article(self, at: int) -> None:
        take_in(self.path, POOL[at], dates=[f"2031-01-{at + 1:02}"])

    def trace(self) -> None:
        trace(self.path)

    def undo(self) -> None:
        self.pen.undo()

    def redo(self) -> None:
        self.pen.redo()

    def link(self, a: int, b: int, relation: str | None) -> None:
        if self.claim(a) != self.claim(b):
            with contextlib.suppress(UsageError):  # nothing to withdraw
                self.pen.link(self.claim(a), self.claim(b), relation)

    def retire(self, at: int) -> None:
        if len(live(self.path)) > 1:
            self.pen.retire_claim(self.claim(at))

    def add(self, at: int) -> None:
        """Make the first half of a claim one of its own."""
        ((uid, words),) = rows(
            self.path,
            "SELECT lower(hex(d.uid)), c.exact FROM claim c JOIN document d ON d.id = c.document_id WHERE c.id = ?",
            self.claim(at),
        )
        add_claim(self.path, uid, words[: max(8, len(words) // 2)].strip())

    def mark(self, at: int, verdict: Verdict | None) -> None:
        self.pen.mark([Marking(self.claim(at), verdict, reason="I was there.")])

    def edge(self, a: int, b: int, action: str | None, rule: str) -> None:
        if self.name(a) != self.name(b):
            with contextlib.suppress(UsageError):  # nothing to withdraw
                self.pen.edge(self.name(a), self.name(b), action, rule=rule)

    def retract(self, at: int, withdraw: bool) -> None:
        self.pen.retract(self.name(at), withdraw=withdraw)

    def pairs(self, wanted: list[tuple[int, int, str]]) -> None:
        """Have the machine find these pairs and no others."""
        found = {
            (min(a, b), max(a, b)): relation
            for a, b, relation in [
                (self.claim(x), self.claim(y), word) for x, y, word in wanted
            ]
            if a != b
        }
        with Writer(self.path) as writer, writer.transaction() as connection:
            replace_pairs(
                connection,
                [PairRow(a, b, 1000, word, "[]") for (a, b), word in found.items()],
            )


@settings(max_examples=40, deadline=None)
@given(steps=st.lists(STEP, min_size=4, max_size=14))
def test_after_anything_in_any_order_a_run_gives_what_a_run_from_nothing_gives(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Any, ...]]
) -> None:
    path = tmp_path_factory.mktemp("steps") / "desk.db"
    take_in(path, POOL[0], dates=["2031-01-01"])
    with Reviewing.open(path, "ana") as pen:
        doing = Doing(path, pen)
        for kind, *told in steps:
            getattr(doing, kind)(*told)
    trace(path)
    found = worked_out(path)
    assert found == judged_anew(path)
    assert found == from_nothing(path)
    assert trace(path).clusters == 0
    assert worked_out(path) == found


@settings(max_examples=10, deadline=None)
@given(order=st.permutations(range(len(POOL))), together=st.booleans())
def test_articles_one_by_one_or_at_once_in_any_order_come_to_the_same(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], together: bool
) -> None:
    found = []
    for arrival, at_once in ((list(range(len(POOL))), True), (order, together)):
        path = tmp_path_factory.mktemp("order") / "desk.db"
        groups = [arrival] if at_once else [[at] for at in arrival]
        for group in groups:
            take_in(
                path,
                *(POOL[at] for at in group),
                dates=[f"2031-01-{at + 1:02}" for at in group],
            )
            trace(path)
        with Reviewing.open(path, "ana") as pen:
            told = [
                one
                for (one,) in rows(
                    path,
                    "SELECT id FROM claim WHERE instr(exact, 'weir at Sarn') ORDER BY uid",
                )
            ]
            for one in told[1:]:
                pen.link(told[0], one, "same")
        trace(path)
        found.append(by_name(path))
    assert found[0] == found[1]


# ---------------------------------------------------------------- what a new article changes for older ones

BARE = ("Gazette", "The bridge at Sarn has closed, {who} reported. It may stay closed.")


def lineage(path: Path, words: str) -> tuple[str, str]:
    """Give the origin of the one claim with these words, and the path that leads to it."""
    ((origin, told),) = rows(
        path,
        "SELECT l.origin, l.path FROM lineage l JOIN claim c ON c.id = l.claim_id WHERE instr(c.exact, ?)",
        words,
    )
    return origin, told


@pytest.mark.parametrize(
    ("who", "outlet"),
    [
        ("the Kestrel Courant", "The Kestrel Courant"),
        ("the Courant", "The Kestrel Courant"),
        ("KVC", "Kestrel Vale Courant"),
        ("K.V.C.", "Kestrel Vale Courant"),
        ("The Kestrel-Courant", "Kestrel Courant"),
    ],
)
def test_a_new_outlet_makes_older_articles_that_name_it_in_any_form_read_again(
    tmp_path: Path, who: str, outlet: str
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, (BARE[0], BARE[1].format(who=who)), ("Other", "Nothing else is new."))
    trace(path)
    before = lineage(path, "bridge at Sarn")
    assert not before[0].startswith("media:kestrel")
    take_in(path, (outlet, "Rain fell on the hills all week."))
    trace(path)
    assert lineage(path, "bridge at Sarn")[0].startswith("media:kestrel")
    assert worked_out(path) == from_nothing(path)


def test_a_short_name_that_two_outlets_share_is_no_longer_either_ones(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(
        path,
        ("Gazette", BARE[1].format(who="the Courant")),
        ("Kestrel Courant", "Rain fell on the hills."),
    )
    trace(path)
    assert lineage(path, "bridge at Sarn")[0] == "media:kestrel courant"
    take_in(path, ("Sallow Courant", "Rain fell in the valley, too."))
    trace(path)
    assert lineage(path, "bridge at Sarn")[0] != "media:kestrel courant"
    assert worked_out(path) == from_nothing(path)


def test_an_outlet_that_only_a_byline_names_is_found_when_it_comes(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    ingest(
        path,
        [
            source(
                ("Gazette", "The bridge at Sarn has closed."), byline="Kestrel Courant"
            )
        ],
        "desk",
    )
    trace(path)
    take_in(path, ("Kestrel Courant", "Rain fell on the hills."))
    trace(path)
    assert worked_out(path) == from_nothing(path)


def test_the_first_outlet_of_a_desk_without_any_is_looked_for_in_what_is_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, ("", BARE[1].format(who="the Kestrel Courant")))
    trace(path)
    take_in(path, ("Kestrel Courant", "Rain fell on the hills."))
    trace(path)
    assert lineage(path, "bridge at Sarn")[0] == "media:kestrel courant"


def test_a_withdrawal_reaches_what_came_through_the_medium_that_withdraws(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, POOL[5], dates=["2031-01-01"])
    take_in(path, POOL[1], dates=["2031-01-02"])
    trace(path)
    words = "citing fire chief Mara Toll"
    assert record_of(path, words)["n_max"] == 1
    take_in(path, POOL[7], dates=["2031-01-03"])
    trace(path)
    assert record_of(path, words)["n_max"] == 0
    assert worked_out(path) == from_nothing(path)


def test_a_claim_that_contests_another_is_named_by_it_however_clusters_change(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(
        path,
        ("Gazette", "Twelve boats were lost."),
        ("Courier", "Nine boats were lost."),
        ("Ledger", "Nine boats have been lost."),
    )
    trace(path)
    a, b, c = (claim_of(path, words) for words in ("Twelve", "Nine boats were", "have"))
    with Writer(path) as writer, writer.transaction() as connection:
        replace_pairs(connection, [PairRow(a, c, 900, "differs", "[]")])
    trace(path)
    assert record_of(path, "Twelve")["contests"] == [record_of(path, "have")["cluster"]]
    assert "contested" in record_of(path, "Twelve")["flags"]
    tie(path, b, c)
    assert record_of(path, "Twelve")["contests"] == [record_of(path, "have")["cluster"]]
    assert worked_out(path) == from_nothing(path)
    with Reviewing.open(path, "ana") as pen:
        pen.retire_claim(b)
        pen.retire_claim(c)
    trace(path)
    assert record_of(path, "Twelve")["contests"] == []
    assert worked_out(path) == from_nothing(path)
    with Reviewing.open(path, "ana") as pen:
        pen.undo()
    trace(path)
    assert "contested" in record_of(path, "Twelve")["flags"]
    with Writer(path) as writer, writer.transaction() as connection:
        replace_pairs(connection, [])
    trace(path)
    assert record_of(path, "Twelve")["flags"] == []


def test_a_claim_that_was_retired_and_comes_back_is_judged_again(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, POOL[0])
    trace(path)
    before = worked_out(path)
    one = claim_of(path, "mayor Ida Brun")
    with Reviewing.open(path, "ana") as pen:
        pen.retire_claim(one)
        trace(path)
        assert worked_out(path) == from_nothing(path)
        pen.undo()
    trace(path)
    assert worked_out(path) == before


def test_a_headline_stays_one_when_the_claims_around_it_are_retired(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    text = (
        "Weir at Sarn broken\n\nThe weir broke at noon, police said\n\nNobody was hurt."
    )
    take_in(path, ("Gazette", text))
    trace(path)
    kinds = "SELECT c.exact, l.kind FROM lineage l JOIN claim c ON c.id = l.claim_id ORDER BY c.id"
    assert [kind for _, kind in rows(path, kinds)] == [
        "headline",
        "statement",
        "statement",
    ]
    with Reviewing.open(path, "ana") as pen:
        pen.retire_claim(claim_of(path, "Weir at Sarn"))
    trace(path)
    assert [kind for _, kind in rows(path, kinds)] == ["statement", "statement"]
    assert worked_out(path) == from_nothing(path)


# ---------------------------------------------------------------- what a crowd prints

EYES = (
    "From the northern bank of the river our reporter watched the last stones of the old weir at Sarn go down into the water"
    " one after the other until nothing of it was left above the flood."
)


@pytest.mark.parametrize("outlets", [2, 45])
def test_one_text_in_many_outlets_is_one_origin_however_many_they_are(
    tmp_path: Path, outlets: int
) -> None:
    """What a crowd prints is not compared when it comes: it must be where it counts."""
    path = tmp_path / "desk.db"
    take_in(path, *((f"Paper {at:02} of Sarn", EYES) for at in range(outlets)))
    trace(path)
    claims = [one for (one,) in rows(path, "SELECT id FROM claim ORDER BY id")]
    assert len(claims) == outlets
    tie(path, *claims)
    record = record_of(path, "From the northern bank")
    assert record["documents"] == outlets
    assert (record["n_min"], record["n_max"]) == (1, 1)
    assert "text-reuse" in record["flags"]


ELSEWHERE = (
    "Standing on the roof of the mill a mile downstream our correspondent saw trees and roof beams of the weir house at Sarn"
    " drift past in the brown water for most of the afternoon."
)


def test_two_texts_in_many_outlets_are_two_origins(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    texts = [EYES, ELSEWHERE] * 23
    take_in(path, *((f"Paper {at:02} of Sarn", text) for at, text in enumerate(texts)))
    trace(path)
    tie(path, *(one for (one,) in rows(path, "SELECT id FROM claim ORDER BY id")))
    record = record_of(path, "From the northern bank")
    assert record["documents"] == len(texts) > findings.CROWD
    assert (record["n_min"], record["n_max"]) == (2, 2)


# ---------------------------------------------------------------- reviewers' words on other claims


def test_what_a_reviewer_says_of_an_edge_counts_only_where_both_its_sides_are(
    tmp_path: Path,
) -> None:
    """Each of two papers is independent of a third: that makes nobody answer for what the two have in common."""
    path = tmp_path / "desk.db"
    docs = take_in(
        path,
        ("Gazette", "The weir is broken."),
        ("Courier", "The weir has broken."),
        ("Last Paper", "It rained all night."),
    )
    trace(path)
    tie(path, *(claim_of(path, "weir", document) for document in docs[:2]))
    before = record_of(path, "weir is broken")
    assert (before["n_min"], before["n_max"]) == (1, 2)
    with Reviewing.open(path, "ana") as pen:
        pen.edge(docs[0], docs[2], "independent")
        pen.edge(docs[1], docs[2], "independent")
    trace(path, everything=True)
    assert record_of(path, "weir is broken") == before
    with Reviewing.open(path, "ana") as pen:
        pen.edge(docs[0], docs[1], "independent")
    trace(path)
    assert record_of(path, "weir is broken")["n_min"] == 2


CARRIED = (
    "The mine at Orr has flooded, engineer Jon Ask of Vale Mining told the Holm Echo. Two men are missing in the mine at Orr, union"
    " secretary Lea Brandt told the Holm Echo."
)


def test_an_edge_rejected_in_another_story_unties_nothing_here(tmp_path: Path) -> None:
    """Two who answer, heard by one house alone, stay one origin whatever is rejected elsewhere."""
    path = tmp_path / "desk.db"
    docs = take_in(
        path,
        ("Holm Echo", CARRIED),
        ("Gazette", "The weir is broken."),
        ("Courier", "The weir has broken."),
    )
    trace(path)
    tie(path, claim_of(path, "Jon Ask"), claim_of(path, "Lea Brandt"))
    before = record_of(path, "Jon Ask")
    assert (before["n_min"], before["n_max"]) == (1, 2)
    assert {edge["rule"] for edge in before["dependence"]} == {"one-carrier"}
    with Reviewing.open(path, "ana") as pen:
        pen.edge(docs[1], docs[2], "rejected")
    trace(path, everything=True)
    assert record_of(path, "Jon Ask") == before


# ---------------------------------------------------------------- interrupted

WRITES = (
    (findings, "keep_analysis"),
    (findings, "keep_lineages"),
    (findings, "keep_reuse"),
    (findings, "keep_traced"),
    (clusters, "forget_judgements"),
    (clusters, "keep_judgements"),
    (staleness, "refresh"),
    (stories, "keep_words"),
    (offers, "replace_offers"),
)


class Cut(Exception):
    pass


@pytest.mark.parametrize(
    ("module", "write"), WRITES, ids=lambda one: getattr(one, "__name__", one)
)
@pytest.mark.parametrize("nth", [1, 2, 5])
def test_a_run_that_broke_off_anywhere_is_taken_up_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: Any, write: str, nth: int
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, *POOL[:3], dates=["2031-01-01", "2031-01-02", "2031-01-03"])
    trace(path)
    with Reviewing.open(path, "ana") as pen:
        found = [
            claim_of(path, words)
            for words in ("mayor Ida Brun", "the Echo reported", "our reporter")
        ]
        pen.mark([Marking(one, Verdict.SINGLE_SOURCE) for one in found])
        pen.link(found[0], found[1], "same")
        pen.link(found[0], found[2], "same")
        pen.retire_claim(claim_of(path, "Two boats"))
        pen.retract(named(path, "witness:upper vale mirror"))
    take_in(
        path, *POOL[3:], dates=[f"2031-01-{at + 1:02}" for at in range(3, len(POOL))]
    )
    monkeypatch.setattr(tracing, "DOCUMENTS", 2)
    monkeypatch.setattr(tracing, "JUDGED", 3)
    calls, original = 0, getattr(module, write)

    def breaks(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == nth:
            raise Cut
        return original(*arguments, **named)

    monkeypatch.setattr(module, write, breaks)
    try:
        trace(path)
    except Cut:
        calls = nth + 1
        trace(path)
    monkeypatch.undo()
    assert worked_out(path) == from_nothing(path)
    assert rows(
        path,
        "SELECT count(*) FROM traced WHERE instr(key, ' ')",
    ) == [(0,)]
    assert rows(path, "SELECT * FROM reuse ORDER BY 1, 2") == rows(
        copy_of(path), "SELECT * FROM reuse ORDER BY 1, 2"
    )


def test_a_claim_of_a_document_that_was_not_read_yet_breaks_nothing(
    tmp_path: Path,
) -> None:
    """Another process may store an article, or link its claims, while this one works."""
    path = tmp_path / "desk.db"
    take_in(path, POOL[0])
    trace(path)
    (late,) = take_in(path, POOL[1])
    one, other = claim_of(path, "mayor Ida Brun"), claim_of(path, "the Echo reported")
    with Reviewing.open(path, "ana") as pen:
        pen.link(one, other, "same")
    with Writer(path) as writer:
        with writer.transaction() as connection:
            owed.owe(connection, owed.CLAIM, [one, other])
            regroup(connection)
        articles = Articles(writer.connection, sources_of(writer.connection, path))
        tracing._judge(writer, articles, lambda _step, _n: None)
    assert record_of(path, "mayor Ida Brun")["n_max"] == 1
    assert retract(path, "ana", late, dry_run=True).verdicts == ()
    trace(path)
    assert worked_out(path) == from_nothing(path)


def test_tracing_an_empty_database_and_tracing_twice_change_nothing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    Writer(path, create=True).close()
    assert trace(path).clusters == 0
    take_in(path, *POOL)
    assert trace(path).clusters == len(list(cluster_records(path)))
    before = rows(path, "SELECT * FROM judgement"), rows(path, "SELECT * FROM traced")
    assert trace(path).clusters == 0
    assert (
        rows(path, "SELECT * FROM judgement"),
        rows(path, "SELECT * FROM traced"),
    ) == before
    assert trace(path, everything=True).clusters == len(list(cluster_records(path)))
    assert (
        rows(path, "SELECT * FROM judgement"),
        rows(path, "SELECT * FROM traced"),
    ) == before


def test_new_rules_read_every_document_again_and_leave_nothing_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.db"
    take_in(path, POOL[0], POOL[5])
    trace(path)
    before = worked_out(path)
    assert rows(path, "SELECT count(*) FROM reuse") == [(1,)]
    monkeypatch.setattr(tracing, "RULES", "provenance/next")
    steps: list[str] = []
    trace(path, lambda step, _: steps.append(step))
    assert {
        "documents read",
        "lineages drawn",
        "documents compared",
        "clusters judged",
        "stories compared",
        "ties tried",
    } == set(steps)
    assert rows(path, "SELECT DISTINCT rules FROM analysis") == [("provenance/next",)]
    assert worked_out(path) == before


def test_copied_text_ties_documents_each_pair_once(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    texts = [
        (f"Paper {at}", f"{COPIED} Number {at} is another paper.") for at in range(4)
    ]
    for text in texts:
        take_in(path, text)
        trace(path)
    ids = [one for (one,) in rows(path, "SELECT id FROM document ORDER BY id")]
    assert rows(path, "SELECT a, b FROM reuse ORDER BY 1, 2") == list(
        combinations(ids, 2)
    )


def test_an_origin_is_named_by_its_key_or_its_beginning_and_never_by_chance(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    docs = take_in(path, *POOL)
    trace(path)
    assert named(path, docs[0][:12]) == docs[0]
    assert named(path, docs[0].upper()) == docs[0]
    assert named(path, "MEDIA:Holm Echo") == "media:holm echo"
    for nobody in ("media:nobody", "", "\udcff", "zz", "a" * 33):
        with pytest.raises(UnknownName):
            named(path, nobody)
