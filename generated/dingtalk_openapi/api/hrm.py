"""HR - the roster, people about to join, in service, and who have left (智能人事)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        CreatePreentryEmployeeResult,
        GetRosterMetadataResult,
        ListActiveEmployeesResult,
        ListDepartedEmployeesResult,
        ListDeparturesResult,
        ListDimissionEmployeesResult,
        ListDimissionsResult,
        ListEmployeeRosterFieldsResult,
        ListEmployeeRostersResult,
        ListPreentryEmployeesResult,
        ListRosterFieldGroupsResult,
        PreentryEmployee,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class HrmApi:
    """HR - the roster, people about to join, in service, and who have left (智能人事).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_preentry_employee(self, *, param: PreentryEmployee | Mapping[str, Any]) -> CreatePreentryEmployeeResult:
        """Add somebody who is about to join the corp.

        添加企业待入职员工：添加一名待入职员工。

        The mobile number tells who it is. Somebody who is in the corp already cannot be added: DingTalk says that it is busy then. The
        details of the roster are not filled in by this call, and the HR app shows the open platform as the origin.

        Permission: 智能人事数据管理权限 (qyapi_hrm_manager).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            param: Somebody who is about to join the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/add-employees-to-be-hired-through-intelligent-personnel
        """
        return self._client.call(_operations.create_preentry_employee.call(self._client, param=param))

    def get_roster_metadata(self, *, agentid: int | None = None) -> GetRosterMetadataResult:
        """Get the groups and the fields of the roster.

        获取花名册元数据：获取花名册的分组和字段。

        The codes of fields are what `list_employee_rosters` filters by. The page documents no error codes of its own.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            agentid: AgentId of the app. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-roster-metadata-query
        """
        return self._client.call(_operations.get_roster_metadata.call(self._client, agentid=agentid))

    def list_active_employees(self, *, status_list: Sequence[str | int], offset: int, size: int) -> ListActiveEmployeesResult:
        """List the userids of people who work in the corp, by their status.

        获取在职员工列表：按在职状态分页查询企业员工的 userid。

        Only people who came, or whom somebody touched, since the corp opened the HR app are known here. For schools and related corps
        DingTalk does not promise that the list is what the HR app shows; `list_department_userids` tells who is in the corp.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)
            - `status_list` must not be empty. (enforced: required)

        Args:
            status_list: Which statuses: 2 on probation, 3 regular, 5 about to leave, -1 without a status.
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-the-list-of-on-the-job-employees-of-the
        """
        return self._client.call(_operations.list_active_employees.call(self._client, status_list=status_list, offset=offset, size=size))

    def iter_active_employees(self, *, status_list: Sequence[str | int], offset: int | None = None, size: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_active_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_active_employees.pages(self._client, status_list=status_list, offset=offset, size=size)

    def list_departed_employees(self, *, next_token: int | None = None, max_results: int | None = None) -> ListDepartedEmployeesResult:
        """List the userids of people who have left the corp.

        获取离职员工列表：分页查询企业离职员工的 userid。

        What is known of their leaving is told by `list_departures`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            next_token: Where the page begins: nothing or 0, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 50; 30 by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employees-who-have-left
        """
        return self._client.call(_operations.list_departed_employees.call(self._client, next_token=next_token, max_results=max_results))

    def iter_departed_employees(self, *, next_token: int | None = None, max_results: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_departed_employees`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_departed_employees.pages(self._client, next_token=next_token, max_results=max_results)

    def list_departures(self, *, user_id_list: Sequence[str] | str) -> ListDeparturesResult:
        """List what is known of people's leaving.

        批量获取员工离职信息：批量查询员工的离职信息。

        Who has left is told by `list_departed_employees`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - From 1 to 50 people can be asked about at a time.

        Args:
            user_id_list: Userids of the people, 1 to 50 of them, as the JSON text of a list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, corpNotOpenHrm, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-resignation-information-of-employees-new-version
        """
        return self._client.call(_operations.list_departures.call(self._client, user_id_list=user_id_list))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departed_employees instead.", category=None
    )
    def list_dimission_employees(self, *, offset: int, size: int) -> ListDimissionEmployeesResult:
        """List the userids of people who have left the corp, from the old host.

        获取离职员工列表：从旧版域名分页查询企业离职员工的 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_departed_employees` instead.

        `list_departed_employees` replaces it. The page documents no error codes.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)

        Args:
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-company-turnover-list
        """
        return self._client.call(_operations.list_dimission_employees.call(self._client, offset=offset, size=size))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departed_employees instead.", category=None
    )
    def iter_dimission_employees(self, *, offset: int | None = None, size: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_dimission_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_dimission_employees.pages(self._client, offset=offset, size=size)

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departures instead.", category=None)
    def list_dimissions(self, *, userid_list: Sequence[str | int]) -> ListDimissionsResult:
        """List what is known of people's leaving, from the old host.

        获取员工离职信息：从旧版域名批量查询员工的离职信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_departures` instead.

        `list_departures` replaces it. Of people who have not left nothing is answered. The page documents no error codes.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 50 elements. (advised)

        Args:
            userid_list: Userids of the people; at most 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-multiple-employee-demission-information
        """
        return self._client.call(_operations.list_dimissions.call(self._client, userid_list=userid_list))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_employee_rosters instead.", category=None
    )
    def list_employee_roster_fields(
        self, *, userid_list: Sequence[str | int], field_filter_list: Sequence[str | int] | None = None, agentid: int | None = None
    ) -> ListEmployeeRosterFieldsResult:
        """List what the roster says of people, from the old host.

        获取员工花名册字段信息：从旧版域名批量查询员工的花名册字段信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_employee_rosters` instead.

        `list_employee_rosters` replaces it.

        Apps: internal apps (企业内部应用).

        Limits:
            - `field_filter_list` has at most 20 elements. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 50 elements. (advised)

        Args:
            userid_list: Userids of the people; at most 50.
            field_filter_list: Codes of the fields; all of them when left out, at most 20.
            agentid: AgentId of the app; in the samples of the page only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-employee-roster-field-information-in-batches
        """
        return self._client.call(
            _operations.list_employee_roster_fields.call(
                self._client, userid_list=userid_list, field_filter_list=field_filter_list, agentid=agentid
            )
        )

    def list_employee_rosters(
        self,
        *,
        user_id_list: Sequence[str],
        app_agent_id: int | None = None,
        field_filter_list: Sequence[str] | None = None,
        text_2_select_convert: bool | None = None,
    ) -> ListEmployeeRostersResult:
        """List what the roster says of people.

        获取员工花名册字段信息：查询员工的花名册字段信息。

        The fewer fields are asked for, the faster it is. Attachments, such as the picture of a person, cannot be had: people download
        them in the DingTalk client.

        Codes of fields come from `get_roster_metadata`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fieldFilterList` has at most 100 elements. (advised)
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 100 elements. (advised)

        Args:
            user_id_list: Userids of the people; at most 100.
            app_agent_id: AgentId of the app. When not given, the `agent_id` of the client.
            field_filter_list: Codes of the fields; all of them when left out, at most 100.
            text_2_select_convert: Whether the value of a position or a rank is its id; else it is its name, like the label.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: noPermission, invalidParameter, systemError.

        Source: https://open.dingtalk.com/document/development/api-getemployeerosterbyfield
        """
        return self._client.call(
            _operations.list_employee_rosters.call(
                self._client,
                user_id_list=user_id_list,
                app_agent_id=app_agent_id,
                field_filter_list=field_filter_list,
                text_2_select_convert=text_2_select_convert,
            )
        )

    def list_preentry_employees(self, *, offset: int, size: int) -> ListPreentryEmployeesResult:
        """List the userids of people who are about to join the corp.

        获取待入职员工列表：分页查询企业待入职员工的 userid。

        People who were added with `create_preentry_employee`, or in the HR app itself, and have not joined yet.

        The page documents no error codes of its own.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)

        Args:
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-the-list-of-employees-to-be-hired
        """
        return self._client.call(_operations.list_preentry_employees.call(self._client, offset=offset, size=size))

    def iter_preentry_employees(self, *, offset: int | None = None, size: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_preentry_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_preentry_employees.pages(self._client, offset=offset, size=size)

    def list_roster_field_groups(self, *, agentid: int | None = None) -> ListRosterFieldGroupsResult:
        """List the fields of the roster that the app may read, by groups.

        获取花名册字段组详情：按分组列出应用有权读取的花名册字段。

        In contrast to `get_roster_metadata` it tells the kind of each field, and no names of groups.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用).

        Args:
            agentid: AgentId of the app. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-roster-field-group-details
        """
        return self._client.call(_operations.list_roster_field_groups.call(self._client, agentid=agentid))


class AsyncHrmApi:
    """HR - the roster, people about to join, in service, and who have left (智能人事).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_preentry_employee(self, *, param: PreentryEmployee | Mapping[str, Any]) -> CreatePreentryEmployeeResult:
        """Add somebody who is about to join the corp.

        添加企业待入职员工：添加一名待入职员工。

        The mobile number tells who it is. Somebody who is in the corp already cannot be added: DingTalk says that it is busy then. The
        details of the roster are not filled in by this call, and the HR app shows the open platform as the origin.

        Permission: 智能人事数据管理权限 (qyapi_hrm_manager).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            param: Somebody who is about to join the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/add-employees-to-be-hired-through-intelligent-personnel
        """
        return await self._client.call(_operations.create_preentry_employee.call(self._client, param=param))

    async def get_roster_metadata(self, *, agentid: int | None = None) -> GetRosterMetadataResult:
        """Get the groups and the fields of the roster.

        获取花名册元数据：获取花名册的分组和字段。

        The codes of fields are what `list_employee_rosters` filters by. The page documents no error codes of its own.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            agentid: AgentId of the app. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-roster-metadata-query
        """
        return await self._client.call(_operations.get_roster_metadata.call(self._client, agentid=agentid))

    async def list_active_employees(self, *, status_list: Sequence[str | int], offset: int, size: int) -> ListActiveEmployeesResult:
        """List the userids of people who work in the corp, by their status.

        获取在职员工列表：按在职状态分页查询企业员工的 userid。

        Only people who came, or whom somebody touched, since the corp opened the HR app are known here. For schools and related corps
        DingTalk does not promise that the list is what the HR app shows; `list_department_userids` tells who is in the corp.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)
            - `status_list` must not be empty. (enforced: required)

        Args:
            status_list: Which statuses: 2 on probation, 3 regular, 5 about to leave, -1 without a status.
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-the-list-of-on-the-job-employees-of-the
        """
        return await self._client.call(
            _operations.list_active_employees.call(self._client, status_list=status_list, offset=offset, size=size)
        )

    def iter_active_employees(
        self, *, status_list: Sequence[str | int], offset: int | None = None, size: int | None = None
    ) -> AsyncPages[str]:
        """Return what is on all pages of `list_active_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_active_employees.pages_async(self._client, status_list=status_list, offset=offset, size=size)

    async def list_departed_employees(
        self, *, next_token: int | None = None, max_results: int | None = None
    ) -> ListDepartedEmployeesResult:
        """List the userids of people who have left the corp.

        获取离职员工列表：分页查询企业离职员工的 userid。

        What is known of their leaving is told by `list_departures`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            next_token: Where the page begins: nothing or 0, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 50; 30 by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-employees-who-have-left
        """
        return await self._client.call(
            _operations.list_departed_employees.call(self._client, next_token=next_token, max_results=max_results)
        )

    def iter_departed_employees(self, *, next_token: int | None = None, max_results: int | None = None) -> AsyncPages[str]:
        """Return what is on all pages of `list_departed_employees`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_departed_employees.pages_async(self._client, next_token=next_token, max_results=max_results)

    async def list_departures(self, *, user_id_list: Sequence[str] | str) -> ListDeparturesResult:
        """List what is known of people's leaving.

        批量获取员工离职信息：批量查询员工的离职信息。

        Who has left is told by `list_departed_employees`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - From 1 to 50 people can be asked about at a time.

        Args:
            user_id_list: Userids of the people, 1 to 50 of them, as the JSON text of a list.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, corpNotOpenHrm, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-resignation-information-of-employees-new-version
        """
        return await self._client.call(_operations.list_departures.call(self._client, user_id_list=user_id_list))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departed_employees instead.", category=None
    )
    async def list_dimission_employees(self, *, offset: int, size: int) -> ListDimissionEmployeesResult:
        """List the userids of people who have left the corp, from the old host.

        获取离职员工列表：从旧版域名分页查询企业离职员工的 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_departed_employees` instead.

        `list_departed_employees` replaces it. The page documents no error codes.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)

        Args:
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-company-turnover-list
        """
        return await self._client.call(_operations.list_dimission_employees.call(self._client, offset=offset, size=size))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departed_employees instead.", category=None
    )
    def iter_dimission_employees(self, *, offset: int | None = None, size: int | None = None) -> AsyncPages[str]:
        """Return what is on all pages of `list_dimission_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_dimission_employees.pages_async(self._client, offset=offset, size=size)

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_departures instead.", category=None)
    async def list_dimissions(self, *, userid_list: Sequence[str | int]) -> ListDimissionsResult:
        """List what is known of people's leaving, from the old host.

        获取员工离职信息：从旧版域名批量查询员工的离职信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_departures` instead.

        `list_departures` replaces it. Of people who have not left nothing is answered. The page documents no error codes.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 50 elements. (advised)

        Args:
            userid_list: Userids of the people; at most 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-multiple-employee-demission-information
        """
        return await self._client.call(_operations.list_dimissions.call(self._client, userid_list=userid_list))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_employee_rosters instead.", category=None
    )
    async def list_employee_roster_fields(
        self, *, userid_list: Sequence[str | int], field_filter_list: Sequence[str | int] | None = None, agentid: int | None = None
    ) -> ListEmployeeRosterFieldsResult:
        """List what the roster says of people, from the old host.

        获取员工花名册字段信息：从旧版域名批量查询员工的花名册字段信息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_employee_rosters` instead.

        `list_employee_rosters` replaces it.

        Apps: internal apps (企业内部应用).

        Limits:
            - `field_filter_list` has at most 20 elements. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 50 elements. (advised)

        Args:
            userid_list: Userids of the people; at most 50.
            field_filter_list: Codes of the fields; all of them when left out, at most 20.
            agentid: AgentId of the app; in the samples of the page only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-employee-roster-field-information-in-batches
        """
        return await self._client.call(
            _operations.list_employee_roster_fields.call(
                self._client, userid_list=userid_list, field_filter_list=field_filter_list, agentid=agentid
            )
        )

    async def list_employee_rosters(
        self,
        *,
        user_id_list: Sequence[str],
        app_agent_id: int | None = None,
        field_filter_list: Sequence[str] | None = None,
        text_2_select_convert: bool | None = None,
    ) -> ListEmployeeRostersResult:
        """List what the roster says of people.

        获取员工花名册字段信息：查询员工的花名册字段信息。

        The fewer fields are asked for, the faster it is. Attachments, such as the picture of a person, cannot be had: people download
        them in the DingTalk client.

        Codes of fields come from `get_roster_metadata`.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fieldFilterList` has at most 100 elements. (advised)
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 100 elements. (advised)

        Args:
            user_id_list: Userids of the people; at most 100.
            app_agent_id: AgentId of the app. When not given, the `agent_id` of the client.
            field_filter_list: Codes of the fields; all of them when left out, at most 100.
            text_2_select_convert: Whether the value of a position or a rank is its id; else it is its name, like the label.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: noPermission, invalidParameter, systemError.

        Source: https://open.dingtalk.com/document/development/api-getemployeerosterbyfield
        """
        return await self._client.call(
            _operations.list_employee_rosters.call(
                self._client,
                user_id_list=user_id_list,
                app_agent_id=app_agent_id,
                field_filter_list=field_filter_list,
                text_2_select_convert=text_2_select_convert,
            )
        )

    async def list_preentry_employees(self, *, offset: int, size: int) -> ListPreentryEmployeesResult:
        """List the userids of people who are about to join the corp.

        获取待入职员工列表：分页查询企业待入职员工的 userid。

        People who were added with `create_preentry_employee`, or in the HR app itself, and have not joined yet.

        The page documents no error codes of its own.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)

        Args:
            offset: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 50.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/intelligent-personnel-query-the-list-of-employees-to-be-hired
        """
        return await self._client.call(_operations.list_preentry_employees.call(self._client, offset=offset, size=size))

    def iter_preentry_employees(self, *, offset: int | None = None, size: int | None = None) -> AsyncPages[str]:
        """Return what is on all pages of `list_preentry_employees`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_preentry_employees.pages_async(self._client, offset=offset, size=size)

    async def list_roster_field_groups(self, *, agentid: int | None = None) -> ListRosterFieldGroupsResult:
        """List the fields of the roster that the app may read, by groups.

        获取花名册字段组详情：按分组列出应用有权读取的花名册字段。

        In contrast to `get_roster_metadata` it tells the kind of each field, and no names of groups.

        Permission: 智能人事个人信息读权限 (qyapi_hrm_read_user).

        Apps: internal apps (企业内部应用).

        Args:
            agentid: AgentId of the app. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-roster-field-group-details
        """
        return await self._client.call(_operations.list_roster_field_groups.call(self._client, agentid=agentid))
