"""The body of an answer that is a file: what came is decoded, counted, and either whole or an error."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import zlib
from typing import TYPE_CHECKING

from dingkit._http._decoding import Inflater, inflated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KNOWN_ENCODINGS = frozenset({"deflate", "gzip", "x-gzip"})
NO_ENCODING = ("", "identity")
MAX_ENCODINGS = 5
"""Nobody means more of them; each takes memory."""

MAX_NUMBER = 18
"""So many digits have the largest files there can be; Python refuses to turn very many into a number."""


class BrokenBodyError(Exception):
    """A body is not what its headers say, or is in an encoding that nobody asked for and that cannot be undone here."""


class Body:
    """Reads one body.

    Args:
        headers: Of the answer.

    Attributes:
        length: Bytes on the wire, before decoding; `None` when the answer does not say.
        is_encoded: What is on the wire is not the file itself.
        unreadable: Why it cannot be decoded; `None` when it can.

    Examples:
        >>> body = Body({"content-length": "3"})
        >>> list(body.read(b"ab"))
        [b'ab']
        >>> body.end()
        Traceback (most recent call last):
        ...
        dingkit.media._body.BrokenBodyError: 2 bytes came instead of 3
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        transferred = _encodings(headers, "transfer-encoding")
        self.length: int | None = None if transferred else _number(headers.get("content-length", ""))  # RFC 9112, 6.3
        if transferred[-1:] == ["chunked"]:  # the transport undoes this one, and no other
            transferred.pop()
        names = _encodings(headers, "content-encoding") + transferred
        self._said = f"encoded as {', '.join(names)[:80]!r}"
        self._received = 0
        self._inflaters: list[Inflater] = []
        self.is_encoded: bool = bool(names)
        self.unreadable: str | None = None
        if len(names) > MAX_ENCODINGS or not KNOWN_ENCODINGS.issuperset(names):
            self.unreadable = f"the file is {self._said}, which was not asked for and cannot be undone here"
        else:
            self._inflaters = [Inflater(is_gzip=name != "deflate") for name in reversed(names)]

    def read(self, chunk: bytes) -> Iterator[bytes]:
        """Decode the next bytes.

        Raises:
            BrokenBodyError: they cannot be decoded.
        """
        self._received += len(chunk)
        if self.unreadable is not None:
            raise BrokenBodyError(self.unreadable)
        try:
            yield from inflated(self._inflaters, chunk)
        except zlib.error as error:
            raise self._misnamed(error) from None
        if any(inflater.goes_on for inflater in self._inflaters):
            raise self._misnamed("it goes on behind its end")

    def _misnamed(self, reason: object) -> BrokenBodyError:
        return BrokenBodyError(f"the file is said to be {self._said}, and is not: {reason}")

    def end(self) -> None:
        """Nothing more will come.

        Raises:
            BrokenBodyError: something is missing.
        """
        if self.length is not None and self._received != self.length:
            raise BrokenBodyError(f"{self._received} bytes came instead of {self.length}")
        if not all(inflater.is_complete for inflater in self._inflaters):
            raise BrokenBodyError(f"the file, which is {self._said}, breaks off after {self._received} bytes")


def _encodings(headers: Mapping[str, str], name: str) -> list[str]:
    """The encodings in the order in which they were applied."""
    return [each for part in headers.get(name, "").split(",") if (each := part.strip().lower()) not in NO_ENCODING]


def _number(text: str) -> int | None:
    """Read a number of bytes; `None` when that is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MAX_NUMBER else None
