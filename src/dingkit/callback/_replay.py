"""`ding.callback`: the registration of the callback, and the events that could not be delivered."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._core._steps import run, run_async
from dingkit.errors._base import DingTalkError, EventError
from dingkit.events import EVENT_TYPES, UnknownEvent, parse
from dingtalk_openapi.answers import json_answer
from dingtalk_openapi.api import callback as generated
from dingtalk_openapi.call import Call
from dingtalk_openapi.models import FailedCallback
from dingtalk_openapi.operations import list_failed_callbacks

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from dingkit._core._steps import Steps
    from dingkit._pushes._handler import EventHandler
    from dingkit.callback._handler import CallbackHandler
    from dingkit.events import Event


@dataclass(frozen=True, slots=True)
class Replayed:
    """What became of the events that could not be delivered.

    Attributes:
        delivered: How many your functions got.
        known: How many they had got before.
        failed: The events for which they failed, with the exceptions: DingTalk does not have these any more. What is no event at all
            is here as well, as an `UnknownEvent` of what was received, with an `EventError`.
    """

    delivered: int = 0
    known: int = 0
    failed: tuple[tuple[Event, Exception], ...] = ()


class IncompleteReplayError(DingTalkError):
    """A part of the events that could not be delivered was read and dealt with; then DingTalk refused, or could not be reached.

    Attributes:
        replayed: What became of those that were read; DingTalk does not have them any more. `replay_failed` goes on with the rest.

    The error that ended it is the `__cause__`.
    """

    __module__ = "dingkit.errors"

    def __init__(self, message: str, replayed: Replayed) -> None:
        super().__init__(message, replayed)
        self.message = message
        self.replayed = replayed

    def __str__(self) -> str:
        return self.message


LIST_CALL = Call(list_failed_callbacks, list_failed_callbacks.call(None).request, partial(json_answer, list_failed_callbacks))
"""Reads a page as JSON: a model would refuse the whole page for one event that names itself in no way."""


def read_page(page: Mapping[str, Any]) -> tuple[list[Any], bool]:
    """Return what is in a page of the list, and whether there are more."""
    listed = page.get("failed_list") or []
    items = listed if isinstance(listed, list) else [listed]
    return items, bool(items) and page.get("has_more") is True


class _Tally:
    def __init__(self) -> None:
        self.new: list[bool] = []
        self.failed: list[tuple[Event, Exception]] = []
        self.has_more = True

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read a page; an error does not take along what became of the pages before."""
        try:
            yield
        except DingTalkError as error:
            if not self.new and not self.failed:
                raise
            raise IncompleteReplayError(f"the rest of the list could not be read: {error}", self.result()) from error

    def events(self, page: Mapping[str, Any]) -> Iterator[Event]:
        """Return the events of a page, and keep what is none: nobody else has it any more."""
        items, self.has_more = read_page(page)
        for item in items:
            try:
                event = failed_event(item)
            except EventError as error:
                fields = item if isinstance(item, dict) else {"failed_list": item}
                self.failed.append((UnknownEvent(str(fields.get("call_back_tag", "")), fields), error))
            else:
                yield event

    def result(self) -> Replayed:
        return Replayed(sum(self.new), len(self.new) - sum(self.new), tuple(self.failed))


class CallbackApi(generated.CallbackApi):
    """Registration of the URL that events are pushed to over HTTP, and replay of what could not be delivered (事件回调)."""

    def replay_failed(self, handler: EventHandler | CallbackHandler) -> Replayed:
        """Hand the events that DingTalk could not deliver to the functions of a handler, as it would have done itself.

        **Reading DingTalk's list empties it**: an event whose function fails is only in `failed` then, and goes to the handler's
        `on_error` at once; what names no event is in `failed`, too. An event that was delivered before is left out if it says which
        one it is.

        Args:
            handler: Whose functions get the events.

        Raises:
            IncompleteReplayError: it ended after a part of the list; what became of that part is in `replayed`.
            APIError: DingTalk refused.
            TransportError: DingTalk could not be reached; a part of the list may be lost.

        Examples:
            >>> replayed = ding.callback.replay_failed(handler)  # doctest: +SKIP
            >>> for event, error in replayed.failed:  # doctest: +SKIP
            ...     print(event, error)

        Source: facts callbacks.yaml get_call_back_failed_result.
        """
        return run(_replay(self._client, handler.deliver))


class AsyncCallbackApi(generated.AsyncCallbackApi):
    """Registration of the URL that events are pushed to over HTTP, and replay of what could not be delivered (事件回调)."""

    async def replay_failed(self, handler: EventHandler | CallbackHandler) -> Replayed:
        """Hand the events that DingTalk could not deliver to the functions of a handler, as it would have done itself.

        **Reading DingTalk's list empties it**: an event whose function fails is only in `failed` then, and goes to the handler's
        `on_error` at once; what names no event is in `failed`, too. An event that was delivered before is left out if it says which
        one it is.

        Args:
            handler: Whose functions get the events.

        Raises:
            IncompleteReplayError: it ended after a part of the list; what became of that part is in `replayed`.
            APIError: DingTalk refused.
            TransportError: DingTalk could not be reached; a part of the list may be lost.

        Examples:
            >>> replayed = await ding.callback.replay_failed(handler)  # doctest: +SKIP
            >>> for event, error in replayed.failed:  # doctest: +SKIP
            ...     print(event, error)

        Source: facts callbacks.yaml get_call_back_failed_result.
        """
        return await run_async(_replay(self._client, handler.deliver_async))


def _replay(client: Any, deliver: Callable[[Event], bool | Awaitable[bool]]) -> Steps[Replayed]:
    """Read the list to its end."""
    tally = _Tally()
    while tally.has_more:
        with tally.reading():
            page = yield client.call(LIST_CALL)
        for event in tally.events(page):
            try:
                tally.new.append((yield deliver(event)))
            except Exception as error:  # noqa: BLE001 - one function must not lose the others' events
                tally.failed.append((event, error))
    return tally.result()


def failed_event(item: FailedCallback | Mapping[str, Any]) -> Event:
    """Make the event that was pushed of what DingTalk's list of failed events says of it.

    Args:
        item: A member of `failed_list`, or a line of `dingkit callback list-failed`.

    Raises:
        EventError: it names no event.

    Examples:
        >>> from dingkit.callback import failed_event
        >>> failed_event({"call_back_tag": "user_add_org", "event_time": 1606126433000, "user_add_org": {"userid": ["user123"]}}).user_id
        ['user123']

    Source: facts callbacks.yaml get_call_back_failed_result.
    """
    try:
        item = FailedCallback.from_dict(item) if isinstance(item, Mapping) else item
        name: object = item.call_back_tag
    except (AttributeError, KeyError, TypeError, ValueError):
        raise EventError("this is no event of the list of failed ones") from None
    if not isinstance(name, str):
        raise EventError("this names no event")
    # Put it together again: today its data is in a property of its name, in 2016 it was beside it.
    written = item.to_dict()
    content: dict[str, Any] = {}
    for data in (written, _object(written.get(name))):
        content |= {_FIELDS.get(key, key): value for key, value in data.items() if key != name and key not in _PAYLOADS}
        for payload in _PAYLOADS:
            content |= _object(data.get(payload))
    content.pop("call_back_tag", None)
    corp = {_corp_field(name): content.pop("corpid")} if "corpid" in content else {}
    return parse(content | corp | {"EventType": name})


def _corp_field(name: str) -> str:
    """What an event calls its corp: events of approvals have another spelling."""
    forms = EVENT_TYPES[name].forms if name in EVENT_TYPES else ()
    return next((field for form in forms for field in ("CorpId", "corpId") if field in form.fields), "CorpId")


_FIELDS = {"userid": "UserId", "deptid": "DeptId", "event_time": "TimeStamp"}
"""Field of the list of failed events → the same in a pushed event."""

_PAYLOADS = ("bpmsCallBackData", "callbackData", "roleLabelChange")


def _object(value: object) -> dict[str, Any]:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return {}
    return dict(value) if isinstance(value, Mapping) else {}
