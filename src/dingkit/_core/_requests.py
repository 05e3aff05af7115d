"""Turns a generated request into one that can be sent: host, token, headers. This is most of what a call costs us: what can be kept is."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from dingkit._http._messages import InvalidAddressError, Request, Timeouts, Url, timeouts_of
from dingkit._http._multipart import Bare, Multipart, Upload
from dingkit.errors._base import ArgumentError, ArgumentValueError, ConnectionFailedError
from dingtalk_openapi.http import dump_body, usual_headers
from dingtalk_openapi.operations import SECURITY_SCHEMES
from dingtalk_openapi.types import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

    from dingtalk_openapi.call import Call
    from dingtalk_openapi.operations import Operation

TOKEN_SECONDS = 60.0
"""A request that fetches a token ends, whatever its time-out says: all callers wait for it."""

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")
_NONE: Mapping[str, str] = MappingProxyType({})
_OF_THE_BODY = frozenset({"content-length", "transfer-encoding", "connection"})


class CallOptions(Row):
    """What a caller may change for some calls only.

    Attributes:
        max_retries: How often a failed call is made again when that does no harm.
        timeout: Seconds for one attempt, or `httpx.Timeout`; the client's own when `None`.
        deadline: Seconds for the whole call, retries and pauses included; without an end when `None`.
        headers: Sent besides the usual ones.
        params: Query parameters sent besides the operation's own.
    """

    max_retries: int
    timeout: float | httpx.Timeout | None = None
    deadline: float | None = None
    headers: Mapping[str, str] = _NONE
    params: Mapping[str, str] = _NONE


class RequestBuilder:
    """Builds the requests of one client.

    Args:
        base_urls: Key of `operations.HOSTS` → URL.
    """

    def __init__(self, base_urls: Mapping[str, str]) -> None:
        self._base_urls = base_urls
        self._urls: dict[str, Url] = {}
        self._urls_with_token: dict[str, tuple[str, Url]] = {}
        self._headers: dict[tuple[str, str, bool], dict[str, str]] = {}

    def build(
        self,
        call: Call[Any],
        token: str | None,
        options: CallOptions,
        timeouts: Timeouts,
        left: float | None = None,
    ) -> Request:
        """Build one request; a file in it is read from its start again each time.

        Args:
            call: What is called, and what is sent.
            token: The access token, where one is needed.
            options: What the caller has changed.
            timeouts: Of the client.
            left: Seconds until the deadline of the call.

        Raises:
            ArgumentValueError: a header or a parameter cannot be sent.
            ConnectionFailedError: the address is none.
        """
        operation, arguments = call.operation, call.request
        timeouts = timeouts if options.timeout is None else timeouts_of(options.timeout)
        if call.is_file_elsewhere:
            return self._for_file_host(call, timeouts, left)
        key = operation.method, operation.answer, "json" in arguments  # not the id: of paths there is no end
        headers = self._headers.get(key)
        if headers is None:
            headers = self._headers[key] = usual_headers(operation, arguments)
        url, token_header = self._url_and_header(call, token, options)
        if options.headers or "headers" in arguments:
            headers = {**headers, **_checked(operation, arguments.get("headers", {})), **_checked(operation, options.headers)}
        if token_header is not None:
            headers = {**headers, **_checked(operation, dict([token_header]))}
        body: bytes | Upload | None = None
        is_file = operation.answer == "file"
        if "json" in arguments:
            body = _json(operation, arguments["json"])
        elif "files" in arguments:
            body = Multipart(arguments["files"])
            timeouts = timeouts._replace(total=_for_upload(timeouts.total, body.size))
        if operation.token_lifetime is not None:
            timeouts = timeouts.within(TOKEN_SECONDS)
        return Request(arguments["method"], url, headers, body, timeouts.within(left), is_file=is_file)

    def _for_file_host(self, call: Call[Any], timeouts: Timeouts, left: float | None) -> Request:
        """Ask for a file, or send one, where DingTalk keeps it: that host gets neither the token nor the caller's headers."""
        url, headers = self._url(call), _checked(call.operation, call.request.get("headers", {}))
        if "content" not in call.request:
            return Request(call.request["method"], url, headers, None, timeouts.within(left), is_file=True)
        file = Bare(call.request["content"])
        timeouts = timeouts._replace(total=_for_upload(timeouts.total, file.size))
        return Request(call.request["method"], url, headers, file, timeouts.within(left))

    def _url_and_header(self, call: Call[Any], token: str | None, options: CallOptions) -> tuple[Url, tuple[str, str] | None]:
        operation, arguments = call.operation, call.request
        params: dict[str, Any] = {**arguments.get("params", {}), **options.params}
        header = None
        if token is not None and operation.security is not None:
            scheme = SECURITY_SCHEMES[operation.security]
            if scheme.location == "header":
                header = (scheme.parameter, token)
            elif not params and call.elsewhere is None and _is_fixed(operation):
                return self._url_with_token(call, scheme.parameter, token), None
            else:
                params[scheme.parameter] = token
        url = self._url(call)
        return (self._with_params(operation, url, params) if params else url), header

    def _url_with_token(self, call: Call[Any], parameter: str, token: str) -> Url:
        operation = call.operation
        known = self._urls_with_token.get(operation.id)
        if known is not None and known[0] == token:
            return known[1]
        url = self._with_params(operation, self._url(call), {parameter: token})
        self._urls_with_token[operation.id] = (token, url)
        return url

    def _with_params(self, operation: Operation, url: Url, params: Mapping[str, Any]) -> Url:
        try:
            query = urlencode([(name, text) for name, value in params.items() for text in _texts(value)])
        except UnicodeEncodeError:
            query = None
        if query is None:
            raise ArgumentValueError(
                "holds half a surrogate pair, such as a part of an emoji.", field="a parameter of the query", operation=operation.id
            )
        text = str(url)
        return Url(f"{text}{'&' if '?' in text else '?'}{query}")

    def _url(self, call: Call[Any]) -> Url:
        operation = call.operation
        if call.elsewhere is not None:  # the address that somebody gave for this operation
            return self._read_url(operation, call.elsewhere)
        if not _is_fixed(operation):
            return self._read_url(operation, self._base_urls[operation.host] + call.request["url"])
        url = self._urls.get(operation.id)
        if url is None:
            url = self._urls[operation.id] = self._read_url(operation, self._base_urls[operation.host] + operation.path)
        return url

    @staticmethod
    def _read_url(operation: Operation, text: str) -> Url:
        try:
            return Url(text)
        except InvalidAddressError as error:
            failure = ConnectionFailedError(str(error), operation=operation.id, request_sent=False)
        raise failure


def _is_fixed(operation: Operation) -> bool:
    """Return whether all calls of an operation have one address, which is worth keeping; of paths that nobody described there is no end."""
    return bool(operation.domain) and "{" not in operation.path


SLOWEST_UPLOAD_BYTES = 16 * 1024
"""Bytes a second: an upload may take so much longer than what has no file."""


def _for_upload(total: float | None, size: int | None) -> float | None:
    """Return the total of a request with files; one whose size is not known has none, because it comes as fast as somebody makes it."""
    return None if total is None or size is None else total + size / SLOWEST_UPLOAD_BYTES


def _json(operation: Operation, content: object) -> bytes:
    try:
        return dump_body(content)
    except ArgumentError as error:
        error.operation = operation.id
        raise


def _texts(value: Any) -> Iterator[str]:
    """Write a parameter as httpx does."""
    for one in value if isinstance(value, (list, tuple)) else (value,):
        if one is None:
            yield ""
        else:
            yield str(one).lower() if isinstance(one, bool) else str(one)


def _checked(operation: Operation, headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers as they can be sent.

    Raises:
        ArgumentValueError: a name or a value cannot be, or would contradict the body.
    """
    checked = {}
    for name, value in headers.items():
        text = str(value).strip(" \t")
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(text):
            raise ArgumentValueError("can hold nothing but visible ASCII and blanks.", field=f"the header {name!r}", operation=operation.id)
        if name.lower() in _OF_THE_BODY:
            raise ArgumentValueError("is written by the client itself.", field=f"the header {name!r}", operation=operation.id)
        checked[name.lower()] = text
    return checked
