"""The body of an answer that is a file: what came is decoded, counted, and either whole or an error."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KNOWN_ENCODINGS = frozenset({"deflate", "gzip", "x-gzip"})
NO_ENCODING = ("", "identity")
MOST_ENCODINGS = 5
"""Nobody means more of them; each takes memory."""

PIECE_BYTES = 1024 * 1024
"""As much as is decoded at a time: a few bytes can stand for many."""

LONGEST_NUMBER = 18
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

    Example:
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
        self._decoders: list[_Inflater] = []
        self.is_encoded: bool = bool(names)
        self.unreadable: str | None = None
        if len(names) > MOST_ENCODINGS or not KNOWN_ENCODINGS.issuperset(names):
            self.unreadable = f"the file is {self._said}, which was not asked for and cannot be undone here"
        else:
            self._decoders = [_Inflater(is_gzip=name != "deflate") for name in reversed(names)]

    def read(self, chunk: bytes) -> Iterator[bytes]:
        """Decode the next bytes.

        Raises:
            BrokenBodyError: they cannot be decoded.
        """
        self._received += len(chunk)
        if self.unreadable is not None:
            raise BrokenBodyError(self.unreadable)
        try:
            yield from _through(self._decoders, chunk)
        except zlib.error as error:
            raise BrokenBodyError(f"the file is said to be {self._said}, and is not: {error}") from None

    def end(self) -> None:
        """Nothing more will come.

        Raises:
            BrokenBodyError: something is missing.
        """
        if self.length is not None and self._received != self.length:
            raise BrokenBodyError(f"{self._received} bytes came instead of {self.length}")
        if not all(decoder.is_complete for decoder in self._decoders):
            raise BrokenBodyError(f"the file, which is {self._said}, breaks off after {self._received} bytes")


class _Inflater:
    """Decodes what was compressed with gzip or deflate, and knows whether all of it came."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._beginning = b""
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16) if is_gzip else None

    @property
    def is_complete(self) -> bool:
        """Whether the end was there, and fits what came before it."""
        return self._zlib is not None and self._zlib.eof

    def read(self, data: bytes) -> Iterator[bytes]:
        """Decode the next bytes."""
        if self._zlib is None:
            data = self._beginning = self._beginning + data
            if len(data) < 2:
                return
            self._zlib = zlib.decompressobj(zlib.MAX_WBITS if _has_zlib_header(data) else -zlib.MAX_WBITS)
        piece = b""
        while data or len(piece) == PIECE_BYTES:  # then zlib may have more than it gave
            if self._zlib.eof:
                data = data.lstrip(b"\0") if self._is_gzip else data  # it may be filled up
                if not data:
                    return
                if not self._is_gzip:
                    raise zlib.error("it goes on behind its end")
                self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16)  # several in a row are one
            piece = self._zlib.decompress(data, PIECE_BYTES)
            data = self._zlib.unconsumed_tail or self._zlib.unused_data
            if piece:
                yield piece


def _has_zlib_header(data: bytes) -> bool:
    """What is called deflate should be in the format of zlib (RFC 9110, 8.4.1.2), and often is without it."""
    return data[0] & 15 == zlib.DEFLATED and (data[0] << 8 | data[1]) % 31 == 0


def _through(decoders: list[_Inflater], chunk: bytes) -> Iterator[bytes]:
    if not decoders:
        yield chunk
        return
    for piece in decoders[0].read(chunk):
        yield from _through(decoders[1:], piece)


def _encodings(headers: Mapping[str, str], name: str) -> list[str]:
    """The encodings in the order in which they were applied."""
    return [each for part in headers.get(name, "").split(",") if (each := part.strip().lower()) not in NO_ENCODING]


def _number(text: str) -> int | None:
    """Read a number of bytes; `None` when that is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER else None
