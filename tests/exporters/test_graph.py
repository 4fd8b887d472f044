"""Lineages in other programs' words: golden bytes, and nothing of a name that those programs obey."""

import re

import pytest
from hypothesis import given, strategies as st

from workbench.exporters.graph import GRAPHS, Graph, dot, mermaid, tree

KYODO = Graph(
    "Japan sends missiles",
    {"outlet:mp": "The Meridian Post", "outlet:nr": "The Northern Review", "media:kyodo": "Kyodo", "anon:gov": "officials", "entity:m": "Ministry"},
    frozenset({"entity:m"}),
    [("outlet:mp", "media:kyodo"), ("outlet:nr", "media:kyodo"), ("media:kyodo", "anon:gov"), ("outlet:nr", "entity:m")],
    [("media:kyodo", "entity:m", "Kyodo reached it first")],
)  # fmt: skip


def test_a_tree_names_outlets_first_and_what_each_has_it_from() -> None:
    assert tree(KYODO) == (
        "Japan sends missiles\n"
        "  - The Meridian Post\n"
        "    - Kyodo\n"
        "      - officials\n"
        "  - The Northern Review\n"
        "    - Kyodo\n"
        "      - officials\n"
        "    * Ministry\n"
        "  = Kyodo and Ministry: Kyodo reached it first"
    )


def test_dot_is_what_graphviz_reads() -> None:
    assert dot(KYODO) == (
        "digraph lineage {\n"
        '  label="Japan sends missiles"; rankdir=LR; node [shape=box];\n'
        '  n0 [label="The Meridian Post"];\n'
        '  n1 [label="The Northern Review"];\n'
        '  n2 [label="Kyodo"];\n'
        '  n3 [label="officials"];\n'
        '  n4 [label="Ministry", peripheries=2];\n'
        "  n0 -> n2;\n  n1 -> n2;\n  n2 -> n3;\n  n1 -> n4;\n"
        '  n2 -> n4 [dir=none, style=dashed, label="Kyodo reached it first"];\n'
        "}"
    )


def test_mermaid_marks_who_can_be_asked() -> None:
    lines = mermaid(KYODO).splitlines()
    assert lines[0] == "flowchart LR"
    assert '  n4[["Ministry"]]' in lines
    assert "  n1 --> n4" in lines


def test_a_circle_ends() -> None:
    ring = Graph("x", {"a": "A", "b": "B"}, frozenset(), [("a", "b"), ("b", "a")])
    assert tree(ring) == "x\n  - A\n    - B\n      - A (a circle)"


def test_a_circle_beside_a_way_in_is_shown_too() -> None:
    names = {"a": "A", "b": "B", "c": "C"}
    ring = Graph("x", names, frozenset(), [("a", "b"), ("b", "a")])
    assert tree(ring) == "x\n  - C\n  - A\n    - B\n      - A (a circle)"


@given(
    st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")), max_size=9)
)
def test_a_tree_leaves_nobody_out(arrows: list[tuple[str, str]]) -> None:
    shown = tree(Graph("x", {key: f"<{key}>" for key in "abcde"}, frozenset(), arrows))
    assert all(f"<{key}>" in shown for key in "abcde")


def test_what_graphviz_takes_for_an_entity_stays_as_it_is_written() -> None:
    evil = Graph("AT&T &lt;3", {"a": "&#8238;x"}, frozenset(), [])
    assert 'label="AT&amp;T &amp;lt;3"' in dot(evil)
    assert 'n0 [label="&amp;#8238;x"]' in dot(evil)


@given(st.text(st.characters(codec="utf-8")))
def test_no_name_gets_out_of_its_quotes(name: str) -> None:
    graph = Graph(name, {"a": name, "b": name}, frozenset({"a"}), [("a", "b")], [("a", "b", name)])  # fmt: skip
    for line in dot(graph).splitlines():
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line)
        assert '"' not in bare
        assert re.fullmatch(r"[\w {}\[\]=;,>.-]*", bare)
    for line in mermaid(graph).splitlines()[1:]:
        assert line.count('"') in {0, 2}
        assert not set(line) & set("<>`") or "-->" in line
    assert len(dot(graph).splitlines()) == 7


@pytest.mark.parametrize("name", GRAPHS)
def test_nothing_reaches_the_terminal_raw(name: str) -> None:
    evil = Graph("\x1b[31m", {"a": "\x1b]0;x\x07\u202e"}, frozenset(), [])
    assert not set(GRAPHS[name](evil)) & set("\x1b\x07\u202e")
