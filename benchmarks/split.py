"""How fast and how well text is cut into sentences, beside the splitters that are installed.

    python benchmarks/split.py --data GOLD.jsonl

Each line of GOLD is {"text", "sents": [[start, end], ...]}; without --data the suite's own sentences are taken. Prints
per splitter sentences per second of CPU time and F1 of whole sentences. A peer that is not installed is left out.
"""

import argparse
import importlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workbench.claims.clauses import propose
from workbench.claims.sentences import sentences

Spans = list[tuple[int, int]]
OWN = Path(__file__).parents[1] / "tests" / "claims" / "gold_sentences.txt"
ROUNDS = 5


def own(text: str) -> Spans:
    """Cut a text as the workbench does."""
    return [(span.start, span.end) for span in sentences(text)]


def own_with_claims(text: str) -> Spans:
    """Do the same and propose claims, which take their time but do not count."""
    found = sentences(text)
    for span in found:
        propose(text, span)
    return [(span.start, span.end) for span in found]


def trimmed(text: str, spans: Spans) -> Spans:
    """Give a peer's spans without the blanks some leave at their ends."""
    bare = []
    for start, end in spans:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        if words.strip():
            bare.append((first, first + len(words.strip())))
    return bare


def peers() -> dict[str, Callable[[str], Spans]]:
    """Give the peers that are installed."""
    found: dict[str, Callable[[str], Spans]] = {}
    known: dict[str, Callable[[Any], Callable[[str], Spans]]] = {
        "blingfire": lambda module: (
            lambda text: trimmed(text, module.text_to_sentences_and_offsets(text)[1])
        ),
        "pysbd": lambda module: (
            lambda text: trimmed(
                text,
                [
                    (span.start, span.end)
                    for span in module.Segmenter("en", char_span=True).segment(text)
                ],
            )
        ),
        "nupunkt": lambda module: (
            lambda text: trimmed(
                text,
                [(start, end) for _, (start, end) in module.sent_spans_with_text(text)],
            )
        ),
    }
    for name, make in known.items():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        found[name] = make(module)
    return found


def gold(path: Path | None) -> list[tuple[str, Spans]]:
    """Read texts with their sentences."""
    if path is not None:
        records = map(json.loads, path.read_text("utf-8").splitlines())
        return [
            (record["text"], [(start, end) for start, end in record["sents"]])
            for record in records
            if "sents" in record
        ]
    documents = []
    for block in OWN.read_text("utf-8").split("=== ")[1:]:
        body = block.partition("\n")[2].rstrip("\n")
        spans, at = [], 0
        for piece in body.split("¦"):
            spans.append((at, at + len(piece)))
            at += len(piece)
        text = body.replace("¦", "")
        documents.append((text, trimmed(text, spans)))
    return documents


def main() -> None:
    """Print one line per splitter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    documents = gold(parser.parse_args().data)
    print(f"{'splitter':<18} {'sentences/s':>12} {'P':>6} {'R':>6} {'F1':>6}")
    own_ones = {"workbench": own, "workbench, claims": own_with_claims}
    for name, split in (own_ones | peers()).items():
        right = found = true = 0
        answers = [split(text) for text, _ in documents]
        begin = time.process_time()
        for _ in range(ROUNDS):
            for text, _ in documents:
                split(text)
        seconds = (time.process_time() - begin) / ROUNDS
        for spans, (_, expected) in zip(answers, documents, strict=True):
            right += len(set(spans) & set(expected))
            found += len(spans)
            true += len(expected)
        precision, recall = right / found, right / true
        f1 = 2 * right / (found + true)
        print(
            f"{name:<18} {true / seconds:>12,.0f} {precision:>6.3f} {recall:>6.3f} {f1:>6.3f}"
        )


if __name__ == "__main__":
    main()
