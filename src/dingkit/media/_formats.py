"""What kind of file something is, and whether DingTalk takes it: told from the content, the name and the limits in the spec."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import mimetypes
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from dingkit.errors._base import EmptyFileError, FileFormatError, FileTooLargeError
from dingtalk_openapi.limit_checks import advise_once
from dingtalk_openapi.media_limits import FILE_LIMITS

if TYPE_CHECKING:
    from dingtalk_openapi.media_limits import FileLimit

HEAD_BYTES = 8192
"""So much of a file is looked at to tell its format."""

UNKNOWN = "application/octet-stream"

FAMILIES: dict[str, tuple[str, ...]] = {"image": ("image/",), "voice": ("audio/", "video/"), "video": ("video/",)}
"""Type of an upload → how the media types begin of what can be meant by it; video formats hold sound alone, too. A file is anything."""


class Kind(NamedTuple):
    """How a file is sent."""

    type: str
    name: str
    mime_type: str


class _Content(NamedTuple):
    """What the first bytes of a file say."""

    format: str
    mime_type: str


def limits_of(operation: str) -> tuple[FileLimit, ...]:
    """The documented limits of the file that an operation sends."""
    return FILE_LIMITS[operation]


def examine(operation: str, head: bytes, name: str | None, size: int | None, kind: str | None, *, check_limits: bool) -> Kind:
    """Decide how a file is sent, before any of it is.

    Args:
        operation: Whose limits hold.
        head: The first bytes of the file.
        name: Its name, if it has one.
        size: Bytes; `None` when nobody knows.
        kind: What the caller says it is.
        check_limits: Refuse what DingTalk refuses, and log what it is only said not to take.

    Raises:
        FileError: the file is empty, too large, of a wrong format, or it cannot be told what it is.
    """
    if not head:
        raise EmptyFileError(f"{shown(name)} is empty, and DingTalk takes no empty files")
    content = _content(head)
    chosen = _chosen(operation, content, name, kind)
    limit = next(limit for limit in limits_of(operation) if limit.type == chosen)
    if check_limits:
        _check_format(operation, limit, content, name)
        check_size(limit, size, name)
    named = name or ".".join([chosen, *([content.format] if content else limit.formats[:1])])
    mime_type = content.mime_type if content else mimetypes.guess_type(named)[0]
    return Kind(chosen, named, mime_type or UNKNOWN)


def check_size(limit: FileLimit, size: int | None, name: str | None) -> None:
    """Refuse a file that is larger than a limit.

    Raises:
        FileTooLargeError: it is.
    """
    if size is not None and size > limit.max_bytes:
        raise FileTooLargeError(f"{shown(name)} has {size} bytes or more: {_lowered(limit.text)} (check_limits=False sends it anyway)")


def shown(name: str | None) -> str:
    """A file as messages name it."""
    return repr(name) if name else "the file"


def _content(head: bytes) -> _Content | None:
    import filetype  # only uploads need it

    found: Any = filetype.guess(head)
    return None if found is None else _Content(found.extension, found.mime)


def _chosen(operation: str, content: _Content | None, name: str | None, kind: str | None) -> str:
    if kind is not None:
        taken = sorted(str(limit.type) for limit in limits_of(operation))
        if kind not in taken:
            raise FileFormatError(f"type must be one of {', '.join(taken)}, not {kind!r}")
        return kind
    known = content.format if content else _extension(name)
    fitting = [str(limit.type) for limit in limits_of(operation) if known and _is_among(known, limit.formats)]
    return fitting[0] if fitting else "file"


def _check_format(operation: str, limit: FileLimit, content: _Content | None, name: str | None) -> None:
    """Refuse what cannot be meant, a document as an image; of what can be, DingTalk takes more than its pages list."""
    families = FAMILIES.get(str(limit.type))
    if families is None:
        return
    extension = _extension(name)
    by_name = mimetypes.guess_type(f"a.{extension}")[0]
    for known, mime_type, said in (
        (content.format if content else "", content.mime_type if content else None, "looks like"),
        (extension, by_name, "has the extension"),
    ):
        if mime_type is not None and not mime_type.startswith(families):
            raise FileFormatError(f"{shown(name)} {said} {known}: {_lowered(limit.text)} (check_limits=False sends it anyway)")
    format_ = content.format if content else extension
    if not format_ or not _is_among(format_, limit.formats):
        text = f"{operation}: {limit.type} of {f'the format {format_}' if format_ else 'an unknown format'}: {_lowered(limit.text)}"
        advise_once((operation, limit.type, format_), text, logger_name="dingkit")


def _extension(name: str | None) -> str:
    return PurePosixPath(name or "").suffix[1:].lower()


def _is_among(known: str, formats: tuple[str, ...]) -> bool:
    """Whether a format is one of some; two extensions of one media type, `jpeg` and `jpg`, are one format."""
    mime_type = mimetypes.guess_type(f"a.{known}")[0]
    return known in formats or (mime_type is not None and mime_type in {mimetypes.guess_type(f"a.{other}")[0] for other in formats})


def _lowered(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def extension_of(head: bytes) -> str | None:
    """The usual extension of files that begin like this."""
    content = _content(head)
    return content.format if content else None
