"""External contacts in the sandbox: noted, changed, shared and deleted, and programs are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

Events = list[tuple[str, dict[str, Any]]]

BUYER: dict[str, Any] = {
    "name": "钱八",
    "mobile": "13700000001",
    "state_code": "86",
    "follower_user_id": "lisi",
    "label_ids": [2001],
    "company_name": "例子公司",
    "share_dept_ids": [2],
    "share_user_ids": ["zhangsan"],
}


def code_of(call: Callable[[], object]) -> str:
    """The code with which DingTalk refuses a call."""
    with pytest.raises(APIError) as refused:
        call()
    return str(refused.value.code)


def test_a_contact_lives(ding: DingTalk, events: Events) -> None:
    contacts = ding.external_contact
    userid = contacts.create_external_contact(contact=BUYER).userid
    found = contacts.get_external_contact(user_id=userid).result
    assert found is not None
    assert (found.userid, found.name, found.mobile, found.label_ids, found.share_user_ids) == (
        userid,
        "钱八",
        "13700000001",
        [2001],
        ["zhangsan"],
    )
    changed = {"user_id": userid, "name": "钱九", "follower_user_id": "boss", "label_ids": [2002], "title": "采购"}
    contacts.update_external_contact(contact=changed)
    found = contacts.get_external_contact(user_id=userid).result
    assert found is not None
    assert (found.name, found.title, found.company_name, found.mobile) == ("钱九", "采购", "例子公司", "13700000001")
    contacts.delete_external_contact(user_id=userid)
    assert code_of(lambda: contacts.get_external_contact(user_id=userid)) == "33012"
    assert code_of(lambda: contacts.delete_external_contact(user_id=userid)) == "33012"
    assert code_of(lambda: contacts.update_external_contact(contact=changed)) == "60121"
    assert [event for event, _ in events] == ["contact_add_org", "contact_modify_org", "contact_leave_org"]
    assert events[0][1] == {
        "userId": userid,
        "name": "钱八",
        "mobile": "13700000001",
        "stateCode": "86",
        "companyName": "例子公司",
        "followerUserId": "lisi",
        "labelIds": [2001],
        "shareUserIds": ["zhangsan"],
        "shareDeptIds": [2],
        "errcode": 0,
        "errmsg": "ok",
    }
    assert events[2][1] == {"userId": userid}


async def test_contacts_are_listed(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    contacts = async_ding.external_contact
    for number in range(3):
        await contacts.create_external_contact(contact=BUYER | {"mobile": f"1370000010{number}", "name": f"客户{number}"})
    assert [one.name async for one in contacts.iter_external_contacts(size=2)] == ["客户0", "客户1", "客户2"]
    assert len((await contacts.list_external_contacts(size=1)).results) == 3  # not without an offset
    assert [one.name for one in (await contacts.list_external_contacts(size=1, offset=1)).results] == ["客户1"]
    groups = [group async for group in contacts.iter_external_contact_label_groups(size=1)]
    assert [(group.name, [label.id for label in group.labels or ()]) for group in groups] == [
        ("客户等级", [2001, 2002]),
        ("关系", [2003, 2004, 2005]),
    ]
    sandbox._world.put_app((sandbox._world.app(sandbox.app.app_key) or {}) | {"kind": "suite"})
    sandbox._world.database.commit()
    listed = (await contacts.list_external_contacts(size=1, offset=0)).results[0]
    assert (listed.name, listed.mobile) == ("客户0", None)


def test_what_is_refused(ding: DingTalk) -> None:
    contacts = ding.with_options(check_limits=False).external_contact
    contacts.create_external_contact(contact=BUYER)
    contacts.create_external_contact(contact=BUYER | {"state_code": "852"})  # the same digits in another country

    def refused(**fields: Any) -> str:
        return code_of(lambda: contacts.create_external_contact(contact=BUYER | {"mobile": "13700000002"} | fields))

    assert refused(mobile="13700000001") == "22005"
    assert refused(mobile="+86-137") == "60103"
    assert refused(mobile="137") == "60103"
    assert refused(name=" ") == "60112"
    assert refused(label_ids=[]) == "60204"
    assert refused(label_ids=[99]) == "60204"
    assert refused(follower_user_id="nobody") == "60121"
    assert refused(share_user_ids=["nobody"]) == "60121"
    assert refused(share_dept_ids=[99]) == "60003"
    assert code_of(lambda: contacts.list_external_contacts(size=0, offset=0)) == "40069"
    assert code_of(lambda: contacts.list_external_contacts(size=101, offset=0)) == "40069"
    assert code_of(lambda: contacts.list_external_contacts(size=1, offset=-1)) == "40068"
    assert code_of(lambda: contacts.list_external_contact_label_groups(size=0, offset=0)) == "41101"
