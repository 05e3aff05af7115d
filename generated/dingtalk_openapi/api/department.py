"""Departments of the corp, their tree and who is in them (通讯录部门管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import (
        CreateDepartmentResult,
        DeleteDepartmentResult,
        GetDepartmentResult,
        ListDepartmentsLegacyResult,
        ListParentDepartmentIdsOfUserResult,
        ListParentDepartmentIdsResult,
        ListSubDepartmentIdsLegacyResult,
        ListSubDepartmentIdsResult,
        ListSubDepartmentsResult,
        SearchDepartmentsResult,
        UpdateDepartmentResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class DepartmentApi:
    """Departments of the corp, their tree and who is in them (通讯录部门管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_department(
        self,
        *,
        name: str,
        parent_id: int,
        hide_dept: bool | None = None,
        dept_permits: Sequence[str | int] | None = None,
        user_permits: Sequence[str | int] | None = None,
        outer_dept: bool | None = None,
        outer_dept_only_self: bool | None = None,
        outer_permit_users: Sequence[str | int] | None = None,
        outer_permit_depts: Sequence[str | int] | None = None,
        create_dept_group: bool | None = None,
        auto_approve_apply: bool | None = None,
        order: int | None = None,
        source_identifier: str | None = None,
    ) -> CreateDepartmentResult:
        """Create a department.

        创建部门：创建部门。

        The root department, which every corp has, is 1: a department below it has the `parent_id` 1.

        Who sees what is set by two switches. `hide_dept` hides the department from all but those in `dept_permits` and `user_permits`;
        `outer_dept` leaves the people in it only a part of the address book, to which `outer_permit_depts` and `outer_permit_users`
        add. The lists mean nothing without their switch.

        An answer that got lost leaves open whether the department was made: look with `list_sub_departments` before you create it
        again.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - The name has none of `-`, `,` and `，`. (advised)
            - At most 50 departments that see the hidden one. (advised)
            - At most 50 people that see the hidden department. (advised)
            - At most 50 departments that the people in it see besides. (advised)
            - At most 50 people that the people in it see besides. (advised)
            - `name` has at least 1 characters. (enforced: 60001)
            - `name` has at most 64 characters. (enforced: 60001)

        Args:
            name: Name of the department, 1 to 64 characters.
            parent_id: Id of the department above; 1 is the root.
            hide_dept: Whether the department is hidden from the address book; it is not when this is not given.
            dept_permits: Ids of the departments whose people see the department although it is hidden; with `hide_dept`.
            user_permits: Userids of the people who see the department although it is hidden; with `hide_dept`.
            outer_dept: Whether the people in it see only a part of the address book; they see all when this is not given.
            outer_dept_only_self: Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but
                themselves.
            outer_permit_users: Userids of the people whom they see besides; with `outer_dept`.
            outer_permit_depts: Ids of the departments that they see besides; with `outer_dept`.
            create_dept_group: Whether a group chat of the department is made; it is not when this is not given.
            auto_approve_apply: Whether who applies to join the department is let in without an administrator's consent.
            order: Place among the departments beside it; small numbers come first.
            source_identifier: What the department is called in the system of the caller, to find it by.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 43007, 50004, 60004, 600109, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/address-book-creation-department-established-department
        """
        return self._client.call(
            _operations.create_department.call(
                self._client,
                name=name,
                parent_id=parent_id,
                hide_dept=hide_dept,
                dept_permits=dept_permits,
                user_permits=user_permits,
                outer_dept=outer_dept,
                outer_dept_only_self=outer_dept_only_self,
                outer_permit_users=outer_permit_users,
                outer_permit_depts=outer_permit_depts,
                create_dept_group=create_dept_group,
                auto_approve_apply=auto_approve_apply,
                order=order,
                source_identifier=source_identifier,
            )
        )

    def delete_department(self, *, dept_id: int) -> DeleteDepartmentResult:
        """Delete a department.

        删除部门：删除部门。

        Neither the root department, 1, can be deleted nor one that has people in it or below it: move or delete these first. Repeated
        after an answer that got lost it fails with 60003; the department is gone then as well.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            dept_id: Id of the department; not 1, the root.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 50004, 60003, 60005, 60006, 60007, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/address-book-deletion-department
        """
        return self._client.call(_operations.delete_department.call(self._client, dept_id=dept_id))

    def get_department(self, *, dept_id: int, language: Literal["zh_CN", "en_US"] | None = None) -> GetDepartmentResult:
        """Get all that the corp has set for a department.

        获取部门详情：查询部门详情。

        The root department is 1; in the example of the page it has no `parent_id`. `language` chooses the language of the name: Chinese
        when it is not given.

        A department outside the contact scope of the app fails with 50004. Third-party apps do not get `source_identifier`, `tags` and
        `from_union_org`.

        `dept_permits` and `user_permits` count only while `hide_dept` is true, `outer_permit_depts` and `outer_permit_users` only while
        `outer_dept` is. The page says that they are absent otherwise, yet prints them so; live answers have empty lists.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; 1 is the root.
            language: Language of the name; Chinese when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 50004, 60003, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/query-department-details0-v2
        """
        return self._client.call(_operations.get_department.call(self._client, dept_id=dept_id, language=language))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_sub_departments instead. ding.department.walk reads a whole tree, as fetch_child does here.",
        category=None,
    )
    def list_departments_legacy(
        self, *, id: str | None = None, fetch_child: bool | None = None, lang: str | None = None
    ) -> ListDepartmentsLegacyResult:
        """List the departments below one, or all of the corp (legacy API of 2016).

        获取部门列表：以 2016 年的方式列出某部门之下的部门或全部部门。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_sub_departments` instead.
        `ding.department.walk` reads a whole tree, as `fetch_child` does here.

        `list_sub_departments` is the call of today, one level at a time. With `fetch_child` all departments below `id` come in one
        answer; third-party apps have to leave it false. The documents of 2016 say that they are sorted by their place in the order,
        small first.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the department above; the root, 1, when left out.
            fetch_child: Whether to list all levels below it.
            lang: Language of the address book; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-department-list
        """
        return self._client.call(_operations.list_departments_legacy.call(self._client, id=id, fetch_child=fetch_child, lang=lang))

    def list_parent_department_ids(self, *, dept_id: int) -> ListParentDepartmentIdsResult:
        """List the ids of the departments above a department.

        获取指定部门的所有父部门列表：列出某部门的所有上级部门 ID。

        The way from the department up to the root: the first id is the department itself, the last is 1. Not limited to the contact
        scope of the app.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 60003, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/query-the-list-of-all-parent-departments-of-a-department
        """
        return self._client.call(_operations.list_parent_department_ids.call(self._client, dept_id=dept_id))

    def list_parent_department_ids_of_user(self, *, userid: str) -> ListParentDepartmentIdsOfUserResult:
        """List the ids of the departments above a person.

        获取指定用户的所有父部门列表：列出某员工所在部门及其所有上级部门 ID。

        For each department that the person is in, the way from there up to the root: the first id is that department, the last is 1.
        That each element of `parent_list` stands for one department is inferred from its form. Not limited to the contact scope of the
        app.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 33012, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/queries-the-list-of-all-parent-departments-of-a-user
        """
        return self._client.call(_operations.list_parent_department_ids_of_user.call(self._client, userid=userid))

    def list_sub_department_ids(self, *, dept_id: int) -> ListSubDepartmentIdsResult:
        """List the ids of the departments directly below one.

        获取子部门ID列表：列出某部门的下一级部门 ID。

        One level, all of it in one answer. The root department is 1.

        Not limited to the contact scope of the app: it lists departments that `list_sub_departments` and `get_department` then refuse
        with 50004.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department above; 1 is the root.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 60003, 400002, -1.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-sub-department-ids
        """
        return self._client.call(_operations.list_sub_department_ids.call(self._client, dept_id=dept_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_sub_department_ids instead.", category=None
    )
    def list_sub_department_ids_legacy(self, *, id: str) -> ListSubDepartmentIdsLegacyResult:
        """List the ids of the departments directly below one (legacy API).

        获取子部门ID列表：以旧版接口列出某部门的下一级部门 ID。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_sub_department_ids` instead.

        `list_sub_department_ids` is the call of today. One level, all of it in one answer, and not limited to the contact scope of the
        app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the department above; the root is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-a-sub-department-id-list
        """
        return self._client.call(_operations.list_sub_department_ids_legacy.call(self._client, id=id))

    def list_sub_departments(
        self, *, dept_id: int | None = None, language: Literal["zh_CN", "en_US"] | None = None
    ) -> ListSubDepartmentsResult:
        """List the departments directly below one.

        获取部门列表：列出某部门的下一级部门。

        One level, all of it in one answer: those further below are read by calling this again for each. Without a `dept_id`, or with 1,
        it begins at the root; the root itself is not in the answer. `language` chooses the language of the names: Chinese when it is
        not given.

        An app sees only the departments of its contact scope. Where that is a part of the corp, the root is outside, and asking for the
        departments below it fails with 50004, as for every department outside. Begin with the departments of the scope then: `GET
        /auth/scopes`, which has no description here, names them in `auth_org_scopes.authed_dept`, and any call can be made by its path.
        `list_sub_department_ids` is not limited to the scope.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department above; the root, 1, when it is not given.
            language: Language of the names; Chinese when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50004, 60003, 400002, -1.

        Source: https://open.dingtalk.com/document/development/user-management-acquires-the-list-departments
        """
        return self._client.call(_operations.list_sub_departments.call(self._client, dept_id=dept_id, language=language))

    def search_departments(self, *, query_word: str, offset: int, size: int) -> SearchDepartmentsResult:
        """Search departments by name.

        搜索部门ID：按名称搜索部门。

        Answers ids alone; `get_department` tells the rest of each.

        Permission: 搜索企业通讯录的权限 (qyapi_addresslist_search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            query_word: Name of the department, or its pinyin.
            offset: Where the page begins; 0 for the first.
            size: How many departments a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-search-department-id
        """
        return self._client.call(_operations.search_departments.call(self._client, query_word=query_word, offset=offset, size=size))

    def update_department(
        self,
        *,
        dept_id: int,
        parent_id: int | None = None,
        hide_dept: bool | None = None,
        dept_permits: Sequence[str | int] | None = None,
        user_permits: Sequence[str | int] | None = None,
        create_dept_group: bool | None = None,
        order: int | None = None,
        name: str | None = None,
        source_identifier: str | None = None,
        outer_dept: bool | None = None,
        outer_permit_users: Sequence[str | int] | None = None,
        outer_permit_depts: Sequence[str | int] | None = None,
        outer_dept_only_self: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        auto_add_user: bool | None = None,
        auto_approve_apply: bool | None = None,
        dept_manager_userid_list: Sequence[str | int] | None = None,
        group_contain_sub_dept: bool | None = None,
        group_contain_outer_dept: bool | None = None,
        group_contain_hidden_dept: bool | None = None,
        org_dept_owner: str | None = None,
        force_update_fields: Sequence[str | int] | None = None,
        code: str | None = None,
    ) -> UpdateDepartmentResult:
        """Change a department.

        更新部门：更新部门信息。

        What is not given stays as it is. The root department, 1, cannot be changed (60018). `language` says which language of the
        address book the `name` is in; the page tells only its two values.

        To leave a department without managers, name `dept_manager_userid_list` in `force_update_fields` and give no managers: what is
        named there is written even though it is empty. An empty list alone changes nothing, for it is not sent.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - The name has none of `-`, `,` and `，`. (advised)
            - The departments and the people that see the hidden one are at most 50 together.
            - At most 50 departments that see the hidden one. (advised)
            - At most 50 people that see the hidden department. (advised)
            - The departments and the people that the people in it see besides are at most 50 together.
            - At most 50 departments that the people in it see besides. (advised)
            - At most 50 people that the people in it see besides. (advised)
            - `code` has at most 30 characters. (advised)
            - `name` has at least 1 characters. (enforced: 60001)
            - `name` has at most 64 characters. (enforced: 60001)
            - `order` is at least 1. (advised)

        Args:
            dept_id: Id of the department; not 1, the root.
            parent_id: Id of the department above it from now on; 1 is the root.
            hide_dept: Whether the department is hidden from the address book.
            dept_permits: Ids of the departments whose people see the department although it is hidden; with `hide_dept`.
            user_permits: Userids of the people who see the department although it is hidden; with `hide_dept`.
            create_dept_group: Whether a group chat of the department is made.
            order: Place among the departments beside it; small numbers come first.
            name: Name of the department, 1 to 64 characters.
            source_identifier: What the department is called in the system of the caller; the admin console does not show it.
            outer_dept: Whether the people in it see only a part of the address book.
            outer_permit_users: Userids of the people whom they see besides; with `outer_dept`.
            outer_permit_depts: Ids of the departments that they see besides; with `outer_dept`.
            outer_dept_only_self: Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but
                themselves.
            language: Language of the address book that the name is for.
            auto_add_user: Whether who joins the department joins its group chat, too.
            auto_approve_apply: Whether who applies to join the department is let in without an administrator's consent.
            dept_manager_userid_list: Userids of the managers, who have to be in the department.
            group_contain_sub_dept: Whether the departments below are in the group chat, too.
            group_contain_outer_dept: Whether departments whose people see nobody but themselves are in the group chat, too.
            group_contain_hidden_dept: Whether hidden departments are in the group chat, too.
            org_dept_owner: The userid of the owner of the group chat, who has to be in the department.
            force_update_fields: Names of fields that are written even when they are empty; DingTalk knows `dept_manager_userid_list` alone.
            code: Code of the department, at most 30 characters; nothing but this call sets it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 40009, 50004, 60018, 60003, 60001, 40011, 60004, 60010, 60109,
                40031, 40093, 60510, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.
                40031 means here: a userid is unknown, or a manager is not in the department. Send userids of the corp, and as
                managers only people who are in the department.

        Source: https://open.dingtalk.com/document/development/address-book-update-department
        """
        return self._client.call(
            _operations.update_department.call(
                self._client,
                dept_id=dept_id,
                parent_id=parent_id,
                hide_dept=hide_dept,
                dept_permits=dept_permits,
                user_permits=user_permits,
                create_dept_group=create_dept_group,
                order=order,
                name=name,
                source_identifier=source_identifier,
                outer_dept=outer_dept,
                outer_permit_users=outer_permit_users,
                outer_permit_depts=outer_permit_depts,
                outer_dept_only_self=outer_dept_only_self,
                language=language,
                auto_add_user=auto_add_user,
                auto_approve_apply=auto_approve_apply,
                dept_manager_userid_list=dept_manager_userid_list,
                group_contain_sub_dept=group_contain_sub_dept,
                group_contain_outer_dept=group_contain_outer_dept,
                group_contain_hidden_dept=group_contain_hidden_dept,
                org_dept_owner=org_dept_owner,
                force_update_fields=force_update_fields,
                code=code,
            )
        )


class AsyncDepartmentApi:
    """Departments of the corp, their tree and who is in them (通讯录部门管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_department(
        self,
        *,
        name: str,
        parent_id: int,
        hide_dept: bool | None = None,
        dept_permits: Sequence[str | int] | None = None,
        user_permits: Sequence[str | int] | None = None,
        outer_dept: bool | None = None,
        outer_dept_only_self: bool | None = None,
        outer_permit_users: Sequence[str | int] | None = None,
        outer_permit_depts: Sequence[str | int] | None = None,
        create_dept_group: bool | None = None,
        auto_approve_apply: bool | None = None,
        order: int | None = None,
        source_identifier: str | None = None,
    ) -> CreateDepartmentResult:
        """Create a department.

        创建部门：创建部门。

        The root department, which every corp has, is 1: a department below it has the `parent_id` 1.

        Who sees what is set by two switches. `hide_dept` hides the department from all but those in `dept_permits` and `user_permits`;
        `outer_dept` leaves the people in it only a part of the address book, to which `outer_permit_depts` and `outer_permit_users`
        add. The lists mean nothing without their switch.

        An answer that got lost leaves open whether the department was made: look with `list_sub_departments` before you create it
        again.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - The name has none of `-`, `,` and `，`. (advised)
            - At most 50 departments that see the hidden one. (advised)
            - At most 50 people that see the hidden department. (advised)
            - At most 50 departments that the people in it see besides. (advised)
            - At most 50 people that the people in it see besides. (advised)
            - `name` has at least 1 characters. (enforced: 60001)
            - `name` has at most 64 characters. (enforced: 60001)

        Args:
            name: Name of the department, 1 to 64 characters.
            parent_id: Id of the department above; 1 is the root.
            hide_dept: Whether the department is hidden from the address book; it is not when this is not given.
            dept_permits: Ids of the departments whose people see the department although it is hidden; with `hide_dept`.
            user_permits: Userids of the people who see the department although it is hidden; with `hide_dept`.
            outer_dept: Whether the people in it see only a part of the address book; they see all when this is not given.
            outer_dept_only_self: Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but
                themselves.
            outer_permit_users: Userids of the people whom they see besides; with `outer_dept`.
            outer_permit_depts: Ids of the departments that they see besides; with `outer_dept`.
            create_dept_group: Whether a group chat of the department is made; it is not when this is not given.
            auto_approve_apply: Whether who applies to join the department is let in without an administrator's consent.
            order: Place among the departments beside it; small numbers come first.
            source_identifier: What the department is called in the system of the caller, to find it by.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 43007, 50004, 60004, 600109, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/address-book-creation-department-established-department
        """
        return await self._client.call(
            _operations.create_department.call(
                self._client,
                name=name,
                parent_id=parent_id,
                hide_dept=hide_dept,
                dept_permits=dept_permits,
                user_permits=user_permits,
                outer_dept=outer_dept,
                outer_dept_only_self=outer_dept_only_self,
                outer_permit_users=outer_permit_users,
                outer_permit_depts=outer_permit_depts,
                create_dept_group=create_dept_group,
                auto_approve_apply=auto_approve_apply,
                order=order,
                source_identifier=source_identifier,
            )
        )

    async def delete_department(self, *, dept_id: int) -> DeleteDepartmentResult:
        """Delete a department.

        删除部门：删除部门。

        Neither the root department, 1, can be deleted nor one that has people in it or below it: move or delete these first. Repeated
        after an answer that got lost it fails with 60003; the department is gone then as well.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            dept_id: Id of the department; not 1, the root.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 50004, 60003, 60005, 60006, 60007, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/address-book-deletion-department
        """
        return await self._client.call(_operations.delete_department.call(self._client, dept_id=dept_id))

    async def get_department(self, *, dept_id: int, language: Literal["zh_CN", "en_US"] | None = None) -> GetDepartmentResult:
        """Get all that the corp has set for a department.

        获取部门详情：查询部门详情。

        The root department is 1; in the example of the page it has no `parent_id`. `language` chooses the language of the name: Chinese
        when it is not given.

        A department outside the contact scope of the app fails with 50004. Third-party apps do not get `source_identifier`, `tags` and
        `from_union_org`.

        `dept_permits` and `user_permits` count only while `hide_dept` is true, `outer_permit_depts` and `outer_permit_users` only while
        `outer_dept` is. The page says that they are absent otherwise, yet prints them so; live answers have empty lists.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; 1 is the root.
            language: Language of the name; Chinese when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 50004, 60003, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/query-department-details0-v2
        """
        return await self._client.call(_operations.get_department.call(self._client, dept_id=dept_id, language=language))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_sub_departments instead. ding.department.walk reads a whole tree, as fetch_child does here.",
        category=None,
    )
    async def list_departments_legacy(
        self, *, id: str | None = None, fetch_child: bool | None = None, lang: str | None = None
    ) -> ListDepartmentsLegacyResult:
        """List the departments below one, or all of the corp (legacy API of 2016).

        获取部门列表：以 2016 年的方式列出某部门之下的部门或全部部门。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_sub_departments` instead.
        `ding.department.walk` reads a whole tree, as `fetch_child` does here.

        `list_sub_departments` is the call of today, one level at a time. With `fetch_child` all departments below `id` come in one
        answer; third-party apps have to leave it false. The documents of 2016 say that they are sorted by their place in the order,
        small first.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the department above; the root, 1, when left out.
            fetch_child: Whether to list all levels below it.
            lang: Language of the address book; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-department-list
        """
        return await self._client.call(_operations.list_departments_legacy.call(self._client, id=id, fetch_child=fetch_child, lang=lang))

    async def list_parent_department_ids(self, *, dept_id: int) -> ListParentDepartmentIdsResult:
        """List the ids of the departments above a department.

        获取指定部门的所有父部门列表：列出某部门的所有上级部门 ID。

        The way from the department up to the root: the first id is the department itself, the last is 1. Not limited to the contact
        scope of the app.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 60003, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/query-the-list-of-all-parent-departments-of-a-department
        """
        return await self._client.call(_operations.list_parent_department_ids.call(self._client, dept_id=dept_id))

    async def list_parent_department_ids_of_user(self, *, userid: str) -> ListParentDepartmentIdsOfUserResult:
        """List the ids of the departments above a person.

        获取指定用户的所有父部门列表：列出某员工所在部门及其所有上级部门 ID。

        For each department that the person is in, the way from there up to the root: the first id is that department, the last is 1.
        That each element of `parent_list` stands for one department is inferred from its form. Not limited to the contact scope of the
        app.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 33012, 400002, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.

        Source: https://open.dingtalk.com/document/development/queries-the-list-of-all-parent-departments-of-a-user
        """
        return await self._client.call(_operations.list_parent_department_ids_of_user.call(self._client, userid=userid))

    async def list_sub_department_ids(self, *, dept_id: int) -> ListSubDepartmentIdsResult:
        """List the ids of the departments directly below one.

        获取子部门ID列表：列出某部门的下一级部门 ID。

        One level, all of it in one answer. The root department is 1.

        Not limited to the contact scope of the app: it lists departments that `list_sub_departments` and `get_department` then refuse
        with 50004.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department above; 1 is the root.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 60003, 400002, -1.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-sub-department-ids
        """
        return await self._client.call(_operations.list_sub_department_ids.call(self._client, dept_id=dept_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_sub_department_ids instead.", category=None
    )
    async def list_sub_department_ids_legacy(self, *, id: str) -> ListSubDepartmentIdsLegacyResult:
        """List the ids of the departments directly below one (legacy API).

        获取子部门ID列表：以旧版接口列出某部门的下一级部门 ID。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_sub_department_ids` instead.

        `list_sub_department_ids` is the call of today. One level, all of it in one answer, and not limited to the contact scope of the
        app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the department above; the root is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-a-sub-department-id-list
        """
        return await self._client.call(_operations.list_sub_department_ids_legacy.call(self._client, id=id))

    async def list_sub_departments(
        self, *, dept_id: int | None = None, language: Literal["zh_CN", "en_US"] | None = None
    ) -> ListSubDepartmentsResult:
        """List the departments directly below one.

        获取部门列表：列出某部门的下一级部门。

        One level, all of it in one answer: those further below are read by calling this again for each. Without a `dept_id`, or with 1,
        it begins at the root; the root itself is not in the answer. `language` chooses the language of the names: Chinese when it is
        not given.

        An app sees only the departments of its contact scope. Where that is a part of the corp, the root is outside, and asking for the
        departments below it fails with 50004, as for every department outside. Begin with the departments of the scope then: `GET
        /auth/scopes`, which has no description here, names them in `auth_org_scopes.authed_dept`, and any call can be made by its path.
        `list_sub_department_ids` is not limited to the scope.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department above; the root, 1, when it is not given.
            language: Language of the names; Chinese when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50004, 60003, 400002, -1.

        Source: https://open.dingtalk.com/document/development/user-management-acquires-the-list-departments
        """
        return await self._client.call(_operations.list_sub_departments.call(self._client, dept_id=dept_id, language=language))

    async def search_departments(self, *, query_word: str, offset: int, size: int) -> SearchDepartmentsResult:
        """Search departments by name.

        搜索部门ID：按名称搜索部门。

        Answers ids alone; `get_department` tells the rest of each.

        Permission: 搜索企业通讯录的权限 (qyapi_addresslist_search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            query_word: Name of the department, or its pinyin.
            offset: Where the page begins; 0 for the first.
            size: How many departments a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-search-department-id
        """
        return await self._client.call(_operations.search_departments.call(self._client, query_word=query_word, offset=offset, size=size))

    async def update_department(
        self,
        *,
        dept_id: int,
        parent_id: int | None = None,
        hide_dept: bool | None = None,
        dept_permits: Sequence[str | int] | None = None,
        user_permits: Sequence[str | int] | None = None,
        create_dept_group: bool | None = None,
        order: int | None = None,
        name: str | None = None,
        source_identifier: str | None = None,
        outer_dept: bool | None = None,
        outer_permit_users: Sequence[str | int] | None = None,
        outer_permit_depts: Sequence[str | int] | None = None,
        outer_dept_only_self: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        auto_add_user: bool | None = None,
        auto_approve_apply: bool | None = None,
        dept_manager_userid_list: Sequence[str | int] | None = None,
        group_contain_sub_dept: bool | None = None,
        group_contain_outer_dept: bool | None = None,
        group_contain_hidden_dept: bool | None = None,
        org_dept_owner: str | None = None,
        force_update_fields: Sequence[str | int] | None = None,
        code: str | None = None,
    ) -> UpdateDepartmentResult:
        """Change a department.

        更新部门：更新部门信息。

        What is not given stays as it is. The root department, 1, cannot be changed (60018). `language` says which language of the
        address book the `name` is in; the page tells only its two values.

        To leave a department without managers, name `dept_manager_userid_list` in `force_update_fields` and give no managers: what is
        named there is written even though it is empty. An empty list alone changes nothing, for it is not sent.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - The name has none of `-`, `,` and `，`. (advised)
            - The departments and the people that see the hidden one are at most 50 together.
            - At most 50 departments that see the hidden one. (advised)
            - At most 50 people that see the hidden department. (advised)
            - The departments and the people that the people in it see besides are at most 50 together.
            - At most 50 departments that the people in it see besides. (advised)
            - At most 50 people that the people in it see besides. (advised)
            - `code` has at most 30 characters. (advised)
            - `name` has at least 1 characters. (enforced: 60001)
            - `name` has at most 64 characters. (enforced: 60001)
            - `order` is at least 1. (advised)

        Args:
            dept_id: Id of the department; not 1, the root.
            parent_id: Id of the department above it from now on; 1 is the root.
            hide_dept: Whether the department is hidden from the address book.
            dept_permits: Ids of the departments whose people see the department although it is hidden; with `hide_dept`.
            user_permits: Userids of the people who see the department although it is hidden; with `hide_dept`.
            create_dept_group: Whether a group chat of the department is made.
            order: Place among the departments beside it; small numbers come first.
            name: Name of the department, 1 to 64 characters.
            source_identifier: What the department is called in the system of the caller; the admin console does not show it.
            outer_dept: Whether the people in it see only a part of the address book.
            outer_permit_users: Userids of the people whom they see besides; with `outer_dept`.
            outer_permit_depts: Ids of the departments that they see besides; with `outer_dept`.
            outer_dept_only_self: Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but
                themselves.
            language: Language of the address book that the name is for.
            auto_add_user: Whether who joins the department joins its group chat, too.
            auto_approve_apply: Whether who applies to join the department is let in without an administrator's consent.
            dept_manager_userid_list: Userids of the managers, who have to be in the department.
            group_contain_sub_dept: Whether the departments below are in the group chat, too.
            group_contain_outer_dept: Whether departments whose people see nobody but themselves are in the group chat, too.
            group_contain_hidden_dept: Whether hidden departments are in the group chat, too.
            org_dept_owner: The userid of the owner of the group chat, who has to be in the department.
            force_update_fields: Names of fields that are written even when they are empty; DingTalk knows `dept_manager_userid_list` alone.
            code: Code of the department, at most 30 characters; nothing but this call sets it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 43007, 40009, 50004, 60018, 60003, 60001, 40011, 60004, 60010, 60109,
                40031, 40093, 60510, -1.
                43007 means here: the app may not make this call. Grant the permission of the call in the developer console, and have
                the corp authorise the app.
                40031 means here: a userid is unknown, or a manager is not in the department. Send userids of the corp, and as
                managers only people who are in the department.

        Source: https://open.dingtalk.com/document/development/address-book-update-department
        """
        return await self._client.call(
            _operations.update_department.call(
                self._client,
                dept_id=dept_id,
                parent_id=parent_id,
                hide_dept=hide_dept,
                dept_permits=dept_permits,
                user_permits=user_permits,
                create_dept_group=create_dept_group,
                order=order,
                name=name,
                source_identifier=source_identifier,
                outer_dept=outer_dept,
                outer_permit_users=outer_permit_users,
                outer_permit_depts=outer_permit_depts,
                outer_dept_only_self=outer_dept_only_self,
                language=language,
                auto_add_user=auto_add_user,
                auto_approve_apply=auto_approve_apply,
                dept_manager_userid_list=dept_manager_userid_list,
                group_contain_sub_dept=group_contain_sub_dept,
                group_contain_outer_dept=group_contain_outer_dept,
                group_contain_hidden_dept=group_contain_hidden_dept,
                org_dept_owner=org_dept_owner,
                force_update_fields=force_update_fields,
                code=code,
            )
        )
