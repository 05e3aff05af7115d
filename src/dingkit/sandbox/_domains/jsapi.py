"""jsapi: the tickets that pages are signed with."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dingkit.sandbox._serving import Answer, Request

TICKET: Final = "jsapi_ticket"
"""Kind of the tickets."""
_SECONDS: Final = 7200.0
_MAX_SECONDS: Final = 24 * 3600.0
"""However often one is asked for again, it ends then."""


def get_jsapi_ticket(request: Request) -> Answer:
    """Ticket of an app in a corp; the same one while it lives, and then it lives on."""
    ticket, seconds = _ticket(request)
    return {"ticket": ticket, "expires_in": seconds}


def create_jsapi_ticket(request: Request) -> Answer:
    """The same ticket on the current host."""
    ticket, seconds = _ticket(request)
    return {"jsapiTicket": ticket, "expireIn": seconds}


def _ticket(request: Request) -> tuple[str, int]:
    world = request.world
    assert request.app is not None  # noqa: S101 - both calls have the token of an app
    now, owner = world.clock.now(), {"corp_id": request.corp.id, "app_key": request.app["app_key"]}
    found = world.issued(TICKET, **owner)
    if found is None:
        return world.issue(TICKET, seconds=_SECONDS, made=now, **owner), int(_SECONDS)
    left = min(_SECONDS, found["made"] + _MAX_SECONDS - now)
    world.renew(TICKET, found, left)
    return str(found["value"]), int(left)
