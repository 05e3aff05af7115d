"""People of the corp - find, read, create, change and remove them (通讯录用户管理)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models import GetContactUserResult, GetUserByUnionidResult, GetUserResult
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class ContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

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


class AsyncContactApi:
    """People of the corp - find, read, create, change and remove them (通讯录用户管理).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

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
