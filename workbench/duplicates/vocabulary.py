"""Which word has which number: an open-addressed table of names that looks up a chunk of words at once."""

import numpy as np
from numpy.typing import NDArray

from workbench.duplicates.kinds import kind_of
from workbench.duplicates.lexicon import lexicon
from workbench.duplicates.naming import word_named

_ROOM = 4
"""Slots a word: few words want the same slot."""


class Vocabulary:
    """Words by number and numbers by name; words are added as they come and keep their numbers."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._names = np.empty(1 << 10, np.uint64)
        self._kinds = np.empty(1 << 10, np.uint32)
        self._lengths = np.empty(1 << 10, np.int32)
        self._slot_names = np.zeros(1 << 12, np.uint64)
        self._slot_numbers = np.full(1 << 12, -1, np.int32)
        self._filled = 0

    def __len__(self) -> int:
        return len(self.words)

    @property
    def names(self) -> NDArray[np.uint64]:
        """Name of each word, (words,)."""
        return self._names[: len(self.words)]

    @property
    def kinds(self) -> NDArray[np.uint32]:
        """Kind of each word, bits of `workbench.duplicates.kinds`, (words,)."""
        return self._kinds[: len(self.words)]

    @property
    def lengths(self) -> NDArray[np.int32]:
        """Characters of each word, (words,)."""
        return self._lengths[: len(self.words)]

    def numbers(
        self,
        names: NDArray[np.uint64],
        codes: NDArray[np.unsignedinteger],
        begins: NDArray[np.int64],
        ends: NDArray[np.int64],
    ) -> NDArray[np.int32]:
        """Give the numbers of words, adding those that are new; `codes[begins:ends]` spells each."""
        found = self._find(names)
        new = np.flatnonzero(found < 0)
        if len(new):
            _, first = np.unique(names[new], return_index=True)
            at = new[np.sort(first)]
            spelt = (
                codes.tobytes().decode("latin-1")
                if codes.itemsize == 1
                else codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
            )
            self._learn(
                names[at],
                [
                    spelt[b:e]
                    for b, e in zip(begins[at].tolist(), ends[at].tolist(), strict=True)
                ],
            )
            found[new] = self._find(names[new])
        return found

    def adopted(self, names: NDArray[np.uint64], words: list[str]) -> NDArray[np.int32]:
        """Give the numbers of another vocabulary's words, each once; those that are new are added."""
        new = np.flatnonzero(self._find(names) < 0)
        self._learn(names[new], [words[at] for at in new.tolist()])
        return self._find(names)

    def number(self, word: str) -> int:
        """Give the number of one word, adding it when it is new."""
        name = np.array([word_named(word)], np.uint64)
        found = int(self._find(name)[0])
        if found < 0:
            self._learn(name, [word])
            found = int(self._find(name)[0])
        return found

    def _learn(self, names: NDArray[np.uint64], words: list[str]) -> None:
        # a spelt number counts as its digits
        digits = list(map(lexicon().canonical.get, words))
        for at, value in enumerate(digits):
            if value is not None:
                number = np.array([self.number(value)], np.int32)
                self._insert(names[at : at + 1], number)
        # the digits may have been in this very list
        new = np.flatnonzero(self._find(names) < 0)
        words = [words[at] for at in new.tolist()]
        first, end = len(self.words), len(self.words) + len(new)
        self._make_room(end)
        self.words += words
        self._names[first:end] = names[new]
        self._kinds[first:end] = list(map(kind_of, words))
        self._lengths[first:end] = list(map(len, words))
        self._insert(names[new], np.arange(first, end, dtype=np.int32))

    def _make_room(self, size: int) -> None:
        if size <= len(self._names):
            return
        more = size
        self._names = np.pad(self._names, (0, more))
        self._kinds = np.pad(self._kinds, (0, more))
        self._lengths = np.pad(self._lengths, (0, more))

    def _find(self, names: NDArray[np.uint64]) -> NDArray[np.int32]:
        slots = self._slots(names)
        found = self._slot_numbers[slots]
        astray = np.flatnonzero((found >= 0) & (self._slot_names[slots] != names))
        at = slots[astray]
        while len(astray):
            at = (at + 1) & (len(self._slot_names) - 1)
            found[astray] = self._slot_numbers[at]
            still = (found[astray] >= 0) & (self._slot_names[at] != names[astray])
            astray, at = astray[still], at[still]
        return found

    def _slots(self, names: NDArray[np.uint64]) -> NDArray[np.int64]:
        shift = np.uint64(64 - (len(self._slot_names).bit_length() - 1))
        return (names >> shift).astype(np.int64)

    def _insert(self, names: NDArray[np.uint64], numbers: NDArray[np.int32]) -> None:
        if (self._filled + len(names)) * _ROOM > len(self._slot_names):
            taken = self._slot_numbers >= 0
            names = np.concatenate((self._slot_names[taken], names))
            numbers = np.concatenate((self._slot_numbers[taken], numbers))
            size = 1 << (len(names) * _ROOM * 2).bit_length()
            self._slot_names = np.zeros(size, np.uint64)
            self._slot_numbers = np.full(size, -1, np.int32)
            self._filled = 0
        self._filled += len(names)
        at = self._slots(names)
        while len(names):
            free = self._slot_numbers[at] < 0
            self._slot_names[at[free]] = names[free]
            self._slot_numbers[at[free]] = numbers[free]
            # of several that wanted one slot the last has it; the others try the next
            lost = self._slot_names[at] != names
            names, numbers, at = (
                names[lost],
                numbers[lost],
                (at[lost] + 1) & (len(self._slot_names) - 1),
            )
