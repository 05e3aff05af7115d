"""Requests of every operation: as the spec has them, and with anything in them that a client can put there."""

from __future__ import annotations

import http.client
import itertools
import json
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from jsonschema_rs import Draft202012Validator

from dingkit.sandbox._database import Database
from dingkit.sandbox._seed import SMALL_CORP, sow
from dingkit.sandbox._world import World
from tests.contract.described import Described, operations, parameters, request_examples
from tests.property.trying import instance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox import Sandbox

DEEP: Any = []
for _ in range(300):
    DEEP = [DEEP]
NASTY: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**63 - 1,
    -(2**63),
    2**63,
    10**30,
    1.5,
    2.0,
    1e300,
    "",
    " ",
    "新",
    "\ud800",
    "\x00",
    "x" * 5000,
    "-1",
    "9" * 19,
    "9999-99-99 99:99:99",
    '{"a": "\\ud800"}',
    "[" * 300 + "]" * 300,
    '{"a": 1e999}',
    "zhangsan,,lisi,",
    [],
    [None],
    [[1]],
    ["x"] * 2000,
    {},
    {"a": {"b": 1}},
    {"msgtype": "text"},
    DEEP,
)
"""What can stand in any place of a body."""

KNOWN_TO_CONTROL: dict[str, Any] = {
    "user": "zhangsan",
    "corp_id": "dingsandbox00000001",
    "app_key": "dingsandboxapp000001",
    "robot": "dingsandboxapp000001",
    "group": "研发群",
    "event": "user_add_org",
    "operation": "get_department",
    "departments": [2],
    "admin_of": [1],
    "wait": 0,
    "seconds": 0,
    "times": 1,
    "delay": 0,
    "at": 1_800_000_000,
    "name": "x",
}
"""What the control API of the small corp is asked for, by the names of its fields."""


@cache
def _known_values() -> dict[str, Any]:
    """What the small corp has in each run, by the names of the fields that ask for it in lower case without underscores."""
    world = World(Database())
    sow(world, SMALL_CORP)
    corp = world.corp(SMALL_CORP["corps"][0]["corp_id"])
    group, role = corp.find("group")[0], corp.find("role")[-1]
    label = corp.find("external_label_group")[0]["labels"][0]["id"]
    person = dict.fromkeys(
        ("userid", "sender", "owner", "owneruserid", "operatoruserid", "opuserid", "staffid", "followeruserid"), "zhangsan"
    )
    several = ("useridlist", "userids", "useridlists", "members", "staffids", "receiveruserids", "memberids")
    people = {name: ["zhangsan", "lisi"] for name in several}
    conversation = dict.fromkeys(("openconversationid", "opencid", "cid", "openconversationids"), group["open_conversation_id"])
    return {
        **person,
        **people,
        **conversation,
        "unionid": "union-" + corp.id + "-zhangsan",
        "operatorid": "union-" + corp.id + "-zhangsan",
        "chatid": group["chatid"],
        "deptid": 2,
        "deptidlist": [2],
        "parentid": 1,
        "agentid": 1000001,
        "robotcode": "dingsandboxapp000001",
        "roleid": role["id"],
        "roleids": str(role["id"]),
        "groupid": role["group_id"],
        "labelids": [label],
        "corpid": corp.id,
        "appid": "dingsandboxapp000001",
        "clientid": "dingsandboxapp000001",
        "clientsecret": "sandbox-secret-of-the-app-000001",
        "redirecturi": "http://127.0.0.1:9/login",
        "redirecturl": "http://127.0.0.1:9/login",
        "callbacktag": ["user_add_org"],
    }


class Sent(NamedTuple):
    """One request.

    Attributes:
        operation: What is called.
        name: How it is called where it failed.
        values: Of the parameters, by place and name.
        body: JSON, or the fields of a form with a file; `None` without one.
    """

    operation: Described
    name: str
    values: dict[tuple[str, str], Any]
    body: Any

    @property
    def is_form(self) -> bool:
        """Whether it uploads a file."""
        return "multipart/form-data" in self.operation.resolved.get("requestBody", {}).get("content", {})


def as_described() -> Iterator[Sent]:
    """Yield every request that the spec has as an example; of an operation without one the least that it takes."""
    for operation in operations().values():
        bodies = request_examples(operation.id)
        for name, body in (bodies or {"least": _body(operation, full=False)}).items():
            yield Sent(operation, f"{operation.id} {name}", _parameters(operation), body)


def with_anything(each: int) -> Iterator[Sent]:
    """Yield requests that have something in one place that does not belong there: so many for each place, in turns."""
    turns = itertools.cycle(NASTY)
    for operation in operations().values():
        values, whole = _parameters(operation, known=True), _known(_body(operation, full=True))
        for place in values:
            for nasty in itertools.islice(turns, each):
                yield Sent(operation, f"{operation.id} {place[1]}={str(nasty)[:40]!r}", {**values, place: nasty}, whole)
        if whole is None:
            continue
        for nasty in itertools.islice(turns, each):
            yield Sent(operation, f"{operation.id} body={str(nasty)[:40]!r}", values, nasty)
        for path in _places(whole):
            for nasty in itertools.islice(turns, each):
                yield Sent(operation, f"{operation.id} {path}={str(nasty)[:40]!r}", values, _with(whole, path, nasty))


def _body(operation: Described, *, full: bool) -> Any:
    content = operation.resolved.get("requestBody", {}).get("content", {})
    return next((instance(one["schema"], full=full) for one in content.values()), None)


def _parameters(operation: Described, *, known: bool = False) -> dict[tuple[str, str], Any]:
    found = {}
    for (place, name), one in parameters(operation).items():
        examples = [example["value"] for example in one.get("examples", {}).values()] + ([one["example"]] if "example" in one else [])
        value = examples[0] if examples else instance(one["schema"], full=True)
        if one.get("required") or known:
            found[place, name] = _fitting(name, value) if known else value
    return found


def _known(value: Any) -> Any:
    """Name people and departments that there are."""
    if isinstance(value, dict):
        return {name: _fitting(name, inside) for name, inside in value.items()}
    return [_known(one) for one in value] if isinstance(value, list) else value


def _fitting(name: str, value: Any) -> Any:
    there = _known_values().get(name.replace("_", "").lower())
    if value == there or isinstance(there, type(value)):
        return there
    if isinstance(there, list) and isinstance(value, str):
        return ",".join(map(str, there))
    if isinstance(value, list) and isinstance(there, (str, int)) and value and isinstance(value[0], type(there)):
        return [there]
    return 1 if value == -7 else _known(value)


def _places(value: Any, *before: str | int) -> Iterator[tuple[str | int, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for name, one in inside:
        yield (*before, name)
        yield from _places(one, *before, name)


def _with(value: Any, path: tuple[str | int, ...], other: Any) -> Any:
    if not path:
        return other
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _with(value[path[0]], path[1:], other)
    return copy


def tokens(sandbox: Sandbox) -> dict[str, str]:
    """Give out a token of each kind, by the names that security schemes have for them."""
    app = sandbox.app
    owner = {"corp_id": app.corp_id, "app_key": app.app_key, "userid": "zhangsan"}
    kinds = {kind: f"{kind}_token" for kind in ("app", "suite", "user", "sso", "sns", "sns_user")}
    return {kind: sandbox._world.issue(name, seconds=86400, **owner) for kind, name in kinds.items()}


class Caller:
    """Sends requests over one connection, and checks what is answered by the spec alone."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._tokens = tokens(sandbox)
        # Who is called by the text that stands in every field that nothing is known of.
        corp = sandbox._world.corp(sandbox.app.corp_id)
        corp.put("user", "字", {**(corp.user("zhangsan") or {}), "userid": "字", "unionid": "字"})
        sandbox._world.database.commit()
        sandbox.snapshot("as new")
        self._last = ""
        address = urlsplit(sandbox.url)
        self._connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=60)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def send(self, sent: Sent) -> tuple[int, str, bytes]:
        """Send a request; return status, media type and content of the answer."""
        place = sent.operation.token_place
        values = dict(sent.values)
        if place is not None:
            values[place["in"], place["name"]] = self._tokens.get(place.get("x-token", ""), "sandbox-webhook-token-000002")
        path = sent.operation.path
        for (where, name), value in values.items():
            if where == "path":
                path = path.replace(f"{{{name}}}", quote(_text(value), safe="", errors="replace") or "-")
        query = urlencode({name: _text(value) for (where, name), value in values.items() if where == "query"}, errors="replace")
        headers = {
            name: _text(value).encode("latin-1", "replace").decode("latin-1").replace("\x00", "")[:5000].strip()
            for (where, name), value in values.items()
            if where == "header"
        }
        content, media = _content(sent)
        if content is not None:
            headers["Content-Type"] = media
        self._connection.request(sent.operation.method.upper(), f"{path}?{query}", content, headers)
        answer = self._connection.getresponse()
        return answer.status, answer.headers.get_content_type(), answer.read()

    def control(self, method: str, path: str, given: dict[str, Any]) -> tuple[int, Any]:
        """Ask the control API; return status and answer."""
        query, content = "", None
        if method in {"GET", "DELETE"}:
            query = f"?{urlencode({name: _text(value) for name, value in given.items()}, errors='replace')}"
        else:
            content = json.dumps(given).encode()
        self._connection.request(method, f"/_sandbox{path}{query}", content, {"Content-Type": "application/json"} if content else {})
        answer = self._connection.getresponse()
        return answer.status, json.loads(answer.read())

    def check(self, sent: Sent) -> None:
        """Send a request, and check that what is answered is what the spec allows; each operation begins anew."""
        if sent.operation.id != self._last:
            self._sandbox.restore("as new")
            self._last = sent.operation.id
        status, media, content = self.send(sent)
        record = self._sandbox._world.journal.find(operation=sent.operation.id, limit=1)
        wrong = [problem for one in record for problem in one.problems if problem.startswith("the sandbox")]
        assert not wrong, f"{wrong}, answered {content[:300]!r}"
        described = sent.operation.resolved["responses"]
        answer = next((described[key] for key in (str(status), f"{status // 100}XX", "default") if key in described), None)
        if media == "text/html" and any("Location" in one.get("headers", {}) for one in described.values()):
            return  # a page for people in place of a redirect
        if answer is None:
            assert 400 <= status < 500, f"HTTP {status} is not documented: {content[:300]!r}"  # the gateway's own
            answer = {"content": {"application/json": {"schema": {"type": "object"}}}}
        offered = answer.get("content", {})
        if not offered:
            assert content == b"", f"an answer without a body has {content[:300]!r}"
        elif media == "application/json" and media in offered:
            value = json.loads(content)
            assert _check(json.dumps(offered[media]["schema"])).is_valid(value), f"not in the form of the spec: {content[:500]!r}"
        else:
            assert "application/octet-stream" in offered, f"HTTP {status} is not answered with {media}"


@cache
def _check(schema: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)[:5000]


def _content(sent: Sent) -> tuple[bytes | None, str]:
    if sent.body is None and "requestBody" not in sent.operation.definition:
        return None, ""
    if not sent.is_form:
        return json.dumps(sent.body, default=str).encode(), "application/json"
    fields = sent.body if isinstance(sent.body, dict) else {"media": sent.body}
    parts = []
    for name, value in fields.items():
        is_file = isinstance(value, bytes)
        named = f'; filename="{name}.png"' if is_file else ""
        octets = value if is_file else _text(value).encode("utf-8", "replace")
        parts.append(f'--b\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode() + octets + b"\r\n")
    return b"".join([*parts, b"--b--\r\n"]), "multipart/form-data; boundary=b"
