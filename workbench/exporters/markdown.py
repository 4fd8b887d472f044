"""md: a table for people, in chats and repositories.

It shows the columns a reader can use; hashes and context stay with the formats for programs. Every character
that Markdown or HTML obeys is escaped, so that a document's text is shown and never rendered.
"""

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from workbench.display import safe
from workbench.exporters.options import Cell, Options

_SHOWN = {
    "claim", "status", "verdict", "reviewer", "decided_at", "note", "origin", "outlet", "document_title", "start", "end",
    "stale", "seq", "at", "kind", "claim_id", "before", "after", "reason", "saw",
}  # fmt: skip
_SHORT = frozenset(("claim_id", "saw"))
"""Columns of ids, of which the beginning is enough to name one."""
_OBEYED = re.compile(r"[\\`*_\[\]{}<>|~#!$]")
_LINK = re.compile(r"(?i:(?<=http)(?=s?:)|(?<=ftp)(?=:)|(?<=www)(?=\.))|(?=@)")
"""Where an address is broken up, so that no renderer makes a link of it."""


def write_markdown(
    rows: Iterable[Sequence[Cell]],
    columns: Sequence[str],
    out: BinaryIO,
    options: Options,
) -> int:
    """Write a heading, what made the table, and the table; give the number of rows."""
    shown = [(at, name) for at, name in enumerate(columns) if name in _SHOWN]
    head = [f"# {_escaped(options.title)}", ""]
    head += [
        f"- {_escaped(key)}: {_escaped(told)}" for key, told in options.about.items()
    ]
    names = [_escaped(name.replace("_", " ")) for _, name in shown]
    head += ["", _row(names), _row(["---"] * len(names)), ""]
    out.write("\n".join(head).encode())
    written = 0
    for row in rows:
        cells = [_cell(row[at], short=name in _SHORT) for at, name in shown]
        out.write(f"{_row(cells)}\n".encode())
        written += 1
    return written


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(value: Cell, *, short: bool) -> str:
    if value is None:
        return ""
    text = str(value)
    return _escaped(text[:12] if short else text)


def _escaped(text: str) -> str:
    """Give the text on one line, with nothing in it that Markdown, HTML or a terminal obeys."""
    line = safe(" ".join(text.split())).replace("&", "&amp;")
    return _LINK.sub("\u200b", _OBEYED.sub(r"\\\g<0>", line))
