"""The actions as Textual's bindings and commands: the only place where the list meets the toolkit."""

from functools import partial

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider

from workbench.tui.actions import ACTIONS, Where, actions


def bindings(where: Where) -> list[Binding]:
    """Give the bindings of a part of the screen; a widget's lead to the screen's methods."""
    prefix = "" if where is Where.SCREEN else "screen."
    return [
        Binding(
            ",".join(action.keys),
            prefix + action.action,
            action.name,
            show=False,
            id=action.binding_id,
        )
        for action in actions(where)
        if action.keys
    ]


class ReviewCommands(Provider):
    """Every action by its name, with its keys."""

    async def discover(self) -> Hits:
        """Give all of them."""
        for action in ACTIONS:
            if action.where is not Where.ARTICLE:
                yield DiscoveryHit(
                    f"{action.name}  {action.shown}",
                    partial(self.screen.run_action, action.action),
                    action.name,
                    action.help,
                )

    async def search(self, query: str) -> Hits:
        """Give those whose name or help fits."""
        matcher = self.matcher(query)
        for action in ACTIONS:
            score = max(matcher.match(action.name), matcher.match(action.help) * 0.5)
            if score > 0 and action.where is not Where.ARTICLE:
                yield Hit(
                    score,
                    f"{action.name}  {action.shown}",
                    partial(self.screen.run_action, action.action),
                    action.name,
                    action.help,
                )
