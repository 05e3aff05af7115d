"""Check-ins - where people were, with a place and photographs (签到)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import CheckinRecord, DepartmentCheckinRecord, ListCheckinRecordsResult, ListDepartmentCheckinRecordsResult
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class CheckinApi:
    """Check-ins - where people were, with a place and photographs (签到).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def list_checkin_records(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, cursor: int, size: int
    ) -> ListCheckinRecordsResult:
        """List the check-ins of people.

        获取用户签到记录：查询人员的签到记录。

        Where people were, as they told it with the app 签到. `list_department_checkin_records` asks for a department and a longer time.
        Punches of attendance are `list_attendance_records`.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 10 days at a time for one person, 1 day for several.
            - `size` is at most 100. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 10 elements. (advised)

        Args:
            userid_list: Userids of the people, at most 10.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds: at most 10 days after the beginning for one person, 1 day for several.
            cursor: Where the page begins: 0 first, then `next_cursor`.
            size: How many check-ins a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-check-in-records-of-multiple-users
        """
        return self._client.call(
            _operations.list_checkin_records.call(
                self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, cursor=cursor, size=size
            )
        )

    def iter_checkin_records(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, cursor: int | None = None, size: int | None = None
    ) -> Pages[CheckinRecord]:
        """Return what is on all pages of `list_checkin_records`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_checkin_records.pages(
            self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, cursor=cursor, size=size
        )

    def list_department_checkin_records(
        self,
        *,
        department_id: str,
        start_time: int,
        end_time: int,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> ListDepartmentCheckinRecordsResult:
        """List the check-ins of a department.

        获取部门用户签到记录：查询部门人员的签到记录。

        Of everybody in the department and those below it, who may be 1000 people at most. `offset` and `size` count only together; what
        comes without them, the page does not tell. The answer does not say whether there are more: that a page with fewer than `size`
        is the last is inferred.

        Permission: 签到数据读权限 (qyapi_checkin_read).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 45 days at a time.
            - The department, and those below it, have at most 1000 people.
            - `size` is at most 100. (advised)

        Args:
            department_id: Id of the department; 1 for the whole corp.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds; at most 45 days after the beginning.
            offset: How many check-ins to skip; counts only together with `size`.
            size: How many check-ins a page has at most; counts only together with `offset`.
            order: In which order they come, by time.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-check-in-data
        """
        return self._client.call(
            _operations.list_department_checkin_records.call(
                self._client, department_id=department_id, start_time=start_time, end_time=end_time, offset=offset, size=size, order=order
            )
        )

    def iter_department_checkin_records(
        self,
        *,
        department_id: str,
        start_time: int,
        end_time: int,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> Pages[DepartmentCheckinRecord]:
        """Return what is on all pages of `list_department_checkin_records`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_checkin_records.pages(
            self._client, department_id=department_id, start_time=start_time, end_time=end_time, offset=offset, size=size, order=order
        )


class AsyncCheckinApi:
    """Check-ins - where people were, with a place and photographs (签到).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list_checkin_records(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, cursor: int, size: int
    ) -> ListCheckinRecordsResult:
        """List the check-ins of people.

        获取用户签到记录：查询人员的签到记录。

        Where people were, as they told it with the app 签到. `list_department_checkin_records` asks for a department and a longer time.
        Punches of attendance are `list_attendance_records`.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 10 days at a time for one person, 1 day for several.
            - `size` is at most 100. (advised)
            - `userid_list` must not be empty. (enforced: required)
            - `userid_list` has at most 10 elements. (advised)

        Args:
            userid_list: Userids of the people, at most 10.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds: at most 10 days after the beginning for one person, 1 day for several.
            cursor: Where the page begins: 0 first, then `next_cursor`.
            size: How many check-ins a page has at most.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-check-in-records-of-multiple-users
        """
        return await self._client.call(
            _operations.list_checkin_records.call(
                self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, cursor=cursor, size=size
            )
        )

    def iter_checkin_records(
        self, *, userid_list: Sequence[str | int], start_time: int, end_time: int, cursor: int | None = None, size: int | None = None
    ) -> AsyncPages[CheckinRecord]:
        """Return what is on all pages of `list_checkin_records`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_checkin_records.pages_async(
            self._client, userid_list=userid_list, start_time=start_time, end_time=end_time, cursor=cursor, size=size
        )

    async def list_department_checkin_records(
        self,
        *,
        department_id: str,
        start_time: int,
        end_time: int,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> ListDepartmentCheckinRecordsResult:
        """List the check-ins of a department.

        获取部门用户签到记录：查询部门人员的签到记录。

        Of everybody in the department and those below it, who may be 1000 people at most. `offset` and `size` count only together; what
        comes without them, the page does not tell. The answer does not say whether there are more: that a page with fewer than `size`
        is the last is inferred.

        Permission: 签到数据读权限 (qyapi_checkin_read).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 45 days at a time.
            - The department, and those below it, have at most 1000 people.
            - `size` is at most 100. (advised)

        Args:
            department_id: Id of the department; 1 for the whole corp.
            start_time: Beginning of the time, in milliseconds.
            end_time: End of the time, in milliseconds; at most 45 days after the beginning.
            offset: How many check-ins to skip; counts only together with `size`.
            size: How many check-ins a page has at most; counts only together with `offset`.
            order: In which order they come, by time.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-check-in-data
        """
        return await self._client.call(
            _operations.list_department_checkin_records.call(
                self._client, department_id=department_id, start_time=start_time, end_time=end_time, offset=offset, size=size, order=order
            )
        )

    def iter_department_checkin_records(
        self,
        *,
        department_id: str,
        start_time: int,
        end_time: int,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> AsyncPages[DepartmentCheckinRecord]:
        """Return what is on all pages of `list_department_checkin_records`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_department_checkin_records.pages_async(
            self._client, department_id=department_id, start_time=start_time, end_time=end_time, offset=offset, size=size, order=order
        )
