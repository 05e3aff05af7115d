"""oauth: pages that people log in on, and the codes and tokens that they bring."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import hmac
import time
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from dingkit._core._signatures import hmac_sha256
from dingkit.sandbox._domains.token import LIFETIME, checked_app
from dingkit.sandbox._login import CODE_SECONDS, LOGIN, LOGIN_FREE, SNS, SSO, is_address, log_in, people, redirect, refusal_page
from dingkit.sandbox._people import openid as openid_in
from dingkit.sandbox._suites import FOR_EVER, corps_of, name_of

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._login import Person
    from dingkit.sandbox._serving import Answer, Page, Redirect, Request

_REFRESH_SECONDS: Final = 30 * 24 * 3600.0
_CLOCKS_MAY_DIFFER: Final = 60_000
"""Milliseconds (docs of `get_sns_user_info_by_code`)."""
_WITH_CORP: Final = "corpid"
"""The part of a scope that asks for the corp as well."""


# Pages.


def authorize_login(request: Request) -> Page | Redirect:
    """Log in on the page of today, and go back with `authCode`, which `code` repeats."""
    app = request.world.app(request["client_id"])
    target = request["redirect_uri"]
    if app is None or not is_address(target):
        return refusal_page(
            request.operation, "malformed_url", "the Client ID is unknown, or redirect_uri is not an absolute http or https address"
        )
    if app.get("redirect_uris") and target not in app["redirect_uris"]:
        return refusal_page(request.operation, "redirect_uri_not_authorized", "redirect_uri is not registered for the app")
    corps = [corp_id for corp_id in corps_of(request.world, app) if request.get("corpId") in {None, corp_id}]
    candidates = people(request, corps)
    if request.get("org_type") is not None:
        candidates = [one for one in candidates if _manages(one.user)]

    def answer(person: Person) -> dict[str, str]:
        with_corp = _WITH_CORP in request["scope"].split()
        code = _code(request, LOGIN, person, app["app_key"], with_corp=with_corp)
        return {"authCode": code, "code": code, **_state(request)}

    return log_in(
        request,
        target,
        candidates,
        title=f"Log in to {app.get('name', app['app_key'])}",
        answer=answer,
        refused=lambda: redirect(target, {"error": "refused", **_state(request)}),
    )


def authorize_login_free(request: Request) -> Page | Redirect:
    """Log in without a word inside the DingTalk client of 2015, and go back with a login-free code."""
    corp_id = request["appid"]
    if not request.world.has_corp(corp_id):
        return refusal_page(request.operation, "corpid_not_authorized", "the corp is unknown")
    apps = [app for app in request.world.apps() if app["corp_id"] == corp_id]
    known = [uri for app in apps for uri in app.get("redirect_uris", ())]
    if known and not _same_host(request["redirect_uri"], known):
        return refusal_page(request.operation, "domain_not_authorized", "redirect_uri is not on the domain of an app")
    return log_in(
        request,
        request["redirect_uri"],
        people(request, [corp_id]),
        title=f"Log in to {name_of(request.world, corp_id)}",
        answer=lambda person: {"code": _code(request, LOGIN_FREE, person, ""), **_state(request)},
        refused=lambda: refusal_page(request.operation, "refused", "access is not allowed"),
    )


def authorize_qr_login(request: Request) -> Page | Redirect:
    """Log in to an open app by a QR code, and go back with a code."""
    return _to_open_app(request)


def authorize_sns(request: Request) -> Page | Redirect:
    """Log in to an open app inside the DingTalk client, or end the login of a QR code in one's own page."""
    return _to_open_app(request)


def open_admin_landing(request: Request) -> Page | Redirect:
    """Log in to the admin console, and go back with a code."""
    corp_id = request["corpid"]
    if not request.world.has_corp(corp_id):
        return refusal_page(request.operation, "unknown_corp", "the corp is unknown")
    return log_in(
        request,
        request["redirect_url"],
        [one for one in people(request, [corp_id]) if _manages(one.user)],
        title=f"Manage {name_of(request.world, corp_id)}",
        answer=lambda person: {"code": _code(request, SSO, person, "")},
        refused=lambda: refusal_page(request.operation, "refused", "access is not allowed"),
    )


def _to_open_app(request: Request) -> Page | Redirect:
    app = request.world.app(request["appid"])
    if app is None:
        return refusal_page(request.operation, "unknown_app", "the appid is unknown")
    if app.get("redirect_uris") and not _same_host(request["redirect_uri"], app["redirect_uris"]):
        return refusal_page(
            request.operation, "redirect_uri_not_authorized", "redirect_uri is not on a domain that is registered for the app"
        )
    return log_in(
        request,
        request["redirect_uri"],
        people(request, corps_of(request.world, app)),
        title=f"Log in to {app.get('name', app['app_key'])}",
        answer=lambda person: {"code": _code(request, SNS, person, app["app_key"]), **_state(request)},
        refused=lambda: refusal_page(request.operation, "refused", "access is not allowed"),
    )


def _same_host(target: str, known: list[str]) -> bool:
    return is_address(target) and urlsplit(target).netloc in {urlsplit(one).netloc for one in known}


def _state(request: Request) -> dict[str, str]:
    return {"state": request["state"]} if "state" in request.arguments else {}


def _code(request: Request, kind: str, person: Person, app_key: str, **more: Any) -> str:
    return request.world.issue(kind, seconds=CODE_SECONDS, corp_id=person.corp_id, app_key=app_key, userid=person.user["userid"], **more)


# Codes.


def get_user_info(request: Request) -> Answer:
    """Who logged in, by a login-free code, as in 2016."""
    user = _by_code(request, LOGIN_FREE, request["code"])
    shown = {"userid": user["userid"], "name": user["name"], "deviceId": _device(user)}
    return shown | {"is_sys": user["admin"], "sys_level": _level(user)}


def get_user_info_v2(request: Request) -> Answer:
    """Who logged in, by a login-free code."""
    user = _by_code(request, LOGIN_FREE, request["code"])
    shown = {"userid": user["userid"], "name": user["name"], "device_id": _device(user), "unionid": user["unionid"]}
    return {"result": shown | {"sys": user["admin"], "sys_level": _level(user)}}


def get_sso_user_info_v1(request: Request) -> Answer:
    """Which administrator came from the admin console."""
    user = _by_code(request, SSO, request["code"])
    return {
        "corpId": request.corp.id,
        "corpName": name_of(request.world, request.corp.id),
        "userId": user["userid"],
        "userName": user["name"],
        "email": user["email"],
        "avatar": user["avatar"],
        "isAdmin": user["admin"],
    }


def get_sso_user_info(request: Request) -> Answer:
    """Which administrator came from the admin console, as in 2016."""
    user = _by_code(request, SSO, request["code"])
    return {
        "is_sys": True,
        "corp_info": {"corpid": request.corp.id, "corp_name": name_of(request.world, request.corp.id)},
        "user_info": {name: user[name] for name in ("userid", "name", "email", "avatar")},
    }


def get_persistent_code(request: Request) -> Answer:
    """Exchange the code of a login to an open app for one that does not expire."""
    assert request.token is not None  # noqa: S101 - the call has a token
    app_key = request.token["app_key"]
    found, user = _redeemed(request, SNS, request["tmp_auth_code"], app_key=app_key)
    openid = openid_in(app_key, user)
    code = request.world.issue(
        "persistent_code", seconds=FOR_EVER, corp_id=found["corp_id"], app_key=app_key, userid=user["userid"], openid=openid
    )
    return {"openid": openid, "unionid": user["unionid"], "persistent_code": code}


def get_sns_user_token(request: Request) -> Answer:
    """Token of a user who logged in to an open app; the same one until it expires."""
    assert request.token is not None  # noqa: S101 - the call has a token
    app_key, openid = request.token["app_key"], request["openid"]
    found = request.world.valid("persistent_code", request["persistent_code"])
    if found is None or found["app_key"] != app_key:
        raise request.refuse("authentication", "authorization_failed", because="no such persistent code")
    if found["openid"] != openid:
        raise request.refuse("not_found", "unknown_openid", because="the persistent code is that of another user")
    owner = {"corp_id": found["corp_id"], "app_key": app_key}
    lives = _token_of_person(request, "sns_user_token", found["userid"], **owner)
    if lives is not None:
        return {"sns_token": lives["value"], "expires_in": int(lives["until"] - request.world.clock.now())}
    token = request.world.issue("sns_user_token", seconds=LIFETIME, userid=found["userid"], **owner)
    return {"sns_token": token, "expires_in": int(LIFETIME)}


def get_sns_user_info(request: Request) -> Answer:
    """Who logged in to an open app, and the corps of that person."""
    assert request.token is not None  # noqa: S101 - the call has a token
    user = _person(request, request.token)
    mobile = user["mobile"]
    shown = {
        "nick": user["name"],
        "openid": openid_in(request.token["app_key"], user),
        "unionid": user["unionid"],
        "dingId": _device(user),
        "maskedMobile": f"{mobile[:3]}****{mobile[-4:]}" if mobile else "",
    }
    corp = {
        "corp_name": name_of(request.world, request.token["corp_id"]),
        "is_auth": True,
        "is_manager": _manages(user),
        "rights_level": 100,
    }
    return {"user_info": shown, "corp_info": [corp]}


def get_sns_user_info_by_code(request: Request) -> Answer:
    """Who logged in to an open app, by a code and a signature."""
    app = request.world.app(request["accessKey"])
    if app is None:
        raise request.refuse("authentication", "unknown_access_key")
    timestamp = request["timestamp"]
    if not (timestamp.isascii() and timestamp.isdigit()):
        raise request.refuse("authentication", "malformed_timestamp")
    # The real time: a program signs with its own clock, which is not the one that tests move.
    if abs(int(timestamp) - time.time() * 1000) > _CLOCKS_MAY_DIFFER:
        raise request.refuse("authentication", "timestamp_off")
    if not hmac.compare_digest(hmac_sha256(app["app_secret"], timestamp).encode(), request["signature"].encode()):
        raise request.refuse("authentication", "wrong_signature")
    _, user = _redeemed(request, SNS, request["tmp_auth_code"], app_key=app["app_key"])
    shown = {"nick": user["name"], "openid": openid_in(app["app_key"], user), "unionid": user["unionid"], "main_org_auth_high_level": True}
    return {"user_info": shown}


def create_user_access_token(request: Request) -> Answer:
    """Token of a user, for the code of a login or for a refresh token."""
    app = checked_app(request, request["clientId"], request["clientSecret"])
    refreshes = request["grantType"] == "refresh_token"
    kind, given = ("refresh_token", request.get("refreshToken")) if refreshes else (LOGIN, request.get("code"))
    if not given:
        raise request.refuse("authentication", "invalid_code", because=f"{'refreshToken' if refreshes else 'code'} is missing")
    found, user = _redeemed(request, kind, given, app_key=app["app_key"])
    owner = {"corp_id": found["corp_id"], "app_key": app["app_key"]}
    lives = _token_of_person(request, "user_token", user["userid"], **owner)
    if lives is None:
        token = request.world.issue("user_token", seconds=LIFETIME, userid=user["userid"], **owner)
    else:
        request.world.renew("user_token", lives, LIFETIME)
        token = lives["value"]
    refresh = request.world.issue("refresh_token", seconds=_REFRESH_SECONDS, userid=user["userid"], with_corp=found["with_corp"], **owner)
    answer = {"accessToken": token, "refreshToken": refresh, "expireIn": int(LIFETIME)}
    return answer | ({"corpId": found["corp_id"]} if found["with_corp"] else {})


def _token_of_person(request: Request, kind: str, userid: str, *, corp_id: str, app_key: str) -> Record | None:
    now = request.world.clock.now()
    found = request.world.database.find("", kind, parent=f"{app_key}/{corp_id}", newest_first=True)
    return next((one for one in found if one["userid"] == userid and one["until"] > now), None)


def _by_code(request: Request, kind: str, code: str) -> Record:
    """Return who logged in to the corp that the token is for."""
    return _redeemed(request, kind, code, corp_id=request.corp.id)[1]


def _redeemed(request: Request, kind: str, code: str, *, app_key: str | None = None, corp_id: str | None = None) -> tuple[Record, Record]:
    """Redeem a code, which is not valid afterwards, and return its data and the user who logged in.

    Raises:
        Refused: It is unknown, has expired, or belongs to another app or corp.
    """
    found = request.world.database.get("", kind, code)
    if found is None:
        raise request.refuse("authentication", "unknown_code", "invalid_code", because="the code is unknown, or was used before")
    if found["until"] <= request.world.clock.now():
        raise request.refuse("authentication", "expired_code", "unknown_code", "invalid_code", because="the code has expired")
    if app_key not in {None, found["app_key"]} or corp_id not in {None, found["corp_id"]}:
        raise request.refuse("authentication", "invalid_code", "unknown_code", because="the code belongs to another app or corp")
    request.world.redeem(kind, code)
    return found, _person(request, found)


def _person(request: Request, known: Record) -> Record:
    user = request.world.corp(known["corp_id"]).user(known["userid"])
    if user is None:
        raise request.refuse("authentication", "unknown_code", "invalid_code", because="the user who logged in has left the corp")
    return user


def _manages(user: Record) -> bool:
    return bool(user["admin"] or user["boss"])


def _level(user: Record) -> int:
    """Return the level of an administrator, by the later of two pages: 1 main administrator, 100 boss, 0 other."""
    return 1 if user["admin"] else 100 if user["boss"] else 0


def _device(user: Record) -> str:
    return hashlib.blake2s(f"device/{user['unionid']}".encode(), digest_size=6).hexdigest()
