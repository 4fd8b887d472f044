"""How far a long run is: a line for people, on a terminal only."""

import io
import sys

import pytest

from workbench.cli.narration import Progress, how_far


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (("claims", 10, 0, 0.0), "10 claims"),
        (("claims", 0, 90, 3.0), "0 of 90 claims"),
        (("claims", 3000, 0, 2.0), "3,000 claims, 1,500 a second"),
        (("claims", 3000, 9000, 2.0), "3,000 of 9,000 claims, 1,500 a second, 4 s left"),
        (("claims", 9000, 9000, 2.0), "9,000 of 9,000 claims, 4,500 a second"),
        (("claims", 1000, 601_000, 1.0), "1,000 of 601,000 claims, 1,000 a second, 10 min left"),
    ],
)  # fmt: skip
def test_a_step_tells_rate_and_time_left_where_they_are_known(
    told: tuple[str, int, int, float], said: str
) -> None:
    assert how_far(*told) == said


def test_a_line_is_shown_from_the_second_second_on_and_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [0.0]
    monkeypatch.setattr("workbench.cli.narration.time.monotonic", lambda: clock[0])
    monkeypatch.setattr(sys, "stderr", shown := Terminal())
    progress = Progress()
    progress.step("claims", 100, 1000)
    assert shown.getvalue() == ""
    clock[0] = 2.0
    progress.step("claims", 500, 1000)
    assert shown.getvalue() == "\r\x1b[K500 of 1,000 claims, 250 a second, 2 s left"
    # the same again from the beginning is another stage: its rate is its own
    clock[0] = 4.0
    progress.step("claims", 10, 1000)
    clock[0] = 5.0
    progress.step("claims\x1b[2J", 20)
    assert "\x1b[2J" not in shown.getvalue()
    progress.end()
    assert shown.getvalue().endswith("\r\x1b[K")


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", shown := io.StringIO())
    progress = Progress()
    progress._start -= 60
    progress._last -= 60
    progress.step("claims", 500)
    progress.end()
    assert shown.getvalue() == ""
