"""A file that is no text is named in words, and text is never mistaken for one."""

import io
import tarfile
import zipfile

import pytest
from hypothesis import given, strategies as st

from workbench.errors import BadInput
from workbench.readers import read
from workbench.readers.binary import binary_kind


def zipped(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "<xml/>")
    return buffer.getvalue()


def tarred() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("story.txt"))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"{\\rtf1\\ansi Words}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "an old Office document"),
        (b"%!PS-Adobe-3.0", "a PostScript file"),
        (b"\x1f\x8b\x08\0", "a gzip archive"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a..", "a GIF image"),
        (b"RIFF\0\0\0\0WEBPVP8", "a WebP image"),
        (b"RIFF\0\0\0\0WAVEfmt", "a WAV recording"),
        (b"RIFF\0\0\0\0AVI LIST", "a recording or video"),
        (b"ID3\4\0\0", "an MP3 recording"),
        (b"\0\0\0\x20ftypisom", "a video or picture"),
        (b"\x7fELF\2\1\1", "a program"),
        (b"SQLite format 3\0", "an SQLite database"),
        (b"\0asm\1\0\0\0", "a program"),
        (zipped("a.txt"), "a zip archive"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a Word document"),
        (zipped("xl/workbook.xml"), "an Excel workbook"),
        (zipped("ppt/slides/slide1.xml"), "a PowerPoint file"),
        (zipped(mimetype="application/epub+zip"), "an EPUB book"),
        (
            zipped(mimetype="application/vnd.oasis.opendocument.text"),
            "an OpenDocument file",
        ),
        (tarred(), "a tar archive"),
    ],
)
def test_a_file_of_another_kind_is_refused_by_name_whatever_it_is_called(
    data: bytes, name: str
) -> None:
    for called in ("story.txt", "story.html", "story"):
        with pytest.raises(BadInput) as raised:
            read(data, called)
        assert str(raised.value).startswith(f"{called} is {name}")
        assert raised.value.hint


@given(st.text(min_size=1))
def test_no_text_in_utf_8_begins_like_a_binary_file_but_for_those_that_are_text(
    text: str,
) -> None:
    data = text.encode("utf-8", "replace")
    kind = binary_kind(data)
    assert kind is None or data[:4] in (b"%PDF", b"{\\rt", b"%!PS", b"GIF8", b"RIFF")
