"""What a command of the program gave, for tests that call it as other programs do."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    code: int
    out: str
    err: str

    def document(self) -> Any:
        """Give its one JSON document."""
        return json.loads(self.out)

    def records(self) -> list[dict[str, Any]]:
        """Give its JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Answer]
