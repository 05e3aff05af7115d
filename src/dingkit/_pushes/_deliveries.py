"""What is delivered of a push, and by which key it is deduplicated."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import hashlib
import inspect
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit._pushes._jobs import is_being_cancelled
from dingkit.callback._replies import CHECKS
from dingkit.errors._base import EventError
from dingkit.events import SyncHttpPushHighEvent, SyncHttpPushMediumEvent, UnknownEvent, event_type, parse
from dingtalk_openapi.models import SyncHttpRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dingkit._pushes._claims import Claimed
    from dingkit._pushes._functions import Call, Functions
    from dingkit._pushes._jobs import Job
    from dingkit.events import Event
    from dingtalk_openapi.models import CardCallbackData, RobotInboundMessage

    Received = Event | RobotInboundMessage | CardCallbackData

_CORP_FIELDS = ("CorpId", "corpId", "AuthCorpId")


@dataclass(frozen=True, slots=True)
class Push:
    """How an event came.

    Attributes:
        event_id: Id of the event; of one that has none, the SHA-256 of what it says.
        corp_id: The corp in which it happened; empty when it is not known.
        row: The row of the SyncHTTP push that carried it.
    """

    event_id: str
    corp_id: str = ""
    row: SyncHttpRow | None = field(default=None, repr=False)


class Delivery:
    """Something on its way to your functions: an event, a message to a robot, what was pressed on a card, the data of another topic.

    Attributes:
        what: What came.
        name: What to call it in errors and the log.
        calls: The functions that want it, and what each is called with.
        key: The same for the same thing, however often it is pushed; `None` for what is delivered each time.
        even_if_unknown: Whether it is delivered when it is not known whether it is new.
        claimed: The claim that makes it ours, while it is.
        at_work: The job of the thread that one of its functions is called in just now.
        is_last: Whether that is the last of its functions.
    """

    __slots__ = ("at_work", "calls", "claimed", "even_if_unknown", "is_last", "key", "name", "what")

    def __init__(self, what: Any, name: str, calls: Sequence[Call], key: str | None = None, *, even_if_unknown: bool = False) -> None:
        self.what: Any = what
        self.name: str = name
        self.calls: Sequence[Call] = calls
        self.key: str | None = key
        self.even_if_unknown: bool = even_if_unknown
        self.claimed: Claimed | None = None
        self.at_work: Job | None = None
        self.is_last: bool = False

    def call(self) -> list[Any]:
        """Call the functions one after the other, in this thread; what an asynchronous one gives runs elsewhere."""
        results = []
        for function, arguments in self.calls:
            result = function(*arguments)
            results.append(function.runner.run_in_loop(result) if inspect.isawaitable(result) else result)
        return results

    async def call_async(self) -> list[Any]:
        """Call the functions one after the other, in the running loop, or in a thread those that are not asynchronous.

        When this is cancelled while a thread is at it, which cannot be, `at_work` is left as it is.

        Raises:
            RuntimeError: something in a function was cancelled, while the call was not.
        """
        results = []
        try:
            for number, (function, arguments) in enumerate(self.calls, 1):
                if function.is_async:
                    result = function(*arguments)
                else:
                    self.is_last = number == len(self.calls)
                    self.at_work = function.runner.submit(function, *arguments)
                    result = await function.runner.wait(self.at_work)
                    self.at_work = None
                results.append(await result if inspect.isawaitable(result) else result)
        except asyncio.CancelledError as error:
            if is_being_cancelled():
                raise
            raise RuntimeError("something in the function was cancelled") from error
        return results


def push_of(event: Event) -> Push:
    """Return the id and the corp of an event."""
    fields = event.to_dict()
    return Push(_text(fields, "eventId") or _digest(fields), _corp(fields))


def event_delivery(functions: Functions, event: Event, push: Push) -> Delivery:
    """Return the delivery of an event; a check is answered anew each time."""
    name = event_type(event)
    key = None if name in CHECKS else f"event:{name}:{push.corp_id}:{push.event_id}"
    return Delivery(event, f"the event {name}", functions.calls_for(event, name, push), key)


def message_delivery(functions: Functions, message: RobotInboundMessage) -> Delivery:
    """Return the delivery of a message to a robot; its sender waits for an answer, so it is not deferred."""
    key = f"robot:{message.robot_code or message.chatbot_user_id or ''}:{message.msg_id}"  # one message can be for several robots
    calls = [(function, (message,)) for function in functions.for_robot]
    return Delivery(message, "a message to a robot", calls, key, even_if_unknown=True)


def card_delivery(functions: Functions, pressed: CardCallbackData) -> Delivery:
    """Return the delivery of a press of a button of a card."""
    calls = [(function, (pressed,)) for function in functions.for_cards]
    return Delivery(pressed, "a press of a button of a card", calls)


def deliveries_in(functions: Functions, event: Event) -> list[Delivery]:
    """Return what is wanted of the event, or of a SyncHTTP push and the event of each of its rows."""
    deliveries = [event_delivery(functions, event, push_of(event))]
    if isinstance(event, (SyncHttpPushHighEvent, SyncHttpPushMediumEvent)):
        rows: object = event.biz_data  # it was read tolerantly: it can be anything
        deliveries += [_of_row(functions, row) for row in (rows if isinstance(rows, list) else ()) if isinstance(row, SyncHttpRow)]
    return [delivery for delivery in deliveries if delivery.calls]


def _of_row(functions: Functions, row: SyncHttpRow) -> Delivery:
    written = row.to_dict()
    try:
        event = parse(row.biz_data)
    except EventError:
        event = UnknownEvent(f"biz_type {row.biz_type}", written)
    fields = event.to_dict()
    event_id = _text(fields, "eventId") or _digest({"row": written.get("id"), "event": fields})
    return event_delivery(functions, event, Push(event_id, _text(written, "corp_id") or _corp(fields), row))


def _corp(fields: Mapping[str, Any]) -> str:
    return next((corp for name in _CORP_FIELDS if (corp := _text(fields, name))), "")


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _digest(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
