"""token: access tokens of apps, as they live at DingTalk (facts tokens.yaml lifetime_rules)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hmac
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

LIFETIME: Final = 7200.0
"""Seconds that a token lives."""


def get_token(request: Request) -> Answer:
    """Token of an app, or of a corp as in 2016; the same one while it lives, and then it lives on."""
    return _of_app(request, request.get("appkey") or request.get("corpid"), request.get("appsecret") or request.get("corpsecret"))


def create_access_token(request: Request) -> Answer:
    """Token of an app on the current host: the same token as that of `get_token`."""
    answer = _of_app(request, request["appKey"], request["appSecret"])
    return {"accessToken": answer["access_token"], "expireIn": answer["expires_in"]}


def _of_app(request: Request, key: Any, secret: Any) -> Answer:
    app = checked_app(request, key, secret)
    return {"access_token": token_of(request, app, app["corp_id"]), "expires_in": int(LIFETIME)}


def token_of(request: Request, app: Record, corp_id: str) -> str:
    """Return the token of an app in a corp: the one that lives, for longer, or a new one."""
    issued = request.world.issued("app_token", corp_id=corp_id, app_key=app["app_key"])
    if issued is None:
        return request.world.issue("app_token", seconds=LIFETIME, corp_id=corp_id, app_key=app["app_key"])
    request.world.renew("app_token", issued, LIFETIME)
    value: str = issued["value"]
    return value


def checked_app(request: Request, key: Any, secret: Any) -> Record:
    """Return the app with this key and secret.

    Raises:
        Refused: There is none.
    """
    app = request.world.app(str(key))
    if app is None or not hmac.compare_digest(app["app_secret"].encode(), str(secret).encode()):
        raise request.refuse("authentication", "invalid_client_id_or_secret", "invalid_appsecret", because="no app has this key and secret")
    return app
