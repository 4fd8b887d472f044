"""What a reviewer can do with the queue beyond moving through it: sorts, marks, ranges, one verdict for many."""

from workbench.tui.action import Action, Where

QUEUE: tuple[Action, ...] = (
    Action(
        "Choose a filter",
        ("F",),
        "filters",
        "Pick which claims to show, with how many there are of each.",
        "Queue",
    ),
    Action(
        "Only this cluster",
        ("T",),
        "this_cluster",
        "Show only what says the same as this claim; again: everything.",
        "Queue",
    ),
    Action(
        "Sort",
        ("S",),
        "sort",
        "Sort by document, by worth checking, by how often it is said, by echo, by the surest candidate for a tie.",
        "Queue",
    ),
    Action(
        "Mark",
        ("space",),
        "mark",
        "Mark this claim, or take its mark away; a verdict then is on all marked ones, as one act.",
        "Marks",
        where=Where.QUEUE,
    ),
    Action(
        "Mark a range",
        ("V",),
        "mark_range",
        "Begin a range here; again: mark everything from there to here.",
        "Marks",
    ),
    Action(
        "Mark all",
        ("asterisk",),
        "mark_all",
        "Mark every claim of this queue; a verdict on more than fifty asks first.",
        "Marks",
    ),
    Action(
        "Same verdict again",
        ("full_stop",),
        "again",
        "Give this claim the verdict you gave last.",
        "Judge",
        writes=True,
    ),
    Action(
        "Tie the marked",
        ("equals_sign",),
        "tie_marked",
        "Say that all marked claims say the same, as one act.",
        "Marks",
        where=Where.QUEUE,
        writes=True,
    ),
)
