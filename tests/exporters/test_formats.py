"""The bytes are the contract: each format's golden file holds every hard value there is."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.display import safe
from workbench.errors import UsageError
from workbench.exporters import FORMATS, Cell, Options, exporter
from workbench.exporters.table import AUDIT_COLUMNS, COLUMNS

GOLDEN = Path(__file__).parent / "golden"
NAMES = ("claim_id", "claim", "verdict", "note", "quote", "start")
ROWS: list[tuple[Cell, ...]] = [
    ("3fa9c1d2e4b5a697", "The bridge closed.", "single-source", None, "The bridge closed.", 0),
    ("77b2", '=HYPERLINK("http://x.example","click")', "unverifiable", "-1+2", "  @SUM(A1)", 12),
    ("0b", "a,b;c\td", None, 'say "so"\nand so\r\non', "日本語 🧪 \u202eevil\u202c", 2**40),
    ("0c", "<script>alert(1)</script> [x](http://x.example) | `code` *b*", "corroborated", "\x1b[31mred", "＝1+1", -1),
]  # fmt: skip
ABOUT = {"program": "workbench 0.1.0", "ledger_head": "00ff"}
CELLS = st.one_of(st.none(), st.integers(), st.text(st.characters(codec="utf-8")))


def written(name: str, rows: list[tuple[Cell, ...]], *, excel: bool = False) -> bytes:
    out = io.BytesIO()
    about = Options(about=ABOUT, excel_safe=excel, bom=excel)
    assert exporter(name)(iter(rows), NAMES, out, about) == len(rows)
    return out.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_writes_the_bytes_of_its_golden_file(name: str) -> None:
    assert written(name, ROWS) == (GOLDEN / f"table.{name}").read_bytes()


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_the_excel_form_writes_the_bytes_of_its_golden_file(name: str) -> None:
    golden = GOLDEN / f"excel.{name}"
    assert written(name, ROWS, excel=True) == golden.read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_a_table_without_rows_is_still_a_whole_file(name: str) -> None:
    assert written(name, []) == (GOLDEN / f"empty.{name}").read_bytes()


def cell_texts(rows: list[tuple[Cell, ...]]) -> list[list[str]]:
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def parsed(data: bytes, delimiter: str) -> list[list[str]]:
    text = io.StringIO(data.decode(), newline="")
    return list(csv.reader(text, delimiter=delimiter))[1:]


@given(st.lists(st.tuples(*[CELLS] * len(NAMES)), max_size=5))
def test_csv_and_tsv_give_every_value_back(rows: list[tuple[Cell, ...]]) -> None:
    assert parsed(written("csv", rows), ",") == cell_texts(rows)
    assert parsed(written("tsv", rows), "\t") == cell_texts(rows)


@given(st.lists(st.tuples(*[CELLS] * len(NAMES)), max_size=5))
def test_csv_and_tsv_write_what_the_csv_module_writes(
    rows: list[tuple[Cell, ...]],
) -> None:
    for name, delimiter in (("csv", ","), ("tsv", "\t")):
        slow = io.StringIO(newline="")
        csv.writer(slow, delimiter=delimiter).writerows([NAMES, *rows])
        assert written(name, rows) == slow.getvalue().encode()


@given(st.lists(st.tuples(*[CELLS] * len(NAMES)), max_size=5))
def test_json_and_jsonl_give_every_value_back(rows: list[tuple[Cell, ...]]) -> None:
    wanted = [dict(zip(NAMES, row, strict=True)) for row in rows]
    assert json.loads(written("json", rows)) == wanted
    lines = written("jsonl", rows).decode().split("\n")
    assert [json.loads(line) for line in lines if line] == wanted


@given(st.text(st.characters(codec="utf-8")))
def test_no_cell_of_an_excel_table_begins_like_a_formula(text: str) -> None:
    (row,) = parsed(written("csv", [(text,) * len(NAMES)], excel=True), ",")
    for cell in row:
        assert cell in {text, f"'{text}"}
        assert cell.lstrip(" \n\0\x0b\x0c\xa0")[:1] not in set("=+-@\t\r＝＋－＠") - {
            ""
        }


@given(st.text(st.characters(codec="utf-8")))
def test_markdown_keeps_a_cell_on_its_line_and_obeys_nothing_in_it(text: str) -> None:
    table = written("md", [(text,) * len(NAMES)]).decode()
    line = table.split("\n")[-2]
    assert table.endswith("|\n")
    assert line == safe(line)
    bare = line
    for sign in r"\`*_[]{}<>|~#!$":
        bare = bare.replace("\\" + sign, "")
    assert bare.count("|") == bare.count(" | ") + 2
    assert not set(bare) & set(r"`*_[]{}<>~#!$")


@pytest.mark.parametrize(
    "address",
    ["http://x.example", "HTTPS://x.example", "ftp://x.example", "FTP://x.example", "www.x.example", "me@x.example"],
)  # fmt: skip
def test_markdown_makes_no_link_of_an_address(address: str) -> None:
    table = written("md", [(address,) * len(NAMES)]).decode()
    assert address not in table
    assert address in table.replace("\u200b", "")


def test_memory_stays_at_a_few_rows_however_many_there_are() -> None:
    alive = most = 0

    class Row(tuple[Cell, ...]):  # noqa: SLOT001 - a bare tuple can't tell that it died
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def rows() -> Iterator[tuple[Cell, ...]]:
        nonlocal alive, most
        for _ in range(3000):
            alive += 1
            most = max(most, alive)
            yield Row(("x",) * len(NAMES))

    for name in FORMATS:
        assert exporter(name)(rows(), NAMES, io.BytesIO(), Options()) == 3000
    assert most < 1000


def test_an_unknown_format_is_refused_with_the_list_of_the_known() -> None:
    with pytest.raises(UsageError, match="pdf") as refused:
        exporter("pdf")
    assert "csv" in refused.value.hint


def test_the_columns_are_the_ones_other_programs_rely_on() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS) == 29
    assert len(set(AUDIT_COLUMNS)) == len(AUDIT_COLUMNS) == 15
