"""Your functions for what people do: write to a robot, press a button of a card."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._threads import to_its_end
from dingkit.callback._decorators import Decorators
from dingkit.callback._functions import Functions, call_each_async
from dingkit.callback._work import LeftAtWorkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.callback._once import Once
    from dingkit.callback._work import Work
    from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, RobotInboundMessage

_MESSAGE = "a message to a robot"


class PeopleHandler(Decorators):
    """Messages to robots reach the functions once; who presses a button gets an answer."""

    def __init__(self, once: Once, work: Work, tell: Callable[[Any, str, Exception], None]) -> None:
        super().__init__(Functions(work))
        self._once = once
        self._work = work
        self._tell = tell

    @property
    def wants_robot_messages(self) -> bool:
        """Whether a function for messages to robots is registered."""
        return bool(self._functions.for_robot)

    @property
    def wants_cards(self) -> bool:
        """Whether a function for cards is registered."""
        return bool(self._functions.for_cards)

    def deliver_robot_message(self, message: RobotInboundMessage, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand what somebody wrote to a robot to your functions, unless it was delivered before; see `dingkit.robot.read_inbound`.

        Args:
            message: The message.
            on_claimed: Called when the message is new, before your functions: from then on nobody else begins it, and it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            Exception: what your functions raised; the message then counts as not delivered.
        """
        owner = self._claim_message(message)
        if owner is None:
            return False
        try:
            if on_claimed is not None:
                on_claimed()
            for function in self._functions.for_robot:
                function.call(message)
        except Exception as error:
            self._message_failed(message, owner, error)
            raise
        except BaseException:
            self._give_message_back(message, owner)
            raise
        self._once.complete(_key(message), owner)
        return True

    async def deliver_robot_message_async(self, message: RobotInboundMessage, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Like `deliver_robot_message`, without blocking the event loop."""
        claim = partial(self._claim_message, message, hand_over=True)
        owner = await self._once.ask(claim, undo=partial(self._give_message_back, message))
        if owner is None:
            return False
        self._once.begin(_key(message), owner, _MESSAGE)
        try:
            if on_claimed is not None:
                on_claimed()
            await call_each_async([(function, (message,)) for function in self._functions.for_robot])
        except Exception as error:
            await to_its_end(self._message_failed, message, owner, error)
            raise
        except asyncio.CancelledError as cancelled:
            await self._once.ask(self._leave_message, message, owner, cancelled)
            raise
        except BaseException:  # the process or the loop is ending
            self._give_message_back(message, owner)
            raise
        await self._once.ask(self._once.complete, _key(message), owner)
        return True

    def answer_card(self, pressed: CardCallbackData) -> CardCallbackAckData | None:
        """Ask your functions what to answer to somebody who pressed a button of a card; see `dingkit.card.read_pressed`.

        Returns:
            The first answer of a function that is not `None`.

        Raises:
            Exception: what your functions raised.
        """
        try:
            return _first([function.call(pressed) for function in self._functions.for_cards])
        except Exception as error:
            self._card_failed(pressed, error)
            raise

    async def answer_card_async(self, pressed: CardCallbackData) -> CardCallbackAckData | None:
        """Like `answer_card`, without blocking the event loop."""
        try:
            return _first([await function.call_async(pressed) for function in self._functions.for_cards])
        except Exception as error:
            await to_its_end(self._card_failed, pressed, error)
            raise

    def _claim_message(self, message: RobotInboundMessage, *, hand_over: bool = False) -> str | None:
        """Return the owner of the claim, `None` for what is done already.

        Who wrote to a robot waits for an answer: when nobody knows whether the message is new, it is delivered.
        """
        return self._once.claim(_key(message), _MESSAGE, even_if_unknown=True, hand_over=hand_over)

    def _give_message_back(self, message: RobotInboundMessage, owner: str | None) -> None:
        if owner is not None:
            self._once.give_back(_key(message), owner)

    def _leave_message(self, message: RobotInboundMessage, owner: str, cancelled: asyncio.CancelledError) -> None:
        give_back = partial(self._give_message_back, message, owner)
        if isinstance(cancelled, LeftAtWorkError):
            cancelled.settle(partial(self._once.complete, _key(message), owner), partial(self._message_failed, message, owner), give_back)
        else:
            give_back()

    def _message_failed(self, message: RobotInboundMessage, owner: str, error: Exception) -> None:
        try:
            self._tell(message, _MESSAGE, error)
        finally:  # not before it was told: whoever gets the message next may be through with it at once
            self._give_message_back(message, owner)

    def _card_failed(self, pressed: CardCallbackData, error: Exception) -> None:
        self._tell(pressed, "somebody who pressed a button of a card", error)


def _key(message: RobotInboundMessage) -> str:
    return f"robot:{message.robot_code or message.chatbot_user_id or ''}:{message.msg_id}"  # one message can be for several robots


def _first(answers: list[CardCallbackAckData | None]) -> CardCallbackAckData | None:
    return next((answer for answer in answers if answer is not None), None)
