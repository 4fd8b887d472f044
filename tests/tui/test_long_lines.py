"""An article of ten megabytes in one line is painted, and the keys after it cost what they always cost."""

import time
from pathlib import Path

import pytest
from invented import new_document, store
from tui.piloting import driving

MEGABYTES = 10
CPU_A_KEY = 0.1
"""Seconds of processor time: eight times what a key costs, for machines that are slow and busy."""


@pytest.mark.parametrize("word", ["word ", "x", "日本語", "e\u0301\u200b"])
async def test_a_line_of_ten_megabytes_keeps_no_key_waiting(
    tmp_path: Path, word: str
) -> None:
    path = tmp_path / "long.db"
    times = MEGABYTES * 1_000_000 // len(word.encode())
    store(
        path,
        new_document("The bridge closed.", "Gazette", "a.txt"),
        new_document(word * times, "Courier", "b.txt"),
    )
    async with driving(path) as screen:
        begun = time.process_time()
        await screen.press("j")  # into the long one
        opening = time.process_time() - begun
        assert opening < 5
        begun = time.process_time()
        keys = ("tab", "pagedown", "G", "g", "enter", "space", "escape", "h", "escape")
        await screen.press(*keys)
        assert (time.process_time() - begun) / len(keys) < CPU_A_KEY
        await screen.press("s", "z", "f", "f")  # away, back, and wrapped anew
        assert word.strip() * 3 in screen.painted().replace(" ", "") or word == "word "
        await screen.saved()
