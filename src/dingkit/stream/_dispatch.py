"""From a frame to your functions, and to the answer when they are through."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dingkit.callback._functions import Function
from dingkit.callback._work import Work
from dingkit.errors import EventError, EventInProgressError
from dingkit.events import parse_stream_frame
from dingkit.stores import StoreError
from dingkit.stream._frames import (
    CALLBACK_TYPE,
    bad_frame,
    data_of,
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
    from collections.abc import Awaitable, Callable, Coroutine

    from dingkit.callback import EventHandler
    from dingtalk_openapi.models import StreamAck, StreamFrame

    Accept = Callable[[StreamAck], object]
    Answer = Callable[[StreamFrame, str, Accept], Awaitable[StreamAck]]

T = TypeVar("T")

KEPT_ANSWERS = 1000
WORKERS = 4
"""Threads for functions of other topics that are not asynchronous."""

logger = logging.getLogger("dingkit")


class _Taker(NamedTuple):
    """Who takes the frames of a topic, if there is a function for them."""

    is_wanted: Callable[[], bool]
    take: Answer


class _Job:
    """A frame that is being worked on.

    Attributes:
        task: Gives the answer to it, when its functions are through.
        accepted: Gives an answer that may be sent before that, as soon as nobody else can begin the same.
        is_answered: Whether that one was sent.
    """

    __slots__ = ("accepted", "is_answered", "task")

    def __init__(self, work_on: Callable[[Accept], Coroutine[Any, Any, StreamAck]]) -> None:
        self.accepted: asyncio.Future[StreamAck] = asyncio.get_running_loop().create_future()
        self.is_answered = False
        self.task = asyncio.create_task(work_on(self.accepted.set_result))

    async def answer_within(self, seconds: float) -> StreamAck:
        """Wait that long for the functions, and give the other answer then. The work goes on."""
        await asyncio.wait({self.task, self.accepted}, return_when=asyncio.FIRST_COMPLETED)
        if not self.task.done():
            await asyncio.wait({self.task}, timeout=seconds)
        if self.task.done():
            return self.task.result()
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

    def __init__(self, handler: EventHandler, max_pending: int, answer_within: float | None) -> None:
        self.is_ending = False
        self.last_frame_at: float | None = None
        self._handler = handler
        self._max_pending = max_pending
        self._answer_within = answer_within
        self._work = Work(WORKERS)
        self._takers = {
            STREAM_TOPICS["event"]: _Taker(lambda: handler.wants_events, self._event),
            STREAM_TOPICS["robot_message"]: _Taker(lambda: handler.wants_robot_messages, self._robot_message),
            STREAM_TOPICS["card"]: _Taker(lambda: handler.wants_cards, self._card),
        }
        self._callbacks: dict[StreamTopic, Function] = {}
        self._at_work: dict[asyncio.Task[StreamAck], _Job] = {}
        self._jobs: dict[str, _Job] = {}
        self._answered: OrderedDict[str, StreamAck] = OrderedDict()
        self._events_at_work = 0

    def register(self, topic: str, function: Callable[..., Any]) -> None:
        """Remember the function for a topic that is no other's business."""
        self._callbacks[StreamTopic(CALLBACK_TYPE, topic)] = Function(function, self._work)

    def subscriptions(self) -> list[StreamSubscription]:
        """What there are functions for."""
        topics = [topic for topic, taker in self._takers.items() if taker.is_wanted()] + list(self._callbacks)
        return [StreamSubscription.from_dict(topic._asdict()) for topic in topics]

    async def answer(self, frame: StreamFrame) -> StreamAck:
        """Have a frame worked on, and give the answer to it. It goes on when whoever waits for the answer is cancelled."""
        message_id = message_id_of(frame)
        if message_id in self._answered:
            return self._answered[message_id]
        job = self._jobs.get(message_id)
        if job is None:
            job = self._start(frame, message_id)
        if self._answer_within is None:
            return await asyncio.shield(job.task)
        return await job.answer_within(self._answer_within)

    def _start(self, frame: StreamFrame, message_id: str) -> _Job:
        job = _Job(partial(self._work_on, frame, message_id))
        self._at_work[job.task] = job
        job.task.add_done_callback(self._at_work.pop)
        if message_id:
            self._jobs[message_id] = job
            job.task.add_done_callback(lambda done: self._keep(message_id, done))
        return job

    async def finish(self, seconds: float) -> Cancelled:
        """Wait for what is at work now; what is not through by then is cancelled. What arrives meanwhile is left alone.

        Returns:
            How much was cancelled.
        """
        if not self._at_work:
            return Cancelled()
        _, late = await asyncio.wait(self._at_work, timeout=seconds)
        answered = sum(self._at_work[task].is_answered for task in late)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return Cancelled(len(late) - answered, answered)

    def _taker_of(self, topic: StreamTopic) -> Answer | None:
        if topic in self._callbacks:
            return self._callback
        taker = self._takers.get(topic)
        return taker.take if taker is not None and taker.is_wanted() else None

    async def _work_on(self, frame: StreamFrame, message_id: str, accept: Accept) -> StreamAck:
        take = self._taker_of(topic_of(frame))
        if take is None:
            logger.warning("nobody takes care of the topic %r of Stream mode", frame.headers.topic)
            return no_handler(message_id)
        try:
            return await take(frame, message_id, accept)
        except EventError as error:
            logger.warning("a frame of Stream mode cannot be read: %s", error)
            return bad_frame(message_id, str(error))
        except Exception:
            logger.exception("a function failed for the topic %s of Stream mode", frame.headers.topic)
            return failure(message_id)

    async def _event(self, frame: StreamFrame, message_id: str, accept: Accept) -> StreamAck:
        event = parse_stream_frame(frame)
        if self.is_ending or self._events_at_work >= self._max_pending:
            return event_later(message_id, "busy")
        self._events_at_work += 1
        try:
            await self._handler.deliver_async(event, on_claimed=lambda: accept(event_success(message_id)))
        except (EventInProgressError, StoreError) as error:
            logger.warning("an event is put off: %s", error)
            return event_later(message_id, "busy")
        except Exception:  # noqa: BLE001 - the handler has logged it
            return event_later(message_id, "failed")
        finally:
            self._events_at_work -= 1
        return event_success(message_id)

    async def _robot_message(self, frame: StreamFrame, message_id: str, accept: Accept) -> StreamAck:
        message = _read(RobotInboundMessage.from_dict, data_of(frame), "a message to a robot")
        answer = success(message_id, {"response": None})
        try:
            await self._handler.deliver_robot_message_async(message, on_claimed=lambda: accept(answer))
        except EventInProgressError as error:
            logger.info("a message to a robot came again: %s", error)
            return failure(message_id)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(message_id)
        return answer

    async def _card(self, frame: StreamFrame, message_id: str, _: Accept) -> StreamAck:
        pressed = _read(CardCallbackData.from_dict, data_of(frame), "what somebody pressed on a card")
        try:
            answer = await self._handler.answer_card_async(pressed)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(message_id)
        return success(message_id, _written(CardCallbackAckData(response=CardCallbackUpdate()) if answer is None else answer))

    async def _callback(self, frame: StreamFrame, message_id: str, _: Accept) -> StreamAck:
        answer = await self._callbacks[topic_of(frame)].call_async(data_of(frame))
        return success(message_id, {"response": None} if answer is None else _written(answer))

    def _keep(self, message_id: str, done: asyncio.Task[StreamAck]) -> None:
        """Remember a good answer for a while; after a failure the frame is worked on anew."""
        del self._jobs[message_id]
        if done.cancelled() or done.exception() is not None or done.result().code != HTTPStatus.OK:
            return
        self._answered[message_id] = done.result()
        while len(self._answered) > KEPT_ANSWERS:
            self._answered.popitem(last=False)


def _written(answer: object) -> Mapping[str, Any]:
    """What a function gave, as JSON: a mapping, or one of the models."""
    if isinstance(answer, Mapping):
        return answer
    written: Mapping[str, Any] = answer.to_dict()  # type: ignore[attr-defined] # whatever else it is, is logged as a failure
    return written


def _read(read: Callable[[dict[str, Any]], T], data: dict[str, Any], what: str) -> T:
    try:
        return read(data)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise EventError(f"the data of the frame is not {what}") from None
