"""The answer to a download whose body is still to come: a file, or a failure that must be recognised before anything is kept."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit._http._messages import Headers, Response
from dingkit.media._body import Body, BrokenBodyError
from dingtalk_openapi.answers import file_answer, from_elsewhere, is_from_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit._http._connections import Streamed
    from dingtalk_openapi.operations import Operation

MAX_FAILURE_BYTES = 65536
"""What is longer is a file, whatever its media type."""

FILE_STATUSES = (200, 206)


class Opened:
    """An answer whose headers are here.

    Args:
        io: Carries out what takes time.
        response: Its body may be read here only.

    Attributes:
        response: The answer.
        body: Decodes what comes.
        head: What was read and decoded already, to see whether the answer is a failure.
        whole: `head` is all there is.
    """

    def __init__(self, io: Blocking | Awaiting, response: Streamed) -> None:
        self._io = io
        self.response: Streamed = response
        self.body: Body = Body(response.headers)
        self.head: bytes = b""
        self.whole: bool = False
        self._rest: Iterable[bytes] = ()
        self._broken: BrokenBodyError | None = None

    def next_chunk(self) -> Any:
        """Return what comes next on the wire, `None` after the end; something to await for it in an asynchronous client."""
        return (next if self._io.blocks else anext)(self.response.stream, None)

    def close(self) -> Any:
        """End it, whether everything came or not; gives something to await in an asynchronous client."""
        return self.response.close() if self._io.blocks else self.response.aclose()

    def look(self) -> Steps[None]:
        """Read the beginning, where the answer may be a failure; one that must be a failure is ended then."""
        if not _may_be_failure(self.response):
            return
        while (chunk := (yield self.next_chunk())) is not None:
            if self._look_at(chunk):
                break
        else:
            self.whole = True
        if self.must_be_failure:
            yield self.close()

    def _look_at(self, chunk: bytes) -> bool:
        """Decode a chunk of the beginning; returns whether that is enough to see what the answer is."""
        self._rest = self.body.read(chunk)
        try:
            for piece in self._rest:
                self.head += piece
                if len(self.head) > MAX_FAILURE_BYTES:
                    return True
        except BrokenBodyError as error:
            self._broken = error
        return self._broken is not None

    def beginning(self) -> Iterator[bytes]:
        """Yield what was read already.

        Raises:
            BrokenBodyError: it cannot be decoded.
        """
        if self.head:
            yield self.head
        if self._broken is not None:
            raise self._broken
        yield from self._rest

    @property
    def must_be_failure(self) -> bool:
        """An HTTP status that is none of a file, or a page for people."""
        return self.response.status_code not in FILE_STATUSES or media_type(self.response) == "text/html"


def media_type(response: Streamed) -> str:
    """The media type of an answer without its parameters."""
    kind: str = response.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower()


def begin(response: Streamed) -> Opened:
    """Take on an answer; of one that may be a failure the beginning is read."""
    opened = Opened(BLOCKING, response)
    try:
        run(opened.look())
    except BaseException:
        response.close()
        raise
    return opened


async def begin_async(response: Streamed) -> Opened:
    """Take on an answer; of one that may be a failure the beginning is read."""
    opened = Opened(AWAITING, response)
    try:
        await run_async(opened.look())
    except BaseException:
        await response.aclose()
        raise
    return opened


def _may_be_failure(response: Streamed) -> bool:
    if response.status_code != 200:
        return response.status_code not in FILE_STATUSES
    kind = media_type(response)
    return "json" in kind or ("content-disposition" not in response.headers and (not kind or kind.startswith("text/")))


def refuse_failure(operation: Operation, opened: Opened) -> Opened:
    """Give back what is a file.

    Raises:
        APIError: it is a failure, which DingTalk sends as JSON with status 200.
    """
    if _may_be_failure(opened.response) and (opened.whole or opened.must_be_failure):
        file_answer(operation, _as_read(opened))
    return opened


def _as_read(opened: Opened) -> Response:
    """The same answer with its body read; JSON without a media type, or called a text, is JSON too."""
    response = opened.response
    headers = response.headers
    if media_type(response) in ("", "text/plain") and opened.head.lstrip()[:1] == b"{":
        headers = Headers(
            [*((name, value) for name, value in headers.items() if name.lower() != "content-type"), ("content-type", "application/json")]
        )
    read = Response(response.status_code, headers, opened.head, response.request)
    return from_elsewhere(read) if is_from_elsewhere(response) else read
