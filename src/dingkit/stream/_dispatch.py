"""From a frame to your functions, and to the answer when they are through."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping
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
    from collections.abc import Awaitable, Callable

    from dingkit.callback import EventHandler
    from dingtalk_openapi.models import StreamAck, StreamFrame

    Answer = Callable[[StreamFrame, str], Awaitable[StreamAck]]

T = TypeVar("T")

KEPT_ANSWERS = 1000
WORKERS = 4
"""Threads for functions of other topics that are not asynchronous."""

logger = logging.getLogger("dingkit")


class _Taker(NamedTuple):
    """Who takes the frames of a topic, if there is a function for them."""

    is_wanted: Callable[[], bool]
    take: Answer


class Dispatcher:
    """Hands frames to functions; a frame that comes again gets the answer of the first, or waits for it.

    Args:
        handler: The functions for events, messages to robots and cards.
        max_pending: Events being worked on; one more is to be pushed again.
    """

    def __init__(self, handler: EventHandler, max_pending: int) -> None:
        self.is_ending = False
        self._handler = handler
        self._max_pending = max_pending
        self._work = Work(WORKERS)
        self._takers = {
            STREAM_TOPICS["event"]: _Taker(lambda: handler.wants_events, self._event),
            STREAM_TOPICS["robot_message"]: _Taker(lambda: handler.wants_robot_messages, self._robot_message),
            STREAM_TOPICS["card"]: _Taker(lambda: handler.wants_cards, self._card),
        }
        self._callbacks: dict[StreamTopic, Function] = {}
        self._at_work: set[asyncio.Task[StreamAck]] = set()
        self._unanswered: dict[str, asyncio.Task[StreamAck]] = {}
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
        task = self._unanswered.get(message_id)
        if task is None:
            task = asyncio.create_task(self._work_on(frame, message_id))
            self._at_work.add(task)
            task.add_done_callback(self._at_work.discard)
            if message_id:
                self._unanswered[message_id] = task
                task.add_done_callback(lambda done: self._keep(message_id, done))
        return await asyncio.shield(task)

    async def finish(self, seconds: float) -> int:
        """Wait for what is at work now; what is not through by then is cancelled, and DingTalk pushes those events again.

        What arrives meanwhile is left alone: nobody pushes messages to robots again.

        Returns:
            How much was cancelled.
        """
        if not self._at_work:
            return 0
        _, late = await asyncio.wait(self._at_work, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return len(late)

    def _taker_of(self, topic: StreamTopic) -> Answer | None:
        if topic in self._callbacks:
            return self._callback
        taker = self._takers.get(topic)
        return taker.take if taker is not None and taker.is_wanted() else None

    async def _work_on(self, frame: StreamFrame, message_id: str) -> StreamAck:
        take = self._taker_of(topic_of(frame))
        if take is None:
            logger.warning("nobody takes care of the topic %r of Stream mode", frame.headers.topic)
            return no_handler(message_id)
        try:
            return await take(frame, message_id)
        except EventError as error:
            logger.warning("a frame of Stream mode cannot be read: %s", error)
            return bad_frame(message_id, str(error))
        except Exception:
            logger.exception("a function failed for the topic %s of Stream mode", frame.headers.topic)
            return failure(message_id)

    async def _event(self, frame: StreamFrame, message_id: str) -> StreamAck:
        event = parse_stream_frame(frame)
        if self.is_ending or self._events_at_work >= self._max_pending:
            return event_later(message_id, "busy")
        self._events_at_work += 1
        try:
            await self._handler.deliver_async(event)
        except (EventInProgressError, StoreError) as error:
            logger.warning("an event is put off: %s", error)
            return event_later(message_id, "busy")
        except Exception:  # noqa: BLE001 - the handler has logged it
            return event_later(message_id, "failed")
        finally:
            self._events_at_work -= 1
        return event_success(message_id)

    async def _robot_message(self, frame: StreamFrame, message_id: str) -> StreamAck:
        message = _read(RobotInboundMessage.from_dict, data_of(frame), "a message to a robot")
        try:
            await self._handler.deliver_robot_message_async(message)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(message_id)
        return success(message_id, {"response": None})

    async def _card(self, frame: StreamFrame, message_id: str) -> StreamAck:
        pressed = _read(CardCallbackData.from_dict, data_of(frame), "what somebody pressed on a card")
        try:
            answer = await self._handler.answer_card_async(pressed)
        except Exception:  # noqa: BLE001 - the handler has logged it
            return failure(message_id)
        return success(message_id, _written(CardCallbackAckData(CardCallbackUpdate()) if answer is None else answer))

    async def _callback(self, frame: StreamFrame, message_id: str) -> StreamAck:
        answer = await self._callbacks[topic_of(frame)].call_async(data_of(frame))
        return success(message_id, {"response": None} if answer is None else _written(answer))

    def _keep(self, message_id: str, done: asyncio.Task[StreamAck]) -> None:
        """Remember a good answer for a while; after a failure the frame is worked on anew."""
        del self._unanswered[message_id]
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
