"""What happens when somebody presses a button of a message: a page of this machine is opened, or the robot is told something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from werkzeug import Response

from dingkit.messages import ActionCard
from dingkit.sandbox import SandboxError

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from dingkit import DingTalk
    from dingkit.sandbox import Message, Sandbox


def with_button(sandbox: Sandbox, ding: DingTalk, url: str) -> Message:
    """A message with a button that leads somewhere."""
    card = ActionCard("3 days off", title="Leave", single_title="Agree", single_url=url)
    ding.message.send_work_notification(userid_list=["zhangsan"], msg=card)
    return sandbox.inbox("zhangsan").last


def test_a_page_of_this_machine_is_opened(sandbox: Sandbox, ding: DingTalk, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/agreed").respond_with_data("thanks")
    httpserver.expect_request("/agree").respond_with_handler(lambda _: Response(status=302, headers={"Location": "/agreed"}))
    pressed = with_button(sandbox, ding, httpserver.url_for("/agree")).press("Agree")
    assert pressed == {"opened": httpserver.url_for("/agreed"), "status": 200, "text": "thanks"}


def test_no_redirect_leads_to_another_machine(sandbox: Sandbox, ding: DingTalk, httpserver: HTTPServer) -> None:
    elsewhere = "https://app.example.com/"
    httpserver.expect_request("/away").respond_with_handler(lambda _: Response(status=302, headers={"Location": elsewhere}))
    httpserver.expect_request("/round").respond_with_handler(lambda _: Response(status=302, headers={"Location": "/round"}))
    assert with_button(sandbox, ding, httpserver.url_for("/away")).press("Agree") == {"opened": elsewhere, "status": None, "text": ""}
    assert with_button(sandbox, ding, httpserver.url_for("/round")).press("Agree")["status"] is None


@pytest.mark.parametrize(
    ("url", "opened", "status"),
    [
        ("https://app.example.com/agree", "https://app.example.com/agree", None),
        ("dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fapp.example.com", "https://app.example.com", None),
        ("http://127.0.0.1:1/agree", "http://127.0.0.1:1/agree", 0),
        ("http://127.0.0.1:99999/agree", "http://127.0.0.1:99999/agree", None),
        ("http://[agree", "http://[agree", None),
    ],
)
def test_what_cannot_be_opened_is_reported(sandbox: Sandbox, ding: DingTalk, url: str, opened: str, status: int | None) -> None:
    pressed = with_button(sandbox, ding, url).press("Agree")
    assert (pressed["opened"], pressed["status"]) == (opened, status)


@pytest.mark.parametrize("in_group", [False, True])
def test_a_button_that_says_something(sandbox: Sandbox, ding: DingTalk, *, in_group: bool) -> None:
    app = sandbox.app
    param = '{"title": "Help", "text": "?", "singleTitle": "Yes", "singleURL": "dtmd://dingtalkclient/sendMessage?content=yes"}'
    msg = {"msgKey": "sampleActionCard", "msgParam": param}
    if in_group:
        group = sandbox.call("GET", "/groups")[0]["open_conversation_id"]
        ding.robot.send_robot_group_message(robot_code=app.robot_code, open_conversation_id=group, msg=msg)
    else:
        ding.robot.send_robot_oto_messages(robot_code=app.robot_code, user_ids=["zhangsan"], msg=msg)
    assert "said" in sandbox.inbox("zhangsan").last.press("Yes")


def test_a_button_that_writes_to_a_robot_in_a_message_that_is_from_none(sandbox: Sandbox, ding: DingTalk) -> None:
    notification = with_button(sandbox, ding, "dtmd://dingtalkclient/sendMessage?content=yes")
    with pytest.raises(SandboxError, match="writes to the robot that sent the message, and this message is from an app"):
        notification.press("Agree")


def test_a_button_that_is_not_there(sandbox: Sandbox, ding: DingTalk) -> None:
    with pytest.raises(SandboxError, match="the message has no button 'Refuse'; it has 'Agree'"):
        with_button(sandbox, ding, "https://app.example.com").press("Refuse")
