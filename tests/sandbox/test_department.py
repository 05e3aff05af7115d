"""Departments in the sandbox: a tree with managers, group chats and doors, and programs are told of each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import APIError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

Events = list[tuple[str, dict[str, Any]]]


def code_of(call: Callable[[], object]) -> str:
    """The code with which DingTalk refuses a call."""
    with pytest.raises(APIError) as refused:
        call()
    return str(refused.value.code)


def test_a_department_lives(ding: DingTalk, events: Events) -> None:
    tree = ding.department
    made = tree.create_department(name="销售", parent_id=4, order=1, source_identifier="sales").result.dept_id
    detail = tree.get_department(dept_id=made).result
    assert (detail.name, detail.parent_id, detail.order, detail.source_identifier) == ("销售", 4, 1, "sales")
    assert (detail.member_count, detail.owning_member_count, detail.hide_dept, detail.dept_permits, detail.code) == (0, 0, False, [], None)
    tree.update_department(dept_id=made, parent_id=2, code="S-1", auto_approve_apply=True)
    detail = tree.get_department(dept_id=made).result
    assert (detail.name, detail.parent_id, detail.code, detail.auto_approve_apply) == ("销售", 2, "S-1", True)
    assert tree.list_sub_department_ids(dept_id=2).result.dept_id_list == [made, 3]
    assert tree.list_parent_department_ids(dept_id=made).result.parent_id_list == [made, 2, 1]
    tree.delete_department(dept_id=made)
    assert code_of(lambda: tree.get_department(dept_id=made)) == "60003"
    assert events == [(f"org_dept_{what}", {"deptId": [made]}) for what in ("create", "modify", "remove")]


async def test_the_tree(async_ding: AsyncDingTalk) -> None:
    tree = async_ding.department
    children = (await tree.list_sub_departments()).result
    assert [(one.dept_id, one.name, one.parent_id, one.create_dept_group) for one in children] == [
        (2, "产品技术部", 1, False),
        (4, "人事行政部", 1, False),
    ]
    assert (await tree.list_sub_departments(dept_id=3)).result == []
    root = (await tree.get_department(dept_id=1)).result
    assert (root.name, root.parent_id, root.member_count, root.owning_member_count) == ("海棠科技", None, 5, 1)
    ways = (await tree.list_parent_department_ids_of_user(userid="zhaoliu")).result.parent_list
    assert [way.parent_dept_id_list for way in ways] == [[3, 2, 1], [4, 1]]
    found = await tree.search_departments(query_word="部", offset=0, size=1)
    assert (found.list_, found.total_count, found.has_more) == ([2], 2, True)


def test_ids_that_a_seed_has_taken(sandbox: Sandbox, ding: DingTalk) -> None:
    corp = sandbox._world.corp(sandbox.app.corp_id)
    corp.put("department", 100, {"dept_id": 100, "name": "百", "parent_id": 1, "order": 1}, parent=1)
    sandbox._world.database.commit()
    assert ding.department.create_department(name="新", parent_id=1).result.dept_id == 101


def test_names_in_another_language(ding: DingTalk) -> None:
    tree = ding.department
    tree.update_department(dept_id=3, name="Research", language="en_US")
    tree.update_department(dept_id=3, order=2, language="en_US")
    assert tree.get_department(dept_id=3).result.name == "研发组"
    assert tree.get_department(dept_id=3, language="en_US").result.name == "Research"
    assert tree.list_sub_departments(dept_id=2, language="en_US").result[0].name == "Research"
    assert tree.search_departments(query_word="research", offset=0, size=5).list_ == [3]


def test_managers(ding: DingTalk) -> None:
    tree = ding.department
    assert tree.get_department(dept_id=4).result.dept_manager_userid_list == ["wangwu"]
    tree.update_department(dept_id=4, dept_manager_userid_list=["zhaoliu"])
    assert tree.get_department(dept_id=4).result.dept_manager_userid_list == ["zhaoliu"]
    leads = ding.contact.get_user(userid="zhaoliu").result.leader_in_dept or ()
    assert [(one.dept_id, one.leader) for one in leads] == [(3, False), (4, True)]
    tree.update_department(dept_id=4, name="人事部")
    assert tree.get_department(dept_id=4).result.dept_manager_userid_list == ["zhaoliu"]
    tree.update_department(dept_id=4, force_update_fields=["dept_manager_userid_list"])
    assert tree.get_department(dept_id=4).result.dept_manager_userid_list == []
    assert code_of(lambda: tree.update_department(dept_id=4, dept_manager_userid_list=["lisi"])) == "40031"


def test_doors(ding: DingTalk) -> None:
    tree = ding.department
    made = tree.create_department(
        name="并购", parent_id=1, hide_dept=True, dept_permits=[2, 3], user_permits=["boss"], outer_permit_users=["lisi"]
    ).result.dept_id
    detail = tree.get_department(dept_id=made).result
    assert (detail.dept_permits, detail.user_permits, detail.outer_permit_users) == ([2, 3], ["boss"], [])
    tree.update_department(dept_id=made, hide_dept=False, outer_dept=True)
    detail = tree.get_department(dept_id=made).result
    assert (detail.dept_permits, detail.user_permits, detail.outer_permit_users) == ([], [], ["lisi"])
    unchecked = ding.with_options(check_limits=False).department
    assert code_of(lambda: unchecked.create_department(name="a", parent_id=1, dept_permits=[99])) == "600109"
    assert code_of(lambda: unchecked.update_department(dept_id=made, user_permits=["nobody"])) == "60109"
    assert code_of(lambda: unchecked.update_department(dept_id=made, user_permits=[str(n) for n in range(51)])) == "60109"


def groups(sandbox: Sandbox) -> dict[str, list[str]]:
    """The members of each group, by its name."""
    return {group["name"]: group["members"] for group in sandbox.call("GET", "/groups")}


def test_group_chats(sandbox: Sandbox, ding: DingTalk) -> None:
    tree, contact = ding.department, ding.contact
    tree.update_department(dept_id=4, create_dept_group=True, auto_add_user=True, org_dept_owner="wangwu")
    detail = tree.get_department(dept_id=4).result
    assert (detail.create_dept_group, detail.auto_add_user, detail.org_dept_owner) == (True, True, "wangwu")
    assert detail.dept_group_chat_id
    assert groups(sandbox)["人事行政部"] == ["wangwu", "zhaoliu"]
    contact.create_user(name="新人", mobile="13900000001", dept_id_list=[4], userid="new")
    assert groups(sandbox)["人事行政部"] == ["wangwu", "zhaoliu", "new"]
    contact.update_user(userid="zhaoliu", dept_id_list=[3])
    assert groups(sandbox)["人事行政部"] == ["wangwu", "new"]
    tree.update_department(dept_id=4, auto_add_user=False, create_dept_group=True)
    contact.update_user(userid="zhaoliu", dept_id_list=[3, 4])
    assert groups(sandbox)["人事行政部"] == ["wangwu", "new"]
    assert tree.get_department(dept_id=4).result.dept_group_chat_id == detail.dept_group_chat_id
    contact.update_user(userid="zhaoliu", dept_id_list=[3])  # who is not in the group need not leave it
    empty = tree.create_department(name="空", parent_id=1, create_dept_group=True).result.dept_id
    assert groups(sandbox)["空"] == []
    tree.delete_department(dept_id=empty)
    assert "空" not in groups(sandbox)
    assert code_of(lambda: tree.update_department(dept_id=4, org_dept_owner="boss")) == "40093"
    assert code_of(lambda: tree.update_department(dept_id=4, org_dept_owner="nobody")) == "40093"


def test_what_is_refused(ding: DingTalk, events: Events) -> None:
    tree = ding.with_options(check_limits=False).department
    assert code_of(lambda: tree.create_department(name="a", parent_id=99)) == "60004"
    assert code_of(lambda: tree.create_department(name="产品技术部", parent_id=1)) == "40035"
    assert code_of(lambda: tree.create_department(name="a-b", parent_id=1)) == "40035"
    assert code_of(lambda: tree.create_department(name="长" * 65, parent_id=1)) == "60001"
    assert code_of(lambda: tree.update_department(dept_id=1, name="a")) == "60018"
    assert code_of(lambda: tree.update_department(dept_id=99, name="a")) == "60003"
    assert code_of(lambda: tree.update_department(dept_id=2, parent_id=99)) == "60004"
    assert code_of(lambda: tree.update_department(dept_id=2, parent_id=3)) == "60010"
    assert code_of(lambda: tree.update_department(dept_id=2, name="a，b")) == "60001"
    assert code_of(lambda: tree.update_department(dept_id=2, name="人事行政部")) == "60001"
    assert code_of(lambda: tree.update_department(dept_id=2, order=0)) == "40011"
    assert code_of(lambda: tree.delete_department(dept_id=1)) == "60007"
    assert code_of(lambda: tree.delete_department(dept_id=2)) == "60006"
    assert code_of(lambda: tree.delete_department(dept_id=3)) == "60005"
    assert code_of(lambda: tree.list_sub_departments(dept_id=99)) == "60003"
    assert code_of(lambda: tree.list_parent_department_ids_of_user(userid="nobody")) == "33012"
    for wrong in ({"offset": -1, "size": 1}, {"offset": 0, "size": -1}):
        with pytest.raises(InvalidRequestError, match="at least 0"):
            tree.search_departments(query_word="a", **wrong)
    assert events == []


def test_contact_scope_of_an_app(sandbox: Sandbox, ding: DingTalk) -> None:
    sandbox.change_app(contact_scope=[2])
    tree = ding.department
    assert tree.get_department(dept_id=3).result.name == "研发组"
    assert [one.dept_id for one in tree.list_sub_departments(dept_id=2).result] == [3]
    assert tree.list_sub_department_ids(dept_id=1).result.dept_id_list == [2, 4]
    for call in (
        lambda: tree.get_department(dept_id=4),
        lambda: tree.list_sub_departments(dept_id=1),
        lambda: tree.create_department(name="a", parent_id=4),
        lambda: tree.update_department(dept_id=4, name="a"),
        lambda: tree.delete_department(dept_id=4),
    ):
        assert code_of(call) == "50004"


def test_apps_of_others_are_told_less(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.department.update_department(dept_id=2, source_identifier="tech")
    assert ding.department.list_sub_departments().result[0].source_identifier == "tech"
    sandbox._world.put_app((sandbox._world.app(sandbox.app.app_key) or {}) | {"kind": "suite"})
    sandbox._world.database.commit()
    assert ding.department.list_sub_departments().result[0].source_identifier is None
    assert ding.department.get_department(dept_id=2).result.source_identifier is None


def test_the_calls_of_2016(ding: DingTalk) -> None:
    tree, people = ding.department, ding.contact
    below = tree.list_departments_legacy().department
    assert [(one.id, one.name, one.parentid) for one in below] == [(2, "产品技术部", 1), (4, "人事行政部", 1)]
    assert [one.id for one in tree.list_departments_legacy(id="1", fetch_child=True).department] == [2, 3, 4]
    assert tree.list_sub_department_ids_legacy(id="2").sub_dept_id_list == [3]
    assert people.list_department_userids_legacy(dept_id="3").user_ids == ["zhangsan", "zhaoliu"]
    lisi = people.get_user_legacy(userid="lisi")
    assert (lisi.name, lisi.position, lisi.department, lisi.is_admin) == ("李四", "技术总监", [2], False)
    assert (lisi.order_in_depts, lisi.is_leader_in_depts) == ("{2:1}", "{2:true}")
    assert [role.name for role in lisi.roles or []][-1] == "主管"
    assert code_of(lambda: people.get_user_legacy(userid="nobody")) not in {"0", "-1"}
    assert code_of(lambda: tree.list_sub_department_ids_legacy(id="99")) not in {"0", "-1"}
