"""The window that explains a claim: the same words as on the command line, safe ones only."""

from tui.piloting import driving, until
from tui.wires import Wires

from workbench.desk.clusters import why
from workbench.desk.explaining import in_words
from workbench.desk.review import Marking, Reviewing
from workbench.model import Verdict


async def test_a_claim_is_explained_with_what_its_verdict_rests_on(
    wires: Wires,
) -> None:
    with Reviewing(wires.path, "ben") as ben:
        ben.mark(
            [Marking(wires.herald, Verdict.SINGLE_SOURCE, note="[bold]\x1b[5m[/]")]
        )
    async with driving(wires.path, claim_id=wires.herald) as screen:
        await screen.press("W")
        await until(lambda: "what would change it" in screen.painted())
        painted = screen.painted()
        assert "ben says single-source" in painted
        assert "shown then: 1 to 1 independent origins" in painted
        assert "\x1b" not in painted
        view = screen.screen.view
        assert view is not None
        for line in in_words(why(wires.path, view.uid)):
            assert line[:40].strip() in painted
        await screen.press("escape")
        await until(lambda: screen.at_review)
