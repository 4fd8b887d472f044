"""No byte is lost on the way to a character without a word about it."""

import codecs
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from workbench.errors import BadInput
from workbench.readers.charset import decoded, known_charset

TONGUES = tomllib.loads(
    (Path(__file__).parent / "tongues.toml").read_text(encoding="utf-8")
)
"""A story in each of many languages, and the charsets its files come in."""
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@pytest.mark.parametrize(
    ("tongue", "charset"),
    [
        (name, charset)
        for name, entry in TONGUES.items()
        for charset in entry["charsets"]
    ],
)
@pytest.mark.parametrize("helped", [True, False])
def test_a_legacy_charset_is_recognised_by_its_language_and_always_pointed_out(
    tongue: str, charset: str, helped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not helped:
        monkeypatch.setitem(__import__("sys").modules, "charset_normalizer", None)
    text = TONGUES[tongue]["text"]
    found = decoded(text.encode(charset))
    assert found.text == text
    assert "was guessed as" in found.warnings[0]
    assert found.guessed
    assert text.encode(found.charset) == text.encode(charset)


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize(
    "charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
)
def test_wide_text_is_recognised_without_a_mark_and_pointed_out(
    tongue: str, charset: str
) -> None:
    text = TONGUES[tongue]["text"]
    for form in (text, text.replace("\n", "").replace(" ", "")):
        found = decoded(form.encode(charset))
        assert (found.text, found.charset) == (form, charset)
        assert found.warnings == (
            f"Read as {charset.upper()} by the pattern of its bytes; it has no byte order mark.",
        )


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_without_a_word_and_dropped(
    tongue: str, mark: bytes, charset: str
) -> None:
    text = TONGUES[tongue]["text"]
    found = decoded(mark + text.encode(charset))
    assert (found.text, found.charset, found.warnings) == (text, charset, ())


@given(WORDS)
def test_utf_8_is_read_as_it_is_whatever_it_says(text: str) -> None:
    text = "Words, " + text.removeprefix("\ufeff")
    assert decoded(text.encode()) == decoded(text.encode(), declared="utf-8")
    assert decoded(text.encode()).text == text
    assert decoded(text.encode()).warnings == ()


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_lone_surrogates_or_refused_in_words(
    data: bytes,
) -> None:
    try:
        found = decoded(data)
    except BadInput:
        return  # what is refused, and how it is said, is tested below
    found.text.encode("utf-8")
    lossless = found.text.encode(found.charset, "replace") if found.text else b""
    assert found.warnings or data.removeprefix(codecs.BOM_UTF8) == lossless


@given(st.binary(min_size=1, max_size=200))
def test_what_becomes_a_replacement_character_is_counted(tail: bytes) -> None:
    data = "Zwölf Brücken wären für die Prüfer größer. ".encode() * 20 + tail
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        found = decoded(data)
        assert found.warnings
        if "\ufffd" in found.text:
            assert re.match(
                rf"{found.text.count(chr(0xFFFD))} places? ", found.warnings[-1]
            )
    else:
        assert decoded(data).text == text


def test_mostly_well_formed_utf_8_is_utf_8_that_was_damaged() -> None:
    found = decoded(
        "Über die Brücke führt für Prüfer später ein Weg ".encode() * 9 + b"\xff."
    )
    assert found.charset == "utf-8"
    assert found.text.endswith("Weg \ufffd.")
    assert found.warnings == (
        "1 place is not utf-8 and shows as U+FFFD; the file may be damaged.",
    )


def test_typographic_marks_alone_are_windows_1252() -> None:
    text = "“We close the bridge,” she said – and it’s closed…"
    found = decoded(text.encode("cp1252"))
    assert (found.text, found.charset) == (text, "windows-1252")
    assert found.warnings


def test_the_declared_charset_is_taken_and_not_questioned() -> None:
    found = decoded("Мост".encode("koi8_r"), declared="KOI8-R")
    assert (found.text, found.charset, found.warnings) == ("Мост", "koi8-r", ())


@pytest.mark.parametrize("declared", ["utf-8", "shift_jis", "ascii"])
def test_a_declared_charset_that_does_not_fit_is_refused(declared: str) -> None:
    with pytest.raises(BadInput, match="not in the declared charset") as raised:
        decoded(b"Gr\xfc\xdfe aus\x81\xff", declared=declared)
    assert "Leave the charset out" in raised.value.hint


@pytest.mark.parametrize(
    "declared",
    ["klingon", "rot13", "hex", "utf-7", "idna", "unicode_escape", "a\0b", "\x1b[31m"],
)
def test_what_is_no_charset_of_texts_is_refused(declared: str) -> None:
    with pytest.raises(BadInput, match="is no charset this program knows") as raised:
        decoded(b"words", declared=declared)
    assert str(raised.value).isprintable()


def test_a_charset_a_page_names_is_believed_where_it_fits() -> None:
    data = "Cena: žluťoučký kůň".encode("iso8859_2")
    found = decoded(data, embedded="iso-8859-2")
    assert (found.text, found.warnings) == ("Cena: žluťoučký kůň", ())


def test_a_page_that_is_utf_8_under_another_name_is_read_as_utf_8() -> None:
    found = decoded("Größe".encode(), embedded="iso-8859-1")
    assert (found.text, found.charset) == ("Größe", "utf-8")
    assert "calls itself iso-8859-1 but is UTF-8" in found.warnings[0]


def test_a_page_that_names_a_charset_it_is_not_in_is_guessed() -> None:
    text = TONGUES["russian"]["text"]
    found = decoded(text.encode("cp1251"), embedded="utf-8")
    assert found.text == text
    assert "was guessed" in found.warnings[0]


@pytest.mark.parametrize(
    ("label", "charset"),
    [
        ("latin1", "cp1252"),
        ("ISO-8859-1", "cp1252"),
        ("US-ASCII", "cp1252"),
        ("gb2312", "gb18030"),
        ("x-sjis", "cp932"),
        (" Big5 ", "big5hkscs"),
        ("utf8", "utf-8"),
        ("nonsense", ""),
    ],
)
def test_labels_mean_what_they_mean_on_the_web(label: str, charset: str) -> None:
    assert known_charset(label) == charset


def test_escaped_japanese_mail_is_recognised() -> None:
    text = "橋は火曜日に閉鎖された。"
    found = decoded(text.encode("iso2022_jp"))
    assert found.text == text
    assert found.warnings == ("Read as ISO2022_JP_2 by its escape sequences.",)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes(range(32)) * 40, id="controls"),
        pytest.param(b"\x00\x01\x02\x03\x05\x08" * 500, id="numbers"),
        pytest.param(bytes((n * 7919) % 251 for n in range(4000)), id="noise"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="This is a binary file, not a text"):
        decoded(data)


def test_a_stray_nul_does_not_make_a_text_wide_or_binary() -> None:
    found = decoded(b"The bridge\0 closed at noon, and two ferries were added.")
    assert (found.charset, found.warnings) == ("utf-8", ())
    assert "bridge\0 closed" in found.text


def test_charsets_of_the_evaluation_set_are_right_or_warned_of(shared: Path) -> None:
    import base64
    import json

    from workbench.readers.html import embedded_charset

    right = warned = total = 0
    files = shared / "data/encodings.files.jsonl"
    for line in files.read_text(encoding="utf-8").strip().split("\n"):
        entry = json.loads(line)
        data = base64.b64decode(entry["b64"])
        charset = known_charset("-".join(entry["encoding"].split("-")[:3])) or (
            known_charset("-".join(entry["encoding"].split("-")[:2]))
        )
        if not charset:
            continue  # EUC-TW, which Python can't decode
        total += 1
        found = decoded(data, embedded=embedded_charset(data))
        truth = data.decode(charset, "replace").removeprefix("\ufeff")
        right += found.text == truth
        warned += found.text != truth and bool(found.warnings)
    assert total == 111
    assert right + warned == total
    assert right >= 108
