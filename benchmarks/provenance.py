"""How right the provenance engine is on hand-made gold, with the gold's claims and clusters given.

    python benchmarks/provenance.py --data tests/gold/stories --set development -v

Reads gold files (schema provenance-gold/1) and the texts beside them, runs the pure engine and prints, per file set:
false "corroborated" (must be 0), verdicts, n_min and n_max right, corroborated found, milliseconds per cluster.
`--reuse FOLDER` measures copied text on NAME.articles.jsonl with NAME.same_origin_silver.jsonl instead.
`--kinds own` withholds the gold's claim kinds, so that opinions and predictions count as statements.
"""

import argparse
import json
import sys
import time
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

from workbench.claims.sentences import sentences
from workbench.model import Metadata, Span
from workbench.provenance.judgement import Judgement, judge
from workbench.provenance.lineage import lineage
from workbench.provenance.reading import Document, analyse
from workbench.provenance.reuse import PART, candidates, compare, fingerprints
from workbench.provenance.sources import Sources, shipped
from workbench.provenance.telling import Article, Occurrence, Reused, article

KINDS = {"fact": "statement", "retraction": "statement"}


class Story:
    """One gold file, analysed once."""

    def __init__(self, path: Path) -> None:
        self.path, self.gold = path, json.loads(path.read_text(encoding="utf-8"))
        self.texts: dict[str, str] = {}
        outlets = [document.get("outlet") or "" for document in self.gold["documents"]]
        self.sources: Sources = shipped().with_outlets(outlets)
        start = time.process_time()
        self.articles: dict[str, Article] = {}
        for told in self.gold["documents"]:
            text = (
                (path.parent / told["file"])
                .read_bytes()
                .decode("utf-8")
                .replace("\r\n", "\n")
            )
            self.texts[told["file"]] = text
            known = Metadata(
                told.get("outlet") or "",
                told.get("date") or "",
                told.get("byline") or "",
                language=told.get("lang") or "",
            )
            document = Document(told["file"], text, tuple(sentences(text)), known)
            self.articles[told["file"]] = article(analyse(document), self.sources)
        self.reading = time.process_time() - start
        self.reuse = []
        for a, b in combinations(self.texts, 2):
            shared = compare(self.texts[a], self.texts[b])
            if shared.runs:
                self.reuse.append(Reused(a, b, shared.runs, shared.containment))

    def occurrences(self, cluster: str, kinds: str) -> list[Occurrence]:
        """Give a cluster's claims with their lineages."""
        return [
            self._occurrence(claim, kinds)
            for claim in self.gold["claims"]
            if claim["cluster"] == cluster
        ]

    def _occurrence(self, claim: dict[str, Any], kinds: str) -> Occurrence:
        analysis = self.articles[claim["document"]].analysis
        span = Span(claim["start"], claim["end"])
        line = lineage(
            analysis,
            span,
            claim["text"],
            self.sources,
            speech_act=claim["kind"] == "speech-act",
        )
        kind = (
            KINDS.get(claim["kind"], claim["kind"]) if kinds == "gold" else "statement"
        )
        return Occurrence(claim["id"], claim["document"], span, line, kind)


def stories(paths: list[Path], wanted: str) -> list[Path]:
    """Give the gold files under some paths that belong to a set; files without one belong to every set."""
    found = []
    for path in paths:
        for file in sorted(path.glob("*.json")) if path.is_dir() else [path]:
            gold = json.loads(file.read_text(encoding="utf-8"))
            if "clusters" in gold and (
                wanted == "all" or gold.get("set", wanted) == wanted
            ):
                found.append(file)
    return found


def score(story: Story, kinds: str, *, verbose: int) -> Counter[str]:
    """Judge every cluster of a story and count what is right."""
    count: Counter[str] = Counter(clusters=len(story.gold["clusters"]))
    for gold in story.gold["clusters"]:
        occurrences = story.occurrences(gold["id"], kinds)
        start = time.process_time()
        got = judge(occurrences, story.articles, story.reuse)
        count["microseconds"] += int(1e6 * (time.process_time() - start))
        top = gold["suggested_verdict"] == "corroborated"
        count.update(
            false=got.suggestion == "corroborated" and not top,
            n_min_high=got.n_min >= 2 and not top,
            verdict=got.suggestion == gold["suggested_verdict"],
            n_min=got.n_min == gold["n_min"],
            n_max=got.n_max == gold["n_max"],
            top=top,
            found=top and got.suggestion == "corroborated",
        )
        wrong = (
            got.suggestion != gold["suggested_verdict"] or got.n_min != gold["n_min"]
        )
        if verbose > 1 or (
            verbose and (wrong or (got.n_max != gold["n_max"] and verbose > 1))
        ):
            _tell(story, gold, got, occurrences)
    return count


def _tell(
    story: Story, gold: dict[str, Any], got: Judgement, occurrences: list[Occurrence]
) -> None:
    print(f"  {story.path.stem} {gold['id']} “{gold['statement'][:80]}”")
    print(
        f"    gold {gold['suggested_verdict']} {gold['n_min']}..{gold['n_max']} {gold['origins']}; got {got.suggestion} {got.n_min}..{got.n_max}"
    )
    for one in occurrences:
        links = " <- ".join(
            f"{link.name} [{link.kind}:{link.key}]" for link in one.lineage.links
        )
        print(
            f"      {one.claim}: {links} ({one.lineage.rule}){' open' if one.lineage.root.open else ''}"
        )
    print(
        f"    {got.reason}\n    {[(e.rule, e.strength) for e in got.dependence]} {got.flags}"
    )


def score_reuse(folder: Path) -> None:
    """Print how many pairs are tied by copied text, per silver label; `close copies` share half of the shorter text."""
    count: Counter[str] = Counter()
    words = seconds = 0.0
    for silver in sorted(folder.glob("*.same_origin_silver.jsonl")):
        lines = (
            (folder / silver.name.replace("same_origin_silver", "articles"))
            .read_text(encoding="utf-8")
            .splitlines()
        )
        texts = {article["id"]: article["text"] for article in map(json.loads, lines)}
        index: dict[int, list[str]] = {}
        start = time.process_time()
        for name, text in texts.items():
            for one in {found.hash for found in fingerprints(text)}:
                index.setdefault(one, []).append(name)
        seconds += time.process_time() - start
        words += sum(len(text.split()) for text in texts.values())
        tied = set(candidates(index))
        for pair in map(json.loads, silver.read_text(encoding="utf-8").splitlines()):
            a, b = sorted((pair["a"], pair["b"]))
            if texts[a] == texts[b]:
                continue
            labels = [pair["silver"]] + ["close copies"] * (
                pair["silver"] == "same_origin" and pair["containment"] >= 0.5
            )
            shared = compare(texts[a], texts[b]) if (a, b) in tied else None
            tie = bool(shared and (shared.copied or shared.containment >= PART))
            for label in labels:
                count.update({label: 1, f"{label} tied": tie})
    for label in (
        "close copies",
        "same_origin",
        "some_shared_text",
        "independent_text",
    ):
        print(f"{label:18} tied {count[f'{label} tied']:4} of {count[label]}")
    print(f"fingerprints {words / seconds:,.0f} words/s")


def main() -> int:
    """Print the table; exit 1 where anything was falsely corroborated."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--data", nargs="+", type=Path, default=[], help="gold files and folders"
    )
    parser.add_argument(
        "--reuse", type=Path, help="a folder of articles and silver pairs"
    )
    parser.add_argument(
        "--set",
        default="all",
        choices=("all", "development", "held-out", "blind"),
        dest="wanted",
    )
    parser.add_argument("--kinds", default="gold", choices=("gold", "own"))
    parser.add_argument(
        "-v",
        "--verbose",
        action="count",
        default=0,
        help="list the misses; twice: every cluster",
    )
    args = parser.parse_args()
    if args.reuse:
        score_reuse(args.reuse)
        return 0
    total: Counter[str] = Counter()
    reading = characters = 0.0
    for path in stories(args.data, args.wanted):
        story = Story(path)
        reading += story.reading
        characters += sum(map(len, story.texts.values()))
        total.update(score(story, args.kinds, verbose=args.verbose))
    clusters = total["clusters"]
    if not clusters:
        print("no gold there", file=sys.stderr)
        return 66
    print(
        f"clusters {clusters}   FALSE corroborated {total['false']}   n_min too high {total['n_min_high']}"
    )
    for name in ("verdict", "n_min", "n_max"):
        print(f"{name:8} {total[name]:4} of {clusters}  {total[name] / clusters:.3f}")
    print(f"corroborated found {total['found']} of {total['top']}")
    print(
        f"judging {total['microseconds'] / clusters / 1000:.2f} ms a cluster, reading {1e3 * reading / (characters / 3000):.1f} ms per 3,000 characters"
    )
    return 1 if total["false"] else 0


if __name__ == "__main__":
    sys.exit(main())
