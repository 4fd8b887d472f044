"""The actions as Textual's bindings and commands: the only place where the list meets the toolkit."""

from collections.abc import Iterator
from functools import partial

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider

from workbench.tui.actions import ACTIONS, EVERYWHERE, Action, Where, actions


def bindings(where: Where) -> list[Binding]:
    """Give the bindings of a part of the screen; a widget's lead to the screen's methods."""
    prefix = "screen." if where in {Where.QUEUE, Where.ARTICLE} else ""
    return [_binding(action, prefix) for action in actions(where) if action.keys_now]


def everywhere() -> list[Binding]:
    """Give the bindings of the review that count in windows beside a claim too."""
    return [_binding(action) for action in ACTIONS if action.name in EVERYWHERE]


def _binding(action: Action, prefix: str = "") -> Binding:
    return Binding(
        ",".join(action.keys_now),
        prefix + action.action,
        action.name,
        show=False,
        id=action.binding_id,
    )


def _of_review() -> Iterator[Action]:
    return (action for action in ACTIONS if action.where in {Where.SCREEN, Where.QUEUE})


class ReviewCommands(Provider):
    """Every action by its name, with its keys."""

    async def discover(self) -> Hits:
        """Give all of them."""
        for action in _of_review():
            yield DiscoveryHit(
                f"{action.name}  {action.shown}",
                partial(self.screen.run_action, action.action),
                action.name,
                action.help,
            )

    async def search(self, query: str) -> Hits:
        """Give those whose name or help fits."""
        matcher = self.matcher(query)
        for action in _of_review():
            score = max(matcher.match(action.name), matcher.match(action.help) * 0.5)
            if score > 0:
                yield Hit(
                    score,
                    f"{action.name}  {action.shown}",
                    partial(self.screen.run_action, action.action),
                    action.name,
                    action.help,
                )
