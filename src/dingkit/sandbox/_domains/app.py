"""app: new apps made by scanning a code (`dingkit.sandbox._registrations` has the confirmation)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Final

from dingkit.sandbox import _registrations
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._serving import Answer, Request

PAGE: Final = "/_sandbox/registration"
"""Where the person would go."""
_NONCE: Final = "app_registration_nonce"
_NONCE_LIFETIME: Final = 300
_INTERVAL: Final = 5


def init_app_registration(request: Request) -> Answer:
    """A nonce to begin with."""
    nonce = request.world.issue(_NONCE, seconds=_NONCE_LIFETIME, prefix="nr_", source=request.text("source"))
    return {"nonce": nonce, "expires_in": _NONCE_LIFETIME}


def begin_app_registration(request: Request) -> Answer:
    """What to ask with, and where the person goes meanwhile; the nonce serves once."""
    known = request.world.redeem(_NONCE, request["nonce"])
    if known is None:
        raise request.refuse("server", "system_busy", because="the nonce is unknown, expired or used up")
    found = _registrations.begin(request.world, known["source"])
    page = f"{request.host}{PAGE}"
    return {
        "device_code": found["value"],
        "user_code": found["user_code"],
        "verification_uri": page,
        "verification_uri_complete": f"{page}?user_code={found['user_code']}",
        "expires_in": _registrations.LIFETIME,
        "interval": _INTERVAL,
    }


def poll_app_registration(request: Request) -> Answer:
    """What became of it."""
    found = request.world.database.get(ALL_CORPS, _registrations.KIND, request["device_code"])
    if found is None:
        raise request.refuse("server", "system_busy", because="the device code is unknown")
    if found["until"] <= request.world.clock.now():
        return {"status": "EXPIRED"}
    return {name: found[name] for name in ("status", "client_id", "client_secret", "fail_reason") if name in found}
