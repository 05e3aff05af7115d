"""Addresses that come from outside: which ones are allowed, and which are written to deceive."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from dingkit.errors._base import UrlNotAllowedError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from urllib.parse import SplitResult

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_DECEIVES = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
"""What no browser puts before the query, and what browsers read in another way than servers do."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


def check_page(url: str, allowed: Iterable[str] | None = None) -> str:
    """Give back the address of a page, if it is one and is allowed.

    Args:
        url: An absolute http or https address.
        allowed: Addresses that it must begin with, such as `https://app.example` or `https://app.example/leave/`.

    Raises:
        UrlNotAllowedError: it is no such address, deceives, or is not allowed.
    """
    parts = _split(url)
    allowed = [allowed] if isinstance(allowed, str) else allowed
    if allowed is not None and not any(_is_below(parts, _split(base)) for base in allowed):
        raise UrlNotAllowedError(f"the address {_origin(parts)} is not among those allowed")
    return url


def check_local_path(path: str) -> str:
    """Give back a path on our own site.

    Raises:
        UrlNotAllowedError: it leads somewhere else, or deceives.
    """
    if not path.startswith("/") or path.startswith("//") or _DECEIVES.search(path):
        raise UrlNotAllowedError("after a login one goes on to a path of this site, such as /leave/1")
    return path


def _split(url: str) -> SplitResult:
    if _CONTROL.search(url) or _DECEIVES.search(re.split("[?#]", url, maxsplit=1)[0]):
        raise UrlNotAllowedError("the address holds spaces, control characters or backslashes")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise UrlNotAllowedError("the address cannot be read") from None
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or "@" in parts.netloc:
        raise UrlNotAllowedError("give a whole http or https address, without a user in it")
    if {".", ".."} & set(unquote(parts.path).split("/")):
        raise UrlNotAllowedError("the path of the address goes up and down")
    return parts


def _origin(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.netloc}"


def _is_below(parts: SplitResult, base: SplitResult) -> bool:
    def place(split: SplitResult) -> tuple[str, str | None, int | None]:
        return split.scheme, split.hostname, split.port or _DEFAULT_PORTS[split.scheme]

    directory = f"{base.path.rstrip('/')}/"
    return place(parts) == place(base) and f"{parts.path}/".startswith(directory)
