"""`on_call` hears of every call that is over, and can spoil none."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, CallRecord, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, AuthenticationError, DingTalkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]
    Send = Callable[[AsyncDingTalk], Any]

TOKEN = StaticToken("token-4d5e")
REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}
EXAMPLE = Path(__file__).parents[2] / "examples" / "opentelemetry_metrics.py"


@pytest.fixture
def records() -> list[CallRecord]:
    return []


def facts(record: CallRecord) -> tuple[str, str, int]:
    assert record.seconds > 0
    return record.operation.id, record.outcome, record.retries


async def test_a_call_and_the_token_request_for_it_are_two_calls(
    connect: Connect, dingtalk: FakeDingTalk, records: list[CallRecord], send: Send
) -> None:
    ding = connect(on_call=records.append)
    await send(ding)
    await send(ding)
    sent = ("send_work_notification", "ok", 0)
    assert [facts(record) for record in records] == [("create_access_token", "ok", 0), sent, sent]
    assert records[1].error is None
    assert records[1].seconds > records[0].seconds  # it waited for the token


async def test_a_failure(connect: Connect, dingtalk: FakeDingTalk, records: list[CallRecord], send: Send) -> None:
    dingtalk.will_answer(dingtalk.json({"errcode": 40035, "errmsg": "不合法的参数"}))
    with pytest.raises(DingTalkError) as caught:
        await send(connect(TOKEN, on_call=records.append))
    assert [facts(record) for record in records] == [("send_work_notification", "InvalidRequestError", 0)]
    assert records[0].error is caught.value


@pytest.mark.parametrize(("failures", "outcome", "retries"), [(1, "ok", 1), (2, "ok", 2), (3, "ServerError", 2)])
async def test_retries(
    connect: Connect,
    dingtalk: FakeDingTalk,
    records: list[CallRecord],
    pauses: list[float],
    failures: int,
    outcome: str,
    retries: int,
) -> None:
    dingtalk.will_answer(*(dingtalk.json({}, 503) for _ in range(failures)))
    ding = connect(TOKEN, on_call=records.append)
    await asyncio.gather(ding.jsapi.get_jsapi_ticket(), return_exceptions=True)
    assert [facts(record) for record in records] == [("get_jsapi_ticket", outcome, retries)]
    assert len(dingtalk.calls) == retries + 1


async def test_a_repetition_with_a_new_token(connect: Connect, dingtalk: FakeDingTalk, records: list[CallRecord]) -> None:
    dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
    await connect(on_call=records.append).jsapi.get_jsapi_ticket()
    token = ("create_access_token", "ok", 0)
    assert [facts(record) for record in records] == [token, token, ("get_jsapi_ticket", "ok", 1)]


async def test_a_repetition_that_is_refused_too(connect: Connect, dingtalk: FakeDingTalk, records: list[CallRecord]) -> None:
    dingtalk.refused.update({"token-1": dingtalk.json(REFUSED), "token-2": dingtalk.json(REFUSED)})
    with pytest.raises(AuthenticationError):
        await connect(on_call=records.append).jsapi.get_jsapi_ticket()
    assert facts(records[-1]) == ("get_jsapi_ticket", "AuthenticationError", 1)


async def test_a_view_has_the_hook_too(connect: Connect, dingtalk: FakeDingTalk, records: list[CallRecord]) -> None:
    await connect(TOKEN, on_call=records.append).with_options(timeout=5).jsapi.get_jsapi_ticket()
    assert len(records) == 1


class TestFailingHook:
    """What goes wrong in a hook is told in the log."""

    @staticmethod
    def hook(record: CallRecord) -> None:
        raise ZeroDivisionError(f"access_token={TOKEN.value}")

    async def test_the_call_succeeds(self, connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
        assert (await connect(TOKEN, on_call=self.hook).jsapi.get_jsapi_ticket()).errcode == 0
        (record,) = [record for record in caplog.records if record.name == "dingkit"]
        assert (record.levelno, record.getMessage()) == (logging.ERROR, "on_call failed after get_jsapi_ticket")
        assert str(record.exc_text).endswith("ZeroDivisionError: access_token=***")

    async def test_the_call_fails_for_its_own_reason(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json({"errcode": 40035, "errmsg": "不合法的参数"}))
        with pytest.raises(APIError, match="40035"):
            await connect(TOKEN, on_call=self.hook).jsapi.get_jsapi_ticket()

    def test_an_interruption_is_not_a_failure(self, dingtalk: FakeDingTalk) -> None:
        def interrupt(record: CallRecord) -> None:
            raise KeyboardInterrupt

        with DingTalk(credential=TOKEN, on_call=interrupt, **dingtalk.options) as ding, pytest.raises(KeyboardInterrupt):
            ding.jsapi.get_jsapi_ticket()


async def test_a_cancelled_call_is_over_too(dingtalk: FakeDingTalk, records: list[CallRecord]) -> None:
    arrived, end = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hold() -> None:
        loop.call_soon_threadsafe(arrived.set)
        asyncio.run_coroutine_threadsafe(end.wait(), loop).result(10)

    dingtalk.before_answer = hold
    async with AsyncDingTalk(credential=TOKEN, on_call=records.append, **dingtalk.options) as ding:
        task = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        end.set()
    assert [facts(record) for record in records] == [("get_jsapi_ticket", "CancelledError", 0)]


@pytest.mark.mock
def test_the_example_with_opentelemetry() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "OTEL_"))}
    done = subprocess.run(
        [sys.executable, str(EXAMPLE)], capture_output=True, text=True, check=False, env=environment, cwd=EXAMPLE.parents[1]
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.partition(" {")[0] + " " + line.rpartition("'")[0].rpartition("'")[2] for line in done.stdout.splitlines()[1:]]
    assert lines == [f"dingtalk.call.{name} {outcome}" for name in ("duration", "retries") for outcome in ("ok", "ok", "NotFoundError")]
    assert "in 3 calls" in done.stdout
