"""What DingTalk sends to programs: events over HTTP and Stream, messages to robots, presses on cards."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlencode, urlsplit

from dingkit._core._signatures import hmac_sha256
from dingkit.errors._base import ConfigurationError, DingTalkError
from dingkit.sandbox import _json
from dingkit.sandbox._access import is_loopback
from dingkit.sandbox._agenda import Agenda
from dingkit.sandbox._event_forms import FieldsForSome, Forms, Happening
from dingkit.sandbox._journal import Entry, excerpt
from dingkit.sandbox._lenient import problems
from dingkit.sandbox._login import is_address
from dingkit.sandbox._requests import dump
from dingkit.sandbox._stream import Gateway, Push
from dingkit.sandbox._suites import apps_in, is_suite, next_ticket
from dingtalk_openapi.events import STREAM_TOPICS

if TYPE_CHECKING:
    from collections.abc import Coroutine

    import httpx

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._event_forms import Way
    from dingkit.sandbox._world import World

CALLBACK: Final = "callback"
"""Kind of the records of callbacks that were registered by a call, by the key of the app."""
FAILED: Final = "callback_failed"
"""Kind of the records of events that no callback took, by the key of the app as their parent."""
RETRIES: Final = (10.0, 30.0)
"""Seconds after which a push over HTTP that failed goes out again (facts callbacks.yaml required_reply)."""
ANSWER_SECONDS: Final = 2.5
"""So long an address has for its answer, by the most patient of three pages."""
PROMPT_SECONDS: Final = 1.2
"""By the least patient of them."""
CARD_SECONDS: Final = 2.0
TICKET_SECONDS: Final = 5 * 3600.0
"""Between two tickets of a suite (facts callbacks.yaml suite_ticket)."""
_AT_ONCE: Final = 50
"""So many pushes over HTTP are on their way; the others wait, and their time has not begun."""
_MAX_ANSWER_BYTES: Final = 1_000_000


class PushResponse(NamedTuple):
    """What an address answered to a push over HTTP.

    Attributes:
        status: HTTP status; 0 where there was none.
        body: JSON, or a text.
        failure: Why there was no answer: `timed_out`, `not_reachable` or empty.
    """

    status: int
    body: Any
    failure: str


class Receivers(NamedTuple):
    """To how many places an event is pushed.

    Attributes:
        addresses: Over HTTP.
        connections: Over Stream, one of each app.
    """

    addresses: int
    connections: int


class Pushes:
    """Pushes what happens in a world to the apps that want to know; used in the server's event loop."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._agenda = Agenda(world.clock)
        self._forms = Forms(world.description)
        self._client: httpx.AsyncClient | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._checks: dict[str, Any] = {}
        self.stream = Gateway(world, self._agenda, self._connected)

    async def start(self) -> None:
        """Begin to push."""
        self._agenda.start()
        self._push_tickets()

    async def stop(self) -> None:
        """End every connection and every retry."""
        await self._agenda.stop()
        tasks = self._cancelled()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.stream.stop()
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def reset(self) -> None:
        """Forget what was to be pushed again, and choose between connections as in the beginning; connections stay open."""
        self._agenda.clear()
        self._cancelled()
        self.stream.reset()
        # Later: a reset has not yet written the new state.
        self._agenda.after(0.0, self._push_tickets)

    def _cancelled(self) -> list[asyncio.Task[Any]]:
        """Cancel what is on its way over HTTP, and return it."""
        return [task for task in self._tasks if task.cancel()]

    async def serve_websocket(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve a WebSocket of Stream mode, as ASGI has it."""
        await self.stream.serve(scope, receive, send)

    # Events.

    def flush(self, events: list[tuple[str, str, dict[str, Any]]]) -> Receivers:
        """Push events, each with its corp, its name and its fields, to every app of the corp that listens; return to how many places."""
        addresses = connections = 0
        for corp_id, event, fields in events:
            happening = self._happening(corp_id, event, fields)
            for app in apps_in(self._world, corp_id):
                if not isinstance(fields, FieldsForSome) or (fields.only == "suite") == is_suite(app):
                    receivers = self._notify(app, happening)
                    addresses, connections = addresses + receivers.addresses, connections + receivers.connections
        self._world.database.commit()
        return Receivers(addresses, connections)

    def push_to(self, app: Record, corp_id: str, event: str, **fields: Any) -> None:
        """Push an event that is for one app alone."""
        self._notify(app, self._happening(corp_id, event, fields))
        self._world.database.commit()

    def _happening(self, corp_id: str, event: str, fields: dict[str, Any]) -> Happening:
        corp = self._world.corp(corp_id)
        return Happening(event, corp_id, corp.new_id("event"), corp.next_number("event_number"), self._world.clock.now_ms(), fields)

    def _notify(self, app: Record, happening: Happening) -> Receivers:
        addresses = connections = 0
        if self.stream.listens(app["app_key"], STREAM_TOPICS["event"]) and self._forms.has(happening.event, "stream"):
            formed = self._forms.form(happening, "stream", app["app_key"])
            headers, data = self._forms.split(formed.content)
            self._push(app, happening.event, "event", data, happening.corp_id, headers=headers, problems=formed.problems)
            connections = 1  # of several, one is chosen
        if app.get("callback_url"):
            target = {"url": app["callback_url"], "token": app.get("callback_token", ""), "aes_key": app.get("callback_aes_key", "")}
            way: Way = "suite" if is_suite(app) else "console"
            self._post_event(app, happening, way, target, app["app_key"])
            addresses += 1
        registered = self._world.corp(happening.corp_id).get(CALLBACK, app["app_key"])
        if registered is not None and happening.event in registered["call_back_tag"]:
            self._post_event(app, happening, "registered", registered, happening.corp_id)
            addresses += 1
        return Receivers(addresses, connections)

    def _post_event(self, app: Record, happening: Happening, way: Way, target: Record, owner: str) -> None:
        formed = self._forms.form(happening, way)
        content = formed.content
        if formed.kind == "row":
            content = self._forms.in_rows(happening, dump(content).decode(), str(app.get("suite_id", ""))) or content
        self._start(self._deliver(app, happening, target, owner, content, formed.problems))

    async def _deliver(
        self, app: Record, happening: Happening, target: Record, owner: str, content: dict[str, Any], wrong: list[str], tried: int = 0
    ) -> None:
        if await self._posted(app, happening.event, happening.corp_id, target, owner, content, wrong) == "":
            return
        if tried < len(RETRIES):
            self._agenda.after(RETRIES[tried], lambda: self._start(self._deliver(app, happening, target, owner, content, wrong, tried + 1)))
            return
        number = self._world.corp(happening.corp_id).next_number(FAILED)
        now = self._world.clock.now()
        failed = {"number": number, "event": happening.event, "time": happening.time, "failed_at": now, "content": content}
        self._world.corp(happening.corp_id).put(FAILED, number, failed, parent=app["app_key"])
        self._world.database.commit()

    async def check_url(self, app: Record, corp_id: str, target: Record) -> str:
        """Push the event that tests an address; return why that failed, `not_reachable`, `timed_out` or `wrong_reply`, or nothing."""
        return await self._posted(app, "check_url", corp_id, target, corp_id, {"EventType": "check_url"}, [])

    async def _posted(
        self, app: Record, event: str, corp_id: str, target: Record, owner: str, content: dict[str, Any], wrong: list[str]
    ) -> str:
        # Loads the cryptography library, which sandboxes without callbacks do not need.
        from dingkit.callback._crypto import CallbackCrypto

        entry = self._entry(event, "POST", target["url"], content, corp_id, app["app_key"], wrong)
        try:
            crypto = CallbackCrypto(target["token"], target["aes_key"], owner)
        except ConfigurationError as error:
            entry.problems.append(str(error))
            self._world.journal.add(entry)
            return "wrong_reply"
        # Signed with the real time: a program refuses what is old, and its clock is not the one that tests move.
        sealed = crypto.encrypt(dump(content).decode(), timestamp=round(time.time() * 1000))
        query = {"signature": sealed["msg_signature"], "timestamp": sealed["timeStamp"], "nonce": sealed["nonce"]}
        address = target["url"] + ("&" if urlsplit(target["url"]).query else "?") + urlencode(query)
        answered = await self._post(entry, address, dump({"encrypt": sealed["encrypt"]}), {}, ANSWER_SECONDS)
        failure = answered.failure or _why_no_success(crypto, answered)
        if failure and not answered.failure:
            entry.problems.append('the answer is not the encrypted text "success"')
        return failure

    # Robots and cards.

    def robot_message(self, app: Record, message: dict[str, Any]) -> None:
        """Push a message to the robot of an app, as the spec's `robot_message` says."""
        wrong = self._wrong("RobotInboundMessage", message)
        corp_id = str(message.get("chatbotCorpId") or app.get("corp_id", ""))
        if not app.get("robot_url"):
            self._push(app, "robot_message", "robot_message", message, corp_id, problems=wrong)
            return
        entry = self._entry("robot_message", "POST", app["robot_url"], message, corp_id, app["app_key"], wrong)
        timestamp = str(round(time.time() * 1000))
        headers = {"timestamp": timestamp, "sign": hmac_sha256(app["app_secret"], f"{timestamp}\n{app['app_secret']}")}
        self._start(self._post(entry, app["robot_url"], dump(message), headers, ANSWER_SECONDS))

    async def card_press(self, app: Record, press: dict[str, Any]) -> dict[str, Any] | None:
        """Push a press on a card, and return what the app answered; `None` where it did not.

        The answer has `cardData`, `userPrivateData` and `cardUpdateOptions`, as far as the app changes something.
        """
        wrong = self._wrong("CardCallbackData", press)
        corp_id = str(press.get("corpId") or app.get("corp_id", ""))
        if app.get("card_url"):
            entry = self._entry("card", "POST", app["card_url"], press, corp_id, app["app_key"], wrong)
            timestamp = str(round(time.time() * 1000))
            signature = hmac_sha256(app.get("card_secret") or app["app_secret"], timestamp)
            headers = {"x-ddpaas-signature-timestamp": timestamp, "x-ddpaas-signature": signature}
            answered = await self._post(entry, app["card_url"], dump(press), headers, CARD_SECONDS)
            return answered.body if isinstance(answered.body, dict) and answered.status == 200 else None
        push = self._push(app, "card", "card", press, corp_id, repeated=False, problems=wrong)
        try:
            answer = await asyncio.wait_for(push.answer, CARD_SECONDS)
        except (TimeoutError, asyncio.CancelledError):
            return None
        with contextlib.suppress(ValueError, LookupError, TypeError):
            response = _json.read(answer["data"])["response"]
            return response if isinstance(response, dict) else None
        return None

    def _push(
        self,
        app: Record,
        name: str,
        topic: str,
        data: Any,
        corp_id: str,
        *,
        headers: dict[str, str] | None = None,
        repeated: bool = True,
        problems: list[str],
    ) -> Push:
        push = Push(
            name,
            STREAM_TOPICS[topic],
            data,
            app_key=app["app_key"],
            corp_id=corp_id,
            headers=headers,
            repeated=repeated,
            problems=problems,
        )
        self.stream.push(push)
        return push

    def _wrong(self, model: str, content: dict[str, Any]) -> list[str]:
        check = self._checks.get(model)
        if check is None:
            check = self._checks[model] = self._world.description.validator(f"/components/schemas/{model}")
        if check.is_valid(content):
            return []
        return [f"the sandbox's own push is not valid: {'; '.join(problems(check.iter_errors(content)))}"]

    # Suites.

    def _connected(self, app_key: str) -> None:
        """Push its ticket to an app of a vendor: without one it can do nothing, and the next one is hours away."""
        app = self._world.app(app_key)
        if app is not None and is_suite(app):
            self.push_ticket(app)

    def push_ticket(self, app: Record) -> str:
        """Give out a new ticket of a suite, push it to the suite, and return it; the one before is not valid any more."""
        ticket = next_ticket(self._world, app["app_key"])
        self.push_to(app, app.get("corp_id", ""), "suite_ticket", SuiteKey=app["app_key"], SuiteTicket=ticket)
        return ticket

    def _push_tickets(self) -> None:
        for app in self._world.apps():
            if is_suite(app):
                self.push_ticket(app)
        self._agenda.after(TICKET_SECONDS, self._push_tickets)

    # HTTP.

    def is_allowed(self, url: str) -> bool:
        """Return whether the sandbox sends anything to an address: to this machine always, elsewhere only where it was allowed."""
        if not is_address(url):
            return False
        host = urlsplit(url).hostname or ""
        return is_loopback(host) or host in self._world.allowed_hosts

    async def _post(self, entry: Entry, url: str, content: bytes, headers: dict[str, str], seconds: float) -> PushResponse:
        """Post something to a program, and put what it answered on record."""
        started = time.perf_counter()
        answered = await self._exchanged(url, content, headers, seconds)
        took = time.perf_counter() - started
        entry.headers = headers
        entry.status, entry.answer, entry.milliseconds = answered.status, answered.body, took * 1000
        if answered.failure:
            entry.problems.append(_FAILURES[answered.failure])
        elif took > PROMPT_SECONDS:
            entry.notes.append(f"answered after {took:.1f} seconds; DingTalk may not wait as long as that")
        entry.number = self._world.journal.next_number()
        self._world.journal.add(entry)
        return answered

    async def _exchanged(self, url: str, content: bytes, headers: dict[str, str], seconds: float) -> PushResponse:
        # Loads a library that takes longer than all the rest of the sandbox.
        import httpx

        if not self.is_allowed(url):
            return PushResponse(0, None, "not_allowed")
        if self._client is None:
            # No connection is kept: one that the program closes in the moment of a push would make that fail.
            limits = httpx.Limits(max_connections=_AT_ONCE, max_keepalive_connections=0)
            self._client = httpx.AsyncClient(trust_env=False, follow_redirects=False, limits=limits)
        try:
            async with self._room, asyncio.timeout(seconds):
                response = await self._client.post(url, content=content, headers={"content-type": "application/json", **headers})
        except TimeoutError:
            return PushResponse(0, None, "timed_out")
        except (httpx.HTTPError, httpx.InvalidURL):
            return PushResponse(0, None, "not_reachable")
        body: Any = excerpt(response.text, len(response.content))
        with contextlib.suppress(ValueError):
            body = _json.read(response.content[:_MAX_ANSWER_BYTES].decode())
        return PushResponse(response.status_code, body, "")

    def _entry(self, name: str, method: str, path: str, content: Any, corp_id: str, app_key: str, wrong: list[str]) -> Entry:
        number = self._world.journal.next_number()
        now = self._world.clock.now()
        return Entry(number, now, "push", name, method, path, body=content, problems=list(wrong), corp_id=corp_id, app_key=app_key)

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


_FAILURES: Final = {
    "timed_out": "the address did not answer in time",
    "not_reachable": "the address cannot be reached",
    "not_allowed": "nothing is sent to other machines: the address must be on this one, or on a host that was allowed",
}


def _why_no_success(crypto: Any, answered: PushResponse) -> str:
    """Return why a response is not a success: `wrong_reply`; empty when it is one."""
    body = answered.body
    if answered.status != 200 or not isinstance(body, dict):
        return "wrong_reply"
    try:
        text = crypto.decrypt(
            signature=str(body["msg_signature"]),
            timestamp=str(body.get("timeStamp", body.get("timestamp"))),
            nonce=str(body["nonce"]),
            encrypt=str(body["encrypt"]),
        )
    except (KeyError, DingTalkError):
        return "wrong_reply"
    return "" if text == "success" else "wrong_reply"
