"""external_contact: people outside the corp, each with a user of the corp in charge; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._people import department, is_third_party, no_person, offset_and_size, person, short_page

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_MAX_PAGE: Final = 100
_EVENT: Final = {
    "userid": "userId",
    "name": "name",
    "mobile": "mobile",
    "state_code": "stateCode",
    "company_name": "companyName",
    "title": "title",
    "remark": "remark",
    "follower_user_id": "followerUserId",
    "label_ids": "labelIds",
    "share_user_ids": "shareUserIds",
    "share_dept_ids": "shareDeptIds",
}
"""The fields of an external contact in events, and what events call them."""


def create_external_contact(request: Request) -> Answer:
    """Note an external contact."""
    corp, sent = request.corp, request["contact"]
    _check(request, sent)
    mobile = sent["mobile"].strip()
    if not mobile.isdigit() or not 4 <= len(mobile) <= 15:
        raise request.refuse(
            "invalid_request", "invalid_mobile", because="a mobile number has digits alone, without the code of the country"
        )
    if any(known["state_code"] == sent["state_code"] for known in corp.find_having("external_contact", "mobile", mobile)):
        raise request.refuse("invalid_request", "contact_exists", because="an external contact has this mobile number")
    userid = corp.new_id("external_contact", "ext")
    contact = {**sent, "mobile": mobile, "userid": userid}
    corp.put("external_contact", userid, contact)
    corp.emit_for("suite", "contact_add_org", **_event(contact))
    return {"userid": userid}


def update_external_contact(request: Request) -> Answer:
    """Change what is sent of an external contact, and leave the rest."""
    sent = dict(request["contact"])
    contact = request.corp.get("external_contact", sent.pop("user_id"))
    if contact is None:
        raise request.refuse("not_found", "contact_not_found", because="there is no such external contact")
    _check(request, sent)
    contact |= sent
    request.corp.put("external_contact", contact["userid"], contact)
    request.corp.emit_for("suite", "contact_modify_org", **_event(contact))
    return {}


def delete_external_contact(request: Request) -> Answer:
    """Delete an external contact."""
    if not request.corp.delete("external_contact", request["user_id"]):
        raise no_person(request, request["user_id"])
    request.corp.emit_for("suite", "contact_leave_org", userId=request["user_id"])
    return {}


def get_external_contact(request: Request) -> Answer:
    """An external contact."""
    contact = request.corp.get("external_contact", request["user_id"])
    if contact is None:
        raise no_person(request, request["user_id"])
    return {"result": _as_response(request, contact)}


def list_external_contacts(request: Request) -> Answer:
    """The external contacts, page by page."""
    return {"results": [_as_response(request, contact) for contact in _page(request, request.corp.find("external_contact"))]}


def list_external_contact_label_groups(request: Request) -> Answer:
    """The groups of labels, page by page."""
    return {"results": _page(request, request.corp.find("external_label_group"))}


def _check(request: Request, sent: Record) -> None:
    """Check what new and changed external contacts have in common."""
    if not sent["name"].strip():
        raise request.refuse("invalid_request", "invalid_name", because="the name is empty")
    known = {label["id"] for group in request.corp.find("external_label_group") for label in group["labels"]}
    unknown = [label for label in sent["label_ids"] if label not in known]
    if unknown:
        raise request.refuse("invalid_request", "labels_missing", because=f"there is no label {unknown[0]}")
    for userid in (sent["follower_user_id"], *sent.get("share_user_ids", ())):
        person(request, userid)
    for dept_id in sent.get("share_dept_ids", ()):
        department(request, dept_id)


def _event(contact: Record) -> dict[str, Any]:
    lists: dict[str, Any] = {"share_user_ids": [], "share_dept_ids": []}
    fields = {name: (lists | contact)[field] for field, name in _EVENT.items() if field in lists or field in contact}
    return fields | {"errcode": 0, "errmsg": "ok"}


def _as_response(request: Request, contact: Record) -> Record:
    return {name: value for name, value in contact.items() if name != "mobile" or not is_third_party(request)}


def _page(request: Request, found: list[Record]) -> list[Record]:
    start, size = offset_and_size(request, _MAX_PAGE)
    return short_page(request, found, start, size, largest=_MAX_PAGE)[0]
