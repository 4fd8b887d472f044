"""`workbench carry`: lists what would follow its words, then writes it."""

from collections.abc import Callable
from pathlib import Path

from command import Answer
from traced import claim_of, source

from workbench.desk.ingest import ingest
from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict

STATES = (
    "The bridge closed at noon. Nobody was hurt.",
    "Update. The bridge closed at noon.",
)


def test_it_lists_and_writes(tmp_path: Path, run: Callable[..., Answer]) -> None:
    path = tmp_path / "bridge.db"
    for text in STATES:
        article = source(("Gazette", text), url="https://gazette.example/bridge")
        ingest(path, [article], "desk")
        if text == STATES[0]:
            with Reviewing(path, "ana") as pen:
                pen.mark(
                    [Marking(claim_of(path, "bridge closed"), Verdict.SINGLE_SOURCE)]
                )
    told = ("--db", str(path), "--reviewer", "ana")
    listed = run("carry", "--dry-run", *told)
    assert listed.code == 0
    assert "The bridge closed at noon." in listed.out
    assert "1 verdict of ana would be carried over." in listed.err
    (record,) = run("carry", "--dry-run", "--json", *told).document()["verdicts"]
    (event,) = run("carry", *told).records()
    assert event["carries"] == record["carries"]
    assert event["claim"] == record["successor"]
    assert "0 verdicts of ana carried over." in run("carry", *told).err
