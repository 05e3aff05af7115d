"""A recorded request as something to run: a curl command, or Python with dingkit; and the request once more."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import pprint
import shlex
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox._events import own_fields
from dingkit.sandbox._journal import is_excerpt
from dingkit.sandbox._requests import dump
from dingtalk_openapi.redaction import MASK

if TYPE_CHECKING:
    from dingkit.sandbox._app import ASGIApp
    from dingkit.sandbox._description import Description
    from dingkit.sandbox._journal import Entry
    from dingkit.sandbox._world import World

_OF_TOKEN: Final = "$ACCESS_TOKEN"  # noqa: S105 - a variable of the shell
_OF_SECRET: Final = "$DINGTALK_APP_SECRET"  # noqa: S105
_LEFT_OUT: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "authorization",
        "connection",
        "content-encoding",
        "content-length",
        "cookie",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)
"""Headers that say nothing of what was asked for."""
_WIDTH: Final = 100


def as_curl(entry: Entry, url: str) -> str:
    """Write a request as a curl command; secrets are variables of the shell.

    Raises:
        ConfigurationError: It was a push.
    """
    shown = _shown(entry)
    query = f"?{urlencode(shown['query'], safe='*')}" if shown["query"] else ""
    parts = [] if entry.method == "GET" else ["-X", entry.method]
    parts.append(_word(f"{url}{quote(entry.path)}{query}", _OF_TOKEN))
    for name, value in shown["headers"].items():
        if name not in _LEFT_OUT and not (name == "content-type" and entry.files):
            parts += ["-H", _word(f"{name}: {value}", _OF_TOKEN)]
    body = shown["json"]
    if entry.files:
        parts += [part for name, file in entry.files.items() for part in ("-F", shlex.quote(f"{name}=@{file['name']}"))]
        parts += [part for name, value in (body or {}).items() for part in ("-F", _word(f"{name}={value}", _OF_SECRET))]
    elif isinstance(entry.body, dict):
        parts += [part for name, value in body.items() for part in ("--data-urlencode", _word(f"{name}={value}", _OF_SECRET))]
    elif body is not None:
        parts += ["--data", _word(dump(body).decode(), _OF_SECRET)]
    command = f"curl {' '.join(parts)}"
    return f"{_OF_TOKEN[1:]}=$(dingkit token)\n{command}" if _OF_TOKEN in command else command


def _word(text: str, variable: str) -> str:
    """Quote a text for a shell, and put a variable in place of what is hidden in it."""
    quoted = (shlex.quote(part) if part else "" for part in text.split(MASK))
    return f'"{variable}"'.join(quoted) or "''"


def as_dingkit(entry: Entry, description: Description) -> str:
    """Write a request as a Python program with dingkit; secrets are to be filled in.

    Raises:
        ConfigurationError: It was a push, or calls no operation.
    """
    shown = _shown(entry)
    operation = description.operations.get(entry.operation)
    if operation is None:
        raise ConfigurationError("no operation of the spec has this path, so dingkit has no call for it")
    values = {**description.match(entry.path)[1], **shown["query"], **shown["headers"]}
    arguments: dict[str, Any] = {
        each.keyword: values[each.name]
        for each in operation.operation.parameters
        if each.constant is None and values.get(each.name) not in {None, MASK}
    }
    lines = [f"{name}={value!r}," for name, value in arguments.items()]
    body = shown["json"]
    if operation.operation.body is not None and body is not None:
        files = {name: f"<{file['name']}>" for name, file in entry.files.items()}
        written = pprint.pformat({**body, **files} if isinstance(body, dict) else body, width=_WIDTH, sort_dicts=False)
        lines.append("body=" + written.replace("\n", "\n" + " " * 13) + ",")
    inside = "".join(f"\n            {line}" for line in lines)
    call = f"{operation.id}.call(\n            ding,{inside}\n        )" if lines else f"{operation.id}.call(ding)"
    return (
        f"from dingkit import DingTalk\nfrom dingtalk_openapi.operations import {operation.id}\n\n"
        f"with DingTalk.from_env() as ding:\n    answer = ding.call(\n        {call}\n    )\n    print(answer)\n"
    )


def _shown(entry: Entry) -> dict[str, Any]:
    if entry.kind != "request":
        raise ConfigurationError("that was a push: programs do not send it")
    return entry.shown()


async def repeat(world: World, application: ASGIApp, entry: Entry) -> dict[str, Any]:
    """Send a request once more, with all of its secrets, or let what was pushed happen again.

    Returns:
        Of a request `status` and `answer`; the status is 0 where the connection was broken.

    Raises:
        ConfigurationError: Not all of it is known any more.
    """
    if is_excerpt(entry.body):
        raise ConfigurationError("its body was too long to be kept")
    if entry.kind == "push":
        return _repeat_push(world, entry)
    if entry.files:
        raise ConfigurationError("it had files, and they are not kept with the request")
    return await _repeat_request(application, entry)


def _repeat_push(world: World, entry: Entry) -> dict[str, Any]:
    app = world.app(entry.app_key)
    if entry.operation == "card" or app is None:
        raise ConfigurationError("press the card once more: a press is not pushed again")
    if entry.operation == "robot_message":
        world.pushes.robot_message(app, entry.body)
    else:
        world.corp(entry.corp_id).emit(entry.operation, **own_fields(entry.body))
    return {}


async def _repeat_request(application: ASGIApp, entry: Entry) -> dict[str, Any]:
    from dingkit.sandbox._app import ResetError

    content = entry.body if isinstance(entry.body, bytes) else urlencode(entry.body or {}).encode()
    headers = {
        name: value for name, value in entry.headers.items() if name not in {"content-length", "content-encoding", "transfer-encoding"}
    }
    scope: dict[str, Any] = {
        "type": "http",
        "method": entry.method,
        "path": entry.path,
        "raw_path": quote(entry.path).encode(),
        "query_string": urlencode(entry.query).encode(),
        "headers": [
            (name.encode("latin-1"), value.encode("latin-1")) for name, value in (headers | {"content-length": str(len(content))}).items()
        ],
        "client": ("127.0.0.1", 0),
    }
    answer: dict[str, Any] = {"status": 0, "answer": None}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answer["status"] = message["status"]
        else:
            answer["answer"] = _read(message["body"])

    try:
        await application(scope, receive, send)
    except ResetError:
        return {"status": 0, "answer": None}
    return answer


def _read(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return f"{len(body)} bytes"
