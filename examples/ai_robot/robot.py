"""From a message to its answer."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import filetype

from dingkit.card import Space
from dingkit.errors import DingTalkError
from examples.ai_robot.conversation import File, History, Turn

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk
    from dingkit.models import RobotInboundMessage, RobotRepliedMessage
    from examples.ai_robot.models import Model

MAX_FILE_BYTES = 10_000_000
UNREADABLE = "I cannot read messages of this kind. Write to me, or send a picture or a file."
BROKEN_OFF = "*The answer broke off. Ask again, please.*"

logger = logging.getLogger("ai_robot")


class FileTooLargeForModelError(Exception):
    """A file is larger than `MAX_FILE_BYTES`."""


class Robot:
    """Answers messages with what a model says.

    Args:
        ding: The client.
        model: Takes what was said, and gives the answer piece by piece.
        template_id: Id of a template for AI cards.
        card_key: The variable of the template that shows the answer.
        history: What was said before.
    """

    def __init__(
        self, ding: AsyncDingTalk, model: Model, *, template_id: str, card_key: str = "content", history: History | None = None
    ) -> None:
        self._ding = ding
        self._model = model
        self._template_id = template_id
        self._card_key = card_key
        self._history = History() if history is None else history
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # one is there as long as somebody waits for it

    async def answer(self, message: RobotInboundMessage) -> None:
        """Answer a message; those of one conversation one after the other, in their order.

        Raises:
            Exception: what the model raised, after the card was marked as failed.
            DingTalkError: DingTalk did not take the answer.
        """
        lock = self._locks.setdefault(message.conversation_id, asyncio.Lock())
        async with lock, self._ding.robot.thinking(message):
            question = await self._question(message)
            if question.text or question.files:
                await self._answer(message, question)
            else:
                await self._ding.robot.reply(message, UNREADABLE)

    async def _answer(self, message: RobotInboundMessage, question: Turn) -> None:
        conversation = message.conversation_id
        pieces = self._model([*self._history.turns(conversation), question])
        try:
            async with self._ding.card.streaming(template_id=self._template_id, space=Space.of(message), key=self._card_key) as card:
                try:
                    async for piece in pieces:
                        await card.write(piece)
                except DingTalkError:
                    raise  # the card takes no more
                except Exception:
                    await card.write(f"\n\n{BROKEN_OFF}" if card.text else BROKEN_OFF)
                    raise
        finally:
            if isinstance(pieces, AsyncGenerator):
                await pieces.aclose()
        if card.text:  # many APIs refuse a turn without a text
            self._history.add(conversation, question, Turn("assistant", card.text))

    async def _question(self, message: RobotInboundMessage) -> Turn:
        """Return what somebody wrote, with its files, below what it quotes."""
        quoted = message.quoted
        written = [] if quoted is None else [_as_quote(quoted)]
        files: list[File] = []
        for part in [message] if quoted is None else [quoted, message]:
            for inbound in part.files:
                if inbound.kind == "audio":
                    continue  # what was said is in the text
                name = inbound.name or inbound.kind
                try:
                    files.append(await self._download(inbound.download_code, message.robot_code or "", name))
                except (DingTalkError, FileTooLargeForModelError) as error:
                    logger.warning("a file could not be fetched: %s", error)
                    written.append(f"[{name}: could not be fetched]")
        written.append(message.plain_text)
        return Turn("user", "\n\n".join(filter(None, written)), tuple(files))

    async def _download(self, download_code: str, robot_code: str, name: str) -> File:
        target = io.BytesIO()
        file = await self._ding.media.download_robot_file(download_code, robot_code, target, progress=_refuse_large)
        content = target.getvalue()
        kind = filetype.guess_mime(content)  # DingTalk's own word is mostly application/octet-stream
        return File(name, kind or file.mime_type or "application/octet-stream", content)


def _refuse_large(received: int, total: int | None) -> None:
    if max(received, total or 0) > MAX_FILE_BYTES:
        raise FileTooLargeForModelError(f"it has more than {MAX_FILE_BYTES} bytes")


def _as_quote(quoted: RobotRepliedMessage) -> str:
    """Write a quoted message as markdown does; of cards there is mostly no text."""
    text = quoted.plain_text
    if not text:
        return "" if quoted.files else "> (a message whose text is not known)"
    who = [f"{quoted.sender_nick}:"] if quoted.sender_nick else []
    return "\n".join(f"> {line}" for line in [*who, *text.splitlines()])
