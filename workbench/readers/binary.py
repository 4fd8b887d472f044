"""Files that are no text, told by their first bytes and named in words.

A PDF read as windows-1252 would fill a review queue with claims of nonsense; its reviewer can only be helped
by being told what the file is and what to do with it.
"""

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """What a file turned out to be, and what its owner can do."""

    name: str
    hint: str = "Only text can be read: txt, md and html."


_OFFICE = "Save it as plain text or HTML and read that."
_UNPACK = "Unpack it and read the files in it."
_PICTURE = "A picture has no text to quote; type out what it says."
_SOUND = "Read a transcript of it instead."

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind("a PDF", "Copy its text into a txt file and read that.")),
    (b"{\\rtf", Kind("an RTF document", _OFFICE)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("an old Office document", _OFFICE)),
    (
        b"%!PS",
        Kind("a PostScript file", "Copy its text into a txt file and read that."),
    ),
    (b"\x1f\x8b", Kind("a gzip archive", _UNPACK)),
    (b"BZh91AY&SY", Kind("a bzip2 archive", _UNPACK)),
    (b"\xfd7zXZ\0", Kind("an xz archive", _UNPACK)),
    (b"\x28\xb5\x2f\xfd", Kind("a zstd archive", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Kind("a 7z archive", _UNPACK)),
    (b"Rar!\x1a\x07", Kind("a RAR archive", _UNPACK)),
    (b"\x89PNG\r\n\x1a\n", Kind("a PNG image", _PICTURE)),
    (b"\xff\xd8\xff", Kind("a JPEG image", _PICTURE)),
    (b"GIF87a", Kind("a GIF image", _PICTURE)),
    (b"GIF89a", Kind("a GIF image", _PICTURE)),
    (b"II*\0", Kind("a TIFF image", _PICTURE)),
    (b"MM\0*", Kind("a TIFF image", _PICTURE)),
    (b"\0\0\1\0", Kind("an icon", _PICTURE)),
    (b"ID3\2\0", Kind("an MP3 recording", _SOUND)),
    (b"ID3\3\0", Kind("an MP3 recording", _SOUND)),
    (b"ID3\4\0", Kind("an MP3 recording", _SOUND)),
    (b"OggS\0", Kind("an Ogg recording", _SOUND)),
    (b"fLaC\0", Kind("a FLAC recording", _SOUND)),
    (b"\x1aE\xdf\xa3", Kind("a video", _SOUND)),
    (b"\x7fELF", Kind("a program (ELF)")),
    (b"MZ\x90\0", Kind("a program (Windows)")),
    (b"\xcf\xfa\xed\xfe", Kind("a program (macOS)")),
    (b"\xca\xfe\xba\xbe", Kind("a program (macOS or Java)")),
    (b"\0asm", Kind("a program (WebAssembly)")),
    (
        b"SQLite format 3\0",
        Kind("an SQLite database", "Give a workbench database with --db."),
    ),
    (b"wOFF\0\1\0\0", Kind("a font")),
    (b"wOF2\0\1\0\0", Kind("a font")),
    (b"\0\1\0\0\0", Kind("a font")),
)
_BY_BRAND = {
    b"WEBP": Kind("a WebP image", _PICTURE),
    b"WAVE": Kind("a WAV recording", _SOUND),
}
_ZIPPED = (
    (b"word/", Kind("a Word document (docx)", _OFFICE)),
    (b"xl/", Kind("an Excel workbook (xlsx)", _OFFICE)),
    (b"ppt/", Kind("a PowerPoint file (pptx)", _OFFICE)),
    (b"application/epub+zip", Kind("an EPUB book", _OFFICE)),
    (b"application/vnd.oasis.opendocument", Kind("an OpenDocument file", _OFFICE)),
)
_ZIP = Kind("a zip archive", _UNPACK)
_UNKNOWN = Kind("a binary file")

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Without tab, line ends, form feed and ESC, which text files hold."""
_MANY = 64
_OFTEN = 0.1
_OFTEN_IN_A_GUESS = 0.01


def binary_kind(data: bytes) -> Kind | None:
    """Name what the bytes are by how they begin; None where nothing speaks against text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        head = data[: 1 << 16]
        return next((kind for mark, kind in _ZIPPED if mark in head), _ZIP)
    if data.startswith(b"RIFF"):
        return _BY_BRAND.get(data[8:12], Kind("a recording or video", _SOUND))
    if data[:2] == b"\0\0" and data[4:8] == b"ftyp":
        return Kind("a video or picture (MP4 family)", _SOUND)
    if data[257:262] == b"ustar":
        return Kind("a tar archive", _UNPACK)
    return None


def reads_as_binary(text: str, *, guessed: bool) -> Kind | None:
    """Name decoded text that is none: too many control characters, and fewer suffice where the charset is a guess."""
    if text.isprintable():
        return None
    controls = len(_CONTROLS.findall(text))
    share = controls / len(text)
    if guessed:
        return _UNKNOWN if controls and share > _OFTEN_IN_A_GUESS else None
    return _UNKNOWN if controls > _MANY and share > _OFTEN else None
