"""Events that DingTalk could not deliver are replayed through the handler."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.callback import CallbackHandler, Replayed
from dingkit.credentials import StaticToken
from dingkit.errors import AuthenticationError, EventError, IncompleteReplayError
from dingkit.events import UnknownEvent, event_type
from tests.web.pushes import crypto

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

PATH = "/call_back/get_call_back_failed_result"


@pytest.fixture(params=["sync", "async"])
def replay(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Callable[[CallbackHandler], Replayed]:
    url = httpserver.url_for("").rstrip("/")

    async def replay_async(handler: CallbackHandler) -> Replayed:
        async with AsyncDingTalk(credential=StaticToken("t"), base_url=url) as ding:
            return await ding.callback.replay_failed(handler)

    def replay(handler: CallbackHandler) -> Replayed:
        if request.param == "async":
            return asyncio.run(replay_async(handler))
        with DingTalk(credential=StaticToken("t"), base_url=url) as ding:
            return ding.callback.replay_failed(handler)

    return replay


def lists(server: HTTPServer, *answers: dict[str, Any]) -> None:
    for answer in answers:
        server.expect_ordered_request(PATH).respond_with_json({"errcode": 0, "errmsg": "ok"} | answer)


def handler() -> tuple[CallbackHandler, list[Any]]:
    made = CallbackHandler(crypto)
    got: list[Any] = []
    made.on()(got.append)
    return made, got


def test_both_forms_of_the_list(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    lists(
        httpserver,
        {
            "has_more": True,
            "failed_list": [
                {"call_back_tag": "user_add_org", "event_time": 1463640000, "userid": ["u1"], "corpid": "ding123"},
                {"call_back_tag": "org_dept_create", "event_time": 1463640000, "deptid": [7], "corpid": "ding123"},
                {
                    "call_back_tag": "user_leave_org",
                    "event_time": 1606126433000,
                    "user_leave_org": {"userid": ["zhangsan"], "corpid": "d2"},
                },
            ],
        },
        {
            "has_more": False,
            "failed_list": [
                {
                    "call_back_tag": "bpms_instance_change",
                    "event_time": 1606126433001,
                    "bpms_instance_change": {"bpmsCallBackData": {"processInstanceId": "p1", "type": "start"}, "corpid": "d3"},
                },
                {
                    "call_back_tag": "label_user_change",
                    "label_user_change": '{"roleLabelChange": "{\\"action\\": \\"add\\"}", "corpid": "d4"}',
                },
                {"call_back_tag": "canteen_opened", "canteen_opened": "noodles"},
                {"call_back_tag": "canteen_closed"},
            ],
        },
    )
    ours, got = handler()
    assert replay(ours) == Replayed(delivered=7)
    assert [event_type(event) for event in got] == [
        "user_add_org",
        "org_dept_create",
        "user_leave_org",
        "bpms_instance_change",
        "label_user_change",
        "canteen_opened",
        "canteen_closed",
    ]
    assert (got[0].user_id, got[0].corp_id, got[0].time_stamp) == (["u1"], "ding123", 1463640000)
    assert got[1].dept_id == [7]
    assert (got[2].user_id, got[2].corp_id) == (["zhangsan"], "d2")
    assert (got[3].process_instance_id, got[3].corp_id) == ("p1", "d3")
    assert got[4].to_dict() == {"EventType": "label_user_change", "action": "add", "CorpId": "d4"}
    assert isinstance(got[5], UnknownEvent)


def test_an_empty_list(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    lists(httpserver, {})
    assert replay(handler()[0]) == Replayed()


def test_what_was_delivered_before_and_what_fails(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    event = {"call_back_tag": "user_add_org", "user_add_org": {"callbackData": {"eventId": "e1", "userId": ["a"]}, "corpid": "d1"}}
    bad = {"call_back_tag": "user_leave_org", "userid": ["b"], "corpid": "d1"}
    lists(httpserver, {"failed_list": [event, bad, event]})
    told: list[object] = []
    ours = CallbackHandler(crypto, on_error=lambda event, error: told.append(event))

    @ours.on("user_leave_org")
    def fails(event: object) -> None:
        raise LookupError("no database")

    replayed = replay(ours)
    assert (replayed.delivered, replayed.known) == (1, 1)
    ((failed, error),) = replayed.failed
    assert event_type(failed) == "user_leave_org"
    assert str(error) == "no database"
    assert told == [failed]


def test_what_is_no_event_does_not_lose_the_others(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    rubbish: list[Any] = [{"event_time": 1}, {"call_back_tag": 5}, {"call_back_tag": ""}, "no object", 7, ["a", "list"], None]
    good = [{"call_back_tag": name, "corpid": "d1"} for name in ("canteen_opened", "canteen_closed", "canteen_moved")]
    lists(httpserver, {"has_more": True, "failed_list": [good[0], *rubbish, good[1]]}, {"failed_list": [good[2]]})
    ours, got = handler()
    replayed = replay(ours)
    assert [event_type(event) for event in got] == ["canteen_opened", "canteen_closed", "canteen_moved"]
    assert (replayed.delivered, replayed.known) == (3, 0)
    assert all(isinstance(event, UnknownEvent) and isinstance(error, EventError) for event, error in replayed.failed)
    assert [event.to_dict() for event, _ in replayed.failed] == [*rubbish[:3], *({"failed_list": item} for item in rubbish[3:])]
    assert [event_type(event) for event, _ in replayed.failed] == ["", "5", "", "", "", "", ""]


@pytest.mark.parametrize(
    ("listed", "names", "kept"),
    [
        pytest.param({"call_back_tag": "canteen_opened"}, ["canteen_opened"], [], id="one event without a list"),
        pytest.param("rubbish", [], [{"failed_list": "rubbish"}], id="a text"),
        pytest.param(5, [], [{"failed_list": 5}], id="a number"),
        pytest.param(None, [], [], id="null"),
    ],
)
def test_a_list_that_is_none(
    replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer, listed: object, names: list[str], kept: list[object]
) -> None:
    lists(httpserver, {"has_more": bool(listed), "failed_list": listed}, {})
    ours, got = handler()
    replayed = replay(ours)
    assert [event_type(event) for event in got] == names
    assert [event.to_dict() for event, _ in replayed.failed] == kept


def test_an_empty_page_is_the_last_one(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    lists(httpserver, {"has_more": True, "failed_list": []})
    assert replay(handler()[0]) == Replayed()


REFUSAL = {"errcode": 40014, "errmsg": "token"}


def test_a_refusal_is_raised(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    lists(httpserver, REFUSAL, REFUSAL)  # the second time with a new token
    with pytest.raises(AuthenticationError):
        replay(handler()[0])


def test_a_refusal_does_not_take_along_what_came_before(replay: Callable[[CallbackHandler], Replayed], httpserver: HTTPServer) -> None:
    lists(httpserver, {"has_more": True, "failed_list": [{"call_back_tag": "x"}, "rubbish"]}, REFUSAL, REFUSAL)
    ours, got = handler()
    with pytest.raises(IncompleteReplayError, match=r"could not be read: .*40014") as caught:
        replay(ours)
    assert len(got) == caught.value.replayed.delivered == 1
    ((event, _),) = caught.value.replayed.failed
    assert event.to_dict() == {"failed_list": "rubbish"}
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301
