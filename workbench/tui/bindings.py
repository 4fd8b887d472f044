"""The actions as Textual's bindings and commands: the only place where the list meets the toolkit."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider

from workbench.tui.actions import ACTIONS, EVERYWHERE, HELPING, Action, Where, actions


def bindings(where: Where) -> list[Binding]:
    """Give the bindings of a part of the screen; a widget's lead to the screen's methods."""
    prefix = "screen." if where in {Where.QUEUE, Where.ARTICLE} else ""
    return [_binding(action, prefix) for action in actions(where) if action.keys_now]


def everywhere(names: Sequence[str] = EVERYWHERE) -> list[Binding]:
    """Give the bindings of the review that count in windows beside a claim too."""
    return [_binding(action) for action in ACTIONS if action.name in names]


def _binding(action: Action, prefix: str = "") -> Binding:
    return Binding(
        ",".join(action.keys_now),
        prefix + action.action,
        action.name,
        show=False,
        id=action.binding_id,
    )


Commands = set[type[Provider] | Callable[[], type[Provider]]]
"""What a screen may offer in the palette, as the framework has it."""


class ReviewCommands(Provider):
    """Every action of a screen by its name, with its keys."""

    PARTS: ClassVar[Sequence[Where]] = (Where.SCREEN, Where.QUEUE)
    NAMES: ClassVar[Sequence[str]] = ()
    """Actions of the review that a window has too."""

    def _actions(self) -> Iterator[Action]:
        return (one for one in ACTIONS if one.where in self.PARTS or one.name in self.NAMES)  # fmt: skip

    async def discover(self) -> Hits:
        """Give all of them."""
        for action in self._actions():
            yield DiscoveryHit(
                f"{action.name}  {action.shown}",
                partial(self.screen.run_action, action.action),
                action.name,
                action.help,
            )

    async def search(self, query: str) -> Hits:
        """Give those whose name or help fits."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = max(matcher.match(action.name), matcher.match(action.help) * 0.5)
            if score > 0:
                yield Hit(
                    score,
                    f"{action.name}  {action.shown}",
                    partial(self.screen.run_action, action.action),
                    action.name,
                    action.help,
                )


class ProvenanceCommands(ReviewCommands):
    """Those of the provenance window."""

    PARTS = (Where.PROVENANCE, Where.BESIDE)
    NAMES = EVERYWHERE


class DuplicatesCommands(ReviewCommands):
    """Those of the duplicates window."""

    PARTS = (Where.DUPLICATES, Where.BESIDE)
    NAMES = EVERYWHERE


class ComparingCommands(ReviewCommands):
    """Those of two articles side by side."""

    PARTS = (Where.COMPARE,)
    NAMES = HELPING
