"""The control API below `/_sandbox`: what tests and people do with a sandbox that no program can do with DingTalk.

Each endpoint is described where it is written, in `_endpoints`; its OpenAPI document is made of that, and what comes is checked against it.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from jsonschema_rs import Draft202012Validator

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _lenient, _messages
from dingkit.sandbox._access import CHALLENGE, Access
from dingkit.sandbox._app import bytes_headers
from dingkit.sandbox._bodies import BadBodyError, ClientGoneError, read_body
from dingkit.sandbox._live import Live
from dingkit.sandbox._requests import dump
from dingkit.sandbox._schemas import ref
from dingkit.sandbox._serving import Bytes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from dingkit.sandbox._app import ASGIApp, Receive, Scope, Send
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._proxy import Proxy
    from dingkit.sandbox._world import Corp, World

    Handler = Callable[["Control", dict[str, Any]], Awaitable[Any]]

logger = logging.getLogger("dingkit.sandbox")

PREFIX: Final = "/_sandbox"
JSON: Final = "application/json"
EVENTS: Final = "/events"
"""Path below the prefix at which pages listen."""


class ControlError(Exception):
    """What was asked for cannot be done; says why."""

    def __init__(self, message: str, status: int = HTTPStatus.BAD_REQUEST) -> None:
        super().__init__(message)
        self.status = status


class Endpoint:
    """One endpoint of the control API.

    Attributes:
        method: HTTP method.
        path: Path below the prefix.
        summary: What it does.
        fields: What it takes, each with its schema: in the query of a GET and a DELETE, else in a JSON body.
        required: Those that must be there.
        answers: Media type and schema of what it answers.
        handle: Does it.
    """

    def __init__(
        self,
        method: str,
        path: str,
        summary: str,
        fields: Mapping[str, dict[str, Any]],
        required: tuple[str, ...],
        answers: tuple[str, dict[str, Any]],
        handle: Handler,
    ) -> None:
        self.method, self.path, self.summary, self.fields, self.required, self.handle = method, path, summary, fields, required, handle
        self.answers = answers
        self.schema = {"type": "object", "properties": dict(fields), "required": list(required), "additionalProperties": False}
        self._check = Draft202012Validator(self.schema)

    @property
    def in_query(self) -> bool:
        """Whether its fields stand in the query."""
        return self.method in {"GET", "DELETE"}

    def check(self, given: dict[str, Any]) -> None:
        """Refuse what is not as described.

        Raises:
            ControlError: Something is missing, unknown, or of another type.
        """
        wrong = _lenient.problems(self._check.iter_errors(given))
        if wrong:
            raise ControlError("; ".join(wrong))

    def described(self) -> dict[str, Any]:
        """Describe it as OpenAPI does."""
        operation: dict[str, Any] = {
            "operationId": self.handle.__name__.strip("_"),
            "summary": self.summary,
            "responses": {
                "200": {"description": "Done.", "content": {self.answers[0]: {"schema": self.answers[1]}}},
                "default": {"description": "It cannot be done.", "content": {JSON: {"schema": ref("Error")}}},
            },
        }
        if self.in_query:
            operation["parameters"] = [
                {
                    "name": name,
                    "in": "query",
                    "required": name in self.required,
                    "description": schema.get("description", ""),
                    "schema": {key: value for key, value in schema.items() if key != "description"},
                }
                for name, schema in self.fields.items()
            ]
        else:
            operation["requestBody"] = {"required": bool(self.required), "content": {JSON: {"schema": self.schema}}}
        return operation


ENDPOINTS: Final[dict[tuple[str, str], Endpoint]] = {}


def endpoint(
    method: str,
    path: str,
    summary: str,
    *,
    answer: dict[str, Any],
    media_type: str = JSON,
    required: tuple[str, ...] = (),
    **fields: dict[str, Any],
) -> Callable[[Handler], Handler]:
    """Make an endpoint of the function below; the arguments are those of `Endpoint`."""

    def add(handle: Handler) -> Handler:
        ENDPOINTS[method, path] = Endpoint(method, path, summary, fields, required, (media_type, answer), handle)
        return handle

    return add


class Control:
    """Serves the control API of a world.

    Args:
        world: The world.
        seed: What a reset begins with.
        access: Who may use it.

    Attributes:
        live: Tells pages what happens.
        proxy: The proxy on the same port.
        application: Serves requests that are sent again.
    """

    proxy: Proxy
    application: ASGIApp

    def __init__(self, world: World, seed: dict[str, Any], access: Access | None = None) -> None:
        self.world = world
        self.seed = seed
        self.live = Live(world)
        self._access = access or Access()
        self._waiting: set[asyncio.Event] = set()
        world.listeners.append(lambda _corp, _message: self._wake())
        world.journal.listeners.append(lambda _entry: self._wake())

    def _wake(self) -> None:
        for event in self._waiting:
            event.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, as ASGI has it."""
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        refused = self._access.refusal(headers)
        if refused is None and (scope["method"], scope["path"]) == ("GET", f"{PREFIX}{EVENTS}"):
            await self.live.serve(receive, send)
            return
        status, answer = (refused[0], {"error": refused[1]}) if refused else await self._answer(scope, receive, headers)
        if isinstance(answer, Bytes):
            body, answered = answer.content, bytes_headers(answer)
        else:
            body, answered = dump(answer), [(b"content-type", JSON.encode())]
        answered += [(b"cache-control", b"no-store"), CHALLENGE] if status == HTTPStatus.UNAUTHORIZED else [(b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": status, "headers": answered})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, scope: Scope, receive: Receive, headers: dict[str, str]) -> tuple[int, Any]:
        try:
            path = scope["path"].removeprefix(PREFIX) or "/"
            endpoint = _found(scope["method"], path)
            given = await self._given(endpoint, scope, headers, receive)
            endpoint.check(given)
            answer = await endpoint.handle(self, given)
            self.world.database.commit()
            self._flush()
            if endpoint.method != "GET":
                self.live.touch()
        except (ControlError, ConfigurationError) as error:
            self.world.database.rollback()
            self.world.pending.clear()
            return getattr(error, "status", HTTPStatus.BAD_REQUEST), {"error": str(error)}
        except ClientGoneError:
            return HTTPStatus.BAD_REQUEST, {"error": "the body is not complete"}
        except Exception as error:
            self.world.database.rollback()
            self.world.pending.clear()
            logger.exception("the control API failed")
            return HTTPStatus.INTERNAL_SERVER_ERROR, {"error": f"the sandbox failed: {type(error).__name__}"}
        return HTTPStatus.OK, {} if answer is None else answer

    def _flush(self) -> None:
        if self.world.pending:
            pending, self.world.pending = self.world.pending, []
            self.world.pushes.flush(pending)

    async def _given(self, endpoint: Endpoint, scope: Scope, headers: dict[str, str], receive: Receive) -> dict[str, Any]:
        if endpoint.in_query:
            texts = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
            given, _ = _lenient.as_described(self.world.description, endpoint.schema, texts)
            return dict(given)
        try:
            body = await read_body(receive, headers)
        except BadBodyError as error:
            raise ControlError(str(error)) from None
        if body.kind == "none":
            return {}
        # A page of another site can send forms and plain text without being asked, but not JSON.
        if body.kind != "json" or "json" not in headers.get("content-type", ""):
            raise ControlError("the body must be JSON, with Content-Type: application/json", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        if not isinstance(body.value, dict):
            raise ControlError("the body must be a JSON object")
        return body.value

    # What the endpoints share.

    def corp(self, given: dict[str, Any]) -> Corp:
        """Return the corp that is meant."""
        corp_id = given.get("corp_id") or next((corp["corp_id"] for corp in self.world.corps()), "")
        if not self.world.has_corp(corp_id):
            raise ControlError(f"there is no corp {corp_id!r}")
        return self.world.corp(corp_id)

    def app(self, given: dict[str, Any]) -> Record:
        """Return the app that is meant."""
        apps = self.world.apps()
        key = given.get("app_key") or next((app["app_key"] for app in apps), "")
        found = self.world.app(key)
        if found is None:
            raise ControlError(f"there is no app {key!r}; there are {', '.join(app['app_key'] for app in apps) or 'none'}")
        return found

    def person(self, corp: Corp, userid: str) -> Record:
        """Return the person that is meant."""
        found = corp.user(userid)
        if found is None:
            raise ControlError(
                f"nobody in {corp.id} has the userid {userid!r}; there are {', '.join(one['userid'] for one in corp.users()[:20])}"
            )
        return found

    def message(self, corp: Corp, key: str) -> Record:
        """Return the message that is meant."""
        found = _messages.get(corp, key)
        if found is None:
            raise ControlError(f"there is no message {key!r}")
        return found

    async def wait(self, look: Callable[[], list[Any]], seconds: float, count: int = 1) -> list[Any]:
        """Return what a look finds, once it finds so much or the time is over."""
        deadline = asyncio.get_running_loop().time() + seconds
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            while len(found := look()) < count and (left := deadline - asyncio.get_running_loop().time()) > 0:
                event.clear()
                with suppress(TimeoutError):  # the last look says what there is
                    await asyncio.wait_for(event.wait(), left)
            return found
        finally:
            self._waiting.discard(event)


def _found(method: str, path: str) -> Endpoint:
    endpoint = ENDPOINTS.get((method, path))
    if endpoint is None:
        offered = ", ".join(sorted(f"{known} {PREFIX}{path}" for known, its in ENDPOINTS if its == path))
        raise ControlError(f"there is no {method} {PREFIX}{path}; {offered or f'see {PREFIX}/openapi.json'}", HTTPStatus.NOT_FOUND)
    return endpoint
