"""An article in a language that no rule reads: no attribution is claimed, and the reason says so."""

from pathlib import Path

from traced import record_of, source

from workbench.desk.ingest import ingest
from workbench.desk.trace import trace


def test_the_reason_says_that_nobody_read_who_says_it(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    wanted = [
        source(
            ("Sanomat", "Presidentti sanoi, että silta on suljettu."), language="fi"
        ),
        source(("Echo", "The bridge is closed, police said."), language="en-GB"),
    ]
    ingest(path, wanted, "desk")
    trace(path)
    told = record_of(path, "silta on suljettu")
    assert "No rules read this language (fi; Sanomat)" in told["reason"]
    assert told["n_max"] == 1
    assert "No rules read" not in record_of(path, "police said")["reason"]
