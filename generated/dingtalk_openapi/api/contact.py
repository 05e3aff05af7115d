"""People of the corp - find, read, create, change and remove them (通讯录用户管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import (
        DeleteAttributeVisibilityResult,
        GetAdminAppPermissionResult,
        GetAdminScopeResult,
        GetContactUserResult,
        GetSeniorSettingsResult,
        GetUserByUnionidResult,
        GetUserResult,
        ListAttributeVisibilityResult,
        ListEmpLeaveRecordsResult,
        SetAttributeVisibilityResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class ContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def delete_attribute_visibility(self, *, setting_id: int) -> DeleteAttributeVisibilityResult:
        """Delete a setting that hides fields of people from others.

        删除用户属性可见性设置：删除隐藏员工字段的设置。

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            setting_id: Id of the setting, from `list_attribute_visibility`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error.

        Source: https://open.dingtalk.com/document/development/delete-enterprise-employee-attribute-field-visibility-settings
        """
        return self._client.call(_operations.delete_attribute_visibility.call(self._client, setting_id=setting_id))

    def get_admin_app_permission(self, *, app_id: int, user_id: str) -> GetAdminAppPermissionResult:
        """Ask whether an administrator may manage an app.

        获取管理员的应用管理权限：查询管理员是否有权管理某应用。

        For apps of providers (third-party apps) alone.

        The page lists no error codes.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: third-party apps (第三方企业应用).

        Args:
            app_id: Id of the app (its AppId), from the page of the app in the developer console.
            user_id: The userid of the administrator.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtains-the-administrator-s-microapplication-management-permission
        """
        return self._client.call(_operations.get_admin_app_permission.call(self._client, app_id=app_id, user_id=user_id))

    def get_admin_scope(self, *, userid: str) -> GetAdminScopeResult:
        """Get the departments that an administrator may manage.

        获取管理员通讯录权限范围：查询管理员可管理的部门。

        The id of the root department, 1, stands for the whole corp.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the administrator.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40036, 60121, 400001.

        Source: https://open.dingtalk.com/document/development/query-permissions-of-the-administrator-address-book
        """
        return self._client.call(_operations.get_admin_scope.call(self._client, userid=userid))

    def get_contact_user(self, *, union_id: str) -> GetContactUserResult:
        """Get the profile of the person who logged in.

        获取用户通讯录个人信息：查询已登录用户的个人信息。

        The token is that of the person, from `create_user_access_token`; that the token of an app is not enough is inferred.

        Permission: 通讯录个人信息读权限 (Contact.User.Read); 个人手机号信息 (Contact.User.mobile) for the field `mobile`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            union_id: `me` for the person whose token it is, or a unionid.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: AuthenticationFailed.MissingParameter,
                Forbidden.AccessDenied.AccessTokenPermissionDenied, InvalidAuthentication, invalidParameter.user.notFound.

        Source: https://open.dingtalk.com/document/development/dingtalk-retrieve-user-information
        """
        return self._client.call(_operations.get_contact_user.call(self._client, union_id=union_id))

    def get_senior_settings(self, *, senior_staff_id: str, permission_code: str | None = None) -> GetSeniorSettingsResult:
        """Get who may reach an executive.

        获取用户高管模式设置：查询谁可以联系高管。

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用).

        Args:
            senior_staff_id: The userid of the executive.
            permission_code: Not explained; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error, parameter.orgNotExists,
                parameter.userNotExists.

        Source: https://open.dingtalk.com/document/development/get-user-executive-mode-settings
        """
        return self._client.call(
            _operations.get_senior_settings.call(self._client, senior_staff_id=senior_staff_id, permission_code=permission_code)
        )

    def get_user(self, *, userid: str, login_id: str | None = None, language: Literal["zh_CN", "en_US"] | None = None) -> GetUserResult:
        """Get all that the corp knows about one of its people.

        查询用户详情：查询企业中一名员工的全部信息。

        Which fields come back depends on the permissions of the app and on what was filled in: the rest is left out. Third-party apps
        do not get `state_code`, `mobile`, `telephone`, `email`, `org_email`, `work_place`, `remark`, `extension` and `hired_date`.

        Corps that have bought exclusive accounts (企业账号) can ask for one of their own by its `login_id`; `userid` is ignored then, and
        yet required. What is known of such accounts only is on a page of its own,
        [查询企业账号用户详情](https://open.dingtalk.com/document/development/queries-the-details-of-a-dedicated-account).

        A bad access token or a missing permission is answered with errcode 88 and the real code in `sub_code`; other failures keep
        their own errcode.

        Permission: 成员信息读权限 (qyapi_get_member); 企业员工手机号信息 for the field `mobile`, of an internal app; 邮箱等个人信息 for the fields `email`,
        `work_place`, `remark` and `extension`, of an internal app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid in the corp; ignored when there is a `login_id`.
            login_id: Login name of an exclusive account that the corp created in DingTalk, in place of the userid.
            language: Language of the names.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33012, 400002, 60011, 60121, 88.

        Source: https://open.dingtalk.com/document/development/query-user-details
        """
        return self._client.call(_operations.get_user.call(self._client, userid=userid, login_id=login_id, language=language))

    def get_user_by_unionid(self, *, unionid: str) -> GetUserByUnionidResult:
        """Find the userid that belongs to a unionid.

        根据unionid获取用户userid：用 unionid 查询 userid。

        After a login with `authorize_login` the unionid is known; this tells who that is in the corp.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            unionid: The unionid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002, 60121.
                400002 means here: parameter error. Check the unionid.

        Source: https://open.dingtalk.com/document/development/query-a-user-by-the-union-id
        """
        return self._client.call(_operations.get_user_by_unionid.call(self._client, unionid=unionid))

    def list_attribute_visibility(self, *, next_token: int | None = None, max_results: int | None = None) -> ListAttributeVisibilityResult:
        """List the settings that hide fields of people from others.

        获取用户属性可见性设置：分页查询隐藏员工字段的设置。

        For a first page leave `nextToken` out or send -1; then send the `nextCursor` of the answer before.

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 100. (advised)

        Args:
            next_token: Where the page begins, the `nextCursor` of the answer before; -1 for the first one.
            max_results: Settings in a page, at most 100.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error.

        Source: https://open.dingtalk.com/document/development/pull-hidden-property-field-for-enterprise-employees
        """
        return self._client.call(_operations.list_attribute_visibility.call(self._client, next_token=next_token, max_results=max_results))

    def list_emp_leave_records(
        self, *, start_time: str, max_results: int, end_time: str | None = None, next_token: str | None = None
    ) -> ListEmpLeaveRecordsResult:
        """List the people who left the corp in a period.

        查询离职记录列表：分页查询某时段内离开企业的员工。

        For a first page leave `nextToken` out or send `0`; then send the one of the answer before.

        Permission: 通讯录基本数据读权限 (Contact.Common.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - The period has at most 365 days; without an end it begins at most 365 days ago.
            - `maxResults` is at most 50. (advised)

        Args:
            start_time: Begin of the period, as text format `YYYY-MM-DDTHH:mm:ssZ` (ISO 8601).
            max_results: People in a page, at most 50.
            end_time: End of the period, as text format `YYYY-MM-DDTHH:mm:ssZ` (ISO 8601); now when absent.
            next_token: Where the page begins, the `nextToken` of the answer before; `0` for the first one.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.param.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/query-the-details-of-employees-who-have-left-office
        """
        return self._client.call(
            _operations.list_emp_leave_records.call(
                self._client, start_time=start_time, max_results=max_results, end_time=end_time, next_token=next_token
            )
        )

    def set_attribute_visibility(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        object_staff_ids: Sequence[str] | None = None,
        object_dept_ids: Sequence[int] | None = None,
        object_tag_ids: Sequence[int] | None = None,
        hide_fields: Sequence[str] | None = None,
        exclude_staff_ids: Sequence[str] | None = None,
        exclude_dept_ids: Sequence[int] | None = None,
        exclude_tag_ids: Sequence[int] | None = None,
        active: bool | None = None,
    ) -> SetAttributeVisibilityResult:
        """Create or change a setting that hides fields of people from others.

        设置用户属性可见性：新增或修改隐藏员工字段的设置。

        Without `id` it creates a setting, with one it changes that. The objects are the people whose fields are hidden; those excluded
        see them all the same.

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the setting that is changed; absent for a new one.
            name: Name of the setting.
            description: What it is for.
            object_staff_ids: The userids of the people whose fields are hidden.
            object_dept_ids: Ids of the departments whose people have their fields hidden.
            object_tag_ids: Ids of the roles whose people have their fields hidden.
            hide_fields: The fields that are hidden: the id of a field that the corp added, or one of name, department, email, manager, title,
                mobile, ext_number, work_station, remark, hire_date, job_number.
            exclude_staff_ids: The userids of people who see them all the same.
            exclude_dept_ids: Ids of departments whose people see them all the same.
            exclude_tag_ids: Ids of roles whose people see them all the same.
            active: Whether the setting is in force.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, ruleNum.exceed.limit, forbid.add.rule,
                directory.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/add-or-update-the-hidden-settings-of-the-employee-property
        """
        return self._client.call(
            _operations.set_attribute_visibility.call(
                self._client,
                id=id,
                name=name,
                description=description,
                object_staff_ids=object_staff_ids,
                object_dept_ids=object_dept_ids,
                object_tag_ids=object_tag_ids,
                hide_fields=hide_fields,
                exclude_staff_ids=exclude_staff_ids,
                exclude_dept_ids=exclude_dept_ids,
                exclude_tag_ids=exclude_tag_ids,
                active=active,
            )
        )

    def update_senior_settings(
        self,
        *,
        senior_staff_id: str,
        open_: bool,
        permit_staff_ids: Sequence[str] | None = None,
        permit_dept_ids: Sequence[int] | None = None,
        permit_tag_ids: Sequence[int] | None = None,
        protect_scenes: Sequence[
            Literal[
                "DING_SMS",
                "DING_MSG",
                "CHAT",
                "CONFERENCE_VIDEO",
                "CONFERENCE",
                "VIDEO_CALL",
                "CONFERENCE_VOIP",
                "CALL",
                "SEARCH",
                "CALL_CENTER",
            ]
        ]
        | None = None,
    ) -> None:
        """Set who may reach an executive.

        设置高管模式：设置谁可以联系高管。

        In executive mode only other executives, friends, and the people, departments and roles that are let through can reach the
        executive in the ways that `protectScenes` names. DingTalk answers without a body.

        Permission: 维护通讯录的接口访问权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - permitStaffIds, permitDeptIds and permitTagIds have at most 200 elements together.

        Args:
            senior_staff_id: The userid of the executive.
            open_: True turns executive mode on, false off.
            permit_staff_ids: The userids of people who may reach the executive.
            permit_dept_ids: Ids of departments whose people may.
            permit_tag_ids: Ids of roles whose people may, from `list_roles`.
            protect_scenes: Ways of reaching the executive that are closed to others: `DING_SMS` DING as a text message; `DING_MSG` DING inside
                the app; `CHAT` chats with one or many; `CONFERENCE_VIDEO` video conferences; `CONFERENCE` voice conferences;
                `VIDEO_CALL` video calls; `CONFERENCE_VOIP` voice calls; `CALL` telephone conferences and office telephone; `SEARCH`
                search in telephone conferences; `CALL_CENTER` call centre.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error, parameter.orgNotExists,
                parameter.userNotExists.

        Source: https://open.dingtalk.com/document/development/update-executive-settings
        """
        return self._client.call(
            _operations.update_senior_settings.call(
                self._client,
                senior_staff_id=senior_staff_id,
                open_=open_,
                permit_staff_ids=permit_staff_ids,
                permit_dept_ids=permit_dept_ids,
                permit_tag_ids=permit_tag_ids,
                protect_scenes=protect_scenes,
            )
        )


class AsyncContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def delete_attribute_visibility(self, *, setting_id: int) -> DeleteAttributeVisibilityResult:
        """Delete a setting that hides fields of people from others.

        删除用户属性可见性设置：删除隐藏员工字段的设置。

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            setting_id: Id of the setting, from `list_attribute_visibility`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error.

        Source: https://open.dingtalk.com/document/development/delete-enterprise-employee-attribute-field-visibility-settings
        """
        return await self._client.call(_operations.delete_attribute_visibility.call(self._client, setting_id=setting_id))

    async def get_admin_app_permission(self, *, app_id: int, user_id: str) -> GetAdminAppPermissionResult:
        """Ask whether an administrator may manage an app.

        获取管理员的应用管理权限：查询管理员是否有权管理某应用。

        For apps of providers (third-party apps) alone.

        The page lists no error codes.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: third-party apps (第三方企业应用).

        Args:
            app_id: Id of the app (its AppId), from the page of the app in the developer console.
            user_id: The userid of the administrator.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtains-the-administrator-s-microapplication-management-permission
        """
        return await self._client.call(_operations.get_admin_app_permission.call(self._client, app_id=app_id, user_id=user_id))

    async def get_admin_scope(self, *, userid: str) -> GetAdminScopeResult:
        """Get the departments that an administrator may manage.

        获取管理员通讯录权限范围：查询管理员可管理的部门。

        The id of the root department, 1, stands for the whole corp.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the administrator.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40036, 60121, 400001.

        Source: https://open.dingtalk.com/document/development/query-permissions-of-the-administrator-address-book
        """
        return await self._client.call(_operations.get_admin_scope.call(self._client, userid=userid))

    async def get_contact_user(self, *, union_id: str) -> GetContactUserResult:
        """Get the profile of the person who logged in.

        获取用户通讯录个人信息：查询已登录用户的个人信息。

        The token is that of the person, from `create_user_access_token`; that the token of an app is not enough is inferred.

        Permission: 通讯录个人信息读权限 (Contact.User.Read); 个人手机号信息 (Contact.User.mobile) for the field `mobile`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Args:
            union_id: `me` for the person whose token it is, or a unionid.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: AuthenticationFailed.MissingParameter,
                Forbidden.AccessDenied.AccessTokenPermissionDenied, InvalidAuthentication, invalidParameter.user.notFound.

        Source: https://open.dingtalk.com/document/development/dingtalk-retrieve-user-information
        """
        return await self._client.call(_operations.get_contact_user.call(self._client, union_id=union_id))

    async def get_senior_settings(self, *, senior_staff_id: str, permission_code: str | None = None) -> GetSeniorSettingsResult:
        """Get who may reach an executive.

        获取用户高管模式设置：查询谁可以联系高管。

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用).

        Args:
            senior_staff_id: The userid of the executive.
            permission_code: Not explained; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error, parameter.orgNotExists,
                parameter.userNotExists.

        Source: https://open.dingtalk.com/document/development/get-user-executive-mode-settings
        """
        return await self._client.call(
            _operations.get_senior_settings.call(self._client, senior_staff_id=senior_staff_id, permission_code=permission_code)
        )

    async def get_user(
        self, *, userid: str, login_id: str | None = None, language: Literal["zh_CN", "en_US"] | None = None
    ) -> GetUserResult:
        """Get all that the corp knows about one of its people.

        查询用户详情：查询企业中一名员工的全部信息。

        Which fields come back depends on the permissions of the app and on what was filled in: the rest is left out. Third-party apps
        do not get `state_code`, `mobile`, `telephone`, `email`, `org_email`, `work_place`, `remark`, `extension` and `hired_date`.

        Corps that have bought exclusive accounts (企业账号) can ask for one of their own by its `login_id`; `userid` is ignored then, and
        yet required. What is known of such accounts only is on a page of its own,
        [查询企业账号用户详情](https://open.dingtalk.com/document/development/queries-the-details-of-a-dedicated-account).

        A bad access token or a missing permission is answered with errcode 88 and the real code in `sub_code`; other failures keep
        their own errcode.

        Permission: 成员信息读权限 (qyapi_get_member); 企业员工手机号信息 for the field `mobile`, of an internal app; 邮箱等个人信息 for the fields `email`,
        `work_place`, `remark` and `extension`, of an internal app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid in the corp; ignored when there is a `login_id`.
            login_id: Login name of an exclusive account that the corp created in DingTalk, in place of the userid.
            language: Language of the names.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33012, 400002, 60011, 60121, 88.

        Source: https://open.dingtalk.com/document/development/query-user-details
        """
        return await self._client.call(_operations.get_user.call(self._client, userid=userid, login_id=login_id, language=language))

    async def get_user_by_unionid(self, *, unionid: str) -> GetUserByUnionidResult:
        """Find the userid that belongs to a unionid.

        根据unionid获取用户userid：用 unionid 查询 userid。

        After a login with `authorize_login` the unionid is known; this tells who that is in the corp.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            unionid: The unionid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002, 60121.
                400002 means here: parameter error. Check the unionid.

        Source: https://open.dingtalk.com/document/development/query-a-user-by-the-union-id
        """
        return await self._client.call(_operations.get_user_by_unionid.call(self._client, unionid=unionid))

    async def list_attribute_visibility(
        self, *, next_token: int | None = None, max_results: int | None = None
    ) -> ListAttributeVisibilityResult:
        """List the settings that hide fields of people from others.

        获取用户属性可见性设置：分页查询隐藏员工字段的设置。

        For a first page leave `nextToken` out or send -1; then send the `nextCursor` of the answer before.

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 100. (advised)

        Args:
            next_token: Where the page begins, the `nextCursor` of the answer before; -1 for the first one.
            max_results: Settings in a page, at most 100.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error.

        Source: https://open.dingtalk.com/document/development/pull-hidden-property-field-for-enterprise-employees
        """
        return await self._client.call(
            _operations.list_attribute_visibility.call(self._client, next_token=next_token, max_results=max_results)
        )

    async def list_emp_leave_records(
        self, *, start_time: str, max_results: int, end_time: str | None = None, next_token: str | None = None
    ) -> ListEmpLeaveRecordsResult:
        """List the people who left the corp in a period.

        查询离职记录列表：分页查询某时段内离开企业的员工。

        For a first page leave `nextToken` out or send `0`; then send the one of the answer before.

        Permission: 通讯录基本数据读权限 (Contact.Common.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - The period has at most 365 days; without an end it begins at most 365 days ago.
            - `maxResults` is at most 50. (advised)

        Args:
            start_time: Begin of the period, as text format `YYYY-MM-DDTHH:mm:ssZ` (ISO 8601).
            max_results: People in a page, at most 50.
            end_time: End of the period, as text format `YYYY-MM-DDTHH:mm:ssZ` (ISO 8601); now when absent.
            next_token: Where the page begins, the `nextToken` of the answer before; `0` for the first one.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.param.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/query-the-details-of-employees-who-have-left-office
        """
        return await self._client.call(
            _operations.list_emp_leave_records.call(
                self._client, start_time=start_time, max_results=max_results, end_time=end_time, next_token=next_token
            )
        )

    async def set_attribute_visibility(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        object_staff_ids: Sequence[str] | None = None,
        object_dept_ids: Sequence[int] | None = None,
        object_tag_ids: Sequence[int] | None = None,
        hide_fields: Sequence[str] | None = None,
        exclude_staff_ids: Sequence[str] | None = None,
        exclude_dept_ids: Sequence[int] | None = None,
        exclude_tag_ids: Sequence[int] | None = None,
        active: bool | None = None,
    ) -> SetAttributeVisibilityResult:
        """Create or change a setting that hides fields of people from others.

        设置用户属性可见性：新增或修改隐藏员工字段的设置。

        Without `id` it creates a setting, with one it changes that. The objects are the people whose fields are hidden; those excluded
        see them all the same.

        Permission: 通讯录数据可见性的管理权限 (Contact.ReachableRule.ReadWrite).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            id: Id of the setting that is changed; absent for a new one.
            name: Name of the setting.
            description: What it is for.
            object_staff_ids: The userids of the people whose fields are hidden.
            object_dept_ids: Ids of the departments whose people have their fields hidden.
            object_tag_ids: Ids of the roles whose people have their fields hidden.
            hide_fields: The fields that are hidden: the id of a field that the corp added, or one of name, department, email, manager, title,
                mobile, ext_number, work_station, remark, hire_date, job_number.
            exclude_staff_ids: The userids of people who see them all the same.
            exclude_dept_ids: Ids of departments whose people see them all the same.
            exclude_tag_ids: Ids of roles whose people see them all the same.
            active: Whether the setting is in force.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, ruleNum.exceed.limit, forbid.add.rule,
                directory.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/add-or-update-the-hidden-settings-of-the-employee-property
        """
        return await self._client.call(
            _operations.set_attribute_visibility.call(
                self._client,
                id=id,
                name=name,
                description=description,
                object_staff_ids=object_staff_ids,
                object_dept_ids=object_dept_ids,
                object_tag_ids=object_tag_ids,
                hide_fields=hide_fields,
                exclude_staff_ids=exclude_staff_ids,
                exclude_dept_ids=exclude_dept_ids,
                exclude_tag_ids=exclude_tag_ids,
                active=active,
            )
        )

    async def update_senior_settings(
        self,
        *,
        senior_staff_id: str,
        open_: bool,
        permit_staff_ids: Sequence[str] | None = None,
        permit_dept_ids: Sequence[int] | None = None,
        permit_tag_ids: Sequence[int] | None = None,
        protect_scenes: Sequence[
            Literal[
                "DING_SMS",
                "DING_MSG",
                "CHAT",
                "CONFERENCE_VIDEO",
                "CONFERENCE",
                "VIDEO_CALL",
                "CONFERENCE_VOIP",
                "CALL",
                "SEARCH",
                "CALL_CENTER",
            ]
        ]
        | None = None,
    ) -> None:
        """Set who may reach an executive.

        设置高管模式：设置谁可以联系高管。

        In executive mode only other executives, friends, and the people, departments and roles that are let through can reach the
        executive in the ways that `protectScenes` names. DingTalk answers without a body.

        Permission: 维护通讯录的接口访问权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - permitStaffIds, permitDeptIds and permitTagIds have at most 200 elements together.

        Args:
            senior_staff_id: The userid of the executive.
            open_: True turns executive mode on, false off.
            permit_staff_ids: The userids of people who may reach the executive.
            permit_dept_ids: Ids of departments whose people may.
            permit_tag_ids: Ids of roles whose people may, from `list_roles`.
            protect_scenes: Ways of reaching the executive that are closed to others: `DING_SMS` DING as a text message; `DING_MSG` DING inside
                the app; `CHAT` chats with one or many; `CONFERENCE_VIDEO` video conferences; `CONFERENCE` voice conferences;
                `VIDEO_CALL` video calls; `CONFERENCE_VOIP` voice calls; `CALL` telephone conferences and office telephone; `SEARCH`
                search in telephone conferences; `CALL_CENTER` call centre.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.error, parameter.orgNotExists,
                parameter.userNotExists.

        Source: https://open.dingtalk.com/document/development/update-executive-settings
        """
        return await self._client.call(
            _operations.update_senior_settings.call(
                self._client,
                senior_staff_id=senior_staff_id,
                open_=open_,
                permit_staff_ids=permit_staff_ids,
                permit_dept_ids=permit_dept_ids,
                permit_tag_ids=permit_tag_ids,
                protect_scenes=protect_scenes,
            )
        )
