"""The list of actions is whole: no key twice, a method behind each, words for help."""

from typing import Any

from textual.keys import REPLACED_KEYS, Keys
from textual.screen import Screen

from workbench.tui.actions import (
    ACTIONS,
    EVERYWHERE,
    Where,
    key_rows,
    shown_key,
)
from workbench.tui.bindings import bindings, everywhere
from workbench.tui.screens.beside import BesideScreen
from workbench.tui.screens.comparing import ComparingScreen
from workbench.tui.screens.duplicates import DuplicatesScreen
from workbench.tui.screens.provenance import ProvenanceScreen
from workbench.tui.screens.review import ReviewScreen
from workbench.tui.screens.selecting import SelectScreen

WINDOWS: dict[Where, type[Screen[Any]]] = {
    Where.BESIDE: BesideScreen,
    Where.PROVENANCE: ProvenanceScreen,
    Where.DUPLICATES: DuplicatesScreen,
    Where.WORDS: SelectScreen,
    Where.COMPARE: ComparingScreen,
}


def test_every_key_is_one_the_terminal_can_send() -> None:
    known = {key.value for key in Keys} | set(REPLACED_KEYS.values())
    known |= {"slash", "question_mark", "colon", "left_square_bracket"}
    known |= {"right_square_bracket", "left_curly_bracket", "right_curly_bracket"}
    known |= {"equals_sign", "exclamation_mark", "plus", "at", "percent_sign"}
    known |= {"asterisk", "full_stop", "left_parenthesis", "right_parenthesis"}
    for action in ACTIONS:
        for key in action.keys:
            assert len(key) == 1 or key in known, key


def test_every_action_is_a_method_of_its_screen() -> None:
    for action in ACTIONS:
        screen = WINDOWS.get(action.where, ReviewScreen)
        method = f"action_{action.action.partition('(')[0]}"
        assert hasattr(screen, method), action
        if action.where is Where.ARTICLE:
            assert hasattr(BesideScreen, method), action


def test_names_and_help_are_there_and_names_differ() -> None:
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)
    assert all(action.help.endswith(".") for action in ACTIONS)
    assert len({action.binding_id for action in ACTIONS}) == len(ACTIONS)


def test_bindings_and_key_table_hold_every_key() -> None:
    bound = {
        key
        for where in Where
        for binding in bindings(where)
        for key in binding.key.split(",")
    }
    assert bound == {key for action in ACTIONS for key in action.keys}
    told = " ".join(keys for _, keys, _, _ in key_rows()).split()
    assert {shown_key(key) for key in bound} == set(told)


def test_what_counts_everywhere_is_bound_in_windows_too() -> None:
    assert [binding.description for binding in everywhere()] == list(EVERYWHERE)
