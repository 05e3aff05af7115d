"""Reads an answer of DingTalk: either what was asked for, or an `APIError` that says why not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .operations import BAN_FIELDS, FAILURE_FIELD, SUCCESS_VALUES
from .redaction import redact, redacted, secrets_in, shows_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping

    from .error_codes import Quirk
    from .errors import APIError
    from .http import HttpResponse
    from .operations import Operation
    from .types import File

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

T = TypeVar("T")

_decode = json.JSONDecoder().decode  # json.loads looks first for an encoding, which costs as much as a short answer


class HasExtensions(Protocol):
    """A response, read or not."""

    @property
    def extensions(self) -> MutableMapping[str, Any]:
        """What else is known of it."""
        ...


Marked = TypeVar("Marked", bound=HasExtensions)

_ELSEWHERE = "dingtalk_elsewhere"
_EXCERPT_CHARACTERS = 200
_MAX_MESSAGE = 2000
_MAX_REDACTED = 8192
"""Nothing behind so many characters is shown, however short redaction makes what is before."""
_MAX_NUMBER = 20
"""More digits are not an error code, and Python refuses to turn very many into a number."""


def _read_json(content: bytes) -> object:
    """Read JSON; what is not plain UTF-8 goes the way that finds its encoding, which costs more than the rest."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return cast("object", json.loads(content))
    return cast("object", json.loads(content) if text.startswith("\ufeff") or "\0" in text else _decode(text))


def model_answer(operation: Operation, response: HttpResponse, build: Callable[[Mapping[str, Any]], T]) -> T:
    """Read a JSON answer into a model; raises `APIError` when DingTalk refused or the answer is not usable."""
    data = json_answer(operation, response)
    try:
        return build(data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        reason = f"has no field {error}" if isinstance(error, KeyError) else f"cannot be read: {error}"
        unusable = _unusable(operation, response, f"the response {reason}", error)
    raise unusable  # out here, where Python does not attach what may show secrets


def json_answer(operation: Operation, response: HttpResponse) -> dict[str, Any]:
    """Read a JSON answer, `{}` where success has no body; raises `APIError` when it is a failure or not a JSON object."""
    if operation.answer == "nothing" and 200 <= response.status_code < 300 and not response.content.strip():
        return {}
    unusable = None
    try:
        data = _read_json(response.content)
    except (ValueError, RecursionError) as error:
        unusable = _unusable(operation, response, "expected JSON", error)
    if unusable is not None:
        raise unusable  # out here, where Python does not attach what may show secrets
    if not isinstance(data, dict):
        raise _unusable(operation, response, "expected a JSON object")
    if _is_failure(response.status_code, data):
        raise _failure(operation, response, data)
    return cast("dict[str, Any]", data)


def file_answer(operation: Operation, response: HttpResponse) -> File:
    """Read a file; raises `APIError` when DingTalk sent an error instead, which it does as JSON with status 200."""
    from io import BytesIO

    from .disposition import disposition_name
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
    name = disposition_name(response.headers.get("content-disposition", "")) or None
    return File(BytesIO(response.content), file_name=name, mime_type=media_type or None)


def redirect_answer(operation: Operation, response: HttpResponse) -> str:
    """Read where DingTalk redirects to; raises `APIError` when it did not redirect."""
    location = response.headers.get("location")
    if 300 <= response.status_code < 400 and location:
        return location
    if _is_json(response.headers.get("content-type", "")):
        json_answer(operation, response)
    raise _unusable(operation, response, "expected a redirect")


def from_elsewhere(response: Marked) -> Marked:
    """Mark an answer of a host that DingTalk only keeps files on: its refusals are not those of DingTalk's API."""
    response.extensions[_ELSEWHERE] = True
    return response


def is_from_elsewhere(response: HasExtensions) -> bool:
    """Whether an answer was marked by `from_elsewhere`."""
    return _ELSEWHERE in response.extensions


def _is_json(media_type: str) -> bool:
    return "json" in media_type


def _json_or_none(content: bytes) -> object:
    try:
        return _read_json(content)
    except (ValueError, RecursionError):
        return None


def _is_failure(status: int, data: Mapping[str, Any]) -> bool:
    if not 200 <= status < 300:
        return True
    if FAILURE_FIELD in data:
        return data[FAILURE_FIELD] not in SUCCESS_VALUES
    return _ban_of(data) is not None


def _ban_of(data: Mapping[str, Any]) -> Mapping[str, Any] | None:
    if not BAN_FIELDS & data.keys():
        return None
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
    return int(text) if text.removeprefix("-").isdecimal() and len(text) < _MAX_NUMBER else text


def _failure(operation: Operation, response: HttpResponse, data: Mapping[str, Any]) -> APIError:
    from .error_codes import FIELDS, FILE_HOST, NEEDS, NOT_ALLOWED, NOT_ALLOWED_CATEGORY, lookup, of_status

    secrets = _secrets_of(response)
    code, message = _code_and_message(data)
    if code == "" or not message:
        message = _explained(data, message)
    elsewhere = is_from_elsewhere(response)
    known = None if elsewhere else lookup(str(code), operation.id)
    ban = None if known else _ban_of(data)
    quirk = None if elsewhere else _quirk_of_host(operation, data)
    status = of_status(response.status_code)
    category: str | None = None
    retry, hint, retry_after = False, None, None
    if elsewhere and response.status_code in FILE_HOST.statuses:
        category, retry, hint = FILE_HOST.category, FILE_HOST.retry, FILE_HOST.remedy
    elif known:
        category, retry, hint, retry_after = known.category, known.retry, known.remedy, _seconds(known.retry_after)
    elif ban:
        category, retry, hint, message = ban["category"], ban["retry"], ban["remedy"], message or ban["meaning"]
        retry_after = _seconds(ban["retry_after"])
    elif status:
        category, retry = status
    elif quirk:
        category, retry = quirk.category, quirk.retry
    hint = quirk.remedy if quirk else hint
    missing = [] if elsewhere else redacted(_missing_permissions(data, message), secrets)
    if not elsewhere and (missing or str(code) in NOT_ALLOWED or (known is None and category == NOT_ALLOWED_CATEGORY)):
        hint = " ".join(filter(None, (hint, NEEDS.get(operation.id)))) or None
    return _error(
        operation,
        response,
        _shortened(message, secrets) or (known.meaning if known else f"HTTP {response.status_code} without an explanation"),
        category,
        code=redacted(code, secrets),
        request_id=redact(str(_first(data, FIELDS["request_id"])), secrets) or None,
        hint=hint,
        answer=redacted(dict(data), secrets),
        retryable=retry,
        retry_after=_retry_after_header(response) or retry_after,
        missing_permissions=missing,
    )


def _unusable(operation: Operation, response: HttpResponse, reason: str, cause: Exception | None = None) -> APIError:
    from .error_codes import FIELDS, FILE_HOST, of_status

    secrets = _secrets_of(response)
    media_type = redact(response.headers.get("content-type", "no content type"), secrets)
    text = redact(response.content[:_MAX_REDACTED].decode("utf-8", "replace"), secrets)
    content = text[:_EXCERPT_CHARACTERS]
    received = f"got {content!r} ({media_type})" if content else f"got an empty body ({media_type})"
    message = f"{_shortened(reason, secrets)}, {received}"
    quirk = _quirk_of_body(response)
    code, request_id, hint = "", "", quirk.remedy if quirk else None
    if is_from_elsewhere(response) and response.status_code in FILE_HOST.statuses:
        category, retry, hint = FILE_HOST.category, FILE_HOST.retry, FILE_HOST.remedy
        code, explanation, request_id = (_element(text, FIELDS[part]) for part in ("code", "message", "request_id"))
        message = explanation or message
    else:
        category, retry = of_status(response.status_code) or ((quirk.category, quirk.retry) if quirk else ("server", False))
    error = _error(
        operation,
        response,
        message,
        category,
        code=code,
        request_id=request_id or None,
        hint=hint,
        retryable=retry,
        retry_after=_retry_after_header(response),
    )
    if isinstance(cause, json.JSONDecodeError):
        cause.doc = ""  # all that came
    error.__cause__ = None if cause is None or shows_secret(cause, secrets) else cause.with_traceback(None)
    return error


def _error(operation: Operation, response: HttpResponse, message: str, category: str | None, **facts: Any) -> APIError:
    from . import errors
    from .error_codes import CATEGORIES

    exception = getattr(errors, CATEGORIES[category]) if category else errors.APIError
    raised: APIError = exception(message, operation=operation.id, status=response.status_code, docs_url=operation.docs_url or None, **facts)
    return raised


def _secrets_of(response: HttpResponse) -> frozenset[str]:
    """What must not be shown of the request that was answered."""
    try:
        request = response.request
    except RuntimeError:  # of a response that does not know its request
        return frozenset()
    return secrets_in(request)


def _shortened(text: str, secrets: frozenset[str]) -> str:
    shown = redact(text[:_MAX_REDACTED], secrets)
    return shown if len(shown) <= _MAX_MESSAGE else f"{shown[:_MAX_MESSAGE]}…"


def _explained(data: Mapping[str, Any], message: str) -> str:
    """The message of a proxy in between, in any of its fields."""
    from .error_codes import EXPLANATIONS, FIELDS

    parts = [message] if message else []
    texts = (*FIELDS["message"], *EXPLANATIONS.texts)
    for level in (data, *_objects(data.get(name) for name in EXPLANATIONS.inside)):
        parts += [level[name] for name in texts if isinstance(level.get(name), str)]
        for violation in _objects([level.get(EXPLANATIONS.violations)]):
            where = violation.get(EXPLANATIONS.where)
            place = ".".join(map(str, where)) if isinstance(where, list) else str(where or "")
            parts.append(f"{place}: {violation.get(EXPLANATIONS.text)}".removeprefix(": "))
    unique = [text for place, text in enumerate(parts) if text and not any(text in other for other in parts[:place])]
    return "; ".join(text.rstrip(".") for text in unique)


def _objects(values: Iterable[object]) -> Iterator[Mapping[str, Any]]:
    for value in values:
        for inside in value if isinstance(value, list) else [value]:
            if isinstance(inside, dict):
                yield inside


def _missing_permissions(data: Mapping[str, Any], message: str) -> list[str]:
    """The permissions that a refusal says are missing."""
    import re

    from .error_codes import MISSING_PERMISSIONS, MISSING_PERMISSIONS_IN_TEXT

    named: list[str] = []
    for path in MISSING_PERMISSIONS:
        node: object = data
        for part in path.lower().split("."):
            inside = node if isinstance(node, dict) else {}
            node = next((value for name, value in inside.items() if str(name).lower() == part), None)
        listed = node if isinstance(node, list) else [node]
        named += [name for name in listed if isinstance(name, str)]
    for pattern in MISSING_PERMISSIONS_IN_TEXT:
        for found in re.finditer(pattern, message):
            named += [name.strip() for name in found["names"].split(",")]
    return [name for name in dict.fromkeys(named) if name]


def _element(text: str, names: tuple[str, ...]) -> str:
    """The text of the first XML element of one of these names."""
    import re

    found = re.search(rf"<({'|'.join(names)})>([^<]*)</\1>", text)
    return found[2].strip() if found else ""


def _quirk_of_host(operation: Operation, data: Mapping[str, Any]) -> Quirk | None:
    """Recognize JSON that this host usually does not send."""
    from .error_codes import QUIRKS

    of_host = (quirk for quirk in QUIRKS if quirk.host == operation.host)
    return next((quirk for quirk in of_host if all(str(data.get(name)) == str(value) for name, value in quirk.answer.items())), None)


def _quirk_of_body(response: HttpResponse) -> Quirk | None:
    """Recognize what came instead of JSON."""
    from .error_codes import QUIRKS

    beginning = response.content[:_EXCERPT_CHARACTERS].lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"<"):
        is_xml = beginning.startswith(b"<?xml") or "/xml" in response.headers.get("content-type", "")
        body = "xml" if is_xml else "html"
    else:
        body = "" if beginning else "empty"
    return next((quirk for quirk in QUIRKS if quirk.body == body), None)


def _retry_after_header(response: HttpResponse) -> float | None:
    return _seconds(response.headers.get("retry-after"))


def _seconds(value: object) -> float | None:
    text = str(value)
    return float(text) if text.isdecimal() else None
