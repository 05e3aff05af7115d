"""Roles, role groups and who has them (角色管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        AddUserRolesResult,
        CreateRoleGroupResult,
        CreateRoleResult,
        DeleteRoleResult,
        GetRoleGroupResult,
        GetRoleResult,
        ListedRoleGroup,
        ListRolesResult,
        ListRoleUsersResult,
        RemoveUserRolesResult,
        RoleUser,
        UpdateRoleResult,
        UpdateRoleScopeResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class RoleApi:
    """Roles, role groups and who has them (角色管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def add_user_roles(self, *, role_ids: Sequence[str | int], user_ids: Sequence[str | int]) -> AddUserRolesResult:
        """Give roles to people.

        批量增加员工角色：为多名员工添加角色。

        Each of the people gets each of the roles. Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be given.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `roleIds` must not be empty. (enforced: required)
            - `roleIds` has at most 20 elements. (advised)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 20 elements. (advised)

        Args:
            role_ids: Ids of the roles, at most 20.
            user_ids: The userids of the people, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 1002, 12012, 33011, 33012.
                1002 means here: system busy, retry. Wait a moment and try again.

        Source: https://open.dingtalk.com/document/development/add-role-information-to-employees-in-batches
        """
        return self._client.call(_operations.add_user_roles.call(self._client, role_ids=role_ids, user_ids=user_ids))

    def create_role(self, *, role_name: str, group_id: int) -> CreateRoleResult:
        """Create a role in a role group.

        创建角色：在角色组中创建角色。

        A role group is made with `create_role_group`. Ids of roles and of role groups are numbers that hold within one corp.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_name: Name of the role.
            group_id: Id of the role group that it is put in, from `list_roles` or `create_role_group`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34018, 34020, 34021.

        Source: https://open.dingtalk.com/document/development/address-book-add-role
        """
        return self._client.call(_operations.create_role.call(self._client, role_name=role_name, group_id=group_id))

    def create_role_group(self, *, name: str) -> CreateRoleGroupResult:
        """Create a role group.

        创建角色组：创建角色组。

        The page lists no error codes.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            name: Name of the role group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/add-a-role-group
        """
        return self._client.call(_operations.create_role_group.call(self._client, name=name))

    def delete_role(self, *, role_id: int) -> DeleteRoleResult:
        """Delete a role.

        删除角色：删除角色。

        Take the role from everybody who has it first (`remove_user_roles`). Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be
        deleted.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_id: Id of the role, from `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 1002, 23004, 33011.
                1002 means here: system busy, retry. Wait a moment and try again.

        Source: https://open.dingtalk.com/document/development/delete-role-information
        """
        return self._client.call(_operations.delete_role.call(self._client, role_id=role_id))

    def get_role(self, *, role_id: int) -> GetRoleResult:
        """Get a role, and the role group that it is in.

        获取角色详情：查询角色的名称及其所属角色组。

        Who has it: `list_role_users`.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            role_id: Id of the role, from `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33011, 43007, 400001.
                43007 means here: the app may not read roles. Make sure that the access token is of an app that may do this.

        Source: https://open.dingtalk.com/document/development/queries-role-details
        """
        return self._client.call(_operations.get_role.call(self._client, role_id=role_id))

    def get_role_group(self, *, group_id: int) -> GetRoleGroupResult:
        """Get a role group with its roles.

        获取角色组列表：查询角色组及其中的角色。

        The Chinese title speaks of a list of role groups; it is one, whose id is given. `list_roles` lists all of them.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            group_id: Id of the role group, the `groupId` of `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002.

        Source: https://open.dingtalk.com/document/development/obtains-the-role-group-information
        """
        return self._client.call(_operations.get_role_group.call(self._client, group_id=group_id))

    def list_role_users(self, *, role_id: int, size: int | None = None, offset: int | None = None) -> ListRoleUsersResult:
        """List the people who have a role.

        获取指定角色的员工列表：分页查询拥有某角色的员工。

        `size` and `offset` work only when both are given. The next page begins at `offset` plus `size`.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 40069)

        Args:
            role_id: Id of the role, from `list_roles`.
            size: People in a page, at most 100; 20 when absent. Works only with `offset`.
            offset: How many people to skip, from 0. Works only with `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33011, 40068, 40069, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employees-of-a-role
        """
        return self._client.call(_operations.list_role_users.call(self._client, role_id=role_id, size=size, offset=offset))

    def iter_role_users(self, *, role_id: int, size: int | None = None, offset: int | None = None) -> Pages[RoleUser]:
        """Return what is on all pages of `list_role_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_role_users.pages(self._client, role_id=role_id, size=size, offset=offset)

    def list_roles(self, *, size: int | None = None, offset: int | None = None) -> ListRolesResult:
        """List the roles of the corp by role group.

        获取角色列表：按角色组分页查询企业的角色。

        `size` and `offset` count role groups, and work only when both are given. The next page begins at `offset` plus `size`.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 200. (enforced: 40069)

        Args:
            size: Role groups in a page, at most 200; 20 when absent. Works only with `offset`.
            offset: How many role groups to skip, from 0. Works only with `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 40068, 40069, 400001, 400043.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-enterprise-roles
        """
        return self._client.call(_operations.list_roles.call(self._client, size=size, offset=offset))

    def iter_role_groups(self, *, size: int | None = None, offset: int | None = None) -> Pages[ListedRoleGroup]:
        """Return what is on all pages of `list_roles`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 200 when it is not given.
        """
        return _operations.list_roles.pages(self._client, size=size, offset=offset)

    def remove_user_roles(self, *, role_ids: Sequence[str | int], user_ids: Sequence[str | int]) -> RemoveUserRolesResult:
        """Take roles from people.

        批量删除员工角色：移除多名员工的角色。

        Each of the roles is taken from each of the people.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `roleIds` must not be empty. (enforced: required)
            - `roleIds` has at most 20 elements. (advised)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 100 elements. (advised)

        Args:
            role_ids: Ids of the roles, at most 20.
            user_ids: The userids of the people, at most 100.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33011, 33012.

        Source: https://open.dingtalk.com/document/development/delete-the-color-information-of-employee-corners-in-batches
        """
        return self._client.call(_operations.remove_user_roles.call(self._client, role_ids=role_ids, user_ids=user_ids))

    def update_role(self, *, role_id: int, role_name: str) -> UpdateRoleResult:
        """Rename a role.

        更新角色名称：修改角色名称。

        Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be renamed.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_id: Id of the role, from `list_roles`.
            role_name: The new name.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33011, 660000.

        Source: https://open.dingtalk.com/document/development/update-the-character-name
        """
        return self._client.call(_operations.update_role.call(self._client, role_id=role_id, role_name=role_name))

    def update_role_scope(self, *, userid: str, role_id: int, dept_ids: Sequence[str | int] | None = None) -> UpdateRoleScopeResult:
        """Set the departments that somebody with a role is responsible for.

        设定角色成员管理范围：设置某角色成员的管理部门范围。

        Without `dept_ids` the scope is everybody. `list_role_users` tells what was set.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `dept_ids` has at most 50 elements. (advised)

        Args:
            userid: The userid of somebody who has the role.
            role_id: Id of the role, from `list_roles`.
            dept_ids: Ids of the departments, at most 50; everybody when absent.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34018, 40003, 46004, 60003, 60301, 400002.
                34018 means here: role missing. Send role_id.

        Source: https://open.dingtalk.com/document/development/update-role-member-management-department-scope
        """
        return self._client.call(_operations.update_role_scope.call(self._client, userid=userid, role_id=role_id, dept_ids=dept_ids))


class AsyncRoleApi:
    """Roles, role groups and who has them (角色管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def add_user_roles(self, *, role_ids: Sequence[str | int], user_ids: Sequence[str | int]) -> AddUserRolesResult:
        """Give roles to people.

        批量增加员工角色：为多名员工添加角色。

        Each of the people gets each of the roles. Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be given.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `roleIds` must not be empty. (enforced: required)
            - `roleIds` has at most 20 elements. (advised)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 20 elements. (advised)

        Args:
            role_ids: Ids of the roles, at most 20.
            user_ids: The userids of the people, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 1002, 12012, 33011, 33012.
                1002 means here: system busy, retry. Wait a moment and try again.

        Source: https://open.dingtalk.com/document/development/add-role-information-to-employees-in-batches
        """
        return await self._client.call(_operations.add_user_roles.call(self._client, role_ids=role_ids, user_ids=user_ids))

    async def create_role(self, *, role_name: str, group_id: int) -> CreateRoleResult:
        """Create a role in a role group.

        创建角色：在角色组中创建角色。

        A role group is made with `create_role_group`. Ids of roles and of role groups are numbers that hold within one corp.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_name: Name of the role.
            group_id: Id of the role group that it is put in, from `list_roles` or `create_role_group`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34018, 34020, 34021.

        Source: https://open.dingtalk.com/document/development/address-book-add-role
        """
        return await self._client.call(_operations.create_role.call(self._client, role_name=role_name, group_id=group_id))

    async def create_role_group(self, *, name: str) -> CreateRoleGroupResult:
        """Create a role group.

        创建角色组：创建角色组。

        The page lists no error codes.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            name: Name of the role group.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/add-a-role-group
        """
        return await self._client.call(_operations.create_role_group.call(self._client, name=name))

    async def delete_role(self, *, role_id: int) -> DeleteRoleResult:
        """Delete a role.

        删除角色：删除角色。

        Take the role from everybody who has it first (`remove_user_roles`). Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be
        deleted.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_id: Id of the role, from `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 1002, 23004, 33011.
                1002 means here: system busy, retry. Wait a moment and try again.

        Source: https://open.dingtalk.com/document/development/delete-role-information
        """
        return await self._client.call(_operations.delete_role.call(self._client, role_id=role_id))

    async def get_role(self, *, role_id: int) -> GetRoleResult:
        """Get a role, and the role group that it is in.

        获取角色详情：查询角色的名称及其所属角色组。

        Who has it: `list_role_users`.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            role_id: Id of the role, from `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33011, 43007, 400001.
                43007 means here: the app may not read roles. Make sure that the access token is of an app that may do this.

        Source: https://open.dingtalk.com/document/development/queries-role-details
        """
        return await self._client.call(_operations.get_role.call(self._client, role_id=role_id))

    async def get_role_group(self, *, group_id: int) -> GetRoleGroupResult:
        """Get a role group with its roles.

        获取角色组列表：查询角色组及其中的角色。

        The Chinese title speaks of a list of role groups; it is one, whose id is given. `list_roles` lists all of them.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            group_id: Id of the role group, the `groupId` of `list_roles`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002.

        Source: https://open.dingtalk.com/document/development/obtains-the-role-group-information
        """
        return await self._client.call(_operations.get_role_group.call(self._client, group_id=group_id))

    async def list_role_users(self, *, role_id: int, size: int | None = None, offset: int | None = None) -> ListRoleUsersResult:
        """List the people who have a role.

        获取指定角色的员工列表：分页查询拥有某角色的员工。

        `size` and `offset` work only when both are given. The next page begins at `offset` plus `size`.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 100. (enforced: 40069)

        Args:
            role_id: Id of the role, from `list_roles`.
            size: People in a page, at most 100; 20 when absent. Works only with `offset`.
            offset: How many people to skip, from 0. Works only with `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33011, 40068, 40069, 400001.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employees-of-a-role
        """
        return await self._client.call(_operations.list_role_users.call(self._client, role_id=role_id, size=size, offset=offset))

    def iter_role_users(self, *, role_id: int, size: int | None = None, offset: int | None = None) -> AsyncPages[RoleUser]:
        """Return what is on all pages of `list_role_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_role_users.pages_async(self._client, role_id=role_id, size=size, offset=offset)

    async def list_roles(self, *, size: int | None = None, offset: int | None = None) -> ListRolesResult:
        """List the roles of the corp by role group.

        获取角色列表：按角色组分页查询企业的角色。

        `size` and `offset` count role groups, and work only when both are given. The next page begins at `offset` plus `size`.

        Permission: 通讯录部门信息读权限 (qyapi_get_department_list).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `offset` is at least 0. (enforced: 40068)
            - `size` is at most 200. (enforced: 40069)

        Args:
            size: Role groups in a page, at most 200; 20 when absent. Works only with `offset`.
            offset: How many role groups to skip, from 0. Works only with `size`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 40068, 40069, 400001, 400043.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-enterprise-roles
        """
        return await self._client.call(_operations.list_roles.call(self._client, size=size, offset=offset))

    def iter_role_groups(self, *, size: int | None = None, offset: int | None = None) -> AsyncPages[ListedRoleGroup]:
        """Return what is on all pages of `list_roles`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 200 when it is not given.
        """
        return _operations.list_roles.pages_async(self._client, size=size, offset=offset)

    async def remove_user_roles(self, *, role_ids: Sequence[str | int], user_ids: Sequence[str | int]) -> RemoveUserRolesResult:
        """Take roles from people.

        批量删除员工角色：移除多名员工的角色。

        Each of the roles is taken from each of the people.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `roleIds` must not be empty. (enforced: required)
            - `roleIds` has at most 20 elements. (advised)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 100 elements. (advised)

        Args:
            role_ids: Ids of the roles, at most 20.
            user_ids: The userids of the people, at most 100.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33011, 33012.

        Source: https://open.dingtalk.com/document/development/delete-the-color-information-of-employee-corners-in-batches
        """
        return await self._client.call(_operations.remove_user_roles.call(self._client, role_ids=role_ids, user_ids=user_ids))

    async def update_role(self, *, role_id: int, role_name: str) -> UpdateRoleResult:
        """Rename a role.

        更新角色名称：修改角色名称。

        Roles of the default group (负责人, 主管, 主管理员, 子管理员) cannot be renamed.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            role_id: Id of the role, from `list_roles`.
            role_name: The new name.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33011, 660000.

        Source: https://open.dingtalk.com/document/development/update-the-character-name
        """
        return await self._client.call(_operations.update_role.call(self._client, role_id=role_id, role_name=role_name))

    async def update_role_scope(self, *, userid: str, role_id: int, dept_ids: Sequence[str | int] | None = None) -> UpdateRoleScopeResult:
        """Set the departments that somebody with a role is responsible for.

        设定角色成员管理范围：设置某角色成员的管理部门范围。

        Without `dept_ids` the scope is everybody. `list_role_users` tells what was set.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - `dept_ids` has at most 50 elements. (advised)

        Args:
            userid: The userid of somebody who has the role.
            role_id: Id of the role, from `list_roles`.
            dept_ids: Ids of the departments, at most 50; everybody when absent.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 34018, 40003, 46004, 60003, 60301, 400002.
                34018 means here: role missing. Send role_id.

        Source: https://open.dingtalk.com/document/development/update-role-member-management-department-scope
        """
        return await self._client.call(_operations.update_role_scope.call(self._client, userid=userid, role_id=role_id, dept_ids=dept_ids))
