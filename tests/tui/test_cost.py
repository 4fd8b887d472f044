"""What a key costs in processor time at twenty thousand claims: that holds on a busy machine, where the clock on the wall does not."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from invented import new_document, store
from tui.piloting import WIDE, Driving, driving, until

from workbench.model import Filter

DOCUMENTS, CLAIMS = 500, 40
MOST = 0.012
"""Seconds of processor time a key may take, all threads together; measured: 0.005."""
MOST_OF_A_PAGE = 0.016
"""The same where every line of the screen is painted anew; measured: 0.008."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty thousand claims."""
    path = tmp_path_factory.mktemp("many") / "many.db"
    store(
        path,
        *(
            new_document(
                " ".join(f"Ferry {n} of line {at} left the harbour at noon, the office said." for at in range(CLAIMS)),
                f"Outlet {n % 50}",
                f"{n}.txt",
            )
            for n in range(DOCUMENTS)
        ),
    )  # fmt: skip
    return path


@asynccontextmanager
async def settled(path: Path, wanted: Filter) -> AsyncIterator[Driving]:
    async with driving(path, size=WIDE, wanted=wanted) as screen:
        assert len(screen.ids) == DOCUMENTS * CLAIMS
        await cost(screen, "j", 10)
        yield screen


async def cost(screen: Driving, key: str, presses: int) -> float:
    """Give the processor seconds of a key until its frame is painted, without what a pilot spends on waiting."""
    begun = time.process_time()
    for _ in range(presses):
        await press(screen, key)
        await asyncio.sleep(0.015)
    return (time.process_time() - begun) / presses


async def press(screen: Driving, key: str) -> None:
    """Press a key that moves the cursor, and wait until it has."""
    before = screen.screen.claim_list.position
    screen.app.simulate_key(key)
    await until(lambda: screen.screen.claim_list.position != before)


async def test_moving_costs_little(many: Path) -> None:
    async with settled(many, Filter()) as screen:
        assert await cost(screen, "j", 60) < MOST
        assert await cost(screen, "pagedown", 30) < MOST_OF_A_PAGE


async def test_judging_costs_little(many: Path) -> None:
    async with settled(many, Filter("open")) as screen:
        assert await cost(screen, "s", 60) < MOST
        await screen.saved()
