"""`workbench candidates`: for each claim, the five claims of other documents that come nearest to saying the same."""

from typing import TYPE_CHECKING

import click

from workbench.cli.records import write_records
from workbench.cli.session import database, database_option, json_options
from workbench.display import safe

if TYPE_CHECKING:
    from workbench.desk.candidates import Offered


@click.command()
@click.argument("claim", default="")
@click.option(
    "--least",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Leave out candidates with a lower score.",
)
@database_option
@json_options
def candidates(
    claim: str, least: float, db: str | None, as_json: bool, as_jsonl: bool
) -> None:
    """List, for every claim or for CLAIM, the five best candidates for saying the same, best first.

    Nothing is tied: `workbench link` does that. A tier (link, confirm, maybe) says how sure a candidate is, the guards
    what speaks against it, and the gain how many independent origins tying it would add.

    \b
    workbench candidates 3fa9
    workbench candidates --jsonl | jq -c 'select(.tier != "maybe" and .gain > 0)'
    """
    from workbench.desk.candidates import offered, record_of

    found = (one for one in offered(database(db), claim) if one.found.score >= least)
    if as_json or as_jsonl:
        write_records(map(record_of, found), as_json=as_json)
        return
    shown = -1
    for one in found:
        if one.claim != shown:
            shown = one.claim
            click.echo(safe(f"{one.found.claim[:12]}  {_line(one.said)}"))
        for line in _told(one):
            click.echo(safe(line))


def _told(one: "Offered") -> list[str]:
    found = one.found
    gain = f"  {one.gain:+d} origin" if one.gain else ""
    lines = [
        f"  {found.rank}. {found.score:.2f} {found.tier:<7}{gain}  {found.candidate[:12]}  {one.outlet}  {_line(one.by)}"
    ]
    words = [word if word == by else f"{word} ~ {by}" for word, by, _ in found.answers]
    if words:
        lines.append(f"       for      {', '.join(words)}")
    if found.guards:
        lines.append(f"       against  {', '.join(found.guards)}")
    return lines


def _line(text: str) -> str:
    return " ".join(text.split())
