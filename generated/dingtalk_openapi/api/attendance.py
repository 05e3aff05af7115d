"""Attendance - groups, schedules, punches and their results, leave and its balances (考勤)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        AttendanceGroup,
        AttendanceGroupMember,
        AttendanceGroupSummary,
        AttendanceResult,
        GetAttendanceDataResult,
        GetLeaveDurationResult,
        GetLeaveReportResult,
        GetUserAttendanceGroupResult,
        LeaveQuota,
        LeaveRecord,
        LeaveStatus,
        ListAttendanceGroupMembersResult,
        ListAttendanceGroupsResult,
        ListAttendanceGroupSummariesResult,
        ListAttendanceGroupUseridsResult,
        ListAttendanceRecordsResult,
        ListAttendanceResultsResult,
        ListLeaveQuotasResult,
        ListLeaveRecordsResult,
        ListLeaveStatusesResult,
        ListLeaveTypesResult,
        ListScheduleResultsResult,
        ListSchedulesByDayResult,
        ListSchedulesByUsersResult,
        ListVacationRecordsResult,
        UploadAttendanceRecordResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class AttendanceApi:
    """Attendance - groups, schedules, punches and their results, leave and its balances (考勤).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get_attendance_data(self, *, userid: str, work_date: str) -> GetAttendanceDataResult:
        """Get all that attendance knows of a person on a day.

        获取用户考勤数据：查询某人某天的考勤数据。

        Punches, their results and the approvals (leave, trips, overtime) that matter for the day, in one call. The way to what changed
        when an event came (`attend_user_daily_summary_refresh`).

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用).

        Args:
            userid: Userid of the person.
            work_date: The day, text format `yyyy-MM-dd`; a time of the day may follow.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-attendance-update-data
        """
        return self._client.call(_operations.get_attendance_data.call(self._client, userid=userid, work_date=work_date))

    def get_leave_duration(self, *, userid: str, from_date: str, to_date: str) -> GetLeaveDurationResult:
        """Compute how long a leave is by the schedule of a person.

        计算请假时长：按排班计算请假时长。

        Counts working time alone: what the schedule of the person has between the two times. Nothing is applied for.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person.
            from_date: Beginning of the leave, text format `yyyy-MM-dd HH:mm:ss`.
            to_date: End of the leave, text format `yyyy-MM-dd HH:mm:ss`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/calculate-leave-duration
        """
        return self._client.call(_operations.get_leave_duration.call(self._client, userid=userid, from_date=from_date, to_date=to_date))

    def get_leave_report(self, *, userid: str, leave_names: Sequence[str | int], from_date: str, to_date: str) -> GetLeaveReportResult:
        """Get the leave of a person from the attendance report.

        获取报表假期数据：从考勤报表查询某人的假期数据。

        How much of each type of leave a person had on each day. Columns of leave have no id in the report, so types go by their names
        (`leave_name` of `list_leave_types`).

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 31 days at a time, of the last 225 days.
            - `leave_names` must not be empty. (enforced: required)
            - `leave_names` has at most 20 elements. (advised)

        Args:
            userid: Userid of the person.
            leave_names: Names of the types of leave, at most 20.
            from_date: First day, text format `yyyy-MM-dd HH:mm:ss`; at most 225 days ago.
            to_date: Last day, text format `yyyy-MM-dd HH:mm:ss`; at most 31 days after the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtains-the-holiday-data-from-the-smart-attendance-report
        """
        return self._client.call(
            _operations.get_leave_report.call(self._client, userid=userid, leave_names=leave_names, from_date=from_date, to_date=to_date)
        )

    def get_user_attendance_group(self, *, userid: str) -> GetUserAttendanceGroupResult:
        """Get the attendance group of a person.

        获取用户考勤组：查询某人所在的考勤组。

        A person is in one attendance group of a corp.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/queries-a-user-attendance-group
        """
        return self._client.call(_operations.get_user_attendance_group.call(self._client, userid=userid))

    def list_attendance_group_members(
        self, *, op_user_id: str, group_id: int, cursor: int | None = None
    ) -> ListAttendanceGroupMembersResult:
        """List people and departments of an attendance group.

        获取参与考勤人员：列出考勤组中的人员和部门。

        Departments stay departments here. `list_attendance_group_userids` has the people in them.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            group_id: Id of the attendance group, as `list_attendance_group_summaries` tells it; no `group_key`.
            cursor: Where the page begins, from the answer before; 0 for the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-query-of-attendance-group-members
        """
        return self._client.call(
            _operations.list_attendance_group_members.call(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)
        )

    def iter_attendance_group_members(self, *, op_user_id: str, group_id: int, cursor: int | None = None) -> Pages[AttendanceGroupMember]:
        """Return what is on all pages of `list_attendance_group_members`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_members.pages(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)

    def list_attendance_group_summaries(self, *, op_user_id: str, cursor: int | None = None) -> ListAttendanceGroupSummariesResult:
        """List names and ids of attendance groups.

        批量获取考勤组摘要：列出考勤组的名称和 ID。

        How many groups a page has, the page of the docs does not tell.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            cursor: Where the page begins, from the answer before; the first page without it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-query-of-simple-information-of-the-attendance-group
        """
        return self._client.call(_operations.list_attendance_group_summaries.call(self._client, op_user_id=op_user_id, cursor=cursor))

    def iter_attendance_group_summaries(self, *, op_user_id: str, cursor: int | None = None) -> Pages[AttendanceGroupSummary]:
        """Return what is on all pages of `list_attendance_group_summaries`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_summaries.pages(self._client, op_user_id=op_user_id, cursor=cursor)

    def list_attendance_group_userids(
        self, *, op_user_id: str, group_id: int, cursor: int | None = None
    ) -> ListAttendanceGroupUseridsResult:
        """List the userids of all people of an attendance group.

        获取参与考勤人员的userid：列出考勤组中所有人员的 userid。

        People who are in the group by themselves, and those of its departments with all departments below them.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            group_id: Id of the attendance group, as `list_attendance_group_summaries` tells it; no `group_key`.
            cursor: Where the page begins, from the answer before; the first page without it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-attendance-group-personnel-information-in-batches
        """
        return self._client.call(
            _operations.list_attendance_group_userids.call(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)
        )

    def iter_attendance_group_userids(self, *, op_user_id: str, group_id: int, cursor: int | None = None) -> Pages[str]:
        """Return what is on all pages of `list_attendance_group_userids`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_userids.pages(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)

    def list_attendance_groups(self, *, offset: int | None = None, size: int | None = None) -> ListAttendanceGroupsResult:
        """List attendance groups with their shifts.

        批量获取考勤组详情：列出考勤组及其班次。

        An attendance group is people and departments that share shifts and rules. `list_attendance_group_summaries` has the names of
        all groups in fewer calls; `list_attendance_group_userids` has the people.

        `offset` counts only together with `size`; what comes without them, the page does not tell.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 10. (advised)

        Args:
            offset: How many groups to skip; counts only together with `size`.
            size: How many groups a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-obtain-attendance-group-details
        """
        return self._client.call(_operations.list_attendance_groups.call(self._client, offset=offset, size=size))

    def iter_attendance_groups(self, *, offset: int | None = None, size: int | None = None) -> Pages[AttendanceGroup]:
        """Return what is on all pages of `list_attendance_groups`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 10 when it is not given.
        """
        return _operations.list_attendance_groups.pages(self._client, offset=offset, size=size)

    def list_attendance_records(
        self, *, user_ids: Sequence[str], check_date_from: str, check_date_to: str, is_i18_n: bool | None = None
    ) -> ListAttendanceRecordsResult:
        """List each punch with its place and device.

        获取打卡详情：查询员工每次打卡的详情。

        Every punch that people made, also those that do not count, with place, Wi-Fi and device. Look at `isLegal`, `invalidRecordType`
        and `invalidRecordMsg` for those that do not count. `list_attendance_results` tells what became of the punches of a schedule;
        here, nothing comes of a punch that was not made. Records can be some time late. All of it comes at once: there are no pages.

        `41041` is not on the page; the catalogue of codes tells it for a period of more than 7 days.

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, of the last 180 days.
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 50 elements. (advised)

        Args:
            user_ids: Userids of the people, at most 50. Of one that is not there, nothing comes.
            check_date_from: Beginning of the time, text format `yyyy-MM-dd HH:mm:ss`.
            check_date_to: End of the time, text format `yyyy-MM-dd HH:mm:ss`. At most 7 days after the beginning.
            is_i18_n: Whether the corp is one outside China; false when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 41041.

        Source: https://open.dingtalk.com/document/development/attendance-clock-in-record-is-open
        """
        return self._client.call(
            _operations.list_attendance_records.call(
                self._client, user_ids=user_ids, check_date_from=check_date_from, check_date_to=check_date_to, is_i18_n=is_i18_n
            )
        )

    def list_attendance_results(
        self, *, work_date_from: str, work_date_to: str, user_id_list: Sequence[str], offset: int, limit: int, is_i18_n: bool | None = None
    ) -> ListAttendanceResultsResult:
        """List the results of punching in and out.

        获取打卡结果：查询员工的打卡结果。

        What became of each punch that was scheduled: in time, late, early, absent, not punched. However often somebody punches, a
        schedule with two punches a day has two results, and results of punches that were not made are there, too.
        `list_attendance_records` has each punch with its place and device.

        Not for what is more than half a year ago. Results can be some time late.

        `41041` is not on the page; the catalogue of codes tells it for a period of more than 7 days.

        Permission: 企业考勤数据读权限 (qyapi_attendance_isv_query_result); 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, of the last half year.
            - `limit` is at most 50. (advised)
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 50 elements. (advised)

        Args:
            work_date_from: First day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts.
            work_date_to: Last day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts. At most 7 days after the first.
            user_id_list: Userids of the people, at most 50. Of one that is not there, nothing comes.
            offset: How many results to skip: 0 first, then what was skipped and `limit` together.
            limit: How many results a page has at most.
            is_i18_n: Whether the corp is one outside China; false when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 41041.

        Source: https://open.dingtalk.com/document/development/open-attendance-clock-in-data
        """
        return self._client.call(
            _operations.list_attendance_results.call(
                self._client,
                work_date_from=work_date_from,
                work_date_to=work_date_to,
                user_id_list=user_id_list,
                offset=offset,
                limit=limit,
                is_i18_n=is_i18_n,
            )
        )

    def iter_attendance_results(
        self,
        *,
        work_date_from: str,
        work_date_to: str,
        user_id_list: Sequence[str],
        offset: int | None = None,
        limit: int | None = None,
        is_i18_n: bool | None = None,
    ) -> Pages[AttendanceResult]:
        """Return what is on all pages of `list_attendance_results`, each read when it is needed: see there, and `paging.Pages`.

        `limit` is 50 when it is not given.
        """
        return _operations.list_attendance_results.pages(
            self._client,
            work_date_from=work_date_from,
            work_date_to=work_date_to,
            user_id_list=user_id_list,
            offset=offset,
            limit=limit,
            is_i18_n=is_i18_n,
        )

    def list_leave_quotas(
        self, *, leave_code: str, op_userid: str, userids: Sequence[str | int], offset: int, size: int
    ) -> ListLeaveQuotasResult:
        """List how much leave people have, and how much they used.

        查询假期余额：查询员工的假期余额。

        Numbers are hundredths: 1000 in a field for days is 10 days.

        Permission: 钉钉假期读权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            userids: Userids of the people; at most 50 by the official Java SDK.
            offset: How many entries to skip; 0 first.
            size: How many entries a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-holiday-balance
        """
        return self._client.call(
            _operations.list_leave_quotas.call(
                self._client, leave_code=leave_code, op_userid=op_userid, userids=userids, offset=offset, size=size
            )
        )

    def iter_leave_quotas(
        self, *, leave_code: str, op_userid: str, userids: Sequence[str | int], offset: int | None = None, size: int | None = None
    ) -> Pages[LeaveQuota]:
        """Return what is on all pages of `list_leave_quotas`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_leave_quotas.pages(
            self._client, leave_code=leave_code, op_userid=op_userid, userids=userids, offset=offset, size=size
        )

    def list_leave_records(
        self, *, op_user_id: str, leave_code: str, user_ids: Sequence[str], page_number: int, page_size: int
    ) -> ListLeaveRecordsResult:
        """List changes of leave balances.

        批量查询员工假期余额变更记录：查询假期余额的变更记录。

        Balances that were set or changed, and leave that was taken from them.

        `pageNumber` is no number of a page: by the page it is what came so far. Its request example has 1 there, for the first page.

        Permission: 钉钉假期查询的权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `pageNumber` is at least 0. (enforced: pageIndexIllegal)
            - `pageSize` is at most 200. (enforced: pageSizeIllegal)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 50 elements. (enforced: leaveUserIdListMax)

        Args:
            op_user_id: Userid of the person who asks: an administrator of the corp who may use the app OA 审批, best its main administrator.
                Others see their own records alone.
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            user_ids: Userids of the people, at most 50.
            page_number: How many records to skip, despite its name: 0 first, then all that came so far.
            page_size: How many records a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: userNotExist, leaveOpuserIdIsNotAdmin, leaveTypeNotFound,
                paramterInvalid, leaveUserIdListMax, pageIndexIllegal, pageSizeIllegal, noPermission, leaveOrgIsUsed.

        Source: https://open.dingtalk.com/document/development/batch-query-employee-leave-balance-change-record
        """
        return self._client.call(
            _operations.list_leave_records.call(
                self._client, op_user_id=op_user_id, leave_code=leave_code, user_ids=user_ids, page_number=page_number, page_size=page_size
            )
        )

    def iter_leave_records(
        self, *, op_user_id: str, leave_code: str, user_ids: Sequence[str], page_number: int | None = None, page_size: int | None = None
    ) -> Pages[LeaveRecord]:
        """Return what is on all pages of `list_leave_records`, each read when it is needed: see there, and `paging.Pages`.

        `page_size` is 200 when it is not given.
        """
        return _operations.list_leave_records.pages(
            self._client, op_user_id=op_user_id, leave_code=leave_code, user_ids=user_ids, page_number=page_number, page_size=page_size
        )

    def list_leave_statuses(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, offset: int, size: int
    ) -> ListLeaveStatusesResult:
        """List who is on leave, and when.

        查询请假状态：查询哪些人何时请假。

        Leave that touches the time that is asked for, with its duration.

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 180 days at a time.
            - `size` is at most 20. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 100 elements. (advised)

        Args:
            userid_list: Userids of the people, at most 100.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds; at most 180 days after the beginning.
            offset: How many entries to skip; 0 first.
            size: How many entries a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-status
        """
        return self._client.call(
            _operations.list_leave_statuses.call(
                self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, offset=offset, size=size
            )
        )

    def iter_leave_statuses(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, offset: int | None = None, size: int | None = None
    ) -> Pages[LeaveStatus]:
        """Return what is on all pages of `list_leave_statuses`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_leave_statuses.pages(
            self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, offset=offset, size=size
        )

    def list_leave_types(self, *, op_userid: str, vacation_source: str | None = None) -> ListLeaveTypesResult:
        """List the types of leave of the corp.

        查询假期规则列表：列出企业的假期类型。

        Names, units and rules of all types of leave. Their `leave_code` is what `list_leave_quotas` and `list_leave_records` want.

        Permission: 钉钉假期读权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            vacation_source: Which types: `all`, or an empty text for those that were made with calls.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/holiday-type-query
        """
        return self._client.call(_operations.list_leave_types.call(self._client, op_userid=op_userid, vacation_source=vacation_source))

    def list_schedule_results(self, *, op_user_id: str, schedule_ids: Sequence[str | int]) -> ListScheduleResultsResult:
        """List the results of scheduled punches by id.

        查询排班打卡结果：按排班 ID 查询打卡结果。

        `list_attendance_results` asks for them by person and day.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `schedule_ids` must not be empty. (enforced: required)
            - `schedule_ids` has at most 100 elements. (advised)

        Args:
            op_user_id: Userid of the person who asks.
            schedule_ids: Ids of the schedules, at most 100: `id` of `list_schedules_by_users` or `list_schedules_by_day`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-the-results-of-a-batch-of-tasks
        """
        return self._client.call(_operations.list_schedule_results.call(self._client, op_user_id=op_user_id, schedule_ids=schedule_ids))

    def list_schedules_by_day(self, *, op_user_id: str, user_id: str, date_time: int) -> ListSchedulesByDayResult:
        """List the schedule of a person for a day.

        查询成员排班信息：查询某人某天的排班。

        One entry for each punch of the day. `list_schedules_by_users` has several people and days, with less about each.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            user_id: Userid of the person.
            date_time: A time of the day, in milliseconds.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-scheduling-for-a-day
        """
        return self._client.call(
            _operations.list_schedules_by_day.call(self._client, op_user_id=op_user_id, user_id=user_id, date_time=date_time)
        )

    def list_schedules_by_users(
        self, *, op_user_id: str, userids: Sequence[str | int], from_date_time: int, to_date_time: int
    ) -> ListSchedulesByUsersResult:
        """List the schedules of several people for up to seven days.

        批量查询人员排班信息：查询多人七天内的排班。

        All of it comes at once: there are no pages.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, within 180 days of today.
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            op_user_id: Userid of the person who asks.
            userids: Userids of the people, at most 50.
            from_date_time: First day: a time of it, in milliseconds. Within 180 days of today.
            to_date_time: Last day: a time of it, in milliseconds. At most 7 days after the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-batch-scheduling-information
        """
        return self._client.call(
            _operations.list_schedules_by_users.call(
                self._client, op_user_id=op_user_id, userids=userids, from_date_time=from_date_time, to_date_time=to_date_time
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). Use list_leave_records instead.", category=None)
    def list_vacation_records(
        self, *, op_userid: str, leave_code: str, userids: Sequence[str | int], offset: int, size: int
    ) -> ListVacationRecordsResult:
        """List changes of leave balances (legacy).

        批量查询员工假期余额变更记录：查询假期余额的变更记录（旧版）。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `list_leave_records` instead.

        Use `list_leave_records`, which tells also when each record was made and who made it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 200. (advised)
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            userids: Userids of the people, at most 50.
            offset: Where the page begins, 0 first; whether records or pages are counted, the page leaves open.
            size: How many records a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-holiday-consumption-records
        """
        return self._client.call(
            _operations.list_vacation_records.call(
                self._client, op_userid=op_userid, leave_code=leave_code, userids=userids, offset=offset, size=size
            )
        )

    def upload_attendance_record(
        self, *, userid: str, device_name: str, device_id: str, user_check_time: int, photo_url: str | None = None
    ) -> UploadAttendanceRecordResult:
        """Upload a punch of another attendance system.

        上传打卡记录：上传三方考勤系统的打卡记录。

        For time clocks that are not DingTalk's: the punch becomes one of DingTalk's, and counts. Whether the same again makes a second
        one, the page does not tell.

        Permission: 考勤打卡记录写权限 (Pro.AttendanceRecord.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - Punches of the last 180 days.

        Args:
            userid: Userid of the person.
            device_name: Name of the time clock; any.
            device_id: Id of the time clock; any.
            user_check_time: When the person punched, in milliseconds; at most 180 days ago.
            photo_url: Address of a photograph, which anybody can open.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/upload-punch-records
        """
        return self._client.call(
            _operations.upload_attendance_record.call(
                self._client,
                userid=userid,
                device_name=device_name,
                device_id=device_id,
                user_check_time=user_check_time,
                photo_url=photo_url,
            )
        )


class AsyncAttendanceApi:
    """Attendance - groups, schedules, punches and their results, leave and its balances (考勤).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get_attendance_data(self, *, userid: str, work_date: str) -> GetAttendanceDataResult:
        """Get all that attendance knows of a person on a day.

        获取用户考勤数据：查询某人某天的考勤数据。

        Punches, their results and the approvals (leave, trips, overtime) that matter for the day, in one call. The way to what changed
        when an event came (`attend_user_daily_summary_refresh`).

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用).

        Args:
            userid: Userid of the person.
            work_date: The day, text format `yyyy-MM-dd`; a time of the day may follow.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-attendance-update-data
        """
        return await self._client.call(_operations.get_attendance_data.call(self._client, userid=userid, work_date=work_date))

    async def get_leave_duration(self, *, userid: str, from_date: str, to_date: str) -> GetLeaveDurationResult:
        """Compute how long a leave is by the schedule of a person.

        计算请假时长：按排班计算请假时长。

        Counts working time alone: what the schedule of the person has between the two times. Nothing is applied for.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person.
            from_date: Beginning of the leave, text format `yyyy-MM-dd HH:mm:ss`.
            to_date: End of the leave, text format `yyyy-MM-dd HH:mm:ss`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/calculate-leave-duration
        """
        return await self._client.call(
            _operations.get_leave_duration.call(self._client, userid=userid, from_date=from_date, to_date=to_date)
        )

    async def get_leave_report(
        self, *, userid: str, leave_names: Sequence[str | int], from_date: str, to_date: str
    ) -> GetLeaveReportResult:
        """Get the leave of a person from the attendance report.

        获取报表假期数据：从考勤报表查询某人的假期数据。

        How much of each type of leave a person had on each day. Columns of leave have no id in the report, so types go by their names
        (`leave_name` of `list_leave_types`).

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 31 days at a time, of the last 225 days.
            - `leave_names` must not be empty. (enforced: required)
            - `leave_names` has at most 20 elements. (advised)

        Args:
            userid: Userid of the person.
            leave_names: Names of the types of leave, at most 20.
            from_date: First day, text format `yyyy-MM-dd HH:mm:ss`; at most 225 days ago.
            to_date: Last day, text format `yyyy-MM-dd HH:mm:ss`; at most 31 days after the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtains-the-holiday-data-from-the-smart-attendance-report
        """
        return await self._client.call(
            _operations.get_leave_report.call(self._client, userid=userid, leave_names=leave_names, from_date=from_date, to_date=to_date)
        )

    async def get_user_attendance_group(self, *, userid: str) -> GetUserAttendanceGroupResult:
        """Get the attendance group of a person.

        获取用户考勤组：查询某人所在的考勤组。

        A person is in one attendance group of a corp.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/queries-a-user-attendance-group
        """
        return await self._client.call(_operations.get_user_attendance_group.call(self._client, userid=userid))

    async def list_attendance_group_members(
        self, *, op_user_id: str, group_id: int, cursor: int | None = None
    ) -> ListAttendanceGroupMembersResult:
        """List people and departments of an attendance group.

        获取参与考勤人员：列出考勤组中的人员和部门。

        Departments stay departments here. `list_attendance_group_userids` has the people in them.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            group_id: Id of the attendance group, as `list_attendance_group_summaries` tells it; no `group_key`.
            cursor: Where the page begins, from the answer before; 0 for the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-query-of-attendance-group-members
        """
        return await self._client.call(
            _operations.list_attendance_group_members.call(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)
        )

    def iter_attendance_group_members(
        self, *, op_user_id: str, group_id: int, cursor: int | None = None
    ) -> AsyncPages[AttendanceGroupMember]:
        """Return what is on all pages of `list_attendance_group_members`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_members.pages_async(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)

    async def list_attendance_group_summaries(self, *, op_user_id: str, cursor: int | None = None) -> ListAttendanceGroupSummariesResult:
        """List names and ids of attendance groups.

        批量获取考勤组摘要：列出考勤组的名称和 ID。

        How many groups a page has, the page of the docs does not tell.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            cursor: Where the page begins, from the answer before; the first page without it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-query-of-simple-information-of-the-attendance-group
        """
        return await self._client.call(_operations.list_attendance_group_summaries.call(self._client, op_user_id=op_user_id, cursor=cursor))

    def iter_attendance_group_summaries(self, *, op_user_id: str, cursor: int | None = None) -> AsyncPages[AttendanceGroupSummary]:
        """Return what is on all pages of `list_attendance_group_summaries`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_summaries.pages_async(self._client, op_user_id=op_user_id, cursor=cursor)

    async def list_attendance_group_userids(
        self, *, op_user_id: str, group_id: int, cursor: int | None = None
    ) -> ListAttendanceGroupUseridsResult:
        """List the userids of all people of an attendance group.

        获取参与考勤人员的userid：列出考勤组中所有人员的 userid。

        People who are in the group by themselves, and those of its departments with all departments below them.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            group_id: Id of the attendance group, as `list_attendance_group_summaries` tells it; no `group_key`.
            cursor: Where the page begins, from the answer before; the first page without it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-attendance-group-personnel-information-in-batches
        """
        return await self._client.call(
            _operations.list_attendance_group_userids.call(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)
        )

    def iter_attendance_group_userids(self, *, op_user_id: str, group_id: int, cursor: int | None = None) -> AsyncPages[str]:
        """Return what is on all pages of `list_attendance_group_userids`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_attendance_group_userids.pages_async(self._client, op_user_id=op_user_id, group_id=group_id, cursor=cursor)

    async def list_attendance_groups(self, *, offset: int | None = None, size: int | None = None) -> ListAttendanceGroupsResult:
        """List attendance groups with their shifts.

        批量获取考勤组详情：列出考勤组及其班次。

        An attendance group is people and departments that share shifts and rules. `list_attendance_group_summaries` has the names of
        all groups in fewer calls; `list_attendance_group_userids` has the people.

        `offset` counts only together with `size`; what comes without them, the page does not tell.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 10. (advised)

        Args:
            offset: How many groups to skip; counts only together with `size`.
            size: How many groups a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/batch-obtain-attendance-group-details
        """
        return await self._client.call(_operations.list_attendance_groups.call(self._client, offset=offset, size=size))

    def iter_attendance_groups(self, *, offset: int | None = None, size: int | None = None) -> AsyncPages[AttendanceGroup]:
        """Return what is on all pages of `list_attendance_groups`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 10 when it is not given.
        """
        return _operations.list_attendance_groups.pages_async(self._client, offset=offset, size=size)

    async def list_attendance_records(
        self, *, user_ids: Sequence[str], check_date_from: str, check_date_to: str, is_i18_n: bool | None = None
    ) -> ListAttendanceRecordsResult:
        """List each punch with its place and device.

        获取打卡详情：查询员工每次打卡的详情。

        Every punch that people made, also those that do not count, with place, Wi-Fi and device. Look at `isLegal`, `invalidRecordType`
        and `invalidRecordMsg` for those that do not count. `list_attendance_results` tells what became of the punches of a schedule;
        here, nothing comes of a punch that was not made. Records can be some time late. All of it comes at once: there are no pages.

        `41041` is not on the page; the catalogue of codes tells it for a period of more than 7 days.

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, of the last 180 days.
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 50 elements. (advised)

        Args:
            user_ids: Userids of the people, at most 50. Of one that is not there, nothing comes.
            check_date_from: Beginning of the time, text format `yyyy-MM-dd HH:mm:ss`.
            check_date_to: End of the time, text format `yyyy-MM-dd HH:mm:ss`. At most 7 days after the beginning.
            is_i18_n: Whether the corp is one outside China; false when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 41041.

        Source: https://open.dingtalk.com/document/development/attendance-clock-in-record-is-open
        """
        return await self._client.call(
            _operations.list_attendance_records.call(
                self._client, user_ids=user_ids, check_date_from=check_date_from, check_date_to=check_date_to, is_i18_n=is_i18_n
            )
        )

    async def list_attendance_results(
        self, *, work_date_from: str, work_date_to: str, user_id_list: Sequence[str], offset: int, limit: int, is_i18_n: bool | None = None
    ) -> ListAttendanceResultsResult:
        """List the results of punching in and out.

        获取打卡结果：查询员工的打卡结果。

        What became of each punch that was scheduled: in time, late, early, absent, not punched. However often somebody punches, a
        schedule with two punches a day has two results, and results of punches that were not made are there, too.
        `list_attendance_records` has each punch with its place and device.

        Not for what is more than half a year ago. Results can be some time late.

        `41041` is not on the page; the catalogue of codes tells it for a period of more than 7 days.

        Permission: 企业考勤数据读权限 (qyapi_attendance_isv_query_result); 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, of the last half year.
            - `limit` is at most 50. (advised)
            - `userIdList` must not be empty. (enforced: required)
            - `userIdList` has at most 50 elements. (advised)

        Args:
            work_date_from: First day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts.
            work_date_to: Last day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts. At most 7 days after the first.
            user_id_list: Userids of the people, at most 50. Of one that is not there, nothing comes.
            offset: How many results to skip: 0 first, then what was skipped and `limit` together.
            limit: How many results a page has at most.
            is_i18_n: Whether the corp is one outside China; false when it is not given.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 41041.

        Source: https://open.dingtalk.com/document/development/open-attendance-clock-in-data
        """
        return await self._client.call(
            _operations.list_attendance_results.call(
                self._client,
                work_date_from=work_date_from,
                work_date_to=work_date_to,
                user_id_list=user_id_list,
                offset=offset,
                limit=limit,
                is_i18_n=is_i18_n,
            )
        )

    def iter_attendance_results(
        self,
        *,
        work_date_from: str,
        work_date_to: str,
        user_id_list: Sequence[str],
        offset: int | None = None,
        limit: int | None = None,
        is_i18_n: bool | None = None,
    ) -> AsyncPages[AttendanceResult]:
        """Return what is on all pages of `list_attendance_results`, each read when it is needed: see there, and `paging.Pages`.

        `limit` is 50 when it is not given.
        """
        return _operations.list_attendance_results.pages_async(
            self._client,
            work_date_from=work_date_from,
            work_date_to=work_date_to,
            user_id_list=user_id_list,
            offset=offset,
            limit=limit,
            is_i18_n=is_i18_n,
        )

    async def list_leave_quotas(
        self, *, leave_code: str, op_userid: str, userids: Sequence[str | int], offset: int, size: int
    ) -> ListLeaveQuotasResult:
        """List how much leave people have, and how much they used.

        查询假期余额：查询员工的假期余额。

        Numbers are hundredths: 1000 in a field for days is 10 days.

        Permission: 钉钉假期读权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 50. (advised)
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            userids: Userids of the people; at most 50 by the official Java SDK.
            offset: How many entries to skip; 0 first.
            size: How many entries a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-holiday-balance
        """
        return await self._client.call(
            _operations.list_leave_quotas.call(
                self._client, leave_code=leave_code, op_userid=op_userid, userids=userids, offset=offset, size=size
            )
        )

    def iter_leave_quotas(
        self, *, leave_code: str, op_userid: str, userids: Sequence[str | int], offset: int | None = None, size: int | None = None
    ) -> AsyncPages[LeaveQuota]:
        """Return what is on all pages of `list_leave_quotas`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 50 when it is not given.
        """
        return _operations.list_leave_quotas.pages_async(
            self._client, leave_code=leave_code, op_userid=op_userid, userids=userids, offset=offset, size=size
        )

    async def list_leave_records(
        self, *, op_user_id: str, leave_code: str, user_ids: Sequence[str], page_number: int, page_size: int
    ) -> ListLeaveRecordsResult:
        """List changes of leave balances.

        批量查询员工假期余额变更记录：查询假期余额的变更记录。

        Balances that were set or changed, and leave that was taken from them.

        `pageNumber` is no number of a page: by the page it is what came so far. Its request example has 1 there, for the first page.

        Permission: 钉钉假期查询的权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `pageNumber` is at least 0. (enforced: pageIndexIllegal)
            - `pageSize` is at most 200. (enforced: pageSizeIllegal)
            - `userIds` must not be empty. (enforced: required)
            - `userIds` has at most 50 elements. (enforced: leaveUserIdListMax)

        Args:
            op_user_id: Userid of the person who asks: an administrator of the corp who may use the app OA 审批, best its main administrator.
                Others see their own records alone.
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            user_ids: Userids of the people, at most 50.
            page_number: How many records to skip, despite its name: 0 first, then all that came so far.
            page_size: How many records a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: userNotExist, leaveOpuserIdIsNotAdmin, leaveTypeNotFound,
                paramterInvalid, leaveUserIdListMax, pageIndexIllegal, pageSizeIllegal, noPermission, leaveOrgIsUsed.

        Source: https://open.dingtalk.com/document/development/batch-query-employee-leave-balance-change-record
        """
        return await self._client.call(
            _operations.list_leave_records.call(
                self._client, op_user_id=op_user_id, leave_code=leave_code, user_ids=user_ids, page_number=page_number, page_size=page_size
            )
        )

    def iter_leave_records(
        self, *, op_user_id: str, leave_code: str, user_ids: Sequence[str], page_number: int | None = None, page_size: int | None = None
    ) -> AsyncPages[LeaveRecord]:
        """Return what is on all pages of `list_leave_records`, each read when it is needed: see there, and `paging.Pages`.

        `page_size` is 200 when it is not given.
        """
        return _operations.list_leave_records.pages_async(
            self._client, op_user_id=op_user_id, leave_code=leave_code, user_ids=user_ids, page_number=page_number, page_size=page_size
        )

    async def list_leave_statuses(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, offset: int, size: int
    ) -> ListLeaveStatusesResult:
        """List who is on leave, and when.

        查询请假状态：查询哪些人何时请假。

        Leave that touches the time that is asked for, with its duration.

        Permission: 考勤数据读权限 (qyapi_get_attendance_data).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 180 days at a time.
            - `size` is at most 20. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 100 elements. (advised)

        Args:
            userid_list: Userids of the people, at most 100.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds; at most 180 days after the beginning.
            offset: How many entries to skip; 0 first.
            size: How many entries a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-status
        """
        return await self._client.call(
            _operations.list_leave_statuses.call(
                self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, offset=offset, size=size
            )
        )

    def iter_leave_statuses(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, offset: int | None = None, size: int | None = None
    ) -> AsyncPages[LeaveStatus]:
        """Return what is on all pages of `list_leave_statuses`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_leave_statuses.pages_async(
            self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, offset=offset, size=size
        )

    async def list_leave_types(self, *, op_userid: str, vacation_source: str | None = None) -> ListLeaveTypesResult:
        """List the types of leave of the corp.

        查询假期规则列表：列出企业的假期类型。

        Names, units and rules of all types of leave. Their `leave_code` is what `list_leave_quotas` and `list_leave_records` want.

        Permission: 钉钉假期读权限 (qyapi_holiday_readonly).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            vacation_source: Which types: `all`, or an empty text for those that were made with calls.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/holiday-type-query
        """
        return await self._client.call(
            _operations.list_leave_types.call(self._client, op_userid=op_userid, vacation_source=vacation_source)
        )

    async def list_schedule_results(self, *, op_user_id: str, schedule_ids: Sequence[str | int]) -> ListScheduleResultsResult:
        """List the results of scheduled punches by id.

        查询排班打卡结果：按排班 ID 查询打卡结果。

        `list_attendance_results` asks for them by person and day.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `schedule_ids` must not be empty. (enforced: required)
            - `schedule_ids` has at most 100 elements. (advised)

        Args:
            op_user_id: Userid of the person who asks.
            schedule_ids: Ids of the schedules, at most 100: `id` of `list_schedules_by_users` or `list_schedules_by_day`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-the-results-of-a-batch-of-tasks
        """
        return await self._client.call(
            _operations.list_schedule_results.call(self._client, op_user_id=op_user_id, schedule_ids=schedule_ids)
        )

    async def list_schedules_by_day(self, *, op_user_id: str, user_id: str, date_time: int) -> ListSchedulesByDayResult:
        """List the schedule of a person for a day.

        查询成员排班信息：查询某人某天的排班。

        One entry for each punch of the day. `list_schedules_by_users` has several people and days, with less about each.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            op_user_id: Userid of the person who asks.
            user_id: Userid of the person.
            date_time: A time of the day, in milliseconds.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-scheduling-for-a-day
        """
        return await self._client.call(
            _operations.list_schedules_by_day.call(self._client, op_user_id=op_user_id, user_id=user_id, date_time=date_time)
        )

    async def list_schedules_by_users(
        self, *, op_user_id: str, userids: Sequence[str | int], from_date_time: int, to_date_time: int
    ) -> ListSchedulesByUsersResult:
        """List the schedules of several people for up to seven days.

        批量查询人员排班信息：查询多人七天内的排班。

        All of it comes at once: there are no pages.

        Permission: 考勤组查询权限 (qyapi_attendance_group_read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 7 days at a time, within 180 days of today.
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            op_user_id: Userid of the person who asks.
            userids: Userids of the people, at most 50.
            from_date_time: First day: a time of it, in milliseconds. Within 180 days of today.
            to_date_time: Last day: a time of it, in milliseconds. At most 7 days after the first.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-batch-scheduling-information
        """
        return await self._client.call(
            _operations.list_schedules_by_users.call(
                self._client, op_user_id=op_user_id, userids=userids, from_date_time=from_date_time, to_date_time=to_date_time
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). Use list_leave_records instead.", category=None)
    async def list_vacation_records(
        self, *, op_userid: str, leave_code: str, userids: Sequence[str | int], offset: int, size: int
    ) -> ListVacationRecordsResult:
        """List changes of leave balances (legacy).

        批量查询员工假期余额变更记录：查询假期余额的变更记录（旧版）。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `list_leave_records` instead.

        Use `list_leave_records`, which tells also when each record was made and who made it.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 200. (advised)
            - `userids` must not be empty. (enforced: required)
            - `userids` has at most 50 elements. (advised)

        Args:
            op_userid: Userid of the person who asks: an administrator of the corp who may use the app OA 审批.
            leave_code: Which type of leave, by `leave_code` of `list_leave_types`.
            userids: Userids of the people, at most 50.
            offset: Where the page begins, 0 first; whether records or pages are counted, the page leaves open.
            size: How many records a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-holiday-consumption-records
        """
        return await self._client.call(
            _operations.list_vacation_records.call(
                self._client, op_userid=op_userid, leave_code=leave_code, userids=userids, offset=offset, size=size
            )
        )

    async def upload_attendance_record(
        self, *, userid: str, device_name: str, device_id: str, user_check_time: int, photo_url: str | None = None
    ) -> UploadAttendanceRecordResult:
        """Upload a punch of another attendance system.

        上传打卡记录：上传三方考勤系统的打卡记录。

        For time clocks that are not DingTalk's: the punch becomes one of DingTalk's, and counts. Whether the same again makes a second
        one, the page does not tell.

        Permission: 考勤打卡记录写权限 (Pro.AttendanceRecord.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - Punches of the last 180 days.

        Args:
            userid: Userid of the person.
            device_name: Name of the time clock; any.
            device_id: Id of the time clock; any.
            user_check_time: When the person punched, in milliseconds; at most 180 days ago.
            photo_url: Address of a photograph, which anybody can open.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/upload-punch-records
        """
        return await self._client.call(
            _operations.upload_attendance_record.call(
                self._client,
                userid=userid,
                device_name=device_name,
                device_id=device_id,
                user_check_time=user_check_time,
                photo_url=photo_url,
            )
        )
