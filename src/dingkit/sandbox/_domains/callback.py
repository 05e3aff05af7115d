"""callback: where the events of a corp are pushed over HTTP, and those that could not be delivered."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from dingkit.sandbox._login import is_address
from dingkit.sandbox._pushes import CALLBACK, FAILED
from dingtalk_openapi.events import EVENT_TYPES

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_FIELDS: Final = ("call_back_tag", "token", "aes_key", "url")
_PAGE: Final = 200
_SHOWN_AFTER: Final = 180.0
"""Seconds from the last attempt until an event is in the list: 3 to 5 minutes by its page."""
_WHY: Final = {"not_reachable": "url_not_reachable", "not_allowed": "url_not_allowed", "timed_out": "url_timed_out"}
_PAYLOADS: Final = {"bpms_": "bpmsCallBackData", "label_": "roleLabelChange"}
"""Beginnings of names of events, and the field that the data of such an event are in; `callbackData` for others."""
_PLAIN: Final = {"UserId": "userid", "DeptId": "deptid"}


async def register_callback(request: Request) -> Answer:
    """Register an address, once it has answered the event that tests it."""
    if _registered(request) is not None:
        raise request.refuse("invalid_request", "callback_exists")
    return await _checked(request)


async def update_callback(request: Request) -> Answer:
    """Replace what was registered, once the address has answered the event that tests it."""
    _existing(request)
    return await _checked(request)


def get_callback(request: Request) -> Answer:
    """What was registered."""
    found = _existing(request)
    return {name: found[name] for name in _FIELDS}


def delete_callback(request: Request) -> Answer:
    """Push no more events over HTTP, as far as a call has asked for them."""
    _existing(request)
    request.corp.delete(CALLBACK, _key(request))
    return {}


def list_failed_callbacks(request: Request) -> Answer:
    """Events that could not be delivered; reading them removes them from the list."""
    ripe = request.world.clock.now() - _SHOWN_AFTER
    found = [one for one in request.corp.find(FAILED, parent=_key(request)) if one["failed_at"] <= ripe]
    for one in found[:_PAGE]:
        request.corp.delete(FAILED, one["number"])
    return {"has_more": len(found) > _PAGE, "failed_list": [_shown(request.corp.id, one) for one in found[:_PAGE]]}


def _key(request: Request) -> str:
    assert request.app is not None  # noqa: S101 - every call of this domain has the token of an app
    key: str = request.app["app_key"]
    return key


def _registered(request: Request) -> Record | None:
    return request.corp.get(CALLBACK, _key(request))


def _existing(request: Request) -> Record:
    found = _registered(request)
    if found is None:
        raise request.refuse("not_found", "callback_missing")
    return found


async def _checked(request: Request) -> Answer:
    unknown = [tag for tag in request["call_back_tag"] if tag not in EVENT_TYPES]
    if unknown:
        raise request.refuse("invalid_request", "tag_not_allowed", because=f"there is no event {', '.join(unknown)}")
    url = request["url"]
    if not is_address(url):
        raise request.refuse("invalid_request", "malformed_url", because="an absolute http or https address is required")
    if not request.world.pushes.is_allowed(url):
        because = f"the sandbox pushes to this machine alone, not to {urlsplit(url).hostname}, unless that host was allowed"
        raise request.refuse("permission", "url_not_allowed", because=because)
    target = {name: request[name] for name in _FIELDS}
    assert request.app is not None  # noqa: S101 - as above
    why = await request.world.pushes.check_url(request.app, request.corp.id, target)
    if why:
        raise request.refuse(
            "invalid_request", _WHY.get(why, why), because="the event check_url was not answered with the encrypted success"
        )
    request.corp.put(CALLBACK, _key(request), target)
    return {}


def _shown(corp_id: str, failed: Record) -> Record:
    """Write a failed event as today's page does: its data are in a field of its name."""
    event = failed["event"]
    data: dict[str, Any] = {name: value for name, value in failed["content"].items() if name not in {"EventType", "TimeStamp", "CorpId"}}
    payload = next((field for beginning, field in _PAYLOADS.items() if event.startswith(beginning)), "callbackData")
    plain = {_PLAIN[name]: value for name, value in data.items() if name in _PLAIN}
    rest = {name: value for name, value in data.items() if name not in _PLAIN}
    fields = plain | ({payload: rest} if rest else {}) | {"corpid": corp_id}
    return {"call_back_tag": event, "event_time": failed["time"], event: fields}
