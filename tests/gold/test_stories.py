"""The gold holds together: what its files say of spans, clusters, intervals and verdicts is checked against itself.

Nothing here asks the program. Whether a label is right is a reader's judgement; these tests catch the slips of a pen.
"""

import json
import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from gold.make_stories import BLIND, FOLDERS, BadStory, Json, make_story, read_marks

SOURCES = [source for folder in FOLDERS for source in sorted(folder.glob("*.story"))]
HOMES = {source.stem: source.parent for source in SOURCES}
SETS = ("development", "held-out", "blind")
DOUBTFUL = {"opinion", "prediction", "interpretation"}


def read_gold(source: Path) -> Json:
    gold: Json = json.loads(source.with_suffix(".json").read_text(encoding="utf-8"))
    return gold


GOLD = [read_gold(source) for source in SOURCES]
every_story = pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["scenario"])


def texts(gold: Json) -> dict[str, str]:
    return {
        d["file"]: (HOMES[gold["scenario"]] / d["file"]).read_bytes().decode()
        for d in gold["documents"]
    }


def parts(nodes: list[str], edges: list[Json]) -> list[set[str]]:
    """Connected parts, the slow way: join until nothing changes."""
    joined = [{node} for node in nodes]
    for edge in edges:
        held = [part for part in joined if part & {edge["a"], edge["b"]}]
        both = {edge["a"], edge["b"]} <= set(nodes)
        if both and len(held) == 2:
            joined = [part for part in joined if part not in held]
            joined.append(held[0] | held[1])
    return joined


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_the_files_are_what_the_story_makes(source: Path) -> None:
    for name, text in make_story(source).items():
        assert (source.parent / name).read_bytes() == text.encode(), name


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_else_lies_beside_the_stories(folder: Path) -> None:
    sources = [source for source in SOURCES if source.parent == folder]
    made = {name for source in sources for name in make_story(source)}
    there = {path.name for path in folder.iterdir()}
    assert there == made | {source.name for source in sources}


def test_every_story_has_a_name_of_its_own() -> None:
    assert len(HOMES) == len(SOURCES)


@every_story
def test_a_story_lies_where_its_set_belongs(gold: Json) -> None:
    assert gold["set"] in SETS
    assert (gold["set"] == "blind") == (HOMES[gold["scenario"]] == BLIND)


@every_story
def test_every_span_is_its_words(gold: Json) -> None:
    read = texts(gold)
    assert {d["file"]: d["length"] for d in gold["documents"]} == {
        name: len(text) for name, text in read.items()
    }
    for claim in gold["claims"]:
        text = read[claim["document"]]
        low, high = claim["sentence_span"]
        assert low <= claim["start"] < claim["end"] <= high
        spans = [claim, *claim["sources"], *claim["hedges"]]
        for span in spans + ([claim["cue"]] if claim["cue"] else []):
            words = text[span["start"] : span["end"]]
            assert words == span["text"] == words.strip()
            assert low <= span["start"]
            assert span["end"] <= high


@every_story
def test_no_mark_is_left_in_a_text(gold: Json) -> None:
    for name, text in texts(gold).items():
        assert not re.search(r"[\[\]{}~^|]", text), name
        assert text.endswith("\n")


@every_story
def test_claims_clusters_and_origins_name_each_other(gold: Json) -> None:
    ids = Counter(entry["id"] for entry in gold["claims"] + gold["clusters"])
    assert set(ids.values()) == {1}
    claims = {claim["id"]: claim for claim in gold["claims"]}
    listed = Counter(name for cluster in gold["clusters"] for name in cluster["claims"])
    assert listed == Counter(claims.keys())
    for cluster in gold["clusters"]:
        members = [claims[name] for name in cluster["claims"]]
        assert members, cluster["id"]
        assert {claim["cluster"] for claim in members} == {cluster["id"]}
        assert {claim["origin"] for claim in members} == set(cluster["origins"])
        for claim in members:
            assert claim["suggested_verdict"] == cluster["suggested_verdict"]
            assert claim["reason"] == cluster["reason"]
        for flag in cluster["flags"]:
            name = flag.partition("contradicted-by:")[2]
            assert not name or name in {other["id"] for other in gold["clusters"]}
    assert {claim["origin"] for claim in gold["claims"]} == set(gold["origins"])


@every_story
def test_every_edge_ties_origins_of_a_cluster(gold: Json) -> None:
    for edge in gold["dependence"]["hard"] + gold["dependence"]["soft"]:
        assert any(
            {edge["a"], edge["b"]} <= set(cluster["origins"])
            for cluster in gold["clusters"]
        ), edge


@every_story
def test_intervals_follow_from_origins_and_edges(gold: Json) -> None:
    origins, edges = gold["origins"], gold["dependence"]
    for cluster in gold["clusters"]:
        nodes = [key for key in cluster["origins"] if not origins[key].get("withdrawn")]
        high = len(parts(nodes, edges["hard"]))
        low = sum(
            any(origins[key]["accountable"] for key in part)
            for part in parts(nodes, edges["hard"] + edges["soft"])
        )
        wanted = (max(low, 1), high) if nodes else (0, 0)
        if "circular" in cluster["flags"]:
            wanted = (0, 0)
        assert (cluster["n_min"], cluster["n_max"]) == wanted, cluster["id"]
        assert cluster["n_min"] <= cluster["n_max"]


@every_story
def test_verdicts_follow_from_intervals_and_kinds(gold: Json) -> None:
    for cluster in gold["clusters"]:
        kinds = [c["kind"] for c in gold["claims"] if c["cluster"] == cluster["id"]]
        doubtful = sum(kind in DOUBTFUL for kind in kinds)
        if 2 * doubtful > len(kinds) or cluster["n_max"] == 0:
            wanted = "unverifiable"
        elif cluster["n_min"] >= 2:
            wanted = "corroborated"
        else:
            wanted = "single-source"
        assert cluster["suggested_verdict"] == wanted, cluster["id"]
        assert not (cluster["trap"] and wanted == "corroborated"), cluster["id"]


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of twelve words outside quotation marks."""
    quoted = re.compile(r'"[^"]*"|“[^”]*”|„[^“]*“')
    words = re.findall(r"\w+|§", quoted.sub(" § ", text.lower()))
    found = {tuple(words[at : at + 12]) for at in range(len(words) - 11)}
    return {run for run in found if "§" not in run}


@every_story
def test_what_two_articles_share_word_for_word_is_a_copy_the_gold_knows(
    gold: Json,
) -> None:
    claims = {claim["id"]: claim for claim in gold["claims"]}
    known = [
        {claims[name]["document"] for name in cluster["claims"]}
        for cluster in gold["clusters"]
        if "text-reuse" in cluster["flags"]
    ]
    for (a, text), (b, other) in combinations(texts(gold).items(), 2):
        if runs(text) & runs(other):
            assert any({a, b} <= both for both in known), (a, b)


def test_no_two_stories_share_a_sentence() -> None:
    owners: dict[tuple[str, ...], str] = {}
    for gold in GOLD:
        story = gold["scenario"]
        for text in texts(gold).values():
            for run in runs(text):
                assert owners.setdefault(run, story) == story, " ".join(run)


def test_what_is_measured_elsewhere_could_be_tuned_for_in_development() -> None:
    held: dict[str, set[str]] = {name: set() for name in SETS}
    for gold in GOLD:
        held[gold["set"]] |= {cluster["phenomenon"] for cluster in gold["clusters"]}
    assert held["held-out"] | held["blind"] <= held["development"]


def test_the_readme_counts_what_is_there() -> None:
    readme = (BLIND.parent / "README.md").read_text(encoding="utf-8")
    for name in SETS:
        some = [gold for gold in GOLD if gold["set"] == name]
        clusters = [cluster for gold in some for cluster in gold["clusters"]]
        verdicts = Counter(cluster["suggested_verdict"] for cluster in clusters)
        row = [
            len(some),
            sum(len(gold["documents"]) for gold in some),
            sum(len(gold["claims"]) for gold in some),
            len(clusters),
            *(verdicts[v] for v in ("corroborated", "single-source", "unverifiable")),
            sum(cluster["trap"] for cluster in clusters),
        ]
        assert f"| {name} | {' | '.join(map(str, row))} |" in readme


@pytest.mark.parametrize(
    "line", ["an [k1 police|open claim", "a } too many", "a [claim] without a head"]
)
def test_a_slip_in_the_notation_is_refused(line: str) -> None:
    with pytest.raises(BadStory):
        read_marks(line)


def test_marks_are_stripped_and_counted_in_code_points() -> None:
    line = "[k1 police 2|Zwölf 🙂 ^perhaps^] fell, {2|Łódź police} ~2|said~."
    words, (claim, hedge, source, cue) = read_marks(line)
    assert words == "Zwölf 🙂 perhaps fell, Łódź police said."
    assert words[claim.start : claim.end] == "Zwölf 🙂 perhaps"
    assert words[hedge.start : hedge.end] == "perhaps"
    assert words[source.start : source.end] == "Łódź police"
    assert words[cue.start : cue.end] == "said"
    assert (claim.tag, hedge.tag, source.tag, cue.tag) == ("2", "", "2", "2")
