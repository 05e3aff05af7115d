"""What a robot sends: a text becomes a message, whom it mentions is in it, and one that is too long becomes several."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any

from dingkit.errors._base import ConfigurationError, DingTalkError
from dingkit.messages import webhook
from dingkit.messages._split import SMALLEST, split_by
from dingtalk_openapi.limits import LIMITS
from dingtalk_openapi.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._core._steps import Steps
    from dingtalk_openapi.models import RobotMarkdownMessage, RobotTextMessage

_UUID_ROOM = 128
"""Bytes of a piece that are left to an idempotency key; a longer one leaves so much less to the text."""

_MAX_PIECES = 9999

_ONLY_IN_REPLIES = frozenset({"RobotFileMessage", "RobotAudioMessage", "RobotVideoMessage"})


def pieces_of(msg: Any, *, split: bool, msg_uuid: str | None = None) -> list[Any]:
    """Return the messages to send.

    Args:
        msg: A message of `dingkit.messages.webhook`, a text, or a dict that looks as on the wire.
        split: A text or markdown that is too long for one message becomes several.
        msg_uuid: The idempotency key that they are sent with.

    Raises:
        ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.
    """
    message = webhook.with_mentions(webhook.Text(msg) if isinstance(msg, str) else msg)
    model = webhook.as_text(message) if split else None
    if model is None:
        return [message]
    empty = webhook.with_text(model, "").to_dict()
    room = _most_bytes() - _bytes_of(empty) - max(_UUID_ROOM, _bytes_of({"msgUuid": f"{msg_uuid}-{_MAX_PIECES}"}))
    pieces = split_by(webhook.text_of(model), room, _json_size, markdown="markdown" in empty) if room >= SMALLEST else []
    if len(pieces) < 2:
        return [message]
    return [_piece(model, piece, is_first=not number) for number, piece in enumerate(pieces)]


def for_custom_robot(msg: Any) -> Any:
    """Refuse what no source shows a custom robot to send.

    Raises:
        ConfigurationError: it is such a message.
    """
    if type(msg).__name__ in _ONLY_IN_REPLIES:
        raise ConfigurationError(
            "a custom robot sends no files, voice recordings and videos: DingTalk says so, and no source shows otherwise. Give a link, "
            "or send it as the robot of an app: ding.robot.send_robot_group_message(msg=dingkit.messages.sample...)"
        )
    return msg


def send_each(pieces: list[Any], send: Callable[[Any, str | None], Any], msg_uuid: str | None = None) -> Steps[Any]:
    """Send messages one after the other; an error gets a note that says how many were sent.

    Args:
        pieces: The messages.
        send: Sends a message with its idempotency key, and returns the result, or something to await that does.
        msg_uuid: The idempotency key; of several messages each has its own, the same one every time.

    Returns:
        The result of the last.
    """
    for number, piece in enumerate(pieces, 1):
        uuid = msg_uuid if msg_uuid is None or len(pieces) == 1 else f"{msg_uuid}-{number}"
        try:
            result = yield send(piece, uuid)
        except DingTalkError as error:
            if number > 1:
                error.add_note(f"This was piece {number} of {len(pieces)}; those before it were sent.")
            raise
    return result


def _piece(message: RobotTextMessage | RobotMarkdownMessage, text: str, *, is_first: bool) -> Any:
    """A part of a message, which mentions whom it names; everybody is mentioned once."""
    piece = webhook.with_text(message, text)
    if message.at:
        at = piece.at = copy(message.at)
        for name in ("at_mobiles", "at_user_ids", "at_dingtalk_ids"):
            people = [person for person in getattr(at, name) or () if webhook.is_mentioned(text, str(person))]
            setattr(at, name, people or UNSET)
        if not is_first:
            at.is_at_all = UNSET
        if not at.to_dict():
            piece.at = UNSET
    return piece


@cache
def _most_bytes() -> int:
    return next(int(limit.bound) for limit in LIMITS["send_robot_message"] if (limit.field, limit.kind) == ("", "max_bytes"))


def _bytes_of(content: object) -> int:
    return len(json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass"))


@cache
def _json_size(character: str) -> int:
    return _bytes_of(character) - 2
