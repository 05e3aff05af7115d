"""From the request of a push to the reply, with functions of every kind in between."""

from __future__ import annotations

import asyncio
import functools
import json
import logging
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode

import pytest

from dingkit.callback import CallbackCrypto, CallbackHandler, EventHandler, Push, Reply
from dingkit.errors import ConfigurationError, EventError
from dingkit.events import (
    CheckUrlEvent,
    SuiteTicketEventSync,
    SyncHttpPushHighEvent,
    UnknownEvent,
    UserAddOrgEvent,
    UserAddOrgEventCurrent,
    UserAddOrgEventSync,
    event_type,
    parse,
)
from tests.sweep import sweep
from tests.web.blocking_seen import BlockingSeen
from tests.web.pushes import AES_KEY, NOW, TOKEN, crypto, joined, push, word_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from dingkit.events import Event, EventName

REFUSED = Reply(403, b'{"error":"refused"}')
LATER = Reply(503, b'{"error":"try again later"}')
NEW_SUITE = CallbackCrypto(TOKEN, AES_KEY, "suite4xxxxxxxxxxxxxxx")
SECONDS_UNTIL_A_TEST_GIVES_UP = 10.0


class Harness:
    """A handler, used synchronously (in a thread) or not."""

    def __init__(self, kind: str) -> None:
        self.is_async = kind == "async"
        self.seen = BlockingSeen()
        self.handlers: list[CallbackHandler] = []

    def make(self, **options: Any) -> CallbackHandler:
        usual: dict[str, Any] = {"clock": lambda: NOW, "seen": self.seen, "answer_within": SECONDS_UNTIL_A_TEST_GIVES_UP}
        handler = CallbackHandler(options.pop("crypto", crypto), **usual | options)
        self.handlers.append(handler)
        return handler

    async def handle(self, handler: CallbackHandler, request: tuple[bytes, bytes]) -> Reply:
        if self.is_async:
            return await handler.handle_async(*request)
        return await asyncio.to_thread(handler.handle, *request)

    async def deliver(self, handler: CallbackHandler, *arguments: Any) -> bool:
        if self.is_async:
            return await handler.deliver_async(*arguments)
        return await asyncio.to_thread(handler.deliver, *arguments)

    async def close(self, handler: CallbackHandler) -> None:
        await (handler.aclose() if self.is_async else asyncio.to_thread(handler.close))


@pytest.fixture(params=["sync", "async"])
async def web(request: pytest.FixtureRequest) -> AsyncIterator[Harness]:
    harness = Harness(request.param)
    yield harness
    for handler in harness.handlers:
        await harness.close(handler)


def recorder(handler: CallbackHandler, *events: EventName | type[Event]) -> list[Any]:
    """Register a function that keeps what it gets."""
    got: list[Any] = []
    handler.on(*events)(got.append)
    return got


# Delivery


async def test_an_event_reaches_its_function_and_the_answer_is_an_encrypted_success(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler, "user_add_org")
    reply = await web.handle(handler, push(joined("e1", "zhangsan")))
    assert (reply.status, reply.content_type) == (200, "application/json")
    assert set(json.loads(reply.body)) == {"msg_signature", "timeStamp", "nonce", "encrypt"}
    assert word_in(reply.body) == "success"
    (event,) = got
    assert isinstance(event, UserAddOrgEventCurrent)
    assert event.user_id == ["zhangsan"]


async def test_functions_by_name_by_class_and_for_all(web: Harness) -> None:
    handler = web.make()
    by_name, by_class, for_all, for_two = (
        recorder(handler, "user_add_org"),
        recorder(handler, UserAddOrgEvent),
        recorder(handler),
        recorder(handler, UnknownEvent, "user_leave_org"),
    )
    classic = {"EventType": "user_add_org", "TimeStamp": 1, "UserId": ["a"], "CorpId": "ding123"}
    await web.handle(handler, push(joined("e1")))
    await web.handle(handler, push(classic))
    await web.handle(handler, push({"EventType": "canteen_opened"}))
    assert [type(event) for event in by_name] == [UserAddOrgEventCurrent, UserAddOrgEvent]
    assert [type(event) for event in by_class] == [UserAddOrgEvent]
    assert [event_type(event) for event in for_all] == ["user_add_org", "user_add_org", "canteen_opened"]
    assert [event_type(event) for event in for_two] == ["canteen_opened"]


async def test_every_kind_of_function(web: Harness) -> None:
    handler = web.make()
    got: list[str] = []

    @handler.on()
    async def asynchronous(event: object) -> None:
        await asyncio.sleep(0)
        got.append("async")

    class Recorder:
        async def __call__(self, event: object) -> None:
            got.append("object")

    handler.on()(lambda event: got.append("lambda"))
    handler.on()(Recorder())
    handler.on()(functools.partial(asynchronous))
    handler.on()(lambda event: asynchronous(event))  # noqa: PLW0108 - what it gives must be awaited
    for number in range(2):  # the second time with the threads of the first
        assert (await web.handle(handler, push(joined(f"e{number}")))).status == 200
    assert got == ["async", "lambda", "object", "async", "async"] * 2


async def test_a_decorated_function_stays_itself() -> None:
    handler = CallbackHandler(crypto)

    def function(event: object) -> None: ...

    assert handler.on("user_add_org")(function) is function


@pytest.mark.parametrize("wrong", [list, "", 7, print, CallbackHandler])
def test_what_is_not_an_event_cannot_be_registered(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="neither the name of an event nor one of the classes"):
        CallbackHandler(crypto).on(wrong)


@sweep(
    ("name", "meant"),
    [
        ("user_add_orgg", "'user_add_org'"),
        ("USER_ADD_ORG", "'user_add_org'"),
        (" user_add_org ", "'user_add_org'"),
        ("userAddOrg", "'user_add_org'"),
        ("sync_http_push_high", "'SYNC_HTTP_PUSH_HIGH'"),
        ("bpms_instance_changed", "'bpms_instance_change'"),
    ],
)
def test_a_misspelt_name_is_refused_with_what_was_meant(name: str, meant: str) -> None:
    for handler in (CallbackHandler(crypto), EventHandler()):
        with pytest.raises(ConfigurationError, match=f"the event '{name}' is not known: did you mean {meant}") as caught:
            handler.on("user_leave_org", name)  # type: ignore[call-overload]  # names from elsewhere
        assert f"on({name!r}, unknown=True)" in str(caught.value)
        assert not handler.wants_events


def test_a_name_like_no_other_is_refused_as_well() -> None:
    with pytest.raises(ConfigurationError, match=r"is not known: If DingTalk has it nevertheless: on\('canteen_opened', unknown=True\)"):
        CallbackHandler(crypto).on("canteen_opened")  # type: ignore[call-overload]


async def test_an_event_that_the_spec_does_not_know_can_be_wanted_by_name(web: Harness) -> None:
    handler, got = web.make(), list[object]()
    handler.on("canteen_opened", "user_add_org", unknown=True)(got.append)
    await web.handle(handler, push({"EventType": "canteen_opened", "Soup": "noodles"}))
    await web.handle(handler, push({"EventType": "canteen_closed"}))
    await web.handle(handler, push(joined("e1")))
    assert [event_type(event) for event in got] == ["canteen_opened", "user_add_org"]  # type: ignore[arg-type]


async def test_a_function_can_get_how_the_event_came(web: Harness) -> None:
    handler = web.make()
    pushes: list[Push] = []
    handler.on(with_push=True)(lambda event, push: pushes.append(push))
    await web.handle(handler, push(joined("e1")))
    await web.handle(handler, push({"EventType": "change_auth", "AuthCorpId": "ding7"}))
    await web.handle(handler, push({"EventType": "bpms_task_change", "corpId": "ding8"}))
    await web.handle(handler, push({"EventType": "canteen_opened", "CorpId": 9}))
    assert [found.corp_id for found in pushes] == ["ding123", "ding7", "ding8", ""]
    assert pushes[0].event_id == "e1"
    assert len(pushes[1].event_id) == 64
    assert {found.row for found in pushes} == {None}


# The same again


async def test_a_repeated_event_is_answered_but_not_delivered(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    for nonce in "ab":
        assert word_in((await web.handle(handler, push(joined("e1"), nonce=nonce))).body) == "success"
    assert len(got) == 1
    await web.handle(handler, push(joined("e2")))
    assert len(got) == 2


async def test_an_event_without_id_is_known_by_what_it_says(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    for time in (1, 1, 2):
        await web.handle(handler, push({"EventType": "user_add_org", "TimeStamp": time, "UserId": ["a"], "CorpId": "ding123"}))
    assert [event.time_stamp for event in got] == [1, 2]


async def test_the_same_id_in_another_corp_is_another_event(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    await web.handle(handler, push(joined("e1")))
    await web.handle(handler, push(joined("e1") | {"CorpId": "ding456"}))
    assert len(got) == 2


async def test_a_replayed_request_is_refused(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    request = push(joined("e1"))
    assert (await web.handle(handler, request)).status == 200
    assert await web.handle(handler, request) == REFUSED
    assert len(got) == 1


async def test_of_many_at_the_same_moment_one_is_delivered(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    request, others = push(joined("e1")), [push(joined("e2")) for _ in range(20)]
    replies = await asyncio.gather(*(web.handle(handler, request) for _ in range(20)), *(web.handle(handler, other) for other in others))
    assert sorted(reply.status for reply in replies[:20]) == [200] + [403] * 19
    assert {200} <= {reply.status for reply in replies[20:]} <= {200, 503}  # 503 while the first is not through: it can still fail
    assert sorted(event.event_id for event in got) == ["e1", "e2"]


@pytest.mark.parametrize(("age", "status"), [(0, 200), (299, 200), (301, 403), (-299, 200), (-301, 403), (86400, 403)])
async def test_a_push_has_to_be_recent(web: Harness, age: float, status: int) -> None:
    assert (await web.handle(web.make(), push(joined("e1"), at=NOW - age))).status == status


@pytest.mark.parametrize(("timestamp", "status"), [("1700000000", 200), ("1600000000", 403), ("soon", 403), ("", 403), ("-1", 403)])
async def test_the_time_may_be_in_seconds_but_must_be_a_number(web: Harness, timestamp: str, status: int) -> None:
    sealed = crypto.encrypt(json.dumps(joined("e1")), timestamp=timestamp, nonce="n")
    query = urlencode({"signature": sealed["msg_signature"], "timestamp": timestamp, "nonce": "n"})
    reply = await web.handle(web.make(), (query.encode(), json.dumps({"encrypt": sealed["encrypt"]}).encode()))
    assert reply.status == status


# Failing and slow functions


async def test_a_failure_is_not_answered_with_success_and_the_next_push_is_delivered(
    web: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[tuple[object, Exception]] = []
    handler = web.make(on_error=lambda event, error: failures.append((event, error)))
    got: list[object] = []

    @handler.on()
    def fails_once(event: object) -> None:
        got.append(event)
        if len(got) == 1:
            raise LookupError("no database")

    request = push(joined("e1"))
    assert await web.handle(handler, request) == LATER
    assert [(event_type(event), str(error)) for event, error in failures] == [("user_add_org", "no database")]  # type: ignore[arg-type]
    assert "a function failed for the event user_add_org" in caplog.text
    assert (await web.handle(handler, request)).status == 200  # byte for byte the same
    assert len(got) == 2
    assert (await web.handle(handler, push(joined("e1")))).status == 200
    assert len(got) == 2


async def test_a_failing_on_error_is_logged(web: Harness, caplog: pytest.LogCaptureFixture) -> None:
    def fail(*arguments: object) -> None:
        raise LookupError("nobody to tell")

    handler = web.make(on_error=fail)
    handler.on()(fail)
    assert await web.handle(handler, push(joined("e1"))) == LATER
    assert "on_error failed as well" in caplog.text


class Gate:
    """Holds functions back until it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.entered: list[object] = []

    def pass_through(self, event: object) -> None:
        self.entered.append(event)
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    def fail_then(self, event: object) -> None:
        self.pass_through(event)
        raise LookupError("too late")


async def test_slow_functions_work_on_after_the_answer(web: Harness) -> None:
    handler, gate = web.make(answer_within=0.01), Gate()
    done: list[object] = []
    handler.on()(gate.pass_through)
    handler.on()(done.append)
    reply = await web.handle(handler, push(joined("e1")))
    assert word_in(reply.body) == "success"
    assert done == []
    gate.opened.set()
    await web.close(handler)
    assert len(done) == 1


async def test_a_failure_after_the_answer_is_reported_and_logged(web: Harness, caplog: pytest.LogCaptureFixture) -> None:
    failures: list[object] = []
    handler, gate = web.make(answer_within=0, on_error=lambda event, error: failures.append(error)), Gate()
    handler.on()(gate.fail_then)
    assert (await web.handle(handler, push(joined("e1")))).status == 200
    gate.opened.set()
    await web.close(handler)
    assert [str(error) for error in failures] == ["too late"]


async def test_without_a_time_it_is_answered_when_the_functions_are_through(web: Harness) -> None:
    handler, gate = web.make(answer_within=None), Gate()
    handler.on()(gate.pass_through)
    handling = asyncio.create_task(web.handle(handler, push(joined("e1"))))
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while not gate.entered:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert (await web.handle(handler, push(joined("e1"), nonce="another"))).status == 503  # it is being worked on
    assert not handling.done()
    gate.opened.set()
    assert (await handling).status == 200


async def test_without_a_time_a_failure_is_pushed_again_and_too_much_as_well(web: Harness) -> None:
    failures, got, request = list[str](), list[object](), push(joined("e1"))
    full = web.make(answer_within=None, max_pending=0)
    full.on()(got.append)
    assert (await web.handle(full, request)).status == 503
    handler = web.make(answer_within=None, on_error=lambda what, error: failures.append(str(error)))

    @handler.on()
    def fails_once(event: object) -> None:
        got.append(event)
        if len(got) == 1:
            raise LookupError("no database")

    assert [(await web.handle(handler, request)).status for _ in range(2)] == [503, 200]
    assert (len(got), failures) == (2, ["no database"])


def test_without_a_time_functions_are_called_in_the_thread_of_the_request() -> None:
    handler = CallbackHandler(crypto, clock=lambda: NOW, answer_within=None)
    threads: list[threading.Thread] = []
    handler.on()(lambda event: threads.append(threading.current_thread()))
    assert handler.handle(*push(joined("e1"))).status == 200
    assert threads == [threading.current_thread()]


async def test_several_receivers_share_the_functions_of_a_handler_and_what_was_delivered(web: Harness) -> None:
    functions, got = EventHandler(seen=web.seen), list[object]()
    first, second = (web.make(handler=functions, seen=None) for _ in range(2))
    first.on()(got.append)
    assert (first.handler, second.handler) == (functions, functions)
    for handler in (first, second):
        assert (await web.handle(handler, push(joined("e1"), nonce=str(id(handler))))).status == 200
    assert not await web.deliver(second, parse(joined("e1")))
    assert len(got) == 1


@pytest.mark.parametrize(
    "option",
    [{"workers": 2}, {"remember_seconds": 60}, {"claim_seconds": 60}, {"seen": BlockingSeen()}, {"on_error": print}],
    ids=min,
)
def test_a_handler_takes_no_options_of_delivery(option: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="give them to it"):
        CallbackHandler(crypto, EventHandler(), **option)


async def test_when_too_much_waits_dingtalk_is_asked_to_come_back(web: Harness, caplog: pytest.LogCaptureFixture) -> None:
    handler, gate = web.make(answer_within=0, workers=1, max_pending=2), Gate()
    handler.on()(gate.pass_through)
    requests = [push(joined(f"e{number}")) for number in range(3)]
    assert [(await web.handle(handler, request)).status for request in requests] == [200, 200, 503]
    assert "too many events are waiting" in caplog.text
    gate.opened.set()
    await web.close(handler)
    assert (await web.handle(handler, requests[2])).status == 200
    await web.close(handler)
    assert sorted(event.event_id for event in gate.entered) == ["e0", "e1", "e2"]  # type: ignore[attr-defined]


def test_what_is_at_work_when_the_loop_ends_counts_as_not_delivered() -> None:
    handler = CallbackHandler(crypto, clock=lambda: NOW, answer_within=0)
    cancelled: list[object] = []

    @handler.on()
    async def for_ever(event: object) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(event)
            raise

    async def receive(nonce: str) -> None:
        assert (await handler.handle_async(*push(joined("e1"), nonce=nonce))).status == 200
        await asyncio.sleep(0)

    for nonce in ("first", "second"):
        asyncio.run(receive(nonce))
    assert len(cancelled) == 2


async def test_a_cancelled_job_is_not_answered_with_success() -> None:
    handler = CallbackHandler(crypto, clock=lambda: NOW, answer_within=SECONDS_UNTIL_A_TEST_GIVES_UP)
    got: list[object] = []

    @handler.on()
    async def is_cancelled(event: object) -> None:
        got.append(event)
        if len(got) == 1:
            raise asyncio.CancelledError

    request = push(joined("e1"))
    assert await handler.handle_async(*request) == LATER
    assert (await handler.handle_async(*request)).status == 200
    assert len(got) == 2


async def test_a_function_that_wants_to_exit_does_not_swallow_the_event() -> None:
    handler = CallbackHandler(crypto, clock=lambda: NOW, answer_within=SECONDS_UNTIL_A_TEST_GIVES_UP)
    got: list[object] = []

    @handler.on()
    def exits(event: object) -> None:
        got.append(event)
        if len(got) == 1:
            raise SystemExit

    request = push(joined("e1"))
    assert await asyncio.to_thread(handler.handle, *request) == LATER
    assert (await asyncio.to_thread(handler.handle, *request)).status == 200
    await asyncio.to_thread(handler.close)


# The store


@pytest.mark.parametrize("away", ["push:", "event:"])
async def test_a_store_that_is_away_puts_pushes_off(web: Harness, away: str, caplog: pytest.LogCaptureFixture) -> None:
    handler = web.make()
    got = recorder(handler)
    request = push(joined("e1"))
    web.seen.away = {away}
    assert await web.handle(handler, request) == LATER
    assert "deferred, because it is not known whether it is new" in caplog.text
    assert await web.handle(handler, push(joined("e1"), by=CallbackCrypto("other", AES_KEY, "x"))) == REFUSED
    web.seen.away = set()
    assert (await web.handle(handler, request)).status == 200
    assert len(got) == 1


async def test_a_store_that_goes_away_in_the_middle_keeps_no_half_of_a_push(web: Harness) -> None:
    handler = web.make()
    got = recorder(handler)
    request = push(rows({"syncAction": "user_add_org", "userId": "a"}))
    web.seen.away = {"event:user_add_org"}
    assert await web.handle(handler, request) == LATER
    web.seen.away = set()
    assert (await web.handle(handler, request)).status == 200
    assert len(got) == 1


async def test_handlers_that_share_a_store_share_what_is_delivered(web: Harness) -> None:
    first, second = web.make(), web.make()
    got = recorder(first), recorder(second)
    await web.handle(first, push(joined("e1")))
    await web.handle(second, push(joined("e1")))
    assert [len(one) for one in got] == [1, 0]


# Checks


@pytest.mark.parametrize("is_registered", [False, True])
async def test_the_check_of_a_url_is_answered_every_time(web: Harness, is_registered: bool) -> None:  # noqa: FBT001
    handler = web.make()
    got = recorder(handler, CheckUrlEvent) if is_registered else []
    for nonce in "ab":
        reply = await web.handle(handler, push({"EventType": "check_url"}, nonce=nonce))
        assert word_in(reply.body) == "success"
    assert len(got) == 2 * is_registered


@pytest.mark.parametrize(
    ("how", "content", "word"),
    [
        ("success", {"EventType": "check_create_suite_url", "Random": "LPIdSnlF"}, "success"),
        ("random", {"EventType": "check_create_suite_url", "Random": "LPIdSnlF"}, "LPIdSnlF"),
        ("random", {"EventType": "check_update_suite_url", "Random": "Aedr5LMW"}, "Aedr5LMW"),
        ("random", {"EventType": "check_update_suite_url"}, "success"),
        ("random", {"EventType": "check_url", "Random": "x"}, "success"),
    ],
)
async def test_the_checks_of_a_suite(web: Harness, how: str, content: dict[str, str], word: str) -> None:
    assert word_in((await web.handle(web.make(suite_check_reply=how), push(content))).body) == word


async def test_the_check_of_a_suite_that_does_not_exist_yet_is_answered_to_its_owner(web: Harness) -> None:
    handler = web.make()
    reply = await web.handle(handler, push({"EventType": "check_create_suite_url", "Random": "r"}, by=NEW_SUITE))
    assert word_in(reply.body, NEW_SUITE) == "success"
    assert await web.handle(handler, push(joined("e1"), by=NEW_SUITE)) == REFUSED
    assert await web.handle(handler, push({"EventType": "check_update_suite_url"}, by=NEW_SUITE)) == REFUSED
    suite = web.make(crypto=NEW_SUITE)
    assert (await web.handle(suite, push(joined("e2"), by=NEW_SUITE))).status == 200


@pytest.mark.parametrize(("results", "word"), [([], "fail"), ([True], "success"), ([False], "fail"), ([True, None], "fail")])
async def test_a_license_is_valid_when_all_functions_say_so(web: Harness, results: list[object], word: str) -> None:
    handler = web.make()
    for result in results:
        handler.on("check_suite_license_code")(lambda event, result=result: result)
    content = {"EventType": "check_suite_license_code", "SuiteKey": "s", "AuthCorpId": "ding7", "LicenseCode": "1"}
    for nonce in "ab":
        assert word_in((await web.handle(handler, push(content, nonce=nonce))).body) == word


async def test_a_license_is_not_valid_before_a_function_says_so(web: Harness) -> None:
    handler, gate = web.make(answer_within=0.01), Gate()
    handler.on("check_suite_license_code")(gate.pass_through)
    content = {"EventType": "check_suite_license_code", "SuiteKey": "s", "AuthCorpId": "ding7", "LicenseCode": "1"}
    assert word_in((await web.handle(handler, push(content))).body) == "fail"
    gate.opened.set()


async def test_a_license_whose_function_fails_is_asked_about_again(web: Harness) -> None:
    handler, got = web.make(), list[object]()

    @handler.on("check_suite_license_code")
    def fails_once(event: object) -> bool:
        got.append(event)
        if len(got) == 1:
            raise LookupError("no database")
        return True

    request = push({"EventType": "check_suite_license_code", "SuiteKey": "s", "AuthCorpId": "ding7", "LicenseCode": "1"})
    assert await web.handle(handler, request) == LATER
    assert word_in((await web.handle(handler, request)).body) == "success"


# SyncHTTP


def rows(*events: object, corp_id: str = "ding9") -> dict[str, Any]:
    """A SyncHTTP push with one row for each event."""
    return {
        "EventType": "SYNC_HTTP_PUSH_HIGH",
        "bizData": [
            {"id": number, "biz_type": 2, "corp_id": corp_id, "biz_data": event if isinstance(event, str) else json.dumps(event)}
            for number, event in enumerate(events)
        ],
    }


TICKET = {"syncAction": "suite_ticket", "suiteTicket": "t1"}
PERSON = {"syncAction": "user_add_org", "userid": "zhangsan"}


async def test_each_row_of_a_sync_http_push_is_an_event(web: Harness) -> None:
    handler = web.make()
    for_all, tickets, whole = recorder(handler), recorder(handler, "suite_ticket"), recorder(handler, SyncHttpPushHighEvent)
    pushes: list[Push] = []
    handler.on("user_add_org", with_push=True)(lambda event, push: pushes.append(push))
    assert (await web.handle(handler, push(rows(TICKET, PERSON, "rubbish")))).status == 200
    assert [event_type(event) for event in for_all] == ["suite_ticket", "user_add_org", "biz_type 2"]
    assert [type(event) for event in tickets] == [SuiteTicketEventSync]
    assert [len(event.biz_data) for event in whole] == [3]
    (found,) = pushes
    assert found.corp_id == "ding9"
    assert found.row is not None
    assert found.row.id == 1


async def test_of_rows_that_come_again_only_those_that_failed_are_delivered(web: Harness) -> None:
    handler = web.make()
    tickets, whole = recorder(handler, "suite_ticket"), recorder(handler, "SYNC_HTTP_PUSH_HIGH")
    failing: list[object] = [1]
    people: list[object] = []

    @handler.on("user_add_org")
    def fails_once(event: object) -> None:
        people.append(event)
        if failing:
            raise LookupError(failing.pop())

    assert await web.handle(handler, push(rows(PERSON, TICKET))) == LATER
    assert (await web.handle(handler, push(rows(PERSON, TICKET)))).status == 200
    assert (len(people), len(tickets), len(whole)) == (2, 1, 1)
    assert all(isinstance(person, UserAddOrgEventSync) for person in people)


@pytest.mark.parametrize(
    "biz_data", [None, "x", 5, [None], ["x"], [7], {}, [{}], [{"biz_type": 2, "biz_data": {"a": 1}}], [{"biz_data": 1}]]
)
async def test_an_odd_sync_http_push_is_delivered_as_it_is(web: Harness, biz_data: object) -> None:
    handler = web.make()
    got = recorder(handler, "SYNC_HTTP_PUSH_HIGH")
    assert (await web.handle(handler, push({"EventType": "SYNC_HTTP_PUSH_HIGH", "bizData": biz_data}))).status == 200
    assert len(got) == 1


# Requests that are no push


def with_query(edit: Callable[[dict[str, list[str]]], object]) -> tuple[bytes, bytes]:
    query, body = push(joined("e1"))
    parameters = parse_qs(query.decode())
    edit(parameters)
    return urlencode(parameters, doseq=True).encode(), body


def with_body(body: bytes) -> tuple[bytes, bytes]:
    return push(joined("e1"))[0], body


@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        pytest.param((b"", b""), "no msg_signature", id="empty"),
        pytest.param(with_query(lambda query: query.pop("signature")), "no msg_signature", id="no signature"),
        pytest.param(with_query(lambda query: query.pop("timestamp")), "no timestamp", id="no timestamp"),
        pytest.param(with_query(lambda query: query.pop("nonce")), "no nonce", id="no nonce"),
        pytest.param(with_query(lambda query: query["signature"].append("0" * 40)), "signature more than once", id="two signatures"),
        pytest.param(with_query(lambda query: query["timestamp"].append("1")), "timestamp more than once", id="two timestamps"),
        pytest.param(with_query(lambda query: query["nonce"].append(query["nonce"][0])), "nonce more than once", id="two nonces"),
        pytest.param(with_query(lambda query: query.update(msg_signature=["0"])), "does not match", id="a better signature that is wrong"),
        pytest.param(with_query(lambda query: query.update(x=["1"] * 60)), "too many", id="many parameters"),
        pytest.param(with_query(lambda query: query.update(x=["1" * 9000])), "too long", id="long query"),
        pytest.param(with_body(b""), "not JSON", id="no body"),
        pytest.param(with_body(b"{"), "not JSON", id="half a body"),
        pytest.param(with_body(b"\xff"), "not JSON", id="no text"),
        pytest.param(with_body(b"[" * 100_000), "not JSON", id="deep"),
        pytest.param(with_body(b"[]"), "no encrypt", id="a list"),
        pytest.param(with_body(b"{}"), "no encrypt", id="no encrypt"),
        pytest.param(with_body(b'{"encrypt": 7}'), "no encrypt", id="a number"),
        pytest.param(with_body(b'{"encrypt": "\\ud800"}'), "cannot be signed", id="lone surrogate"),
        pytest.param(with_body(b" " * 1_000_001), "body is too long", id="long body"),
        pytest.param(push("no event"), "not an event", id="encrypted rubbish"),
        pytest.param(push([1]), "not an event", id="encrypted list"),
        pytest.param(push({"CorpId": "ding123"}), "not an event", id="encrypted event without a name"),
    ],
)
async def test_what_is_not_a_push_is_refused_uniformly(
    web: Harness, request_: tuple[bytes, bytes], reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    handler = web.make()
    got = recorder(handler)
    with caplog.at_level(logging.WARNING, "dingkit"):
        assert await web.handle(handler, request_) == REFUSED
    assert reason in caplog.text
    assert got == []


@pytest.mark.parametrize("name", ["signature", "msg_signature"])
async def test_both_names_of_the_signature(web: Harness, name: str) -> None:
    query, body = push(joined("e1"), name=name)
    assert (await web.handle(web.make(), (query + b"&mine=1&mine=2", body))).status == 200


async def test_the_other_spelling_of_the_time_and_a_query_as_text() -> None:
    query, body = push(joined("e1"))
    handler = CallbackHandler(crypto, clock=lambda: NOW)
    assert handler.handle(query.decode().replace("timestamp", "timeStamp"), body).status == 200


# Events that come another way


async def test_an_event_can_be_delivered_without_a_push(web: Harness) -> None:
    handler = web.make()
    pushes: list[Push] = []
    handler.on(with_push=True)(lambda event, push: pushes.append(push))
    event = parse(joined("e1"))
    assert await web.deliver(handler, event) is True
    assert await web.deliver(handler, event) is False
    assert await web.deliver(handler, event, Push("frame-1", "ding5")) is True
    assert [found.event_id for found in pushes] == ["e1", "frame-1"]
    assert (await web.handle(handler, push(joined("e1")))).status == 200
    assert len(pushes) == 2


async def test_what_a_function_raises_goes_to_the_caller(web: Harness) -> None:
    handler = web.make()
    failing = [LookupError("no database")]
    handler.on()(lambda event: None)

    @handler.on()
    def fails_once(event: object) -> None:
        if failing:
            raise failing.pop()

    event = parse(joined("e1"))
    with pytest.raises(LookupError, match="no database"):
        await web.deliver(handler, event)
    assert await web.deliver(handler, event) is True


async def test_closing_what_was_not_used_and_closing_twice(web: Harness) -> None:
    handler = web.make()
    await web.close(handler)
    await web.close(handler)


async def test_jobs_of_another_loop_are_left_to_it() -> None:
    handler, gate = CallbackHandler(crypto, clock=lambda: NOW, answer_within=0), threading.Event()
    entered = threading.Event()

    @handler.on()
    async def waits(event: object) -> None:
        entered.set()
        await asyncio.to_thread(gate.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)

    async def other_loop() -> None:
        assert (await handler.handle_async(*push(joined("e1")))).status == 200
        await handler.aclose()

    other = asyncio.create_task(asyncio.to_thread(asyncio.run, other_loop()))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    await asyncio.wait_for(handler.aclose(), SECONDS_UNTIL_A_TEST_GIVES_UP)  # does not wait for what it could not await
    gate.set()
    await other


def test_a_push_that_is_not_an_event_is_an_error_elsewhere() -> None:
    with pytest.raises(EventError):
        parse("{}")
