"""`workbench ingest`."""

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.narration import (
    ExitCode,
    Progress,
    exit_code_of,
    many,
    narrate,
    sentence_of,
)
from workbench.cli.records import write_document, write_records
from workbench.cli.session import (
    database_option,
    json_options,
    reviewer_option,
    session,
)

if TYPE_CHECKING:
    from workbench.desk.ingest import Report
    from workbench.desk.sources import Source, Unusable


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option(
    "--manifest",
    metavar="FILE",
    help="JSON or CSV that names files and what is known of each.",
)
@click.option("--outlet", default="", help="Who published it.")
@click.option(
    "--date", default="", help="When it was published: 2026-11-24 or with a time."
)
@click.option("--url", default="", help="Where it was published.")
@click.option("--byline", default="", help="Who wrote it.")
@click.option("--title", default="", help="Its headline.")
@click.option("--language", default="", help="Its language, as en or pt-BR.")
@click.option(
    "--charset",
    default="",
    help="What its bytes are in, as windows-1252; else detected.",
)
@click.option(
    "--only", is_flag=True, help="Only read: leave duplicates and origins for later."
)
@click.option("--dry-run", is_flag=True, help="Read and count, write nothing.")
@database_option
@reviewer_option
@json_options
def ingest(
    paths: tuple[str, ...],
    manifest: str | None,
    charset: str,
    only: bool,
    dry_run: bool,
    db: str | None,
    reviewer: str | None,
    as_json: bool,
    as_jsonl: bool,
    **told: str,
) -> int:
    """Read articles (.txt, .md, .html; folders; - for standard input) and cut them into claims.

    What is known already is passed over, so an interrupted run is taken up by running it again. A folder's own
    manifest.json or manifest.csv is read with it; its README is not.

    \b
    workbench ingest articles/
    workbench ingest --manifest seeds/manifest.json
    curl -s https://paper.example/story | workbench ingest - --outlet "The Paper"
    """
    from workbench.desk.ingest import ingest as take_in
    from workbench.errors import NoInput, UsageError

    if not paths and not manifest:
        raise UsageError(
            "Nothing to ingest.",
            hint="Name files or folders, - for standard input, or a --manifest.",
        )
    path, who = session(db, reviewer)
    wanted = _wanted(paths, manifest, told, charset)
    try:
        with Progress() as progress:
            report = take_in(
                path,
                wanted,
                who,
                dry_run=dry_run,
                tell=lambda report: progress.step("claims", report.claims),
            )
    except KeyboardInterrupt:
        if not dry_run:
            narrate("Interrupted. What was read is kept; run the same again to go on.")
        raise
    for name, warning in report.warnings:
        narrate(f"{name}: {warning}")
    for name, problem in report.failures:
        narrate(f"{name}: {sentence_of(problem)} {problem.hint}".rstrip())
    _print(report, as_json=as_json, as_jsonl=as_jsonl)
    verb = "would be added" if dry_run else "added"
    narrate(
        f"{report.added} {verb} with {many(report.claims, 'claim')}, {report.known} known, {len(report.failures)} failed."
    )
    if report.added and not (dry_run or only):
        _work_out(path)
    if not report.failures:
        return ExitCode.DONE
    if all(isinstance(problem, NoInput) for _, problem in report.failures):
        return ExitCode.NO_INPUT
    return max(
        ExitCode.BAD_INPUT,
        *(exit_code_of(p) for _, p in report.failures if not isinstance(p, NoInput)),
    )


def _work_out(path: Path) -> None:
    """Find duplicates and origins of what was added; interrupted, the next run goes on."""
    from workbench.desk.deduplicate import deduplicate
    from workbench.desk.trace import trace

    with Progress() as progress:
        pairs = deduplicate(path, progress.step)
        found = trace(path, progress.step)
    narrate(
        f"{pairs.pairs:,} pairs say the same, {pairs.differs:,} with other facts; {found.origins:,} origins behind all claims."
    )


def _print(report: "Report", *, as_json: bool, as_jsonl: bool) -> None:
    documents = [
        {
            "document": d.document,
            "path": d.path,
            "title": d.title,
            "outlet": d.outlet,
            "claims": d.claims,
        }
        for d in report.documents
    ]
    if as_json:
        failures = [
            {"path": name, "error": sentence_of(problem)}
            for name, problem in report.failures
        ]
        write_document(
            {
                "added": report.added, "known": report.known, "failed": len(failures), "claims": report.claims,
                "documents": documents, "failures": failures,
            }
        )  # fmt: skip
    elif as_jsonl:
        write_records(documents, as_json=False)


def _wanted(
    paths: tuple[str, ...], manifest: str | None, told: dict[str, str], charset: str
) -> "Iterator[Source | Unusable]":
    from workbench.desk.sources import Source, from_manifest, from_paths
    from workbench.model import Metadata
    from workbench.readers import MAX_BYTES
    from workbench.readers.dates import checked_date

    date = checked_date(told["date"]) if told["date"] else ""
    metadata = Metadata(**(told | {"date": date}))
    listed = from_manifest(manifest, metadata, charset) if manifest else iter(())
    named = from_paths((name for name in paths if name != "-"), metadata, charset)
    piped = []
    if "-" in paths:
        # one byte too many is enough to be refused
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        piped = [Source("-", None, metadata, data, charset)]
    return chain(piped, named, listed)
