"""Articles come in once, whole and bound by the ledger, whatever happens on the way."""

import json
import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from workbench.desk import ingest as module
from workbench.desk.ingest import Report, ingest
from workbench.desk.manifest import read_manifest
from workbench.desk.sources import Source, Unusable, from_manifest, from_paths
from workbench.desk.verify import verify
from workbench.errors import BadInput, NoInput, StorageError
from workbench.model import Metadata
from workbench.readers import MAX_BYTES

STORY = "The bridge closed at noon. Two ferries were added, the harbour office said.\n"
NOBODY = Metadata()


def rows(path: Path, query: str) -> list[Any]:
    raw = sqlite3.connect(path)
    try:
        return raw.execute(query).fetchall()
    finally:
        raw.close()


def take_in(path: Path, *names: str | Path, outlet: str = "") -> Report:
    return ingest(path, from_paths(map(str, names), Metadata(outlet=outlet)), "ana")


def is_whole(path: Path) -> bool:
    """Prove the ledger, and that each claim's words are those at its place in the text."""
    raw = rows(
        path,
        'SELECT d.text, c.start, c."end", c.exact FROM claim c JOIN document d ON d.id = c.document_id',
    )
    spans = all(text[start:end] == exact for text, start, end, exact in raw)
    bound = rows(path, "SELECT count(*) FROM event WHERE kind = 'ingest'")
    return (
        spans
        and bound == rows(path, "SELECT count(*) FROM document")
        and not list(verify(path))
    )


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six articles in two folders, and what is none."""
    top = tmp_path / "articles"
    (top / "within").mkdir(parents=True)
    (top / ".hidden").mkdir()
    (top / "b.txt").write_text(STORY + "B.")
    (top / "a.md").write_text("# A story\n\n" + STORY)
    (top / "c.HTML").write_text(
        f"<html><title>C</title><p>{STORY}<p>It may open in May, he said."
    )
    (top / "within" / "d.txt").write_text(STORY + "D.")
    (top / "within" / "e.text").write_text(STORY + "E.")
    (top / "empty.txt").write_text("")
    (top / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (top / ".secret.txt").write_text(STORY + "Secret.")
    (top / ".hidden" / "f.txt").write_text(STORY + "Hidden.")
    outside = tmp_path / "outside.txt"
    outside.write_text(STORY + "Outside.")
    (top / "link.txt").symlink_to(outside)
    (top / "loop").symlink_to(top, target_is_directory=True)
    os.mkfifo(top / "pipe.txt")
    return top


def test_a_folder_is_walked_in_order_and_what_is_no_article_is_passed_over(
    desk: Path, folder: Path
) -> None:
    report = take_in(desk, folder)
    assert [Path(d.path).name for d in report.documents] == [
        "a.md",
        "b.txt",
        "c.HTML",
        "d.txt",
        "e.text",
    ]
    assert [(Path(f.path).name, str(f.problem)) for f in report.failures] == [
        ("empty.txt", "empty.txt is empty.")
    ]
    assert (report.added, report.known) == (5, 0)
    assert (
        report.claims
        == sum(d.claims for d in report.documents)
        == rows(desk, "SELECT count(*) FROM claim")[0][0]
    )
    assert [d.title for d in report.documents] == ["A story", "", "C", "", ""]
    assert is_whole(desk)


def test_a_folders_own_manifest_is_read_with_it_and_its_readme_is_not(
    desk: Path, folder: Path
) -> None:
    (folder / "README.md").write_text("# What this is\n\nSix articles.")
    told = [
        {"file": "b.txt", "outlet": "Gazette", "date": "2031-05-01"},
        {"file": "./within/d.txt", "outlet": "Courier"},
    ]
    (folder / "manifest.json").write_text(json.dumps(told))
    take_in(desk, folder)
    assert rows(desk, "SELECT path, outlet, published FROM document ORDER BY id") == [
        (str(folder / "a.md"), "", ""),
        (str(folder / "b.txt"), "Gazette", "2031-05-01"),
        (str(folder / "c.HTML"), "", ""),
        (str(folder / "within" / "d.txt"), "Courier", ""),
        (str(folder / "within" / "e.text"), "", ""),
    ]
    assert take_in(desk, folder / "README.md").added == 1


def test_a_folders_manifest_that_is_none_is_told_and_the_articles_are_read(
    desk: Path, folder: Path
) -> None:
    (folder / "manifest.json").write_text('[{"file": "b.txt", "date": "May"}]')
    report = take_in(desk, folder)
    assert report.added == 5
    told = [str(failure.problem) for failure in report.failures]
    assert any("Entry 1, 'date' of the manifest" in one for one in told)


def test_a_link_is_followed_where_it_is_named_outright(
    desk: Path, folder: Path
) -> None:
    assert take_in(desk, folder / "link.txt").added == 1
    assert take_in(desk, folder / "loop" / "b.txt").added == 1


def test_a_folder_without_articles_and_a_name_without_a_file_are_told(
    desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    report = take_in(
        desk,
        tmp_path / "none",
        tmp_path / "gone.txt",
        tmp_path / "none" / "x" / "y.txt",
    )
    assert [type(f.problem) for f in report.failures] == [BadInput, NoInput, NoInput]
    assert str(report.failures[0].problem).endswith("none holds no article.")
    assert "end in .txt" in report.failures[0].problem.hint


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b.txt", "\udcff.txt", "", "b.txt/c"])
def test_a_name_that_can_be_no_file_fails_alone(
    name: str, desk: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    report = take_in(desk, "b.txt", name, "within")
    assert report.added == 3
    assert [f.path for f in report.failures] == [name]


def test_what_may_not_be_read_fails_alone_and_is_told(desk: Path, folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    (folder / "within").chmod(0)
    (folder / "listed").mkdir()
    (folder / "listed" / "g.txt").write_text(STORY + "G.")
    (folder / "listed").chmod(0o400)  # its names can be read, its files can't
    if os.access(folder / "b.txt", os.R_OK):
        pytest.skip("who runs this may read everything")
    report = take_in(desk, folder)
    (folder / "within").chmod(0o700)
    (folder / "listed").chmod(0o700)
    assert report.added == 2
    assert {
        (Path(f.path).name, str(f.problem))
        for f in report.failures
        if "empty" not in f.path
    } == {
        ("b.txt", "It can't be read: Permission denied."),
        ("within", "It can't be read: Permission denied."),
        ("g.txt", "It can't be read: Permission denied."),
    }


def test_a_second_run_adds_nothing_and_lists_what_is_known(
    desk: Path, folder: Path
) -> None:
    first = take_in(desk, folder)
    before = rows(desk, "SELECT seq, hash FROM event")
    second = take_in(desk, folder)
    assert (second.added, second.known, second.claims) == (0, 5, 0)
    assert second.documents == first.documents
    assert rows(desk, "SELECT seq, hash FROM event") == before


def test_the_same_text_of_two_outlets_is_two_documents_and_of_one_outlet_one(
    desk: Path, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(STORY)
    two.write_text(STORY)
    report = take_in(desk, one, two, outlet="Gazette")
    assert (report.added, report.known) == (1, 1)
    assert [(Path(d.path).name, d.document) for d in report.documents] == [
        ("one.txt", report.documents[0].document),
        ("two.txt", report.documents[0].document),
    ]
    assert take_in(desk, two, outlet="Courier").added == 1
    assert take_in(desk, one, outlet="Courier").known == 1
    assert rows(desk, "SELECT count(*) FROM original") == [(1,)]
    assert rows(desk, "SELECT outlet, path FROM document") == [
        ("Gazette", str(one)),
        ("Courier", str(two)),
    ]
    assert is_whole(desk)


def test_the_same_text_under_another_address_is_another_document(desk: Path) -> None:
    said = [
        Metadata("Gazette", url=url)
        for url in ("https://g.example/1", "https://g.example/2", "https://g.example/1")
    ]
    report = ingest(desk, [Source("-", None, m, STORY.encode()) for m in said], "ana")
    assert (report.added, report.known) == (2, 1)


def test_a_new_version_at_one_address_says_what_it_replaces(desk: Path) -> None:
    said = Metadata("Gazette", url="https://g.example/1")
    ingest(desk, [Source("-", None, said, STORY.encode())], "ana")
    ingest(
        desk, [Source("-", None, said, STORY.replace("Two", "Three").encode())], "ana"
    )
    assert rows(desk, "SELECT id, replaces FROM document ORDER BY id") == [
        (1, None),
        (2, 1),
    ]
    assert is_whole(desk)


def test_what_the_user_says_outranks_the_manifest_and_that_the_file(
    desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: T\nauthor: File\noutlet: File\ndate: 2025-01-01\n---\n" + STORY
    )
    (tmp_path / "m.json").write_text(
        '[{"file": "a.md", "outlet": "Manifest", "byline": "Manifest"}]'
    )
    ingest(
        desk, from_manifest(str(tmp_path / "m.json"), Metadata(outlet="User")), "ana"
    )
    assert rows(desk, "SELECT outlet, byline, title, published FROM document") == [
        ("User", "Manifest", "T", "2025-01-01")
    ]


def test_a_declared_charset_is_that_of_every_file_and_must_fit(
    desk: Path, folder: Path
) -> None:
    (folder / "g.txt").write_bytes("Мост закрыли, сообщила мэрия.".encode("koi8_r"))
    (folder / "list.json").write_text('[{"file": "g.txt", "outlet": "List"}]')
    wanted = from_paths([str(folder / "g.txt")], NOBODY, "koi8-r")
    listed = from_manifest(str(folder / "list.json"), NOBODY, "koi8-r")
    piped = Source(
        "-", None, Metadata("Piped"), (folder / "g.txt").read_bytes(), "koi8-r"
    )
    report = ingest(desk, [*wanted, *listed, piped], "ana")
    assert (report.added, report.warnings) == (3, [])
    assert set(rows(desk, "SELECT text, charset FROM document")) == {
        ("Мост закрыли, сообщила мэрия.", "koi8-r")
    }
    wrong = ingest(
        desk, from_paths([str(folder / "g.txt")], Metadata("Wrong"), "utf-8"), "ana"
    )
    assert [str(f.problem) for f in wrong.failures] == [
        "g.txt: The bytes are not in the declared charset utf-8 at byte 0."
    ]


def test_front_matter_claims_nothing(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: Shut\nurl: https://g.example/1\n---\n" + STORY
    )
    take_in(desk, tmp_path / "a.md")
    assert rows(desk, "SELECT exact FROM claim ORDER BY id") == [
        ("The bridge closed at noon.",),
        ("Two ferries were added, the harbour office said.",),
    ]
    assert is_whole(desk)


def test_bytes_at_hand_are_a_page_or_a_text_by_how_they_begin(desk: Path) -> None:
    page = b"<html><p>The bridge closed at noon, they said.</p></html>"
    report = ingest(
        desk,
        [
            Source("-", None, NOBODY, data)
            for data in (page, STORY.encode(), b"", b"%PDF-1.4")
        ],
        "ana",
    )
    assert rows(desk, "SELECT media_type, path FROM document ORDER BY id") == [
        ("text/html", "-"),
        ("text/plain", "-"),
    ]
    assert [str(f.problem) for f in report.failures] == [
        "The input is empty.",
        "The input is a PDF, not a text.",
    ]


def test_a_dry_run_counts_what_a_run_would_add_and_writes_nothing(
    desk: Path, folder: Path
) -> None:
    def rehearsed() -> Report:
        wanted = from_paths([str(folder), str(folder / "b.txt")], NOBODY)
        return ingest(desk, wanted, "ana", dry_run=True)

    first = rehearsed()
    assert not list(desk.parent.glob("desk.db*"))
    assert (first.added, first.known, len(first.failures)) == (5, 1, 1)
    assert take_in(desk, folder, folder / "b.txt").documents == first.documents
    before = desk.read_bytes()
    again = rehearsed()
    assert (again.added, again.known, again.claims) == (0, 6, 0)
    assert again.documents == first.documents
    assert desk.read_bytes() == before


def test_bad_files_among_good_ones_keep_none_of_them_out(
    desk: Path, tmp_path: Path
) -> None:
    bad = {
        "empty.txt": b"",
        "spaces.txt": b" \n\t ",
        "report.txt": b"%PDF-1.7",
        "noise.txt": bytes(range(32)) * 9,
        "blank.html": b"<html><script>x</script>",
    }
    for at, (name, data) in enumerate(bad.items()):
        (tmp_path / f"{at}-good.txt").write_text(f"Story {at}. {STORY}")
        (tmp_path / f"{at}-{name}").write_bytes(data)
    report = take_in(desk, tmp_path)
    assert report.added == 5
    assert [Path(f.path).name.partition("-")[2] for f in report.failures] == list(bad)
    assert all(f.problem.hint for f in report.failures)
    assert is_whole(desk)


def test_a_file_beyond_the_limit_is_refused_before_it_is_read_whole(
    desk: Path, tmp_path: Path
) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as stream:
        stream.truncate(40 * MAX_BYTES)  # 2.5 GiB that take no room
    report = take_in(desk, big)
    assert [str(f.problem) for f in report.failures] == [
        "big.txt is larger than 64 MiB."
    ]


def test_a_pipe_that_is_named_is_read(desk: Path) -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, STORY.encode())
    os.close(write_end)
    report = take_in(desk, f"/dev/fd/{read_end}")
    os.close(read_end)
    assert report.added == 1


@pytest.mark.skipif(
    sys.platform == "darwin", reason="its file systems refuse such names"
)
def test_odd_file_names_are_kept_as_labels_that_can_be_stored(
    desk: Path, tmp_path: Path
) -> None:
    names = [
        b"a\x1b[31m\n.txt",
        b"caf\xe9.txt",
        "☃ \u202e.txt".encode(),
        b"[bold].txt",
        b"-.txt",
    ]
    for at, name in enumerate(names):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(
            f"{at}. {STORY}"
        )
    report = take_in(desk, tmp_path)
    assert (report.added, report.failures) == (5, [])
    kept = {Path(str(path)).name for (path,) in rows(desk, "SELECT path FROM document")}
    assert kept == {
        "a\x1b[31m\n.txt",
        "caf?.txt",
        "☃ \u202e.txt",
        "[bold].txt",
        "-.txt",
    }
    assert {Path(d.path).name for d in report.documents} == kept
    assert take_in(desk, tmp_path).known == 5
    assert is_whole(desk)


def test_metadata_no_database_takes_is_made_storable(desk: Path) -> None:
    said = Metadata("Ga\udcffzette", byline="\ud800", url="x\0y", title="T\0")
    source = Source("-", None, said, STORY.encode())
    assert ingest(desk, [source], "ana").added == 1
    assert ingest(desk, [source], "ana").known == 1
    assert rows(desk, "SELECT outlet, byline, url, title FROM document") == [
        ("Ga?zette", "?", "x\ufffdy", "T\ufffd")
    ]
    assert is_whole(desk)


def interrupted(sources: Iterable[Source], after: int) -> Iterator[Source]:
    for at, source in enumerate(sources):
        if at == after:
            raise KeyboardInterrupt
        yield source


def many(count: int) -> list[Source]:
    return [
        Source(f"{n}.txt", None, NOBODY, f"Story {n}. {STORY}".encode())
        for n in range(count)
    ]


@pytest.mark.parametrize("batch", [1, 7, 5000])
@pytest.mark.parametrize("after", [0, 1, 9, 29])
def test_interrupted_what_was_read_is_kept_and_the_next_run_completes_it(
    desk: Path, after: int, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", batch)
    with pytest.raises(KeyboardInterrupt):
        ingest(desk, interrupted(many(30), after), "ana")
    assert rows(desk, "SELECT count(*) FROM document") == [(after,)]
    assert is_whole(desk)
    report = ingest(desk, many(30), "ana")
    assert (report.added, report.known) == (30 - after, after)
    assert rows(desk, "SELECT count(*) FROM document") == [(30,)]
    assert is_whole(desk)


@pytest.mark.parametrize("batch", [1, 4, 7, 5000])
def test_the_same_publication_twice_in_one_run_is_one_wherever_batches_end(
    desk: Path, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", batch)
    twice = [source for source in many(10) for _ in range(2)]
    report = ingest(desk, [*twice, *many(10)], "ana")
    assert (report.added, report.known) == (10, 20)
    assert len(report.documents) == 30
    assert rows(desk, "SELECT count(*) FROM document") == [(10,)]
    assert is_whole(desk)


def test_interrupted_while_storing_nothing_is_there_twice_or_half(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 7)
    real, calls = module._bound, iter(range(1000))

    def bound(document: object) -> object:
        if next(calls) == 4:
            raise KeyboardInterrupt
        return real(document)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(module, "_bound", bound)
    with pytest.raises(KeyboardInterrupt):
        ingest(desk, many(30), "ana")
    assert is_whole(desk)
    kept = rows(desk, "SELECT count(*) FROM document")[0][0]
    report = ingest(desk, many(30), "ana")
    assert (report.known, report.added) == (kept, 30 - kept)
    assert is_whole(desk)


def test_a_disk_that_refuses_raises_and_leaves_what_was_stored(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(desk, many(3), "ana")

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr("workbench.desk.ingest.documents.add", full)
    with pytest.raises(StorageError):
        ingest(desk, many(9), "ana")
    assert rows(desk, "SELECT count(*) FROM document") == [(3,)]
    assert is_whole(desk)


def test_the_caller_hears_after_every_document(desk: Path) -> None:
    heard: list[tuple[int, int]] = []
    ingest(
        desk,
        many(5),
        "ana",
        tell=lambda report: heard.append((report.added, report.claims)),
    )
    assert heard == [(n, 3 * n) for n in range(1, 6)]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
        min_size=1,
        max_size=6,
    )
)
def test_every_claim_is_its_slice_of_any_text(texts: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        wanted = [
            Source(f"{n}.txt", None, NOBODY, text.encode())
            for n, text in enumerate(texts)
        ]
        report = ingest(path, wanted, "ana")
        assert report.added + report.known + len(report.failures) == len(texts)
        assert is_whole(path)


def test_naughty_strings_go_in_and_come_out_as_they_were(
    desk: Path, shared: Path
) -> None:
    lines = (
        (shared / "data/naughty_strings.strings.jsonl")
        .read_text("utf-8")
        .strip()
        .split("\n")
    )
    texts = {f"{n}.txt": json.loads(line)["text"] for n, line in enumerate(lines)}
    wanted = [
        Source(
            name,
            None,
            Metadata(text, byline=text, url=name, title=text),
            text.encode("utf-8", "replace"),
        )
        for name, text in texts.items()
    ]
    report = ingest(desk, wanted, "ana")
    kept = dict(rows(desk, "SELECT path, text FROM document"))
    assert kept == {name: texts[str(name)] for name in kept}
    assert {f.path for f in report.failures} == set(texts) - set(kept)
    assert len(kept) >= 242
    assert is_whole(desk)


# manifests


def listed(path: Path, text: str, suffix: str = ".json") -> list[tuple[str, Metadata]]:
    manifest = path / f"manifest{suffix}"
    manifest.write_text(text, encoding="utf-8")
    return [
        (str(file.relative_to(path)), said) for file, said in read_manifest(manifest)
    ]


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        (
            '[{"file": "a.txt", "outlet": " Gazette ", "date": "3 May 2025", "tags": [1], "url": null}, {"file": "x/b.md"}]',
            ".json",
        ),
        (
            '\ufeff{"documents": [{"file": "a.txt", "outlet": "Gazette", "date": "2025-05-03"}, {"file": "x/b.md"}]}',
            ".json",
        ),
        ("file, outlet,date,tags\na.txt,Gazette,2025-05-03,x\n\nx/b.md,,\n", ".csv"),
        (
            '\ufeff"file","outlet","date"\r\n"a.txt","Gazette","May 3, 2025","more","than asked"\r\n"x/b.md"\r\n',
            ".CSV",
        ),
    ],
)
def test_a_manifest_is_json_or_csv(text: str, suffix: str, tmp_path: Path) -> None:
    assert listed(tmp_path, text, suffix) == [
        ("a.txt", Metadata(outlet="Gazette", date="2025-05-03")),
        ("x/b.md", Metadata()),
    ]


@pytest.mark.parametrize(
    ("text", "suffix", "message"),
    [
        ("{", ".json", "is not JSON"),
        ("[" * 100_000, ".json", "is not JSON"),
        ('{"files": []}', ".json", "holds no list of documents"),
        ('"a.txt"', ".json", "holds no list of documents"),
        ('[{"file": "a.txt"}, "b.txt"]', ".json", "Entry 2 of the manifest"),
        (
            '[{"outlet": "G"}]',
            ".json",
            r"Entry 1, 'file' of the manifest .*: Field required\.",
        ),
        ('[{"file": "  "}]', ".json", "Entry 1, 'file'"),
        (
            '[{"file": "a.txt", "date": "03/02/2024"}]',
            ".json",
            "Entry 1, 'date' .* is no date",
        ),
        ('[{"file": "a.txt", "outlet": 7}]', ".json", "Entry 1, 'outlet'"),
        ("outlet,date\nGazette,2025-05-03\n", ".csv", "Entry 1, 'file'"),
        ("file\n" + "x" * 200_000, ".csv", "is not CSV"),
    ],
    ids=range(11),
)
def test_a_manifest_with_a_bad_entry_is_refused_whole(
    text: str, suffix: str, message: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=message) as raised:
        listed(tmp_path, text, suffix)
    assert raised.value.hint


def test_a_manifest_that_is_none_is_told_before_anything_is_read(
    tmp_path: Path,
) -> None:
    with pytest.raises(NoInput, match="no manifest") as gone:
        from_manifest(str(tmp_path / "gone.json"), NOBODY)
    with pytest.raises(NoInput, match="is a folder, no manifest") as folder:
        from_manifest(str(tmp_path), NOBODY)
    (tmp_path / "latin.json").write_bytes(b'[{"file": "caf\xe9"}]')
    with pytest.raises(BadInput, match="is not UTF-8") as latin:
        from_manifest(str(tmp_path / "latin.json"), NOBODY)
    assert all(raised.value.hint for raised in (gone, folder, latin))


def test_files_a_manifest_names_and_that_are_not_there_fail_alone(
    desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    entries = [
        {"file": name} for name in ("a.txt", "gone.txt", ".", "n\0l", "x" * 5000)
    ]
    (tmp_path / "m.json").write_text(json.dumps(entries))
    report = ingest(desk, from_manifest(str(tmp_path / "m.json"), NOBODY), "ana")
    assert report.added == 1
    assert [type(f.problem) for f in report.failures] == [NoInput] * 4
    assert all("which the manifest names" in str(f.problem) for f in report.failures)


def test_an_unusable_source_is_a_failure_and_no_more(desk: Path) -> None:
    gone = Unusable("gone.txt", NoInput("There is no gone.txt."))
    report = ingest(desk, [gone, *many(1)], "ana")
    assert (report.failures, report.added) == ([gone], 1)
