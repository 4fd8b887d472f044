"""What a reviewer can do in the review, in the order of the help screen."""

from workbench.tui.action import Action, Where

_Q, _A = Where.QUEUE, Where.ARTICLE

REVIEW: tuple[Action, ...] = (
    # ---- judge
    Action(
        "Corroborated",
        ("c",),
        "verdict('corroborated')",
        "Two independent origins say it: judge it so, then on to the next open claim.",
        "Judge",
        "corroborated",
        writes=True,
    ),
    Action(
        "Single-source",
        ("s",),
        "verdict('single-source')",
        "It rests on one origin: judge it so, then on to the next open claim.",
        "Judge",
        "single-source",
        writes=True,
    ),
    Action(
        "Unverifiable",
        ("u",),
        "verdict('unverifiable')",
        "It can't be checked: judge it so, then on to the next open claim.",
        "Judge",
        "unverifiable",
        writes=True,
    ),
    Action(
        "Undo",
        ("z",),
        "undo",
        "Take back your latest act, from any session; as far back as you like.",
        "Judge",
        "undo",
        writes=True,
    ),
    Action(
        "Redo",
        ("Z",),
        "redo",
        "Do again what you took back last.",
        "Judge",
        writes=True,
    ),
    Action(
        "Withdraw",
        ("x",),
        "withdraw",
        "Withdraw your verdict on this claim.",
        "Judge",
        writes=True,
    ),
    Action(
        "Note",
        ("n",),
        "note",
        "Write a note on this claim.",
        "Judge",
        "note",
        writes=True,
    ),
    Action(
        "The whole cluster",
        ("a",),
        "together",
        "Judge all claims that say the same with one verdict, as one act.",
        "Judge",
        writes=True,
    ),
    Action(
        "Back to unsaved",
        ("b",),
        "back",
        "Go to the latest claim whose verdict was refused or failed.",
        "Judge",
    ),
    # ---- move
    Action("Next claim", ("j", "down"), "move(1)", "Next claim.", "Move", where=_Q),
    Action(
        "Previous claim", ("k", "up"), "move(-1)", "Previous claim.", "Move", where=_Q
    ),
    Action(
        "Half a page on",
        ("J", "ctrl+d"),
        "half(1)",
        "Half a page of claims on.",
        "Move",
    ),
    Action(
        "Half a page back",
        ("K", "ctrl+u"),
        "half(-1)",
        "Half a page of claims back.",
        "Move",
    ),
    Action(
        "Page on", ("pagedown",), "page(1)", "A page of claims on.", "Move", where=_Q
    ),
    Action(
        "Page back", ("pageup",), "page(-1)", "A page of claims back.", "Move", where=_Q
    ),
    Action(
        "First claim",
        ("g", "home"),
        "first",
        "First claim of the queue.",
        "Move",
        where=_Q,
    ),
    Action(
        "Last claim", ("G", "end"), "last", "Last claim of the queue.", "Move", where=_Q
    ),
    Action(
        "Next open claim",
        ("right_square_bracket",),
        "next_open",
        "Next claim of the queue that nobody has judged.",
        "Move",
        "next open",
    ),
    Action(
        "Previous open claim",
        ("left_square_bracket",),
        "previous_open",
        "Previous claim that nobody has judged.",
        "Move",
    ),
    Action(
        "Next disputed claim",
        ("right_curly_bracket",),
        "next_disputed",
        "Next claim on which reviewers disagree.",
        "Move",
    ),
    Action(
        "Previous disputed claim",
        ("left_curly_bracket",),
        "previous_disputed",
        "Previous claim on which reviewers disagree.",
        "Move",
    ),
    # ---- the queue
    Action(
        "Search",
        ("slash",),
        "find",
        "Search the words of all claims; enter keeps the result, esc drops it.",
        "Queue",
        "search",
    ),
    Action("All claims", ("1",), "status('all')", "Show every claim.", "Queue"),
    Action(
        "Open claims", ("2",), "status('open')", "Show what nobody has judged.", "Queue"
    ),
    Action(
        "My claims", ("3",), "status('mine')", "Show what you have judged.", "Queue"
    ),
    Action(
        "Disputed claims",
        ("4",),
        "status('disputed')",
        "Show where reviewers disagree.",
        "Queue",
    ),
    Action(
        "Corroborated claims",
        ("5",),
        "status('corroborated')",
        "Show what stands as corroborated.",
        "Queue",
    ),
    Action(
        "Single-source claims",
        ("6",),
        "status('single-source')",
        "Show what stands as single-source.",
        "Queue",
    ),
    Action(
        "Unverifiable claims",
        ("7",),
        "status('unverifiable')",
        "Show what stands as unverifiable.",
        "Queue",
    ),
    Action(
        "Contested claims",
        ("8",),
        "status('contested')",
        "Show what other articles say with other facts.",
        "Queue",
    ),
    Action(
        "Stale claims",
        ("9",),
        "status('stale')",
        "Show verdicts that lost their footing: what they rested on changed.",
        "Queue",
    ),
    Action(
        "Only this article",
        ("t",),
        "this_article",
        "Show the claims of this article only; again: of all.",
        "Queue",
    ),
    Action(
        "Choose an article",
        ("D",),
        "documents",
        "Pick the article whose claims to show.",
        "Queue",
    ),
    Action(
        "Refresh",
        ("R",),
        "refresh",
        "Read the queue anew: claims that no longer belong leave it, new ones come in.",
        "Queue",
    ),
    # ---- look
    Action(
        "Provenance",
        ("p",),
        "provenance",
        "Where the claim comes from: lineage, origins, edges with their words.",
        "Look",
        "provenance",
    ),
    Action(
        "Duplicates",
        ("d",),
        "duplicates",
        "Claims that say the same, that differ, and that might say the same.",
        "Look",
        "duplicates",
    ),
    Action(
        "History",
        ("h",),
        "history",
        "All that happened to this claim.",
        "Look",
        "history",
    ),
    Action(
        "Why",
        ("W",),
        "why",
        "Why it counts as it does: origins, edges with their words, what would change it, what verdicts rest on.",
        "Look",
    ),
    Action(
        "Focus mode",
        ("f",),
        "focus_mode",
        "One claim at a time: hide the queue, or show it again.",
        "Look",
    ),
    Action(
        "Queue or article",
        ("tab",),
        "switch",
        "Change between queue and article.",
        "Look",
    ),
    Action("Line down", ("j", "down"), "line(1)", "Scroll down.", "Look", where=_A),
    Action("Line up", ("k", "up"), "line(-1)", "Scroll up.", "Look", where=_A),
    Action(
        "Screen down",
        ("pagedown", "space"),
        "screenful(1)",
        "Scroll a screen down.",
        "Look",
        where=_A,
    ),
    Action(
        "Screen up",
        ("pageup",),
        "screenful(-1)",
        "Scroll a screen up.",
        "Look",
        where=_A,
    ),
    Action(
        "Top", ("g", "home"), "top", "Go to the head of the article.", "Look", where=_A
    ),
    Action("Bottom", ("G", "end"), "bottom", "Go to its end.", "Look", where=_A),
    Action(
        "Back to the claim",
        ("enter",),
        "reveal",
        "Scroll to the claim again.",
        "Look",
        where=_A,
    ),
    # ---- the desk
    Action(
        "Help", ("question_mark",), "help", "All keys; type to filter.", "Desk", "help"
    ),
    Action(
        "Commands",
        ("colon", "ctrl+p"),
        "commands",
        "Find an action by its name.",
        "Desk",
    ),
    Action(
        "Theme",
        (),
        "theme",
        "Choose the colours; they are there again next time.",
        "Desk",
    ),
    Action(
        "One step out",
        ("escape",),
        "out",
        "Leave the search, the article, the filter: one step each time.",
        "Desk",
    ),
    Action("Quit", ("q",), "quit", "Save what is pending and leave.", "Desk", "quit"),
)
