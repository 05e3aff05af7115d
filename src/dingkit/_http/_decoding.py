"""The bodies of answers: what they were packed with is taken off piece by piece, and how large they may become is known before."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import zlib
from typing import TYPE_CHECKING

from dingkit._http._messages import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENCODINGS = "gzip, deflate"
"""What is asked for; what else comes is refused."""

MAX_BODY_BYTES = 32 * 1024 * 1024
"""The largest answer that is not a file, after decoding: the largest of DingTalk's own have a few megabytes."""

MAX_LAYERS = 4
_PIECE_BYTES = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS


class _Layer:
    """One `Content-Encoding`.

    Args:
        name: `gzip` or `deflate`.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._unpack = zlib.decompressobj(_GZIP) if name == "gzip" else None
        self._started = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Unpack in pieces of a bounded size."""
        while data:
            if self._unpack is None:  # deflate is zlib by the book, and bare by habit: the first byte tells
                self._unpack = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS)
            elif self._unpack.eof:  # several gzip streams in a row are one
                if self._name != "gzip" or not data.strip(b"\0"):
                    return
                self._unpack = zlib.decompressobj(_GZIP)
            self._started = True
            piece = self._unpack.decompress(data, _PIECE_BYTES)
            data = self._unpack.unconsumed_tail or self._unpack.unused_data
            if piece:
                yield piece

    def is_complete(self) -> bool:
        """Whether its end was seen; nothing at all is complete, too."""
        return not self._started or (self._unpack is not None and self._unpack.eof)


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
        self._layers = [_Layer(name) for name in found]

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decode what came, in pieces of a bounded size.

        Raises:
            Failure: it cannot be decoded.
        """
        try:
            yield from self._through(chunk, 0)
        except zlib.error as error:
            failure = Failure("unreadable", f"the answer cannot be decoded: {error}", sent=True)
        else:
            return
        raise failure

    def _through(self, data: bytes, depth: int) -> Iterator[bytes]:
        if depth == len(self._layers):
            yield data
            return
        for piece in self._layers[depth].feed(data):
            yield from self._through(piece, depth + 1)

    def finish(self) -> None:
        """Look whether everything came.

        Raises:
            Failure: the end is missing.
        """
        if not all(layer.is_complete() for layer in self._layers):
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
