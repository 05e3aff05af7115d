"""How far a download is, and what to ask for next when its connection broke."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit.errors._base import ConnectionLostError, TransportError
from dingkit.media._body import BrokenBodyError
from dingkit.media._formats import HEAD_BYTES, extension_of
from dingkit.media._names import answered_name, safe_name
from dingkit.media._opened import refuse_failure
from dingtalk_openapi.call import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from dingkit._core._retry import RetryPolicy
    from dingkit.media._opened import Opened
    from dingkit.media._source import Progress
    from dingtalk_openapi.operations import Operation

MD5_BYTES = 16

CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class DownloadedFile:
    """A file that was received whole.

    Attributes:
        path: Where it is; `None` when it went into a file object.
        name: Its name: that of `path`, else the one DingTalk gave it, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes.
    """

    path: Path | None
    name: str
    mime_type: str | None
    size: int


@dataclass
class Transfer:
    """One file on its way here, over as many connections as it takes.

    Attributes:
        whole: The call that asks for it from its beginning.
        fallback: Name of the file if the answer gives none.
        progress: Told how far it is.
        known_name: Name of the file, when it is known before; it goes before one in the answer.
        received: Bytes that came.
        total: Bytes that there are; `None` when the answer does not say.
        headers: Of the answer that the file came with.
        located: Where an address is good for a while only, the call that tells it, and what makes `whole` of the answer; it is made for
            each connection.
    """

    whole: Call[Any]
    fallback: str
    progress: Progress | None = None
    known_name: str = ""
    received: int = 0
    total: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    located: tuple[Call[Any], Callable[[Any], Call[Any]]] | None = None
    _validator: str | None = None
    _head: bytes = b""
    _resumed_at: int = 0
    _failures: int = 0
    _md5: tuple[bytes, Any] | None = None

    @property
    def operation(self) -> Operation:
        """What is called."""
        return self.whole.operation

    @property
    def mime_type(self) -> str | None:
        """Media type, if the answer says one."""
        return self.headers.get("content-type", "").partition(";")[0].strip() or None

    @property
    def name(self) -> str:
        """Name of the file, safe to use in any folder; one with a generic extension gets that of its content, once that is here."""
        known_name = safe_name(self.known_name)
        if known_name:
            return known_name
        named = answered_name(self.headers, self.mime_type, self.fallback)
        stem, dot, suffix = named.rpartition(".")
        known = extension_of(self._head) if not dot or suffix == "file" else None
        return f"{stem if dot else named}.{known}" if known else named

    def call(self) -> Call[Opened]:
        """What to ask for now: the rest, if it can be told whether the file is still the same, else everything."""
        headers = {**self.whole.request.get("headers", {}), "accept-encoding": "identity"}
        if self._goes_on():
            headers |= {"range": f"bytes={self.received}-", "if-range": str(self._validator)}
        whole = self.whole
        return Call(whole.operation, {**whole.request, "headers": headers}, self.read_start, whole.elsewhere, stream=True)

    def _goes_on(self) -> bool:
        return self.received > 0 and self._validator is not None

    def read_start(self, answer: Any) -> Opened:
        """Look at the beginning of an answer; this is how the answer to the call is read.

        Raises:
            APIError: DingTalk refused.
        """
        opened: Opened = answer
        return opened if self._asked_too_much(opened) else refuse_failure(self.operation, opened)

    def _asked_too_much(self, opened: Opened) -> bool:
        return opened.response.status_code == 416 and self._goes_on()

    def accept(self, opened: Opened) -> bool:
        """Take on an answer; returns whether it goes on where the last one broke off.

        Raises:
            ConnectionLostError: it sends another part of the file than asked for.
            TransportError: it is encoded in a way that nobody asked for and that cannot be undone.
        """
        response, body = opened.response, opened.body
        if body.unreadable is not None:
            raise TransportError(body.unreadable, operation=self.operation.id, request_sent=True)
        if response.status_code == 206 or self._asked_too_much(opened):
            if body.is_encoded or not self._continues(response.headers):
                self._validator = None  # next time from the beginning
                raise self._lost("another part of the file was answered than asked for")
            if self.received > self._resumed_at:  # a slow way forward is no failure
                self._failures, self._resumed_at = 0, self.received
            return True
        self.received, self._resumed_at, self._head, self.headers = 0, 0, b"", response.headers
        self.total = None if body.is_encoded else body.length
        self._validator = None if body.is_encoded else _validator(response.headers)
        announced = None if body.is_encoded else announced_md5(response.headers)
        self._md5 = None if announced is None else (announced, hashlib.md5(usedforsecurity=False))
        return False

    def _continues(self, headers: Mapping[str, str]) -> bool:
        """Return whether a part begins where the last one ended, of the same file; if nobody knows its size, nobody would see its end."""
        found = CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
        if found is None or not self._goes_on():
            return False
        total = self.total if found[3] == "*" else int(found[3])
        if total is None or total != (self.total or total) or not self.received == int(found[1]) <= int(found[2]) < total:
            return False
        self.total = total
        return headers.get("etag", self.headers.get("etag")) == self.headers.get("etag")

    def take(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Count what came, and yield it.

        Raises:
            ConnectionLostError: it cannot be decoded.
        """
        try:
            for piece in pieces:
                self.received += len(piece)
                if self._md5 is not None:
                    self._md5[1].update(piece)
                if len(self._head) < HEAD_BYTES:
                    self._head += piece[:HEAD_BYTES]
                if self.progress is not None:
                    self.progress(self.received, self.total)
                yield piece
        except BrokenBodyError as error:
            raise self._lost(str(error)) from None

    def check_complete(self, opened: Opened) -> None:
        """Refuse half a file.

        Raises:
            ConnectionLostError: the answer was shorter or longer than it said, other than its checksum says, or encoded and without an end.
        """
        try:
            opened.body.end()
        except BrokenBodyError as error:
            raise self._lost(str(error)) from None
        if self.total is not None and self.received != self.total:
            raise self._lost(f"{self.received} bytes came instead of {self.total}")
        if self._md5 is not None and self._md5[1].digest() != self._md5[0]:
            self._validator = None  # nobody knows which of them are wrong
            raise self._lost("other bytes came than the Content-MD5 of the answer says")

    def pause_after(self, error: TransportError, retry: RetryPolicy) -> float:
        """Return the seconds to wait before the next connection.

        Raises:
            TransportError: there should be none.
        """
        pause = retry.pause(self.operation, error, self._failures, repeatable=True)
        if pause is None:
            raise error
        self._failures += 1
        return pause

    def done(self, path: Path | None) -> DownloadedFile:
        """Describe the file that came."""
        return DownloadedFile(path, path.name if path else self.name, self.mime_type, self.received)

    def _lost(self, reason: str) -> ConnectionLostError:
        if self.total is not None and self.received > self.total:
            self._validator = None  # what is there is not what was announced
        return ConnectionLostError(reason, operation=self.operation.id, request_sent=True)


def _validator(headers: Mapping[str, str]) -> str | None:
    """What tells whether a file is still the same, if it can be sent as it came."""
    etag = headers.get("etag", "")
    strong = etag if etag.startswith('"') else headers.get("last-modified", "")
    return strong if strong and strong.isascii() and strong.isprintable() else None


def announced_md5(headers: Mapping[str, str]) -> bytes | None:
    """Return the MD5 that an answer tells of its bytes, if it does (RFC 1864)."""
    try:
        found = base64.b64decode(headers.get("content-md5", ""), validate=True)
    except ValueError:
        return None
    return found if len(found) == MD5_BYTES else None
