"""People in the sandbox: they join, change, leave and are found, and programs are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, InvalidRequestError, NotFoundError, PermissionDeniedError
from dingkit.sandbox import SandboxError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk
    from dingkit.sandbox import Sandbox

Events = list[tuple[str, dict[str, Any]]]


def code_of(call: Callable[[], object]) -> str:
    """The code with which DingTalk refuses a call."""
    with pytest.raises(APIError) as refused:
        call()
    return str(refused.value.code)


def third_party(sandbox: Sandbox, **settings: Any) -> None:
    """Let the app of the small corp be one of another developer from now on."""
    app = sandbox._world.app(sandbox.app.app_key) or {}
    sandbox._world.put_app(app | {"kind": "suite"} | settings)
    sandbox._world.database.commit()


def person_with(sandbox: Sandbox, user: str, **fields: Any) -> None:
    """Give somebody what only an administrator's console can give."""
    corp = sandbox._world.corp(sandbox.app.corp_id)
    corp.put("user", user, (corp.user(user) or {}) | fields)
    sandbox._world.database.commit()


def user_token(sandbox: Sandbox, user: str) -> DingTalk:
    """A client of somebody who has logged in."""
    app = sandbox.app
    token = sandbox._world.issue("user_token", seconds=7200, corp_id=app.corp_id, app_key=app.app_key, userid=user)
    sandbox._world.database.commit()
    return DingTalk(credential=StaticToken(token), url=sandbox.url, max_retries=0)


# Joining.


def test_a_user_joins(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    created = ding.contact.create_user(
        name="孙七",
        mobile="13800000007",
        dept_id_list=[2, 3],
        userid="sunqi",
        title="设计师",
        email="sunqi@example.com",
        hide_mobile=True,
        senior_mode=False,
        manager_userid="lisi",
        hired_date=1597573616828,
        dept_order_list=[{"dept_id": 2, "order": 9}, {"dept_id": 4, "order": 9}],
        dept_position_list=[{"dept_id": 2, "is_main": True, "title": "主设计师"}, {"dept_id": 4, "title": "无"}],
        extension='{"爱好":"旅游"}',
        extension_i18n={"爱好": {"en_US": "Travel"}},
    ).result
    assert created.userid == "sunqi"
    person = ding.contact.get_user(userid="sunqi").result
    assert (person.unionid, person.name, person.mobile, person.state_code) == (created.union_id, "孙七", "13800000007", "86")
    assert (person.title, person.email, person.hide_mobile, person.manager_userid) == ("设计师", "sunqi@example.com", True, "lisi")
    assert (person.dept_id_list, person.hired_date, person.senior, person.active) == ([2, 3], 1597573616828, False, False)
    assert [(one.dept_id, one.order) for one in person.dept_order_list or ()] == [(2, 9), (3, 1)]
    assert [one.title for one in person.dept_position_list or ()] == ["主设计师"]
    assert person.extension == {"爱好": "旅游"}
    assert person.to_dict()["extension_i18n"] == {"爱好": {"en_US": "Travel"}}
    assert [(one.dept_id, one.leader) for one in person.leader_in_dept or ()] == [(2, False), (3, False)]
    ((event, said),) = events
    assert (event, said["userId"]) == ("user_add_org", ["sunqi"])
    assert said["timeStamp"].isdigit()
    sandbox.change_person("sunqi", active=True)
    assert [event for event, _ in events[1:]] == ["user_modify_org", "user_active_org"]
    assert ding.contact.get_user(userid="sunqi").result.active


async def test_a_user_joins_with_asyncio(async_ding: AsyncDingTalk) -> None:
    made_up = (await async_ding.contact.create_user(name="无名", mobile="+852-51234567", dept_id_list=[1])).result.userid
    person = (await async_ding.contact.get_user(userid=made_up)).result
    assert (person.name, person.mobile, person.state_code) == ("无名", "+852-51234567", "852")


def test_who_cannot_join(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    join = ding.with_options(check_limits=False).contact.create_user
    assert code_of(lambda: join(name="a", mobile="13900000001", dept_id_list=[1], userid="lisi")) == "60102"
    assert code_of(lambda: join(name="a", mobile="13800000002", dept_id_list=[1])) == "60104"
    assert code_of(lambda: join(name="a", mobile="+86-13800000002", dept_id_list=[1])) == "60104"
    assert code_of(lambda: join(name="a", mobile="1380000", dept_id_list=[1])) == "60103"
    assert code_of(lambda: join(name="a", dept_id_list=[1])) == "60103"
    assert code_of(lambda: join(name="a", mobile="13900000001", dept_id_list=[99])) == "60003"
    with pytest.raises(InvalidRequestError, match="names no department"):
        ding.request("POST", "/topapi/v2/user/create", json={"name": "a", "mobile": "13900000001", "dept_id_list": " "})
    for extension in ("[]", "{"):
        with pytest.raises(InvalidRequestError, match="not a JSON object"):
            join(name="a", mobile="13900000001", dept_id_list=[1], extension=extension)
    ding.contact.update_user(userid="lisi", email="lisi@example.com")
    assert code_of(lambda: join(name="a", mobile="13900000001", dept_id_list=[1], email="lisi@example.com")) == "60106"
    assert [event for event, _ in events] == ["user_modify_org"]
    sandbox.change_app(contact_scope=[2])
    assert join(name="a", mobile="13900000001", dept_id_list=[3]).result.userid
    with pytest.raises(PermissionDeniedError, match="outside the contact scope"):
        join(name="b", mobile="13900000002", dept_id_list=[4])


def test_accounts_of_the_corp(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.contact.create_user(name="登录", dept_id_list=[4], userid="mail", login_email="mail@example.com")
    ding.contact.create_user(
        name="账号",
        dept_id_list=[4],
        userid="account",
        exclusive_account=True,
        exclusive_account_type="dingtalk",
        login_id="account1",
        init_password="example-password-1",
        exclusive_mobile="13800000001",
        nickname="号",
    )
    ding.contact.create_user(name="单点", dept_id_list=[4], userid="sso", exclusive_account=True)
    ding.contact.create_user(name="外来", dept_id_list=[4], userid="guest", outer_exclusive_corpid="dingother", outer_exclusive_userid="u1")
    account = ding.contact.get_user(userid="x", login_id="account1").result
    assert (account.userid, account.exclusive_account, account.exclusive_account_type) == ("account", True, "dingtalk")
    assert (account.login_id, account.nickname, account.disable_status) == ("account1", "号", False)
    assert account.exclusive_account_corp_name == "海棠科技"
    assert code_of(lambda: ding.contact.get_user(userid="lisi", login_id="nobody")) == "60121"
    assert ding.contact.get_user(userid="sso").result.login_id is None
    guest = ding.contact.get_user(userid="guest").result
    assert (guest.exclusive_account_corp_id, guest.exclusive_account_corp_name) == ("dingother", None)
    found = ding.contact.get_user_by_mobile(mobile="13800000001", support_exclusive_account_search=True).result
    assert (found.userid, found.exclusive_account_userid_list) == ("zhangsan", ["account"])
    assert ding.contact.get_user_by_mobile(mobile="13800000001").result.exclusive_account_userid_list == []
    ding.contact.update_user(userid="account", login_id="account2", exclusive_mobile="13800000009", nickname="二号")
    changed = ding.contact.get_user(userid="x", login_id="account2").result
    assert (changed.nickname, changed.mobile) == ("二号", "13800000009")
    assert ding.contact.get_user_by_mobile(mobile="13800000009", support_exclusive_account_search=True).result.userid is None
    ding.contact.update_user(userid="zhangsan", login_id="none", nickname="不变")
    assert sandbox.requests("update_user").last.status == 200
    assert code_of(lambda: ding.contact.get_user(userid="x", login_id="none")) == "60121"


# Changing and leaving.


def test_a_user_changes(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    ding.contact.update_user(
        userid="zhangsan", work_place="杭州", job_number="7", extension='{"a":"1"}', dept_order_list=[{"dept_id": 3, "order": 5}]
    )
    person = ding.contact.get_user(userid="zhangsan").result
    assert (person.name, person.work_place, person.job_number, person.manager_userid) == ("张三", "杭州", "7", "lisi")
    ((event, said),) = events
    assert (event, said["userId"]) == ("user_modify_org", ["zhangsan"])
    assert said["diffInfo"] == {
        "prev": {"name": "张三", "jobNumber": "", "workPlace": ""},
        "curr": {"name": "张三", "jobNumber": "7", "workPlace": "杭州"},
        "userid": "zhangsan",
    }
    events.clear()
    ding.contact.update_user(userid="zhangsan", title="架构师", extension='{"b":"2"}', ext_attrs_update_mode=1, senior_mode=True)
    assert "diffInfo" not in events[0][1]
    person = ding.contact.get_user(userid="zhangsan").result
    assert (person.title, person.senior, person.extension) == ("架构师", True, {"a": "1", "b": "2"})
    ding.contact.update_user(userid="zhangsan", extension='{"c":"3"}', org_email="z@corp.example")
    person = ding.contact.get_user(userid="zhangsan").result
    assert (person.extension, person.org_email) == ({"c": "3"}, "z@corp.example")
    ding.contact.update_user(userid="zhangsan", force_update_fields=["manager_userid", "org_email", "name"])
    person = ding.contact.get_user(userid="zhangsan").result
    assert (person.manager_userid, person.org_email, person.name) == (None, None, "张三")
    ding.contact.update_user(userid="zhangsan", manager_userid="boss", force_update_fields=["manager_userid"])
    assert ding.contact.get_user(userid="zhangsan").result.manager_userid == "boss"


def test_a_user_moves(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    ding.contact.update_user(userid="lisi", dept_id_list=[4])
    assert [event for event, _ in events] == ["user_modify_org", "user_dept_change"]
    entry = events[1][1]
    assert (entry["userid"], entry["department"], entry["isLeaderInDepts"], entry["orderInDepts"]) == ("lisi", [4], "{4:false}", "{4:1}")
    assert [role["name"] for role in entry["roles"]] == ["主管"]
    assert (entry["roles"][0]["groupName"], entry["roles"][0]["type"], entry["errcode"]) == ("职务", 0, 0)
    assert "managerUserid" not in entry
    assert ding.contact.list_department_userids(dept_id=2).result.userid_list == []
    assert ding.contact.list_department_userids(dept_id=4).result.userid_list == ["lisi", "wangwu", "zhaoliu"]
    sandbox.change_person("zhangsan", departments=[2], title="测试")
    assert events[-1][1]["managerUserid"] == "lisi"
    with pytest.raises(SandboxError, match="there is no department 99"):
        sandbox.change_person("zhangsan", departments=[99])


def test_names_in_another_language(ding: DingTalk) -> None:
    ding.contact.update_user(userid="zhangsan", name="San Zhang", language="en_US")
    ding.contact.update_user(userid="lisi", name="李斯", language="zh_CN")
    assert ding.contact.get_user(userid="zhangsan").result.name == "张三"
    assert ding.contact.get_user(userid="zhangsan", language="en_US").result.name == "San Zhang"
    names = ding.contact.list_department_user_names(dept_id=3, cursor=0, size=10, language="en_US").result.list_
    assert {one.name for one in names or ()} == {"San Zhang", "赵六"}
    assert ding.contact.get_user(userid="lisi", language="en_US").result.name == "李斯"
    assert ding.contact.search_users(query_word="san zhang", offset=0, size=5).list_ == ["zhangsan"]


def test_who_cannot_be_changed(ding: DingTalk) -> None:
    assert code_of(lambda: ding.contact.update_user(userid="nobody", title="a")) == "60121"
    ding.contact.update_user(userid="zhangsan", email="a@example.com")
    ding.contact.update_user(userid="zhangsan", email="a@example.com")
    assert code_of(lambda: ding.contact.update_user(userid="lisi", email="a@example.com")) == "60106"
    assert code_of(lambda: ding.contact.delete_user(userid="nobody")) == "33012"
    assert code_of(lambda: ding.contact.get_user(userid="nobody")) == "60121"


def test_a_user_leaves(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    role = next(role.id for group in ding.role.iter_role_groups() for role in group.roles or () if group.name == "职务")
    ding.contact.delete_user(userid="lisi")
    assert [(event, said["userId"]) for event, said in events] == [("user_leave_org", ["lisi"])]
    assert code_of(lambda: ding.contact.get_user(userid="lisi")) == "60121"
    assert code_of(lambda: ding.contact.get_user_by_mobile(mobile="13800000002")) == "60121"
    assert [user.userid for user in ding.role.iter_role_users(role_id=role)] == ["wangwu"]
    assert sandbox.call("GET", "/groups")[0]["members"] == ["zhangsan", "zhaoliu"]
    sandbox.remove_person("wangwu", reason="delete", corp_id=sandbox.app.corp_id)
    sandbox.remove_person("boss")
    start = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    left = list(ding.contact.iter_emp_leave_records(start_time=start, max_results=2))
    assert [(one.user_id, one.leave_reason) for one in left] == [("lisi", "oapi"), ("wangwu", "delete"), ("boss", "leave")]
    assert (left[0].name, left[0].mobile, left[0].state_code) == ("李四", "13800000002", "86")
    page = ding.contact.list_emp_leave_records(start_time=start, max_results=2, next_token="0")
    assert page.next_token == "2"
    before = ding.contact.list_emp_leave_records(start_time=start, end_time=start, max_results=2)
    assert before.records == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"start_time": "yesterday"}, "not a time of the form", id="no time"),
        pytest.param({"start_time": "2020-01-01T00:00:00Z"}, "365 days", id="long"),
        pytest.param({"start_time": "2020-01-01T00:00:00Z", "end_time": "2019-12-31T00:00:00Z"}, "ends before", id="backwards"),
        pytest.param(
            {"start_time": "2020-01-01T00:00:00Z", "end_time": "2020-01-02T00:00:00Z", "next_token": "x"}, "was not issued", id="token"
        ),
        pytest.param({"start_time": "2020-01-01T00:00:00Z", "end_time": "2020-01-02T00:00:00Z", "max_results": 0}, "below 1", id="size"),
    ],
)
def test_periods_that_are_refused(ding: DingTalk, given: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        ding.contact.list_emp_leave_records(**{"max_results": 10, **given})


# Finding.


def test_people_are_found(ding: DingTalk) -> None:
    assert ding.contact.get_user_by_mobile(mobile="+86-13800000003").result.userid == "wangwu"
    unionid = str(ding.contact.get_user(userid="wangwu").result.unionid)
    assert ding.contact.get_user_by_unionid(unionid=unionid).result.userid == "wangwu"
    assert code_of(lambda: ding.contact.get_user_by_unionid(unionid="none")) == "60121"
    assert code_of(lambda: ding.contact.get_user_by_mobile(mobile="13900000000")) == "60121"
    assert code_of(lambda: ding.contact.get_user_by_mobile(mobile=" ")) == "40104"
    found = ding.contact.search_users(query_word="四", offset=0, size=5)
    assert (found.list_, found.total_count, found.has_more) == (["lisi"], 1, False)
    assert ding.contact.search_users(query_word="四", offset=0, size=5, full_match_field=1).list_ == []
    assert ding.contact.search_users(query_word="李四", offset=0, size=5, full_match_field=1).list_ == ["lisi"]
    page = ding.contact.search_users(query_word="", offset=1, size=2)
    assert (page.list_, page.total_count, page.has_more) == (["lisi", "wangwu"], 5, True)
    for wrong in ({"offset": -1, "size": 1}, {"offset": 0, "size": -1}):
        assert code_of(lambda wrong=wrong: ding.contact.search_users(query_word="", **wrong)) == "parameter.error"  # type: ignore[misc]
    assert ding.contact.sort_users(user_id_list=["zhangsan", "lisi", "nobody", "wangwu"]).user_id_list == ["lisi", "wangwu", "zhangsan"]
    assert ding.contact.sort_users(user_id_list=["zhangsan", "lisi"], sort_type=1).user_id_list == ["zhangsan", "lisi"]
    many = [str(number) for number in range(101)]
    assert code_of(lambda: ding.with_options(check_limits=False).contact.sort_users(user_id_list=many)) == "listsize.too.long"


def test_people_are_counted(sandbox: Sandbox, ding: DingTalk) -> None:
    sandbox.change_person("zhaoliu", active=False)
    assert ding.contact.count_users(only_active=False).result.count == 5
    assert ding.contact.count_users(only_active=True).result.count == 4
    today = datetime.now(timezone(timedelta(hours=8)))
    day = today.strftime("%Y%m%d")
    assert list(ding.contact.iter_inactive_users(is_active=False, query_date=day)) == ["zhaoliu"]
    assert list(ding.contact.iter_inactive_users(is_active=True, query_date=day, dept_ids=[3, 4], size=1)) == ["zhangsan", "wangwu"]
    for wrong in ("2020-01-01", (today + timedelta(days=1)).strftime("%Y%m%d"), (today - timedelta(days=32)).strftime("%Y%m%d")):
        with pytest.raises(InvalidRequestError, match=wrong):
            ding.contact.list_inactive_users(is_active=True, offset=0, size=1, query_date=wrong)
    unchecked = ding.with_options(check_limits=False).contact
    assert code_of(lambda: unchecked.list_inactive_users(is_active=True, offset=0, size=101, query_date=day)) == "40069"
    assert code_of(lambda: unchecked.list_inactive_users(is_active=True, offset=-1, size=1, query_date=day)) == "40068"
    assert code_of(lambda: unchecked.list_inactive_users(is_active=True, offset=0, size=0, query_date=day)) == "40069"
    with pytest.raises(InvalidRequestError, match="size"):
        ding.request("POST", "/topapi/inactive/user/v2/get", json={"is_active": True, "offset": 0, "size": "many", "query_date": "2020"})


def test_departments_are_listed_page_by_page(sandbox: Sandbox, ding: DingTalk) -> None:
    for number in range(5):
        ding.contact.create_user(name=f"员工{number}", mobile=f"1390000000{number}", dept_id_list=[4], userid=f"new{number}")
        sandbox.clock.advance(1)
    ding.contact.update_user(userid="new1", dept_order_list=[{"dept_id": 4, "order": 100}])
    first = ding.contact.list_department_users(dept_id=4, cursor=0, size=3).result
    assert (first.has_more, first.next_cursor, [one.userid for one in first.list_ or ()]) == (True, 3, ["new1", "wangwu", "new0"])
    assert [(one.dept_order, one.leader) for one in first.list_ or ()] == [(100, False), (1, True), (1, False)]
    everybody = [one.userid for one in ding.contact.iter_users(dept_id=4, size=3)]
    assert everybody == ["new1", "wangwu", "new0", "new2", "new3", "new4", "zhaoliu"]
    last = ding.contact.list_department_users(dept_id=4, cursor=6, size=1000).result
    assert (last.has_more, last.next_cursor, len(last.list_ or ())) == (False, None, 1)
    assert "a page has at most 100" in sandbox.requests("list_department_users").last.notes

    def names(order: Any) -> list[str]:
        return [one.userid for one in ding.contact.iter_department_user_names(dept_id=4, size=2, order_field=order)]

    assert names("entry_asc")[2:] == ["new0", "new1", "new2", "new3", "new4"]
    assert names("entry_desc")[:2] == ["new4", "new3"]
    assert names("modify_desc")[0] == "new1"
    assert names("modify_asc")[-1] == "new1"
    unchecked = ding.with_options(check_limits=False).contact
    assert code_of(lambda: unchecked.list_department_users(dept_id=4, cursor=-1, size=1)) == "40035"
    assert code_of(lambda: unchecked.list_department_users(dept_id=4, cursor=0, size=0)) == "40035"
    assert code_of(lambda: unchecked.list_department_users(dept_id=99, cursor=0, size=1)) == "60003"
    assert code_of(lambda: unchecked.list_department_user_names(dept_id=4, cursor=-1, size=1)) == "40068"
    assert code_of(lambda: unchecked.list_department_user_names(dept_id=4, cursor=0, size=101)) == "40069"
    assert code_of(lambda: unchecked.list_department_userids(dept_id=99)) == "60003"
    sandbox.change_app(contact_scope=[2])
    assert code_of(lambda: unchecked.list_department_users(dept_id=4, cursor=0, size=1)) == "50004"


# What apps are told.


def test_apps_get_what_they_may_know(sandbox: Sandbox, ding: DingTalk) -> None:
    assert ding.contact.get_user(userid="zhangsan").result.mobile == "13800000001"
    sandbox.change_app(denied=["企业员工手机号信息"])
    assert ding.contact.get_user(userid="zhangsan").result.mobile is None
    third_party(sandbox, denied=[])
    person = ding.contact.get_user(userid="zhangsan").result
    assert (person.mobile, person.state_code, person.title) == (None, None, "工程师")
    listed = (ding.contact.list_department_users(dept_id=3, cursor=0, size=1).result.list_ or [])[0]
    assert (listed.userid, listed.mobile, listed.exclusive_account, person.exclusive_account) == ("zhangsan", None, None, False)


def test_who_logged_in(sandbox: Sandbox) -> None:
    person_with(sandbox, "zhangsan", nickname="三", email="z@example.com")
    with user_token(sandbox, "zhangsan") as me:
        profile = me.contact.get_contact_user(union_id="me")
        assert (profile.nick, profile.mobile, profile.email, profile.visitor) == ("三", "13800000001", "z@example.com", False)
        assert (profile.state_code, profile.avatar_url, bool(profile.open_id)) == ("86", None, True)
        assert me.contact.get_contact_user(union_id=str(profile.union_id)) == profile
        other = me.contact.get_contact_user(union_id=f"union-{sandbox.app.corp_id}-lisi")
        assert (other.nick, other.open_id == profile.open_id) == ("李四", False)
        with pytest.raises(NotFoundError) as unknown:
            me.contact.get_contact_user(union_id="none")
        assert unknown.value.code == "invalidParameter.user.notFound"
        sandbox.change_app(denied=["Contact.User.mobile"])
        assert me.contact.get_contact_user(union_id="me").mobile is None
        third_party(sandbox, denied=[])
        assert me.contact.get_contact_user(union_id="me").mobile == "138xxxx0001"
        sandbox.remove_person("zhangsan")
        with pytest.raises(NotFoundError):
            me.contact.get_contact_user(union_id="me")


# Administrators.


def test_administrators(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    sandbox.change_person("lisi", admin=True, admin_of=[2])
    assert [event for event, _ in events] == ["user_modify_org", "org_admin_add", "user_role_change"]
    roles = {role["name"]: role for role in events[-1][1]["roles"]}
    assert roles["子管理员"]["type"] == 102
    assert "type" not in roles["主管"] or roles["主管"]["groupName"] == "职务"
    admins = ding.contact.list_admins().result or ()
    assert {one.userid: one.sys_level for one in admins} == {"boss": 1, "lisi": 2}
    assert ding.contact.get_admin_scope(userid="lisi").dept_ids == [2]
    assert ding.contact.get_admin_scope(userid="boss").dept_ids == [1]
    assert ding.contact.get_admin_scope(userid="zhangsan").dept_ids == []
    assert code_of(lambda: ding.contact.get_admin_scope(userid="nobody")) == "60121"
    assert code_of(lambda: ding.contact.get_admin_scope(userid=" ")) == "40036"
    assert ding.contact.get_admin_app_permission(app_id=1, user_id="lisi").can_access
    assert not ding.contact.get_admin_app_permission(app_id=1, user_id="zhangsan").can_access
    assert not ding.contact.get_admin_app_permission(app_id=1, user_id="nobody").can_access
    events.clear()
    sandbox.change_person("lisi", admin=False)
    assert [event for event, _ in events] == ["user_modify_org", "org_admin_remove", "user_role_change"]


def test_executives(ding: DingTalk) -> None:
    assert ding.contact.get_senior_settings(senior_staff_id="boss").senior_white_list == []
    role = next(role.id for group in ding.role.iter_role_groups() for role in group.roles or () if group.name == "职务")
    ding.contact.update_senior_settings(
        senior_staff_id="boss",
        open_=True,
        permit_staff_ids=["lisi"],
        permit_dept_ids=[4, 99],
        permit_tag_ids=[role],
        protect_scenes=["CHAT"],
    )
    settings = ding.contact.get_senior_settings(senior_staff_id="boss")
    assert settings.protect_scenes == ["CHAT"]
    listed = [(one.id, one.type_, one.name) for one in settings.senior_white_list or ()]
    assert listed == [("lisi", 1, "李四"), ("4", 2, "人事行政部"), (str(role), 3, "主管")]
    assert ding.contact.get_user(userid="boss").result.senior
    update = ding.contact.update_senior_settings
    assert code_of(lambda: update(senior_staff_id="nobody", open_=True)) == "parameter.userNotExists"
    assert code_of(lambda: update(senior_staff_id="boss", open_=True, permit_staff_ids=["nobody"])) == "parameter.userNotExists"
    assert code_of(lambda: update(senior_staff_id="boss", open_=True, permit_dept_ids=list(range(201)))) == "parameter.error"
    ding.contact.update_senior_settings(senior_staff_id="boss", open_=False)
    assert not ding.contact.get_user(userid="boss").result.senior


def test_hidden_fields(ding: DingTalk) -> None:
    first = ding.contact.set_attribute_visibility(name="隐藏", object_dept_ids=[4], hide_fields=["mobile"]).result
    second = ding.contact.set_attribute_visibility(name="另一个", active=False).result
    ding.contact.set_attribute_visibility(id=first, description="说明")
    page = ding.contact.list_attribute_visibility(max_results=1)
    assert (page.has_more, page.next_cursor) == (True, first)
    settings = list(ding.contact.iter_attribute_visibility(max_results=1))
    assert [(one.id, one.name, one.description, one.active) for one in settings] == [
        (first, "隐藏", "说明", True),
        (second, "另一个", None, False),
    ]
    assert (settings[0].object_dept_ids, settings[0].hide_fields) == ([4], ["mobile"])
    assert ding.contact.delete_attribute_visibility(setting_id=first).result
    assert [one.id for one in ding.contact.list_attribute_visibility().list_ or ()] == [second]
    assert code_of(lambda: ding.contact.delete_attribute_visibility(setting_id=first)) == "parameter.error"
    assert code_of(lambda: ding.contact.set_attribute_visibility(id=first, name="a")) == "parameter.error"
    assert code_of(lambda: ding.contact.list_attribute_visibility(max_results=0)) == "parameter.error"


def test_what_a_seed_says(sandbox: Sandbox) -> None:
    app = {"app_key": "dingseedapp", "app_secret": "seed-secret", "agent_id": 5, "contact_scope": [2]}
    people = [
        {"userid": "anna", "name": "Anna", "names": {"zh_CN": "安娜"}, "departments": [2], "admin": True, "admin_of": [2], "nickname": "A"},
        {"userid": "ben", "state_code": "852", "extension": {"hobby": "chess"}, "active": False},
    ]
    seed = {
        "corps": [
            {
                "corp_id": "dingseed",
                "apps": [app],
                "departments": [{"dept_id": 2, "name": "Two", "parent_id": 1}],
                "users": people,
                "roles": [{"name": "Lead", "users": ["anna"]}],
                "external_labels": {"Kind": ["Customer"]},
            }
        ]
    }
    sandbox.reset(seed)
    with DingTalk(app_key="dingseedapp", app_secret="seed-secret", url=sandbox.url) as ding:
        anna = ding.contact.get_user(userid="anna", language="zh_CN").result
        assert (anna.name, anna.admin, [(role.name, role.group_name) for role in anna.role_list or ()]) == (
            "安娜",
            True,
            [("主管理员", "默认"), ("Lead", "职务")],
        )
        ben = ding.contact.get_user(userid="ben").result
        assert (ben.name, ben.state_code, ben.extension, ben.active) == ("ben", "852", {"hobby": "chess"}, False)
        assert ding.contact.get_admin_scope(userid="anna").dept_ids == [2]
        assert code_of(lambda: ding.department.get_department(dept_id=1)) == "50004"
        groups = ding.external_contact.list_external_contact_label_groups().results
        assert [(group.name, [label.name for label in group.labels or ()]) for group in groups] == [("Kind", ["Customer"])]


def test_apps_of_vendors_get_everything(sandbox: Sandbox) -> None:
    def app(key: str, **settings: Any) -> dict[str, Any]:
        address = {"callback_url": f"{sandbox.url}/{key}", "callback_token": "token", "callback_aes_key": "a" * 43}
        return {"app_key": key, "app_secret": "secret-of-an-app", "agent_id": 5, **address, **settings}

    corp = {"corp_id": "dingbuyer", "name": "Buyer", "apps": [app("own")], "users": [{"userid": "anna"}], "suites": ["suite1"]}
    departments = [{"dept_id": 2, "name": "Two", "parent_id": 1}]
    sandbox.reset(
        {"corps": [corp | {"departments": departments}, {"corp_id": "dingvendor", "apps": [app("suite1", kind="suite", suite_id="1")]}]}
    )
    sandbox.change_person("anna", corp_id="dingbuyer", departments=[2])
    sandbox.remove_person("anna", corp_id="dingbuyer")
    pushes = [
        *sandbox.pushes("user_modify_org", count=2),
        *sandbox.pushes("user_dept_change", count=1),
        *sandbox.pushes("user_leave_org", count=2),
    ]
    assert [problem for push in pushes for problem in push.problems if "own push" in problem] == []
    said = {(push.path.rpartition("/")[2], push.operation): push.json for push in pushes}
    assert sorted(said) == [
        ("own", "user_leave_org"),
        ("own", "user_modify_org"),
        ("suite1", "user_dept_change"),
        ("suite1", "user_leave_org"),
        ("suite1", "user_modify_org"),
    ]
    assert said["own", "user_modify_org"]["userId"] == ["anna"]
    assert {said["suite1", event]["EventType"] for key, event in said if key == "suite1"} == {"SYNC_HTTP_PUSH_MEDIUM"}


def test_forms_of_events_for_vendors(sandbox: Sandbox, ding: DingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, dict[str, Any]]] = []

    def flush(happened: list[tuple[str, str, dict[str, Any]]]) -> None:
        told.extend((event, says) for _, event, says in happened if getattr(says, "only", "") == "suite")

    monkeypatch.setattr(sandbox._world.pushes, "flush", flush)
    ding.contact.create_user(name="新人", mobile="13900000001", dept_id_list=[2, 4], userid="new")
    sandbox.change_person("new", active=True)
    sandbox.remove_person("new")
    assert [(event, says.get("userid") or says["userId"]) for event, says in told] == [
        ("user_add_org", "new"),
        ("user_modify_org", "new"),
        ("user_active_org", "new"),
        ("user_leave_org", "new"),
    ]
    added, _, activated, left = (says for _, says in told)
    assert (added["department"], added["orderInDepts"], added["active"], activated["active"]) == ([2, 4], "{2:1,4:1}", False, True)
    assert left == {"userId": "new", "unionid": added["unionid"]}
