"""The end of a queue: when nothing in it waits for a verdict any more, what is left to do stands in the article's place.

It takes no key from anybody: whatever moves the cursor takes it away. What is left is counted by a thread, once the last
verdict is on disk, so that no open claim is called judged.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from threading import Thread
from typing import NamedTuple

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from workbench.desk.queue import Interrupted
from workbench.errors import WorkbenchError
from workbench.model import Filter
from workbench.tui.actions import ACTIONS
from workbench.tui.acts import Job, Judging
from workbench.tui.opening import Opening
from workbench.tui.screens.team import TeamScreen
from workbench.tui.showing import Showing
from workbench.tui.sitting import Sitting
from workbench.tui.superseding import Superseding

JUDGED = frozenset(("all", "open"))
"""Filters in which a verdict leads on to the next open claim: their end is where none is left."""
LEFT: Mapping[str, str] = {
    "disputed": "on which reviewers disagree",
    "stale": "whose verdict lost its footing",
    "second": "that want another opinion than yours",
    "recheck": "that are due to be looked at again",
}
"""What is left by the filter that shows it, in words."""
HERE, ELSEWHERE = "open", "open elsewhere"


class Ended(NamedTuple):
    """The end of one queue."""

    wanted: Filter
    claim_id: int
    job: Job


class EndingScreen(TeamScreen):
    """The review, and what it says when a queue is done."""

    class LeftCounted(Message):
        """What is left is counted."""

        def __init__(self, ended: Ended, counts: Mapping[str, int]) -> None:
            super().__init__()
            self.ended = ended
            self.counts = counts

    def __init__(self, sitting: Sitting, opening: Opening, showing: Showing) -> None:
        super().__init__(sitting, opening, showing)
        self._ended: Ended | None = None
        """The end that was reached and not left since."""
        self._shown: Ended | None = None
        """The one that is on screen, or was last."""
        self._counting = Superseding(sitting.queue.another)
        """What is left is counted through it; whoever needs no answer any more supersedes it."""
        self.ending = Static(id="ending", markup=False)

    def on_mount(self) -> None:
        """Keep its place beside the article."""
        self.query_one("#right").mount(self.ending, before=self.heading)

    # ---------------------------------------------------------------- dashboard

    def action_dashboard(self) -> None:
        """Show how the desk is getting on."""
        # 20 ms that no start of a screen should wait for
        from workbench.tui.screens.dashboard import DashboardScreen

        sitting = self.sitting
        self.app.push_screen(
            DashboardScreen(
                sitting.path,
                self.showing,
                opinions=sitting.wanted.opinions,
                blind=sitting.blind,
            )
        )

    # ---------------------------------------------------------------- the end

    def _go_on(self, claim_id: int) -> None:
        super()._go_on(claim_id)
        if self._at_end(claim_id) and self.latest is not None:
            self._ended = Ended(self.sitting.wanted, claim_id, self.latest)

    def _at_end(self, claim_id: int) -> bool:
        """Tell whether a verdict led nowhere: the cursor is where it was, and the whole queue is here."""
        return self.complete and self.claim_list.claim_id == claim_id

    def after(self, job: Job) -> None:
        """Count what is left, once the verdict that ended the queue is on disk."""
        super().after(job)
        ended = self._ended
        if ended is None or job is not ended.job:
            return
        if job.problem is not None or not isinstance(job, Judging):
            self._ended = None
            return
        turn = self._counting.supersede()
        Thread(
            target=self._count_left, args=(turn, ended), name="counting", daemon=True
        ).start()

    def on_unmount(self) -> None:
        """Count for nobody."""
        self._counting.supersede()

    def _count_left(self, turn: int, ended: Ended) -> None:
        wanted = ended.wanted
        within = Filter(
            document=wanted.document,
            search=wanted.search,
            cluster=wanted.cluster,
            opinions=wanted.opinions,
        )
        counts: dict[str, int] = {}
        with contextlib.suppress(WorkbenchError, Interrupted, RuntimeError):
            with self._counting.reading(turn) as queue:
                for name in (HERE, *LEFT):
                    if ended is not self._ended:
                        return  # the reviewer went on, or judged the same claim again
                    counts[name] = queue.count(replace(within, status=name))
                everywhere = Filter(status=HERE, opinions=wanted.opinions)
                counts[ELSEWHERE] = queue.count(everywhere)
            self.post_message(self.LeftCounted(ended, counts))

    def on_ending_screen_left_counted(self, message: LeftCounted) -> None:
        """Show it, unless the reviewer has gone on or something is open after all."""
        ended, counts = message.ended, message.counts
        if ended is not self._ended:
            return
        if ended.wanted.status in JUDGED and counts[HERE]:
            self._ended = None
            self.tell(f"{counts[HERE]:,} open before this one, [ leads there")
            return
        self._shown = ended
        self.ending.update(self._left_in_words(ended, counts))
        self.add_class("-ended")

    def _left_in_words(self, ended: Ended, counts: Mapping[str, int]) -> Content:
        line = self.showing.line
        done = "nothing in it is open any more" if ended.wanted.status in JUDGED else "this is its end"  # fmt: skip
        named = line(self.queue_in_words(ended.wanted))
        rows = [Content.styled(f"Queue “{named}”: {done}.", "bold"), Content("")]
        rows += [self._way(name, counts[name], f"claims {told}") for name, told in LEFT.items()]  # fmt: skip
        if counts[ELSEWHERE]:
            rows.append(Content.assemble(("  esc   ", "bold $text-accent"), f"{counts[ELSEWHERE]:,} open claims in the whole desk: step out of this filter"))  # fmt: skip
        rows += [
            Content(""),
            Content.assemble(
                (f"  {_key('dashboard')}", "bold $text-accent"), " how the desk is getting on   ",
                (_key("undo"), "bold $text-accent"), " takes the last verdict back   ",
                (_key("quit"), "bold $text-accent"), " leaves",
            ),
        ]  # fmt: skip
        return Content("\n").join(rows)

    def _way(self, name: str, count: int, told: str) -> Content:
        if not count:
            return Content.styled(f"        no {told}", "$text-muted")
        key = _key(f"status('{name}')")
        return Content.assemble((f"  {key:<5} ", "bold $text-accent"), f"{count:,} {told}")  # fmt: skip

    def _leave_end(self) -> None:
        """Take what is shown of an end away; one that was reached since stays."""
        self.remove_class("-ended")
        if self._ended is self._shown:
            self._ended = None
            self._counting.supersede()

    def show_claim(self) -> None:
        """Show a claim, in the place of the end of a queue."""
        ended = self._ended
        if ended is not None and self.claim_list.claim_id != ended.claim_id:
            self._ended = None
            self._counting.supersede()
        if self.has_class("-ended"):
            self._leave_end()
        super().show_claim()

    def action_out(self) -> None:
        """Leave the end of a queue first."""
        if self.has_class("-ended") and self.claim_list.has_focus:
            self._leave_end()
        super().action_out()


def _key(action: str) -> str:
    """Give the first key of an action as it is shown; the picker of filters where it has none."""
    found = (one for one in ACTIONS if one.action == action and one.keys_now)
    return next((one.shown.split()[0] for one in found), "F")
