"""The ASGI application: finds the operation, understands the request, lets the domain answer, records it all."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
import time
from inspect import iscoroutine
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from dingkit.sandbox import _domains
from dingkit.sandbox._bodies import BadBodyError, Body, ClientGoneError, TooLargeError, read_body
from dingkit.sandbox._journal import Entry, excerpt
from dingkit.sandbox._lenient import problems
from dingkit.sandbox._login import refusal_page
from dingkit.sandbox._requests import RequestReader, dump, envelope, gateway_refusal, is_dingtalk
from dingkit.sandbox._serving import Bytes, Page, Redirect, Refused, failure_of, refusal, with_reason
from dingkit.sandbox._stream import PATH as STREAM

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from dingkit.sandbox._description import Described
    from dingkit.sandbox._trouble import Trouble
    from dingkit.sandbox._world import World

    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
    Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
    ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

logger = logging.getLogger("dingkit.sandbox")

PAGE: Final = "/"
"""Where people look."""
_JSON: Final = (b"content-type", b"application/json;charset=UTF-8")
_HTML: Final = (b"content-type", b"text/html; charset=utf-8")
_PROXY_PAGE: Final = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_ONLY_THE_SPEC: Final = "a sandbox knows only the paths of the spec"


class ResetError(Exception):
    """A broken connection was requested: the server closes it without a response."""


class Outcome:
    """What is answered to a request."""

    __slots__ = ("body", "headers", "shown", "status")

    def __init__(self, status: int, body: bytes, headers: list[tuple[bytes, bytes]], shown: Any = None) -> None:
        self.status = status
        self.body = body
        self.headers = headers
        self.shown = shown


class Application:
    """Serves one world.

    Args:
        world: What there is.
        mounts: Applications for paths below a prefix of the sandbox's own: the control API, files.
        page: What a browser gets that opens the sandbox itself.
        websocket: Serves WebSockets.
    """

    def __init__(
        self,
        world: World,
        *,
        mounts: dict[str, ASGIApp] | None = None,
        page: ASGIApp | None = None,
        websocket: ASGIApp | None = None,
    ) -> None:
        self.world = world
        self._mounts = mounts or {}
        self._page = page
        self._websocket = websocket
        self._handlers = _domains.handlers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, as ASGI has it."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket" and self._websocket is not None:
            await self._websocket(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        path: str = scope["path"]
        for prefix, mounted in self._mounts.items():
            if path == prefix or path.startswith(f"{prefix}/"):
                await mounted(scope, receive, send)
                return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        if path == PAGE and self._page is not None and scope["method"] in {"GET", "HEAD"} and not _is_for_dingtalk(headers):
            await self._page(scope, receive, send)
            return
        query = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
        methods, names = self.world.description.match(_path(scope))
        operation = methods.get(scope["method"]) or (methods.get("GET") if scope["method"] == "HEAD" else None)
        number = self.world.journal.next_number()
        entry = Entry(
            number, self.world.clock.now(), "request", operation.id if operation else "", scope["method"], path, dict(query), headers
        )
        try:
            outcome = await self._respond(operation, methods, names, query, receive, entry, (scope.get("client") or ("",))[0])
        except ClientGoneError:
            self.world.database.rollback()
            entry.notes.append("the client closed the connection before its body was complete")
            self._record(entry, started)
            return
        except ResetError:
            self.world.database.rollback()
            entry.notes.append("the connection was broken, as requested")
            self._record(entry, started)
            raise
        entry.status, entry.answer = outcome.status, excerpt(outcome.shown, len(outcome.body))
        self._record(entry, started)
        length = (b"content-length", b"%d" % len(outcome.body))
        await send({"type": "http.response.start", "status": outcome.status, "headers": [*outcome.headers, length]})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else outcome.body})

    def _record(self, entry: Entry, started: float) -> None:
        entry.milliseconds = (time.perf_counter() - started) * 1000
        self.world.journal.add(entry)
        if self.world.pending:
            pending, self.world.pending = self.world.pending, []
            self.world.pushes.flush(pending)

    async def _respond(
        self,
        operation: Described | None,
        methods: Any,
        names: dict[str, str],
        query: dict[str, str],
        receive: Receive,
        entry: Entry,
        client: str,
    ) -> Outcome:
        request_id = f"sandbox{entry.number:08x}"
        try:
            body = await read_body(receive, entry.headers)
        except BadBodyError as error:
            entry.problems.append(str(error))
            return _refused(self._bad_body(operation, entry.path, request_id, error), request_id)
        entry.body = excerpt(body.raw or body.value, body.size)
        entry.files = {name: {"name": file.name, "content_type": file.content_type, "size": file.size} for name, file in body.files.items()}
        try:
            if operation is None:
                return _refused(self._unknown(methods, entry, request_id), request_id)
            if self.world.troubles and (trouble := self.world.troubles.take(operation.id, operation.domain)) is not None:
                outcome = await self._in_trouble(trouble, operation, request_id, entry)
                if outcome is not None:
                    return outcome
            return await self._call(operation, names, query, body, entry, request_id, client)
        finally:
            for file in body.files.values():
                file.content.close()

    def _bad_body(self, operation: Described | None, path: str, request_id: str, error: BadBodyError) -> Refused:
        found = gateway_refusal("bad_body", path, request_id)
        if found is not None:
            return found
        if operation is None:
            return _no_such_path(path, request_id, _ONLY_THE_SPEC)
        found = refusal(operation, "invalid_request", because=str(error))
        return Refused(413, found.body) if isinstance(error, TooLargeError) and operation.on_api else found

    def _unknown(self, methods: Any, entry: Entry, request_id: str) -> Refused:
        if methods:
            because = f"the path is called with {', '.join(sorted(methods))}, not with {entry.method}"
            entry.problems.append(because)
            found = gateway_refusal(f"{next(iter(methods)).lower()}_required", entry.path, request_id)
            if found is not None:
                return found
        elif entry.path == STREAM:
            because = ""
            entry.notes.append("no WebSocket was opened: the gateway was only probed")  # as `dingkit doctor` does
        else:
            because = _ONLY_THE_SPEC
            entry.problems.append("no operation of the spec has this path")
        return _no_such_path(entry.path, request_id, because)

    async def _in_trouble(self, trouble: Trouble, operation: Described, request_id: str, entry: Entry) -> Outcome | None:
        entry.notes.append(f"requested trouble {trouble.id}: {trouble.how}")
        if trouble.delay:
            await asyncio.sleep(trouble.delay)
        if trouble.how == "reset":
            raise ResetError
        if trouble.how == "html":
            return Outcome(trouble.status or 502, _PROXY_PAGE.encode(), [_HTML], _PROXY_PAGE)
        if trouble.how == "slow":
            return None
        found = gateway_refusal("invalid_token", operation.path, request_id) if trouble.how == "expired" else None
        return _refused(found or Refused(*failure_of(operation, trouble.code, "", trouble.status)), request_id)

    async def _call(
        self,
        operation: Described,
        names: dict[str, str],
        query: dict[str, str],
        body: Body,
        entry: Entry,
        request_id: str,
        client: str,
    ) -> Outcome:
        reader = RequestReader(self.world, operation, request_id)
        entry.notes, entry.problems = reader.notes, reader.problems
        handler = self._handlers.get(operation.id)
        try:
            request = reader.read(names, query, entry.headers, body, _host(entry.headers, self.world.url))
            request.client = client
            entry.corp_id, entry.app_key = (request.token or {}).get("corp_id", ""), (request.app or {}).get("app_key", "")
            if handler is None:
                entry.notes.append("answered with the documented example: the sandbox does not implement this operation")
                return _example(operation)
            answer = handler(request)
            if iscoroutine(answer):
                # It has changed nothing before it waits: what other requests do meanwhile is kept, or undone, with it.
                answer = await answer
        except Refused as refused:
            self.world.database.rollback()
            self.world.pending.clear()
            if operation.operation.answer == "redirect":  # who is there reads pages
                return self._outcome(operation, refusal_page(operation, "malformed_url", "; ".join(entry.problems)), request_id, entry)
            return _refused(refused, request_id)
        except Exception as error:
            self.world.database.rollback()
            self.world.pending.clear()
            logger.exception("the sandbox failed in %s", operation.id)
            entry.problems.append(f"the sandbox failed: {type(error).__name__}")
            return _refused(refusal(operation, "server"), request_id)
        self.world.database.commit()
        return self._outcome(operation, answer, request_id, entry)

    def _outcome(self, operation: Described, answer: Any, request_id: str, entry: Entry) -> Outcome:
        if isinstance(answer, Bytes):
            return Outcome(200, answer.content, bytes_headers(answer), f"{len(answer.content)} bytes")
        if isinstance(answer, Redirect):
            return Outcome(302, b"", [(b"location", answer.url.encode())], answer.url)
        if isinstance(answer, Page):
            return Outcome(answer.status, answer.html.encode(), [_HTML], "a page")
        if answer is None:
            return (
                Outcome(200, b"", [], None) if operation.operation.answer == "nothing" else _json(200, envelope(operation, {}, request_id))
            )
        enveloped = envelope(operation, answer, request_id) if isinstance(answer, dict) else answer
        if operation.check_result is not None and not operation.check_result.is_valid(enveloped):
            wrong = problems(operation.check_result.iter_errors(enveloped))
            logger.error("the answer to %s is not what the spec says: %s", operation.id, "; ".join(wrong))
            entry.problems.append(f"the sandbox's own answer is not valid: {'; '.join(wrong)}")
        return _json(200, enveloped)


def bytes_headers(answer: Bytes) -> list[tuple[bytes, bytes]]:
    """Return the headers of an uploaded file: whatever it is, a browser runs nothing of it as a page of the sandbox."""
    headers = [
        (b"content-type", answer.content_type.encode("latin-1", "replace")),
        (b"content-security-policy", b"sandbox"),
        (b"x-content-type-options", b"nosniff"),
    ]
    if answer.file_name is not None:
        headers.append((b"content-disposition", f"attachment; filename*=UTF-8''{quote(answer.file_name, safe='')}".encode()))
    return headers


def _no_such_path(path: str, request_id: str, because: str) -> Refused:
    """Refuse a path as its host does; the reason says that it may well be one of DingTalk's."""
    found = gateway_refusal("unknown_path", path, request_id, path.strip("/").replace("/", "."))
    return Refused(404, {}) if found is None else Refused(found.status, with_reason(found.body, because))


def _json(status: int, body: Any) -> Outcome:
    content = dump(body)
    return Outcome(status, content, [_JSON], content)


def _refused(refused: Refused, request_id: str) -> Outcome:
    ids = {name: request_id for name in ("request_id", "requestid") if name in refused.body}
    return _json(refused.status, refused.body | ids)


def _example(operation: Described) -> Outcome:
    status, body = operation.example
    return Outcome(status, b"", [], None) if body is None else _json(status, body)


def _path(scope: Scope) -> str:
    """The path with its escapes read once; text that is not UTF-8 fits no operation."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    if b"%" not in raw:
        path: str = scope["path"]
        return path
    # An escaped slash is part of a segment: it is put back, so that it splits nothing.
    return unquote_to_bytes(raw.replace(b"%2F", b"%252F").replace(b"%2f", b"%252F")).decode("utf-8", "replace").replace("%2F", "\uf8ff")


def _host(headers: dict[str, str], url: str) -> str:
    """How the client reaches the sandbox: by the name that it has used, unless the proxy has led it here from a host of DingTalk's."""
    host = headers.get("host", "")
    return f"http://{host}" if host and not _is_for_dingtalk(headers) else url


def _is_for_dingtalk(headers: dict[str, str]) -> bool:
    return is_dingtalk(headers.get("host", "").partition(":")[0])
