"""An event that comes in another form than its functions wait for is not missed in silence."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.callback import CallbackHandler, EventHandler
from dingkit.credentials import StaticToken
from dingkit.events import Event, UserAddOrgEvent, UserAddOrgEventCurrent, UserAddOrgEventSync, UserLeaveOrgEventCurrent, parse
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    Come = Callable[[CallbackHandler, str, dict[str, Any]], None]


def classic(event_id: str) -> dict[str, Any]:
    """The event of somebody who joined, in the form of an address that was registered by a call."""
    return {"EventType": "user_add_org", "CorpId": "ding123", "eventId": event_id, "UserId": ["zhangsan"], "TimeStamp": "1463640000"}


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


@pytest.fixture(params=["deliver", "deliver_async", "handle", "handle_async", "replay_failed", "replay_failed_async"])
def come(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Come:
    """Lets an event come, in every way there is."""
    client: Any = {"credential": StaticToken("t"), "base_url": httpserver.url_for("").rstrip("/")}

    async def replay_async(handler: CallbackHandler) -> None:
        async with AsyncDingTalk(**client) as ding:
            await ding.callback.replay_failed(handler)

    def come(handler: CallbackHandler, nonce: str, content: dict[str, Any]) -> None:
        if request.param == "deliver":
            handler.deliver(parse(content))
        elif request.param == "deliver_async":
            asyncio.run(handler.deliver_async(parse(content)))
        elif request.param == "handle":
            assert handler.handle(*push(content, nonce=nonce)).status == 200
        elif request.param == "handle_async":
            assert asyncio.run(handler.handle_async(*push(content, nonce=nonce))).status == 200
        else:
            listed = {"call_back_tag": "user_add_org", "event_time": int(NOW), "userid": ["zhangsan"], "corpid": f"ding{nonce}"}
            answer = {"errcode": 0, "errmsg": "ok", "has_more": False, "failed_list": [listed]}
            httpserver.expect_ordered_request("/call_back/get_call_back_failed_result").respond_with_json(answer)
            if request.param == "replay_failed_async":
                asyncio.run(replay_async(handler))
            else:
                with DingTalk(**client) as ding:
                    ding.callback.replay_failed(handler)

    return come


def make() -> tuple[CallbackHandler, list[Event]]:
    """A handler with a function for every event, which waits for none in particular."""
    handler, got = CallbackHandler(crypto, EventHandler(), clock=lambda: NOW), list[Event]()
    handler.on()(got.append)
    return handler, got


def test_the_first_of_another_form_is_reported(come: Come, caplog: pytest.LogCaptureFixture) -> None:
    handler, got = make()

    @handler.on(UserAddOrgEventCurrent)
    def missed(event: UserAddOrgEventCurrent) -> None:
        pytest.fail("it came in another form")

    for number in range(3):
        come(handler, f"nonce{number}", classic(f"e{number}"))
    handler.close()
    assert [type(event).__name__ for event in got] == ["UserAddOrgEvent"] * 3
    assert warnings(caplog) == [
        "an event user_add_org came as UserAddOrgEvent, and none of the functions for UserAddOrgEventCurrent was called: register them for "
        "this form, too, with @handler.on(UserAddOrgEvent, UserAddOrgEventCurrent), or for every form with @handler.on('user_add_org') "
        "(logged once)"
    ]


def test_each_class_is_logged_once_and_nothing_of_what_it_says(caplog: pytest.LogCaptureFixture) -> None:
    handler, _ = make()
    handler.on(UserAddOrgEvent)(lambda _: None)
    row = {"syncAction": "user_add_org", "userid": "secret-of-lisi", "eventId": "e1"}
    for number in range(2):
        handler.deliver(parse(joined(f"e{number}", "secret-of-zhangsan")))
        handler.deliver(parse(row | {"eventId": f"row{number}"}))
    assert [text.split(",")[0] for text in warnings(caplog)] == [
        "an event user_add_org came as UserAddOrgEventCurrent",
        f"an event user_add_org came as {UserAddOrgEventSync.__name__}",
    ]
    assert "secret-of" not in caplog.text
    assert "ding123" not in caplog.text


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param([], id="functions for every event"),
        pytest.param([(UserLeaveOrgEventCurrent,)], id="for another event"),
        pytest.param([(UserAddOrgEvent, UserAddOrgEventCurrent)], id="both"),
        pytest.param([(UserAddOrgEventCurrent,), (UserAddOrgEvent,)], id="a function for each"),
        pytest.param([(UserAddOrgEventCurrent,), ("user_add_org",)], id="by name"),
    ],
)
def test_nothing_is_reported_where_none_is_missed(come: Come, wanted: list[tuple[Any, ...]], caplog: pytest.LogCaptureFixture) -> None:
    handler, _ = make()
    on: Any = handler.on
    for events in wanted:
        on(*events)(lambda _: None)
    come(handler, "nonce", classic("e1"))
    handler.close()
    assert warnings(caplog) == []


def test_a_function_that_is_registered_later_is_noticed(caplog: pytest.LogCaptureFixture) -> None:
    handler, _ = make()
    handler.deliver(parse(classic("e1")))
    assert warnings(caplog) == []
    handler.on(UserAddOrgEventCurrent)(lambda _: None)
    handler.deliver(parse(classic("e2")))
    assert len(warnings(caplog)) == 1


def test_an_event_in_no_known_form_is_reported_where_it_is_read(caplog: pytest.LogCaptureFixture) -> None:
    handler, got = make()
    handler.on(UserAddOrgEventCurrent)(lambda _: None)
    handler.deliver(parse({"EventType": "user_add_org", "userId": 7}))
    assert type(got[0]).__name__ == "UnknownEvent"
    assert not [text for text in warnings(caplog) if "none of the functions" in text]
