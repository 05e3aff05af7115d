"""Whatever ends a delivery, and whenever: the journal tells the truth, and nobody is sent a message twice."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.delivery import BatchState, DeliveryProgress, read_journal
from dingkit.errors import JournalError, UnwritableFileError
from dingkit.limiter import RateLimiter
from dingkit.messages import Text
from tests.cli.conftest import SECONDS_UNTIL_A_TEST_GIVES_UP, SEND, FakeDingTalk, json_response
from tests.delivery.conftest import SECRET, Gate, Sender

if TYPE_CHECKING:
    from pathlib import Path

USERS = [f"user{number}" for number in range(450)]
PROGRAM = """
import asyncio, sys
from dingkit import AsyncDingTalk, DingTalk
from dingkit.messages import Text
kind, url, journal = sys.argv[1:]
options = dict(msg=Text("hello"), to=[f"user{number}" for number in range(450)], journal=journal, parallel=2)
if kind == "sync":
    DingTalk("dingabc", "app-secret-5f1d", agent_id=7, url=url).message.deliver(**options)
else:
    asyncio.run(AsyncDingTalk("dingabc", "app-secret-5f1d", agent_id=7, url=url).message.deliver(**options))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "send.jsonl"


def read(path: Path) -> str:
    return path.read_text("utf-8")


def write(path: Path, content: str | bytes) -> None:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def start(kind: str, url: str, path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", PROGRAM, kind, url, str(path)])


def states(path: Path) -> list[BatchState]:
    return [batch.state for batch in read_journal(path).batches]


async def goes_on(sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
    """Going on sends the rest, and nobody twice; who is not sent to is named."""
    delivery = await sender.deliver(Text("hello"), to=USERS, journal=path)
    people = dingtalk.people()
    assert len(people) == len(set(people))
    assert {one.id for one in delivery.accepted} | {one.id for one in delivery.unknown} == set(USERS)
    assert set(USERS) - set(people) <= {one.id for one in delivery.unknown}


@pytest.mark.parametrize("killed_at", [0, 2, 4])
async def test_killed(sender: Sender, dingtalk: FakeDingTalk, path: Path, killed_at: int) -> None:
    gate = Gate()
    dingtalk.will_answer(SEND, *[lambda body: None] * killed_at, gate)
    process = start(sender.kind, dingtalk.url, path)
    await gate.is_reached()
    process.kill()
    process.wait()
    gate.opened.set()
    assert BatchState.SENDING in states(path)
    assert SECRET not in read(path)
    await goes_on(sender, dingtalk, path)
    assert mode_of(path) == 0o600


async def test_a_cancelled_task_waits_for_what_is_under_way(dingtalk: FakeDingTalk, path: Path) -> None:
    sender, gate, told = Sender("async", dingtalk.url), Gate(), asyncio.Event()
    dingtalk.will_answer(SEND, lambda body: None, gate)

    def tell(progress: DeliveryProgress) -> None:
        if progress.stage == "stopping":
            told.set()

    task = asyncio.create_task(sender.deliver(Text("hello"), to=USERS, journal=path, parallel=1, progress=tell))
    await gate.is_reached()
    task.cancel()
    await told.wait()
    assert not task.done()
    gate.opened.set()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert caught.value.__notes__ == [f"2 of 5 batches were sent, 0 may have been. resume_delivery goes on with {path}."]
    assert states(path) == ["sent", "sent", "pending", "pending", "pending"]
    await goes_on(sender, dingtalk, path)
    await sender.close()


async def test_a_second_cancellation_leaves_it_and_it_is_unknown(dingtalk: FakeDingTalk, path: Path) -> None:
    sender, gate, told = Sender("async", dingtalk.url), Gate(), asyncio.Event()
    dingtalk.will_answer(SEND, gate)

    def tell(progress: DeliveryProgress) -> None:
        if progress.stage == "stopping":
            told.set()

    task = asyncio.create_task(sender.deliver(Text("hello"), to=USERS, journal=path, parallel=1, progress=tell))
    await gate.is_reached()
    task.cancel()
    await told.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    gate.opened.set()
    assert caught.value.__notes__[0].startswith("0 of 5 batches were sent, 1 may have been.")
    assert states(path) == ["sending", "pending", "pending", "pending", "pending"]
    await goes_on(sender, dingtalk, path)
    await sender.close()


async def test_cancelled_while_the_journal_is_opened(dingtalk: FakeDingTalk, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is closed again, so that others can go on."""
    from dingkit._core import _files
    from dingkit.delivery import _journal

    sender, began, may_go_on, sync = Sender("async", dingtalk.url), threading.Event(), threading.Event(), _files.sync_directory

    def slow(directory: Path) -> None:
        began.set()
        assert may_go_on.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        sync(directory)

    monkeypatch.setattr(_journal, "sync_directory", slow)
    task = asyncio.create_task(sender.deliver(Text("hello"), to=USERS, journal=path))
    await asyncio.to_thread(began.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    task.cancel()
    may_go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert dingtalk.people() == []
    await goes_on(sender, dingtalk, path)
    await sender.close()


async def test_a_coroutine_that_is_given_up_begins_no_more(dingtalk: FakeDingTalk, path: Path) -> None:
    """As one is whose event loop is gone: what was under way is unknown."""
    sender, gate = Sender("async", dingtalk.url), Gate()
    dingtalk.will_answer(SEND, gate)
    delivering = sender.ding.message.deliver(Text("hello"), to=USERS, journal=path, parallel=1)
    reached = asyncio.create_task(gate.is_reached())
    while not reached.done():
        await asyncio.wait([delivering.send(None), reached], return_when=asyncio.FIRST_COMPLETED)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    delivering.close()
    gate.opened.set()
    await asyncio.wait(left)
    assert states(path) == ["sending", "pending", "pending", "pending", "pending"]
    await goes_on(sender, dingtalk, path)
    await sender.close()


async def test_what_progress_raises_ends_it_once_what_is_under_way_is_known(sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
    def tell(progress: DeliveryProgress) -> None:
        if progress.done == 2:
            raise ZeroDivisionError("the bar is broken")

    with pytest.raises(ZeroDivisionError, match="the bar is broken") as caught:
        await sender.deliver(Text("hello"), to=USERS, journal=path, parallel=1, progress=tell)
    assert "batches were sent, 0 may have been." in caught.value.__notes__[0]
    assert not any(state.is_uncertain for state in states(path))
    assert BatchState.PENDING in states(path)
    await goes_on(sender, dingtalk, path)


@pytest.mark.parametrize("seconds", [False, True], ids=["once", "twice"])
def test_ctrl_c(dingtalk: FakeDingTalk, path: Path, seconds: bool) -> None:  # noqa: FBT001
    """Once waits for what is under way, twice does not; the journal knows."""
    gate, stages = Gate(), []
    dingtalk.will_answer(SEND, lambda body: None, gate)

    def tell(progress: DeliveryProgress) -> None:
        stages.append(progress.stage)
        if progress.done == 1 and progress.stage == "sending":
            assert gate.reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
            raise KeyboardInterrupt
        if progress.stage == "stopping":
            if seconds:
                raise KeyboardInterrupt
            gate.opened.set()

    with DingTalk("dingabc", SECRET, agent_id=7, url=dingtalk.url) as ding:
        with pytest.raises(KeyboardInterrupt):
            ding.message.deliver(Text("hello"), to=USERS, journal=path, parallel=1, progress=tell)
        assert stages == ["sending", "sending", "stopping"]
        assert states(path) == ["sent", "sending" if seconds else "sent", "pending", "pending", "pending"]
        gate.opened.set()
        assert ding.message.resume_delivery(path).pending == []
    people = dingtalk.people()
    assert len(people) == len(set(people))


def test_the_word_that_a_worker_has_ended_may_be_lost(dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt between two lines can take it along."""
    from dingkit.delivery import _sending

    class Forgetful(SimpleQueue[None]):
        def put(self, *arguments: Any, **options: Any) -> None:
            return

    monkeypatch.setattr(_sending, "SimpleQueue", Forgetful)
    monkeypatch.setattr(_sending, "LOOK_SECONDS", 0.01)
    with DingTalk("dingabc", SECRET, agent_id=7, url=dingtalk.url) as ding:
        assert ding.message.deliver(Text("hello"), to=USERS).complete


async def test_a_full_disk_stops_it_before_the_next_is_sent(
    sender: Sender, dingtalk: FakeDingTalk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The batch whose end cannot be written is as unknown to the next run as any."""
    from dingkit._core import _files
    from dingkit.delivery import _journal

    written, write = [], _files.write

    def full(descriptor: int, content: bytes) -> None:
        written.append(content)
        if len(written) > 2:
            raise OSError(28, "No space left on device")
        write(descriptor, content)

    monkeypatch.setattr(_journal, "write", full)
    delivery = await sender.deliver(Text("hello"), to=USERS, journal=path, parallel=1)
    assert [str(error) for error in delivery.errors] == [f"the journal {path}: No space left on device"]
    assert [type(error) for error in delivery.errors] == [UnwritableFileError]
    assert len(delivery.pending) == 350
    assert states(path) == ["sending", "pending", "pending", "pending", "pending"]
    monkeypatch.undo()
    await goes_on(sender, dingtalk, path)


async def test_the_rate_of_people_holds_over_runs_and_can_be_stopped(dingtalk: FakeDingTalk, path: Path) -> None:
    """The run before sent to 5000 people a moment ago: nobody can be sent to now."""
    sender = Sender("async", dingtalk.url)
    dingtalk.will_answer(SEND, *[json_response({"errcode": 40035, "errmsg": "illegal"})] * 3)
    people = [f"user{number}" for number in range(5100)]
    await sender.deliver(Text("hello"), to=people, journal=path, parallel=1)
    journal = read(path).splitlines()
    at = float(journal[1].partition('"at": ')[2].rstrip("}"))
    sent = [f'{{"event": "sending", "batch": {number}, "at": {at}}}\n{{"event": "sent", "batch": {number}}}\n' for number in range(50)]
    write(path, f"{journal[0]}\n{''.join(sent)}")
    task = asyncio.create_task(sender.resume(path, progress=lambda progress: None))
    done, _ = await asyncio.wait([task], timeout=0.3)
    assert not done
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(dingtalk.people()) == 300
    assert states(path)[-1] is BatchState.PENDING
    await sender.close()


def test_it_is_stopped_while_it_waits_for_the_rate(dingtalk: FakeDingTalk) -> None:
    """There is no room for people; departments count nobody."""
    limiter = RateLimiter()
    with DingTalk("dingabc", SECRET, agent_id=7, url=dingtalk.url, limiter=limiter) as ding:
        assert limiter.take_recipients(ding.credential.cache_key("app"), 5000) == 0

        def tell(progress: DeliveryProgress) -> None:
            if (progress.stage, progress.done) == ("sending", 1):
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ding.message.deliver(Text("hello"), to=USERS[:50], departments=range(40), parallel=2, progress=tell)
    (body,) = dingtalk.bodies(SEND)
    assert "userid_list" not in body


class TestJournal:
    """A journal is of one delivery, and of one process at a time."""

    async def test_the_same_again_sends_nothing(self, sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
        first = await sender.deliver(Text("hello"), to=USERS, journal=str(path))
        again = await sender.deliver(Text("hello"), to=reversed(USERS), journal=path)
        assert (again.complete, again.tasks, len(dingtalk.people())) == (True, first.tasks, 450)

    @pytest.mark.parametrize(
        "other",
        [
            {"msg": Text("bye")},
            {"to": USERS[1:]},
            {"departments": [1]},
            {"to": [], "everyone": True},
            {"agent_id": 8},
            {"enable_id_trans": True},
        ],
        ids=["message", "people", "departments", "everyone", "agent", "translation"],
    )
    async def test_another_delivery(self, sender: Sender, dingtalk: FakeDingTalk, path: Path, other: dict[str, Any]) -> None:
        await sender.deliver(Text("hello"), to=USERS, journal=path)
        with pytest.raises(JournalError, match="is of another message, agent or recipients"):
            await sender.deliver(**{"msg": Text("hello"), "to": USERS, "journal": path, **other})
        assert len(dingtalk.people()) == 450

    @pytest.mark.parametrize("other", [{"app_key": "dingother"}, {"url": "http://127.0.0.1:1"}], ids=str)
    async def test_another_app(self, sender: Sender, dingtalk: FakeDingTalk, path: Path, other: dict[str, Any]) -> None:
        await sender.deliver(Text("hello"), to=["a"], journal=path)
        stranger = Sender(sender.kind, **{"url": dingtalk.url, **other})
        with pytest.raises(JournalError, match=r"is of the app dingabc at http://127\.0\.0\.1"):
            await stranger.resume(path)
        with pytest.raises(JournalError, match=r"is of the app dingabc at http://127\.0\.0\.1"):
            await stranger.deliver(Text("hello"), to=["a"], journal=path)
        assert (await sender.resume(path)).complete
        await stranger.close()

    async def test_one_that_somebody_is_working_with(self, sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
        gate = Gate()
        dingtalk.will_answer(SEND, gate)
        task = asyncio.create_task(sender.deliver(Text("hello"), to=["a"], journal=path))
        await gate.is_reached()
        with pytest.raises(JournalError, match="Another dingkit is working with the journal"):
            await sender.resume(path)
        with pytest.raises(JournalError, match="Another dingkit is working with the journal"):
            await sender.deliver(Text("hello"), to=["a"], journal=path)
        assert states(path) == ["sending"]
        gate.opened.set()
        assert (await task).complete

    async def test_one_without_a_plan_is_begun(self, sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
        """Nothing was sent before the plan was written."""
        write(path, '{"event": "pl')
        with pytest.raises(JournalError, match="holds no plan"):
            read_journal(path)
        with pytest.raises(JournalError, match="holds no plan"):
            await sender.resume(path)
        assert (await sender.deliver(Text("hello"), to=["a"], journal=path)).complete
        assert states(path) == ["sent"]

    @pytest.mark.parametrize("content", ["hello\n", "[]\n", '{"event": "plan", "version": 99}\n', '{"event": "sent"}\n'])
    async def test_what_is_no_journal(self, sender: Sender, dingtalk: FakeDingTalk, path: Path, content: str) -> None:
        write(path, content)
        with pytest.raises(JournalError, match="is no journal"):
            await sender.deliver(Text("hello"), to=["a"], journal=path)
        with pytest.raises(JournalError, match="is no journal"):
            await sender.resume(path)
        assert (read(path), dingtalk.requests) == (content, [])

    async def test_one_that_is_not_there_or_cannot_be(self, sender: Sender, dingtalk: FakeDingTalk, path: Path) -> None:
        with pytest.raises(JournalError, match="There is no journal"):
            read_journal(path)
        with pytest.raises(JournalError, match="There is no journal"):
            await sender.resume(path)
        write(path, "")
        with pytest.raises(UnwritableFileError, match="the journal"):
            await sender.deliver(Text("hello"), to=["a"], journal=path / "send.jsonl")
        assert dingtalk.requests == []

    async def test_folders_are_synced_where_that_is_possible(
        self, sender: Sender, dingtalk: FakeDingTalk, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delattr(os, "O_DIRECTORY")
        assert (await sender.deliver(Text("hello"), to=["a"], journal=path)).complete

    async def test_every_torn_journal_knows_what_may_have_been_sent(
        self, sender: Sender, dingtalk: FakeDingTalk, path: Path, tmp_path: Path
    ) -> None:
        refused = json_response({"errcode": 40035, "errmsg": "你好"})
        dingtalk.will_answer(SEND, lambda body: None, json_response({"errcode": -1}, 502))
        await sender.deliver(Text("你好"), to=USERS[:300], journal=path, parallel=1)
        dingtalk.will_answer(SEND, refused)
        await sender.resume(path)
        torn = tmp_path / "torn.jsonl"
        lines = read(path).encode().splitlines(keepends=True)
        events = [line.partition(b'"event": "')[2].partition(b'"')[0].decode() for line in lines]
        assert events == ["plan", "sending", "sent", "sending", "unknown", "sending", "refused"]
        expected = ["pending"] * 3
        for number, event in enumerate(events[1:], 1):
            expected[(number - 1) // 2] = event
            for cut in (0, 1, len(lines[number + 1]) - 1 if number + 1 < len(lines) else 0):
                write(torn, b"".join(lines[: number + 1]) + b"".join(lines[number + 1 : number + 2])[:cut])
                assert states(torn) == expected
        write(torn, b"".join(lines[:-1]) + lines[-1][:-1])
        assert states(torn)[2] is BatchState.SENDING
        await sender.resume(torn, resend_unknown=lambda batch: batch.number == 3)
        assert states(torn) == ["sent", "unknown", "sent"]  # what is written after the torn line can be read
