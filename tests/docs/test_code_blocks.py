"""Every Python example of the README and the guides runs, against the mock."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.media import MediaApi
from dingtalk_openapi.models import RobotInboundMessage
from tests.docs.pages import EARLIER_BLOCK, blocks, goes_on

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from dingkit.testing import MockServer

ROOT = Path(__file__).parents[2]
PAGES = (
    "README.md",
    "README.zh-CN.md",
    "docs/guide.md",
    "docs/auth.md",
    "docs/callbacks.md",
    "docs/cards.md",
    "docs/coverage.md",
    "docs/jsapi.md",
    "docs/login.md",
    "docs/media.md",
    "docs/migrating-from-0.1.md",
    "docs/migrating-from-0.1.zh-CN.md",
    "docs/scale.md",
    "docs/stream.md",
)
UNDESCRIBED = "/topapi/blackboard/listtopten"
IN_BOTH_LANGUAGES = [page for page in PAGES if page.removesuffix(".md") + ".zh-CN.md" in PAGES]


def code_blocks(page: str) -> list[str]:
    """The Python blocks of a page, in order."""
    return blocks((ROOT / page).read_text(encoding="utf-8"), "python")


def on_the_mock(code: str, mock: MockServer | SimpleNamespace) -> str:
    """The same code with clients that talk to the mock instead of DingTalk."""
    code = re.sub(
        r"(DingTalk\((?:\"|credential)(?![^\n]*url)[^\n]*?)\)(?= as ding:|$|  #)", rf'\1, url="{mock.url}")', code, flags=re.MULTILINE
    )
    code = code.replace('RobotWebhook("https://oapi.dingtalk.com/', f'RobotWebhook("{mock.url}/')
    return code.replace('Client(access_token="9c1e5b7a40d84f3f")', f'Client(access_token="t", url="{mock.url}")')


@pytest.mark.parametrize("page", IN_BOTH_LANGUAGES)
def test_both_languages_have_the_same_examples(page: str) -> None:
    def without_texts(code: str) -> str:
        return re.sub(r"#.*|\"[^\"]*\"", "", code)

    english, chinese = (list(map(without_texts, code_blocks(each))) for each in (page, page.removesuffix(".md") + ".zh-CN.md"))
    assert english == chinese


@pytest.mark.parametrize(("page", "number"), [(page, number) for page in PAGES for number in range(len(code_blocks(page)))])
def test_example_runs(
    page: str,
    number: int,
    dingtalk_mock: MockServer,
    httpserver: HTTPServer,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(ROOT)
    code = code_blocks(page)[number]
    if UNDESCRIBED in code:  # the mock knows the spec alone
        answer = {
            "errcode": 0,
            "blackboard_list": [{"id": "a3071449", "title": "The canteen is closed"}],
            "accessToken": "t",
            "expireIn": 7200,
        }
        httpserver.expect_request(re.compile(f"{UNDESCRIBED}|/v1.0/oauth2/accessToken"), method="POST").respond_with_json(answer)
    server = SimpleNamespace(url=httpserver.url_for("").rstrip("/")) if UNDESCRIBED in code else dingtalk_mock
    code = on_the_mock(code, server)
    names: dict[str, Any] = {"__name__": "__main__", "dingtalk_mock": dingtalk_mock}
    if tests := re.findall(r"^def (test_\w+)\((\w+)", code, re.MULTILINE):  # an example of a test, and the fixture that it takes
        code = "\n".join([code, *(f"{name}({fixture})" for name, fixture in tests)])
        if any(fixture == "dingtalk" for _, fixture in tests):
            names["dingtalk"] = request.getfixturevalue("dingtalk")
    if goes_on(code):
        code = f"{on_the_mock(EARLIER_BLOCK, dingtalk_mock)}{code}\nding.close()\n"
    exec(compile(code, f"{page}#{number}", "exec"), names)  # noqa: S102 - our own examples


def test_the_example_of_a_robots_file_keeps_it(
    dingtalk_mock: MockServer, httpserver: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address in the answer of the mock leads nowhere: it is replaced by one that has a file."""
    (code,) = (block for block in code_blocks("docs/media.md") if "download_robot_file" in block)
    httpserver.expect_request("/file").respond_with_data(b"\x89PNG\r\n\x1a\n", content_type="application/octet-stream")
    answer = SimpleNamespace(download_url=httpserver.url_for("/file"))
    monkeypatch.setattr(MediaApi, "get_robot_file_url", lambda self, **arguments: answer)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(compile(on_the_mock(code, dingtalk_mock), "docs/media.md", "exec"), names)  # noqa: S102 - our own example
    body = {"conversationId": "cid", "msgId": "m", "msgtype": "picture", "content": {"downloadCode": "code"}, "robotCode": "robot"}
    names["save"](RobotInboundMessage.from_dict(body))
    names["ding"].close()
    assert [path.name for path in (tmp_path / "received").iterdir()] == ["file.png"]
