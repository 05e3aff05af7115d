"""Calls of paths that the spec does not describe: host and token follow from the path, as the spec says of all paths."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from collections.abc import Mapping, Sequence
from functools import cache, partial
from io import BytesIO, TextIOBase
from mimetypes import guess_type
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, unquote

from .answers import file_answer, json_answer
from .call import Call, is_repeatable
from .errors import ArgumentError, ArgumentTypeError, ArgumentValueError
from .http import dump_body
from .operations import HOSTS, HOSTS_BY_PREFIX, OPERATIONS, SECURITY_SCHEMES, Operation
from .protocol import METHODS
from .sending import is_given
from .types import File
from .wire import stripped

if TYPE_CHECKING:
    from .protocol import RequestArguments
    from .types import FileTypes, RequestFiles

_NOT_IN_PATHS = re.compile(r'[^!-~]|[\\"<>^`|]')
_NOT_IN_QUERIES = re.compile(r"[^!-~]|\\")
_HALF_ENCODED = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[!-~]([ -~]*[!-~])?")
_OF_THE_CLIENT = frozenset({"connection", "content-length", "host", "transfer-encoding"})
"""Headers that the HTTP client writes."""


def path_call(
    client: object,
    method: str,
    path: str,
    *,
    json: Any = None,
    params: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    files: Mapping[str, Any] | None = None,
    token: str | Literal[False] | None = None,
    idempotent: bool = False,
) -> Call[dict[str, Any]]:
    """Make the call of `client.request`, which says what each argument is; `client.call` and `client.raw` carry it out.

    Raises:
        ArgumentError: Something that was given can only be a mistake.

    Examples:
        >>> path_call(None, "POST", "/topapi/blackboard/listtopten", json={"userid": "manager4220"})
        Call(POST /topapi/blackboard/listtopten)
    """
    method = _method(method)
    operation, request = _operation_at(client, method, path)
    try:
        operation = operation._replace(security=_security(client, operation, token), safe_to_retry=operation.safe_to_retry or idempotent)
        query = {**request.get("params", {}), **_params(params or {})}
        sent = _headers(headers or {}, is_form=files is not None)
        _check_token(operation, query, sent)
        if query:
            request["params"] = query
        if sent:
            request["headers"] = sent
        if json is not None:
            request["json"] = _json(json)
        if files is not None:
            if json is not None:
                raise ArgumentTypeError("and json are two bodies: give one; a text in files is a field of the form.", field="files")
            request["files"] = _files(files)
    except ArgumentError as error:
        error.operation = operation.id
        raise
    return Call(operation, request, partial(json_answer, operation), repeatable=is_repeatable(request))


def as_file(call: Call[Any]) -> Call[File]:
    """Return a call whose successful answer is a file, which is read into memory; where DingTalk redirects to it, it is fetched from there.

    Examples:
        >>> file = client.call(as_file(path_call(client, "GET", path)))  # doctest: +SKIP
        >>> file.mime_type, file.payload.read()  # doctest: +SKIP
        ('image/png', b'...')
    """
    operation = call.operation._replace(answer="file")
    return Call(operation, call.request, partial(file_answer, operation), call.elsewhere, repeatable=call.repeatable)


def operation_at(method: str, path: str) -> Operation[Any] | None:
    """Return the operation that the spec describes at a path, if it does.

    Examples:
        >>> operation_at("POST", "/v1.0/im/chat/cid1/convertToOpenConversationId").id
        'convert_chat_id'
    """
    exact, patterns = _described()
    known = exact.get((method, path))
    return known or next((operation for pattern, operation in patterns if operation.method == method and pattern.fullmatch(path)), None)


def host_of(path: str) -> str:
    """Return the name of the host that a path is on.

    Examples:
        >>> host_of("/v1.0/contact/users/me"), host_of("/topapi/v2/user/get")
        ('api', 'oapi')
    """
    return HOSTS_BY_PREFIX[max((prefix for prefix in HOSTS_BY_PREFIX if path.startswith(prefix)), key=len)]


@cache
def _described() -> tuple[dict[tuple[str, str], Operation[Any]], list[tuple[re.Pattern[str], Operation[Any]]]]:
    patterns = []
    for operation in OPERATIONS.values():
        if "{" in operation.path:
            parts = re.split(r"\{[^}]*\}", operation.path)
            patterns.append((re.compile("[^/]+".join(map(re.escape, parts))), operation))
    return {(operation.method, operation.path): operation for operation in OPERATIONS.values()}, patterns


@cache
def _security_by_token() -> dict[tuple[str, str], str]:
    """Return how each host takes each type of token: that is how its operations do."""
    securities = ((operation.host, operation.security) for operation in OPERATIONS.values())
    return {(host, SECURITY_SCHEMES[security].token): security for host, security in securities if security is not None}


def _method(method: object) -> str:
    found = method.strip().upper() if isinstance(method, str) else None
    if found not in METHODS:
        raise ArgumentValueError(f"must be one of {', '.join(METHODS)}.", field="method")
    return found


def _operation_at(client: object, method: str, path: object) -> tuple[Operation[Any], RequestArguments]:
    """Return what is called at a path, and what the path says of the request."""
    if not isinstance(path, str):
        raise ArgumentTypeError(f"takes a string, got {type(path).__name__}.", field="path")
    hosts, place = _without_host(client, stripped(path))
    place, separator, query = place.partition("?")
    _check_path(place)
    host = host_of(place)
    if hosts and host not in hosts:
        host = hosts[0]
    operation = operation_at(method, place)
    if operation is None or operation.host != host:
        if all(known.answer == "redirect" for known in OPERATIONS.values() if known.host == host):
            raise ArgumentValueError(f"is on {HOSTS[host]}, which has pages for browsers and no calls.", field="path")
        operation = Operation(f"{method} {place}", "", method, place, host, None, "")
    elif operation.answer in {"file", "redirect"}:
        reason = "is that of {0}, which answers with a {1}: client.{2}.{0} makes this call."
        raise ArgumentValueError(reason.format(operation.id, operation.answer, operation.domain), field="path")
    request: RequestArguments = {"method": method, "url": place}
    if separator:
        request["params"] = _query(query)
    return operation, request


def _without_host(client: object, address: str) -> tuple[list[str], str]:
    """Return the path of an address, and the hosts that it can be on; none of a path alone."""
    if address.startswith("/") or "://" not in address.partition("?")[0]:
        return [], address
    own: Mapping[str, str] = getattr(client, "base_urls", HOSTS)
    found = {name: url for urls in (HOSTS, own) for name, url in urls.items() if f"{address}/".lower().startswith(f"{url}/".lower())}
    if not found:
        raise ArgumentValueError("is an address of another host: give a path alone, such as /topapi/v2/user/get.", field="path")
    longest = max(map(len, found.values()))
    return [name for name, url in found.items() if len(url) == longest], address[longest:]


def _check_path(path: str) -> None:
    reason = None
    if not path.startswith("/") or path.startswith("//"):
        reason = "must begin with one slash, as /topapi/v2/user/get does."
    elif "#" in path:
        reason = "has a fragment (#), which is not sent: take it away, or write %23."
    elif "{" in path or "}" in path:
        reason = "has a placeholder in braces: put the value there."
    elif _NOT_IN_PATHS.search(path):
        reason = "holds blanks, control characters, or others that a path cannot: percent-encode them."
    elif _HALF_ENCODED.search(path):
        reason = "has a % without two digits behind it: write %25."
    elif _CONTROL.search(unquote(path)) or {".", ".."} & set(re.split(r"[/\\]", unquote(path))):
        reason = "goes up and down (. or ..), or holds control characters."
    if reason is not None:
        raise ArgumentValueError(reason, field="path")


def _query(query: str) -> dict[str, Any]:
    if "#" in query or _NOT_IN_QUERIES.search(query) or _HALF_ENCODED.search(query):
        reason = "has a query with blanks, control characters or others that are to be percent-encoded: give it as params."
        raise ArgumentValueError(reason, field="path")
    found: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}


def _params(params: object) -> dict[str, Any]:
    if not isinstance(params, Mapping):
        raise ArgumentTypeError(f"takes a dict, got {type(params).__name__}.", field="params")
    sent: dict[str, Any] = {}
    for name, value in params.items():
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
            sent[_name(name, "params")] = [_text(each, f"params.{name}") for each in value]
        elif is_given(value):
            sent[_name(name, "params")] = _text(value, f"params.{name}")
    return sent


def _text(value: object, field: str) -> str:
    """Return a value as the query and forms have it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int, float)):
        raise ArgumentTypeError(f"takes a string, a number, true or false; got {type(value).__name__}.", field=field)
    return _encodable(str.__str__(value) if isinstance(value, str) else str(value), field)


def _name(name: object, field: str) -> str:
    if not isinstance(name, str) or not name:
        raise ArgumentTypeError("has a name that is not a string.", field=field)
    return _encodable(name, field)


def _encodable(text: str, field: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        pass
    else:
        return text
    raise ArgumentValueError("holds half a character (\\ud800 to \\udfff), which cannot be sent.", field=ascii(field)[1:-1])


def _headers(headers: object, *, is_form: bool) -> dict[str, str]:
    if not isinstance(headers, Mapping):
        raise ArgumentTypeError(f"takes a dict, got {type(headers).__name__}.", field="headers")
    sent: dict[str, str] = {}
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ArgumentValueError("has a name that is not a valid header name.", field="headers")
        if name.lower() in _OF_THE_CLIENT or (is_form and name.lower() == "content-type"):
            raise ArgumentValueError("is written by the client.", field=f"headers.{name}")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ArgumentValueError("takes a string of visible ASCII characters.", field=f"headers.{name}")
        sent[name] = value
    return sent


def _json(content: Any) -> Any:
    """Return what is sent as JSON; a model becomes what it looks like on the wire."""
    content = content.to_dict() if hasattr(content, "to_dict") else content
    try:
        dump_body(content)
    except ArgumentError as error:
        error.field = "json"
        raise
    return content


def _files(files: object) -> RequestFiles:
    if not isinstance(files, Mapping) or not files:
        raise ArgumentTypeError("takes a dict of the parts of the form, by their names.", field="files")
    return [(_name(name, "files"), _part(name, value)) for name, value in files.items() if is_given(value)]


def _part(name: str, value: Any) -> FileTypes:
    """Return a part of a form as it is sent; it always has a media type, without which some servers fail."""
    field = f"files.{name}"
    if isinstance(value, (str, int, float)):
        return None, _text(value, field).encode(), "text/plain"
    file_name: str | None = None
    media_type: str | None = None
    if isinstance(value, tuple):
        if not 2 <= len(value) <= 3 or not isinstance(value[0], str):
            raise ArgumentTypeError("takes a tuple of file name and content, and of a media type if you like.", field=field)
        file_name, value, media_type = (*value, None)[:3]
    if isinstance(value, File):
        payload: Any = value.payload
        file_name, media_type = file_name or value.file_name, media_type or value.mime_type
    else:
        payload = BytesIO(value) if isinstance(value, (bytes, bytearray, memoryview)) else value
    if not hasattr(payload, "read") or not hasattr(payload, "seekable") or isinstance(payload, TextIOBase):
        reason = "takes bytes, a file that is open in binary mode, (name, content) or a string; got"
        raise ArgumentTypeError(f"{reason} {type(payload).__name__}.", field=field)
    if file_name is None:
        own = getattr(payload, "name", None)
        file_name = PurePath(own).name if isinstance(own, str) else name
    return File(payload, _encodable(file_name, field), media_type or guess_type(file_name)[0]).to_tuple()


def _security(client: object, operation: Operation[Any], token: object) -> str | None:
    """Return how a call carries its token."""
    if token is False or (token is None and operation.domain):
        return operation.security if token is None else None
    wanted = getattr(client, "token_type", "app") if token is None else token
    known = {name: security for (host, name), security in _security_by_token().items() if host == operation.host}
    if not isinstance(wanted, str) or wanted not in known:
        reason = f"is the type of the token, one of {', '.join(known)} on this host, or False for a call without one. "
        raise ArgumentValueError(f"{reason}A token of your own is given to the client.", field="token")
    return known[wanted]


def _check_token(operation: Operation[Any], params: Mapping[str, Any], headers: Mapping[str, str]) -> None:
    """Refuse a second token beside that of the client, which would go in its place."""
    if operation.security is None:
        return
    scheme = SECURITY_SCHEMES[operation.security]
    place = params if scheme.location == "query" else [name.lower() for name in headers]
    if scheme.parameter in place:
        reason = "is the token, which the client puts there: leave it out, or say token=False to send your own."
        raise ArgumentValueError(reason, field=scheme.parameter)
