"""The page comes whole from this server, and holds the browser to it."""

import re
from pathlib import Path

from web.visiting import serving

from workbench.web.page import ASSETS, page


async def test_the_page_and_its_own_files_name_no_outside_address(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        text = await (await visit.client.get("/")).text()
        named = re.findall(r"[a-z]+://[^\"' )]+", text)
        assert named == [f"ws://{visit.host}/ws"]
        assert "<script>" not in text
        assert not re.search(r"\son[a-z]+=", text)
        for name in re.findall(r'"/static/([^"]+)"', text):
            answer = await visit.client.get(f"/static/{name}")
            assert answer.status == 200
            assert answer.content_type == ASSETS[name].content_type


def test_no_file_of_the_page_fetches_from_elsewhere() -> None:
    for name, asset in ASSETS.items():
        if asset.content_type == "text/css":
            body = re.sub(rb"/\*.*?\*/", b"", asset.body, flags=re.DOTALL)
            assert b"://" not in body
            for url in re.findall(rb"url\(\"?([^)\"]*)", body):
                assert url.startswith(b"/static/"), name
        if asset.content_type == "text/javascript":
            assert b"googleapis" not in asset.body


async def test_every_answer_carries_the_headers(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        refused = await visit.client.get("/")
        await visit.let_in()
        answers = [
            refused,
            await visit.client.get("/"),
            await visit.client.get("/static/textual.js"),
            await visit.client.get("/nothing"),
            await visit.client.get("/", headers={"Host": "evil.example"}),
            await visit.client.post("/"),
        ]
        assert [answer.status for answer in answers] == [403, 200, 200, 404, 421, 405]
        for answer in answers:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "script-src 'self';" in policy
            assert "frame-ancestors 'none'" in policy
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["X-Frame-Options"] == "DENY"
            assert "aiohttp" not in answer.headers["Server"]
        assert answers[1].headers["Cache-Control"] == "no-store"


async def test_no_folder_is_listed_and_no_other_file_is_given(tmp_path: Path) -> None:
    async with serving(tmp_path) as visit:
        await visit.let_in()
        for path in (
            "/static",
            "/static/",
            "/static/js/",
            "/static/page.html",
            "/static/..%2fserver.py",
            "/static/%2e%2e/%2e%2e/etc/passwd",
            "/download/1",
        ):
            assert (await visit.client.get(path)).status == 404, path


def test_the_size_of_letters_may_be_asked_for() -> None:
    for asked, given in {
        "20": "20",
        "": "16",
        "7": "16",
        "41": "16",
        "²": "16",
        '"><script>': "16",
        "9" * 5000: "16",
    }.items():
        assert f'data-font-size="{given}"' in page("ws://x/ws", asked)
