"""Names that stand against each other: each side has one that the other lacks, and it is no misspelling."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from workbench.duplicates.lexicon import Lexicon
from workbench.duplicates.statements import Statement, Words


def name_conflict(
    a: Statement, b: Statement, gone: Sequence[str], come: Sequence[str], known: Lexicon
) -> tuple[Words, Words] | None:
    """Give a name of either side that the other lacks, None when one side has none; `gone`, `come`: words of one side only."""
    here, there = _candidates(a, gone, known), _candidates(b, come, known)
    if not a.cased and b.cased and there:
        here = _uncased(gone, known)
    if not b.cased and a.cased and here:
        there = _uncased(come, known)
    if not (here and there):
        return None
    here, there = (
        _without_acronyms(a, here, b, there),
        _without_acronyms(b, there, a, here),
    )
    ours = [word for word in here if not _misspelt(word, come, known)]
    theirs = [word for word in there if not _misspelt(word, gone, known)]
    if not (ours and theirs):
        return None
    # two titles are two words for one thing more often than two things: Court and Tribunal
    if not (_plain(a, ours, known) or _plain(b, theirs, known)):
        return None
    return _run(a, ours), _run(b, theirs)


def _candidates(of: Statement, words: Iterable[str], known: Lexicon) -> list[str]:
    return [
        word
        for word in words
        if (word in of.names or word in known.distinct)
        and word not in known.dates
        and not word[0].isdigit()
    ]


def _uncased(words: Iterable[str], known: Lexicon) -> list[str]:
    plain = known.function | known.ordinary
    return [word for word in words if word not in plain and word.isalpha()]


def _plain(of: Statement, words: Iterable[str], known: Lexicon) -> bool:
    """Tell whether a name is among these words that is more than a title; without capitals only a list knows."""
    return any(
        word not in known.ordinary and (of.cased or word in known.distinct)
        for word in words
    )


def _misspelt(word: str, others: Iterable[str], known: Lexicon) -> bool:
    """Tell whether another text may mean the same name by one of its words."""
    return any(alike(word, other, known) for other in others)


def alike(a: str, b: str, known: Lexicon) -> bool:
    """Tell whether two words may be one name: a slip of a letter or two, an ending more."""
    # most pairs of words are of other lengths and begin otherwise: no more is needed to part them
    if a[:3] != b[:3] and not -4 < len(a) - len(b) < 4:
        return False
    short, long = sorted((a.removesuffix("s"), b.removesuffix("s")), key=len)
    if a in known.distinct and b in known.distinct:
        return short == long
    if len(short) >= 4 and long.startswith(short):
        return True
    if len(short) < 3 or len(long) < 4:
        return short == long
    # a letter lost or doubled, or two changed round, is a slip in any word; another letter only in a long one
    moved = len(short) < len(long) or sorted(short) == sorted(long)
    allowed = 2 if len(short) >= 7 else 1 if moved or len(short) >= 5 else 0
    return OSA.distance(short, long, score_cutoff=allowed) <= allowed


def _without_acronyms(
    of: Statement, words: list[str], other: Statement, others: list[str]
) -> list[str]:
    """Leave out what the other side writes short or in full: UN and United Nations."""
    ours, theirs = _initials(of, words), _initials(other, others)
    spelt_there = {word for word in words for name, _ in theirs if word == name}
    short_there = {word for name, run in ours if name in others for word in run}
    return [
        word for word in words if word not in spelt_there and word not in short_there
    ]


def _initials(of: Statement, words: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Give the initials of each run of two or more names among these words."""
    wanted = set(words)
    runs: list[list[str]] = [[]]
    for word in of.words:
        if word in wanted:
            runs[-1].append(word)
        elif word not in {"of", "the", "and", "for"} and runs[-1]:
            runs.append([])
    return [("".join(word[0] for word in run), run) for run in runs if len(run) > 1]


def _run(of: Statement, words: Sequence[str]) -> Words:
    """Give the first name among these words with the words of it that follow."""
    first = min(of.words.index(word) for word in words)
    wanted, end = set(words), first + 1
    while end < len(of.words) and of.words[end] in wanted:
        end += 1
    return first, end
