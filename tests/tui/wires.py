"""A small traced desk for tests of what stands beside a claim: two papers that re-tell one agency, and a radio that saw it."""

from pathlib import Path
from typing import NamedTuple

from traced import Told, claim_of, copy_of, take_in

from workbench.desk.review import Reviewing
from workbench.desk.trace import trace
from workbench.store.clusters import PairRow, replace_pairs
from workbench.store.writer import Writer

HERALD: Told = (
    "Harbour Herald",
    (
        "The weir at Sarn broke on Monday, Kyodo News reported, citing government sources."
        " Some 1,200 people left their homes in the lower valley on Monday night."
        " The keeper of the upper sluice had warned of a crack for months."
    ),
)
MIRROR: Told = (
    "Vale Mirror",
    (
        "Kyodo News confirmed with reference to government sources that the weir at Sarn had broken."
        " Some 2,100 people left their homes in the lower valley on Monday night."
        " Nobody has counted the boats yet."
    ),
)
RADIO: Told = (
    "Tidewater Radio",
    (
        "From the bank our reporter saw that the weir at Sarn had broken."
        " The keeper of the upper sluice had warned of a crack for months."
    ),
)
NUMBERS = '[{"kind": "number", "a": "1,200", "b": "2,100"}]'


class Wires(NamedTuple):
    """The desk, and its claims by what they are: ids."""

    path: Path
    documents: list[str]
    """Uids: Herald, Mirror, Radio."""
    herald: int
    """That the weir broke; tied to the Mirror's by ben."""
    mirror: int
    radio: int
    """The same, seen; only alike in its words."""
    fewer: int
    """1,200 people, against 2,100."""
    more: int
    keeper: int
    """In the Herald; tied to the Radio's by the machine."""
    repeated: int


def build(path: Path) -> Wires:
    """Make the desk."""
    uids = take_in(
        path, HERALD, MIRROR, RADIO, dates=["2031-03-04", "2031-03-05", "2031-03-05"]
    )
    weirs = [claim_of(path, "weir", uid) for uid in uids]
    numbers = [claim_of(path, "1,200"), claim_of(path, "2,100")]
    keepers = [claim_of(path, "sluice", uid) for uid in (uids[0], uids[2])]
    with Writer(path) as writer, writer.transaction() as connection:
        pairs = [
            PairRow(weirs[0], weirs[2], 610, "possible", "[]"),
            PairRow(numbers[0], numbers[1], 940, "differs", NUMBERS),
            PairRow(keepers[0], keepers[1], 1000, "same", "[]"),
        ]
        replace_pairs(connection, pairs)
    with Reviewing(path, "ben") as pen:
        pen.link(weirs[0], weirs[1], "same")
    trace(path)
    return Wires(path, uids, *weirs, *numbers, *keepers)


def copied(made: Wires, folder: Path) -> Wires:
    """Give a desk of one's own."""
    path = folder / "wires.db"
    copy_of(made.path).rename(path)
    return made._replace(path=path)
