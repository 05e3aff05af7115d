"""Roles in the sandbox: made, renamed, given, taken and deleted, and programs are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import APIError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk, DingTalk

Events = list[tuple[str, dict[str, Any]]]


def code_of(call: Callable[[], object]) -> str:
    """The code with which DingTalk refuses a call."""
    with pytest.raises(APIError) as refused:
        call()
    return str(refused.value.code)


def role_named(ding: DingTalk, name: str, group: str) -> int:
    """The id of a role that is there from the beginning."""
    return next(role.id for one in ding.role.iter_role_groups() for role in one.roles or () if (one.name, role.name) == (group, name))


def test_a_role_lives(ding: DingTalk, events: Events) -> None:
    group = ding.role.create_role_group(name="项目").group_id
    role = ding.role.create_role(role_name="组长", group_id=group).role_id
    ding.role.update_role(role_id=role, role_name="经理")
    ding.role.update_role(role_id=role, role_name="经理")
    found = ding.role.get_role(role_id=role).role
    assert (found.name, found.group_id) == ("经理", group)
    detail = ding.role.get_role_group(group_id=group).role_group
    assert (detail.group_name, [(one.role_id, one.role_name) for one in detail.roles or ()]) == ("项目", [(role, "经理")])
    ding.role.delete_role(role_id=role)
    assert code_of(lambda: ding.role.get_role(role_id=role)) == "33011"
    assert [event for event, _ in events] == ["org_role_add", "org_role_modify", "org_role_modify", "org_role_remove"]
    assert events[0][1] == {"roleId": role, "roleName": "组长", "groupId": group, "groupName": "项目"}
    assert events[-1][1] == {"roleId": str(role)}


async def test_roles_are_given_and_taken(async_ding: AsyncDingTalk, events: Events) -> None:
    role = async_ding.role
    group = (await role.create_role_group(name="项目")).group_id
    ids = [(await role.create_role(role_name=name, group_id=group)).role_id for name in ("甲", "乙")]
    events.clear()
    await role.add_user_roles(role_ids=ids, user_ids=["zhangsan", "lisi"])
    await role.add_user_roles(role_ids=ids[:1], user_ids=["lisi", "wangwu"])
    assert events[0] == ("label_user_change", {"userIdList": ["zhangsan", "lisi"], "action": "add", "labelIdList": ids})
    assert [(event, said["userid"]) for event, said in events[1:3]] == [("user_role_change", "zhangsan"), ("user_role_change", "lisi")]
    assert [one["name"] for one in events[1][1]["roles"]] == ["甲", "乙"]
    assert [(user.userid, user.name) async for user in role.iter_role_users(role_id=ids[0], size=2)] == [
        ("zhangsan", "张三"),
        ("lisi", "李四"),
        ("wangwu", "王五"),
    ]
    person = (await async_ding.contact.get_user(userid="zhangsan")).result
    assert [(one.name, one.group_name) for one in person.role_list or ()] == [("甲", "项目"), ("乙", "项目")]
    events.clear()
    await role.remove_user_roles(role_ids=ids, user_ids=["lisi"])
    assert events[0] == ("label_user_change", {"userIdList": ["lisi"], "action": "remove", "labelIdList": ids})
    assert [user.userid async for user in role.iter_role_users(role_id=ids[1])] == ["zhangsan"]


def test_pages(ding: DingTalk) -> None:
    for number in range(25):
        ding.role.create_role_group(name=f"组{number}")
    page = ding.role.list_roles().result
    assert (len(page.list_ or ()), page.has_more, page.next_cursor) == (20, True, 20)
    assert len(ding.role.list_roles(size=5).result.list_ or ()) == 20  # not without an offset
    assert [one.name for one in ding.role.list_roles(size=1, offset=1).result.list_ or ()] == ["职务"]
    assert len(list(ding.role.iter_role_groups(size=10))) == 27
    unchecked = ding.with_options(check_limits=False).role
    assert code_of(lambda: unchecked.list_roles(size=0, offset=0)) == "40069"
    assert code_of(lambda: unchecked.list_roles(size=201, offset=0)) == "40069"
    assert code_of(lambda: unchecked.list_roles(size=1, offset=-1)) == "40068"


def test_what_is_refused(ding: DingTalk) -> None:
    role, group = ding.role, ding.role.create_role_group(name="项目").group_id
    made = role.create_role(role_name="组长", group_id=group).role_id
    assert code_of(lambda: role.create_role(role_name="组长", group_id=group)) == "34021"
    assert code_of(lambda: role.create_role(role_name="组长", group_id=99)) == "34020"
    assert code_of(lambda: role.create_role(role_name=" ", group_id=group)) == "34018"
    assert code_of(lambda: role.update_role(role_id=99, role_name="a")) == "33011"
    assert code_of(lambda: role.update_role(role_id=made, role_name=" ")) == "660000"
    assert code_of(lambda: role.get_role_group(group_id=99)) == "400002"
    assert code_of(lambda: role.delete_role(role_id=99)) == "33011"
    assert code_of(lambda: role.add_user_roles(role_ids=[99], user_ids=["lisi"])) == "33011"
    assert code_of(lambda: role.add_user_roles(role_ids=[made], user_ids=["nobody"])) == "33012"
    assert code_of(lambda: role.remove_user_roles(role_ids=[made], user_ids=["nobody"])) == "33012"
    role.add_user_roles(role_ids=[made], user_ids=["lisi"])
    with pytest.raises(InvalidRequestError, match="take it from them first"):
        role.delete_role(role_id=made)


def test_roles_that_dingtalk_gives(ding: DingTalk) -> None:
    def users(name: str) -> list[str]:
        return [user.userid for user in ding.role.iter_role_users(role_id=role_named(ding, name, "默认"))]

    assert (users("主管理员"), users("子管理员"), users("主管"), users("负责人")) == (["boss"], [], ["lisi", "wangwu"], ["boss"])
    leaders = role_named(ding, "主管", "默认")
    assert code_of(lambda: ding.role.delete_role(role_id=leaders)) == "23004"
    assert code_of(lambda: ding.role.update_role(role_id=leaders, role_name="a")) == "33011"
    assert code_of(lambda: ding.role.add_user_roles(role_ids=[leaders], user_ids=["lisi"])) == "33011"
    group = ding.role.get_role(role_id=leaders).role.group_id
    assert code_of(lambda: ding.role.create_role(role_name="a", group_id=group or 0)) == "34020"


def test_scopes(ding: DingTalk) -> None:
    role = role_named(ding, "主管", "职务")
    ding.role.update_role_scope(userid="lisi", role_id=role, dept_ids=[2, 3])
    first, second = ding.role.iter_role_users(role_id=role)
    assert [(one.dept_id, one.name) for one in first.manage_scopes or ()] == [(2, "产品技术部"), (3, "研发组")]
    assert second.manage_scopes == []
    ding.role.update_role_scope(userid="lisi", role_id=role)
    assert [user.manage_scopes for user in ding.role.iter_role_users(role_id=role)] == [[], []]
    ding.role.update_role_scope(userid="lisi", role_id=role, dept_ids=[2])
    ding.role.remove_user_roles(role_ids=[role], user_ids=["lisi"])
    update = ding.role.update_role_scope
    assert code_of(lambda: update(userid="lisi", role_id=role)) == "46004"
    assert code_of(lambda: update(userid="nobody", role_id=role)) == "40003"
    assert code_of(lambda: update(userid="wangwu", role_id=99)) == "60301"
    assert code_of(lambda: update(userid="wangwu", role_id=role, dept_ids=[99])) == "60003"
