"""From a frame to your functions, and to the answer when they are through."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dingkit._pushes._deliveries import Delivery
from dingkit._pushes._functions import Function
from dingkit._pushes._jobs import JobRunner
from dingkit.errors._base import EventError, EventInProgressError
from dingkit.events import parse_stream_frame
from dingkit.stores import StoreError
from dingkit.stream._frames import (
    CALLBACK_TYPE,
    bad_frame,
    data_of,
    empty_ack,
    event_later,
    event_success,
    failure,
    message_id_of,
    no_handler,
    success,
    topic_of,
)
from dingtalk_openapi.events import STREAM_TOPICS, StreamTopic
from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, CardCallbackUpdate, RobotInboundMessage, StreamSubscription

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit._pushes._handler import PushHandler
    from dingkit.stream._frames import Ack
    from dingtalk_openapi.models import StreamFrame

    Answer = Callable[[StreamFrame, "_Job"], Awaitable[Ack]]

T = TypeVar("T")

KEPT_ANSWERS = 1000
WORKERS = 4
"""Threads for functions of other topics that are not asynchronous."""

logger = logging.getLogger("dingkit")


class _Route(NamedTuple):
    """How the frames of a topic are handled, if there is a function for them."""

    is_wanted: Callable[[], bool]
    take: Answer


class _Job:
    """A frame that is being worked on.

    Attributes:
        message_id: Its id; empty when it has none.
        task: Works on it.
        finished: Gives the answer when its functions are through; cancelled when there is none.
        accepted: Gives an answer that may be sent before that, as soon as no other process can begin the same.
        is_answered: Whether that one was sent.
    """

    __slots__ = ("accepted", "finished", "is_answered", "message_id", "task")

    def __init__(self, message_id: str) -> None:
        loop = asyncio.get_running_loop()
        self.message_id = message_id
        self.task = asyncio.current_task(loop)
        self.finished: asyncio.Future[Ack] = loop.create_future()
        self.accepted: asyncio.Future[Ack] = loop.create_future()
        self.is_answered = False

    async def answer_within(self, seconds: float) -> Ack:
        """Wait that long for the functions, and give the other answer then. The work goes on."""
        await asyncio.wait({self.finished, self.accepted}, return_when=asyncio.FIRST_COMPLETED)
        if not self.finished.done():
            await asyncio.wait({self.finished}, timeout=seconds)
        if self.finished.done():
            return self.finished.result()
        self.is_answered = True
        return self.accepted.result()


class Cancelled(NamedTuple):
    """How many frames were still being worked on at the end: those that DingTalk pushes again, and those that were answered already."""

    unanswered: int = 0
    answered: int = 0


class Dispatcher:
    """Hands frames to functions; a frame that comes again gets the answer of the first, or waits for it.

    Args:
        handler: The functions for events, messages to robots and cards.
        max_pending: Events being worked on; one more is to be pushed again.
        answer_within: Seconds that functions for events and messages have before these are answered; `None`: as long as they take.

    Attributes:
        is_ending: Whether events are left to others.
        last_frame_at: Unix time of the last frame that came.
    """

    def __init__(self, handler: PushHandler, max_pending: int, answer_within: float | None) -> None:
        self.is_ending = False
        self.last_frame_at: float | None = None
        self._handler = handler
        self._max_pending = max_pending
        self._answer_within = answer_within
        self._runner = JobRunner(WORKERS)
        self._takers = {
            STREAM_TOPICS["event"]: _Route(lambda: handler.wants_events, self._event),
            STREAM_TOPICS["robot_message"]: _Route(lambda: handler.wants_robot_messages, self._robot_message),
            STREAM_TOPICS["card"]: _Route(lambda: handler.wants_cards, self._card),
        }
        self._callbacks: dict[StreamTopic, Function] = {}
        self._at_work: set[_Job] = set()
        self._jobs: dict[str, _Job] = {}
        self._answered: OrderedDict[str, Ack] = OrderedDict()
        self._events_at_work = 0

    def register(self, topic: str, function: Callable[..., Any]) -> None:
        """Remember the function for a topic that has no other method."""
        self._callbacks[StreamTopic(CALLBACK_TYPE, topic)] = Function(function, self._runner)

    def subscriptions(self) -> list[StreamSubscription]:
        """What there are functions for."""
        topics = [topic for topic, taker in self._takers.items() if taker.is_wanted()] + list(self._callbacks)
        return [StreamSubscription.from_dict(topic._asdict()) for topic in topics]

    async def answer(self, frame: StreamFrame, topic: StreamTopic) -> Ack:
        """Have a frame worked on, and give the answer to it.

        The work is done here. It is a task of its own when it may be answered before its end, and goes on after that.
        """
        message_id = message_id_of(frame)
        if message_id in self._answered:
            return self._answered[message_id]
        job = self._jobs.get(message_id)
        if job is None:
            job = _Job(message_id)
            self._at_work.add(job)
            if message_id:
                self._jobs[message_id] = job
            if self._answer_within is None:
                try:
                    return await self._work_on(frame, topic, job)
                finally:
                    self._leave(job)
            job.task = asyncio.create_task(self._work_on(frame, topic, job))
            job.task.add_done_callback(lambda _: self._leave(job))
        return await (asyncio.shield(job.finished) if self._answer_within is None else job.answer_within(self._answer_within))

    def _leave(self, job: _Job) -> None:
        self._at_work.discard(job)
        self._jobs.pop(job.message_id, None)
        if not job.finished.done():
            job.finished.cancel()

    async def finish(self, seconds: float) -> Cancelled:
        """Wait for what is at work now; what is not through by then is cancelled. What arrives meanwhile is left alone.

        Returns:
            How much was cancelled.
        """
        if not self._at_work:
            return Cancelled()
        jobs = {job.finished: job for job in self._at_work}
        _, pending = await asyncio.wait(jobs, timeout=seconds)
        late = [jobs[future] for future in pending]
        answered = sum(job.is_answered for job in late)
        tasks = [job.task for job in late if job.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return Cancelled(len(late) - answered, answered)

    def _function_of(self, topic: StreamTopic) -> Answer | None:
        if topic in self._callbacks:
            return self._callback
        taker = self._takers.get(topic)
        return taker.take if taker is not None and taker.is_wanted() else None

    async def _work_on(self, frame: StreamFrame, topic: StreamTopic, job: _Job) -> Ack:
        ack = await self._ack(frame, topic, job)
        if ack.is_good and job.message_id:  # after a failure the frame is worked on anew
            self._answered[job.message_id] = ack
            while len(self._answered) > KEPT_ANSWERS:
                self._answered.popitem(last=False)
        job.finished.set_result(ack)
        self._at_work.discard(job)
        return ack

    async def _ack(self, frame: StreamFrame, topic: StreamTopic, job: _Job) -> Ack:
        take = self._function_of(topic)
        if take is None:
            logger.warning("no function is registered for the topic %r of Stream mode", frame.headers.topic)
            return no_handler(job.message_id)
        try:
            return await take(frame, job)
        except EventError as error:
            logger.warning("a frame of Stream mode cannot be read: %s", error)
            return bad_frame(job.message_id, str(error))
        except Exception:
            logger.exception("a function failed for the topic %s of Stream mode", frame.headers.topic)
            return failure(job.message_id)

    async def _event(self, frame: StreamFrame, job: _Job) -> Ack:
        event = parse_stream_frame(frame)
        if self.is_ending or self._events_at_work >= self._max_pending:
            return event_later(job.message_id, "busy")
        ack = event_success(job.message_id)
        self._events_at_work += 1
        try:
            await self._handler.deliver_async(event, on_claimed=partial(job.accepted.set_result, ack))
        except (EventInProgressError, StoreError) as error:
            logger.warning("an event is deferred: %s", error)
            return event_later(job.message_id, "busy")
        except Exception:  # noqa: BLE001 - the handler has logged it
            return event_later(job.message_id, "failed")
        finally:
            self._events_at_work -= 1
        return ack

    async def _robot_message(self, frame: StreamFrame, job: _Job) -> Ack:
        message = _read(RobotInboundMessage.from_dict, data_of(frame), "a message to a robot")
        ack = empty_ack(job.message_id)
        try:
            await self._handler.deliver_robot_message_async(message, on_claimed=partial(job.accepted.set_result, ack))
        except EventInProgressError as error:
            logger.info("a message to a robot came again: %s", error)
            return failure(job.message_id)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(job.message_id)
        return ack

    async def _card(self, frame: StreamFrame, job: _Job) -> Ack:
        pressed = _read(CardCallbackData.from_dict, data_of(frame), "a press of a button of a card")
        try:
            answer = await self._handler.answer_card_async(pressed)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(job.message_id)
        return success(job.message_id, _written(CardCallbackAckData(response=CardCallbackUpdate()) if answer is None else answer))

    async def _callback(self, frame: StreamFrame, job: _Job) -> Ack:
        data = data_of(frame)
        (answer,) = await Delivery(data, f"the topic {frame.headers.topic}", [(self._callbacks[topic_of(frame)], (data,))]).call_async()
        return empty_ack(job.message_id) if answer is None else success(job.message_id, _written(answer))


def _written(value: object) -> Mapping[str, Any]:
    """What a function gave, as JSON: a mapping, or one of the models."""
    if isinstance(value, Mapping):
        return value
    written: Mapping[str, Any] = value.to_dict()  # type: ignore[attr-defined] # whatever else it is, is logged as a failure
    return written


def _read(read: Callable[[dict[str, Any]], T], data: dict[str, Any], wanted: str) -> T:
    try:
        return read(data)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise EventError(f"the data of the frame is not {wanted}") from None
