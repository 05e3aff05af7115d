"""File names: those that are sent, and those that somebody else chose for a file that is to be kept here."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import mimetypes
import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from dingtalk_openapi.disposition import disposition_name

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_NAME_BYTES = 200
"""File systems end at 255; this leaves room for what is added to make a name unique."""

FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
"""What separates directories, or means something else than itself, on some system."""

RESERVED = re.compile(r"(?i)(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)")
"""Windows takes these for devices, whatever their extension, and superscript digits for digits."""


def sent_name(name: str) -> str:
    """The last part of a path as it can travel: directories stay here (RFC 7578, 4.2), and what is not Unicode becomes `?`.

    Quotes and line ends are percent-encoded when it is sent, as browsers do.

    >>> sent_name("../报告.pdf")
    '报告.pdf'
    """
    return name.rpartition("/")[2].encode("utf-8", "replace").decode()


def safe_name(name: str) -> str:
    r"""Turn a name that somebody else chose into one for a file in a folder of ours: no way out of it, no hidden file, no device.

    >>> safe_name("../../etc/passwd")
    'passwd'
    >>> safe_name("C:\\Windows\\nul.txt")
    '_nul.txt'
    """
    last = re.split(r"[/\\]", name)[-1]
    printable = "".join("_" if unicodedata.category(character)[0] == "C" else character for character in last)
    cleaned = FORBIDDEN.sub("_", printable).strip().rstrip(". ")
    if cleaned.startswith(".") or RESERVED.match(cleaned):
        cleaned = f"_{cleaned}"
    return _shortened(cleaned)


def _shortened(name: str) -> str:
    if len(name.encode()) <= MAX_NAME_BYTES:
        return name
    suffix = PurePosixPath(name).suffix
    if len(suffix.encode()) > MAX_NAME_BYTES // 2:
        suffix = ""
    room = MAX_NAME_BYTES - len(suffix.encode())
    return name.encode()[:room].decode("utf-8", "ignore") + suffix


def answered_name(headers: Mapping[str, str], mime_type: str | None, fallback: str) -> str:
    """Find the name of a file that is received, made safe: from `Content-Disposition`, else `fallback` with a fitting extension.

    Args:
        headers: Of the answer.
        mime_type: Media type of the file.
        fallback: Used when the answer names nothing.
    """
    named = safe_name(disposition_name(headers.get("content-disposition", "")))
    if named:
        return named
    suffix = mimetypes.guess_extension(mime_type or "") or ""
    return (safe_name(fallback) or "download") + ("" if suffix == ".bin" else suffix)
