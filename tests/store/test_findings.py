"""What the machine found is kept and given back as it was, and what is owed is owed until it is settled."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from invented import ANOTHER, STORY, new_document, store
from traced import Told, rows, take_in

from workbench.desk.articles import Articles
from workbench.desk.trace import trace
from workbench.model import Span
from workbench.provenance.sources import shipped
from workbench.store import clusters, edges, findings, owed
from workbench.store.clusters import JudgementRow, PairRow
from workbench.store.findings import LineageRow
from workbench.store.writer import Writer

PASSED: Told = (
    "Gazette",
    "The mine at Orr has flooded, Reuters reported, citing mine manager Jon Ask. Rain fell.",
)
HEARD: Told = (
    "Kestrel Courant",
    "Two lifts at Orr stand still, mine manager Jon Ask told the Courant.",
)


@pytest.fixture
def writer(database: Path) -> Iterable[Writer]:
    """Two documents of three claims each, of which nothing is known yet."""
    with Writer(database) as writer:
        yield writer


def line(
    claim_id: int, origin: str = "entity:mayor", house: str = "gazette"
) -> LineageRow:
    return LineageRow(
        claim_id,
        "statement",
        50,
        origin,
        house,
        "the mayor",
        "Gazette > the mayor",
        "{}",
    )


def test_an_analysis_comes_back_as_it_was_and_a_later_one_takes_its_place(
    writer: Writer,
) -> None:
    with writer.transaction() as connection:
        first, second = findings.unread(connection, "rules/1", 0, 9)
        assert (first.text, second.text) == (STORY, ANOTHER)
        assert first.metadata.outlet == "Gazette"
        findings.keep_analysis(
            connection,
            first.id,
            "rules/1",
            b"{}" * 99,
            takes_back=True,
            hashes=[3, 1, 3],
        )
        assert [row.id for row in findings.unread(connection, "rules/1", 0, 9)] == [
            second.id
        ]
        assert [row.id for row in findings.unread(connection, "rules/2", 0, 9)] == [
            first.id,
            second.id,
        ]
        assert [
            row.id for row in findings.unread(connection, "rules/2", first.id, 9)
        ] == [second.id]
        assert findings.analysis(connection, first.id) == b"{}" * 99
        assert findings.taking_back(connection) == [first.id]
        assert findings.taking_back(connection, [second.id]) == []
        findings.keep_analysis(
            connection, first.id, "rules/2", b"[]", takes_back=False, hashes=[1, 2]
        )
        assert findings.analysis(connection, first.id) == b"[]"
        assert findings.taking_back(connection) == []
        assert list(findings.document_ids(connection)) == [first.id]


def test_a_fingerprint_that_everybody_has_finds_nobody(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    store(
        path,
        *(
            new_document(f"{STORY} {at}.", f"Paper {at}")
            for at in range(findings.CROWD + 1)
        ),
    )
    with Writer(path) as writer, writer.transaction() as connection:
        ids = [row.id for row in findings.unread(connection, "r", 0, 99)]
        for number, document_id in enumerate(ids, 1):
            findings.keep_analysis(
                connection,
                document_id,
                "r",
                b"{}",
                takes_back=False,
                hashes=[7, number % 2],
            )
            if number == findings.CROWD:
                assert findings.sharing(connection, ids[0], [7]) == ids[1:-1]
        assert findings.sharing(connection, ids[0], [7]) == []
        assert findings.sharing(connection, ids[0], [7, 1]) == ids[2::2]


def test_what_documents_share_is_given_among_those_asked_for_and_forgotten_from_both_sides(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    store(path, *(new_document(f"{STORY} {at}.", f"Paper {at}") for at in range(4)))
    with Writer(path) as writer, writer.transaction() as connection:
        a, b, c, d = [row.id for row in findings.unread(connection, "r", 0, 9)]
        for pair in ((a, b), (b, c), (a, d)):
            findings.keep_reuse(connection, *pair, "old")
        findings.keep_reuse(connection, a, b, "new")
        assert findings.reuse_of(connection, [c, a, b]) == [
            (a, b, "new"),
            (b, c, "old"),
        ]
        assert findings.reuse_of(connection, [a, c]) == []
        findings.forget_reuse(connection, [b])
        assert findings.reuse_of(connection, [a, b, c, d]) == [(a, d, "old")]


def test_only_live_claims_of_documents_that_were_read_are_to_be_traced(
    writer: Writer,
) -> None:
    with writer.transaction() as connection:
        assert findings.untraced(connection, 0, 9) == []
        ids = [row.id for row in findings.unread(connection, "r", 0, 9)]
        findings.keep_analysis(
            connection, ids[1], "r", b"{}", takes_back=False, hashes=[]
        )
        assert findings.untraced(connection, 0, 9) == [ids[1]]
        assert findings.untraced(connection, ids[1], 9) == []
        held = findings.claims_of(connection, ids[1])
        findings.keep_lineages(connection, [line(claim.id) for claim in held[1:]])
        assert findings.untraced(connection, 0, 9) == [ids[1]]
        connection.execute(
            "UPDATE claim_now SET retired = 1 WHERE claim_id = ?", (held[0].id,)
        )
        assert findings.untraced(connection, 0, 9) == []
        assert findings.opening(connection, ids[1]) == held[0].span.start == 0
        assert [claim.id for claim in findings.claims_of(connection, ids[1])] == [
            claim.id for claim in held[1:]
        ]


def test_lineages_of_retired_claims_are_dropped_and_named_once(writer: Writer) -> None:
    with writer.transaction() as connection:
        ids = [one for (one,) in connection.execute("SELECT id FROM claim ORDER BY id")]
        findings.keep_lineages(connection, [line(one) for one in ids])
        findings.keep_lineages(connection, [line(ids[0], "doc:gazette")])
        assert findings.lineages(connection, ids[:1])[ids[0]].origin == "doc:gazette"
        connection.execute(
            "UPDATE claim_now SET retired = 1 WHERE claim_id IN (?, ?)", ids[:2]
        )
        assert sorted(findings.forget_retired(connection)) == ids[:2]
        assert findings.forget_retired(connection) == []
        assert set(findings.lineages(connection, ids)) == set(ids[2:])
        assert findings.count_origins(connection) == 1


def test_spans_of_claims_hold_their_words(writer: Writer) -> None:
    with writer.transaction() as connection:
        for row in findings.unread(connection, "r", 0, 9):
            for claim in findings.claims_of(connection, row.id):
                assert isinstance(claim.span, Span)
                assert claim.span.of(row.text) == claim.exact


# ---------------------------------------------------------------- what rests on what


@pytest.fixture
def told(tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    take_in(path, PASSED, HEARD, dates=["2031-01-01", "2031-01-02"])
    trace(path)
    return path


def test_a_house_a_root_and_a_medium_on_the_way_all_have_claims_that_rest_on_them(
    told: Path,
) -> None:
    with Writer(told) as writer, writer.transaction() as connection:
        flooded, rain, lifts = [
            one for (one,) in connection.execute("SELECT id FROM claim ORDER BY id")
        ]
        assert clusters.resting_on(connection, ["reuters"]) == [flooded]
        assert clusters.resting_on(connection, ["jon ask"]) == [flooded, lifts]
        assert clusters.resting_on(connection, ["gazette"]) == [flooded, rain]
        assert (
            clusters.resting_on(connection, ["reut", 'x", "media", "reuters', ""]) == []
        )
        assert clusters.resting_on(connection, []) == []
        assert edges.origins_like(connection, "media:reuters") == ["media:reuters"]
        assert edges.origins_like(connection, "reut") == ["media:reuters"]
        assert edges.origins_like(connection, "jon ask") == ["entity:jon ask"]
        assert edges.origins_like(connection, "%") == []


def test_a_document_is_named_by_hexadecimal_digits_and_nothing_else(told: Path) -> None:
    with Writer(told) as writer, writer.transaction() as connection:
        uids = [
            uid.hex()
            for (uid,) in connection.execute("SELECT uid FROM document ORDER BY uid")
        ]
        assert edges.documents_like(connection, uids[0]) == uids[:1]
        assert edges.documents_like(connection, uids[1][:20]) == uids[1:]
        for nothing in ("", "xyz", f"{uids[0]}0", "0" * 32, " a", "é"):
            assert edges.documents_like(connection, nothing) == []


def test_articles_are_read_once_and_compared_once(told: Path) -> None:
    with Writer(told) as writer:
        articles = Articles(writer.connection, shipped())
        ids = list(findings.document_ids(writer.connection))
        assert articles.get(ids[0]) is articles.get(ids[0])
        assert articles.compared(ids[0], ids[1]) is articles.compared(ids[1], ids[0])
        assert articles.reused(ids) == []
        assert articles.reused(ids[:1]) == []


def test_judgements_of_what_is_no_cluster_any_more_are_dropped(writer: Writer) -> None:
    with writer.transaction() as connection:
        a, b, c, *_ = [
            one for (one,) in connection.execute("SELECT id FROM claim ORDER BY id")
        ]
        for one in (a, b, c):
            row = JudgementRow(one, 1, 1, "single-source", "So it is.", "{}")
            clusters.keep_judgements(connection, [row])
        assert clusters.judgement(connection, a) == JudgementRow(
            a, 1, 1, "single-source", "So it is.", "{}"
        )
        clusters.keep_members(connection, {a: a, b: a}, [])
        connection.execute("UPDATE claim_now SET retired = 1 WHERE claim_id = ?", (c,))
        clusters.forget_judgements(connection)
        left = [one for one in (a, b, c) if clusters.judgement(connection, one)]
        assert left == [a]
        assert clusters.claims_in(connection, a) == [a, b]
        assert clusters.cluster_of(connection, b) == a
        assert clusters.members_of(connection, [a, c]) == [a, b, c]
        assert clusters.living(connection, [a, b, c]) == [a]


def test_pairs_are_replaced_and_owe_only_what_contests_anew_or_no_longer(
    writer: Writer,
) -> None:
    with writer.transaction() as connection:
        a, b, c, d, *_ = [
            one for (one,) in connection.execute("SELECT id FROM claim ORDER BY id")
        ]
        clusters.replace_pairs(
            connection,
            [PairRow(a, b, 900, "differs", "[]"), PairRow(c, d, 950, "same", "[]")],
        )
        assert owed.owed(connection, owed.CLAIM) == [a, b]
        owed.settle(connection, owed.CLAIM, [a, b])
        clusters.replace_pairs(connection, [PairRow(a, b, 800, "differs", "[1]")])
        assert owed.owed(connection, owed.CLAIM) == []
        assert list(clusters.pairs(connection, "same")) == []
        assert clusters.pairs_of(connection, b) == [
            PairRow(a, b, 800, "differs", "[1]")
        ]
        assert clusters.contests(connection, a) == [b]
        clusters.replace_pairs(connection, [PairRow(a, b, 800, "same", "[]")])
        assert owed.owed(connection, owed.CLAIM) == [a, b]
        assert clusters.contests(connection, a) == []


IDS = st.sets(st.integers(1, 2**40), max_size=12)


@settings(max_examples=25, deadline=None)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["owe", "settle"]),
            st.sampled_from([owed.CLAIM, owed.DOCUMENT, owed.WITHDRAWAL]),
            IDS,
        ),
        max_size=8,
    )
)
def test_what_is_owed_is_a_set_of_its_kind_in_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, set[int]]]
) -> None:
    path = tmp_path_factory.mktemp("owed") / "desk.db"
    known: dict[str, set[int]] = {
        owed.CLAIM: set(),
        owed.DOCUMENT: set(),
        owed.WITHDRAWAL: set(),
    }
    with Writer(path, create=True) as writer, writer.transaction() as connection:
        findings.keep_traced(connection, "edges", "12")
        for act, what, ids in steps:
            getattr(owed, act)(connection, what, ids)
            known[what] = known[what] | ids if act == "owe" else known[what] - ids
        for what, ids in known.items():
            assert owed.owed(connection, what) == sorted(ids)
            assert owed.owed(connection, what, 2) == sorted(ids)[:2]
        assert findings.traced(connection, "edges") == "12"
        assert findings.traced(connection, "outlets") == ""


def test_what_is_owed_owes_what_contests_it(writer: Writer) -> None:
    with writer.transaction() as connection:
        a, b, c, d, e, _ = [
            one for (one,) in connection.execute("SELECT id FROM claim ORDER BY id")
        ]
        clusters.replace_pairs(
            connection,
            [
                PairRow(a, b, 1, "differs", ""),
                PairRow(b, c, 1, "differs", ""),
                PairRow(d, e, 1, "same", ""),
            ],
        )
        owed.settle(connection, owed.CLAIM, [a, b, c])
        owed.owe(connection, owed.CLAIM, [a, d])
        owed.owe_contesting(connection)
        assert owed.owed(connection, owed.CLAIM) == [a, b, d]


def test_nothing_is_owed_after_a_run(told: Path) -> None:
    # a kind, a space and a number
    assert rows(told, "SELECT key FROM traced WHERE instr(key, ' ')") == []
