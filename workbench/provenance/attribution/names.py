"""Whom a pronoun or a short name stands for, looked for backwards inside the document only.

There is no coreference model: "he" is the last person who was a source before, "it" the last body, record or
medium, "Holt" the earlier source or the earlier name that holds that word. What is found is a span, so that a
reviewer sees what the lineage rests on.
"""

import re
from collections.abc import Sequence

from workbench.model import Attribution, Span
from workbench.provenance.attribution.anonymity import is_anonymous
from workbench.provenance.lexicon import Lexicon, load_lexicon

_WORD = re.compile(r"[\w&-]+(?:\.\w+)*")
_NAME = re.compile(
    r"(?<![\w&'’-])[^\W\d_a-z][\w&'’-]*(?:[ \t](?:[^\W\d_a-z]\.|(?:of|for|the|de|van|von|del|da|al|bin)(?=[ \t])|[^\W\d_a-z][\w&'’-]*)){1,7}"
)
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Sir|Dame|Lady|Lord|Rev|Fr|Capt|Captain|Professor|Doctor|Madam|Señor|Señora|Frau|Herr)\.?\s+(?=[^\W\d_a-z])"
)
_OF = re.compile(r"\s+(?:of|at|for|from|in|with)\s+|,")
_PLACED = re.compile(r"\s+(?:in|at|near|outside)\s+(?=(?:the\s+)?[^\W\d_a-z])")
_SUBJECTS = {"him": "he", "his": "he", "her": "she", "them": "they"}
"""According to her, by his account."""
SHORT = 3
"""Words a short name may have: Holt, Chief Holt, the ministry."""
LOOK_BACK = 60
"""Earlier sources that are looked at for one."""


def resolve(
    text: str, attributions: Sequence[Attribution], *, language: str = "en"
) -> tuple[Span | None, ...]:
    """Give for each attribution the span of the fuller name its source stands for, None where there is none.

    Attributions are in text order. A pronoun's antecedent is resolved further, so that a chain of pronouns ends
    at a name.
    """
    lexicon = load_lexicon(language)
    if lexicon is None:
        return tuple(None for _ in attributions)
    names = _names(text)
    found: list[Span | None] = []
    earlier: list[tuple[Span, frozenset[str]]] = []
    for attribution in attributions:
        source = attribution.source
        full = _antecedent(text, source, earlier, names, lexicon) if source else None
        found.append(full)
        if source and (full or not _is_pronoun(source.of(text), lexicon)):
            stands_for = full or source
            # prosecutors in Valmaris are not meant by Valmaris
            called = _PLACED.split(stands_for.of(text), maxsplit=1)[0]
            earlier.append((stands_for, _key(called, lexicon)))
            del earlier[:-LOOK_BACK]
    return tuple(found)


def _antecedent(
    text: str,
    source: Span,
    earlier: Sequence[tuple[Span, frozenset[str]]],
    names: dict[str, list[Span]],
    lexicon: Lexicon,
) -> Span | None:
    exact = source.of(text)
    if _is_pronoun(exact, lexicon):
        pronoun = _SUBJECTS.get(exact.lower(), exact.lower())
        return next(
            (
                span
                for span, _ in reversed(earlier)
                if _fits(pronoun, span.of(text), lexicon)
            ),
            None,
        )
    exact = exact.split(",", maxsplit=1)[0]
    titled = _TITLE.match(exact)
    key = _key(exact[titled.end() :] if titled else exact, lexicon)
    if not key or len(exact.split()) > SHORT or is_anonymous(exact, lexicon):
        return None
    if titled and _are_two(text, key, names, lexicon):
        return None
    for span, words in reversed(earlier):
        if key < words and _may_share(titled, span.of(text)):
            return span
    if exact[:1].isupper() and len(key) == 1:
        full = [
            span
            for span in names.get(next(iter(key)), ())
            if span.end <= source.start and _may_share(titled, span.of(text))
        ]
        # two people of one name, and nobody can tell which
        return full[0] if len(full) == 1 else None
    return None


def _may_share(titled: re.Match[str] | None, full: str) -> bool:
    """Tell whether a name with a title may be short for a fuller one: Ms Kerr is not Dr Malcolm Kerr."""
    other = _TITLE.match(full)
    return not (titled and other) or titled.group() == other.group()


def _are_two(
    text: str, key: frozenset[str], names: dict[str, list[Span]], lexicon: Lexicon
) -> bool:
    """Tell whether the text calls two people by a surname, so that "Ms Orlov" may be either."""
    for word in key:
        called = [
            _key(span.of(text), lexicon) - lexicon.agents
            for span in names.get(word, ())
        ]
        if len(called) > 1 and not (called[0] <= called[1] or called[1] <= called[0]):
            return True
    return False


def _is_pronoun(exact: str, lexicon: Lexicon) -> bool:
    return lexicon.tags.get(exact.lower()) == "R" or exact.lower() in _SUBJECTS


def _fits(pronoun: str, exact: str, lexicon: Lexicon) -> bool:
    """Tell whether a pronoun may stand for a source: he and she for a person, it for a body, they for several."""
    words = _key(exact, lexicon)
    body = exact.isupper() or (
        bool(words & (lexicon.media | lexicon.bodies))
        and not _is_somebody_of(exact, lexicon)
    )
    if pronoun == "it":
        return body or bool(words & lexicon.records)
    if pronoun == "they":
        return _is_plural(exact, lexicon)
    wrong = {"he": lexicon.women, "she": lexicon.men}.get(pronoun, frozenset())
    return not body and not words & wrong and not _is_plural(exact, lexicon)


def _is_somebody_of(exact: str, lexicon: Lexicon) -> bool:
    """Tell a person of a body from the body: harbour master Ines Vauquelin, Doctor Malk of the hospital."""
    words = _OF.split(exact, maxsplit=1)[0].split()
    if _TITLE.match(exact) and len(words) > 1:
        return True
    last = words[-1].lower().rstrip(".") if words else ""
    before = {word.lower().rstrip(".") for word in words[:-1]}
    tells = (lexicon.agents | lexicon.women | lexicon.men) - lexicon.bodies
    return (
        bool(words)
        and words[-1][:1].isupper()
        and last not in lexicon.bodies | lexicon.media
        and bool(before & tells)
    )


def _is_plural(exact: str, lexicon: Lexicon) -> bool:
    """Tell several from one: two divers, Berg and Sand, the officials."""
    words = [word.lower() for word in _WORD.findall(exact.split(",", maxsplit=1)[0])]
    if " and " in exact or (words and words[0] in lexicon.counting):
        return True
    return any(
        word.endswith("s")
        and word in lexicon.agents
        and word + "s" not in lexicon.agents
        for word in words
    )


def _key(exact: str, lexicon: Lexicon) -> frozenset[str]:
    """Give the words a name is known by: lower case, without possessives, articles and prepositions."""
    words = (
        re.sub(r"['’]s$", "", word.lower())
        for word in _WORD.findall(exact.replace("’", "'").replace("'s", ""))
    )
    return frozenset(
        word for word in words if lexicon.tags.get(word) not in ("D", "P", "C", "R")
    )


def _names(text: str) -> dict[str, list[Span]]:
    """Give the first places of the text's names of several words by their last word, at most two a word.

    Two are enough to know that a word is not one person's.
    """
    names: dict[str, dict[str, Span]] = {}
    for found in _NAME.finditer(text):
        exact = found.group()
        last = _WORD.findall(exact.lower())[-1]
        known = names.setdefault(last, {})
        is_title = _TITLE.match(exact)
        if is_title and " " not in exact[is_title.end() :]:
            continue  # Ms Orlov is no name of several words
        if len(known) <= 1 and exact[0].isupper():
            known.setdefault(exact, Span(*found.span()))
    return {last: list(known.values()) for last, known in names.items()}
