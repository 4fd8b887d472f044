"""`workbench dashboard`: lines, one JSON document, or a picture that appears whole."""

from pathlib import Path
from xml.etree import ElementTree as ET

from command import Run

from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict


def test_it_is_lines_data_or_a_picture(
    run: Run, database: Path, ana: Reviewing, tmp_path: Path
) -> None:
    ana.mark([Marking(16, Verdict.SINGLE_SOURCE)])
    plain = run("dashboard", "--db", database)
    assert plain.code == 0
    assert "Progress: 6 claims" in plain.out
    assert plain.out.isascii()
    told = run("dashboard", "--db", database, "--json").document()
    assert told["status"]["single-source"] == 1
    assert told["zone"] == "UTC"
    assert told["reviewers"][0]["reviewer"] == "ana"
    picture = tmp_path / "desk.svg"
    assert run("dashboard", "--db", database, "--svg", picture).out == ""
    assert ET.parse(picture).getroot().tag.endswith("svg")  # noqa: S314 - our own
    assert run("dashboard", "--db", database, "--svg", "-").out.encode() == picture.read_bytes()  # fmt: skip


def test_what_can_not_be_is_told(run: Run, database: Path, tmp_path: Path) -> None:
    both = run("dashboard", "--db", database, "--svg", "x.svg", "--json")
    assert (both.code, both.out) == (2, "")
    nothing = run("dashboard", "--db", tmp_path / "none.db")
    assert nothing.code == 66
    nowhere = run("dashboard", "--db", database, "--svg", tmp_path / "no" / "x.svg")
    assert nowhere.code in {66, 74}
    assert "Traceback" not in nowhere.err
