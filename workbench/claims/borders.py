"""The borders between clauses as patterns, put together from one language's word lists.

The words are data; the shapes are here. Each pattern is tried from a comma, a dash or a space and looks a bounded
way ahead, so that a sentence of any length takes linear time.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.claims.lexicon import load, words

_AHEAD, _FAR = 100, 7
"""Characters and words after a joiner among which the verb of its clause is looked for."""

NEAR = 64
"""Characters in which a handful of words is looked for."""

LANGUAGES = ("en",)
"""Languages whose borders are known."""

# The set of marks comes first, so that sre skips from mark to mark.
_AT_MARK = r"""
[;:,—–-] (?:
  (?P<semicolon> (?<=;)\s+ )
| (?P<colon> (?<=:)\s+ )
| (?P<dash> (?<=—)\s*+ | (?<=\s[–-])-?\s+ )
| (?<=,)\s+ (?:
    (?P<comma>
      (?= (?:(?:{before_subordinators})\s+)? (?:{subordinators})\b (?!\swell\b) )
    | (?= (?:{comments})\b )
    | (?= (?:{causes})\s+(?:by|to|from|in|on|for)\b )
    | (?= (?:{comment_verbs})\s )
    | (?= (?:an?|the)\s+\w{{1,30}}(?:\s\w{{1,30}})?\s+(?:{appositions})\b ) )
  | (?P<citing> citing\s+(?=an?\s) )
  | (?P<joined> (?= (?:{joiners})\s ) ) ) )
"""
_AT_WORD = r"""
  (?P<unmarked> (?= (?:{unmarked})\s+(?!\w+ing\b|not\b)\w ))
| (?P<between> (?<!shortly.)(?<!hours.)(?<!days.)(?<!weeks.)(?<!months.)(?<!years.)
    (?:{between})\s+ (?! \d | (?:{not_after})\b | \w+ing\b | [A-Z] ) )
| (?P<beginning> (?=(?:{beginnings})\b) )
"""


class Borders(NamedTuple):
    """What a language's clauses are cut at."""

    at_mark: re.Pattern[str]
    """A border that begins with a comma, a semicolon or a dash; the group that matched names the rule."""
    at_word: re.Pattern[str]
    """The same for a border that is a word, one of the hints."""
    verb: re.Pattern[str]
    """Tells that words are a clause."""
    verbs: frozenset[str]
    initial: re.Pattern[str]
    """A clause that opens the sentence, with its comma."""
    lead: re.Pattern[str]
    """Connectives before a claim."""
    label: re.Pattern[str]
    """What is set before a headline."""
    head: re.Pattern[str]
    """From a cue on: what stands between it and what is said."""
    tail: re.Pattern[str]
    """From a cue on: the rest of a frame that stands after what was said."""
    source_first: re.Pattern[str]
    """What names a source, before what it says."""
    source_last: re.Pattern[str]
    """The same after what it says; group 1 is the comma that ends what it says."""
    not_frames: frozenset[str]
    sources: frozenset[str]
    """Words one of which a phrase that names a source has in it."""
    speech: frozenset[str]
    """Words that report, alone and with a mark after them; a piece with one of them is who said it, not what."""
    hints: Mapping[str, str]
    """Word -> the word or the words that can be a border by themselves; all have it in them."""
    vocabulary: frozenset[str]
    """All words that report or hint: a sentence with none of them, and without a mark, is not looked at."""
    joiners_alone: frozenset[str]
    """Those of the hints that need a clause after them."""

    def reports(self, text: str) -> bool:
        """Say whether a word of a text reports what somebody said."""
        return not self.speech.isdisjoint(text.lower().split())

    def joins(self, text: str, joiner: int, end: int) -> bool:
        """Say whether a joiner ("and") has a clause after it, a subject and a verb, and not one more name."""
        ahead = text[joiner : min(end, joiner + _AHEAD)].partition(",")[0]
        words_ahead = ahead.split(None, _FAR + 1)[1:]
        if not words_ahead or words_ahead[0].endswith("ing"):
            return False
        return any(
            word in self.verbs
            or (len(word) > 4 and word.endswith("ed") and word.islower())
            for word in words_ahead[1:_FAR]
        )


def enough(text: str, start: int, end: int, words: int) -> bool:
    """Say whether a stretch of text begins with at least so many words; they are looked for nearby only."""
    return len(text[start : min(end, start + NEAR)].split(None, words)) >= words


@lru_cache(maxsize=64)
def borders(language: str) -> Borders | None:
    """Give the borders of a language tag as in `en` or `en-GB`, None where they are not known."""
    primary = language.partition("-")[0].lower()
    return _loaded(primary) if primary in LANGUAGES else None


@cache
def _loaded(language: str) -> Borders:
    name = f"clauses.{language}.toml"
    data = load(name)

    def choices(table: str) -> dict[str, str]:
        lists = data[table]
        assert isinstance(lists, dict)  # noqa: S101 - checked by `words` just below
        return {
            key: "|".join(re.escape(word) for word in words(lists, key, name))
            for key in lists
        }

    hints = {
        max(alone.split("_"), key=len): alone.replace("_", " ")
        for key in ("unmarked", "joiners_alone", "between", "beginnings")
        for alone in words(data["borders"], key, name)
    }
    sources = {
        max(phrase.split("_"), key=len)
        for phrase in words(data["frames"], "sources", name)
    }
    speaking = frozenset(
        word + mark
        for word in (*words(data["frames"], "speech", name), *sources)
        for mark in ("", ".", ",", ":")
    )
    cut, frame, lead = choices("borders"), choices("frames"), choices("leads")
    verb = rf"(?:{cut['verbs']}|[a-z]{{3,20}}ed)\b"
    speech, place = frame["speech"], frame["places"]
    source = frame["sources"].replace("_", r"\s")
    return Borders(
        at_mark=re.compile(_AT_MARK.format(**cut), re.VERBOSE),
        at_word=re.compile(
            _AT_WORD.format(**cut).replace("_", r"\s+"), re.VERBOSE | re.DOTALL
        ),
        verb=re.compile(rf"\b{verb}"),
        initial=re.compile(
            rf"(?:{lead['initial']})\b[^,;—]{{12,300}},\s+", re.IGNORECASE
        ),
        lead=re.compile(rf"(?:(?:{lead['connectives']})\b,?\s+)++", re.IGNORECASE),
        label=re.compile(rf"(?:{lead['labels']}):\s+", re.IGNORECASE),
        head=re.compile(
            rf"""(?:{frame["bare"]})\s+(?:that\s+)?(?!(?:{place})\b)
            | (?:{frame["addressed"]})\s+(?:{frame["listeners"]}|[A-Z]\w{{0,30}}(?:\s[A-Z]\w{{0,30}}){{0,3}})
              \s+(?:that\s+)?(?!(?:{place}|about|of)\b)
            | (?:{speech})\b(?!,)[^"“”;]{{0,80}}?\sthat\s+""",
            re.VERBOSE,
        ),
        tail=re.compile(
            rf"""(?:(?:{speech})(?=[.,]|$|\s+(?:{place})\b|\s+[A-Z])|(?:{frame["addressed"]})\b)[^"“”;]{{0,160}}$""",
            re.VERBOSE,
        ),
        source_first=re.compile(
            rf"(?:{source})\s[^,\"“”]{{2,100}},\s+",
            re.IGNORECASE,
        ),
        source_last=re.compile(rf"(,[\"”’']?)\s+(?:{source})\s[^;\"“”]{{2,200}}$"),
        not_frames=frozenset(words(data["frames"], "not_frames", name)),
        verbs=frozenset(words(data["borders"], "verbs", name)),
        sources=frozenset(sources),
        speech=speaking,
        hints=hints,
        vocabulary=speaking | hints.keys(),
        joiners_alone=frozenset(words(data["borders"], "joiners_alone", name)),
    )
