"""People of the corp - find, read, create, change and remove them (通讯录用户管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        AttributeVisibility,
        CountUsersResult,
        CreateUserResult,
        DeleteAttributeVisibilityResult,
        DeleteUserResult,
        DepartmentUser,
        DepartmentUserName,
        EmpLeaveRecord,
        GetAdminAppPermissionResult,
        GetAdminScopeResult,
        GetContactScopeResult,
        GetContactUserResult,
        GetSeniorSettingsResult,
        GetUserByMobileResult,
        GetUserByUnionidResult,
        GetUserLegacyResult,
        GetUserResult,
        ListAdminsResult,
        ListAttributeVisibilityResult,
        ListDepartmentUseridsLegacyResult,
        ListDepartmentUseridsResult,
        ListDepartmentUserNamesLegacyResult,
        ListDepartmentUserNamesResult,
        ListDepartmentUsersResult,
        ListEmpLeaveRecordsResult,
        ListInactiveUsersResult,
        SearchUsersResult,
        SetAttributeVisibilityResult,
        SortUsersResult,
        UpdateUserResult,
        UserChangesOrder,
        UserChangesPosition,
        UserChangesTitle,
        UserExtensionTranslations,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class ContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def count_users(self, *, only_active: bool) -> CountUsersResult:
        """Count the people of the corp.

        获取员工人数：统计企业的员工人数。

        It counts everybody, also those whom the app may not read.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            only_active: Whether to count only those who have activated DingTalk.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 400002.

        Source: https://open.dingtalk.com/document/development/user-management-acquires-number-employees
        """
        return self._client.call(_operations.count_users.call(self._client, only_active=only_active))

    def create_user(
        self,
        *,
        name: str,
        dept_id_list: Sequence[str | int],
        mobile: str | None = None,
        userid: str | None = None,
        login_email: str | None = None,
        exclusive_account: bool | None = None,
        exclusive_account_type: Literal["sso", "dingtalk"] | None = None,
        login_id: str | None = None,
        outer_exclusive_corpid: str | None = None,
        outer_exclusive_userid: str | None = None,
        hide_mobile: bool | None = None,
        telephone: str | None = None,
        job_number: str | None = None,
        title: str | None = None,
        email: str | None = None,
        org_email: str | None = None,
        org_email_type: Literal["profession", "base"] | None = None,
        work_place: str | None = None,
        remark: str | None = None,
        dept_order_list: Sequence[UserChangesOrder | Mapping[str, Any]] | None = None,
        dept_title_list: Sequence[UserChangesTitle | Mapping[str, Any]] | None = None,
        dept_position_list: Sequence[UserChangesPosition | Mapping[str, Any]] | None = None,
        extension: Mapping[str, Any] | str | None = None,
        extension_i18n: UserExtensionTranslations | Mapping[str, Any] | None = None,
        senior_mode: bool | None = None,
        hired_date: int | None = None,
        manager_userid: str | None = None,
        exclusive_mobile: str | None = None,
        init_password: str | None = None,
        send_password_to_user: bool | None = None,
        avatar_media_id: str | None = None,
        nickname: str | None = None,
    ) -> CreateUserResult:
        """Add a person to the corp.

        创建用户：在企业中添加一名员工。

        Everybody has a name and departments. Whom it makes depends on what else is there: with `mobile` an ordinary person (with
        `login_email`, one who logs in by e-mail); with `exclusive_account` an account of the corp's own (企业账号), of its identity system
        (`sso`, the default) or of DingTalk (`dingtalk`, with `login_id` and `init_password`); with `outer_exclusive_corpid` and
        `outer_exclusive_userid` the exclusive account of another corp, which that corp has allowed to join. Exclusive accounts are for
        corps that have bought them, and have neither `mobile` nor `login_email`; they have pages of their own,
        [创建SSO企业账号](https://open.dingtalk.com/document/development/create-an-sso-account),
        [创建钉钉自建企业账号](https://open.dingtalk.com/document/development/create-dingtalk-user-created-dedicated-account) and
        [邀请其他组织企业账号加入](https://open.dingtalk.com/document/development/invite-other-organization-specific-accounts-to-join).

        Whoever has to agree first gets an invitation: the call fails with 40103 and the person joins with a yes. Without a `userid`
        DingTalk makes one up; it cannot be changed later.

        A repeated call finds the userid or the mobile number taken (60102, 60104), or makes one more exclusive account: the client does
        not repeat it by itself.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - Added fields have at most 2000 characters together. (advised)
            - A phone shows at most 10 added fields.
            - The initial password has at least 8 characters, letters and digits.
            - One of `mobile`, `login_email`, `exclusive_account`, `outer_exclusive_corpid` with `outer_exclusive_userid` must be given.
              (enforced: required)
            - `dept_id_list` must not be empty. (enforced: required)
            - `dept_id_list` has at most 100 elements. (advised)
            - `dept_order_list` has at most 100 elements. (advised)
            - `dept_position_list[].title` has at most 200 characters. (advised)
            - `dept_position_list[].work_place` has at most 100 characters. (advised)
            - `dept_title_list` has at most 100 elements. (advised)
            - `email` has at most 50 characters. (advised)
            - `job_number` has at most 50 characters. (advised)
            - `name` has at most 80 characters. (advised)
            - `org_email` has at most 100 characters. (advised)
            - `remark` has at most 2000 characters. (advised)
            - `telephone` has at most 50 characters. (advised)
            - `title` has at most 200 characters. (advised)
            - `userid` has at least 1 characters. (advised)
            - `userid` has at most 64 characters. (advised)
            - `work_place` has at most 100 characters. (advised)

        Args:
            name: Name of the person, at most 80 characters.
            dept_id_list: Ids of the departments that the person is in, at most 100; the root department is 1.
            mobile: Mobile number, of an ordinary person; nobody else in the corp has it. Numbers from outside the mainland of China, and
                those of the mainland in a corp that is registered outside, are written +xx-xxxxxx.
            userid: The userid to give the person in the corp, at most 64 characters; it can never be changed. DingTalk makes one up
                without it.
            login_email: E-mail address to log in with, of an account that logs in by e-mail; other accounts ignore it.
            exclusive_account: Whether to create an exclusive account of this corp.
            exclusive_account_type: Kind of the exclusive account - of an identity system of the corp (`sso`, the default), or of DingTalk (`dingtalk`).
            login_id: Login name of an exclusive account of the kind `dingtalk`, which needs one; better without telephone number, e-mail
                address or link.
            outer_exclusive_corpid: CorpId of the corp whose exclusive account joins this one.
            outer_exclusive_userid: The userid of that account in its own corp.
            hide_mobile: Whether the mobile number is hidden from others; they can call the person through DingTalk all the same.
            telephone: Extension number, at most 50 characters; nobody else in the corp has it.
            job_number: Job number, at most 50 characters.
            title: Position, at most 200 characters.
            email: E-mail address of the person, at most 50 characters; nobody else in the corp has it.
            org_email: E-mail address at the corp, at most 100 characters; the mailbox has to exist.
            org_email_type: Kind of the mailbox at the corp - standard (`profession`) or basic (`base`).
            work_place: Place of work, at most 100 characters.
            remark: Remark, at most 2000 characters.
            dept_order_list: Place of the person in the order of each department.
            dept_title_list: Position of the person in each department.
            dept_position_list: Positions of the person in departments, with the main one.
            extension: Fields that the corp has added in its console, by name, as JSON text of at most 2000 characters. A value may be a
                link, `[text](address)`, in which `#userid#` and `#corpid#` are filled in.
            extension_i18n: Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text.
            senior_mode: Whether the person is an executive - nobody sees the mobile number, and only executives can call the person or send a
                DING. No by default.
            hired_date: Day of hiring, as Unix time in milliseconds.
            manager_userid: The userid of the direct superior.
            exclusive_mobile: Mobile number of an exclusive account, such as +86-13800000002.
            init_password: First password of an exclusive account that DingTalk logs in - 8 characters or more, not letters or digits alone.
            send_password_to_user: Whether to send login name and `init_password`, which has to be there, to the mobile number or e-mail address of an
                exclusive account.
            avatar_media_id: Media id of the picture of an exclusive account, a jpg or png; `upload_media` gives one.
            nickname: Nickname of an exclusive account of this corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40103, 60102, 60103, 60104, 60106.

        Source: https://open.dingtalk.com/document/development/user-information-creation
        """
        return self._client.call(
            _operations.create_user.call(
                self._client,
                name=name,
                dept_id_list=dept_id_list,
                mobile=mobile,
                userid=userid,
                login_email=login_email,
                exclusive_account=exclusive_account,
                exclusive_account_type=exclusive_account_type,
                login_id=login_id,
                outer_exclusive_corpid=outer_exclusive_corpid,
                outer_exclusive_userid=outer_exclusive_userid,
                hide_mobile=hide_mobile,
                telephone=telephone,
                job_number=job_number,
                title=title,
                email=email,
                org_email=org_email,
                org_email_type=org_email_type,
                work_place=work_place,
                remark=remark,
                dept_order_list=dept_order_list,
                dept_title_list=dept_title_list,
                dept_position_list=dept_position_list,
                extension=extension,
                extension_i18n=extension_i18n,
                senior_mode=senior_mode,
                hired_date=hired_date,
                manager_userid=manager_userid,
                exclusive_mobile=exclusive_mobile,
                init_password=init_password,
                send_password_to_user=send_password_to_user,
                avatar_media_id=avatar_media_id,
                nickname=nickname,
            )
        )

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

    def delete_user(self, *, userid: str) -> DeleteUserResult:
        """Remove a person from the corp.

        删除用户：从企业中删除一名员工。

        The person leaves the attendance group as well, and the list of employees, where those who have left can still be found. A
        repeated call may fail with 33012, for the person is gone: the client does not repeat it by itself.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            userid: The userid of the person in the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33012, 400002.

        Source: https://open.dingtalk.com/document/development/delete-a-user
        """
        return self._client.call(_operations.delete_user.call(self._client, userid=userid))

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

    def get_contact_scope(self) -> GetContactScopeResult:
        """Get the contact scope of the app - which people, departments and fields it may read.

        获取通讯录权限范围：获取应用的通讯录权限范围，即可读取的员工、部门和字段。

        An administrator sets it in the developer console. A department stands for all that is below it too; who or what is outside
        cannot be read, and calls say so (50002, 50004). The root department, 1, is the whole corp.

        The page lists no error codes.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-corpsecret-authorization-scope
        """
        return self._client.call(_operations.get_contact_scope.call(self._client))

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

    def get_user_by_mobile(self, *, mobile: str, support_exclusive_account_search: bool | None = None) -> GetUserByMobileResult:
        """Find the userid that belongs to a mobile number.

        根据手机号查询用户：用手机号查询 userid。

        It does not find people who have left. Exclusive accounts (企业账号) with this number, of which there can be several, come in a list
        of their own, when `support_exclusive_account_search` asks for them; only those that this corp made. That is on a page of its
        own, [根据手机号查询企业账号用户](https://open.dingtalk.com/document/development/obtain-the-userid-of-your-mobile-phone-number).

        Permission: 根据手机号获取成员基本信息权限 (qyapi_get_member_by_mobile).

        Apps: internal apps (企业内部应用).

        Args:
            mobile: The mobile number.
            support_exclusive_account_search: Whether to find exclusive accounts of this corp, too.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40104, 400002, 60121.
                60121 means here: nobody in the corp has this mobile number. Check the mobile number; people who have left are not
                found.

        Source: https://open.dingtalk.com/document/development/query-users-by-phone-number
        """
        return self._client.call(
            _operations.get_user_by_mobile.call(
                self._client, mobile=mobile, support_exclusive_account_search=support_exclusive_account_search
            )
        )

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

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use get_user instead.", category=None)
    def get_user_legacy(self, *, userid: str, lang: str | None = None) -> GetUserLegacyResult:
        """Get all that the corp knows about one of its people (legacy API of 2016).

        查询用户详情：以 2016 年的方式查询企业中一名员工的全部信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `get_user` instead.

        `get_user` is the call of today; its fields have other names. Third-party apps do not get `hiredDate`, `tel`, `remark`,
        `workPlace`, `mobile`, `stateCode`, `email`, `orgEmail` and `extattr`.

        `orderInDepts` and `isLeaderInDepts` are text in which the ids of departments are not quoted, `{1:10}`: no JSON.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the person in the corp.
            lang: Language of the address book; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/queries-user-details
        """
        return self._client.call(_operations.get_user_legacy.call(self._client, userid=userid, lang=lang))

    def list_admins(self) -> ListAdminsResult:
        """List the administrators of the corp.

        获取管理员列表：列出企业的管理员。

        All of them in one answer, by userid; it does not matter whom the app may read.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 43007.
                43007 means here: this app may not read the administrators. Grant the app the permission in the developer console.

        Source: https://open.dingtalk.com/document/development/query-the-administrator-list
        """
        return self._client.call(_operations.list_admins.call(self._client))

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

    def iter_attribute_visibility(self, *, next_token: int | None = None, max_results: int | None = None) -> Pages[AttributeVisibility]:
        """Return what is on all pages of `list_attribute_visibility`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_attribute_visibility.pages(self._client, next_token=next_token, max_results=max_results)

    def list_department_user_names(
        self,
        *,
        dept_id: int,
        cursor: int,
        size: int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> ListDepartmentUserNamesResult:
        """List the people of a department, with userid and name alone.

        获取部门用户基础信息：列出一个部门员工的 userid 和姓名。

        Who is in the department itself, not in those below it. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        while `has_more` is true. `list_department_users` tells more about them.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `cursor` is at least 0. (advised)
            - `cursor` is at most 100000. (advised)
            - `size` is at most 100. (enforced: 40069)

        Args:
            dept_id: Id of the department; the root department is 1.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            order_field: Order - by the time of joining the department (`entry_…`) or of a change to it (`modify_…`), or as the corp has
                ordered them (`custom`, the default; by pinyin where it has not).
            contain_access_limit: Whether to list those whose access is limited, too; the pages do not explain whom they mean.
            language: Language of the names; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40068, 40069, 400002, 60003.

        Source: https://open.dingtalk.com/document/development/queries-the-simple-information-of-a-department-user
        """
        return self._client.call(
            _operations.list_department_user_names.call(
                self._client,
                dept_id=dept_id,
                cursor=cursor,
                size=size,
                order_field=order_field,
                contain_access_limit=contain_access_limit,
                language=language,
            )
        )

    def iter_department_user_names(
        self,
        *,
        dept_id: int,
        cursor: int | None = None,
        size: int | None = None,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> Pages[DepartmentUserName]:
        """Return what is on all pages of `list_department_user_names`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_user_names.pages(
            self._client,
            dept_id=dept_id,
            cursor=cursor,
            size=size,
            order_field=order_field,
            contain_access_limit=contain_access_limit,
            language=language,
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_user_names instead.",
        category=None,
    )
    def list_department_user_names_legacy(
        self,
        *,
        department_id: int,
        lang: Literal["zh_CN", "en_US"] | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
    ) -> ListDepartmentUserNamesLegacyResult:
        """List the people of a department, with userid and name alone (legacy API of 2016).

        获取部门用户基础信息：以 2016 年的方式列出一个部门员工的 userid 和姓名。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_department_user_names` instead.

        `list_department_user_names` is the call of today. Without both `offset` and `size` there are no pages: all come in one answer,
        without `hasMore`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 100. (advised)

        Args:
            department_id: Id of the department; the root is 1.
            lang: Language of the address book; zh_CN is the default.
            offset: How many people come before the page, 0 for the first; only together with `size`.
            size: Size of a page; only together with `offset`.
            order: Order of the people - when they came into the department (`entry_asc`, `entry_desc`), when they were changed
                (`modify_asc`, `modify_desc`), or the order that the corp has set, else by name (`custom`, the default).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-basic-information-of-department-users
        """
        return self._client.call(
            _operations.list_department_user_names_legacy.call(
                self._client, department_id=department_id, lang=lang, offset=offset, size=size, order=order
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_user_names instead.",
        category=None,
    )
    def iter_department_user_names_legacy(
        self,
        *,
        department_id: int,
        lang: Literal["zh_CN", "en_US"] | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
    ) -> Pages[DepartmentUserName]:
        """Return what is on all pages of `list_department_user_names_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_user_names_legacy.pages(
            self._client, department_id=department_id, lang=lang, offset=offset, size=size, order=order
        )

    def list_department_userids(self, *, dept_id: int) -> ListDepartmentUseridsResult:
        """List the userids of a department.

        获取部门用户userid列表：列出一个部门的 userid。

        All of them in one answer: who is in the department itself, not in those below it. It does not matter whom the app may read.
        Nothing gets the userids of the whole corp at once: go through its departments.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; the root department is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002, 60003.

        Source: https://open.dingtalk.com/document/development/query-the-list-of-department-userids
        """
        return self._client.call(_operations.list_department_userids.call(self._client, dept_id=dept_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_userids instead.", category=None
    )
    def list_department_userids_legacy(self, *, dept_id: str) -> ListDepartmentUseridsLegacyResult:
        """List the userids of a department (legacy API).

        获取部门用户userid列表：以旧版接口列出一个部门的 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_department_userids` instead.

        `list_department_userids` is the call of today. All userids come in one answer.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; the root is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employee-ids-by-department-id
        """
        return self._client.call(_operations.list_department_userids_legacy.call(self._client, dept_id=dept_id))

    def list_department_users(
        self,
        *,
        dept_id: int,
        cursor: int,
        size: int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> ListDepartmentUsersResult:
        """List the people of a department, with what the corp knows about them.

        获取部门用户详情：列出一个部门的员工及其详细信息。

        Who is in the department itself, not in those below it. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        while `has_more` is true.

        Which fields come back depends on the permissions of the app and on what was filled in: the rest is left out. Third-party apps
        do not get `state_code`, `mobile`, `telephone`, `email`, `org_email`, `work_place`, `remark`, `extension`, `hired_date` and
        `exclusive_account`. What is known of exclusive accounts only is on a page of its own,
        [获取部门企业账号用户详情](https://open.dingtalk.com/document/development/queries-account-details).

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member); 企业员工手机号信息 for the fields `mobile` and `state_code`, of an internal app;
        邮箱等个人信息 for the fields `email`, `org_email`, `work_place`, `remark` and `extension`, of an internal app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `cursor` is at least 0. (advised)
            - `cursor` is at most 100000. (advised)
            - `size` is at least 1. (advised)
            - `size` is at most 100. (advised)

        Args:
            dept_id: Id of the department; the root department is 1.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            order_field: Order - by the time of joining the department (`entry_…`) or of a change to it (`modify_…`), or as the corp has
                ordered them (`custom`, the default; by pinyin where it has not).
            contain_access_limit: Whether to list those whose access is limited, too; the pages do not explain whom they mean.
            language: Language of the names; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 400002, 50004, 60019.
                40035 means here: dept_id, cursor, size or order_field illegal. Check dept_id, cursor, size and order_field.
                60019 means here: the people of the department could not be read. Check dept_id, cursor and size.

        Source: https://open.dingtalk.com/document/development/queries-the-complete-information-of-a-department-user
        """
        return self._client.call(
            _operations.list_department_users.call(
                self._client,
                dept_id=dept_id,
                cursor=cursor,
                size=size,
                order_field=order_field,
                contain_access_limit=contain_access_limit,
                language=language,
            )
        )

    def iter_users(
        self,
        *,
        dept_id: int,
        cursor: int | None = None,
        size: int | None = None,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> Pages[DepartmentUser]:
        """Return what is on all pages of `list_department_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_users.pages(
            self._client,
            dept_id=dept_id,
            cursor=cursor,
            size=size,
            order_field=order_field,
            contain_access_limit=contain_access_limit,
            language=language,
        )

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

    def iter_emp_leave_records(
        self, *, start_time: str, end_time: str | None = None, next_token: str | None = None, max_results: int | None = None
    ) -> Pages[EmpLeaveRecord]:
        """Return what is on all pages of `list_emp_leave_records`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_emp_leave_records.pages(
            self._client, start_time=start_time, end_time=end_time, next_token=next_token, max_results=max_results
        )

    def list_inactive_users(
        self, *, is_active: bool, offset: int, size: int, query_date: str, dept_ids: Sequence[str | int] | None = None
    ) -> ListInactiveUsersResult:
        """List the userids of those who did not log in to DingTalk on a day, or of those who did.

        获取未登录钉钉的员工列表：列出某天未登录（或已登录）钉钉的员工的 userid。

        Goes page by page: begin with offset 0 and go on with `next_cursor` as the offset while `has_more` is true. A day is complete
        after 9 o'clock of the next morning.

        Permission: 企业活跃度数据访问权限 (qyapi_liveness_base).

        Apps: internal apps (企业内部应用).

        Limits:
            - Only the days of the last month can be asked for.
            - `dept_ids` has at most 100 elements. (advised)
            - `offset` is at least 0. (advised)
            - `query_date` has the form `^[0-9]{8}$`. (advised)
            - `size` is at most 100. (enforced: 40069)

        Args:
            is_active: Whether to list those who logged in, and not those who did not.
            offset: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            query_date: The day, in the text format yyyyMMdd.
            dept_ids: Ids of departments, at most 100; the whole corp without them.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40068, 40069, 400002.

        Source: https://open.dingtalk.com/document/development/queries-the-inactive-users-or-active-users-under-an-enterprise
        """
        return self._client.call(
            _operations.list_inactive_users.call(
                self._client, is_active=is_active, offset=offset, size=size, query_date=query_date, dept_ids=dept_ids
            )
        )

    def iter_inactive_users(
        self,
        *,
        is_active: bool,
        query_date: str,
        offset: int | None = None,
        size: int | None = None,
        dept_ids: Sequence[str | int] | None = None,
    ) -> Pages[str]:
        """Return what is on all pages of `list_inactive_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_inactive_users.pages(
            self._client, is_active=is_active, query_date=query_date, offset=offset, size=size, dept_ids=dept_ids
        )

    def search_users(self, *, query_word: str, offset: int, size: int, full_match_field: int | None = None) -> SearchUsersResult:
        """Find the userids of people by name.

        搜索用户userId：按姓名搜索员工的 userid。

        Finds names, their pinyin and English names. The answer has userids alone: `get_user` tells who that is.

        Permission: 搜索企业通讯录的权限 (qyapi_addresslist_search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            query_word: A name, its pinyin or an English name; also a part of it.
            offset: 0 for the first page; what follows for the others is not certain (see the divergence).
            size: How many userids to get; no largest number is documented.
            full_match_field: 1 finds only those who have exactly this name; without it, a part is enough.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-search-user-id
        """
        return self._client.call(
            _operations.search_users.call(self._client, query_word=query_word, offset=offset, size=size, full_match_field=full_match_field)
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

    def sort_users(self, *, user_id_list: Sequence[str], sort_type: Literal[0, 1] | None = None) -> SortUsersResult:
        """Sort userids by the pinyin of the names.

        通讯录userId排序：按姓名拼音给 userid 排序。

        For third-party apps, which do not see the names of the people whose ids they have.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: third-party apps (第三方企业应用).

        Limits:
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 100 elements. (enforced: listsize.too.long)

        Args:
            user_id_list: Userids in the corp, at most 100.
            sort_type: Order of the pinyin of the names - ascending (0) or descending (1).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: listsize.too.long, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-userid-sorting
        """
        return self._client.call(_operations.sort_users.call(self._client, user_id_list=user_id_list, sort_type=sort_type))

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

    def update_user(
        self,
        *,
        userid: str,
        name: str | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        ext_attrs_update_mode: Literal[0, 1] | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        force_update_fields: Sequence[str | int] | None = None,
        login_id: str | None = None,
        hide_mobile: bool | None = None,
        telephone: str | None = None,
        job_number: str | None = None,
        title: str | None = None,
        email: str | None = None,
        org_email: str | None = None,
        org_email_type: Literal["profession", "base"] | None = None,
        work_place: str | None = None,
        remark: str | None = None,
        dept_order_list: Sequence[UserChangesOrder | Mapping[str, Any]] | None = None,
        dept_title_list: Sequence[UserChangesTitle | Mapping[str, Any]] | None = None,
        dept_position_list: Sequence[UserChangesPosition | Mapping[str, Any]] | None = None,
        extension: Mapping[str, Any] | str | None = None,
        extension_i18n: UserExtensionTranslations | Mapping[str, Any] | None = None,
        senior_mode: bool | None = None,
        hired_date: int | None = None,
        manager_userid: str | None = None,
        exclusive_mobile: str | None = None,
        init_password: str | None = None,
        send_password_to_user: bool | None = None,
        avatar_media_id: str | None = None,
        nickname: str | None = None,
    ) -> UpdateUserResult:
        """Change what the corp knows about one of its people.

        更新用户信息：更新企业中一名员工的信息。

        What is left out stays as it is, with two exceptions: `extension` replaces all added fields unless `ext_attrs_update_mode` is 1,
        and a field that `force_update_fields` names is emptied when it is left out. The mobile number of an ordinary person cannot be
        changed.

        `loginId`, `init_password`, `send_password_to_user`, `exclusive_mobile`, `avatarMediaId` and `nickname` are for exclusive
        accounts (企业账号), the first three of them for those that DingTalk logs in; they are on a page of their own,
        [更新企业账号用户信息](https://open.dingtalk.com/document/development/update-dedicated-accounts-information).

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - Added fields have at most 2000 characters together. (advised)
            - A phone shows at most 10 added fields.
            - The initial password has at least 8 characters, letters and digits.
            - `dept_id_list` has at most 300 elements. (advised)
            - `dept_order_list` has at most 100 elements. (advised)
            - `dept_position_list[].title` has at most 200 characters. (advised)
            - `dept_position_list[].work_place` has at most 100 characters. (advised)
            - `dept_title_list` has at most 100 elements. (advised)
            - `email` has at most 50 characters. (advised)
            - `job_number` has at most 50 characters. (advised)
            - `name` has at most 80 characters. (advised)
            - `org_email` has at most 100 characters. (advised)
            - `remark` has at most 2000 characters. (advised)
            - `telephone` has at most 50 characters. (advised)
            - `title` has at most 200 characters. (advised)
            - `work_place` has at most 100 characters. (advised)

        Args:
            userid: The userid of the person in the corp.
            name: Name of the person, at most 80 characters.
            dept_id_list: Ids of all departments that the person is in from now on.
            ext_attrs_update_mode: Whether `extension` replaces all added fields (0, the default) or only those that it names (1).
            language: Language of the address book; zh_CN is the default.
            force_update_fields: Names of fields that are emptied when the call leaves them out - `manager_userid`, and of exclusive accounts
                `org_email`. The mailbox that a person loses in this way is frozen or deleted.
            login_id: New login name of an exclusive account that DingTalk logs in; better without telephone number, e-mail address or link.
            hide_mobile: Whether the mobile number is hidden from others; they can call the person through DingTalk all the same.
            telephone: Extension number, at most 50 characters; nobody else in the corp has it.
            job_number: Job number, at most 50 characters.
            title: Position, at most 200 characters.
            email: E-mail address of the person, at most 50 characters; nobody else in the corp has it.
            org_email: E-mail address at the corp, at most 100 characters; the mailbox has to exist.
            org_email_type: Kind of the mailbox at the corp - standard (`profession`) or basic (`base`).
            work_place: Place of work, at most 100 characters.
            remark: Remark, at most 2000 characters.
            dept_order_list: Place of the person in the order of each department.
            dept_title_list: Position of the person in each department.
            dept_position_list: Positions of the person in departments, with the main one.
            extension: Fields that the corp has added in its console, by name, as JSON text of at most 2000 characters. A value may be a
                link, `[text](address)`, in which `#userid#` and `#corpid#` are filled in.
            extension_i18n: Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text.
            senior_mode: Whether the person is an executive - nobody sees the mobile number, and only executives can call the person or send a
                DING. No by default.
            hired_date: Day of hiring, as Unix time in milliseconds.
            manager_userid: The userid of the direct superior.
            exclusive_mobile: Mobile number of an exclusive account, such as +86-13800000002.
            init_password: First password of an exclusive account that DingTalk logs in - 8 characters or more, not letters or digits alone.
            send_password_to_user: Whether to send login name and `init_password`, which has to be there, to the mobile number or e-mail address of an
                exclusive account.
            avatar_media_id: Media id of the picture of an exclusive account, a jpg or png; `upload_media` gives one.
            nickname: Nickname of an exclusive account of this corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40022, 60106, 60121.

        Source: https://open.dingtalk.com/document/development/user-information-update
        """
        return self._client.call(
            _operations.update_user.call(
                self._client,
                userid=userid,
                name=name,
                dept_id_list=dept_id_list,
                ext_attrs_update_mode=ext_attrs_update_mode,
                language=language,
                force_update_fields=force_update_fields,
                login_id=login_id,
                hide_mobile=hide_mobile,
                telephone=telephone,
                job_number=job_number,
                title=title,
                email=email,
                org_email=org_email,
                org_email_type=org_email_type,
                work_place=work_place,
                remark=remark,
                dept_order_list=dept_order_list,
                dept_title_list=dept_title_list,
                dept_position_list=dept_position_list,
                extension=extension,
                extension_i18n=extension_i18n,
                senior_mode=senior_mode,
                hired_date=hired_date,
                manager_userid=manager_userid,
                exclusive_mobile=exclusive_mobile,
                init_password=init_password,
                send_password_to_user=send_password_to_user,
                avatar_media_id=avatar_media_id,
                nickname=nickname,
            )
        )


class AsyncContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def count_users(self, *, only_active: bool) -> CountUsersResult:
        """Count the people of the corp.

        获取员工人数：统计企业的员工人数。

        It counts everybody, also those whom the app may not read.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            only_active: Whether to count only those who have activated DingTalk.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 400002.

        Source: https://open.dingtalk.com/document/development/user-management-acquires-number-employees
        """
        return await self._client.call(_operations.count_users.call(self._client, only_active=only_active))

    async def create_user(
        self,
        *,
        name: str,
        dept_id_list: Sequence[str | int],
        mobile: str | None = None,
        userid: str | None = None,
        login_email: str | None = None,
        exclusive_account: bool | None = None,
        exclusive_account_type: Literal["sso", "dingtalk"] | None = None,
        login_id: str | None = None,
        outer_exclusive_corpid: str | None = None,
        outer_exclusive_userid: str | None = None,
        hide_mobile: bool | None = None,
        telephone: str | None = None,
        job_number: str | None = None,
        title: str | None = None,
        email: str | None = None,
        org_email: str | None = None,
        org_email_type: Literal["profession", "base"] | None = None,
        work_place: str | None = None,
        remark: str | None = None,
        dept_order_list: Sequence[UserChangesOrder | Mapping[str, Any]] | None = None,
        dept_title_list: Sequence[UserChangesTitle | Mapping[str, Any]] | None = None,
        dept_position_list: Sequence[UserChangesPosition | Mapping[str, Any]] | None = None,
        extension: Mapping[str, Any] | str | None = None,
        extension_i18n: UserExtensionTranslations | Mapping[str, Any] | None = None,
        senior_mode: bool | None = None,
        hired_date: int | None = None,
        manager_userid: str | None = None,
        exclusive_mobile: str | None = None,
        init_password: str | None = None,
        send_password_to_user: bool | None = None,
        avatar_media_id: str | None = None,
        nickname: str | None = None,
    ) -> CreateUserResult:
        """Add a person to the corp.

        创建用户：在企业中添加一名员工。

        Everybody has a name and departments. Whom it makes depends on what else is there: with `mobile` an ordinary person (with
        `login_email`, one who logs in by e-mail); with `exclusive_account` an account of the corp's own (企业账号), of its identity system
        (`sso`, the default) or of DingTalk (`dingtalk`, with `login_id` and `init_password`); with `outer_exclusive_corpid` and
        `outer_exclusive_userid` the exclusive account of another corp, which that corp has allowed to join. Exclusive accounts are for
        corps that have bought them, and have neither `mobile` nor `login_email`; they have pages of their own,
        [创建SSO企业账号](https://open.dingtalk.com/document/development/create-an-sso-account),
        [创建钉钉自建企业账号](https://open.dingtalk.com/document/development/create-dingtalk-user-created-dedicated-account) and
        [邀请其他组织企业账号加入](https://open.dingtalk.com/document/development/invite-other-organization-specific-accounts-to-join).

        Whoever has to agree first gets an invitation: the call fails with 40103 and the person joins with a yes. Without a `userid`
        DingTalk makes one up; it cannot be changed later.

        A repeated call finds the userid or the mobile number taken (60102, 60104), or makes one more exclusive account: the client does
        not repeat it by itself.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - Added fields have at most 2000 characters together. (advised)
            - A phone shows at most 10 added fields.
            - The initial password has at least 8 characters, letters and digits.
            - One of `mobile`, `login_email`, `exclusive_account`, `outer_exclusive_corpid` with `outer_exclusive_userid` must be given.
              (enforced: required)
            - `dept_id_list` must not be empty. (enforced: required)
            - `dept_id_list` has at most 100 elements. (advised)
            - `dept_order_list` has at most 100 elements. (advised)
            - `dept_position_list[].title` has at most 200 characters. (advised)
            - `dept_position_list[].work_place` has at most 100 characters. (advised)
            - `dept_title_list` has at most 100 elements. (advised)
            - `email` has at most 50 characters. (advised)
            - `job_number` has at most 50 characters. (advised)
            - `name` has at most 80 characters. (advised)
            - `org_email` has at most 100 characters. (advised)
            - `remark` has at most 2000 characters. (advised)
            - `telephone` has at most 50 characters. (advised)
            - `title` has at most 200 characters. (advised)
            - `userid` has at least 1 characters. (advised)
            - `userid` has at most 64 characters. (advised)
            - `work_place` has at most 100 characters. (advised)

        Args:
            name: Name of the person, at most 80 characters.
            dept_id_list: Ids of the departments that the person is in, at most 100; the root department is 1.
            mobile: Mobile number, of an ordinary person; nobody else in the corp has it. Numbers from outside the mainland of China, and
                those of the mainland in a corp that is registered outside, are written +xx-xxxxxx.
            userid: The userid to give the person in the corp, at most 64 characters; it can never be changed. DingTalk makes one up
                without it.
            login_email: E-mail address to log in with, of an account that logs in by e-mail; other accounts ignore it.
            exclusive_account: Whether to create an exclusive account of this corp.
            exclusive_account_type: Kind of the exclusive account - of an identity system of the corp (`sso`, the default), or of DingTalk (`dingtalk`).
            login_id: Login name of an exclusive account of the kind `dingtalk`, which needs one; better without telephone number, e-mail
                address or link.
            outer_exclusive_corpid: CorpId of the corp whose exclusive account joins this one.
            outer_exclusive_userid: The userid of that account in its own corp.
            hide_mobile: Whether the mobile number is hidden from others; they can call the person through DingTalk all the same.
            telephone: Extension number, at most 50 characters; nobody else in the corp has it.
            job_number: Job number, at most 50 characters.
            title: Position, at most 200 characters.
            email: E-mail address of the person, at most 50 characters; nobody else in the corp has it.
            org_email: E-mail address at the corp, at most 100 characters; the mailbox has to exist.
            org_email_type: Kind of the mailbox at the corp - standard (`profession`) or basic (`base`).
            work_place: Place of work, at most 100 characters.
            remark: Remark, at most 2000 characters.
            dept_order_list: Place of the person in the order of each department.
            dept_title_list: Position of the person in each department.
            dept_position_list: Positions of the person in departments, with the main one.
            extension: Fields that the corp has added in its console, by name, as JSON text of at most 2000 characters. A value may be a
                link, `[text](address)`, in which `#userid#` and `#corpid#` are filled in.
            extension_i18n: Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text.
            senior_mode: Whether the person is an executive - nobody sees the mobile number, and only executives can call the person or send a
                DING. No by default.
            hired_date: Day of hiring, as Unix time in milliseconds.
            manager_userid: The userid of the direct superior.
            exclusive_mobile: Mobile number of an exclusive account, such as +86-13800000002.
            init_password: First password of an exclusive account that DingTalk logs in - 8 characters or more, not letters or digits alone.
            send_password_to_user: Whether to send login name and `init_password`, which has to be there, to the mobile number or e-mail address of an
                exclusive account.
            avatar_media_id: Media id of the picture of an exclusive account, a jpg or png; `upload_media` gives one.
            nickname: Nickname of an exclusive account of this corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40103, 60102, 60103, 60104, 60106.

        Source: https://open.dingtalk.com/document/development/user-information-creation
        """
        return await self._client.call(
            _operations.create_user.call(
                self._client,
                name=name,
                dept_id_list=dept_id_list,
                mobile=mobile,
                userid=userid,
                login_email=login_email,
                exclusive_account=exclusive_account,
                exclusive_account_type=exclusive_account_type,
                login_id=login_id,
                outer_exclusive_corpid=outer_exclusive_corpid,
                outer_exclusive_userid=outer_exclusive_userid,
                hide_mobile=hide_mobile,
                telephone=telephone,
                job_number=job_number,
                title=title,
                email=email,
                org_email=org_email,
                org_email_type=org_email_type,
                work_place=work_place,
                remark=remark,
                dept_order_list=dept_order_list,
                dept_title_list=dept_title_list,
                dept_position_list=dept_position_list,
                extension=extension,
                extension_i18n=extension_i18n,
                senior_mode=senior_mode,
                hired_date=hired_date,
                manager_userid=manager_userid,
                exclusive_mobile=exclusive_mobile,
                init_password=init_password,
                send_password_to_user=send_password_to_user,
                avatar_media_id=avatar_media_id,
                nickname=nickname,
            )
        )

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

    async def delete_user(self, *, userid: str) -> DeleteUserResult:
        """Remove a person from the corp.

        删除用户：从企业中删除一名员工。

        The person leaves the attendance group as well, and the list of employees, where those who have left can still be found. A
        repeated call may fail with 33012, for the person is gone: the client does not repeat it by itself.

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Args:
            userid: The userid of the person in the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 33012, 400002.

        Source: https://open.dingtalk.com/document/development/delete-a-user
        """
        return await self._client.call(_operations.delete_user.call(self._client, userid=userid))

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

    async def get_contact_scope(self) -> GetContactScopeResult:
        """Get the contact scope of the app - which people, departments and fields it may read.

        获取通讯录权限范围：获取应用的通讯录权限范围，即可读取的员工、部门和字段。

        An administrator sets it in the developer console. A department stands for all that is below it too; who or what is outside
        cannot be read, and calls say so (50002, 50004). The root department, 1, is the whole corp.

        The page lists no error codes.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-corpsecret-authorization-scope
        """
        return await self._client.call(_operations.get_contact_scope.call(self._client))

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

    async def get_user_by_mobile(self, *, mobile: str, support_exclusive_account_search: bool | None = None) -> GetUserByMobileResult:
        """Find the userid that belongs to a mobile number.

        根据手机号查询用户：用手机号查询 userid。

        It does not find people who have left. Exclusive accounts (企业账号) with this number, of which there can be several, come in a list
        of their own, when `support_exclusive_account_search` asks for them; only those that this corp made. That is on a page of its
        own, [根据手机号查询企业账号用户](https://open.dingtalk.com/document/development/obtain-the-userid-of-your-mobile-phone-number).

        Permission: 根据手机号获取成员基本信息权限 (qyapi_get_member_by_mobile).

        Apps: internal apps (企业内部应用).

        Args:
            mobile: The mobile number.
            support_exclusive_account_search: Whether to find exclusive accounts of this corp, too.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40104, 400002, 60121.
                60121 means here: nobody in the corp has this mobile number. Check the mobile number; people who have left are not
                found.

        Source: https://open.dingtalk.com/document/development/query-users-by-phone-number
        """
        return await self._client.call(
            _operations.get_user_by_mobile.call(
                self._client, mobile=mobile, support_exclusive_account_search=support_exclusive_account_search
            )
        )

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

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use get_user instead.", category=None)
    async def get_user_legacy(self, *, userid: str, lang: str | None = None) -> GetUserLegacyResult:
        """Get all that the corp knows about one of its people (legacy API of 2016).

        查询用户详情：以 2016 年的方式查询企业中一名员工的全部信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `get_user` instead.

        `get_user` is the call of today; its fields have other names. Third-party apps do not get `hiredDate`, `tel`, `remark`,
        `workPlace`, `mobile`, `stateCode`, `email`, `orgEmail` and `extattr`.

        `orderInDepts` and `isLeaderInDepts` are text in which the ids of departments are not quoted, `{1:10}`: no JSON.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: The userid of the person in the corp.
            lang: Language of the address book; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/queries-user-details
        """
        return await self._client.call(_operations.get_user_legacy.call(self._client, userid=userid, lang=lang))

    async def list_admins(self) -> ListAdminsResult:
        """List the administrators of the corp.

        获取管理员列表：列出企业的管理员。

        All of them in one answer, by userid; it does not matter whom the app may read.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 43007.
                43007 means here: this app may not read the administrators. Grant the app the permission in the developer console.

        Source: https://open.dingtalk.com/document/development/query-the-administrator-list
        """
        return await self._client.call(_operations.list_admins.call(self._client))

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

    def iter_attribute_visibility(
        self, *, next_token: int | None = None, max_results: int | None = None
    ) -> AsyncPages[AttributeVisibility]:
        """Return what is on all pages of `list_attribute_visibility`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_attribute_visibility.pages_async(self._client, next_token=next_token, max_results=max_results)

    async def list_department_user_names(
        self,
        *,
        dept_id: int,
        cursor: int,
        size: int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> ListDepartmentUserNamesResult:
        """List the people of a department, with userid and name alone.

        获取部门用户基础信息：列出一个部门员工的 userid 和姓名。

        Who is in the department itself, not in those below it. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        while `has_more` is true. `list_department_users` tells more about them.

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `cursor` is at least 0. (advised)
            - `cursor` is at most 100000. (advised)
            - `size` is at most 100. (enforced: 40069)

        Args:
            dept_id: Id of the department; the root department is 1.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            order_field: Order - by the time of joining the department (`entry_…`) or of a change to it (`modify_…`), or as the corp has
                ordered them (`custom`, the default; by pinyin where it has not).
            contain_access_limit: Whether to list those whose access is limited, too; the pages do not explain whom they mean.
            language: Language of the names; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40068, 40069, 400002, 60003.

        Source: https://open.dingtalk.com/document/development/queries-the-simple-information-of-a-department-user
        """
        return await self._client.call(
            _operations.list_department_user_names.call(
                self._client,
                dept_id=dept_id,
                cursor=cursor,
                size=size,
                order_field=order_field,
                contain_access_limit=contain_access_limit,
                language=language,
            )
        )

    def iter_department_user_names(
        self,
        *,
        dept_id: int,
        cursor: int | None = None,
        size: int | None = None,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> AsyncPages[DepartmentUserName]:
        """Return what is on all pages of `list_department_user_names`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_user_names.pages_async(
            self._client,
            dept_id=dept_id,
            cursor=cursor,
            size=size,
            order_field=order_field,
            contain_access_limit=contain_access_limit,
            language=language,
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_user_names instead.",
        category=None,
    )
    async def list_department_user_names_legacy(
        self,
        *,
        department_id: int,
        lang: Literal["zh_CN", "en_US"] | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
    ) -> ListDepartmentUserNamesLegacyResult:
        """List the people of a department, with userid and name alone (legacy API of 2016).

        获取部门用户基础信息：以 2016 年的方式列出一个部门员工的 userid 和姓名。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_department_user_names` instead.

        `list_department_user_names` is the call of today. Without both `offset` and `size` there are no pages: all come in one answer,
        without `hasMore`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 100. (advised)

        Args:
            department_id: Id of the department; the root is 1.
            lang: Language of the address book; zh_CN is the default.
            offset: How many people come before the page, 0 for the first; only together with `size`.
            size: Size of a page; only together with `offset`.
            order: Order of the people - when they came into the department (`entry_asc`, `entry_desc`), when they were changed
                (`modify_asc`, `modify_desc`), or the order that the corp has set, else by name (`custom`, the default).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-basic-information-of-department-users
        """
        return await self._client.call(
            _operations.list_department_user_names_legacy.call(
                self._client, department_id=department_id, lang=lang, offset=offset, size=size, order=order
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_user_names instead.",
        category=None,
    )
    def iter_department_user_names_legacy(
        self,
        *,
        department_id: int,
        lang: Literal["zh_CN", "en_US"] | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
    ) -> AsyncPages[DepartmentUserName]:
        """Return what is on all pages of `list_department_user_names_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_user_names_legacy.pages_async(
            self._client, department_id=department_id, lang=lang, offset=offset, size=size, order=order
        )

    async def list_department_userids(self, *, dept_id: int) -> ListDepartmentUseridsResult:
        """List the userids of a department.

        获取部门用户userid列表：列出一个部门的 userid。

        All of them in one answer: who is in the department itself, not in those below it. It does not matter whom the app may read.
        Nothing gets the userids of the whole corp at once: go through its departments.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; the root department is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 400002, 60003.

        Source: https://open.dingtalk.com/document/development/query-the-list-of-department-userids
        """
        return await self._client.call(_operations.list_department_userids.call(self._client, dept_id=dept_id))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_department_userids instead.", category=None
    )
    async def list_department_userids_legacy(self, *, dept_id: str) -> ListDepartmentUseridsLegacyResult:
        """List the userids of a department (legacy API).

        获取部门用户userid列表：以旧版接口列出一个部门的 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_department_userids` instead.

        `list_department_userids` is the call of today. All userids come in one answer.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            dept_id: Id of the department; the root is 1.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employee-ids-by-department-id
        """
        return await self._client.call(_operations.list_department_userids_legacy.call(self._client, dept_id=dept_id))

    async def list_department_users(
        self,
        *,
        dept_id: int,
        cursor: int,
        size: int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> ListDepartmentUsersResult:
        """List the people of a department, with what the corp knows about them.

        获取部门用户详情：列出一个部门的员工及其详细信息。

        Who is in the department itself, not in those below it. Goes page by page: begin with cursor 0 and go on with `next_cursor`
        while `has_more` is true.

        Which fields come back depends on the permissions of the app and on what was filled in: the rest is left out. Third-party apps
        do not get `state_code`, `mobile`, `telephone`, `email`, `org_email`, `work_place`, `remark`, `extension`, `hired_date` and
        `exclusive_account`. What is known of exclusive accounts only is on a page of its own,
        [获取部门企业账号用户详情](https://open.dingtalk.com/document/development/queries-account-details).

        Permission: 通讯录部门成员读权限 (qyapi_get_department_member); 企业员工手机号信息 for the fields `mobile` and `state_code`, of an internal app;
        邮箱等个人信息 for the fields `email`, `org_email`, `work_place`, `remark` and `extension`, of an internal app.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `cursor` is at least 0. (advised)
            - `cursor` is at most 100000. (advised)
            - `size` is at least 1. (advised)
            - `size` is at most 100. (advised)

        Args:
            dept_id: Id of the department; the root department is 1.
            cursor: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            order_field: Order - by the time of joining the department (`entry_…`) or of a change to it (`modify_…`), or as the corp has
                ordered them (`custom`, the default; by pinyin where it has not).
            contain_access_limit: Whether to list those whose access is limited, too; the pages do not explain whom they mean.
            language: Language of the names; zh_CN is the default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 400002, 50004, 60019.
                40035 means here: dept_id, cursor, size or order_field illegal. Check dept_id, cursor, size and order_field.
                60019 means here: the people of the department could not be read. Check dept_id, cursor and size.

        Source: https://open.dingtalk.com/document/development/queries-the-complete-information-of-a-department-user
        """
        return await self._client.call(
            _operations.list_department_users.call(
                self._client,
                dept_id=dept_id,
                cursor=cursor,
                size=size,
                order_field=order_field,
                contain_access_limit=contain_access_limit,
                language=language,
            )
        )

    def iter_users(
        self,
        *,
        dept_id: int,
        cursor: int | None = None,
        size: int | None = None,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | None = None,
        contain_access_limit: bool | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
    ) -> AsyncPages[DepartmentUser]:
        """Return what is on all pages of `list_department_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_users.pages_async(
            self._client,
            dept_id=dept_id,
            cursor=cursor,
            size=size,
            order_field=order_field,
            contain_access_limit=contain_access_limit,
            language=language,
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

    def iter_emp_leave_records(
        self, *, start_time: str, end_time: str | None = None, next_token: str | None = None, max_results: int | None = None
    ) -> AsyncPages[EmpLeaveRecord]:
        """Return what is on all pages of `list_emp_leave_records`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_emp_leave_records.pages_async(
            self._client, start_time=start_time, end_time=end_time, next_token=next_token, max_results=max_results
        )

    async def list_inactive_users(
        self, *, is_active: bool, offset: int, size: int, query_date: str, dept_ids: Sequence[str | int] | None = None
    ) -> ListInactiveUsersResult:
        """List the userids of those who did not log in to DingTalk on a day, or of those who did.

        获取未登录钉钉的员工列表：列出某天未登录（或已登录）钉钉的员工的 userid。

        Goes page by page: begin with offset 0 and go on with `next_cursor` as the offset while `has_more` is true. A day is complete
        after 9 o'clock of the next morning.

        Permission: 企业活跃度数据访问权限 (qyapi_liveness_base).

        Apps: internal apps (企业内部应用).

        Limits:
            - Only the days of the last month can be asked for.
            - `dept_ids` has at most 100 elements. (advised)
            - `offset` is at least 0. (advised)
            - `query_date` has the form `^[0-9]{8}$`. (advised)
            - `size` is at most 100. (enforced: 40069)

        Args:
            is_active: Whether to list those who logged in, and not those who did not.
            offset: 0 for the first page, then the `next_cursor` of the answer before.
            size: Size of a page, at most 100.
            query_date: The day, in the text format yyyyMMdd.
            dept_ids: Ids of departments, at most 100; the whole corp without them.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40068, 40069, 400002.

        Source: https://open.dingtalk.com/document/development/queries-the-inactive-users-or-active-users-under-an-enterprise
        """
        return await self._client.call(
            _operations.list_inactive_users.call(
                self._client, is_active=is_active, offset=offset, size=size, query_date=query_date, dept_ids=dept_ids
            )
        )

    def iter_inactive_users(
        self,
        *,
        is_active: bool,
        query_date: str,
        offset: int | None = None,
        size: int | None = None,
        dept_ids: Sequence[str | int] | None = None,
    ) -> AsyncPages[str]:
        """Return what is on all pages of `list_inactive_users`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_inactive_users.pages_async(
            self._client, is_active=is_active, query_date=query_date, offset=offset, size=size, dept_ids=dept_ids
        )

    async def search_users(self, *, query_word: str, offset: int, size: int, full_match_field: int | None = None) -> SearchUsersResult:
        """Find the userids of people by name.

        搜索用户userId：按姓名搜索员工的 userid。

        Finds names, their pinyin and English names. The answer has userids alone: `get_user` tells who that is.

        Permission: 搜索企业通讯录的权限 (qyapi_addresslist_search).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            query_word: A name, its pinyin or an English name; also a part of it.
            offset: 0 for the first page; what follows for the others is not certain (see the divergence).
            size: How many userids to get; no largest number is documented.
            full_match_field: 1 finds only those who have exactly this name; without it, a part is enough.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: parameter.error, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-search-user-id
        """
        return await self._client.call(
            _operations.search_users.call(self._client, query_word=query_word, offset=offset, size=size, full_match_field=full_match_field)
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

    async def sort_users(self, *, user_id_list: Sequence[str], sort_type: Literal[0, 1] | None = None) -> SortUsersResult:
        """Sort userids by the pinyin of the names.

        通讯录userId排序：按姓名拼音给 userid 排序。

        For third-party apps, which do not see the names of the people whose ids they have.

        Permission: 成员信息读权限 (qyapi_get_member).

        Apps: third-party apps (第三方企业应用).

        Limits:
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 100 elements. (enforced: listsize.too.long)

        Args:
            user_id_list: Userids in the corp, at most 100.
            sort_type: Order of the pinyin of the names - ascending (0) or descending (1).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: listsize.too.long, system.busy.

        Source: https://open.dingtalk.com/document/development/address-book-userid-sorting
        """
        return await self._client.call(_operations.sort_users.call(self._client, user_id_list=user_id_list, sort_type=sort_type))

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

    async def update_user(
        self,
        *,
        userid: str,
        name: str | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        ext_attrs_update_mode: Literal[0, 1] | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        force_update_fields: Sequence[str | int] | None = None,
        login_id: str | None = None,
        hide_mobile: bool | None = None,
        telephone: str | None = None,
        job_number: str | None = None,
        title: str | None = None,
        email: str | None = None,
        org_email: str | None = None,
        org_email_type: Literal["profession", "base"] | None = None,
        work_place: str | None = None,
        remark: str | None = None,
        dept_order_list: Sequence[UserChangesOrder | Mapping[str, Any]] | None = None,
        dept_title_list: Sequence[UserChangesTitle | Mapping[str, Any]] | None = None,
        dept_position_list: Sequence[UserChangesPosition | Mapping[str, Any]] | None = None,
        extension: Mapping[str, Any] | str | None = None,
        extension_i18n: UserExtensionTranslations | Mapping[str, Any] | None = None,
        senior_mode: bool | None = None,
        hired_date: int | None = None,
        manager_userid: str | None = None,
        exclusive_mobile: str | None = None,
        init_password: str | None = None,
        send_password_to_user: bool | None = None,
        avatar_media_id: str | None = None,
        nickname: str | None = None,
    ) -> UpdateUserResult:
        """Change what the corp knows about one of its people.

        更新用户信息：更新企业中一名员工的信息。

        What is left out stays as it is, with two exceptions: `extension` replaces all added fields unless `ext_attrs_update_mode` is 1,
        and a field that `force_update_fields` names is emptied when it is left out. The mobile number of an ordinary person cannot be
        changed.

        `loginId`, `init_password`, `send_password_to_user`, `exclusive_mobile`, `avatarMediaId` and `nickname` are for exclusive
        accounts (企业账号), the first three of them for those that DingTalk logs in; they are on a page of their own,
        [更新企业账号用户信息](https://open.dingtalk.com/document/development/update-dedicated-accounts-information).

        Permission: 通讯录数据管理权限 (qyapi_manage_addresslist).

        Apps: internal apps (企业内部应用).

        Limits:
            - Added fields have at most 2000 characters together. (advised)
            - A phone shows at most 10 added fields.
            - The initial password has at least 8 characters, letters and digits.
            - `dept_id_list` has at most 300 elements. (advised)
            - `dept_order_list` has at most 100 elements. (advised)
            - `dept_position_list[].title` has at most 200 characters. (advised)
            - `dept_position_list[].work_place` has at most 100 characters. (advised)
            - `dept_title_list` has at most 100 elements. (advised)
            - `email` has at most 50 characters. (advised)
            - `job_number` has at most 50 characters. (advised)
            - `name` has at most 80 characters. (advised)
            - `org_email` has at most 100 characters. (advised)
            - `remark` has at most 2000 characters. (advised)
            - `telephone` has at most 50 characters. (advised)
            - `title` has at most 200 characters. (advised)
            - `work_place` has at most 100 characters. (advised)

        Args:
            userid: The userid of the person in the corp.
            name: Name of the person, at most 80 characters.
            dept_id_list: Ids of all departments that the person is in from now on.
            ext_attrs_update_mode: Whether `extension` replaces all added fields (0, the default) or only those that it names (1).
            language: Language of the address book; zh_CN is the default.
            force_update_fields: Names of fields that are emptied when the call leaves them out - `manager_userid`, and of exclusive accounts
                `org_email`. The mailbox that a person loses in this way is frozen or deleted.
            login_id: New login name of an exclusive account that DingTalk logs in; better without telephone number, e-mail address or link.
            hide_mobile: Whether the mobile number is hidden from others; they can call the person through DingTalk all the same.
            telephone: Extension number, at most 50 characters; nobody else in the corp has it.
            job_number: Job number, at most 50 characters.
            title: Position, at most 200 characters.
            email: E-mail address of the person, at most 50 characters; nobody else in the corp has it.
            org_email: E-mail address at the corp, at most 100 characters; the mailbox has to exist.
            org_email_type: Kind of the mailbox at the corp - standard (`profession`) or basic (`base`).
            work_place: Place of work, at most 100 characters.
            remark: Remark, at most 2000 characters.
            dept_order_list: Place of the person in the order of each department.
            dept_title_list: Position of the person in each department.
            dept_position_list: Positions of the person in departments, with the main one.
            extension: Fields that the corp has added in its console, by name, as JSON text of at most 2000 characters. A value may be a
                link, `[text](address)`, in which `#userid#` and `#corpid#` are filled in.
            extension_i18n: Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text.
            senior_mode: Whether the person is an executive - nobody sees the mobile number, and only executives can call the person or send a
                DING. No by default.
            hired_date: Day of hiring, as Unix time in milliseconds.
            manager_userid: The userid of the direct superior.
            exclusive_mobile: Mobile number of an exclusive account, such as +86-13800000002.
            init_password: First password of an exclusive account that DingTalk logs in - 8 characters or more, not letters or digits alone.
            send_password_to_user: Whether to send login name and `init_password`, which has to be there, to the mobile number or e-mail address of an
                exclusive account.
            avatar_media_id: Media id of the picture of an exclusive account, a jpg or png; `upload_media` gives one.
            nickname: Nickname of an exclusive account of this corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40022, 60106, 60121.

        Source: https://open.dingtalk.com/document/development/user-information-update
        """
        return await self._client.call(
            _operations.update_user.call(
                self._client,
                userid=userid,
                name=name,
                dept_id_list=dept_id_list,
                ext_attrs_update_mode=ext_attrs_update_mode,
                language=language,
                force_update_fields=force_update_fields,
                login_id=login_id,
                hide_mobile=hide_mobile,
                telephone=telephone,
                job_number=job_number,
                title=title,
                email=email,
                org_email=org_email,
                org_email_type=org_email_type,
                work_place=work_place,
                remark=remark,
                dept_order_list=dept_order_list,
                dept_title_list=dept_title_list,
                dept_position_list=dept_position_list,
                extension=extension,
                extension_i18n=extension_i18n,
                senior_mode=senior_mode,
                hired_date=hired_date,
                manager_userid=manager_userid,
                exclusive_mobile=exclusive_mobile,
                init_password=init_password,
                send_password_to_user=send_password_to_user,
                avatar_media_id=avatar_media_id,
                nickname=nickname,
            )
        )
