"""What other threads tell the review screen: facts that happened, as values."""

from array import array

from textual.message import Message

from workbench.errors import WorkbenchError
from workbench.model import Filter
from workbench.tui.acts import Job
from workbench.tui.frozen import Places


class Answered(Message):
    """The writing thread is done with a job."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job


class Counted(Message):
    """Origins were counted anew, or could not be."""

    def __init__(self, problem: WorkbenchError | None) -> None:
        super().__init__()
        self.problem = problem


class WritingRefused(Message):
    """The database can't be written."""

    def __init__(self, problem: WorkbenchError) -> None:
        super().__init__()
        self.problem = problem


class IdsRead(Message):
    """The claims of a filter are known: the first of them, or all."""

    def __init__(
        self,
        turn: int,
        wanted: Filter,
        ids: "array[int]",
        *,
        complete: bool,
        places: Places | None = None,
    ) -> None:
        super().__init__()
        self.turn = turn
        """Which request it answers; an older one's answer is of no use."""
        self.wanted = wanted
        self.ids = ids
        self.complete = complete
        self.places = places
        """Where the claims of a sorted queue stand."""


class ReadFailed(Message):
    """A filter could not be read."""

    def __init__(self, turn: int, problem: WorkbenchError) -> None:
        super().__init__()
        self.turn = turn
        self.problem = problem
