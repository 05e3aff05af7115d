"""isv: apps of vendors, which corps install, and what these have authorised."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

from dingkit.sandbox._domains.token import LIFETIME, checked_app
from dingkit.sandbox._signed import checked_signature, checked_ticket
from dingkit.sandbox._suites import ACTIVE, AUTHORISED, INSTALLED, installed, is_suite, name_of

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request


def get_suite_token(request: Request) -> Answer:
    """Token of a suite, which says nothing of a corp."""
    app = checked_app(request, request["suite_key"], request["suite_secret"], "invalid_suite_key_or_secret")
    checked_ticket(request, app, request["suite_ticket"])
    token = request.world.issue("suite_token", seconds=LIFETIME, app_key=app["app_key"])
    return {"suite_access_token": token, "expires_in": int(LIFETIME)}


def get_corp_token(request: Request) -> Answer:
    """Token of a suite in a corp that has installed it: a new one each time."""
    app, corp_id = _caller(request), request["auth_corpid"]
    found = _authorised(request, app, corp_id, "invalid_authorization")
    if "suite_access_token" in request.arguments:
        _check_permanent_code(request, app, corp_id, found)
    token = request.world.issue("app_token", seconds=LIFETIME, corp_id=corp_id, app_key=app["app_key"])
    return {"access_token": token, "expires_in": int(LIFETIME)}


def get_permanent_code(request: Request) -> Answer:
    """Exchange the code of an authorisation for the permanent one."""
    app, code = _suite(request), request["tmp_auth_code"]
    given = request.world.database.get("", AUTHORISED, code)
    if given is None or given["app_key"] != app["app_key"]:
        raise request.refuse("authentication", "unknown_code", because="the code is unknown, or was used before")
    if request.world.redeem(AUTHORISED, code) is None:
        raise request.refuse("authentication", "expired_code", because="the code has expired")
    corp_id = given["corp_id"]
    found = _authorised(request, app, corp_id, "authorization_failed")
    corp = {"corpid": corp_id, "corp_name": name_of(request.world, corp_id)}
    return {"permanent_code": found["permanent_code"], "auth_corp_info": corp}


def activate_suite(request: Request) -> Answer:
    """Switch a suite on in a corp that has installed it."""
    app, corp_id = _suite(request), request["auth_corpid"]
    found = installed(request.world, app["app_key"], corp_id)
    if found is None or request["suite_key"] != app["app_key"] or request["permanent_code"] != found["permanent_code"]:
        raise request.refuse("invalid_request", "activation_failed", because="the corp has not authorised this suite with that code")
    request.world.corp(corp_id).put(INSTALLED, app["app_key"], found | {"state": ACTIVE})
    return {}


def get_auth_info(request: Request) -> Answer:
    """What a corp has authorised."""
    app, corp_id = _caller(request), request["auth_corpid"]
    found = _authorised(request, app, corp_id, "invalid_authorization")
    if "suite_access_token" in request.arguments:
        _check_permanent_code(request, app, corp_id, found)
    agent = {"agentid": found["agent_id"], "agent_name": app.get("name", ""), "admin_list": found["admins"]}
    corp = {"corpid": corp_id, "corp_name": name_of(request.world, corp_id), "is_authenticated": False, "auth_level": 0}
    return {
        "auth_corp_info": corp,
        "auth_user_info": {"userId": next(iter(found["admins"]), "")},
        "auth_info": {"agent": [agent | _app_id(app, "appid")]},
    }


def get_agent(request: Request) -> Answer:
    """Name and state of a suite in a corp."""
    app, corp_id = _suite(request), request["auth_corpid"]
    checked_signature(request, app)
    found = _authorised(request, app, corp_id, "invalid_authorization")
    if str(found["agent_id"]) != str(request["agentid"]):
        raise request.refuse("not_found", "agent_not_found", because=f"the agent id of the suite in this corp is {found['agent_id']}")
    return {"agentid": found["agent_id"], "name": app.get("name", ""), "logo_url": "", "description": "", "close": found["state"]}


def get_app_auth_info(request: Request) -> Answer:
    """What a corp has authorised, on the current host."""
    app, corp_id = _suite(request), request["authCorpId"]
    found = _authorised(request, app, corp_id, "org_not_auth_app")
    agent = {"agentId": found["agent_id"], "agentName": app.get("name", ""), "adminList": found["admins"]}
    return {
        "authAppInfo": {"agentList": [agent | _app_id(app, "appId")]},
        "authCorpInfo": {"corpName": name_of(request.world, corp_id), "authLevel": 0},
        "authUserInfo": {"userId": next(iter(found["admins"]), "")},
    }


def _app_id(app: Record, name: str) -> dict[str, Any]:
    number = str(app.get("suite_id", ""))
    return {name: int(number)} if number.isdigit() else {}


def _suite(request: Request) -> Record:
    assert request.app is not None  # noqa: S101 - the call has the token of a suite
    return request.app


def _caller(request: Request) -> Record:
    """Return who calls, by one of two forms: a token of a suite, or a signature."""
    token = request.get("suite_access_token")
    if token is not None:
        found = request.world.valid("suite_token", token)
        app = None if found is None else request.world.app(found["app_key"])
        if app is None:
            raise request.refuse("authentication", "invalid_suite_token")
        return app
    app = request.world.app(request.text("accessKey"))
    checked_signature(request, app)
    assert app is not None  # noqa: S101 - only an app can sign
    return app


def _authorised(request: Request, app: Record, corp_id: str, name: str) -> Record:
    """Return what is known of an app in a corp.

    Raises:
        Refused: The corp has not installed it, or does not have it.
    """
    if is_suite(app):
        found = installed(request.world, app["app_key"], corp_id)
    elif app["corp_id"] == corp_id:
        admins = [user["userid"] for user in request.world.corp(corp_id).users() if user["admin"]]
        found = {"agent_id": app.get("agent_id", 0), "permanent_code": "", "admins": admins, "state": ACTIVE}
    else:
        found = None
    if found is None:
        raise request.refuse("permission", name, because=f"corp {corp_id} has not authorised the app")
    return found


def _check_permanent_code(request: Request, app: Record, corp_id: str, found: Record) -> None:
    code = request.text("permanent_code")
    if code == found["permanent_code"]:
        return
    of_another = request.world.valid("permanent_code", code)
    names = ("corp_and_code_mismatch",) if of_another and of_another["app_key"] == app["app_key"] else ("invalid_permanent_code",)
    raise request.refuse("authentication", *names, because=f"that is not the permanent code of {corp_id}")
