"""What every client knows of HTTP, whichever library it sends with."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .errors import ArgumentTypeError, ArgumentValueError

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from .operations import Operation
    from .protocol import RequestArguments

E = TypeVar("E", bound=BaseException)

JSON = "application/json"

_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode  # made once

REDIRECTS = frozenset({301, 302, 303, 307, 308})


class HttpRequest(Protocol):
    """A request as far as it is looked at once it was answered."""

    @property
    def url(self) -> Any:
        """Its address; the text of it is what counts."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Its headers."""
        ...

    @property
    def content(self) -> bytes:
        """Its body; a file raises, or is left out."""
        ...


class HttpResponse(Protocol):
    """A response that was read to its end: what answers are read from. An `httpx.Response` is one."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """HTTP headers, names compared without case."""
        ...

    @property
    def content(self) -> bytes:
        """The body, decoded."""
        ...

    @property
    def request(self) -> HttpRequest:
        """What was asked; raises `RuntimeError` when nobody said."""
        ...

    @property
    def extensions(self) -> MutableMapping[str, Any]:
        """What else is known of it."""
        ...


def dump_body(content: object) -> bytes:
    """Write JSON as httpx does; DingTalk's error 40033 documents that it takes no escaped Chinese.

    Raises:
        ArgumentTypeError: something in it is nothing that JSON has.
        ArgumentValueError: a number in it is none, or a text cannot be written as UTF-8.
    """
    try:
        return _write(content).encode()
    except UnicodeEncodeError:
        failure: Exception = ArgumentValueError("holds half a surrogate pair, such as a part of an emoji.", field="the body")
    except (ValueError, RecursionError) as error:
        failure = ArgumentValueError(f"cannot be written as JSON: {error}.", field="the body")
    except TypeError as error:
        failure = ArgumentTypeError(f"cannot be written as JSON: {error}.", field="the body")
    raise failure  # out here, where Python does not attach what may show secrets


def without_frames(error: E) -> E:
    """Keep what an error says and not where it was: the frames hold the request, for everything that shows their variables."""
    for one in (error.__cause__, error.__context__):
        if one is not None and one.__traceback__ is not None:
            without_frames(one)
    return error.with_traceback(None)


def usual_headers(operation: Operation, request: RequestArguments) -> dict[str, str]:
    """Ask for JSON where the answer is JSON, which some gateways else send as XML; say JSON also where a POST has no body."""
    headers: dict[str, str] = {}
    if operation.answer == "model":
        headers["accept"] = JSON
    if "json" in request or (operation.method == "POST" and "files" not in request):
        headers["content-type"] = JSON
    return headers


def location_of(status_code: int, headers: Mapping[str, str]) -> str | None:
    """Return where a response redirects to, as it says; `None` when it does not."""
    return headers.get("location") if status_code in REDIRECTS else None
