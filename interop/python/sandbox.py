"""What the programs beside this file share: where the sandbox is, what they may use there, and how they report.

Each runs in an environment of its package, so here is the standard library alone. `node/sandbox.mjs` says the same for Node.js.
"""

import base64
import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit


def token_of(webhook: str) -> str:
    """Return the `access_token` of a robot's webhook."""
    return dict(parse_qsl(urlsplit(webhook).query))["access_token"]


URL = (os.environ.get("SANDBOX_URL") or os.environ["DINGTALK_URL"]).rstrip("/")
APP_KEY = os.environ["DINGTALK_APP_KEY"]
APP_SECRET = os.environ["DINGTALK_APP_SECRET"]
AGENT_ID = os.environ["DINGTALK_AGENT_ID"]
CORP_ID = os.environ["DINGTALK_CORP_ID"]
ROBOT_CODE = os.environ.get("DINGTALK_ROBOT_CODE", APP_KEY)
GROUP = os.environ["DINGTALK_GROUP"]
WEBHOOK_TOKEN = token_of(os.environ["DINGTALK_ROBOT_WEBHOOK"])
UNSIGNED_TOKEN = token_of(os.environ["DINGTALK_UNSIGNED_ROBOT_WEBHOOK"])
WEBHOOK_SECRET = os.environ["DINGTALK_ROBOT_SECRET"]
USER = os.environ.get("SANDBOX_USER", "zhangsan")
WAIT = 10  # seconds until a message that does not arrive counts as lost
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
JSON = dict[str, Any]


def at(address: str) -> str:
    """Return where to find an address of DingTalk: in the sandbox. Under `dingkit sandbox run` it stays what it is."""
    if "SANDBOX_URL" not in os.environ:
        return address
    rest = urlsplit(address)._replace(scheme="", netloc="")
    return URL + rest.geturl()


def webhook(token: str = WEBHOOK_TOKEN) -> str:
    """Return the address of a group's robot, without a signature: the one that is secured by a signature, or another."""
    return at("https://oapi.dingtalk.com/robot/send") + f"?access_token={token}"


def ask(method: str, path: str, query: dict[str, str], body: JSON | None = None) -> tuple[int, dict[str, str], bytes]:
    """Send a request to the sandbox without a package; return status, headers and body of the answer."""
    host = urlsplit(URL)
    connection = HTTPConnection(host.hostname or "127.0.0.1", host.port, timeout=WAIT)
    try:
        target = f"{path}?{urlencode(query)}" if query else path
        connection.request(method, target, None if body is None else json.dumps(body), {"Content-Type": "application/json"} if body else {})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def control(method: str, action: str, body: JSON | None = None) -> JSON:
    """Call the sandbox's control API."""
    status, _, content = ask(method, f"/_sandbox/{action}", {}, body)
    if status != 200:
        raise AssertionError(f"the control API answered {action} with {status}: {content[:200]!r}")
    answer: JSON = json.loads(content or b"{}")
    return answer


def say(text: str) -> None:
    """Let the employee write to the robot."""
    control("POST", "say", {"user": USER, "robot": ROBOT_CODE, "text": text})


def arrived(text: str) -> str:
    """Wait until a message with this text is to be seen in the sandbox; return what the table says of it."""
    end = time.monotonic() + WAIT
    while text not in json.dumps(control("GET", "messages"), ensure_ascii=False):
        if time.monotonic() > end:
            raise AssertionError(f"accepted, but no message with {text!r} in {WAIT} s")
        time.sleep(0.1)
    return "arrived"


def marker(package: str, kind: str) -> str:
    """Return a text that no other message has."""
    return f"interop {package} {kind} {time.time_ns()}"


def login_free_code() -> str:
    """Return what the client would give a page, so that it learns who is there."""
    code: str = control("POST", "code", {"user": USER})["code"]
    return code


def login(address: str, **query: str) -> dict[str, str]:
    """Log the employee in at a login page without a browser; return what the program's own page is called with."""
    wanted = {"response_type": "code", "state": "interop", "redirect_uri": "http://127.0.0.1/back"} | query
    status, headers, content = ask("GET", urlsplit(address).path, wanted | {"as": USER})
    if status != 302:
        raise AssertionError(f"the login page answered {status}: {content[:200]!r}")
    back = dict(parse_qsl(urlsplit(headers["location"]).query))
    if back.get("state") != "interop":
        raise AssertionError(f"the state did not come back: {sorted(back)}")
    return back


def download(media_id: str, token: str) -> None:
    """Check that an upload is there byte by byte, for packages that cannot download."""
    same(ask("GET", "/media/downloadFile", {"access_token": token, "media_id": media_id})[2])


def same(content: bytes) -> None:
    """Check that these are the bytes that were uploaded."""
    if content != PNG:
        raise AssertionError(f"{len(content)} other bytes came back: {content[:60]!r}")


def expect(condition: object, got: object) -> None:
    """Check an answer; else say what came."""
    if not condition:
        raise AssertionError(f"unexpected answer: {got!r}")


def safe(text: str) -> str:
    """Return a text without secrets, in one line: packages put whole addresses into their errors."""
    for secret in (APP_SECRET, WEBHOOK_TOKEN, UNSIGNED_TOKEN, WEBHOOK_SECRET):
        text = text.replace(secret, "***")
    return " ".join(text.split())[:300]


def run(package: str, *jobs: Callable[[], object]) -> None:
    """Do each job, and print a line of JSON about it. A package that fails at one is asked for the next all the same."""
    lines = sys.stdout
    for job in jobs:
        try:
            with redirect_stdout(sys.stderr):  # some packages print what they do
                detail = str(job() or "")
            ok = True
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a package raises is its result
            ok, detail = False, f"{type(error).__name__}: {error}"
        print(
            json.dumps({"package": package, "job": job.__name__, "ok": ok, "detail": safe(detail)}, ensure_ascii=False),
            file=lines,
            flush=True,
        )
