"""The claims beside a claim: each once, in one group, as reviewers and machine see them; what is retired is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tui.wires import Wires, build

from workbench.desk.beside import Beside, Looking
from workbench.desk.review import Reviewing
from workbench.desk.trace import trace
from workbench.errors import NoInput


@pytest.fixture
def wires(tmp_path: Path) -> Wires:
    return build(tmp_path / "wires.db")


@pytest.fixture
def looking(wires: Wires) -> Iterator[Looking]:
    opened = Looking.open(wires.path)
    yield opened
    opened.close()


def groups(known: Beside) -> dict[str, list[int]]:
    return {
        name: [other.claim_id for other in getattr(known, name)]
        for name in ("same", "differing", "possible", "parted")
    }


def test_every_claim_stands_in_one_group(wires: Wires, looking: Looking) -> None:
    assert groups(looking.beside(wires.herald)) == {
        "same": [wires.mirror], "differing": [], "possible": [wires.radio], "parted": [],
    }  # fmt: skip
    with Reviewing(wires.path, "ana") as pen:
        pen.link(wires.radio, wires.herald, "different")
        pen.link(wires.fewer, wires.herald, "same")
    trace(wires.path)
    known = looking.beside(wires.herald)
    assert groups(known) == {
        "same": [wires.fewer, wires.mirror], "differing": [wires.more], "possible": [], "parted": [wires.radio],
    }  # fmt: skip
    assert known.parted[0].said == ("different by ana",)
    assert known.size == 3


def test_a_difference_is_told_from_either_side(wires: Wires, looking: Looking) -> None:
    (ours,) = looking.beside(wires.fewer).differing
    (theirs,) = looking.beside(wires.more).differing
    assert ours.differences[0][1:] == ("1,200", "2,100")
    assert theirs.differences[0][1:] == ("2,100", "1,200")
    assert (ours.score, theirs.score) == (940, 940)


def test_what_is_retired_is_beside_nothing(wires: Wires, looking: Looking) -> None:
    assert looking.members(wires.herald) == [wires.herald, wires.mirror]
    assert looking.members(wires.mirror) == [wires.mirror, wires.herald]
    with Reviewing(wires.path, "ana") as pen:
        pen.retire_claim(wires.mirror)
        pen.retire_claim(wires.radio)
    assert looking.members(wires.herald) == [wires.herald]
    assert groups(looking.beside(wires.herald))["possible"] == []
    assert looking.others([wires.mirror, wires.fewer])[0].claim_id == wires.fewer
    trace(wires.path)
    assert looking.company(wires.herald).size == 1


def test_a_claim_alone_is_its_own_company(wires: Wires, looking: Looking) -> None:
    alone = looking.company(wires.radio)
    assert (alone.cluster, alone.size, alone.flags) == (wires.radio, 1, ())
    assert looking.company(wires.fewer).flags == ("contested",)


def test_no_database_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoInput):
        Looking.open(tmp_path / "none.db")
