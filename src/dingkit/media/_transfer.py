"""How far a download is, and what to ask for next when its connection broke."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit.errors import ConnectionLostError
from dingkit.media._formats import HEAD_BYTES, extension_of
from dingkit.media._names import answered_name, safe_name
from dingkit.media._opened import refuse_failure
from dingtalk_openapi.call import Call

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dingkit._retry import RetryPolicy
    from dingkit.errors import TransportError
    from dingkit.media._opened import Opened
    from dingkit.media._source import Progress
    from dingtalk_openapi.operations import Operation


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
        retry: Decides whether another connection is made.
        progress: Told how far it is.
        known_name: Name of the file, when it is known before; it goes before one in the answer.
        received: Bytes that came.
        total: Bytes that there are; `None` when the answer does not say.
        headers: Of the answer that the file came with.
    """

    whole: Call[Any]
    fallback: str
    retry: RetryPolicy
    progress: Progress | None
    known_name: str = ""
    received: int = 0
    total: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    _validator: str | None = None
    _head: bytes = b""
    _resumed_at: int = 0
    _failures: int = 0

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
        headers = {"accept-encoding": "identity"}
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
        """Take on an answer; gives whether it goes on where the last one broke off.

        Raises:
            ConnectionLostError: it sends another part of the file than asked for.
        """
        response = opened.response
        if response.status_code == 206 or self._asked_too_much(opened):
            if not self._continues(response.headers):
                raise self._lost("another part of the file was answered than asked for")
            if self.received > self._resumed_at:  # a slow way forward is no failure
                self._failures, self._resumed_at = 0, self.received
            return True
        self.received, self._resumed_at, self._head, self.headers = 0, 0, b"", response.headers
        encoded = "content-encoding" in response.headers
        length = response.headers.get("content-length", "")
        self.total = int(length) if length.isdecimal() and not encoded else None
        etag = response.headers.get("etag", "")
        strong = etag if etag.startswith('"') else response.headers.get("last-modified")
        self._validator = None if encoded else strong
        return False

    def _continues(self, headers: Mapping[str, str]) -> bool:
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", headers.get("content-range", ""))
        if found is None or int(found[1]) != self.received or not self._goes_on():
            return False
        same_size = found[3] == "*" or self.total is None or int(found[3]) == self.total
        return same_size and headers.get("etag", self.headers.get("etag")) == self.headers.get("etag")

    def took(self, chunk: bytes) -> None:
        """Count what came."""
        self.received += len(chunk)
        if len(self._head) < HEAD_BYTES:
            self._head += chunk[:HEAD_BYTES]
        if self.progress is not None:
            self.progress(self.received, self.total)

    def check_complete(self) -> None:
        """Refuse half a file.

        Raises:
            ConnectionLostError: the answer was shorter or longer than it said.
        """
        if self.total is not None and self.received != self.total:
            raise self._lost(f"{self.received} bytes came instead of {self.total}")

    def pause_after(self, error: TransportError) -> float:
        """Seconds to wait before the next connection.

        Raises:
            TransportError: there should be none.
        """
        pause = self.retry.pause(self.operation, error, self._failures, repeatable=True)
        if pause is None:
            raise error
        self._failures += 1
        return pause

    def done(self, path: Path | None) -> DownloadedFile:
        """Describe the file that came."""
        return DownloadedFile(path, path.name if path else self.name, self.mime_type, self.received)

    def _lost(self, reason: str) -> ConnectionLostError:
        self._validator = None  # next time from the beginning
        return ConnectionLostError(reason, operation=self.operation.id, request_sent=True)
