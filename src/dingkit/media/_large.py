"""Files for the drive: one request for a small one, chunks for a large one, and what must be known to go on with it later."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

from dingkit._core._files import replace_file
from dingkit.errors._base import (
    APIError,
    ConfigurationError,
    DingTalkError,
    EmptyFileError,
    FileChangedError,
    FileTooLargeError,
    TransportError,
    UnreadableFileError,
    UnwritableFileError,
)
from dingkit.media._calls import file_of, send_file
from dingkit.media._formats import limits_of
from dingkit.media._source import open_source, reason_of, window
from dingtalk_openapi.media_limits import MAX_CHUNKS
from dingtalk_openapi.operations import transact_file_upload, upload_file_chunk, upload_single_file
from dingtalk_openapi.wire import of_client

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from dingkit._core._steps import Steps
    from dingkit.media._source import Payload, Progress
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.models import TransactFileUploadResult, UploadFileChunkResult, UploadSingleFileResult

T = TypeVar("T")

logger = logging.getLogger("dingkit")

MAX_STATE_BYTES = 1024 * 1024
"""What is longer is no state: one of 10,000 chunks has a tenth of it."""

MAX_ID = 1000

USUAL_CHUNK_BYTES = 4 * 1024 * 1024
"""So little is sent again when a connection breaks."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that arrived in the drive whole.

    Attributes:
        media_id: Its id, good for the calls of the drive; begins with `#`.
        size: Bytes.
        chunks: Of how many it was put together; 1 when it went in one request.
    """

    media_id: str
    size: int
    chunks: int


@dataclass
class UploadState:
    """What must be known to go on with an upload in chunks; DingTalk forgets one that is not committed after 24 hours.

    Attributes:
        upload_id: DingTalk's id of the upload.
        agent_id: Agent id of the app.
        size: Bytes of the file.
        modified: When the file was last changed, in nanoseconds since 1970.
        chunk_size: Bytes of each chunk but the last.
        done: Numbers of the chunks that arrived; the first is 1.

    Examples:
        >>> state = UploadState("0C9F4A7E5D1B", "123456789", 9_000_000, 0, 4_194_304, [1])
        >>> UploadState.from_json(state.to_json()) == state
        True
    """

    upload_id: str
    agent_id: str
    size: int
    modified: int
    chunk_size: int
    done: list[int] = field(default_factory=list)

    def to_json(self) -> str:
        """Write it as JSON text. The upload id is no secret, but whoever has it and a token can add to the upload."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ConfigurationError: it is something else.
        """
        try:
            saved = json.loads(text)
        except (RecursionError, TypeError, ValueError) as error:
            raise _no_state("it is not JSON") from error
        names = {each.name for each in fields(cls)}
        if not isinstance(saved, dict) or not names - {"done"} <= saved.keys() <= names:
            raise _no_state(f"it does not have the fields {', '.join(sorted(names))}")
        state = cls(**saved)
        state.check()
        return state

    def check(self) -> None:
        """Refuse what no upload has left.

        Raises:
            ConfigurationError: a field has another type, or a value that it cannot have.
        """
        for name, text in (("upload_id", self.upload_id), ("agent_id", self.agent_id)):
            if not isinstance(text, str) or not text.isprintable() or not 0 < len(text) <= MAX_ID:
                raise _no_state(f"{name} is no id")
        for name, number in (("size", self.size), ("modified", self.modified), ("chunk_size", self.chunk_size)):
            if not _is_integer(number):
                raise _no_state(f"{name} is no integer")
        if not isinstance(self.done, list) or not all(_is_integer(number) for number in self.done):
            raise _no_state("done is no list of integers")


class IncompleteUploadError(DingTalkError):
    """Some chunks of a large file did not arrive; the others are kept by DingTalk, so the upload can go on later.

    Attributes:
        state: What went; give it as `resume=` to `upload_large` to send only the rest.

    The error of the first chunk that failed is the `__cause__`.
    """

    __module__ = "dingkit.errors"

    def __init__(self, message: str, state: UploadState) -> None:
        super().__init__(message, state)
        self.message = message
        self.state = state

    def __str__(self) -> str:
        return self.message


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _no_state(why: str) -> ConfigurationError:
    return ConfigurationError(f"this is no saved state of an upload: {why}. Upload the file anew, without it")


Resume = UploadState | str | os.PathLike[str] | None


class StoppedError(Exception):
    """Another chunk failed, so this one need not go on."""


class LargeUpload:
    """One upload to the drive: what there is to send, and how much of it went.

    Args:
        path: The file.
        agent_id: Agent id of the app.
        chunk_size: Bytes of each chunk; `None` chooses.
        progress: Told how far it is.
        resume: A state to go on from, or the path of the file where it is kept.

    Raises:
        FileError: the file cannot be read, is empty, too large, or has changed since `resume`.
        ConfigurationError: the chunks would have a size that is not allowed, or `resume` holds no state of an upload.
    """

    def __init__(
        self, path: str | os.PathLike[str], agent_id: str | int, chunk_size: int | None, progress: Progress | None, resume: Resume
    ) -> None:
        if not isinstance(path, (str, os.PathLike)):
            raise UnreadableFileError(f"give the path of a file, not {type(path).__name__}")
        if resume is not None and not isinstance(resume, (str, os.PathLike, UploadState)):
            raise ConfigurationError(f"give resume= an UploadState, or the path of a file for it, not {type(resume).__name__}")
        self.path = Path(path)
        self.size, self._modified = self._stat()
        if not self.size:
            raise EmptyFileError(f"{str(self.path)!r} is empty, and DingTalk takes no empty files")
        self._progress = progress
        self._sent: dict[int, int] = {}
        self._lock = Lock()
        self._stopped = False
        self._kept_in = None if resume is None or isinstance(resume, UploadState) else Path(resume)
        saved = resume if self._kept_in is None else self._load(self._kept_in)
        if isinstance(saved, UploadState):
            self.state = saved
            self._check_resumable(saved, str(agent_id), chunk_size)
        else:
            self.state = UploadState("", str(agent_id), self.size, self._modified, self._chunk_size(chunk_size))
        self.chunks = -(-self.size // self.state.chunk_size)
        for number in self.state.done:
            self._sent[number] = self._bounds(number)[1]

    def _stat(self) -> tuple[int, int]:
        try:
            found = self.path.stat()
        except (OSError, ValueError) as error:
            raise UnreadableFileError(f"{str(self.path)!r} cannot be read: {reason_of(error)}") from error
        if not self.path.is_file():
            raise UnreadableFileError(f"{str(self.path)!r} is no regular file: give the path of one")
        return found.st_size, found.st_mtime_ns

    @staticmethod
    def _load(path: Path) -> UploadState | None:
        try:
            if path.exists() and not path.is_file():
                raise ConfigurationError(f"{str(path)!r} is no regular file: give resume= the path of one, or of one that is not there")
            with path.open("rb") as file:
                text = file.read(MAX_STATE_BYTES + 1)
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"the state of the upload, {str(path)!r}, cannot be read: {reason_of(error)}") from error
        try:
            if len(text) > MAX_STATE_BYTES:
                raise _no_state("it is too long")
            return UploadState.from_json(text)
        except ConfigurationError as error:
            raise ConfigurationError(f"{str(path)!r}: {error}") from error

    def _check_resumable(self, saved: UploadState, agent_id: str, chunk_size: int | None) -> None:
        saved.check()
        if (saved.size, saved.modified) != (self.size, self._modified):
            raise FileChangedError(f"{str(self.path)!r} has changed since its upload was begun: upload it anew, without resume=")
        if saved.agent_id != agent_id or chunk_size not in (None, saved.chunk_size):
            raise ConfigurationError(
                f"the upload was begun with agent_id={saved.agent_id!r} and chunk_size={saved.chunk_size}: go on with the same"
            )
        self._chunk_size(saved.chunk_size)
        if any((number - 1) * saved.chunk_size not in range(self.size) for number in saved.done):
            raise _no_state("it names a chunk, and there is no such chunk")

    def _chunk_size(self, wanted: int | None) -> int:
        (limit,) = limits_of(upload_file_chunk.id)
        most = MAX_CHUNKS[transact_file_upload.id]
        least = max(limit.min_bytes, -(-self.size // most))
        if least > limit.max_bytes:
            raise FileTooLargeError(f"{str(self.path)!r} has {self.size} bytes; in {most} chunks at most {most * limit.max_bytes} can go")
        chosen = min(max(USUAL_CHUNK_BYTES, least), limit.max_bytes) if wanted is None else wanted
        if not least <= chosen <= limit.max_bytes:
            raise ConfigurationError(f"chunk_size must be from {least} to {limit.max_bytes} bytes for this file, not {chosen}")
        return chosen

    @property
    def is_single(self) -> bool:
        """Small enough for one request, and not begun in chunks."""
        (limit,) = limits_of(upload_single_file.id)
        return self.size <= limit.max_bytes and not self.state.upload_id

    @property
    def pending(self) -> list[int]:
        """Numbers of the chunks that did not arrive yet."""
        return sorted(set(range(1, self.chunks + 1)) - set(self.state.done))

    def _bounds(self, number: int) -> tuple[int, int]:
        start = (number - 1) * self.state.chunk_size
        return start, min(self.state.chunk_size, self.size - start)

    def single_call(self, payload: Payload) -> Call[UploadSingleFileResult]:
        """Plan the upload in one request."""
        payload.watch(self._progress)
        file = file_of(payload, payload.name)
        return upload_single_file.call(None, agent_id=self.state.agent_id, file_size=self.size, file=file)

    def open_call(self) -> Call[TransactFileUploadResult]:
        """Plan the first call. An upload that is opened twice by mistake is forgotten, so this may be repeated."""
        return _repeatable(transact_file_upload.call(None, agent_id=self.state.agent_id, file_size=self.size, chunk_numbers=self.chunks))

    def commit_call(self) -> Call[TransactFileUploadResult]:
        """Plan the last call.

        Raises:
            FileChangedError: the file is not the one any more whose chunks went.
            IncompleteUploadError: chunks are missing.
        """
        if self.pending:
            raise self.incomplete(None)
        if self._stat() != (self.size, self._modified):
            raise FileChangedError(f"{str(self.path)!r} was changed while it was sent; the upload was not committed")
        return transact_file_upload.call(
            None, agent_id=self.state.agent_id, file_size=self.size, chunk_numbers=self.chunks, upload_id=self.state.upload_id
        )

    def chunk(self, number: int) -> AbstractContextManager[Payload]:
        """Open one chunk.

        Raises:
            StoppedError: there is no use in sending it.
        """
        if self._stopped:
            raise StoppedError
        return window(self.path, *self._bounds(number))

    def chunk_call(self, number: int, payload: Payload) -> Call[UploadFileChunkResult]:
        """Plan the upload of one chunk. Sent again it takes its own place, so this may be repeated."""
        payload.watch(lambda sent, _: self._tell(number, sent))
        file = file_of(payload, self.path.name)
        return _repeatable(
            upload_file_chunk.call(None, agent_id=self.state.agent_id, upload_id=self.state.upload_id, chunk_sequence=number, file=file)
        )

    def _tell(self, number: int, sent: int) -> None:
        with self._lock:
            if self._stopped:
                raise StoppedError
            self._sent[number] = sent
            if self._progress is not None:
                self._progress(sum(self._sent.values()), self.size)

    def stop(self) -> None:
        """Let the chunks that are on their way end soon."""
        self._stopped = True

    def opened(self, upload_id: str | None) -> None:
        """Note that DingTalk opened the upload.

        Raises:
            APIError: the answer has no upload id.
        """
        self.state.upload_id = _needed(upload_id, "upload_id")
        self._keep()

    def arrived(self, number: int) -> None:
        """Note that a chunk went."""
        with self._lock:
            self.state.done = sorted({*self.state.done, number})
            self._keep()

    def _keep(self) -> None:
        if self._kept_in is None:
            return
        try:
            replace_file(self._kept_in, self.state.to_json().encode())
        except (OSError, ValueError) as error:
            raise UnwritableFileError(f"the state of the upload cannot be kept in {str(self._kept_in)!r}: {reason_of(error)}") from error

    def committed(self, media_id: str | None) -> UploadedFile:
        """Everything went: forget the state.

        Raises:
            APIError: the answer has no media id.
        """
        media_id = _needed(media_id, "media_id")
        if self._kept_in is not None:
            try:
                self._kept_in.unlink(missing_ok=True)
            except OSError as error:  # the upload is complete, and its media id must not be lost
                logger.warning("the state of an upload that is complete, %r, cannot be removed: %s", str(self._kept_in), reason_of(error))
        return UploadedFile(media_id, self.size, self.chunks)

    def incomplete(self, reason: BaseException | None) -> BaseException:
        """What to raise when a chunk failed: an error from which the upload can go on, where going on makes sense."""
        if reason is not None and not isinstance(reason, (APIError, TransportError)):
            return reason
        missing = len(self.pending)
        why = f" ({reason})" if reason else ""
        return IncompleteUploadError(f"{missing} of {self.chunks} chunks of {str(self.path)!r} did not arrive{why}", self.state)


def upload_large_file(
    client: Any,
    path: str | os.PathLike[str],
    agent_id: str | int | None,
    chunk_size: int | None,
    progress: Progress | None,
    resume: Resume,
    send_chunks: Callable[[LargeUpload], Any],
) -> Steps[UploadedFile]:
    """Upload a file to the drive, or go on with that; `send_chunks` sends those that have not arrived."""
    large = LargeUpload(path, str(of_client(client, "agent_id", "agent_id", agent_id)), chunk_size, progress, resume)
    if large.is_single:
        with open_source(large.path) as payload:
            sent = yield from send_file(client, payload, large.single_call(payload))
        return UploadedFile(sent.media_id, large.size, 1)
    if not large.state.upload_id:
        large.opened((yield client.call(large.open_call())).upload_id)
    yield send_chunks(large)
    return large.committed((yield client.call(large.commit_call())).media_id)


def send_chunk(client: Any, large: LargeUpload, number: int) -> Steps[None]:
    """Send one chunk."""
    try:
        with large.chunk(number) as payload:
            yield from send_file(client, payload, large.chunk_call(number, payload))
    except BaseException:
        large.stop()
        raise
    large.arrived(number)


def _repeatable(call: Call[T]) -> Call[T]:
    return call._replace(operation=call.operation._replace(safe_to_retry=True))


def _needed(value: str | None, name: str) -> str:
    """What an answer must carry here, and may leave out elsewhere, because opening and committing are one operation."""
    if isinstance(value, str):
        return value
    raise APIError(f"the answer has no {name}", code="", operation=transact_file_upload.id, status=200)
