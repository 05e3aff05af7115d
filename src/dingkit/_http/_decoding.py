"""The bodies of answers: what they were packed with is taken off piece by piece, and how large they may become is known before."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import zlib
from typing import TYPE_CHECKING

from dingkit._http._messages import ENCODINGS, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


MAX_BODY_BYTES = 32 * 1024 * 1024
"""The largest answer that is not a file, after decoding: the largest of DingTalk's own have a few megabytes."""

MAX_LAYERS = 4
_PIECE_BYTES = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS


class Inflater:
    """Decodes what was compressed with gzip or deflate, in pieces of a bounded size, because a few bytes can stand for many.

    Args:
        is_gzip: It is gzip, not deflate.

    Attributes:
        has_begun: Anything came.
        goes_on: Something came behind its end, which is passed over.
    """

    def __init__(self, *, is_gzip: bool) -> None:
        self.has_begun = False
        self.goes_on = False
        self._is_gzip = is_gzip
        self._beginning = b""
        self._zlib = zlib.decompressobj(_GZIP) if is_gzip else None

    @property
    def is_complete(self) -> bool:
        """Whether the end was there, and fits what came before it."""
        return self._zlib is not None and self._zlib.eof

    def read(self, data: bytes) -> Iterator[bytes]:
        """Decode the next bytes.

        Raises:
            zlib.error: they cannot be decoded.
        """
        self.has_begun = self.has_begun or bool(data)
        if self._zlib is None:
            data = self._beginning = self._beginning + data
            if len(data) < 2:
                return
            self._zlib = zlib.decompressobj(zlib.MAX_WBITS if _has_zlib_header(data) else -zlib.MAX_WBITS)
        piece = b""
        while data or len(piece) == _PIECE_BYTES:  # then zlib may have more than it gave
            if self._zlib.eof:
                data = data.lstrip(b"\0") if self._is_gzip else data  # it may be filled up
                self.goes_on = self.goes_on or (bool(data) and not self._is_gzip)
                if not data or self.goes_on:
                    return
                self._zlib = zlib.decompressobj(_GZIP)  # several in a row are one
            piece = self._zlib.decompress(data, _PIECE_BYTES)
            data = self._zlib.unconsumed_tail or self._zlib.unused_data
            if piece:
                yield piece


def _has_zlib_header(data: bytes) -> bool:
    """What is called deflate should be in the format of zlib (RFC 9110, 8.4.1.2), and often is without it."""
    return data[0] & 15 == zlib.DEFLATED and (data[0] << 8 | data[1]) % 31 == 0


def inflated(inflaters: list[Inflater], chunk: bytes) -> Iterator[bytes]:
    """Decode the next bytes of what was compressed several times, or not at all.

    Args:
        inflaters: The last compression first.
        chunk: What came.

    Raises:
        zlib.error: they cannot be decoded.
    """
    if not inflaters:
        yield chunk
        return
    for piece in inflaters[0].read(chunk):
        yield from inflated(inflaters[1:], piece)


class Decoder:
    """Takes the encodings of a response off.

    Args:
        headers: Of the response.

    Raises:
        Failure: it has an encoding that nobody asked for.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        names = [name.strip().lower().removeprefix("x-") for name in headers.get("content-encoding", "").split(",")]
        found = [name for name in reversed(names) if name not in ("", "identity")]
        if unknown := [name for name in found if name not in ENCODINGS.split(", ")]:
            raise Failure("unreadable", f"the answer is encoded as {unknown[0][:20]!r}, which nobody asked for", sent=True)
        if len(found) > MAX_LAYERS:
            raise Failure("unreadable", f"the answer is encoded {len(found)} times over", sent=True)
        self._inflaters = [Inflater(is_gzip=name == "gzip") for name in found]

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decode what came, in pieces of a bounded size.

        Raises:
            Failure: it cannot be decoded.
        """
        try:
            yield from inflated(self._inflaters, chunk)
        except zlib.error as error:
            failure = Failure("unreadable", f"the answer cannot be decoded: {error}", sent=True)
        else:
            return
        raise failure

    def finish(self) -> None:
        """Look whether everything came.

        Raises:
            Failure: the end is missing.
        """
        if any(inflater.has_begun and not inflater.is_complete for inflater in self._inflaters):  # nothing at all is complete, too
            raise Failure("lost", "the answer ends in the middle of what it is packed with", sent=True)


class Collector:
    """Puts the pieces of an answer together, up to the largest size.

    Args:
        headers: Of the response.
        most: Bytes, after decoding; `None`: a file, which may be of any size.
    """

    __slots__ = ("_decoder", "_most", "_pieces", "_size")

    def __init__(self, headers: Mapping[str, str], most: int | None) -> None:
        self._decoder = Decoder(headers) if "content-encoding" in headers else None
        self._most = most
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """Take a piece.

        Raises:
            Failure: it cannot be decoded, or is too much.
        """
        if self._decoder is None:
            self._add(chunk)
        else:
            for piece in self._decoder.feed(chunk):
                self._add(piece)

    def _add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._most is not None and self._size > self._most:
            raise Failure(
                "unreadable",
                f"the answer has more than {self._most} bytes, which no answer of DingTalk has that is not a file",
                sent=True,
            )
        self._pieces.append(piece)

    def content(self) -> bytes:
        """Return the whole body.

        Raises:
            Failure: its end is missing.
        """
        if self._decoder is not None:
            self._decoder.finish()
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
