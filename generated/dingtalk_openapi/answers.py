"""Reads an answer of DingTalk: either what was asked for, or an `APIError` that says why not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .operations import FAILURE_FIELD, SUCCESS_VALUES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from .error_codes import ErrorCode, Quirk
    from .errors import APIError
    from .operations import Operation
    from .types import File, Response

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

T = TypeVar("T")

_EXCERPT_CHARACTERS = 200
_LONGEST_NUMBER = 20
"""More digits are no error code, and Python refuses to turn very many into a number."""


def model_answer(operation: Operation, response: httpx.Response, build: Callable[[Mapping[str, Any]], T]) -> T:
    """Read a JSON answer into a model; raises `APIError` when DingTalk refused or the answer is not usable."""
    data = json_answer(operation, response)
    try:
        return build(data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        reason = f"has no field {error}" if isinstance(error, KeyError) else f"cannot be read: {error}"
        raise _unusable(operation, response, f"the answer {reason}") from error.with_traceback(None)


def json_answer(operation: Operation, response: httpx.Response) -> dict[str, Any]:
    """Read a JSON answer; raises `APIError` when it is a failure or not a JSON object."""
    try:
        data = json.loads(response.content)
    except (ValueError, RecursionError) as error:
        raise _unusable(operation, response, "expected JSON") from error.with_traceback(None)
    if not isinstance(data, dict):
        raise _unusable(operation, response, "expected a JSON object")
    if _is_failure(response.status_code, data):
        raise _failure(operation, response, data)
    return cast("dict[str, Any]", data)


def file_answer(operation: Operation, response: httpx.Response) -> File:
    """Read a file; raises `APIError` when DingTalk sent an error instead, which it does as JSON with status 200."""
    from io import BytesIO

    from .types import File

    media_type = response.headers.get("content-type", "").partition(";")[0].strip()
    if response.status_code != 200:
        json_answer(operation, response)
        raise _unusable(operation, response, "expected a file")
    if _is_json(media_type):
        data = _json_or_none(response.content)
        if isinstance(data, dict) and _is_failure(response.status_code, data):
            raise _failure(operation, response, data)
    elif media_type == "text/html":
        raise _unusable(operation, response, "expected a file")
    return File(BytesIO(response.content), file_name=_file_name(response), mime_type=media_type or None)


def redirect_answer(operation: Operation, response: httpx.Response) -> str:
    """Read where DingTalk redirects to; raises `APIError` when it did not redirect."""
    location = response.headers.get("location")
    if 300 <= response.status_code < 400 and location:
        return cast("str", location)
    if _is_json(response.headers.get("content-type", "")):
        json_answer(operation, response)
    raise _unusable(operation, response, "expected a redirect")


def detailed(parse: Callable[[httpx.Response], T]) -> Callable[[httpx.Response], Response[T]]:
    """Make a reader that keeps status and headers beside what `parse` reads."""
    from .types import Response

    def parse_detailed(response: httpx.Response) -> Response[T]:
        return Response(response.status_code, response.content, response.headers, parse(response))

    return parse_detailed


def _is_json(media_type: str) -> bool:
    return "json" in media_type


def _json_or_none(content: bytes) -> object:
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return None


def _is_failure(status: int, data: Mapping[str, Any]) -> bool:
    if not 200 <= status < 300:
        return True
    if FAILURE_FIELD in data:
        return data[FAILURE_FIELD] not in SUCCESS_VALUES
    return _ban_of(data) is not None


def _ban_of(data: Mapping[str, Any]) -> Mapping[str, Any] | None:
    from .error_codes import BANS

    for ban in BANS:
        if all(data.get(name) == value for name, value in ban["match"].items()):
            return ban
    return None


def _code_and_message(data: Mapping[str, Any]) -> tuple[int | str, str]:
    from .error_codes import FIELDS, WRAPPERS

    code = _first(data, FIELDS["code"])
    message = _first(data, FIELDS["message"])
    wrapper = WRAPPERS.get(str(code))
    if wrapper is not None and data.get(wrapper.real_code):
        code = data[wrapper.real_code]
        message = data.get(wrapper.real_message) or message
    return _as_number(code), str(message)


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> object:
    return next((data[name] for name in names if data.get(name) is not None), "")


def _as_number(code: object) -> int | str:
    text = str(code)
    return int(text) if text.removeprefix("-").isdecimal() and len(text) < _LONGEST_NUMBER else text


def _failure(operation: Operation, response: httpx.Response, data: Mapping[str, Any]) -> APIError:
    from . import errors
    from .error_codes import CATEGORIES, FIELDS, lookup, of_status

    category: str | None
    hint: str | None
    code, message = _code_and_message(data)
    known: ErrorCode | None = lookup(str(code))
    ban = None if known else _ban_of(data)
    quirk = _quirk_of_host(operation, data)
    status = of_status(response.status_code)
    category, retry, hint, retry_after = None, False, None, None
    if known:
        category, retry, hint, retry_after = known.category, known.retry, known.remedy, _seconds(known.retry_after)
    elif ban:
        category, retry, hint, message = ban["category"], ban["retry"], ban["remedy"], message or ban["meaning"]
        retry_after = _seconds(ban["retry_after"])
    elif status:
        category, retry = status
    elif quirk:
        category, retry = quirk.category, quirk.retry
    hint = quirk.remedy if quirk else hint
    exception = getattr(errors, CATEGORIES[category]) if category else errors.APIError
    raised: APIError = exception(
        message or (known.meaning if known else f"HTTP {response.status_code} without an explanation"),
        code=code,
        operation=operation.id,
        status=response.status_code,
        request_id=str(_first(data, FIELDS["request_id"])) or None,
        hint=hint,
        docs_url=operation.docs_url,
        answer=dict(data),
        retryable=retry,
        retry_after=_retry_after_header(response) or retry_after,
    )
    return raised


def _unusable(operation: Operation, response: httpx.Response, reason: str) -> APIError:
    from . import errors
    from .error_codes import CATEGORIES, of_status
    from .redaction import redact

    media_type = response.headers.get("content-type", "no content type")
    content = redact(response.content[: 4 * _EXCERPT_CHARACTERS].decode("utf-8", "replace"))[:_EXCERPT_CHARACTERS]
    said = f"got {content!r} ({media_type})" if content else f"got an empty body ({media_type})"
    quirk = _quirk_of_body(response)
    category, retry = of_status(response.status_code) or ((quirk.category, quirk.retry) if quirk else ("server", False))
    exception = getattr(errors, CATEGORIES[category])
    raised: APIError = exception(
        f"{reason}, {said}",
        code="",
        operation=operation.id,
        status=response.status_code,
        hint=quirk.remedy if quirk else None,
        docs_url=operation.docs_url,
        retryable=retry,
        retry_after=_retry_after_header(response),
    )
    return raised


def _quirk_of_host(operation: Operation, data: Mapping[str, Any]) -> Quirk | None:
    """Recognize JSON that this host usually does not send."""
    from .error_codes import QUIRKS

    of_host = (quirk for quirk in QUIRKS if quirk.host == operation.host)
    return next(
        (quirk for quirk in of_host if all(str(data.get(name)) == str(value) for name, value in quirk.answer.items())),
        None,
    )


def _quirk_of_body(response: httpx.Response) -> Quirk | None:
    """Recognize what came instead of JSON."""
    from .error_codes import QUIRKS

    beginning = response.content[:_EXCERPT_CHARACTERS].lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"<"):
        is_xml = beginning.startswith(b"<?xml") or "/xml" in response.headers.get("content-type", "")
        body = "xml" if is_xml else "html"
    else:
        body = "" if beginning else "empty"
    return next((quirk for quirk in QUIRKS if quirk.body == body), None)


def _retry_after_header(response: httpx.Response) -> float | None:
    return _seconds(response.headers.get("retry-after"))


def _seconds(value: object) -> float | None:
    text = str(value)
    return float(text) if text.isdecimal() else None


def _file_name(response: httpx.Response) -> str | None:
    from email.message import Message

    header = Message()
    header["content-disposition"] = response.headers.get("content-disposition", "")
    return header.get_filename()
