"""The sign that a robot is thinking: an emotion on the message, there while a function works, and taken off whatever happens."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Self

from dingkit._core._concurrency import run_shielded
from dingkit._core._steps import run, run_async
from dingkit.errors._base import ConfigurationError, DingTalkError
from dingtalk_openapi import models
from dingtalk_openapi.sending import as_model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from dingkit._core._steps import Steps
    from dingkit.client import AsyncDingTalk, DingTalk
    from dingtalk_openapi.models import RobotInboundMessage

logger: logging.Logger = logging.getLogger("dingkit")

DEADLINE_SECONDS = 5.0
"""For each of both calls: what only decorates holds nobody up."""

_OWN_TEXT, _EMOTION, _BACKGROUND = 2, "2659900", "im_bg_1"
"""What all clients send (facts robots.yaml robot_emotions)."""


class _Emotion:
    """An emotion and the message that it is on; it decorates, so what DingTalk says against it is told in the log alone."""

    def __init__(self, ding: DingTalk | AsyncDingTalk, message: RobotInboundMessage | Mapping[str, Any], text: str) -> None:
        written: RobotInboundMessage = as_model(message, "message", models.RobotInboundMessage)
        if not (written.robot_code and written.conversation_id and written.msg_id):
            raise ConfigurationError(
                "this message lacks robotCode, conversationId or msgId: only the robot of an app puts emotions on messages"
            )
        self._ding = ding.with_options(deadline=DEADLINE_SECONDS)
        self._fields: dict[str, Any] = {
            "robot_code": written.robot_code,
            "open_conversation_id": written.conversation_id,
            "open_msg_id": written.msg_id,
            "emotion_type": _OWN_TEXT,
            "emotion_name": text,
            "text_emotion": models.RobotTextEmotion(emotion_id=_EMOTION, emotion_name=text, text=text, background_id=_BACKGROUND),
        }

    def _put(self) -> Steps[None]:
        try:
            yield self._ding.robot.reply_robot_emotion(**self._fields)
        except DingTalkError as error:
            logger.warning("the emotion was not put on the message: %s", error)

    def _take_off(self) -> Steps[None]:
        try:
            yield self._ding.robot.recall_robot_emotion(**self._fields)
        except DingTalkError as error:
            logger.warning("the emotion was not taken off the message: %s", error)


class Thinking(_Emotion):
    """Made by `ding.robot.thinking`, for `with`."""

    def __enter__(self) -> Self:
        try:
            run(self._put())
        except BaseException:
            run(self._take_off())
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        run(self._take_off())


class AsyncThinking(_Emotion):
    """Made by `ding.robot.thinking`, for `async with`.

    Asyncio:
        The emotion is taken off when the task is cancelled, too.
    """

    def __init__(self, ding: AsyncDingTalk, message: RobotInboundMessage | Mapping[str, Any], text: str) -> None:
        super().__init__(ding, message, text)
        self._lock = asyncio.Lock()

    async def _in_turn(self, steps: Steps[None]) -> None:
        """Take it off only after it was put there, also when that went on after a cancellation."""
        async with self._lock:
            await run_async(steps)

    async def __aenter__(self) -> Self:
        try:
            await run_shielded(self._in_turn(self._put()))
        except BaseException:
            await run_shielded(self._in_turn(self._take_off()))
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        await run_shielded(self._in_turn(self._take_off()))
