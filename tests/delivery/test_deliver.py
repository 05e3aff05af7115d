"""`ding.message.deliver`: to whom, how fast, and what became of it, with and without asyncio."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.credentials import StaticToken
from dingkit.delivery import BatchState, Delivery, DeliveryProgress, Recipient, read_journal
from dingkit.errors import (
    APIError,
    ArgumentError,
    ConnectionLostError,
    IncompleteDeliveryError,
    InvalidRequestError,
    LimitError,
    MissingArgumentError,
)
from dingkit.limiter import RateLimiter
from dingkit.messages import Text
from tests.cli.conftest import PROGRESS, RESULT, SEND, TOKEN, FakeDingTalk, json_response
from tests.cli.test_send import progress, result
from tests.delivery.conftest import SECRET, Sender

if TYPE_CHECKING:
    from pathlib import Path

USERS = [f"user{number}" for number in range(450)]
REFUSED = json_response({"errcode": 40035, "errmsg": "illegal"})
LOST = json_response({"errcode": -1, "errmsg": "busy"}, 502)


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def ids(recipients: list[Recipient]) -> list[str]:
    return [recipient.id for recipient in recipients]


async def test_everybody_is_sent_to_once_and_accounted_for(sender: Sender, dingtalk: FakeDingTalk) -> None:
    delivery = await sender.deliver(Text("hello"), to=(user for user in [*USERS, *USERS]), departments=["3", 4, 3])
    assert sorted(dingtalk.people()) == sorted(USERS)
    assert [len(body["userid_list"].split(",")) for body in dingtalk.bodies(SEND)].count(100) == 4
    assert [body["dept_id_list"] for body in dingtalk.bodies(SEND) if "dept_id_list" in body] == ["3,4"]
    assert {json.dumps(body["msg"]) for body in dingtalk.bodies(SEND)} == {'{"msgtype": "text", "text": {"content": "hello"}}'}
    assert {body["agent_id"] for body in dingtalk.bodies(SEND)} == {7}
    assert ids(delivery.accepted)[:100] + ids(delivery.accepted)[102:] == USERS
    assert [(each.id, each.kind) for each in delivery if each.kind != "user"] == [("3", "department"), ("4", "department")]
    assert (len(delivery), len(delivery.tasks), delivery.complete) == (452, 5, True)
    assert delivery.read == delivery.unread == delivery.failed == delivery.unknown == delivery.pending == []
    assert delivery.errors == []
    assert (repr(delivery), bool(delivery)) == ("Delivery(accepted=452)", True)
    assert delivery.results is None
    assert json.loads(json.dumps(delivery.to_dict()))["batches"][4]["users"] == USERS[400:]
    delivery.raise_for_failures()


async def test_what_dingtalk_tells_of_them(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(PROGRESS, progress(40, 1))
    forbidden = [{"code": "143105", "userid": "e"}, {"code": "99", "userid": "f"}]
    lists = {"failed_user_id_list": ["c"], "invalid_user_id_list": ["d", "other"], "forbidden_user_id_list": ["e"]}
    dingtalk.will_answer(RESULT, result(read_user_id_list=["a"], unread_user_id_list=["b"], forbidden_list=forbidden, **lists))
    told: list[DeliveryProgress] = []
    delivery = await sender.deliver(
        {"msgtype": "text", "text": {"content": "x"}}, to=list("abcdefg"), wait_seconds=60, progress=told.append
    )
    assert (ids(delivery.read), ids(delivery.unread), ids(delivery.accepted)) == (["a"], ["b"], ["a", "b", "g"])
    assert {each.id: each.reason for each in delivery.failed} == {
        "c": "sending failed",
        "d": "there is no such user",
        "e": "daily number of messages to one user exceeded, code 143105",
        "f": "dropped by flow control, code 99",
    }
    assert {each.task_id for each in delivery} == set(delivery.tasks)
    assert delivery.results is not None
    assert delivery.results.unmentioned == ["g"]
    assert delivery.results.missed[2].reason_zh == "当天发给同一个人的消息超过上限，错误码 143105"
    assert delivery.to_dict(chinese=True)["recipients"]["missed"][2]["reason"].startswith("当天")
    assert told == [("sending", 0, 1), ("sending", 1, 1), ("waiting", 40, 100), ("waiting", 100, 100)]
    assert repr(delivery) == "Delivery(read=1, unread=1, failed=4, accepted=1)"
    with pytest.raises(IncompleteDeliveryError, match="of 7 recipients 4 failed") as caught:
        delivery.raise_for_failures()
    assert caught.value.__cause__ is None
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own bytes


async def test_who_is_in_a_department_is_told_by_dingtalk(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(RESULT, result(read_user_id_list=["inside"], invalid_dept_id_list=[9]))
    delivery = await sender.deliver(Text("x"), departments=[8, 9], wait_seconds=60)
    assert [(each.id, each.kind, each.state) for each in delivery] == [
        ("8", "department", "accepted"),
        ("9", "department", "failed"),
        ("inside", "user", "read"),
    ]


async def test_when_dingtalk_is_not_done_or_does_not_tell(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(PROGRESS, progress(40, 1))
    delivery = await sender.deliver(Text("x"), to=["a"], wait_seconds=0)
    assert delivery.results is not None
    assert (delivery.results.unfinished, ids(delivery.accepted)) == (delivery.tasks, ["a"])
    dingtalk.will_answer(RESULT, json_response({"errcode": 41052, "errmsg": "too many"}))
    delivery = await sender.deliver(Text("x"), everyone=True, wait_seconds=60)
    assert delivery.results is not None
    assert isinstance(delivery.results.unavailable[delivery.tasks[0]], APIError)
    assert [(each.id, each.kind, each.state) for each in delivery] == [("", "everyone", "accepted")]
    assert dingtalk.bodies(SEND)[-1]["to_all_user"] is True


async def test_what_was_sent_is_told_when_nobody_can_be_asked(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(PROGRESS, REFUSED)
    delivery = await sender.deliver(Text("x"), to=["a"], wait_seconds=60)
    assert isinstance(delivery.results_error, InvalidRequestError)
    assert (delivery.complete, delivery.results) == (True, None)
    with pytest.raises(IncompleteDeliveryError, match=r"not everything is known: .*40035") as caught:
        delivery.raise_for_failures()
    assert caught.value.__cause__ is delivery.results_error


async def test_a_task_that_dingtalk_cannot_be_asked_about(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(SEND, json_response({"errcode": 0, "task_id": "odd"}))
    delivery = await sender.deliver(Text("x"), to=["a"], wait_seconds=60)
    (one,) = delivery.accepted
    assert (one.reason, one.task_id) == ("DingTalk cannot be asked about the task that it answered: 'odd'", None)
    assert delivery.results is not None
    assert delivery.results.unmentioned == ["a"]


async def test_nobody_knows_of_a_lost_answer(sender: Sender, dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    """It is named, not sent again unless that is wished, and stops the delivery."""
    dingtalk.will_answer(SEND, lambda body: None, LOST)
    options: dict[str, Any] = {"to": USERS, "journal": tmp_path / "send.jsonl", "parallel": 1}
    delivery = await sender.deliver(Text("hello"), **options)
    assert (ids(delivery.accepted), ids(delivery.unknown), ids(delivery.pending)) == (USERS[:100], USERS[100:200], USERS[200:])
    assert "-1" in str(delivery.unknown[0].reason)
    with pytest.raises(IncompleteDeliveryError, match="of 450 recipients 100 unknown, 250 pending: ") as caught:
        delivery.raise_for_failures()
    assert caught.value.delivery is delivery
    assert caught.value.__cause__ is delivery.errors[0]
    assert read_journal(tmp_path / "send.jsonl").unknown == delivery.unknown

    delivery = await sender.deliver(Text("hello"), **options)
    assert (ids(delivery.unknown), delivery.pending, delivery.errors) == (USERS[100:200], [], [])
    with pytest.raises(IncompleteDeliveryError, match=r"of 450 recipients 100 unknown$"):
        delivery.raise_for_failures()
    assert dingtalk.people().count("user100") == 1
    delivery = await sender.resume(tmp_path / "send.jsonl", resend_unknown=lambda batch: batch.number != 2)
    assert ids(delivery.unknown) == USERS[100:200]
    delivery = await sender.resume(tmp_path / "send.jsonl", resend_unknown=lambda batch: batch.number == 2)
    assert delivery.complete
    assert sorted(dingtalk.people()) == sorted([*USERS, *USERS[100:200]])
    assert (await sender.resume(tmp_path / "send.jsonl")).complete
    assert len(dingtalk.people()) == 550


async def test_a_refused_batch_does_not_keep_the_others_back(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(SEND, lambda body: None, REFUSED)
    delivery = await sender.deliver(Text("hello"), to=USERS, parallel=1)
    assert (ids(delivery.failed), delivery.pending, len(delivery.accepted)) == (USERS[100:200], [], 350)
    assert [type(error) for error in delivery.errors] == [InvalidRequestError]
    dingtalk.will_answer(SEND, *[REFUSED] * 5)
    delivery = await sender.deliver(Text("hello"), to=USERS, parallel=1)
    assert (len(delivery.failed), len(delivery.pending)) == (300, 150)


async def test_without_a_token_nothing_is_sent(sender: Sender, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer("/v1.0/oauth2/accessToken", json_response({"code": "invalidClientIdOrSecret", "message": "no"}, 400))
    delivery = await sender.deliver(Text("hello"), to=USERS, parallel=1)
    assert (len(delivery.failed), len(delivery.pending), dingtalk.people()) == (100, 350, [])
    assert SECRET not in str(delivery.to_dict())
    assert TOKEN not in str(delivery.to_dict())


async def test_a_bug_while_sending_is_told_and_leaves_open_what_was_sent(
    sender: Sender, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**arguments: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(sender.ding.message, "send_work_notification", broken)
    delivery = await sender.deliver(Text("hello"), to=["a"])
    assert [type(error) for error in delivery.errors] == [ZeroDivisionError]
    assert [(each.id, each.reason) for each in delivery.unknown] == [("a", "the run ended before the answer was written down")]


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"to": "zhangsan"}, ArgumentError, "to takes a list of ids, got str"),
        ({"to": {"a": 1}}, ArgumentError, "to takes a list of ids, got dict"),
        ({"departments": 5}, ArgumentError, "departments takes a list of ids, got int"),
        ({"to": ["a", 1.5]}, ArgumentError, r"to\[1\] takes a string, got float"),
        ({"to": ["a,b"]}, ArgumentError, "userid_list cannot send the element 'a,b'"),
        ({"to": [*USERS, ""]}, ArgumentError, "userid_list cannot send the element ''"),
        ({"departments": ["sales"]}, ArgumentError, "departments takes numbers of departments, got 'sales'"),
        ({"to": ["a"], "everyone": True}, ArgumentError, "everyone is everyone already"),
        ({"to": ["a"], "parallel": 0}, ArgumentError, "parallel takes 1 to 32 batches at a time, not 0"),
        ({"to": []}, LimitError, "none of userid_list, dept_id_list, to_all_user is given"),
        ({"to": ["a"], "msg": {"msgtype": "text", "text": {}}}, ArgumentError, "msg.text.content is missing"),
        ({"to": ["a"], "msg": Text("x" * 6000)}, LimitError, "msg.text.content"),
    ],
)
async def test_what_can_only_be_a_mistake(
    sender: Sender, dingtalk: FakeDingTalk, tmp_path: Path, options: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        await sender.deliver(**{"msg": Text("x"), "journal": tmp_path / "send.jsonl", **options})
    assert (dingtalk.requests, files_in(tmp_path)) == ([], [])


async def test_an_agent_is_needed(kind: str, dingtalk: FakeDingTalk) -> None:
    sender = Sender(kind, dingtalk.url, agent_id=None)
    with pytest.raises(MissingArgumentError):
        await sender.deliver(Text("x"), to=["a"])
    await sender.deliver(Text("x"), to=["a"], agent_id=8, enable_id_trans=True)
    assert [(body["agent_id"], body["enable_id_trans"]) for body in dingtalk.bodies(SEND)] == [(8, True)]
    await sender.close()


async def test_progress_may_be_asynchronous(dingtalk: FakeDingTalk) -> None:
    sender, told = Sender("async", dingtalk.url), []

    async def tell(progress: DeliveryProgress) -> None:
        told.append(progress.stage)

    await sender.deliver(Text("x"), to=["a"], wait_seconds=60, progress=tell)
    assert set(told) == {"sending", "waiting"}
    await sender.close()


async def test_people_are_counted_by_the_limiter_of_the_client(kind: str, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What others sent within the minute leaves no room: nothing is sent until there is some, or it is stopped."""
    limiter = RateLimiter()
    sender = Sender(kind, dingtalk.url, limiter=limiter)
    caller = sender.ding.credential.cache_key("app")
    assert limiter.take_recipients(caller, 4900) == 0
    assert (await sender.deliver(Text("x"), to=USERS[:100])).complete
    assert 0 < limiter.take_recipients(caller, 1) <= 60

    class Stopped(Exception):  # noqa: N818
        pass

    def stop(caller: str, people: int) -> float:
        raise Stopped

    monkeypatch.setattr(limiter, "take_recipients", stop)
    delivery = await sender.deliver(Text("x"), to=USERS[:100])
    assert (len(delivery.pending), [type(error) for error in delivery.errors]) == (100, [Stopped])
    assert len(dingtalk.people()) == 100
    await sender.close()


async def test_a_token_that_was_given_goes_on_for_any_app(sender: Sender, dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    dingtalk.will_answer(SEND, REFUSED)
    path = tmp_path / "send.jsonl"
    delivery = await sender.deliver(Text("x"), to=["a"], enable_id_trans=True, journal=path)
    assert delivery.batches[0].state is BatchState.REFUSED
    other = Sender(sender.kind, dingtalk.url, app_key=None, app_secret=None, credential=StaticToken("token-of-somebody"))
    assert (await other.resume(path)).complete
    assert dingtalk.bodies(SEND)[-1]["enable_id_trans"] is True
    await other.close()


def test_errors_of_the_network_are_what_they_are() -> None:
    error = ConnectionLostError("lost", operation="send_work_notification", request_sent=True)
    with pytest.raises(IncompleteDeliveryError, match="may have reached DingTalk"):
        Delivery([], errors=[error]).raise_for_failures()
