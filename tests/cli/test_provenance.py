"""Who says it and how many origins, as other programs read it and as people do."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from command import Answer, Run
from traced import Told, rows, take_in

from workbench.desk.ingest import ingest
from workbench.desk.samples import sample_manifest
from workbench.desk.sources import Source
from workbench.desk.trace import trace
from workbench.display import safe
from workbench.model import Metadata

Record = Mapping[str, Any]


@pytest.fixture
def told(run: Run, database: Path) -> Callable[..., Answer]:
    """Run a command that must succeed on the sample stories, read and traced; one database a test."""
    path = database.with_name("samples.db")
    assert (
        run("ingest", "--manifest", str(sample_manifest()), "--db", str(path)).code == 0
    )

    def call(*arguments: str, code: int = 0, send: str = "") -> Answer:
        answer = run(*arguments, "--db", str(path), send=send)
        assert answer.code == code, answer.err
        return answer

    return call


@pytest.fixture
def linked(told: Callable[..., Answer]) -> Callable[..., Answer]:
    """The same, after a reviewer linked what the two Patriot articles say of the shipment, and of the ministry."""
    for words, others in (
        (DEAL, ("Japan has agreed to send", "in a move confirmed by Kyodo News")),
        (MINISTRY, ("The Defense Ministry in Tokyo",)),
        (BATCH, ("According to Kyodo",)),
    ):
        for other in others:
            told("link", uid_of(told, words), uid_of(told, other))
    told("trace")
    return told


DEAL = "The agreement was reported by Kyodo News"
MINISTRY = "Japan's Defense Ministry confirmed"
BATCH = "A batch was reportedly finished"
PATRIOT = {"The Meridian Post", "The Northern Review"}


def records(told: Callable[..., Answer], command: str) -> list[dict[str, Any]]:
    return told(command, "--jsonl").records()


def uid_of(told: Callable[..., Answer], words: str) -> str:
    """Give the id of the one claim that holds these words."""
    (found,) = [
        claim["claim"] for claim in records(told, "claims") if words in claim["exact"]
    ]
    return str(found)


def cluster_of(told: Callable[..., Answer], words: str) -> dict[str, Any]:
    claim = uid_of(told, words)
    (found,) = [one for one in records(told, "clusters") if claim in one["claims"]]
    return found


# ---------------------------------------------------------------- the story this is for


def test_nothing_of_the_story_that_two_papers_took_from_one_agency_is_corroborated(
    linked: Callable[..., Answer],
) -> None:
    claims = [
        claim for claim in records(linked, "claims") if claim["outlet"] in PATRIOT
    ]
    assert len(claims) == 25
    assert {claim["outlet"] for claim in claims} == PATRIOT
    assert all(claim["n_min"] < 2 for claim in claims)
    assert "corroborated" not in {claim["suggestion"] for claim in claims}


def test_the_reason_names_the_agency_and_its_words_stand_in_both_articles(
    linked: Callable[..., Answer],
) -> None:
    cluster = cluster_of(linked, DEAL)
    assert cluster["documents"] == 2
    assert [origin["key"] for origin in cluster["origins"]] == ["media:kyodo"]
    assert "Kyodo News" in cluster["reason"]
    assert "1 origin" in cluster["reason"]
    assert "anonymous-only" in cluster["flags"]
    for words in (DEAL, "in a move confirmed by Kyodo News"):
        found = linked("why", uid_of(linked, words), "--json").document()
        (name,) = [link for link in found["lineage"] if link["kind"] == "media"]
        assert name["span"]["exact"] == "Kyodo News"
        edges = [
            edge for edge in found["dependence"] if edge["rule"] == "shared-agency"
        ]
        assert edges
        assert all(edge["spans"]["a"] and edge["spans"]["b"] for edge in edges)


def test_confirmed_by_the_agency_and_its_unnamed_sources_add_no_origin(
    linked: Callable[..., Answer],
) -> None:
    confirmed, cited = (
        next(claim for claim in records(linked, "claims") if words in claim["exact"])
        for words in ("in a move confirmed by Kyodo News", DEAL)
    )
    assert confirmed["origin"]["key"] == cited["origin"]["key"] == "media:kyodo"
    assert not confirmed["origin"]["accountable"]
    assert [link["name"] for link in confirmed["lineage"]][-2:] == [
        "Kyodo News",
        "government sources",
    ]
    assert (confirmed["n_min"], confirmed["n_max"]) == (1, 1)


def test_the_ministry_is_shown_as_a_possible_second_origin_once_it_is_linked(
    linked: Callable[..., Answer],
) -> None:
    assert (
        cluster_of(linked, MINISTRY)["n_min"],
        cluster_of(linked, MINISTRY)["n_max"],
    ) == (1, 1)
    linked("link", uid_of(linked, DEAL), uid_of(linked, MINISTRY))
    linked("trace")
    cluster = cluster_of(linked, DEAL)
    assert (cluster["n_min"], cluster["n_max"]) == (1, 2)
    assert cluster["suggestion"] == "single-source"
    (flag,) = [
        flag for flag in cluster["flags"] if flag.startswith("possible-second-origin:")
    ]
    assert "Defense Ministry" in flag


def test_marking_it_corroborated_is_refused_until_a_reason_is_given(
    linked: Callable[..., Answer],
) -> None:
    claim = uid_of(linked, DEAL)
    refused = linked("mark", claim, "corroborated", code=65)
    assert refused.out == ""
    assert "1 to 1 independent origins" in refused.err
    assert "Kyodo News" in refused.err
    assert (
        linked("audit", "--claim", claim, "--kind", "verdict", "--jsonl").records()
        == []
    )
    many = json.dumps({"claim": claim, "verdict": "corroborated"})
    assert linked("mark", "--from-jsonl", "-", send=many, code=65).out == ""
    linked("mark", claim, "single-source")
    linked(
        "mark",
        claim,
        "corroborated",
        "--reason",
        "The ministry's own paper is on my desk.",
    )
    (line,) = linked("audit", "--overrides", "--jsonl").records()
    assert (line["claim_id"], line["before"], line["after"]) == (
        claim,
        "single-source",
        "corroborated",
    )
    assert line["reason"] == "The ministry's own paper is on my desk."
    found = linked("why", claim, "--json").document()
    assert found["verdicts"][0]["basis"]["n_max"] == 1
    told = linked("why", claim).out
    assert "shown then: 1 to 1 independent origins" in told
    assert "The ministry's own paper is on my desk." in told


def test_the_ferry_is_corroborated_by_those_who_saw_it_and_needs_no_reason(
    told: Callable[..., Answer],
) -> None:
    claim = uid_of(told, "ran aground on the Shearwater bank")
    for words in ("saw the ferry Anselma hard aground", "The coastguard’s log, which"):
        told("link", claim, uid_of(told, words))
    told("trace")
    cluster = cluster_of(told, "ran aground on the Shearwater bank")
    assert cluster["suggestion"] == "corroborated"
    assert cluster["n_min"] >= 2
    told("mark", claim, "corroborated")
    assert told("audit", "--overrides", "--jsonl").records() == []


# ---------------------------------------------------------------- records

TEXT, NUMBER, LIST, FLAG = (str,), (int,), (list,), (bool,)
MAYBE_TEXT, MAYBE_NUMBER = (str, type(None)), (int, type(None))
CLAIM = {
    "claim": TEXT, "document": TEXT, "path": TEXT, "outlet": TEXT, "start": NUMBER, "end": NUMBER, "exact": TEXT,
    "status": TEXT, "stale": MAYBE_TEXT, "kind": TEXT, "worth": NUMBER, "attributions": LIST, "hedges": LIST,
    "lineage": LIST, "origin": (dict,), "cluster": TEXT, "suggestion": TEXT, "n_min": NUMBER, "n_max": NUMBER,
    "reason": TEXT, "flags": LIST, "verdicts": LIST,
}  # fmt: skip
ATTRIBUTION = {"source", "cue", "content", "rule", "hedges", "via"}
ORIGIN = {"key": TEXT, "kind": TEXT, "name": TEXT, "accountable": FLAG}
CLUSTER = {
    "cluster": TEXT, "claims": LIST, "text": TEXT, "documents": NUMBER, "outlets": LIST, "origins": LIST,
    "dependence": LIST, "n_min": NUMBER, "n_max": NUMBER, "suggestion": TEXT, "reason": TEXT, "flags": LIST, "contests": LIST,
}  # fmt: skip
EDGE = {"a": TEXT, "b": TEXT, "strength": TEXT, "rule": TEXT, "why": TEXT, "by": TEXT}
WHY = {
    "claim": TEXT, "suggestion": TEXT, "reason": TEXT, "n_min": NUMBER, "n_max": NUMBER, "origins": LIST,
    "dependence": LIST, "verdicts": LIST,
}  # fmt: skip
MORE = {"exact", "cluster", "lineage", "flags", "one_away", "would_change_it"}
"""What `why` tells beyond the contract."""


def assert_holds(
    record: Record, shape: Mapping[str, tuple[type, ...]], more: Collection[str] = ()
) -> None:
    """Check that a record has exactly these keys, and each its type."""
    assert set(record) - set(more) == set(shape)
    for key, types in shape.items():
        assert type(record[key]) in types, (key, record[key])


def spans_in(value: object) -> Iterator[dict[str, Any]]:
    """Give every span inside a record."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "exact"}:
            yield value
        else:
            for inner in value.values():
                yield from spans_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans_in(inner)


def texts(database: Path) -> dict[str, str]:
    return dict(
        rows(
            database.with_name("samples.db"),
            "SELECT lower(hex(uid)), text FROM document",
        )
    )


def test_claims_have_the_keys_and_types_that_are_promised_and_spans_hold_their_words(
    linked: Callable[..., Answer], database: Path
) -> None:
    linked("mark", uid_of(linked, DEAL), "single-source", "--note", "both cite Kyodo")
    text = texts(database)
    found = records(linked, "claims")
    assert found == linked("claims", "--json").document()
    spans = 0
    for claim in found:
        assert_holds(claim, CLAIM, {"decision", "evidence", "assigned"})
        assert text[claim["document"]][claim["start"] : claim["end"]] == claim["exact"]
        assert claim["kind"] in {
            "statement",
            "headline",
            "opinion",
            "prediction",
            "interpretation",
            "question",
        }
        assert 0 <= claim["worth"] <= 100
        assert_holds(claim["origin"], ORIGIN)
        for said in claim["attributions"]:
            assert set(said) == ATTRIBUTION
        for link in claim["lineage"]:
            assert set(link) == {"name", "kind", "span"}
        assert claim["lineage"][0]["kind"] == "outlet"
        for span in spans_in(
            [claim["attributions"], claim["hedges"], claim["lineage"]]
        ):
            spans += 1
            assert span["exact"]
            assert text[claim["document"]][span["start"] : span["end"]] == span["exact"]
        for verdict in claim["verdicts"]:
            assert set(verdict) >= {"reviewer", "verdict", "at", "note"}
    assert spans > 60


def test_clusters_have_the_keys_and_types_that_are_promised(
    linked: Callable[..., Answer],
) -> None:
    found = records(linked, "clusters")
    assert found == linked("clusters", "--json").document()
    claims = {claim["claim"]: claim for claim in records(linked, "claims")}
    for cluster in found:
        assert_holds(cluster, CLUSTER)
        for origin in cluster["origins"]:
            assert_holds(origin, ORIGIN)
        for edge in cluster["dependence"]:
            assert_holds(edge, EDGE)
            assert edge["strength"] in {"hard", "soft"}
            assert edge["by"] in {"machine", "reviewer"}
        held = [claims.pop(one) for one in cluster["claims"]]
        assert cluster["text"] == held[0]["exact"]
        assert cluster["outlets"] == list(
            dict.fromkeys(claim["outlet"] for claim in held)
        )
        for claim in held:
            for key in ("cluster", "n_min", "n_max", "suggestion", "reason", "flags"):
                assert claim[key] == cluster[key]
    assert not claims


def test_dependence_has_the_keys_and_types_that_are_promised_with_words_on_both_sides(
    told: Callable[..., Answer], database: Path
) -> None:
    text = texts(database)
    found = records(told, "dependence")
    assert found == told("dependence", "--json").document()
    for edge in found:
        assert_holds(edge, {**EDGE, "spans": (dict,)})
        for side in ("a", "b"):
            for span in edge["spans"][side]:
                assert (
                    text[edge[side]][span["start"] : span["end"]] == span["exact"] != ""
                )
    (shared,) = [edge for edge in found if edge["rule"] == "shared-agency"]
    assert {shared["spans"][side][0]["exact"] for side in ("a", "b")} == {"Kyodo News"}
    outlets = dict(
        rows(
            database.with_name("samples.db"),
            "SELECT lower(hex(uid)), outlet FROM document",
        )
    )
    # the earlier article first
    assert [outlets[shared[side]] for side in ("a", "b")] == [
        "The Meridian Post",
        "The Northern Review",
    ]
    of_one = told("dependence", "--document", shared["a"][:12], "--jsonl").records()
    assert of_one == [edge for edge in found if shared["a"] in (edge["a"], edge["b"])]


def test_what_a_reviewer_says_of_two_documents_stands_in_their_dependence(
    told: Callable[..., Answer],
) -> None:
    (shared,) = [
        edge for edge in records(told, "dependence") if edge["rule"] == "shared-agency"
    ]
    a, b = shared["a"], shared["b"]
    told("edge", a[:10], b[:10], "rejected", "--rule", "shared-agency")
    assert shared not in records(told, "dependence")
    told("edge", b, a, "hard", "--rule", "one-author", "--reason", "I know her.")
    (added,) = [
        edge for edge in records(told, "dependence") if edge["by"] == "reviewer"
    ]
    assert (added["a"], added["b"], added["strength"], added["rule"]) == (
        a,
        b,
        "hard",
        "one-author",
    )
    told("undo")
    told("undo")
    assert shared in records(told, "dependence")
    told("edge", a, b, "independent")
    assert [
        edge for edge in records(told, "dependence") if {edge["a"], edge["b"]} == {a, b}
    ] == []
    told("edge", a, b, "withdrawn")
    assert shared in records(told, "dependence")


def test_why_has_the_keys_and_types_that_are_promised_and_spans_hold_their_words(
    linked: Callable[..., Answer], database: Path
) -> None:
    text = texts(database)
    linked("mark", uid_of(linked, DEAL), "unverifiable", "--note", "no papers")
    for claim in records(linked, "claims"):
        found = linked("why", claim["claim"], "--json").document()
        assert_holds(found, WHY, MORE)
        assert found["claim"] == claim["claim"]
        for edge in found["dependence"]:
            assert_holds(
                edge, {**EDGE, "a_origin": TEXT, "b_origin": TEXT, "spans": (dict,)}
            )
            for side in ("a", "b"):
                for span in edge["spans"][side]:
                    assert (
                        text[edge[side]][span["start"] : span["end"]]
                        == span["exact"]
                        != ""
                    )
        for verdict in found["verdicts"]:
            assert set(verdict) == {
                "reviewer",
                "verdict",
                "at",
                "note",
                "reason",
                "basis",
            }
            assert verdict["basis"]["lineage"] == [
                [
                    link["name"],
                    link["kind"],
                    link["span"] and [link["span"]["start"], link["span"]["end"]],
                ]
                for link in claim["lineage"]
            ]


def test_a_lineage_as_data_names_its_claim_by_id_and_gives_its_words(
    told: Callable[..., Answer],
) -> None:
    claim = next(one for one in records(told, "claims") if DEAL in one["exact"])
    found = told("lineage", claim["claim"][:10], "--format", "json").document()
    assert list(found) == ["claim", "exact", "nodes", "arrows", "dependence"]
    assert (found["claim"], found["exact"]) == (claim["claim"], claim["exact"])
    keys = {node["key"] for node in found["nodes"]}
    assert {key for arrow in found["arrows"] for key in arrow} <= keys
    assert "media:kyodo" in keys


def test_why_says_in_words_what_would_change_the_count(
    linked: Callable[..., Answer],
) -> None:
    lines = linked("why", uid_of(linked, DEAL)).out.splitlines()
    assert lines[0].startswith("“The agreement was reported by Kyodo News")
    assert "who says it: The Meridian Post <- Kyodo News <- government sources" in lines
    assert "suggestion:  single-source, 1 to 1 independent origins" in lines
    assert any(
        line.startswith("what would change it: one more accountable origin")
        for line in lines
    )
    assert any(line.startswith("flags: ") for line in lines)


# ---------------------------------------------------------------- retraction, by command


def test_a_retraction_is_rehearsed_done_and_taken_back(
    linked: Callable[..., Answer],
) -> None:
    claim = uid_of(linked, DEAL)
    linked("mark", claim, "single-source")
    head = linked("verify", "--json").document()
    would = linked("retract", "media:kyodo", "--dry-run", "--json").document()
    assert linked("verify", "--json").document() == head
    assert would.pop("dry_run") is True
    (verdict,) = would["verdicts"]
    assert verdict == {
        "claim": claim,
        "reviewer": "ana",
        "verdict": "single-source",
        "change": "lineage",
        "before": {"n_min": 1, "n_max": 1, "origin": "media:kyodo"},
        "now": {"n_min": 0, "n_max": 0, "origin": "media:kyodo"},
    }
    did = linked(
        "retract", "Kyodo", "--reason", "Kyodo withdrew it.", "--json"
    ).document()
    assert did.pop("dry_run") is False
    assert did == would
    (marked,) = [one for one in records(linked, "claims") if one["stale"]]
    assert (marked["claim"], marked["stale"], marked["suggestion"]) == (
        claim,
        "lineage",
        "unverifiable",
    )
    assert "retracted" in marked["flags"]
    linked("undo")
    linked("trace")
    assert [one for one in records(linked, "claims") if one["stale"]] == []
    told = linked("retract", "media:kyodo", "--dry-run")
    assert "origins 1..1 -> 0..0" in told.out
    assert "1 verdict would lose its footing" in told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("why", "zz"),
        ("why", "ffffffffffff"),
        ("dependence", "--document", "zz"),
        ("retract", "nobody at all"),
        ("retract", "\udcff"),
        ("edge", "nobody", "media:kyodo", "hard"),
        ("edge", "media:kyodo", "The Defense", "hard"),
    ],
)
def test_a_name_that_nothing_has_is_bad_input_in_a_sentence(
    told: Callable[..., Answer], arguments: tuple[str, ...]
) -> None:
    answer = told(*arguments, code=65)
    assert answer.out == ""
    assert answer.err
    assert "Traceback" not in answer.err


def test_an_edge_of_no_rule_or_with_one_side_is_a_misuse(
    told: Callable[..., Answer],
) -> None:
    assert told("edge", "media:kyodo", "media:kyodo", "hard", code=2).out == ""
    assert (
        told(
            "edge", "media:kyodo", "Ines Vauquelin", "hard", "--rule", "A Rule", code=2
        ).out
        == ""
    )


def test_before_anything_is_traced_all_commands_say_so_and_none_breaks(
    run: Run, claim_ids: list[str]
) -> None:
    assert "Not traced yet" in run("why", claim_ids[0]).out
    assert run("dependence", "--jsonl").records() == []
    assert {cluster["n_min"] for cluster in run("clusters", "--jsonl").records()} == {
        None
    }
    assert "None" not in run("clusters").out
    assert run("clusters").out.count("not traced yet") == len(claim_ids)
    document = run("claims", "--jsonl").records()[0]["document"]
    assert run("retract", document, "--dry-run").code == 0
    assert run("mark", claim_ids[0], "corroborated").code == 65


# ---------------------------------------------------------------- hostile text

EVIL = "\x1b[31mEvil\x07\u202e[red]\x9b2J\u200bPost\r"
HOSTILE: Told = (
    EVIL,
    f"The weir {EVIL} broke, mayor {EVIL} Brun told the {EVIL}. According to {EVIL} News, nobody was hurt.",
)


def test_nothing_an_article_or_what_is_said_of_it_holds_reaches_a_terminal_unfiltered(
    run: Run, database: Path
) -> None:
    path = database.with_name("hostile.db")
    known = Metadata(
        EVIL, "2031-01-01", f"By {EVIL} Reuters", "https://x.example/\x1b[2J", EVIL
    )
    ingest(path, [Source(f"{EVIL}.txt", None, known, HOSTILE[1].encode())], "desk")
    take_in(
        path,
        ("Other", f"The weir broke, the {EVIL} reported. Nobody was hurt."),
        HOSTILE,
    )
    trace(path)
    uids = [
        uid for (uid,) in rows(path, "SELECT lower(hex(uid)) FROM claim ORDER BY id")
    ]
    at = ("--db", str(path))
    for one in uids[1:]:
        assert run("link", uids[0], one, *at).code == 0
    assert run("trace", *at).code == 0
    run("mark", uids[0], "corroborated", "--reason", EVIL, "--note", EVIL, *at)
    documents = [
        uid for (uid,) in rows(path, "SELECT lower(hex(uid)) FROM document ORDER BY id")
    ]
    answers = [run(*command, *at) for command in (
        ("clusters",), ("dependence",), ("claims",), ("audit",), ("audit", "--overrides"), *(("why", uid) for uid in uids),
        ("edge", documents[0], documents[1], "hard", "--reason", EVIL),
        ("retract", EVIL), ("retract", documents[0], "--dry-run"), ("retract", documents[0], "--reason", EVIL), ("trace",),
        ("why", EVIL), ("edge", EVIL, documents[0], "hard"),
    )]  # fmt: skip
    assert "Evil" in answers[0].out + answers[5].out
    for answer in answers:
        for line in (answer.out + answer.err).splitlines():
            assert line == safe(line)
        assert "\r" not in answer.out + answer.err
        assert "Traceback" not in answer.err


# ---------------------------------------------------------------- the real pair


def test_the_two_real_articles_have_one_origin_and_nothing_is_corroborated(
    run: Run, shared: Path, database: Path
) -> None:
    folder = shared / "seeds"
    gold = json.loads((folder / "seeds_gold.json").read_text(encoding="utf-8"))
    path = database.with_name("real.db")
    at = ("--db", str(path))
    found = run(
        "ingest",
        *(str(folder / one["file"]) for one in gold["documents"]),
        "--json",
        *at,
    ).document()
    names = {Path(one["path"]).name: one["document"] for one in found["documents"]}
    machine = "".join(
        json.dumps({"claim": one["claim"]}) + "\n"
        for one in run("claims", "--jsonl", *at).records()
    )
    assert run("claim", "retire", "--from-jsonl", "-", *at, send=machine).code == 0
    wanted = [claim for claim in gold["claims"] if claim["kind"] != "speech-act"]
    send = "".join(
        json.dumps(
            {"document": names[c["document"]], "start": c["start"], "end": c["end"]}
        )
        + "\n"
        for c in wanted
    )
    uids = [
        one["claim"]
        for one in run("claim", "add", "--from-jsonl", "-", *at, send=send).records()
    ]
    clusters: dict[str, list[str]] = {}
    for claim, uid in zip(wanted, uids, strict=True):
        clusters.setdefault(claim["cluster"], []).append(uid)
    links = "".join(
        json.dumps({"a": held[0], "b": one, "relation": "same"}) + "\n"
        for held in clusters.values()
        for one in held[1:]
    )
    assert run("link", "--from-jsonl", "-", *at, send=links).code == 0
    assert run("trace", *at).code == 0
    claims = {one["claim"]: one for one in run("claims", "--jsonl", *at).records()}
    assert len(claims) == len(set(uids))
    assert "corroborated" not in {claim["suggestion"] for claim in claims.values()}
    deal = claims[clusters["C01"][0]]
    assert "Kyodo" in deal["reason"]
    assert deal["n_min"] == 1
    assert run("mark", deal["claim"], "corroborated", *at).code == 65
