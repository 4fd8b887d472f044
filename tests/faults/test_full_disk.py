"""A disk that takes no more: what was acknowledged is kept, what was not is told, and work goes on when there is room."""

import resource
import subprocess
import sys
from pathlib import Path

from invented import new_document, store

from workbench.desk.review import Marking, Reviewing
from workbench.desk.verify import verify
from workbench.model import Verdict
from workbench.store.connection import open_reading

SCRIPT = """
import resource, signal, sys
from pathlib import Path
from workbench.desk.review import Marking, Reviewing
from workbench.errors import StorageError
from workbench.model import Verdict
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
pen = Reviewing(Path(sys.argv[1]), "ana")
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for _ in range(100000):
    try:
        event = pen.mark([Marking(16, Verdict.SINGLE_SOURCE)])[0]
    except StorageError as problem:
        print("refused", problem, problem.hint, file=sys.stderr)
        sys.exit(74)
    print(event.seq, flush=True)
"""


def test_what_was_acknowledged_before_the_disk_filled_up_is_kept(
    tmp_path: Path,
) -> None:
    path = tmp_path / "desk.db"
    store(path, new_document("A claim was made.", "Gazette"))
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, path, "600000"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 74, run.stderr
    assert "disk" in run.stderr
    assert "Nothing of this was kept" in run.stderr
    acknowledged = [int(line) for line in run.stdout.split()]
    reading = open_reading(path)
    assert acknowledged
    assert reading.execute("SELECT max(seq) FROM event").fetchone() == (
        acknowledged[-1],
    )
    reading.close()
    assert list(verify(path)) == []
    with Reviewing(path, "ana") as pen:
        pen.mark([Marking(16, Verdict.UNVERIFIABLE)])
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
