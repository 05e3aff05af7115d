"""The contract of `spec/contact.yaml`: the people of the corp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

PERSON = {
    "userid": "zhangsan",
    "name": "Zhang San",
    "dept_id_list": ["2", 3],
    "hide_mobile": False,
    "telephone": "010-86123456-2345",
    "job_number": "4",
    "title": "Director",
    "email": "zhang@example.com",
    "org_email": "zhang@corp.example",
    "org_email_type": "profession",
    "work_place": "Hangzhou",
    "remark": "Starts in spring",
    "dept_order_list": [{"dept_id": 2, "order": 1}],
    "dept_title_list": [{"dept_id": 2, "title": "Senior product manager"}],
    "dept_position_list": [{"dept_id": 2, "is_main": True, "title": "Product manager", "work_place": "Hangzhou"}],
    "extension": {"Hobby": "[Travel](https://example.com?userid=#userid#&corpid=#corpid#)"},
    "extension_i18n": {"Hobby": {"zh_CN": "旅游", "en_US": "Travel"}},
    "senior_mode": False,
    "hired_date": 1597573616828,
    "manager_userid": "manager240",
}

CALLS: Calls = {
    "get_contact_user": [{"union_id": "me"}, {"union_id": "z21/HjQli+SiE"}],
    "create_user": [
        {"name": "Zhang San", "mobile": "13800000001", "dept_id_list": ["1"]},
        {**PERSON, "mobile": "13800000001", "login_email": "zhang.login@example.com"},
        {
            "name": "Li Si",
            "dept_id_list": [2],
            "exclusive_account": True,
            "exclusive_account_type": "sso",
            "exclusive_mobile": "+86-13800000002",
            "avatar_media_id": "@lADPDexample",
            "nickname": "Si",
        },
        {
            "name": "Li Si",
            "dept_id_list": ["2"],
            "exclusive_account": True,
            "exclusive_account_type": "dingtalk",
            "login_id": "lisi",
            "init_password": "example-password-1",
            "send_password_to_user": True,
            "email": "lisi@example.com",
        },
        {"name": "Wang Wu", "dept_id_list": ["2"], "outer_exclusive_corpid": "dingbranch01", "outer_exclusive_userid": "user01"},
    ],
    "get_user": [
        {"userid": "manager4220"},
        {"userid": "manager4220", "language": "en_US"},
        {"userid": "zhangsan", "login_id": "zhangsan"},
    ],
    "update_user": [
        {"userid": "zhangsan", "title": "Director"},
        {"userid": "zhangsan", "force_update_fields": ["manager_userid"]},
        {**PERSON, "ext_attrs_update_mode": 1, "language": "en_US", "force_update_fields": ["manager_userid", "org_email"]},
        {
            "userid": "lisi",
            "login_id": "lisi2",
            "init_password": "example-password-2",
            "send_password_to_user": True,
            "exclusive_mobile": "+86-13800000002",
            "avatar_media_id": "@lADPDexample",
            "nickname": "Si",
        },
    ],
    "delete_user": [{"userid": "zhangsan"}],
    "count_users": [{"only_active": False}, {"only_active": True}],
    "search_users": [
        {"query_word": "Zhang", "offset": 0, "size": 10},
        {"query_word": "Zhang San", "offset": 0, "size": 10, "full_match_field": 1},
    ],
    "sort_users": [{"user_id_list": ["manager4220", "zhangsan"], "sort_type": 0}, {"user_id_list": ["manager4220", "zhangsan"]}],
    "list_department_users": [
        {"dept_id": 1, "cursor": 0, "size": 100},
        {"dept_id": 10, "cursor": 100, "size": 50, "order_field": "modify_desc", "contain_access_limit": True, "language": "en_US"},
    ],
    "get_user_by_mobile": [{"mobile": "13800000001"}, {"mobile": "13800000001", "support_exclusive_account_search": True}],
    "list_department_userids": [{"dept_id": 100}],
    "list_department_user_names": [
        {"dept_id": 1, "cursor": 0, "size": 100},
        {"dept_id": 10, "cursor": 100, "size": 50, "order_field": "entry_asc", "contain_access_limit": True, "language": "en_US"},
    ],
    "list_inactive_users": [
        {"is_active": False, "query_date": "20260801", "offset": 0, "size": 100},
        {"is_active": True, "query_date": "20260801", "dept_ids": [2, "3"], "offset": 100, "size": 50},
    ],
    "list_admins": [{}],
    "get_user_by_unionid": [{"unionid": "Un10nIdExample01"}],
    "get_admin_app_permission": [{"app_id": 20001210001, "user_id": "manager4220"}],
    "get_admin_scope": [{"userid": "manager4220"}],
    "update_senior_settings": [
        {
            "senior_staff_id": "manager4220",
            "open_": True,
            "permit_staff_ids": ["user100"],
            "permit_dept_ids": [12345],
            "permit_tag_ids": [1507000080],
            "protect_scenes": ["CHAT"],
        },
        {"senior_staff_id": "manager4220", "open_": False},
    ],
    "get_senior_settings": [
        {"senior_staff_id": "manager4220"},
        {"senior_staff_id": "manager4220", "permission_code": "example-permission"},
    ],
    "list_emp_leave_records": [
        {"start_time": "2020-07-10T00:00:00Z", "max_results": 10},
        {"start_time": "2020-07-10T00:00:00Z", "end_time": "2020-08-10T00:00:00Z", "next_token": "0", "max_results": 10},
    ],
    "set_attribute_visibility": [
        {
            "name": "Hidden fields of the workshop",
            "object_dept_ids": [111],
            "hide_fields": ["mobile", "hire_date"],
            "active": True,
        },
        {
            "id": 10001,
            "name": "Hidden fields of the workshop",
            "description": "Seen by its head and by human resources.",
            "object_staff_ids": ["user100"],
            "object_dept_ids": [111],
            "object_tag_ids": [222],
            "hide_fields": ["mobile", "12837"],
            "exclude_staff_ids": ["manager4220"],
            "exclude_dept_ids": [112],
            "exclude_tag_ids": [223],
            "active": False,
        },
    ],
    "list_attribute_visibility": [{}, {"next_token": -1, "max_results": 10}],
    "delete_attribute_visibility": [{"setting_id": 10001}],
    "get_user_legacy": [{"userid": "manager4220"}, {"userid": "manager4220", "lang": "en_US"}],
    "list_department_user_names_legacy": [
        {"department_id": 1},
        {"department_id": 1, "lang": "en_US", "offset": 0, "size": 100, "order": "entry_asc"},
    ],
    "list_department_userids_legacy": [{"dept_id": "1"}],
    "get_contact_scope": [{}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
