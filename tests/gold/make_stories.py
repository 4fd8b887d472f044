"""Turn the marked-up stories into the gold that scorers read, with offsets counted and never typed.

A `.story` file is what a person edits: who answers for what, the clusters with their verdicts, and the articles
with their marks inline (README.md shows the notation). `python make_stories.py` writes beside each of them one
`.txt` per article and one `.json` (schema "provenance-gold/1"), the same bytes from the same source every time.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

STORIES = Path(__file__).resolve().parent / "stories"
BLIND = STORIES.with_name("blind")
FOLDERS = (STORIES, BLIND)
"""Where stories lie: those that rules were tuned on or totalled by, and those that nobody tunes on."""

ROOTS = {
    "person": ("named-person", "on-record", True),
    "body": ("named-organisation", "on-record", True),
    "record": ("document", "document", True),
    "witness": ("outlet", "witness", True),
    "agency": ("agency", "unstated", False),
    "outlet": ("outlet", "unstated", False),
    "behind": ("agency", "anonymous", False),
    "anon": ("anonymous", "anonymous", False),
    "own": ("document", "unstated", False),
}
"""Word in a `.story` -> (kind, root kind, answers for what it says); `!` behind the word: withdrawn."""

VERDICTS = {"C": "corroborated", "S": "single-source", "U": "unverifiable"}
KINDS = {
    "o": "opinion",
    "p": "prediction",
    "i": "interpretation",
    "s": "speech-act",
    "r": "retraction",
}
CLOSES = {"]": "[", "}": "{"}
CLAIM_HEAD = re.compile(r"[^|\]}~^]*\|")
OTHER_HEAD = re.compile(r"\d\|")

Json = dict[str, Any]


class BadStory(ValueError):
    """A `.story` breaks its notation; the message names the place."""


@dataclass(slots=True)
class Mark:
    """A marked stretch of a sentence: a claim `[`, a source `{`, a cue `~` or a hedge `^`."""

    sort: str
    head: list[str]
    start: int
    end: int = -1

    @property
    def tag(self) -> str:
        """Which of the sentence's attributions it belongs to."""
        return next((word for word in self.head if word.isdigit()), "")


@dataclass(slots=True)
class Article:
    """One article: its metadata, its text, and per sentence its span and marks."""

    letter: str
    metadata: dict[str, str]
    text: str = ""
    sentences: list[tuple[int, int, list[Mark]]] = field(default_factory=list)


def read_marks(line: str) -> tuple[str, list[Mark]]:
    """Strip the marks from a sentence; their offsets count in what is left."""
    words: list[str] = []
    marks: list[Mark] = []
    unclosed: list[Mark] = []
    at = 0
    while at < len(line):
        sign = line[at]
        at += 1
        opened = CLOSES.get(sign, sign)
        if sign in CLOSES or (
            sign in "~^" and unclosed and unclosed[-1].sort == opened
        ):
            if not unclosed or unclosed[-1].sort != opened:
                raise BadStory(f"{sign} closes nothing: {line}")
            unclosed.pop().end = len(words)
        elif sign in "[{~^":
            head = (CLAIM_HEAD if sign == "[" else OTHER_HEAD).match(line, at)
            if sign == "[" and not head:
                raise BadStory(f"a claim names its cluster and origin: {line}")
            tags = head.group()[:-1].split() if head else []
            marks.append(Mark(sign, tags, len(words)))
            unclosed.append(marks[-1])
            at = head.end() if head else at
        else:
            words.append(sign)
    if unclosed:
        raise BadStory(f"{unclosed[-1].sort} stays open: {line}")
    return "".join(words), marks


def read_article(block: str) -> Article:
    """Read one article: a head, the title, then a sentence a line and an empty line between paragraphs."""
    head, *lines = block.strip("\n").split("\n")
    letter, outlet, date, *more = [part.strip() for part in head.split("|")]
    article = Article(letter, {"outlet": outlet, "date": date})
    article.metadata |= dict(part.split("=", 1) for part in more)
    for line in lines:
        if not line:
            article.text += "\n\n"
            continue
        if article.text and not article.text.endswith("\n"):
            article.text += " "
        words, marks = read_marks(line)
        start = len(article.text)
        article.text += words
        article.sentences.append((start, len(article.text), marks))
    article.text += "\n"
    return article


def read_table(block: str, columns: int) -> list[list[str]]:
    """Read lines of at least so many columns, parted by " | "."""
    rows = [
        [cell.strip() for cell in line.split(" | ")]
        for line in block.splitlines()
        if line.strip()
    ]
    for row in rows:
        if len(row) < columns:
            raise BadStory(f"{columns} columns are wanted: {' | '.join(row)}")
    return rows


def make_origin(word: str, label: str, aliases: str = "") -> Json:
    """Give an origin; its word says what kind of root it is."""
    kind, root, accountable = ROOTS[word.removesuffix("!")]
    origin: Json = {"label": label, "kind": kind, "root_kind": root}
    origin["accountable"] = accountable
    if word.endswith("!"):
        origin["withdrawn"] = True
    if aliases:
        origin["aliases"] = [alias.strip() for alias in aliases.split(";")]
    return origin


def make_cluster(row: list[str]) -> Json:
    """Give a cluster; which claims and origins it holds is still to come."""
    key, verdict, interval, phenomenon, statement, reason, *flags = row
    low, high = interval.split("..")
    return {
        "id": key,
        "statement": statement,
        "origins": [],
        "n_min": int(low),
        "n_max": int(high),
        "suggested_verdict": VERDICTS[verdict],
        "reason": reason,
        "flags": [flag.strip() for flag in flags[0].split(",")] if flags else [],
        "phenomenon": phenomenon.removesuffix("*"),
        "trap": phenomenon.endswith("*"),
        "claims": [],
    }


def belonging(sort: str, claim: Mark, marks: list[Mark]) -> list[Mark]:
    """Give the sources, cues or hedges of a claim: those of its sentence with its tag; a hedge within a claim is that claim's."""

    def belongs(mark: Mark) -> bool:
        holders = [m for m in marks if m.sort == "[" and m.start <= mark.start < m.end]
        if sort == "^" and holders:
            return claim in holders
        return mark.tag == claim.tag

    return [mark for mark in marks if mark.sort == sort and belongs(mark)]


def make_claims(
    story: str, article: Article, origins: dict[str, Json], clusters: dict[str, Json]
) -> list[Json]:
    """Give the claims of an article in the order they begin, and the clusters of those that stand alone (`+`)."""
    claims: list[Json] = []
    for number, (offset, stop, marks) in enumerate(article.sentences):

        def spans(marks: list[Mark], offset: int = offset) -> list[Json]:
            places = [(mark.start + offset, mark.end + offset) for mark in marks]
            return [
                {"text": article.text[start:end], "start": start, "end": end}
                for start, end in places
            ]

        found = [mark for mark in marks if mark.sort == "["]
        for letter, claim in zip("abcdefgh", found, strict=False):
            key, origin = claim.head[:2]
            name = f"{article.letter}{number}{letter}"
            span = spans([claim])[0]
            if key == "+":
                key = f"alone-{name}"
                reason = f"Only {origins[origin]['label']}."
                row = [key, "S", "1..1", "plain", span["text"], reason]
                clusters[key] = make_cluster(row)
            sign = next((word[1:] for word in claim.head if word[0] == "!"), "")
            claims.append(
                {
                    "id": name,
                    "document": f"{story}_{article.letter}.txt",
                    "sentence": f"{article.letter}{number}",
                    "sentence_span": [offset, stop],
                    **span,
                    "kind": KINDS.get(sign, "fact" if number else "headline"),
                    "sources": spans(belonging("{", claim, marks)),
                    "cue": next(iter(spans(belonging("~", claim, marks))), None),
                    "hedges": spans(belonging("^", claim, marks)),
                    "anonymous": origins[origin]["root_kind"] == "anonymous",
                    "origin": origin,
                    "cluster": key,
                    "suggested_verdict": clusters[key]["suggested_verdict"],
                    "reason": clusters[key]["reason"],
                }
            )
    return claims


def make_story(path: Path) -> dict[str, str]:
    """Give the files made from one `.story`: name -> text."""
    parts = re.split(r"^=== *", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    about = dict(line.split(": ", 1) for line in parts[0].splitlines() if line)
    blocks = dict(block.split("\n", 1) for block in parts[1:])
    tables = {name: blocks.pop(name) for name in ("origins", "edges", "clusters")}
    articles = [read_article(f"{head}\n{body}") for head, body in blocks.items()]

    origins = {
        key: make_origin(*more) for key, *more in read_table(tables["origins"], 3)
    }
    for article in articles:
        label = f"{article.metadata['outlet']}, on its own authority"
        origins[f"doc-{article.letter}"] = make_origin("own", label)
    clusters = {row[0]: make_cluster(row) for row in read_table(tables["clusters"], 6)}
    claims = [
        claim
        for article in articles
        for claim in make_claims(path.stem, article, origins, clusters)
    ]
    for claim in claims:
        cluster = clusters[claim["cluster"]]
        cluster["claims"].append(claim["id"])
        if claim["origin"] not in cluster["origins"]:
            cluster["origins"].append(claim["origin"])

    used = {claim["origin"] for claim in claims}
    edges = read_table(tables["edges"], 4)
    gold = {
        "schema": "provenance-gold/1",
        "scenario": path.stem,
        "tests": about["tests"],
        "set": about["set"],
        "offsets": "code points in the file decoded as UTF-8, newlines kept",
        "documents": [
            {
                "id": article.letter,
                "file": f"{path.stem}_{article.letter}.txt",
                "length": len(article.text),
                **article.metadata,
            }
            for article in articles
        ],
        "origins": {key: value for key, value in origins.items() if key in used},
        "dependence": {
            wanted: [
                {"a": a, "b": b, "why": why}
                for strength, a, b, why in edges
                if strength == wanted
            ]
            for wanted in ("hard", "soft")
        },
        "clusters": list(clusters.values()),
        "claims": claims,
    }
    texts = {f"{path.stem}_{article.letter}.txt": article.text for article in articles}
    return texts | {
        f"{path.stem}.json": json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
    }


def main() -> None:
    """Write what every `.story` gives, beside it."""
    for folder in FOLDERS:
        for path in sorted(folder.glob("*.story")):
            for name, text in make_story(path).items():
                (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
