"""Delivers events and messages to robots in every way there is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from dingkit.events import parse
from dingtalk_openapi.models import RobotInboundMessage
from tests.web.pushes import joined

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.callback import CallbackHandler, EventHandler

    Handler = EventHandler | CallbackHandler

SECONDS_UNTIL_A_TEST_GIVES_UP = 10.0


def message(msg_id: str = "m1") -> RobotInboundMessage:
    return RobotInboundMessage.from_dict({"conversationId": "cid", "msgId": msg_id, "msgtype": "text", "text": {"content": "hello"}})


class Delivery:
    """Delivers an event or a message, with asyncio or (in a thread) without."""

    def __init__(self, what: str, kind: str) -> None:
        self.what, self.kind = what, kind

    def register(self, handler: Handler, function: Callable[..., Any]) -> None:
        (handler.on() if self.what == "event" else handler.on_robot_message)(function)

    async def __call__(self, handler: Handler, number: int = 1) -> bool:
        if self.what == "event":
            event = parse(joined(f"e{number}"))
            return await (handler.deliver_async(event) if self.kind == "async" else asyncio.to_thread(handler.deliver, event))
        written = message(f"m{number}")
        if self.kind == "async":
            return await handler.deliver_robot_message_async(written)
        return await asyncio.to_thread(handler.deliver_robot_message, written)
