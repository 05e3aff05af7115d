"""Reads the frames of a WebSocket, and writes the answers."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple

from dingkit.errors._base import EventError
from dingtalk_openapi.events import STREAM_TOPICS, StreamTopic
from dingtalk_openapi.models import StreamAck, StreamAckHeaders, StreamEventAckData, StreamFrame
from dingtalk_openapi.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

EVENT_TYPE, CALLBACK_TYPE = STREAM_TOPICS["event"].type, STREAM_TOPICS["card"].type
SUCCESS, LATER, OK = "SUCCESS", "LATER", "OK"

_data_to_json = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps makes an encoder for every call
_frame_to_json = json.JSONEncoder().encode  # in ASCII, because half a surrogate pair has no UTF-8
_EVENT_SUCCESS = _data_to_json(StreamEventAckData(status=SUCCESS, message="success").to_dict())
_NO_ANSWER = _data_to_json({"response": None})


class Ack(NamedTuple):
    """The answer to a frame.

    Attributes:
        text: What is sent.
        is_good: Whether all went well: then a frame that comes again gets the same.
    """

    text: str
    is_good: bool


def read_frame(text: str | bytes) -> StreamFrame:
    """Read a frame.

    Raises:
        EventError: it is not a frame.
    """
    try:
        frame = StreamFrame.from_dict(json.loads(text))
        known = isinstance(frame.type_, str) and isinstance(frame.headers.topic, str)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        known = False
    if not known:
        raise EventError("this is not a frame: it is not JSON, or type or headers are missing or malformed")
    return frame


def message_id_in(text: str | bytes) -> str:
    """Find the id of a malformed frame, so that it can be answered all the same; empty when there is none."""
    try:
        found = json.loads(text)["headers"]["messageId"]
    except (KeyError, RecursionError, TypeError, ValueError):
        return ""
    return found if isinstance(found, str) else ""


def message_id_of(frame: StreamFrame) -> str:
    """The id of a frame; empty when it has none."""
    message_id = frame.headers.message_id
    return message_id if isinstance(message_id, str) else ""


def topic_of(frame: StreamFrame) -> StreamTopic:
    """What a frame is about. The topic of events is written in more than one way."""
    if frame.type_ == EVENT_TYPE:
        return STREAM_TOPICS["event"]
    return StreamTopic(frame.type_, frame.headers.topic)


def data_of(frame: StreamFrame) -> dict[str, Any]:
    """What the data of a frame says.

    Raises:
        EventError: it is not a JSON object.
    """
    try:
        data = json.loads(frame.data or "{}")
    except (RecursionError, TypeError, ValueError):
        data = None
    if not isinstance(data, dict):
        raise EventError("the data of the frame is not a JSON object")
    return data


def ack(message_id: str, status: HTTPStatus, message: str, data: Mapping[str, Any] | str | None = None) -> Ack:
    """Answer a frame."""
    text = data if isinstance(data, str) else UNSET if data is None else _data_to_json(data)
    headers = StreamAckHeaders(message_id=message_id, content_type="application/json")
    written = StreamAck(code=int(status), headers=headers, message=message, data=text).to_dict()
    return Ack(_frame_to_json(written), status == HTTPStatus.OK)


def success(message_id: str, data: Mapping[str, Any] | str | None) -> Ack:
    """Answer that all went well."""
    return ack(message_id, HTTPStatus.OK, OK, data)


@cache
def _around_id(data: str) -> tuple[str, str]:
    """Return what stands before and after the id in an answer that is always the same: most frames get one of two."""
    before, _, after = success("\0", data).text.partition(_frame_to_json("\0"))
    return before, after


def event_success(message_id: str) -> Ack:
    """Answer an event that was dealt with."""
    before, after = _around_id(_EVENT_SUCCESS)
    return Ack(before + _frame_to_json(message_id) + after, is_good=True)


def empty_ack(message_id: str) -> Ack:
    """Answer what was dealt with and has no answer of its own, such as a message to a robot."""
    before, after = _around_id(_NO_ANSWER)
    return Ack(before + _frame_to_json(message_id) + after, is_good=True)


def event_later(message_id: str, reason: str) -> Ack:
    """Answer an event that is to be pushed again."""
    return ack(message_id, HTTPStatus.INTERNAL_SERVER_ERROR, OK, StreamEventAckData(status=LATER, message=reason).to_dict())


def bad_frame(message_id: str, reason: str) -> Ack:
    """Answer what cannot be read."""
    return ack(message_id, HTTPStatus.BAD_REQUEST, reason)


def no_handler(message_id: str) -> Ack:
    """Answer that no function is registered for the topic."""
    return ack(message_id, HTTPStatus.NOT_FOUND, "no handler")


def failure(message_id: str) -> Ack:
    """Answer that the function for the topic failed."""
    return ack(message_id, HTTPStatus.INTERNAL_SERVER_ERROR, "handler error")
