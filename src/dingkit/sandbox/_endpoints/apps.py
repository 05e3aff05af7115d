"""Apps, as the developer console and administrators have them: settings, tokens, events, apps of vendors."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

from dingkit.sandbox import _jsapi, _registrations
from dingkit.sandbox._control import ControlError, endpoint
from dingkit.sandbox._events import example_fields
from dingkit.sandbox._schemas import APP, CORP, INTEGER, INTEGERS, NOTHING, SUITE, TEXT, TEXTS, described, one_of, ref, shape
from dingkit.sandbox._suites import install, is_suite, ticket_of, uninstall
from dingtalk_openapi.error_codes import CODES

if TYPE_CHECKING:
    from dingkit.sandbox._control import Control
    from dingkit.sandbox._database import Record


@endpoint(
    "POST",
    "/push",
    "Let an event happen: it is pushed to all apps of the corp that listen. The answer says to how many `addresses` over HTTP "
    "and to how many `connections` of Stream, one of each app; nobody listens when both are 0.",
    answer=ref("Listeners"),
    required=("event",),
    corp_id=CORP,
    event=described(TEXT, "Name of the event in the spec."),
    fields={"type": "object", "description": "What it says; without any, what the example in the spec says."},
)
async def push(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    fields = given.get("fields") or example_fields(control.world.description, given["event"])
    if fields is None:
        raise ControlError(f"the spec has no event {given['event']!r}")
    return control.world.pushes.flush([(corp.id, given["event"], fields)])._asdict()


@endpoint(
    "POST",
    "/app",
    "Change settings of an app, as in the developer console; what is not sent stays.",
    answer=ref("App"),
    app_key=APP,
    denied=described(TEXTS, "Permissions that are taken away, by their codes, and operations by their names."),
    callback_url=described(TEXT, "Where its events are pushed over HTTP."),
    callback_token=TEXT,
    callback_aes_key=TEXT,
    robot_url=described(TEXT, "Where messages to its robot are pushed over HTTP; over Stream without one."),
    card_url=described(TEXT, "Where presses on its cards of `callbackType` HTTP are pushed that have no registered address."),
    redirect_uris=described(TEXTS, "The only addresses that a login may lead to."),
    contact_scope=described(INTEGERS, "Departments that it may see with those below; all without it."),
)
async def change_app(control: Control, given: dict[str, Any]) -> Any:
    app = control.app(given) | {name: value for name, value in given.items() if name != "app_key"}
    control.world.put_app(app)
    return app


@endpoint(
    "GET",
    "/registrations",
    "New apps that wait for somebody who scans their code and says yes.",
    answer={"type": "array", "items": shape(user_code=TEXT, source=TEXT)},
)
async def registrations(control: Control, _: dict[str, Any]) -> Any:
    return [{"user_code": one["user_code"], "source": one["source"]} for one in _registrations.waiting(control.world)]


@endpoint(
    "POST",
    "/registration",
    "Say yes to a new app, as who scans its code, or no.",
    answer=one_of(ref("App"), described(NOTHING, "After a no.")),
    required=("user_code",),
    corp_id=CORP,
    user_code=TEXT,
    name=described(TEXT, "What the app is to be called."),
    reject=described(TEXT, "Say no, and why."),
)
async def answer_registration(control: Control, given: dict[str, Any]) -> Any:
    world, code = control.world, given["user_code"]
    if "reject" in given:
        done: Any = {} if _registrations.reject(world, code, given["reject"]) else None
    else:
        done = _registrations.approve(world, code, control.corp(given).id, name=given.get("name", ""))
    if done is None:
        known = ", ".join(one["user_code"] for one in _registrations.waiting(world))
        raise ControlError(f"no new app waits with the code {code!r}; there are {known or 'none'}")
    return done


@endpoint("POST", "/revoke", "End all tokens of an app.", answer=shape(ended=described(INTEGER, "How many tokens.")), app_key=APP)
async def revoke(control: Control, given: dict[str, Any]) -> Any:
    app = control.app(given)
    corps = [corp["corp_id"] for corp in control.world.corps()]
    kinds = ("app_token", "user_token", "suite_token", "sso_token", "sns_token")
    ended = sum(control.world.revoke(kind, app_key=app["app_key"], corp_id=corp_id) for kind in kinds for corp_id in ("", *corps))
    return {"ended": ended}


@endpoint(
    "POST",
    "/code",
    "Give out a code as the DingTalk app does for a login without a password.",
    answer=shape(code=TEXT),
    required=("user",),
    corp_id=CORP,
    user=TEXT,
    app_key=APP,
)
async def code(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    person = control.person(corp, given["user"])
    app = control.app(given)
    value = control.world.issue("login_free_code", seconds=300, corp_id=corp.id, app_key=app["app_key"], userid=person["userid"])
    return {"code": value}


@endpoint(
    "POST",
    "/install",
    "Let a corp install the app of a vendor; the app is told.",
    answer=ref("Installation"),
    required=("app_key",),
    corp_id=CORP,
    app_key=SUITE,
)
async def install_suite(control: Control, given: dict[str, Any]) -> Any:
    return install(control.world, given["app_key"], control.corp(given).id)


@endpoint(
    "POST",
    "/uninstall",
    "Let a corp end its authorisation of the app of a vendor; the app is told, and its tokens are good no more.",
    answer=NOTHING,
    required=("app_key",),
    corp_id=CORP,
    app_key=SUITE,
)
async def uninstall_suite(control: Control, given: dict[str, Any]) -> None:
    uninstall(control.world, given["app_key"], control.corp(given).id)


@endpoint(
    "GET",
    "/ticket",
    "The ticket of the app of a vendor that was pushed last.",
    answer=shape(ticket=TEXT),
    required=("app_key",),
    app_key=SUITE,
)
async def suite_ticket(control: Control, given: dict[str, Any]) -> Any:
    return {"ticket": ticket_of(control.world, _suite(control, given)["app_key"])}


@endpoint(
    "POST",
    "/ticket",
    "Push a new ticket to the app of a vendor; the one before is good no more.",
    answer=shape(ticket=TEXT),
    required=("app_key",),
    app_key=SUITE,
)
async def push_suite_ticket(control: Control, given: dict[str, Any]) -> Any:
    return {"ticket": control.world.pushes.push_ticket(_suite(control, given))}


def _suite(control: Control, given: dict[str, Any]) -> Record:
    app = control.app(given)
    if not is_suite(app):
        raise ControlError(f"{app['app_key']!r} is no app of a vendor")
    return app


@endpoint(
    "POST",
    "/disconnect",
    "Announce to Stream connections that they are closed in ten seconds, as DingTalk does now and then.",
    answer=shape(connections=described(INTEGER, "How many were told.")),
    app_key=described(TEXT, "Those of this app; all without it."),
)
async def disconnect(control: Control, given: dict[str, Any]) -> Any:
    return {"connections": control.world.pushes.stream.disconnect(given.get("app_key"))}


@endpoint(
    "POST",
    "/jsapi",
    "Check the signature of a page as the DingTalk app does for `dd.config`, and say why it is wrong.",
    answer=ref("SignatureCheck"),
    required=("corp_id", "url"),
    corp_id=described(TEXT, "`corpId`."),
    url=described(TEXT, "Address of the page, as the browser has it."),
    nonce=described(TEXT, "`nonceStr`."),
    timestamp={"type": ["string", "number"], "description": "`timeStamp`."},
    signature=TEXT,
    agent_id={"type": ["string", "number"], "description": "`agentId`."},
)
async def check_jsapi(control: Control, given: dict[str, Any]) -> Any:
    signed = [given.get(name, "") for name in ("nonce", "timestamp", "signature")]
    key = _jsapi.check_jsapi(control.world, given["corp_id"], given["url"], *signed)
    if key is None:
        reason, detail = _jsapi.signature_problem(control.world, given["corp_id"], given["url"], *signed)
        return {"valid": False, "app_key": "", "reason": reason, "detail": detail, **_code("signature check failed")}
    wanted = (control.world.app(key) or {}).get("agent_id", "")
    if "agent_id" in given and str(given["agent_id"]) != str(wanted):
        return {"valid": False, "app_key": key, "reason": "other_agent", "detail": str(wanted), **_code("agentid invalid")}
    return {"valid": True, "app_key": key, "reason": "", "detail": "", "code": "", "message": ""}


def _code(meaning: str) -> dict[str, str]:
    """Return what `dd.error` gets, out of the catalogue."""
    return next({"code": code, "message": one.meaning} for code, one in CODES.items() if one.meaning == meaning)
