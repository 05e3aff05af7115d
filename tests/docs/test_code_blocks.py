"""Every Python example of the README and the guides runs: in a sandbox, or where it names an answer of the documents, against the mock."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingtalk_openapi.models import RobotInboundMessage
from tests.docs.pages import EARLIER_BLOCK, blocks, goes_on
from tests.docs.test_both_languages import english_pages

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from dingkit.sandbox import Sandbox
    from dingkit.testing import MockServer

ROOT = Path(__file__).parents[2]
ELSEWHERE = {"docs/sandbox.md", "docs/start.md"}
"""Their examples are run by tests of their own."""
PAGES = [page for page in ("README.zh-CN.md", *english_pages()) if page not in ELSEWHERE]
"""The examples of the other Chinese pages are the English ones, but for their texts (test_both_languages.py)."""
UNDESCRIBED = "/topapi/blackboard/listtopten"


def code_blocks(page: str) -> list[str]:
    """The Python blocks of a page, in order."""
    return blocks((ROOT / page).read_text(encoding="utf-8"), "python")


def elsewhere(code: str, url: str) -> str:
    """The same code with clients that talk to somebody else instead of DingTalk."""
    code = re.sub(r"(DingTalk\((?:\"|credential)(?![^\n]*url)[^\n]*?)\)(?= as ding:|$|  #)", rf'\1, url="{url}")', code, flags=re.MULTILINE)
    code = code.replace('RobotWebhook("https://oapi.dingtalk.com/', f'RobotWebhook("{url}/')
    return code.replace('Client(access_token="9c1e5b7a40d84f3f")', f'Client(access_token="9c1e5b7a40d84f3f", url="{url}")')


CORP: dict[str, Any] = {
    "corp_id": "ding0a1b2c",
    "apps": [{"app_key": "your-app-key", "app_secret": "your-app-secret", "agent_id": 123456789, "robot_code": "dingabc"}],
    "departments": [{"dept_id": number, "name": f"Department {number}", "parent_id": 1} for number in (2, 4218, 1231)],
    "users": [
        {"userid": "zhangsan", "mobile": "13800000001"},
        {"userid": "lisi"},
        {"userid": "manager4220", "title": "Manager", "email": "manager@example.com"},
        *({"userid": f"user{number}", "departments": [1231]} for number in range(250)),
    ],
    "groups": [
        {"name": name, "open_conversation_id": f"cid{name}==", "owner": "lisi", "members": ["zhangsan"], "robots": ["dingabc"]}
        for name in ("Example", "ExampleConversation01")
    ],
    "webhook_robots": [{"access_token": "2f8a", "secret": "SEC-example", "group": "Example"}],
    "approval_forms": [
        {
            "process_code": "PROC-1",
            "name": "Leave",
            "components": [
                {"type": "DDSelectField", "label": "Kind", "options": ["Annual", "Sick"]},
                {"type": "DDDateRangeField", "label": '["Begin","End"]'},
                {"type": "NumberField", "label": "Days"},
            ],
        }
    ],
}
"""All that the examples name."""
OF_THE_MOCK = (
    "dingtalk_mock",
    'code="46e1"',
    'code="4a2c5695b78738d4"',
    "@lADPDq1a2b3c4d5e",
    "session=66d7example",
    "check_limits=False",
    "https://app.example/dingtalk/callback",
)
"""Of examples that need an answer of the documents: made-up codes, files and sessions, what is too long, another server."""


def in_the_sandbox(code: str, sandbox: Sandbox) -> str:
    """The same code with clients that talk to a sandbox, with the code of a login and a token that it has given out."""
    sandbox.reset({"corps": [CORP]})
    with DingTalk("your-app-key", "your-app-secret", url=sandbox.url) as ding:
        token = ding.access_token()
    return elsewhere(code, sandbox.url).replace("bab02f63", sandbox.login_free_code("zhangsan")).replace("9c1e5b7a40d84f3f", token)


def run(code: str, where: str, **names: Any) -> None:
    """Run an example; of one that shows tests, these."""
    tests = re.findall(r"^def (test_\w+)\((\w*)", code, re.MULTILINE)
    code = "\n".join([code, *(f"{name}({fixture})" for name, fixture in tests)])
    name = "example" if "__name__ ==" in code else "__main__"  # whole programs are run by test_howtos.py
    exec(compile(code, where, "exec"), {"__name__": name} | names)  # noqa: S102 - our own examples


def examples(*, of: tuple[str, ...] = (), but: tuple[str, ...] = ()) -> pytest.MarkDecorator:
    """Each example that names something of one list, or nothing of another."""
    found = [
        pytest.param(f"{EARLIER_BLOCK}{code}\nding.close()\n" if goes_on(code) else code, id=f"{page}-{number}")
        for page in PAGES
        for number, code in enumerate(code_blocks(page))
        if any(name in code for name in of) or (but and not any(name in code for name in but))
    ]
    return pytest.mark.parametrize("code", found)


@examples(but=(*OF_THE_MOCK, UNDESCRIBED))
def test_example_runs(
    code: str, dingtalk: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(ROOT)
    if "from_env" in code or 'environ["DINGTALK_' in code:
        settings = {"URL": dingtalk.url, "APP_KEY": "your-app-key", "APP_SECRET": "your-app-secret", "CORP_ID": "ding0a1b2c"}
        for name, value in settings.items():
            monkeypatch.setenv(f"DINGTALK_{name}", value)
    if "FileStore" in code:
        monkeypatch.setenv("TOKENS", str(tmp_path / "tokens"))
    if "dingtalk: Sandbox" not in code:  # else it is a test in the corp that a sandbox begins with
        code = in_the_sandbox(code, dingtalk)
    run(code, request.node.name, dingtalk=dingtalk)
    assert [f"{one.operation}: {problem}" for one in dingtalk.requests() for problem in one.problems] == []


@examples(of=OF_THE_MOCK)
def test_example_runs_on_the_mock(
    code: str, dingtalk_mock: MockServer, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(ROOT)
    run(elsewhere(code, dingtalk_mock.url), request.node.name, dingtalk_mock=dingtalk_mock)


@examples(of=(UNDESCRIBED,))
def test_example_of_what_the_spec_does_not_know_runs(code: str, httpserver: HTTPServer, request: pytest.FixtureRequest) -> None:
    answer = {"errcode": 0, "blackboard_list": [{"id": "a3071449", "title": "The canteen is closed"}], "accessToken": "t", "expireIn": 7200}
    httpserver.expect_request(re.compile(f"{UNDESCRIBED}|/v1.0/oauth2/accessToken"), method="POST").respond_with_json(answer)
    run(elsewhere(code, httpserver.url_for("").rstrip("/")), request.node.name)


def test_the_example_of_a_robots_file_keeps_it(dingtalk: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = (block for block in code_blocks("docs/media.md") if "download_robot_file" in block)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(compile(in_the_sandbox(code, dingtalk), "docs/media.md", "exec"), names)  # noqa: S102 - our own example
    picture = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()
    said = dingtalk.say("zhangsan", msgtype="picture", content={"data": picture})
    body = {"conversationId": "cid", "msgId": said.id, "msgtype": "picture", "content": said.content["content"], "robotCode": "dingabc"}
    names["save"](RobotInboundMessage.from_dict(body))
    names["ding"].close()
    (path,) = (tmp_path / "received").iterdir()
    assert (path.suffix, path.read_bytes()) == (".png", b"\x89PNG\r\n\x1a\n")
