"""Which charset bytes are in when nothing says so: the one in which they read as a language.

Every charset that files come in is tried on a sample, and scored by how much of the outcome is letters that
one language really uses. The same file must give the same claims on every desk, so our own evidence comes
first and does not depend on what is installed; charset_normalizer is asked about what it leaves open.
"""

import importlib
import re
from collections import Counter
from typing import NamedTuple, Protocol, cast

FALLBACK = "cp1252"

_SAMPLE = 1 << 14
"""Bytes of words with non-ASCII characters in them; more changes no guess."""
_BEFORE, _AFTER = 32, 1024
"""Bytes around a non-ASCII byte within which its word must end."""
_SURE = 0.85
"""Share of non-ASCII characters that must be the language's letters."""
_MARGIN = 0.005
"""By how much a later guess must be better than an earlier, more common one."""
_HIGH = re.compile(rb"[\x80-\xff]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_SPACE = re.compile(rb"[\t\n\r ]")
_WORD = re.compile(r"\w+")
_TOUCHING = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_FREQUENT = 0.45
"""Share of a script's letters that its eight commonest make at the least."""
_NEUTRAL = frozenset("‘’“”„‚«»‹›–—…•·°§©®™€£\xa0\u3000、。，．・「」『』（）：；！？")


class _Language(NamedTuple):
    """Letters beyond ASCII and the charsets its files come in, the commonest first."""

    letters: str
    charsets: tuple[str, ...]
    latin: bool = True
    frequent: str = ""
    """The eight commonest letters, where another script's bytes can pass for the alphabet."""
    share: float = 1.0
    """For scripts of thousands of signs, what the listed ones make of ordinary text."""


_WEST = ("cp1252", "mac_roman", "cp850")
_CENTRAL = ("cp1250", "iso8859_2", "cp852")
_BALTIC = ("cp1257",)
_LANGUAGES = (
    _Language("äöüßéàè", _WEST),  # German
    _Language("àâæçéèêëîïôœùûüÿ", _WEST),  # French
    _Language("áéíóúüñ¿¡ªº", _WEST),  # Spanish
    _Language("àçèéíïòóúü", _WEST),  # Catalan
    _Language("áâãàçéêíóôõúüªº", _WEST),  # Portuguese
    _Language("àèéìíîòóùú", _WEST),  # Italian
    _Language("åäöæøéèüáô", _WEST),  # Danish, Norwegian, Swedish, Finnish
    _Language("äåëéèêïíóöüáû", _WEST),  # Dutch
    _Language("áðéíóúýþæö", _WEST),  # Icelandic
    _Language("ąćęłńóśźż", _CENTRAL),  # Polish
    _Language("áčďéěíňóřšťúůýž", _CENTRAL),  # Czech
    _Language("áäčďéíĺľňóôŕšťúýž", _CENTRAL),  # Slovak
    _Language("áéíóöőúüű", _CENTRAL),  # Hungarian
    _Language("čćđšž", _CENTRAL),  # Croatian, Slovene
    _Language("ăâîşţ", _CENTRAL),  # Romanian
    _Language("çğıöşüâî", ("cp1254",)),  # Turkish
    _Language("ąčęėįšųūž", _BALTIC),  # Lithuanian
    _Language("āčēģīķļņšūž", _BALTIC),  # Latvian
    _Language("äõöüšž", _BALTIC),  # Estonian
    _Language(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў",
        ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic", "cp855"),
        latin=False,
        frequent="оаеинтср",
    ),
    _Language(
        "абвгдежзиклмнопрстуфхцчшђјљњћџѓќѕ",  # Serbian, Macedonian
        ("cp1251", "iso8859_5", "cp855"),
        latin=False,
        frequent="оаеинтср",
    ),
    _Language(
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
        ("cp1255", "iso8859_8"),
        latin=False,
        frequent="יוהלארמת",
    ),
    _Language(
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
        ("cp1253", "iso8859_7"),
        latin=False,
        frequent="αοιτενση",
    ),
    _Language(
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ",
        ("cp1256", "iso8859_6"),
        latin=False,
        frequent="اليمنرتو",
    ),
    _Language(
        "กขคฆงจฉชซญณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้๊์ๆ",
        ("cp874",),
        latin=False,
    ),
    _Language(
        "あいうえおかがきくけこさしすせそただちっつてでとどなにねのはばひびふへほまみむめもやゆよらりるれろわをん"
        "アイウエオカキクグケコサシスセタダチッテデトドナニノハバフプマミムメモャュョラリルレロンー",
        ("cp932", "euc_jp"),
        latin=False,
        share=0.2,
    ),
    _Language(
        "이다는의에을를가한은로고하지도기사대인서그자있나어",
        ("cp949", "johab"),
        latin=False,
        share=0.2,
    ),
    _Language(
        "的一是不了在人有我他这中大来上个国和们到说时地为子出会也你对生要年以可后学家",
        ("gb18030",),
        latin=False,
        share=0.1,
    ),
    _Language(
        "的一是不了在人有我他這中大來上個國和們到說時地為子出會也你對生要年以可後學家",
        ("big5hkscs",),
        latin=False,
        share=0.1,
    ),
)


class _Match(Protocol):
    encoding: str


class _Matches(Protocol):
    def best(self) -> _Match | None: ...


class _CharsetNormalizer(Protocol):
    def from_bytes(self, sequences: bytes) -> _Matches: ...


def guessed_charset(data: bytes) -> str:
    """Give the codec the bytes are most likely in; windows-1252 where nothing speaks for another."""
    sample = _sample(data)
    return _by_letters(sample) or _by_charset_normalizer(sample) or FALLBACK


def _sample(data: bytes) -> bytes:
    """Join words that hold bytes beyond ASCII, up to `_SAMPLE`; one pass, whatever the line lengths."""
    words: list[bytes] = []
    size = at = 0
    while size < _SAMPLE and (high := _HIGH.search(data, at)):
        before = data[max(at, high.start() - _BEFORE) : high.start()]
        start = high.start() - len(_SPACE.split(before)[-1])
        space = _SPACE.search(data, high.start(), high.start() + _AFTER)
        at = space.start() if space else min(len(data), high.start() + _AFTER)
        words.append(data[start:at])
        size += at - start
    return b" ".join(words)


def _by_letters(sample: bytes) -> str:
    best, charset = _SURE, ""
    found = {FALLBACK: _evidence(sample.decode(FALLBACK, "replace"))}
    if found[FALLBACK].neutral == found[FALLBACK].total:
        return FALLBACK  # ASCII with typographer's quotation marks and dashes
    for language in _LANGUAGES:
        for name in language.charsets:
            if name not in found:
                found[name] = _evidence(sample.decode(name, "replace"))
            score = _score(found[name], language)
            if score > best + (_MARGIN if charset else 0):
                best, charset = score, name
    return charset


class _Evidence(NamedTuple):
    """Non-ASCII characters of a decoded sample, capitals that begin a word as small letters."""

    total: int
    neutral: int
    anywhere: Counter[str]
    apart: Counter[str]
    """Those that do not touch an ASCII letter, as no letter of another script does."""


def _evidence(text: str) -> _Evidence:
    text = _WORD.sub(
        lambda word: word[0].lower() if word[0].istitle() else word[0], text
    )
    anywhere = Counter(_NON_ASCII.findall(text))
    apart = Counter(_NON_ASCII.findall(_TOUCHING.sub("", text)))
    neutral = sum(anywhere[sign] for sign in _NEUTRAL)
    return _Evidence(anywhere.total(), neutral, anywhere, apart)


def _score(found: _Evidence, language: _Language) -> float:
    """Give the share (0 to 1) of non-ASCII characters that are the language's letters or plain typography.

    Capitals within words count half, since a wrong charset of the same script swaps capitals and small
    letters; other scripts need them for their headings.
    """
    counts = found.anywhere if language.latin else found.apart
    small = sum(counts[letter] for letter in language.letters)
    capital = sum(
        counts[letter.upper()]
        for letter in language.letters
        if letter.upper() != letter
    )
    in_headings = capital * 2 <= small and not language.latin
    fitting = (small + (capital if in_headings else capital / 2)) / language.share
    if language.frequent and small:
        frequent = sum(counts[letter] for letter in language.frequent)
        fitting *= min(1.0, frequent / small / _FREQUENT)
    fitting = min(fitting, found.total - found.neutral)
    return (fitting + min(fitting, found.neutral)) / max(1, found.total)


def _by_charset_normalizer(sample: bytes) -> str:
    """Ask charset_normalizer where it is installed (trafilatura brings it)."""
    try:
        module = importlib.import_module("charset_normalizer")
    except ImportError:
        return ""
    match = cast("_CharsetNormalizer", module).from_bytes(sample).best()
    return match.encoding if match else ""
