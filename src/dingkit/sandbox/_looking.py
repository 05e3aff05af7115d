"""More of the control API: what people look at on the page, and what they do there that no test needed before."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _approvals, _calendars, _copying, _jsapi, _people
from dingkit.sandbox._control import EVENTS, PREFIX, Control, ControlError, _endpoint
from dingkit.sandbox._events import example_fields, names
from dingkit.sandbox._serving import Bytes
from dingtalk_openapi.error_codes import CODES

if TYPE_CHECKING:
    from dingkit.sandbox._journal import Entry

__all__ = ["PREFIX", "Control"]

_TEXT: Final = {"type": "string"}
_CORP: Final = {**_TEXT, "description": "CorpId; the first corp when there is none."}
_NUMBER: Final = {"type": "integer", "description": "Number of the request or push."}
_MAX_ATTENDEES: Final = 100
_SHOWN_BY_BROWSERS: Final = ("audio/", "image/", "video/")
_NO_MEDIUM: Final = "application/octet-stream"
"""Of everything that a browser could take for a page."""


@_endpoint("GET", EVENTS, "What happens, as server-sent events: at most ten frames a second, what was too much for one is left out.")
async def events(control: Control, given: dict[str, Any]) -> None:  # pragma: no cover - `Control` serves it itself
    del control, given


@_endpoint("GET", "/departments", "The departments of a corp, with how many people are in each itself.", corp_id=_CORP)
async def departments(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    return [one | {"members": len(corp.members(one["dept_id"]))} for one in corp.find("department")]


@_endpoint("GET", "/roles", "The roles of a corp, with the group of each and who has it.", corp_id=_CORP)
async def roles(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    groups = {group["id"]: group["name"] for group in corp.find("role_group")}
    return [
        {"id": role["id"], "name": role["name"], "group": groups.get(role["group_id"], ""), "userids": _people.role_userids(corp, role)}
        for role in corp.find("role")
    ]


@_endpoint("GET", "/approvals", "The approvals of a corp, the newest first.", corp_id=_CORP)
async def approvals(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find(_approvals.APPROVAL, newest_first=True)


@_endpoint(
    "POST",
    "/decide",
    "Approve or refuse an approval as one of its approvers; programs are notified.",
    required=("approval", "user", "agree"),
    corp_id=_CORP,
    approval={**_TEXT, "description": "Id of the approval."},
    user={**_TEXT, "description": "Userid of the approver."},
    agree={"type": "boolean"},
    remark={**_TEXT, "description": "The comment to it."},
)
async def decide(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    userid = control.person(corp, given["user"])["userid"]
    found = corp.get(_approvals.APPROVAL, given["approval"])
    if found is None:
        raise ControlError(f"there is no approval {given['approval']!r}")
    if not _approvals.decide(corp, found["id"], userid, given["agree"], given.get("remark", "")):
        waiting = ", ".join(task["userid"] for task in _approvals.running(found)) or "no user"
        raise ControlError(f"the approval does not wait for {userid!r}; it waits for {waiting}")
    return corp.get(_approvals.APPROVAL, found["id"])


@_endpoint(
    "GET",
    "/todos",
    "The to-dos of a corp, the newest first: `executors` has who has to do each, by unionid, and who is done.",
    corp_id=_CORP,
)
async def todos(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find("todo_task", newest_first=True)


@_endpoint("GET", "/calendar", "The events in the calendars of a corp, the newest first, each as its organizer sees it.", corp_id=_CORP)
async def calendar(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    found = corp.find(_calendars.EVENT, newest_first=True)
    return [_calendars.shown(corp, event, event["organizer"], _MAX_ATTENDEES) for event in found]


@_endpoint("GET", "/catalogue", "What there is in the spec: operations with their error codes, events with an example of each.")
async def catalogue(control: Control, _: dict[str, Any]) -> Any:
    description = control.world.description
    return {
        "operations": {
            one.id: {"domain": one.domain, "summary": one.summary, "codes": list(one.codes)} for one in description.operations.values()
        },
        "events": {name: example_fields(description, name) or {} for name in names(description)},
    }


@_endpoint("GET", "/request", "One request or push, with headers and bodies; secrets are hidden.", required=("number",), number=_NUMBER)
async def request(control: Control, given: dict[str, Any]) -> Any:
    return _entry(control, given).shown()


def _entry(control: Control, given: dict[str, Any]) -> Entry:
    found = control.world.journal.get(given["number"])
    if found is None:
        raise ControlError(f"there is no request {given['number']}, or it is not kept any more")
    return found


@_endpoint(
    "GET",
    "/copy",
    "One request as something to run; secrets are variables.",
    required=("number", "form"),
    number=_NUMBER,
    form={"enum": ["curl", "dingkit"]},
)
async def copy_request(control: Control, given: dict[str, Any]) -> Any:
    entry = _entry(control, given)
    if given["form"] == "curl":
        return {"text": _copying.as_curl(entry, control.world.url)}
    return {"text": _copying.as_dingkit(entry, control.world.description)}


@_endpoint("POST", "/again", "Send a request once more, or push what was pushed.", required=("number",), number=_NUMBER)
async def repeat(control: Control, given: dict[str, Any]) -> Any:
    return await _copying.repeat(control.world, control.application, _entry(control, given))


@_endpoint(
    "GET",
    "/file",
    "The bytes of a medium, or of a file that was sent.",
    corp_id=_CORP,
    media_id={**_TEXT, "description": "Of a medium that was uploaded."},
    message={**_TEXT, "description": "Id of the message that was sent."},
    index={"type": "integer", "minimum": 0, "description": "Which one of its files; the first one without it."},
)
async def file(control: Control, given: dict[str, Any]) -> Any:
    import filetype

    corp = control.corp(given)
    if "message" in given:
        files = control.message(corp, given["message"]).get("files", ())
        found = files[given.get("index", 0)] if given.get("index", 0) < len(files) else None
    else:
        found = (corp.get("medium", given.get("media_id", "")) or {}).get("file")
    if found is None:
        raise ControlError("there is no such file", 404)
    content = control.world.database.content(found["key"])
    media_type = filetype.guess_mime(content) or _NO_MEDIUM
    return Bytes(content, media_type if media_type.startswith(_SHOWN_BY_BROWSERS) else _NO_MEDIUM, found["name"])


@_endpoint(
    "POST",
    "/jsapi",
    "Check the signature of a page as the DingTalk app does for `dd.config`, and say why it is wrong.",
    required=("corp_id", "url"),
    corp_id={**_TEXT, "description": "`corpId`."},
    url={**_TEXT, "description": "Address of the page, as the browser has it."},
    nonce={**_TEXT, "description": "`nonceStr`."},
    timestamp={"type": ["string", "number"], "description": "`timeStamp`."},
    signature=_TEXT,
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
