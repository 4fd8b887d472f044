"""Keys of the reviewer's own: what is wrong with them is told before a screen opens, with what to do."""

import pytest
from hypothesis import given, strategies as st

from workbench.errors import ConfigError
from workbench.tui.action import named_key, shown_key
from workbench.tui.actions import ACTIONS
from workbench.tui.keymap import checked, clashes


def test_an_action_gets_the_keys_asked_for() -> None:
    assert checked({"search": "f3 ctrl+f", "quit": "", "note": "£ m"[2:]}) == {
        "search": ("f3", "ctrl+f"),
        "quit": (),
        "note": ("m",),
    }
    assert checked({"help": "? F1".lower()}) == {"help": ("question_mark", "f1")}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"corroborate": "f1"}, "no action. Did you mean corroborated"),
        ({"search": "ctrl-f"}, "'ctrl-f' is no key"),
        ({"search": "\x1b[A"}, "is no key"),
        ({"search": "enterr"}, "is no key"),
        ({"note": "c"}, "two meanings: Corroborated and Note"),
        ({"next-claim": "s"}, "two meanings: Single-source and Next claim"),
        ({"same": "j"}, "two meanings: Next entry and Same"),
        ({"reject-an-edge": "z"}, "two meanings: Undo and Reject an edge"),
    ],
)
def test_what_can_not_be_is_told(asked: dict[str, str], told: str) -> None:
    with pytest.raises(ConfigError, match=told.replace("[", r"\[")):
        checked(asked)


def test_keys_may_change_places() -> None:
    assert checked({"note": "h", "history": "n"}) == {
        "note": ("h",),
        "history": ("n",),
    }


def test_no_key_stands_for_two_things_where_it_counts() -> None:
    assert list(clashes(ACTIONS, {})) == []


@given(st.sampled_from([key for action in ACTIONS for key in action.keys]))
def test_every_key_of_the_program_can_be_written_as_it_is_shown(key: str) -> None:
    assert named_key(shown_key(key)) == key
