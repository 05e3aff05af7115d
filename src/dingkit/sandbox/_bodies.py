"""Reads the bodies of requests as clients really send them: JSON, forms, files; compressed, in pieces, with a byte order mark."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextlib
import re
import tempfile
import zlib
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import parse_qsl, unquote

from multipart import MultipartError, MultipartSegment, ParserLimitReached, PushMultipartParser, parse_options_header

from dingkit.sandbox import _json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping

    Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

LARGEST_BODY: Final = 8 * 1024 * 1024
"""Bytes of a body that is not a file. The largest that DingTalk is known to take is far smaller."""
LARGEST_FILE: Final = 512 * 1024 * 1024
"""Bytes of a body with files, which are kept on the disk while they arrive."""
_IN_MEMORY: Final = 1024 * 1024
_FIELD_BYTES: Final = 1024 * 1024
_PARTS: Final = 100
_SECONDS: Final = 60.0
"""So long a client may be silent in the middle of a body."""


_EXTENDED: Final = re.compile(r"""filename\*\s*=\s*"?([\w.:-]+)'[^']*'([^;"\s]*)""", re.IGNORECASE)
"""A name of a file as RFC 5987 has it."""


_CHARSETS: Final = frozenset({"utf-8", "gbk", "gb2312", "gb18030", "big5", "iso-8859-1", "us-ascii"})
"""What such a name is written in. Python knows more, some of which give half characters."""


class BadBodyError(Exception):
    """A body that cannot be read; says why."""


class TooLargeError(BadBodyError):
    """A body that is larger than anything a program has to send."""


class File(NamedTuple):
    """A file that was sent."""

    name: str | None
    content_type: str | None
    content: IO[bytes]
    size: int


class Body(NamedTuple):
    """What a request had as its body.

    Attributes:
        kind: How it was written.
        value: What it said: of a form its fields, of JSON whatever that is; `None` when there was none.
        raw: Of JSON the text itself.
        size: How many bytes it has without its files.
        files: Its files, by the names of their fields.
        notes: What is unusual about it.
    """

    kind: str
    value: Any = None
    raw: bytes = b""
    size: int = 0
    files: dict[str, File] = {}  # noqa: RUF012 - never changed
    notes: tuple[str, ...] = ()


class ClientGoneError(Exception):
    """The client does not wait for the response any more."""


async def read_body(receive: Receive, headers: dict[str, str]) -> Body:
    """Read the body of a request.

    Raises:
        BadBodyError: It is not what its headers say, or too large.
        ClientGoneError: The client has closed the connection.
    """
    if "content-length" not in headers and "transfer-encoding" not in headers:
        return Body("none")
    notes: list[str] = []
    given = headers.get("content-type", "")
    media, options = (given, {}) if given == "application/json" else parse_options_header(given)
    pieces, encoding = _pieces(receive), headers.get("content-encoding", "").strip().lower()
    if encoding not in {"", "identity"}:
        pieces = _unpacked(pieces, encoding, notes)
    if media.strip().lower() == "multipart/form-data":
        return await _read_form(pieces, options, notes)
    body = bytearray()
    async for piece in pieces:
        body += piece
        if len(body) > LARGEST_BODY:
            raise TooLargeError(f"the body is larger than {LARGEST_BODY} bytes")
    if not body.strip():
        return Body("none", notes=tuple(notes))
    if media.strip().lower() == "application/x-www-form-urlencoded" and bytes(body).lstrip()[:1] not in b"{[":
        return Body("form", _form(bytes(body)), size=len(body), notes=(*notes, "form-encoded"))
    if not media:
        notes.append("without Content-Type")
    elif "json" not in media.lower():
        notes.append(f"JSON as {media[:80]}")
    raw = bytes(body)
    return Body("json", _value(raw, notes), raw, len(raw), notes=tuple(notes))


async def _pieces(receive: Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        try:
            async with asyncio.timeout(_SECONDS):
                message = await receive()
        except TimeoutError:
            raise BadBodyError(f"no more of the body came for {_SECONDS:.0f} seconds") from None
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        more = message.get("more_body", False)
        yield message.get("body", b"")


async def _unpacked(pieces: AsyncIterator[bytes], encoding: str, notes: list[str]) -> AsyncIterator[bytes]:
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise BadBodyError(f"Content-Encoding {encoding[:40]!r} is not known")
    notes.append(f"compressed with {encoding}")
    unpack = zlib.decompressobj(wbits=47)  # finds out which of the two it is
    try:
        async for piece in pieces:
            # A bomb is decompressed in portions, so that the reader's limits end it.
            rest = piece
            while rest:
                yield unpack.decompress(rest, _IN_MEMORY)
                rest = unpack.unconsumed_tail
        yield unpack.flush()
    except zlib.error:
        raise BadBodyError(f"the body is not {encoding}") from None
    if not unpack.eof:
        raise BadBodyError(f"the body ends before its {encoding} does")


def _value(body: bytes, notes: list[str]) -> Any:
    if body.startswith(b"\xef\xbb\xbf"):
        notes.append("begins with a byte order mark")
        body = body[3:]
    try:
        return _json.read(body.decode())
    except UnicodeDecodeError:
        raise BadBodyError("the body is not UTF-8") from None
    except ValueError as error:
        raise BadBodyError(f"the body is not JSON: {error}") from None


def _form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=1000))
    except ValueError:
        raise BadBodyError("the form cannot be read") from None


async def _read_form(pieces: AsyncIterator[bytes], options: dict[str, str], notes: list[str]) -> Body:
    boundary = options.get("boundary", "")
    if not boundary:
        raise BadBodyError("multipart/form-data without a boundary")
    fields: dict[str, Any] = {}
    files: dict[str, File] = {}
    segment: MultipartSegment | None = None
    content: IO[bytes] | None = None
    size = 0
    with contextlib.ExitStack() as left:
        try:
            parser = PushMultipartParser(boundary, max_segment_size=LARGEST_FILE, max_segment_count=_PARTS, header_charset="latin-1")
            with parser:
                async for piece in pieces:
                    for part in parser.parse(piece):
                        if isinstance(part, MultipartSegment):
                            segment, content, size = part, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY), 0  # noqa: SIM115 - read later
                            left.callback(content.close)
                        elif part:
                            assert content is not None  # noqa: S101 - a part has a head
                            content.write(part)
                            size += len(part)
                        else:
                            assert segment is not None  # noqa: S101 - as above
                            assert content is not None  # noqa: S101
                            content.seek(0)
                            _keep(segment, content, size, fields, files, notes)
        except ParserLimitReached:
            raise TooLargeError(f"the form is larger than {LARGEST_FILE} bytes, or has too many parts") from None
        except MultipartError as error:
            raise BadBodyError(f"the form cannot be read: {error}") from None
        left.pop_all()
    return Body("multipart", fields, size=sum(map(len, fields.values())), files=files, notes=tuple(notes))


def _keep(
    segment: MultipartSegment, content: IO[bytes], size: int, fields: dict[str, Any], files: dict[str, File], notes: list[str]
) -> None:
    name, file_name = _names(segment)
    if file_name is None:
        if size + sum(map(len, fields.values())) > _FIELD_BYTES:
            raise TooLargeError(f"the form is larger than {_FIELD_BYTES} bytes beside its files, with its field {name[:40]!r}")
        with content:
            fields[name] = content.read().decode("utf-8", "replace")
        return
    if name in files:
        files[name].content.close()
    content_type = segment.header("Content-Type")
    if content_type is None:
        notes.append(f"{name}: a file without Content-Type")
    files[name] = File(file_name, content_type, content, size)


def _names(segment: MultipartSegment) -> tuple[str, str | None]:
    """Name of the field and of the file; the parser does not read names of RFC 5987, which some clients send alone."""
    extended = _EXTENDED.search(segment.header("Content-Disposition", ""))
    if segment.filename is None and extended is not None:
        charset, name = extended.groups()
        file_name = unquote(name, charset if charset.lower() in _CHARSETS else "utf-8", "replace")
        return _text(segment.name or ""), file_name
    return _text(segment.name or ""), None if segment.filename is None else _text(segment.filename)


def _text(raw: str) -> str:
    """Names are UTF-8 as browsers send them, or GBK as Chinese Windows does."""
    octets = raw.encode("latin-1")
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("gbk", "replace")
