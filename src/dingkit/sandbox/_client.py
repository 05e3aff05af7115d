"""The control API in Python, for tests and programs: everything that `Sandbox` does beside starting and stopping."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, overload
from urllib.parse import unquote, urlencode, urlsplit, urlunsplit

from dingkit.errors._base import DingTalkError

_PATH: Final = "/_sandbox"
_SECONDS: Final = 70.0
"""For one request: more than the control API ever waits."""


class SandboxError(DingTalkError):
    """The sandbox could not do what it was asked for; says why.

    Examples:
        >>> raise SandboxError("no user of ding1 has the userid 'zhangsan'")
        Traceback (most recent call last):
            ...
        dingkit.sandbox._client.SandboxError: no user of ding1 has the userid 'zhangsan'
    """


class NothingCameError(SandboxError, AssertionError):
    """What was waited for did not come in time; says what came instead."""


@dataclass(frozen=True, slots=True, repr=False)
class App:
    """An app of the sandbox, with what a program needs to be it.

    Attributes:
        name: What it is called.
        app_key: AppKey (Client ID, SuiteKey).
        app_secret: AppSecret (Client Secret, SuiteSecret).
        agent_id: AgentId in its corp.
        corp_id: The corp that it belongs to.
        robot_code: RobotCode of its robot; empty without one.
        settings: Everything else.
    """

    name: str
    app_key: str
    app_secret: str
    agent_id: int
    corp_id: str
    robot_code: str
    settings: dict[str, Any]

    def __repr__(self) -> str:
        return f"App({self.name!r}, app_key={self.app_key!r})"

    @classmethod
    def of(cls, shown: dict[str, Any]) -> App:
        """Make it of a response of the control API."""
        known = ("name", "app_key", "app_secret", "agent_id", "corp_id", "robot_code")
        return cls(
            name=shown.get("name", ""),
            app_key=shown["app_key"],
            app_secret=shown["app_secret"],
            agent_id=int(shown.get("agent_id", 0)),
            corp_id=shown.get("corp_id", ""),
            robot_code=shown.get("robot_code", ""),
            settings={name: value for name, value in shown.items() if name not in known},
        )


@dataclass(frozen=True, slots=True)
class Request:
    """A request that came to the sandbox, or a push that it made.

    Attributes:
        number: Counts up.
        operation: The operation, or the event.
        method: HTTP method; `WS` for a frame of Stream mode.
        path: Path, or the address of a push.
        query: Parameters of the query; secrets are `***`.
        headers: Headers, names in lower case; secrets are `***`.
        json: What was sent as its body: JSON or the fields of a form; secrets are `***`.
        files: Name, content type and size of each file, by field.
        status: HTTP status of the answer; 0 without one.
        answer: What was answered.
        notes: What was taken although the documents say otherwise, and what the sandbox has to say.
        problems: What was wrong with it by the spec.
        milliseconds: How long it took.
    """

    number: int
    operation: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    json: Any
    files: dict[str, dict[str, Any]]
    status: int
    answer: Any
    notes: list[str]
    problems: list[str]
    milliseconds: float
    shown: dict[str, Any] = field(repr=False, compare=False, default_factory=dict)

    @classmethod
    def of(cls, shown: dict[str, Any]) -> Request:
        """Make it of a response of the control API."""
        names = cls.__dataclass_fields__.keys() - {"shown"}
        return cls(**{name: shown[name] for name in names}, shown=shown)


class Requests(Sequence[Request]):
    """Requests or pushes, the oldest first.

    Examples:
        ```python
        assert sandbox.requests("send_work_notification").last.json["agent_id"] == sandbox.app.agent_id
        ```
    """

    def __init__(self, found: list[Request], operation: str) -> None:
        self._found = found
        self._operation = operation

    @overload
    def __getitem__(self, index: int) -> Request: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Request]: ...
    def __getitem__(self, index: int | slice) -> Request | Sequence[Request]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return f"Requests({[f'{one.method} {one.path} -> {one.status}' for one in self._found]})"

    @property
    def last(self) -> Request:
        """The newest one.

        Raises:
            NothingCameError: There is none.
        """
        if not self._found:
            raise NothingCameError(f"no request came{f' for {self._operation}' if self._operation else ''}")
        return self._found[-1]


class Message:
    """A message as its recipient sees it.

    Attributes:
        id: Its id.
        kind: `work_notification`, `robot`, `webhook`, `chat`, `person` or `card`.
        msgtype: Its type, such as `text`, or the `msgKey` of a robot's message.
        text: What a person reads of it.
        content: What was sent, as JSON.
        to: The userids of those who got it.
        buttons: The titles of what can be pressed.
        read_by: The userids of those who have read it.
        recalled: It was taken back.
        undelivered: Who did not get it, and the code that says why.
        card_state: Of a card that is streamed into: `writing`, `finished` or `failed`; else empty.
        shown: Everything that is known of it.
    """

    def __init__(self, client: SandboxClient, shown: dict[str, Any]) -> None:
        self._client = client
        self.shown = shown
        self.id: str = shown["id"]
        self.kind: str = shown["kind"]
        self.msgtype: str = shown["msgtype"]
        self.text: str = shown["text"]
        self.content: Any = shown["content"]
        self.to: list[str] = shown["to"]
        self.buttons: list[str] = [button["title"] for button in shown["buttons"]]
        self.read_by: list[str] = list(shown["read_by"])
        self.recalled: bool = shown["recalled"]
        self.undelivered: dict[str, str] = shown["undelivered"]
        self.card_state: str = shown.get("card_state", "")

    def __repr__(self) -> str:
        return f"Message({self.kind}, {self.msgtype}, {self.text!r}, to={self.to})"

    def press(self, button: str, *, by: str = "", values: dict[str, Any] | None = None) -> dict[str, Any]:
        """Press a button, as a recipient of the message would.

        Args:
            button: Its title; of a card the id of its action, as the template has it.
            by: Userid of the person who presses; the first recipient when not given.
            values: Of a card: what is sent with the press, such as the fields of its form.

        Returns:
            What happened: `opened` is the address that a button opens, with `status` and `text` of the page where that is on this machine;
            `said` the message that it writes to the robot; `answered` what a program answered to the press on a card.

        Raises:
            SandboxError: The message has no such button, or DingTalk would notify no program of the press.
        """
        return self._client.press(self.id, button, by=by or next(iter(self.to), ""), **({"values": values} if values else {}))

    def mark_read(self, *, by: str = "") -> None:
        """Mark it as read by a user: its first recipient when none is named."""
        self._client.call("POST", "/read", message=self.id, user=by or next(iter(self.to), ""))


class Inbox:
    """The messages that a user gets.

    Examples:
        ```python
        message = sandbox.inbox("zhangsan").wait_for(text="3 days off", timeout=5)
        ```
    """

    def __init__(self, client: SandboxClient, place: dict[str, str]) -> None:
        self._client = client
        self._place = place

    def messages(self, *, text: str = "", kind: str = "", msgtype: str = "", wait: float = 0) -> list[Message]:
        """Return the newest messages, the oldest first: those that fit what is given.

        Args:
            text: Only those that have this in what a person reads.
            kind: Only those of this kind: `work_notification`, `robot`, `webhook`, `chat`, `person`, `card`.
            msgtype: Only those of this type.
            wait: Seconds to wait for the first one, at most 60.
        """
        given = {"text": text, "kind": kind, "msgtype": msgtype, "wait": wait}
        found = self._client.call("GET", "/messages", **self._place, **{name: value for name, value in given.items() if value})
        return [Message(self._client, one) for one in found]

    def wait_for(self, *, text: str = "", kind: str = "", msgtype: str = "", timeout: float = 10) -> Message:
        """Return the newest message that fits; wait for it when there is none yet.

        Args:
            text: It has this in what a person reads.
            kind: It is of this kind.
            msgtype: It is of this type.
            timeout: Seconds to wait, at most 60.

        Raises:
            NothingCameError: None came; says what did come.
        """
        found = self.messages(text=text, kind=kind, msgtype=msgtype, wait=timeout)
        if not found:
            wanted = ", ".join(f"{name}={value!r}" for name, value in (("text", text), ("kind", kind), ("msgtype", msgtype)) if value)
            raise NothingCameError(f"no message with {wanted or 'anything'} came within {timeout} s; there are {self.messages()}")
        return found[-1]

    @property
    def last(self) -> Message:
        """The newest message.

        Raises:
            NothingCameError: There is none.
        """
        found = self.messages()
        if not found:
            raise NothingCameError("no message came")
        return found[-1]

    def __len__(self) -> int:
        return len(self.messages())


class Clock:
    """The clock of a sandbox."""

    def __init__(self, client: SandboxClient) -> None:
        self._client = client

    def now(self) -> float:
        """Return Unix time in seconds."""
        return float(self._client.call("GET", "/clock")["now"])

    def advance(self, seconds: float) -> None:
        """Move it: tokens expire, codes end, a day passes."""
        self._client.call("POST", "/clock", advance=seconds)


class SandboxClient:
    """What tests do with a sandbox that runs: here, in another process, or in a container.

    Args:
        url: Where it is; a password in it (`http://:password@host:4011`) is taken as one.
        password: Its password, where it has one.

    Raises:
        SandboxError: It does not answer, or cannot do what it was asked for: each method.

    Examples:
        ```python
        sandbox = SandboxClient("http://127.0.0.1:4011")
        sandbox.reset()
        ```
    """

    def __init__(self, url: str, *, password: str = "") -> None:
        parts = urlsplit(url)
        self._password = password or unquote(parts.password or "")
        self._url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])).rstrip("/")
        # No proxy: it is on this machine, or where its user says.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    @property
    def url(self) -> str:
        """Where it is: the value for `url` of a client, and for `DINGTALK_URL`."""
        return self._url

    def call(self, method: str, path: str, /, **fields: Any) -> Any:
        """Call an endpoint of the control API; `/_sandbox/openapi.json` describes them.

        Args:
            method: HTTP method.
            path: Path below `/_sandbox`.
            fields: What it takes.
        """
        if not self.url:
            raise SandboxError("this sandbox does not run: start it, or use it in a `with` statement")
        url = f"{self.url}{_PATH}{path}"
        body = None
        if method in {"GET", "DELETE"}:
            url += f"?{urlencode(fields)}" if fields else ""
        else:
            body = json.dumps(fields).encode()
        headers = {"Content-Type": "application/json"}
        if self._password:
            headers["Authorization"] = f"Basic {b64encode(f':{self._password}'.encode()).decode()}"
        request = urllib.request.Request(url, body, headers, method=method)  # noqa: S310 - an address of ours
        try:
            with self._opener.open(request, timeout=_SECONDS) as answer:
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            with error:
                raise SandboxError(_reason(error)) from None
        except OSError as error:
            raise SandboxError(f"no sandbox answers at {self.url}: {error}") from None

    # What there is.

    def state(self) -> dict[str, Any]:
        """Return corps, apps, robots, the clock and what goes wrong."""
        shown: dict[str, Any] = self.call("GET", "/state")
        return shown

    @property
    def apps(self) -> list[App]:
        """All apps."""
        return [App.of(app) for app in self.state()["apps"]]

    @property
    def app(self) -> App:
        """The first app: the one of the small corp, when it was started without a seed."""
        apps = self.apps
        if not apps:
            raise SandboxError("this sandbox has no app: its seed names none")
        return apps[0]

    @property
    def clock(self) -> Clock:
        """Its clock."""
        return Clock(self)

    def requests(self, operation: str = "", *, count: int = 0, timeout: float = 10) -> Requests:
        """Return the newest requests that came, the oldest first.

        Args:
            operation: Only those of this operation; all without it.
            count: Wait until there are so many.
            timeout: Seconds to wait, at most 60.

        Raises:
            NothingCameError: Fewer came in time.
        """
        given: dict[str, Any] = {"operation": operation} if operation else {}
        if count:
            given |= {"count": count, "wait": timeout}
        found = Requests([Request.of(one) for one in self.call("GET", "/requests", kind="request", **given)], operation)
        if len(found) < count:
            raise NothingCameError(f"{len(found)} of {count} requests came{f' for {operation}' if operation else ''} within {timeout} s")
        return found

    def pushes(self, event: str = "", *, count: int = 0, timeout: float = 10) -> Requests:
        """Return the newest pushes that were made, the oldest first; the arguments are as for `requests`."""
        given: dict[str, Any] = {"operation": event} if event else {}
        if count:
            given |= {"count": count, "wait": timeout}
        found = Requests([Request.of(one) for one in self.call("GET", "/requests", kind="push", **given)], event)
        if len(found) < count:
            raise NothingCameError(f"{len(found)} of {count} pushes were made{f' of {event}' if event else ''} within {timeout} s")
        return found

    def inbox(self, user: str, *, corp_id: str = "") -> Inbox:
        """Return the inbox of a user, by userid."""
        return Inbox(self, {"user": user} | ({"corp_id": corp_id} if corp_id else {}))

    def group(self, name: str, *, corp_id: str = "") -> Inbox:
        """Return what is written in a group, by its name or its `open_conversation_id`."""
        place = {"corp_id": corp_id} if corp_id else {}
        for group in self.call("GET", "/groups", **place):
            if name in {group["name"], group["open_conversation_id"], group["chatid"]}:
                return Inbox(self, place | {"group": group["open_conversation_id"]})
        raise SandboxError(f"there is no group {name!r}")

    # What one does.

    def reset(self, seed: dict[str, Any] | None = None) -> None:
        """Forget everything and begin anew, with the seed that it was started with or with another one."""
        self.call("POST", "/reset", **({"seed": seed} if seed else {}))

    def snapshot(self, name: str) -> None:
        """Keep all there is under a name."""
        self.call("POST", "/snapshot", name=name)

    def restore(self, name: str) -> None:
        """Bring back what was kept under a name."""
        self.call("POST", "/restore", name=name)

    def say(self, user: str, text: str = "", *, robot: str = "", group: str = "", **more: Any) -> Message:
        """Write to a robot, or in a group, as a user.

        Args:
            user: Userid of the sender.
            text: What is written.
            robot: RobotCode; the first app's when neither a robot nor a group is named.
            group: Name or `open_conversation_id` of a group; a robot that is named beside it is mentioned there.
            more: `msgtype` and `content` of a message that is not text, `quote` for the id of a message, `corp_id`.
        """
        given = {"text": text, "robot": robot, "group": group} | more
        return Message(self, self.call("POST", "/say", user=user, **{name: value for name, value in given.items() if value}))

    def press(self, message: str, button: str, *, by: str, **more: Any) -> dict[str, Any]:
        """Press a button of a message or a card: `Message.press`."""
        pressed: dict[str, Any] = self.call("POST", "/press", message=message, button=button, user=by, **more)
        return pressed

    def approvals(self, *, corp_id: str = "") -> list[dict[str, Any]]:
        """Return the approvals, the newest first: `id`, `title`, `status`, `result`, `tasks`, `values`, …"""
        found: list[dict[str, Any]] = self.call("GET", "/approvals", **({"corp_id": corp_id} if corp_id else {}))
        return found

    def decide(self, approval: str, user: str, *, agree: bool = True, remark: str = "", corp_id: str = "") -> dict[str, Any]:
        """Approve or refuse an approval as one of its approvers, and return it; programs are notified.

        Args:
            approval: Its id.
            user: Userid of the approver.
            agree: What is decided.
            remark: The comment to it.
            corp_id: Which corp, where there are several.
        """
        more = {name: value for name, value in (("remark", remark), ("corp_id", corp_id)) if value}
        decided: dict[str, Any] = self.call("POST", "/decide", approval=approval, user=user, agree=agree, **more)
        return decided

    def push(self, event: str, **fields: Any) -> int:
        """Let an event happen, with what it says; without that, as the example in the spec says.

        Returns:
            To how many it is pushed, addresses and Stream connections together; 0 when no program listens.
        """
        counts: dict[str, int] = self.call("POST", "/push", event=event, **({"fields": fields} if fields else {}))
        return sum(counts.values())

    def fail(self, operation: str = "", *, code: str | int | None = None, **more: Any) -> int:
        """Let something go wrong from now on.

        Args:
            operation: Name of an operation or a domain; all of them without one.
            code: Error code that is answered.
            more: `how` (`reset`, `html`, `expired`, `slow`), `status`, `delay` in seconds, `times` for so many calls, `seconds` for so
                long, `share` for so many of a hundred calls.

        Returns:
            A number for `mend`.
        """
        given = ({"operation": operation} if operation else {}) | ({} if code is None else {"code": code}) | more
        return int(self.call("POST", "/fail", **given)["id"])

    def mend(self, number: int | None = None) -> None:
        """End what goes wrong: one of it, or all."""
        self.call("DELETE", "/fail", **({} if number is None else {"id": number}))

    def change_app(self, app_key: str = "", **settings: Any) -> App:
        """Change settings of an app, as in the developer console: `denied` permissions, `callback_url`, `robot_url`, …"""
        return App.of(self.call("POST", "/app", **({"app_key": app_key} if app_key else {}), **settings))

    def change_person(self, user: str, **changes: Any) -> None:
        """Change a user as people and administrators do, outside of any program; it causes events.

        Args:
            user: Userid of the person.
            changes: `active`, `admin`, `admin_of` (departments that an administrator may manage), `name`, `title`, `departments`, and
                `corp_id` where there are several corps.
        """
        self.call("POST", "/person", user=user, **changes)

    def remove_person(self, user: str, *, reason: str = "leave", corp_id: str = "") -> None:
        """Let a user leave a corp.

        Args:
            user: Userid of the person.
            reason: How: `leave`, `delete` (by an administrator), `cancel` (the account ended) or `unknown`.
            corp_id: Which corp, where there are several.
        """
        self.call("DELETE", "/person", user=user, reason=reason, **({"corp_id": corp_id} if corp_id else {}))

    def registrations(self) -> list[str]:
        """Return the user codes of new apps that wait to be scanned and confirmed (`ding.app`)."""
        return [one["user_code"] for one in self.call("GET", "/registrations")]

    def approve_registration(self, user_code: str, **more: Any) -> App:
        """Confirm a new app, as the person who scans its code, and return it.

        Args:
            user_code: Its code.
            more: `name` of the app, and `corp_id` where there are several corps.
        """
        return App.of(self.call("POST", "/registration", user_code=user_code, **more))

    def reject_registration(self, user_code: str, reason: str) -> None:
        """Say no to a new app, and why."""
        self.call("POST", "/registration", user_code=user_code, reject=reason)

    def revoke_tokens(self, app_key: str = "") -> None:
        """End all tokens of an app."""
        self.call("POST", "/revoke", **({"app_key": app_key} if app_key else {}))

    def login_free_code(self, user: str, *, app_key: str = "") -> str:
        """Return a code as the DingTalk app gives it to a page, for a login without a password."""
        return str(self.call("POST", "/code", user=user, **({"app_key": app_key} if app_key else {}))["code"])

    def install_suite(self, app_key: str, *, corp_id: str = "") -> dict[str, Any]:
        """Let a corp install the app of a vendor, which is notified; return what is known of it there, its permanent code with it."""
        found: dict[str, Any] = self.call("POST", "/install", app_key=app_key, **({"corp_id": corp_id} if corp_id else {}))
        return found

    def uninstall_suite(self, app_key: str, *, corp_id: str = "") -> None:
        """Let a corp end its authorisation of the app of a vendor, which is notified."""
        self.call("POST", "/uninstall", app_key=app_key, **({"corp_id": corp_id} if corp_id else {}))

    def suite_ticket(self, app_key: str) -> str:
        """Return the ticket of the app of a vendor that was pushed last."""
        return str(self.call("GET", "/ticket", app_key=app_key)["ticket"])

    def push_suite_ticket(self, app_key: str) -> str:
        """Push a new ticket to the app of a vendor, and return it; the one before is not valid any more."""
        return str(self.call("POST", "/ticket", app_key=app_key)["ticket"])

    def disconnect(self, app_key: str = "") -> int:
        """Announce to Stream connections of an app, or of all apps, that they are closed in ten seconds; return how many there are."""
        return int(self.call("POST", "/disconnect", **({"app_key": app_key} if app_key else {}))["connections"])


def _reason(error: urllib.error.HTTPError) -> str:
    text = error.read().decode("utf-8", "replace")
    try:
        return str(json.loads(text)["error"])
    except (ValueError, KeyError, TypeError):
        return f"the sandbox answered HTTP {error.code}: {text[:200]}"
