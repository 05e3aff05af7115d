"""New apps made by scanning a code: those that wait for a confirmation, and the confirmation."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import secrets
from typing import TYPE_CHECKING, Final

from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import World

LIFETIME: Final = 7200
"""Seconds that a device code can be asked for (page of `begin_app_registration`)."""
KIND: Final = "app_registration"
WAITING: Final = "WAITING"
_FIRST_AGENT_ID: Final = 2000001


def begin(world: World, source: str) -> Record:
    """Write down that a program asks for an app; return what is known of it: `value` is the device code."""
    number = world.corp(ALL_CORPS).new_id(KIND).translate(_LETTERS)
    user_code = "-".join(number[start : start + 4] for start in (0, 4, 8))
    device_code = world.issue(KIND, seconds=LIFETIME, user_code=user_code, source=source, status=WAITING)
    return world.database.get(ALL_CORPS, KIND, device_code) or {}


_LETTERS: Final = str.maketrans("0123456789abcdef", "ABCDEFGHJKLMNPQR")
"""User codes have letters that cannot be confused."""


def waiting(world: World) -> list[Record]:
    """Return the registrations that can still be confirmed."""
    now = world.clock.now()
    return [one for one in world.database.find(ALL_CORPS, KIND) if one["status"] == WAITING and one["until"] > now]


def approve(world: World, user_code: str, corp_id: str, *, name: str = "") -> Record | None:
    """Say yes: make the app in a corp, and return it; `None` where no registration with this code waits."""
    found = _find(world, user_code)
    if found is None:
        return None
    corp = world.corp(corp_id)
    key = corp.new_id("registered_app", "ding")
    app: Record = {
        "kind": "internal",
        "denied": [],
        "corp_id": corp_id,
        "name": name or found["source"] or key,
        "app_key": key,
        "app_secret": secrets.token_hex(32),
        "agent_id": corp.next_number("registered_agent", _FIRST_AGENT_ID),
        "robot_code": key,
    }
    world.put_app(app)
    _end(world, found, status="SUCCESS", client_id=key, client_secret=app["app_secret"])
    return app


def reject(world: World, user_code: str, reason: str) -> bool:
    """Say no, and why; return whether a registration with this code waited."""
    found = _find(world, user_code)
    if found is not None:
        _end(world, found, status="FAIL", fail_reason=reason)
    return found is not None


def _find(world: World, user_code: str) -> Record | None:
    return next((one for one in waiting(world) if one["user_code"] == user_code), None)


def _end(world: World, found: Record, **fields: str) -> None:
    world.database.put(ALL_CORPS, KIND, found["value"], found | fields, parent="/")
