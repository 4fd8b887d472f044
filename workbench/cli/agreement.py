"""`workbench agreement`: how far reviewers agree, on what they said before they could know of each other."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from workbench.cli.narration import many
from workbench.cli.records import write_document
from workbench.cli.session import database, database_option, json_option
from workbench.display import safe

if TYPE_CHECKING:
    from workbench.agreement import Measured
    from workbench.desk.agreement import Agreement, Pair, Report

NAME_CELLS = 16


@click.command()
@click.option(
    "--reviewer",
    "reviewers",
    multiple=True,
    metavar="HANDLE",
    help="Only of this reviewer and the others named.",
)
@click.option(
    "--document", default="", metavar="ID", help="Only on this article's claims."
)
@database_option
@json_option
def agreement(
    reviewers: tuple[str, ...], document: str, db: str | None, as_json: bool
) -> None:
    """Work out how far reviewers agree: percent, Cohen, Fleiss, Krippendorff, each with its n.

    Only blind verdicts count: given before anybody else's could be seen. The others are counted and left out. Of each
    reviewer and claim the last blind verdict counts, unless it was taken back.

    \b
    workbench agreement
    workbench agreement --reviewer ana --reviewer ben --json
    """
    from workbench.desk.agreement import agreement as work_out, record_of

    report = work_out(database(db), reviewers=reviewers, document=document)
    if as_json:
        write_document(record_of(report))
        return
    for line in _lines(report):
        click.echo(safe(line))


def _lines(report: "Report") -> Iterator[str]:
    found = report.verdicts
    who = f" of {', '.join(found.reviewers)}" if found.n else ""
    yield f"{many(found.n, 'claim')} judged blindly by two or more, {many(found.ratings, 'blind verdict')} on them{who}."
    if report.alone:
        yield f"{many(report.alone, 'blind verdict')} more on claims that nobody else judged blindly."
    if report.sighted:
        yield f"Left out: {many(report.sighted, 'verdict')} given when others' could be seen, or carried over to a later text."
    if report.revised:
        yield f"{many(report.revised, 'blind verdict')} counted as given, though judged again later."
    yield from _figures(found, "claim")
    edges = report.edges
    yield ""
    if not edges.n:
        yield "Edges between sources: no edge has words of two reviewers."
        return
    yield f"Edges between sources, whether one derives from the other: {many(edges.n, 'edge')} with words of two or more."
    yield from _figures(edges, "edge")


def _figures(found: "Agreement", what: str) -> Iterator[str]:
    if not found.n:
        return
    yield ""
    yield _figure("percent agreement", found.percent, what)
    only = f" with exactly {found.fleiss_ratings} ratings"
    yield _figure("Fleiss' kappa", found.fleiss, what) + only
    yield _figure("Krippendorff's alpha", found.krippendorff, what)
    yield ""
    for category, one in found.by_category.items():
        if one.n:
            yield _figure(f"on {category}", one, what)
    if len(found.reviewers) > 2:
        yield ""
        yield "Cohen's kappa, and n:"
        yield from _matrix(found)
    for pair in found.pairs:
        yield ""
        yield from _crossed(pair, found.categories, what)


def _figure(name: str, one: "Measured", what: str) -> str:
    value = one.told if one.value is None else f"{one.value:.3f}"
    return f"{name:<22} {value}  n {many(one.n, what)}"


def _matrix(found: "Agreement") -> Iterator[str]:
    """Give everybody against everybody; what is undefined is told below, in words."""
    cells = {}
    for pair in found.pairs:
        value = "none" if pair.cohen.value is None else f"{pair.cohen.value:.2f}"
        cells[pair.a, pair.b] = cells[pair.b, pair.a] = f"{value} ({pair.cohen.n})"
    width = max(18, *(len(name) + 2 for name in found.reviewers))
    yield " " * width + "".join(f"{name:<{width}}" for name in found.reviewers)
    for one in found.reviewers:
        row = "".join(
            f"{cells.get((one, other), '.'):<{width}}" for other in found.reviewers
        )
        yield f"{one:<{width}}{row}".rstrip()


def _crossed(pair: "Pair", categories: tuple[str, ...], what: str) -> Iterator[str]:
    yield f"{pair.a} down, {pair.b} across"
    yield _figure("  percent agreement", pair.percent, what)
    yield _figure("  Cohen's kappa", pair.cohen, what)
    yield (
        "  "
        + " " * NAME_CELLS
        + "".join(f"{name:>{NAME_CELLS}}" for name in categories)
    )
    for one in categories:
        row = "".join(
            f"{pair.confusion.get((one, other), 0):>{NAME_CELLS},}"
            for other in categories
        )
        yield f"  {one:<{NAME_CELLS}}{row}"
