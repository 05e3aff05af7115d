"""`upload_large`: in one request or in chunks, which travel side by side, are repeated one by one, and are all there before the commit."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import (
    APIError,
    ConfigurationError,
    ConnectionLostError,
    EmptyFileError,
    FileChangedError,
    FileTooLargeError,
    IncompleteUploadError,
    ServerError,
    UnreadableFileError,
    UnwritableFileError,
)
from dingkit.media import UploadedFile, UploadState
from dingkit.media._large import LargeUpload
from tests.media.web import Got, Reply, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.media.conftest import AnyDing
    from tests.media.web import Web

UPLOAD_ID = "0C9F4A7E5D1B_0#iAE+/=%&?"
MEDIA_ID = "#iAEKAqExampleOnly"
CHUNK = 102_400
SMALL_LIMIT = 8 * 1024 * 1024
SIZE = SMALL_LIMIT + 12_345
CONTENT = os.urandom(SIZE)
CHUNKS = 83


class Drive:
    """Takes files whole, or in chunks that it puts together on commit."""

    def __init__(self, web: Web) -> None:
        self.file = b""
        self.chunks: dict[int, bytes] = {}
        self.sent: list[int] = []
        self.opened = 0
        self.faults: list[tuple[int, Reply]] = []
        self.meet: threading.Barrier | None = None
        self.before_commit: Callable[[], object] = list
        self._lock = threading.Lock()
        web.usual = self

    def __call__(self, got: Got) -> Reply:
        if got.path == "/file/upload/single":
            self.file = got.files["file"][2]
            assert got.query["file_size"] == str(len(self.file))
            return json_reply({"errcode": 0, "media_id": MEDIA_ID})
        if got.path == "/file/upload/chunk":
            return self._take(got)
        if "upload_id" not in got.query:
            self.opened += 1
            assert int(got.query["chunk_numbers"]) * CHUNK >= int(got.query["file_size"]) or int(got.query["chunk_numbers"]) < CHUNKS
            return json_reply({"errcode": 0, "upload_id": UPLOAD_ID})
        self.file = b"".join(self.chunks[number] for number in range(1, int(got.query["chunk_numbers"]) + 1))
        assert (got.query["upload_id"], got.query["file_size"]) == (UPLOAD_ID, str(len(self.file)))
        return json_reply({"errcode": 0, "media_id": MEDIA_ID})

    def _take(self, got: Got) -> Reply:
        assert (got.query["upload_id"], got.query["agent_id"]) == (UPLOAD_ID, "17")
        number = int(got.query["chunk_sequence"])
        if self.meet is not None:
            self.meet.wait(10)
        with self._lock:
            self.sent.append(number)
            fault = next((fault for fault in self.faults if fault[0] == number), None)
            if fault is not None:
                self.faults.remove(fault)
                return fault[1]
            self.chunks[number] = got.files["file"][2]
        return json_reply({"errcode": 0, "errmsg": "ok"})


CUT = Reply(b"{", cut=0)
BUSY = json_reply({"errcode": -1, "errmsg": "系统繁忙"})


@pytest.fixture
def drive(web: Web) -> Drive:
    return Drive(web)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "film.mov"
    path.write_bytes(CONTENT)
    return path


async def test_a_small_file_goes_in_one_request(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    os.truncate(path, SMALL_LIMIT)
    told: list[tuple[int, int | None]] = []
    result = await any_ding.upload_large(path, agent_id=17, progress=lambda *so_far: told.append(so_far))
    assert result == UploadedFile(MEDIA_ID, SMALL_LIMIT, 1)
    assert (drive.file, drive.sent) == (CONTENT[:SMALL_LIMIT], [])
    assert told[-1] == (SMALL_LIMIT, SMALL_LIMIT)


async def test_a_large_file_goes_in_chunks(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    result = await any_ding.upload_large(path, 17, chunk_size=CHUNK, progress=lambda *so_far: told.append(so_far))
    assert result == UploadedFile(MEDIA_ID, SIZE, CHUNKS)
    assert drive.file == CONTENT
    assert sorted(drive.sent) == list(range(1, CHUNKS + 1))
    assert told[-1] == (SIZE, SIZE)


async def test_chunks_have_a_usual_size(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    assert (await any_ding.upload_large(str(path), "17")).chunks == 3
    assert drive.file == CONTENT


async def test_chunks_travel_side_by_side(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    drive.meet = threading.Barrier(3)  # each chunk waits for two others
    await any_ding.upload_large(path, 17, concurrency=3)
    assert drive.file == CONTENT


async def test_a_chunk_is_sent_again_for_itself(any_ding: AnyDing, drive: Drive, path: Path, pauses: list[float]) -> None:
    drive.faults = [(2, CUT), (3, BUSY), (3, CUT)]
    told: list[int] = []
    await any_ding.upload_large(path, 17, progress=lambda sent, _: told.append(sent))
    assert drive.file == CONTENT
    assert sorted(drive.sent) == [1, 2, 2, 3, 3, 3]
    assert max(told) == told[-1] == SIZE
    assert len(pauses) == 3


async def test_it_goes_on_from_the_state_in_the_error(any_ding: AnyDing, drive: Drive, path: Path, pauses: list[float]) -> None:
    drive.faults = [(3, BUSY)] * 3
    with pytest.raises(IncompleteUploadError, match=r"1 of 3 chunks of '.*film.mov' did not arrive \(.*系统繁忙.*\)") as raised:
        await any_ding.upload_large(path, 17, concurrency=1)
    assert isinstance(raised.value.__cause__, APIError)
    assert drive.file == b""
    state = UploadState.from_json(raised.value.state.to_json())
    assert (state.upload_id, state.done) == (UPLOAD_ID, [1, 2])
    drive.sent.clear()
    told: list[int] = []
    result = await any_ding.upload_large(path, 17, resume=state, progress=lambda sent, _: told.append(sent))
    assert result.media_id == MEDIA_ID
    assert (drive.file, drive.sent, drive.opened) == (CONTENT, [3], 1)
    assert told[0] > SMALL_LIMIT
    assert len(pauses) == 2


async def test_the_state_can_be_kept_in_a_file(connect: Callable[..., AnyDing], drive: Drive, path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "film.upload"
    drive.faults = [(2, CUT)]
    with pytest.raises(IncompleteUploadError) as raised:
        await connect(max_retries=0).upload_large(path, 17, concurrency=1, resume=kept)
    assert isinstance(raised.value.__cause__, ConnectionLostError)
    assert json.loads(kept.read_text())["done"] == [1]
    await connect().upload_large(path, 17, resume=str(kept))
    assert (drive.file, drive.opened) == (CONTENT, 1)
    assert sorted(names(tmp_path)) == ["film.mov"]


async def test_the_first_failure_ends_it(connect: Callable[..., AnyDing], drive: Drive, path: Path) -> None:
    drive.faults = [(1, BUSY)]
    with pytest.raises(IncompleteUploadError):
        await connect(max_retries=0).upload_large(path, 17, chunk_size=CHUNK, concurrency=2)
    assert len(drive.sent) < CHUNKS


def test_other_chunks_on_their_way_end_soon(web: Web, drive: Drive, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first chunk is still being sent when the second one fails: it is not sent to its end."""
    stopped = threading.Event()
    stop = LargeUpload.stop

    def stop_and_tell(large: LargeUpload) -> None:
        stop(large)
        stopped.set()

    def wait(got: Got) -> None:
        if got.query.get("chunk_sequence") == "1":
            stopped.wait(10)

    monkeypatch.setattr(LargeUpload, "stop", stop_and_tell)
    drive.faults, web.before_body = [(2, BUSY)], wait
    options: Any = {"credential": StaticToken("t"), "base_url": web.url, "max_retries": 0}
    with DingTalk(**options) as ding, pytest.raises(IncompleteUploadError):
        ding.media.upload_large(path, 17, chunk_size=SMALL_LIMIT)
    assert drive.sent == [2]


async def test_a_commit_that_fails_can_be_made_again(
    connect: Callable[..., AnyDing], web: Web, drive: Drive, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "film.upload"
    busy = [True]

    def answer(got: Got) -> Reply:
        if got.path.endswith("transaction") and "upload_id" in got.query and busy:
            busy.clear()
            return Reply(b"", status=502)
        return drive(got)

    web.usual = answer
    with pytest.raises(ServerError):
        await connect().upload_large(path, 17, resume=kept)
    drive.sent.clear()
    assert (await connect().upload_large(path, 17, resume=kept)).media_id == MEDIA_ID
    assert (drive.file, drive.sent) == (CONTENT, [])


async def test_a_file_that_changes_is_not_committed(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    def grow(sent: int, total: int | None) -> None:
        if sent == total:
            os.truncate(path, SIZE + 1)

    with pytest.raises(FileChangedError, match=r"film.mov' was changed while it was sent; the upload was not committed"):
        await any_ding.upload_large(path, 17, concurrency=1, progress=grow)
    assert drive.file == b""


async def test_a_file_that_shrinks_is_told_as_that(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    with pytest.raises(FileChangedError, match=r"'film.mov' shrank from"):
        await any_ding.upload_large(path, 17, concurrency=1, progress=lambda *_: os.truncate(path, 100_000))
    assert drive.file == b""


def state_of(path: Path, *done: int) -> UploadState:
    return UploadState(UPLOAD_ID, "17", SIZE, path.stat().st_mtime_ns, 4_194_304, [*done])


async def test_another_file_is_no_rest(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    state = state_of(path, 1)
    state.modified -= 1
    with pytest.raises(FileChangedError, match="has changed since its upload was begun"):
        await any_ding.upload_large(path, 17, resume=state)
    state.modified += 1
    for options in ({"agent_id": 18}, {"agent_id": 17, "chunk_size": CHUNK}):
        with pytest.raises(ConfigurationError, match="begun with agent_id='17' and chunk_size=4194304: go on with the same"):
            await any_ding.upload_large(path, **options, resume=state)
    assert drive.sent == []


async def test_a_state_that_claims_too_much_is_not_believed(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    state = state_of(path, 2, 3, 4)
    with pytest.raises(ConfigurationError, match="no such chunk"):
        await any_ding.upload_large(path, 17, resume=state)
    assert drive.sent == []


GOOD: dict[str, Any] = {"upload_id": UPLOAD_ID, "agent_id": "17", "size": SIZE, "modified": 0, "chunk_size": 4_194_304, "done": [1]}


def changed(**fields: object) -> str:
    return json.dumps(GOOD | fields)


DAMAGED: dict[str, str | bytes] = {
    "nothing": "",
    "a list": "[]",
    "no fields": "{}",
    "one field": '{"upload_id": "x"}',
    "a number": "3",
    "null": "null",
    "half of it": changed()[:40],
    "other fields": changed(more=1),
    "binary": b"\x89PNG\r\n\x1a\n\xff\xfe",
    "zeros": bytes(100),
    "deep": "[" * 100_000,
    "huge": changed(done=[1] * 600_000),
    "a number of 5000 digits": changed().replace("4194304", "9" * 5000),
    "an id that is a number": changed(upload_id=17),
    "an empty id": changed(upload_id=""),
    "half an emoji": changed(upload_id="\ud83d"),
    "a line end": changed(upload_id="a\r\nb"),
    "a long id": changed(upload_id="x" * 1001),
    "an agent that is a number": changed(agent_id=17),
    "a size that is a text": changed(size=str(SIZE)),
    "a size that is a truth value": changed(size=True),
    "a time that is a fraction": changed(modified=0.5),
    "a chunk size that is nothing": changed(chunk_size=None),
    "chunks that are a text": changed(done="1"),
    "chunks that are nothing": changed(done=None),
    "chunks that are texts": changed(done=["1"]),
    "chunks that are truth values": changed(done=[True]),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
async def test_what_is_no_state_is_refused(any_ding: AnyDing, drive: Drive, path: Path, tmp_path: Path, content: str | bytes) -> None:
    (tmp_path / "state").write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(
        ConfigurationError, match=r"state': this is no saved state of an upload: .*\. Upload the file anew, without it"
    ) as raised:
        await any_ding.upload_large(path, 17, resume=tmp_path / "state")
    assert len(str(raised.value)) < 500
    assert drive.opened == 0


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"chunk_size": 0}, "chunk_size must be from 102400 to 8388608 bytes for this file, not 0"),
        ({"chunk_size": -4_194_304}, "chunk_size must be from"),
        ({"chunk_size": 10**20}, "chunk_size must be from"),
        ({"done": [0]}, "there is no such chunk"),
        ({"done": [-1]}, "there is no such chunk"),
        ({"done": [10**30]}, "there is no such chunk"),
        ({"upload_id": None}, "upload_id is no id"),
        ({"done": (1,)}, "done is no list of integers"),
    ],
)
async def test_a_state_that_cannot_be_is_refused(any_ding: AnyDing, drive: Drive, path: Path, fields: dict[str, Any], said: str) -> None:
    state = state_of(path, 1)
    for name, value in fields.items():
        setattr(state, name, value)
    with pytest.raises(ConfigurationError, match=said):
        await any_ding.upload_large(path, 17, resume=state)
    assert drive.sent == []


async def test_a_chunk_that_is_named_twice_arrived_once(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    drive.chunks = {1: CONTENT[:4_194_304]}
    await any_ding.upload_large(path, 17, resume=state_of(path, 1, 1))
    assert (drive.file, sorted(drive.sent)) == (CONTENT, [2, 3])


async def test_a_state_that_cannot_be_read_is_refused(any_ding: AnyDing, drive: Drive, path: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for resume, said in (
        (tmp_path, "is no regular file: give resume= the path of one"),
        (tmp_path / "pipe", "is no regular file"),
        ("/dev/zero", "is no regular file"),
        ("a\0b", "cannot be read: embedded null"),
        ("\ud83d", "cannot be read: .*surrogates not allowed"),
        ("x" * 300, "cannot be read: File name too long"),
        (17, "give resume= an UploadState, or the path of a file for it, not int"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            await any_ding.upload_large(path, 17, resume=resume)
    assert drive.opened == 0


async def test_a_state_that_cannot_be_kept_is_told_before_anything_is_sent(
    any_ding: AnyDing, drive: Drive, path: Path, tmp_path: Path
) -> None:
    for resume in (tmp_path / "nowhere" / "film.upload", "/proc/film.upload"):
        with pytest.raises(UnwritableFileError, match=r"the state of the upload cannot be kept in .*: No such file or directory"):
            await any_ding.upload_large(path, 17, resume=resume)
    assert drive.sent == []


async def test_a_state_that_cannot_be_removed_loses_no_media_id(
    any_ding: AnyDing, drive: Drive, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    really_unlink = type(path).unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002 - as it is
        if self.name == "film.upload":
            raise PermissionError(errno.EPERM, "Operation not permitted")
        really_unlink(self, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(type(path), "unlink", unlink)
        assert (await any_ding.upload_large(path, 17, resume=tmp_path / "film.upload")).media_id == MEDIA_ID
    assert "film.upload', cannot be removed: Operation not permitted" in caplog.text
    assert drive.file == CONTENT


@pytest.mark.parametrize("chunk_size", [102_399, 8 * 1024 * 1024 + 1, 0, -1])
async def test_chunks_have_a_documented_size(any_ding: AnyDing, drive: Drive, path: Path, chunk_size: int) -> None:
    with pytest.raises(ConfigurationError, match=f"chunk_size must be from 102400 to 8388608 bytes for this file, not {chunk_size}"):
        await any_ding.upload_large(path, 17, chunk_size=chunk_size)


async def test_a_file_over_the_limit_is_refused(any_ding: AnyDing, drive: Drive, path: Path) -> None:
    os.truncate(path, 10_000 * SMALL_LIMIT + 1)  # takes no room on the disk
    with pytest.raises(FileTooLargeError, match=r"in 10000 chunks at most 83886080000 can go"):
        await any_ding.upload_large(path, 17)


async def test_what_cannot_be_read_is_refused(any_ding: AnyDing, drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(EmptyFileError):
        await any_ding.upload_large(tmp_path / "empty", 17)
    odd: list[Any] = [tmp_path, tmp_path / "nothing", "a\0b", "\ud83d", b"film.mov", 17]
    for path in odd:
        with pytest.raises(UnreadableFileError):
            await any_ding.upload_large(path, 17)


async def test_an_answer_without_its_id_is_an_error(any_ding: AnyDing, web: Web, drive: Drive, path: Path) -> None:
    web.answers = [json_reply({"errcode": 0})]
    with pytest.raises(APIError, match="the answer has no upload_id"):
        await any_ding.upload_large(path, 17)
    web.usual = lambda got: json_reply({"errcode": 0, "upload_id": UPLOAD_ID})
    with pytest.raises(APIError, match="the answer has no media_id"):
        await any_ding.upload_large(path, 17)


async def test_a_cancelled_task_stops_sending(connect: Callable[..., AnyDing], drive: Drive, path: Path, tmp_path: Path) -> None:
    ding = connect()
    if isinstance(ding.ding, DingTalk):
        return  # has no tasks
    begun = asyncio.Event()
    sending: Any = asyncio.create_task(ding.upload_large(path, 17, chunk_size=CHUNK, progress=lambda *_: begun.set()))
    await begun.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert drive.file == b""


def test_nothing_is_committed_while_chunks_are_missing(path: Path) -> None:
    large = LargeUpload(path, 17, CHUNK, None, None)
    large.arrived(2)
    with pytest.raises(IncompleteUploadError, match=f"{CHUNKS - 1} of {CHUNKS} chunks of '.*film.mov' did not arrive$"):
        large.commit_call()
