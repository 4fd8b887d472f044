"""Lineages as graphs in other programs' words: Graphviz dot, Mermaid, a tree of text.

Names come from documents: each form escapes what its program obeys.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.display import safe


@dataclass(frozen=True, slots=True)
class Graph:
    """Who has it from whom: arrows run from the teller to the source. Names by key, arrows by keys, in order."""

    title: str
    names: Mapping[str, str]
    roots: frozenset[str]
    """Keys of origins that somebody answers for."""
    arrows: Sequence[tuple[str, str]]
    ties: Sequence[tuple[str, str, str]] = ()
    """Two keys that lean on each other, and why."""


def dot(graph: Graph) -> str:
    """Give Graphviz source."""
    ids = {key: f"n{number}" for number, key in enumerate(graph.names)}
    lines = [
        f"digraph lineage {{\n  label={_dot(graph.title)}; rankdir=LR; node [shape=box];"
    ]
    lines += [
        f"  {ids[key]} [label={_dot(name)}{', peripheries=2' if key in graph.roots else ''}];"
        for key, name in graph.names.items()
    ]
    lines += [f"  {ids[a]} -> {ids[b]};" for a, b in graph.arrows]
    lines += [
        f"  {ids[a]} -> {ids[b]} [dir=none, style=dashed, label={_dot(why)}];"
        for a, b, why in graph.ties
    ]
    return "\n".join([*lines, "}"])


def mermaid(graph: Graph) -> str:
    """Give Mermaid source."""
    ids = {key: f"n{number}" for number, key in enumerate(graph.names)}
    lines = ["flowchart LR"]
    for key, name in graph.names.items():
        left, right = ("[[", "]]") if key in graph.roots else ("[", "]")
        lines.append(f"  {ids[key]}{left}{_mermaid(name)}{right}")
    lines += [f"  {ids[a]} --> {ids[b]}" for a, b in graph.arrows]
    lines += [f"  {ids[a]} -. {_mermaid(why)} .- {ids[b]}" for a, b, why in graph.ties]
    return "\n".join(lines)


def tree(graph: Graph) -> str:
    """Give a tree of text: outlets first, what each has it from below."""
    below: dict[str, list[str]] = {}
    for a, b in graph.arrows:
        below.setdefault(a, []).append(b)
    cited = {b for _, b in graph.arrows}
    lines = [safe(graph.title)]
    shown: set[str] = set()

    def walk(key: str, depth: int, seen: frozenset[str]) -> None:
        shown.add(key)
        mark = "*" if key in graph.roots else "-"
        again = " (a circle)" if key in seen else ""
        lines.append(f"{'  ' * depth}{mark} {safe(graph.names[key])}{again}")
        if not again:
            for other in below.get(key, ()):
                walk(other, depth + 1, seen | {key})

    # who is cited by nobody, then circles that nobody outside them has anything from
    for key in sorted(graph.names, key=cited.__contains__):
        if key not in shown:
            walk(key, 1, frozenset())
    for a, b, why in graph.ties:
        lines.append(
            f"  = {safe(graph.names[a])} and {safe(graph.names[b])}: {safe(why)}"
        )
    return "\n".join(lines)


GRAPHS: Mapping[str, Callable[[Graph], str]] = {
    "text": tree,
    "dot": dot,
    "mermaid": mermaid,
}


def _dot(text: str) -> str:
    words = safe(" ".join(text.split())).replace("\\", "\\\\").replace('"', '\\"')
    # within quotes Graphviz still reads HTML's entities: one could bring back what `safe` took away
    return f'"{words.replace("&", "&amp;")}"'


def _mermaid(text: str) -> str:
    words = safe(" ".join(text.split()))
    # every sign that Mermaid or the HTML it makes obeys, as an entity code
    return (
        '"'
        + "".join(
            c if c.isalnum() or c in " .,'’“”-:–" else f"#{ord(c)};" for c in words
        )
        + '"'
    )
