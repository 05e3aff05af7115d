"""token: access tokens of apps, as they live at DingTalk (facts tokens.yaml lifetime_rules)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hmac
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._signed import checked_ticket
from dingkit.sandbox._suites import corps_of
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

LIFETIME: Final = 7200.0
"""Seconds that a token lives."""
_SSO_LIFETIME: Final = 3600.0
"""By the example of `create_sso_access_token`; no page promises one."""


def get_token(request: Request) -> Answer:
    """Token of an app, or of a corp as in 2016; the same one while it lives, and then it lives on."""
    if request.get("corpid") is not None:
        return _token_response(request, _app_of_corp(request, request["corpid"], request.text("corpsecret")))
    return _token_response(request, checked_app(request, request.get("appkey"), request.get("appsecret")))


def create_access_token(request: Request) -> Answer:
    """Token of an app on the current host: the same token as that of `get_token`."""
    answer = _token_response(request, checked_app(request, request["appKey"], request["appSecret"]))
    return {"accessToken": answer["access_token"], "expireIn": answer["expires_in"]}


def create_corp_access_token(request: Request) -> Answer:
    """Token of a suite in a corp that has installed it, or of a custom app: a new one each time."""
    app = checked_app(request, request["suiteKey"], request["suiteSecret"], "invalid_suite_key")
    checked_ticket(request, app, request["suiteTicket"])
    corp_id = request["authCorpId"]
    if corp_id not in corps_of(request.world, app) or app.get("kind") == "internal":
        raise request.refuse("permission", "invalid_auth_info", because=f"corp {corp_id} has not authorised the app")
    token = request.world.issue("app_token", seconds=LIFETIME, corp_id=corp_id, app_key=app["app_key"])
    return {"accessToken": token, "expireIn": int(LIFETIME)}


def create_suite_access_token(request: Request) -> Answer:
    """Token of a suite, which says nothing of a corp."""
    app = checked_app(request, request["suiteKey"], request["suiteSecret"])
    checked_ticket(request, app, request["suiteTicket"])
    return {"accessToken": request.world.issue("suite_token", seconds=LIFETIME, app_key=app["app_key"]), "expireIn": int(LIFETIME)}


def create_corp_app_token(request: Request) -> Answer:
    """Token of an app in a corp, the unified way."""
    corp_id = request["corpId"]
    if not request.world.has_corp(corp_id):
        raise request.refuse("server", "unknown_corp", because=f"there is no corp {corp_id}")
    app = checked_app(request, request["client_id"], request["client_secret"], "invalid_client")
    if corp_id not in corps_of(request.world, app):
        raise request.refuse("permission", "unauthorized_client", because=f"corp {corp_id} has not authorised the app")
    return {"access_token": token_of(request, app, corp_id), "expires_in": int(LIFETIME)}


def create_sso_access_token(request: Request) -> Answer:
    """Token of a corp for the login of its administrators."""
    return {"accessToken": _sso_token(request, request["corpid"], request["ssoSecret"]), "expireIn": int(_SSO_LIFETIME)}


def get_sso_token(request: Request) -> Answer:
    """Token of a corp for the login of its administrators, as in 2016."""
    return {"access_token": _sso_token(request, request["corpid"], request["corpsecret"])}


def get_sns_token(request: Request) -> Answer:
    """Token of an open app; the same one while it lives, and then it lives on."""
    app = checked_app(request, request["appid"], request["appsecret"])
    return {"access_token": _living(request, "sns_token", app["app_key"], "")}


def _token_response(request: Request, app: Record) -> Answer:
    return {"access_token": token_of(request, app, app["corp_id"]), "expires_in": int(LIFETIME)}


def _app_of_corp(request: Request, corp_id: str, secret: str) -> Record:
    """Return the app of a corp that has a secret: in 2016 each secret of a corp was one app's."""
    apps = (app for app in request.world.apps() if app["corp_id"] == corp_id)
    found = next((app for app in apps if hmac.compare_digest(app["app_secret"].encode(), secret.encode())), None)
    if found is None:
        raise request.refuse("authentication", "invalid_corpid_or_corpsecret", because="no corp has this id and secret")
    return found


def _sso_token(request: Request, corp_id: str, secret: str) -> str:
    corp = request.world.database.get(ALL_CORPS, "corp", corp_id)
    known = "" if corp is None else str(corp.get("sso_secret", ""))
    if not known or not hmac.compare_digest(known.encode(), secret.encode()):
        because = "no corp has this id and SSOSecret"
        raise request.refuse("authentication", "invalid_client_id_or_secret", "invalid_corpid_or_corpsecret", because=because)
    return request.world.issue("sso_token", seconds=_SSO_LIFETIME, corp_id=corp_id)


def token_of(request: Request, app: Record, corp_id: str) -> str:
    """Return the token of an app in a corp: the one that lives, for longer, or a new one."""
    return _living(request, "app_token", app["app_key"], corp_id)


def _living(request: Request, kind: str, app_key: str, corp_id: str) -> str:
    issued = request.world.issued(kind, corp_id=corp_id, app_key=app_key)
    if issued is None:
        return request.world.issue(kind, seconds=LIFETIME, corp_id=corp_id, app_key=app_key)
    request.world.renew(kind, issued, LIFETIME)
    value: str = issued["value"]
    return value


def checked_app(request: Request, key: Any, secret: Any, *names: str) -> Record:
    """Return the app with this key and secret.

    Args:
        request: The call.
        key: Its key, whatever the call calls it.
        secret: Its secret.
        names: Examples of failures that a call has for this, before those that most have.

    Raises:
        Refused: There is none.
    """
    app = request.world.app(str(key))
    if app is None or not hmac.compare_digest(app["app_secret"].encode(), str(secret).encode()):
        known = (*names, "invalid_client_id_or_secret", "wrong_secret", "auth_failed")
        raise request.refuse("authentication", *known, because="no app has this key and secret")
    return app
