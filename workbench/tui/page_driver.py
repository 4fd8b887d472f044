"""Textual's driver for a page, with keys that reach the queue from the start.

In a page Textual begins without the focus, and a screen that opens so focuses nothing: every key of the queue would
be dead until a click. `workbench serve` names this driver in the environment of each review.
"""

from textual.drivers.web_driver import WebDriver


class PageDriver(WebDriver):
    """Paints to the pipe of `workbench serve`, and reads keys from it."""

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """Hear of a new size or of the focus, which goes to the screen's first widget where none has it."""
        super().on_meta(packet_type, payload)
        if packet_type == "focus":
            self._app.call_later(self._focus)

    def _focus(self) -> None:
        if self._app.screen.focused is None:
            self._app.screen.focus_next()
