"""Turns a generated request into an `httpx.Request`: host, token, headers. This is most of what a call costs us: what can be kept is."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from dingtalk_openapi.client import dump_body, usual_headers
from dingtalk_openapi.operations import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingtalk_openapi.call import Call
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments

    AnyHttpClient = httpx.Client | httpx.AsyncClient


@dataclass(frozen=True, slots=True)
class CallOptions:
    """What a caller may change for some calls only.

    Attributes:
        max_retries: How often a failed call is made again when that does no harm.
        timeout: Seconds, or `httpx.Timeout`; the http client's own when `None`.
        headers: Sent besides the usual ones.
        params: Query parameters sent besides the operation's own.
    """

    max_retries: int
    timeout: float | httpx.Timeout | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)


class RequestBuilder:
    """Builds the requests of one client.

    Args:
        base_urls: Key of `operations.HOSTS` → URL.
    """

    def __init__(self, base_urls: Mapping[str, str]) -> None:
        self._base_urls = base_urls
        self._urls: dict[str, httpx.URL] = {}
        self._urls_with_token: dict[str, tuple[str, httpx.URL]] = {}
        self._headers: dict[tuple[str, str, bool], tuple[list[tuple[bytes, bytes]], httpx.Headers]] = {}

    def build(self, http: AnyHttpClient, call: Call[Any], token: str | None, options: CallOptions) -> httpx.Request:
        """Build one request; a file in it is read from its start again each time."""
        operation, arguments = call.operation, call.request
        timeout = http.timeout if options.timeout is None else httpx.Timeout(options.timeout)
        extensions = {"timeout": timeout.as_dict()}
        url, token_header = self._url_and_header(call, token, options)
        if "files" in arguments or options.headers or "headers" in arguments or http.params or http.cookies:
            return self._merged(http, operation, arguments, options, url, token_header, extensions)
        headers = self._usual_headers(http, operation, arguments)
        if token_header is not None:
            headers = headers.copy()
            headers[token_header[0]] = token_header[1]
        content = dump_body(arguments["json"]) if "json" in arguments else None
        return httpx.Request(arguments["method"], url, headers=headers, content=content, extensions=extensions)

    def build_elsewhere(self, http: AnyHttpClient, address: str, arguments: RequestArguments, options: CallOptions) -> httpx.Request:
        """Build the request for a file that is at another address, whose host gets neither the token nor the caller's headers."""
        timeout = http.timeout if options.timeout is None else httpx.Timeout(options.timeout)
        return http.build_request("GET", address, headers=arguments["headers"], timeout=timeout)

    def _merged(
        self,
        http: AnyHttpClient,
        operation: Operation,
        arguments: RequestArguments,
        options: CallOptions,
        url: httpx.URL,
        token_header: tuple[str, str] | None,
        extensions: dict[str, Any],
    ) -> httpx.Request:
        """The long way: httpx merges everything that the http client adds to a request."""
        headers = httpx.Headers(usual_headers(operation, arguments))
        headers.update(arguments.get("headers"))
        headers.update(options.headers)  # whatever the case of their names
        if token_header is not None:
            headers[token_header[0]] = token_header[1]
        params = url.params if http.params else None  # else httpx puts the client's own in place of those in the URL
        return http.build_request(
            arguments["method"],
            url.copy_with(query=None) if params else url,
            params=params,
            headers=headers,
            files=arguments.get("files"),
            content=dump_body(arguments["json"]) if "json" in arguments else None,
            extensions=extensions,
        )

    def _url_and_header(self, call: Call[Any], token: str | None, options: CallOptions) -> tuple[httpx.URL, tuple[str, str] | None]:
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
        return (url.copy_merge_params(params) if params else url), header

    def _url_with_token(self, call: Call[Any], parameter: str, token: str) -> httpx.URL:
        operation = call.operation
        known = self._urls_with_token.get(operation.id)
        if known is not None and known[0] == token:
            return known[1]
        url = self._url(call).copy_merge_params({parameter: token})
        self._urls_with_token[operation.id] = (token, url)
        return url

    def _url(self, call: Call[Any]) -> httpx.URL:
        operation = call.operation
        if call.elsewhere is not None:
            return httpx.URL(call.elsewhere)
        if not _is_fixed(operation):
            return httpx.URL(self._base_urls[operation.host] + call.request["url"])
        url = self._urls.get(operation.id)
        if url is None:
            url = self._urls[operation.id] = httpx.URL(self._base_urls[operation.host] + operation.path)
        return url

    def _usual_headers(self, http: AnyHttpClient, operation: Operation, arguments: RequestArguments) -> httpx.Headers:
        """What every request of an operation has; made anew when the http client's own headers have changed."""
        own = http.headers.raw
        key = operation.method, operation.answer, "json" in arguments  # not the id: of paths there is no end
        known = self._headers.get(key)
        if known is not None and known[0] == own:
            return known[1]
        headers = http.headers.copy()
        headers.update(usual_headers(operation, arguments))
        self._headers[key] = (own, headers)
        return headers


def _is_fixed(operation: Operation) -> bool:
    """Return whether all calls of an operation have one address, which is worth keeping; of paths that nobody described there is no end."""
    return bool(operation.domain) and "{" not in operation.path
