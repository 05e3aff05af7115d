"""The control API below `/_sandbox`: what tests and people do with a sandbox that no program can do with DingTalk.

Each endpoint is described where it is written; its OpenAPI document is made of that, and what comes is checked against it.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from contextlib import suppress
from http import HTTPStatus
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from jsonschema_rs import Draft202012Validator

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _lenient, _membership, _messages, _registrations
from dingkit.sandbox._access import CHALLENGE, Access
from dingkit.sandbox._app import bytes_headers
from dingkit.sandbox._bodies import BadBodyError, ClientGoneError, read_body
from dingkit.sandbox._journal import Entry
from dingkit.sandbox._live import Live, in_short
from dingkit.sandbox._pressing import press_link
from dingkit.sandbox._requests import dump
from dingkit.sandbox._seed import sow
from dingkit.sandbox._serving import Bytes
from dingkit.sandbox._suites import install, is_suite, ticket_of, uninstall

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from dingkit.sandbox._app import ASGIApp, Receive, Scope, Send
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._proxy import Proxy
    from dingkit.sandbox._world import Corp, World

    Handler = Callable[["Control", dict[str, Any]], Awaitable[Any]]

logger = logging.getLogger("dingkit.sandbox")

PREFIX: Final = "/_sandbox"
_MAX_WAIT: Final = 60.0
_CENTURIES: Final = 10_000_000_000
"""Seconds that a clock is moved at most at a time: three hundred years, within which every calendar can tell the day."""
EVENTS: Final = "/events"
"""Path below the prefix at which pages listen."""

_TEXT: Final = {"type": "string"}
_NUMBER: Final = {"type": "number"}
_INTEGER: Final = {"type": "integer"}
_CORP: Final = {**_TEXT, "description": "CorpId; the first corp when there is none."}
_WAIT: Final = {
    "type": "number",
    "minimum": 0,
    "maximum": _MAX_WAIT,
    "description": "Seconds to wait for the first that matches, when there is none yet.",
}
_AFTER: Final = {**_INTEGER, "description": "Only those with a larger number."}


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
        handle: Does it.
    """

    def __init__(
        self, method: str, path: str, summary: str, fields: Mapping[str, dict[str, Any]], required: tuple[str, ...], handle: Handler
    ) -> None:
        self.method, self.path, self.summary, self.fields, self.required, self.handle = method, path, summary, fields, required, handle
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
                "200": {"description": "Done.", "content": {"application/json": {"schema": {}}}},
                "400": {"description": "It cannot be done; `error` says why.", "content": {"application/json": {"schema": {}}}},
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
            operation["requestBody"] = {"required": bool(self.required), "content": {"application/json": {"schema": self.schema}}}
        return operation


ENDPOINTS: Final[dict[tuple[str, str], Endpoint]] = {}


def _endpoint(
    method: str, path: str, summary: str, *, required: tuple[str, ...] = (), **fields: dict[str, Any]
) -> Callable[[Handler], Handler]:
    def add(handle: Handler) -> Handler:
        ENDPOINTS[method, path] = Endpoint(method, path, summary, fields, required, handle)
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
            body, answered = dump(answer), [(b"content-type", b"application/json")]
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


@_endpoint("GET", "/openapi.json", "This description.")
async def describe(control: Control, _: dict[str, Any]) -> Any:
    paths: dict[str, Any] = {}
    for endpoint in ENDPOINTS.values():
        paths.setdefault(f"{PREFIX}{endpoint.path}", {})[endpoint.method.lower()] = endpoint.described()
    info = {"title": "dingkit sandbox: control API", "version": version("dingkit"), "description": (__doc__ or "").strip()}
    return {"openapi": "3.1.0", "info": info, "servers": [{"url": control.world.url}], "paths": paths}


@_endpoint("GET", "/state", "Corps, apps with their secrets, robots, and the clock.")
async def state(control: Control, _: dict[str, Any]) -> Any:
    world = control.world
    return {
        "url": world.url,
        "corps": world.corps(),
        "apps": world.apps(),
        "webhook_robots": world.database.find("", "webhook_robot"),
        "clock": {"now": world.clock.now(), "offset": world.clock.offset},
        "troubles": [trouble.to_dict() for trouble in world.troubles.list()],
    }


@_endpoint(
    "GET", "/proxy", "The proxy that leads programs with fixed hosts here: its address, and the certificate in PEM that they are to trust."
)
async def proxy(control: Control, _: dict[str, Any]) -> Any:
    return {"url": control.world.url, "certificate": control.proxy.authority.certificate}


@_endpoint("GET", "/people", "The people of a corp.", corp_id=_CORP)
async def people(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).users()


@_endpoint("GET", "/groups", "The groups of a corp.", corp_id=_CORP)
async def groups(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find("group")


@_endpoint(
    "POST",
    "/reset",
    "Forget everything and begin anew: with the seed that the sandbox was started with, or with another one.",
    seed={"type": "object", "description": "Corps with what is in them, as in a seed file."},
)
async def reset(control: Control, given: dict[str, Any]) -> None:
    world = control.world
    world.database.rollback()
    world.pending.clear()
    await world.pushes.reset()
    world.database.clear()
    world.journal.clear()
    world.troubles.clear()
    world.clock.offset = 0.0
    sow(world, given.get("seed") or control.seed)


@_endpoint("POST", "/snapshot", "Keep all there is under a name.", required=("name",), name=_TEXT)
async def snapshot(control: Control, given: dict[str, Any]) -> None:
    control.world.database.snapshot(given["name"])


@_endpoint("POST", "/restore", "Bring back what was kept under a name.", required=("name",), name=_TEXT)
async def restore(control: Control, given: dict[str, Any]) -> None:
    if not control.world.database.restore(given["name"]):
        raise ControlError(f"there is no snapshot {given['name']!r}")


@_endpoint("GET", "/clock", "What time it is.")
async def clock(control: Control, _: dict[str, Any]) -> Any:
    return {"now": control.world.clock.now(), "offset": control.world.clock.offset}


@_endpoint(
    "POST",
    "/clock",
    "Move the clock.",
    required=("advance",),
    advance={**_NUMBER, "minimum": -_CENTURIES, "maximum": _CENTURIES, "description": "Seconds; back when negative."},
)
async def move_clock(control: Control, given: dict[str, Any]) -> Any:
    control.world.clock.advance(given["advance"])
    return await clock(control, given)


@_endpoint(
    "GET",
    "/requests",
    "The newest requests and pushes, the oldest first; secrets are hidden.",
    operation={**_TEXT, "description": "Only those of this operation."},
    kind={"enum": ["request", "push", "proxy"], "description": "`proxy`: what was wanted of the proxy and is none of DingTalk's."},
    after=_AFTER,
    limit={**_INTEGER, "minimum": 1, "maximum": 10000},
    wait=_WAIT,
    count={**_INTEGER, "minimum": 1, "description": "Wait for so many."},
    short={"type": "boolean", "description": "Without headers and bodies."},
)
async def requests(control: Control, given: dict[str, Any]) -> Any:
    world = control.world
    operation = given.get("operation", "")
    if operation and operation not in world.description.operations and given.get("kind") != "push":
        raise ControlError(f"the spec has no operation {operation!r}")

    def look() -> list[Any]:
        return world.journal.find(
            operation=operation, kind=given.get("kind", ""), after=given.get("after", 0), limit=given.get("limit", 1000)
        )

    show = Entry.in_short if given.get("short") else Entry.shown
    return [show(entry) for entry in await control.wait(look, given.get("wait", 0), given.get("count", 1))]


@_endpoint(
    "GET",
    "/messages",
    "The newest messages, the oldest first: those somebody got, those of a group, or all.",
    corp_id=_CORP,
    user={**_TEXT, "description": "Userid of who got them."},
    group={**_TEXT, "description": "`open_conversation_id` of the group."},
    text={**_TEXT, "description": "Only those that have this in what a person reads."},
    kind={**_TEXT, "description": "Only those of this kind: `work_notification`, `robot`, `webhook`, `chat`, `person`, `card`."},
    msgtype=_TEXT,
    after=_AFTER,
    limit={**_INTEGER, "minimum": 1, "maximum": 10000},
    sent={"type": "boolean", "description": "Of somebody: also those that the person wrote."},
    short={"type": "boolean", "description": "No more than 50 of the people who got and who read each."},
    wait=_WAIT,
)
async def messages(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    limit = given.get("limit", 200)
    if "user" in given:
        control.person(corp, given["user"])

    def fits(message: Record) -> bool:
        return (
            given.get("text", "") in message["text"]
            and message["number"] > given.get("after", 0)
            and all(message[name] == given[name] for name in ("kind", "msgtype") if name in given)
        )

    def look() -> list[Any]:
        if "user" in given:
            found = _messages.inbox(corp, given["user"], limit=limit, sent=given.get("sent", False))
        elif "group" in given:
            found = _messages.in_conversation(corp, given["group"], limit=limit)
        else:
            found = corp.find("message", newest_first=True, limit=limit)[::-1]
        return [in_short(message) if given.get("short") else message for message in found if fits(message)]

    return await control.wait(look, given.get("wait", 0))


@_endpoint(
    "POST",
    "/say",
    "Let somebody write to a robot, or in a group.",
    required=("user",),
    corp_id=_CORP,
    user={**_TEXT, "description": "Userid of who writes."},
    robot={**_TEXT, "description": "RobotCode of the robot; without a group in a conversation of the two, else it is mentioned there."},
    group={**_TEXT, "description": "`open_conversation_id` or name of the group."},
    text={**_TEXT, "description": "What is written."},
    msgtype={**_TEXT, "description": "`text` when there is none; `picture`, `file`, `audio`, `video`, `richText`."},
    content={"type": "object", "description": "Of a message that is no text: its content, as the robot gets it."},
    quote={**_TEXT, "description": "Id of the message that is quoted."},
)
async def say(control: Control, given: dict[str, Any]) -> Any:
    from dingkit.sandbox._talk import say as talk

    corp = control.corp(given)
    control.person(corp, given["user"])
    conversation = _conversation(corp, given["group"]) if given.get("group") else ""
    robot = given.get("robot", "")
    if robot and control.world.app_of_robot(robot) is None:
        raise ControlError(f"no app has a robot {robot!r}")
    if not robot and not conversation:
        robot = next((app["robot_code"] for app in control.world.apps() if app["corp_id"] == corp.id and app.get("robot_code")), "")
        if not robot:
            raise ControlError("no app of this corp has a robot: name a robot or a group")
    quote = control.message(corp, given["quote"])["id"] if given.get("quote") else None
    return talk(
        control.world,
        corp,
        given["user"],
        robot_code=robot,
        conversation=conversation,
        text=given.get("text", ""),
        content=given.get("content"),
        msgtype=given.get("msgtype", "text"),
        quote=quote,
    )


def _conversation(corp: Corp, group: str) -> str:
    found = corp.get("group", group) or next((one for one in corp.find("group") if group in {one["name"], one["chatid"]}), None)
    if found is None:
        raise ControlError(f"there is no group {group!r}; there are {', '.join(one['name'] for one in corp.find('group')[:20]) or 'none'}")
    conversation: str = found["open_conversation_id"]
    return conversation


@_endpoint(
    "POST",
    "/press",
    "Press a button of a message or a card, as somebody who sees it.",
    required=("message", "button", "user"),
    corp_id=_CORP,
    message={**_TEXT, "description": "Id of the message."},
    button={**_TEXT, "description": "Title of the button; of a card the id of its action, as the template has it."},
    user={**_TEXT, "description": "Userid of who presses."},
    values={"type": "object", "description": "Of a card: what is sent with the press, such as the fields of its form."},
)
async def press(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    message = control.message(corp, given["message"])
    userid = control.person(corp, given["user"])["userid"]
    if message["kind"] == "card":
        from dingkit.sandbox._cards import press as press_card

        return await press_card(corp, message, given["button"], userid, given.get("values") or {})
    button = next((one for one in message["buttons"] if one["title"] == given["button"]), None)
    if button is None:
        offered = ", ".join(repr(one["title"]) for one in message["buttons"]) or "none"
        raise ControlError(f"the message has no button {given['button']!r}; it has {offered}")
    return await press_link(corp, message, button, userid)


@_endpoint("POST", "/read", "Let somebody read a message.", required=("user", "message"), corp_id=_CORP, user=_TEXT, message=_TEXT)
async def read(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    message = control.message(corp, given["message"])
    _messages.mark_read(corp, message, control.person(corp, given["user"])["userid"])
    return message


@_endpoint(
    "POST",
    "/push",
    "Let an event happen: it is pushed to all apps of the corp that listen. The answer says to how many `addresses` over HTTP "
    "and to how many `connections` of Stream, one of each app; nobody listens when both are 0.",
    required=("event",),
    corp_id=_CORP,
    event={**_TEXT, "description": "Name of the event in the spec."},
    fields={"type": "object", "description": "What it says; without any, what the example in the spec says."},
)
async def push(control: Control, given: dict[str, Any]) -> Any:
    from dingkit.sandbox._events import example_fields

    corp = control.corp(given)
    fields = given.get("fields") or example_fields(control.world.description, given["event"])
    if fields is None:
        raise ControlError(f"the spec has no event {given['event']!r}")
    return control.world.pushes.flush([(corp.id, given["event"], fields)])._asdict()


@_endpoint(
    "POST",
    "/fail",
    "Let something go wrong from now on.",
    operation={**_TEXT, "description": "Name of an operation or a domain; all of them without one."},
    code={"type": ["string", "integer"], "description": "Error code that is answered; for `how` error."},
    status={**_INTEGER, "minimum": 200, "maximum": 599, "description": "HTTP status in place of the documented one."},
    how={"enum": ["error", "reset", "html", "expired", "slow"], "description": "What goes wrong; `error` when a code is given."},
    delay={**_NUMBER, "minimum": 0, "maximum": 600, "description": "Seconds before it happens, or before the answer."},
    times={**_INTEGER, "minimum": 1, "description": "For so many calls."},
    seconds={**_NUMBER, "minimum": 0, "description": "For so long, by the sandbox's clock."},
    share={**_NUMBER, "minimum": 0, "maximum": 100, "description": "Of a hundred calls so many."},
)
async def fail(control: Control, given: dict[str, Any]) -> Any:
    world = control.world
    operation = given.get("operation", "")
    domains = {one.domain for one in world.description.operations.values()}
    if operation and operation not in world.description.operations and operation not in domains:
        raise ControlError(f"{operation!r} is neither an operation nor a domain of the spec")
    how = given.get("how", "error" if "code" in given else "slow" if "delay" in given else "")
    if not how or (how == "error" and "code" not in given):
        raise ControlError("say what goes wrong: `code` for an error, or `how`, or `delay`")
    trouble = world.troubles.add(
        operation=operation,
        code=str(given.get("code", "")),
        status=given.get("status"),
        delay=float(given.get("delay", 0.0)),
        how=how,
        times=given.get("times"),
        until=world.clock.now() + given["seconds"] if "seconds" in given else None,
        share=float(given.get("share", 100.0)),
    )
    return trouble.to_dict()


@_endpoint("DELETE", "/fail", "End trouble: one, or all.", id={**_INTEGER, "description": "Which one; all without it."})
async def mend(control: Control, given: dict[str, Any]) -> None:
    if "id" not in given:
        control.world.troubles.clear()
    elif not control.world.troubles.remove(given["id"]):
        raise ControlError(f"there is no trouble {given['id']}")


@_endpoint(
    "POST",
    "/app",
    "Change settings of an app, as in the developer console; what is not sent stays.",
    app_key={**_TEXT, "description": "Which app; the first when there is none."},
    denied={
        "type": "array",
        "items": _TEXT,
        "description": "Permissions that are taken away, by their codes, and operations by their names.",
    },
    callback_url={**_TEXT, "description": "Where its events are pushed over HTTP."},
    callback_token=_TEXT,
    callback_aes_key=_TEXT,
    robot_url={**_TEXT, "description": "Where messages to its robot are pushed over HTTP; over Stream without one."},
    card_url={**_TEXT, "description": "Where presses on its cards of `callbackType` HTTP are pushed that have no registered address."},
    redirect_uris={"type": "array", "items": _TEXT, "description": "The only addresses that a login may lead to."},
    contact_scope={"type": "array", "items": _INTEGER, "description": "Departments that it may see with those below; all without it."},
)
async def change_app(control: Control, given: dict[str, Any]) -> Any:
    app = control.app(given) | {name: value for name, value in given.items() if name != "app_key"}
    control.world.put_app(app)
    return app


@_endpoint(
    "POST",
    "/person",
    "Change somebody as people and administrators do, outside of any program; what is not sent stays.",
    required=("user",),
    corp_id=_CORP,
    user=_TEXT,
    active={"type": "boolean", "description": "Whether the person has activated DingTalk."},
    admin={"type": "boolean", "description": "Whether the person is an administrator."},
    admin_of={"type": "array", "items": _INTEGER, "description": "The departments that an administrator may manage."},
    name=_TEXT,
    title=_TEXT,
    departments={"type": "array", "items": _INTEGER, "minItems": 1},
)
async def change_person(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    user = control.person(corp, given["user"])
    stored = {"departments": "dept_id_list", "admin_of": "admin_dept_ids"}
    changes = {stored.get(name, name): value for name, value in given.items() if name not in {"corp_id", "user"}}
    for dept_id in (*changes.get("dept_id_list", ()), *changes.get("admin_dept_ids", ())):
        if corp.get("department", dept_id) is None:
            raise ControlError(f"there is no department {dept_id}")
    return _membership.change(corp, user, **changes)


@_endpoint(
    "DELETE",
    "/person",
    "Let somebody leave a corp, outside of any program.",
    required=("user",),
    corp_id=_CORP,
    user=_TEXT,
    reason={"enum": ["leave", "delete", "cancel", "unknown"], "description": "How: by oneself, by an administrator, as the account ended."},
)
async def remove_person(control: Control, given: dict[str, Any]) -> None:
    corp = control.corp(given)
    _membership.leave(corp, control.person(corp, given["user"]), given.get("reason", "leave"))


@_endpoint("GET", "/registrations", "New apps that wait for somebody who scans their code and says yes.")
async def registrations(control: Control, _: dict[str, Any]) -> Any:
    return [{"user_code": one["user_code"], "source": one["source"]} for one in _registrations.waiting(control.world)]


@_endpoint(
    "POST",
    "/registration",
    "Say yes to a new app, as who scans its code, or no.",
    required=("user_code",),
    corp_id=_CORP,
    user_code=_TEXT,
    name={**_TEXT, "description": "What the app is to be called."},
    reject={**_TEXT, "description": "Say no, and why."},
)
async def answer_registration(control: Control, given: dict[str, Any]) -> Any:
    world, code = control.world, given["user_code"]
    if "reject" in given:
        done: Any = {} if _registrations.reject(world, code, given["reject"]) else None
    else:
        done = _registrations.approve(world, code, control.corp(given).id, name=given.get("name", ""))
    if done is None:
        known = ", ".join(one["user_code"] for one in _registrations.waiting(world))
        raise ControlError(f"no new app waits with the code {code!r}; there are {known or 'none'}")
    return done


@_endpoint("POST", "/revoke", "End all tokens of an app.", app_key={**_TEXT, "description": "Which app; the first when there is none."})
async def revoke(control: Control, given: dict[str, Any]) -> Any:
    app = control.app(given)
    corps = [corp["corp_id"] for corp in control.world.corps()]
    kinds = ("app_token", "user_token", "suite_token", "sso_token", "sns_token")
    ended = sum(control.world.revoke(kind, app_key=app["app_key"], corp_id=corp_id) for kind in kinds for corp_id in ("", *corps))
    return {"ended": ended}


@_endpoint(
    "POST",
    "/code",
    "Give out a code as the DingTalk app does for a login without a password.",
    required=("user",),
    corp_id=_CORP,
    user=_TEXT,
    app_key={**_TEXT, "description": "Which app; the first when there is none."},
)
async def code(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    person = control.person(corp, given["user"])
    app = control.app(given)
    value = control.world.issue("login_free_code", seconds=300, corp_id=corp.id, app_key=app["app_key"], userid=person["userid"])
    return {"code": value}


@_endpoint(
    "POST",
    "/install",
    "Let a corp install the app of a vendor; the app is told.",
    required=("app_key",),
    corp_id=_CORP,
    app_key={**_TEXT, "description": "SuiteKey of the app."},
)
async def install_suite(control: Control, given: dict[str, Any]) -> Any:
    return install(control.world, given["app_key"], control.corp(given).id)


@_endpoint(
    "POST",
    "/uninstall",
    "Let a corp end its authorisation of the app of a vendor; the app is told, and its tokens are good no more.",
    required=("app_key",),
    corp_id=_CORP,
    app_key={**_TEXT, "description": "SuiteKey of the app."},
)
async def uninstall_suite(control: Control, given: dict[str, Any]) -> None:
    uninstall(control.world, given["app_key"], control.corp(given).id)


@_endpoint(
    "GET",
    "/ticket",
    "The ticket of the app of a vendor that was pushed last.",
    required=("app_key",),
    app_key={**_TEXT, "description": "SuiteKey of the app."},
)
async def suite_ticket(control: Control, given: dict[str, Any]) -> Any:
    return {"ticket": ticket_of(control.world, _suite(control, given)["app_key"])}


@_endpoint(
    "POST",
    "/ticket",
    "Push a new ticket to the app of a vendor; the one before is good no more.",
    required=("app_key",),
    app_key={**_TEXT, "description": "SuiteKey of the app."},
)
async def push_suite_ticket(control: Control, given: dict[str, Any]) -> Any:
    return {"ticket": control.world.pushes.push_ticket(_suite(control, given))}


def _suite(control: Control, given: dict[str, Any]) -> Record:
    app = control.app(given)
    if not is_suite(app):
        raise ControlError(f"{app['app_key']!r} is no app of a vendor")
    return app


@_endpoint(
    "POST",
    "/disconnect",
    "Announce to Stream connections that they are closed in ten seconds, as DingTalk does now and then.",
    app_key={**_TEXT, "description": "Those of this app; all without it."},
)
async def disconnect(control: Control, given: dict[str, Any]) -> Any:
    return {"connections": control.world.pushes.stream.disconnect(given.get("app_key"))}
