"""Reports - made, kept for later, listed, and their templates (日志)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        CreateReportResult,
        GetReportTemplateResult,
        ListReportsResult,
        ListReportSummariesResult,
        NewReport,
        Report,
        ReportDraft,
        ReportSummary,
        SaveReportContentResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class ReportApi:
    """Reports - made, kept for later, listed, and their templates (日志).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_report(self, *, create_report_param: NewReport | Mapping[str, Any]) -> CreateReportResult:
        """Make a report in somebody's name.

        创建日志：以员工的名义创建日志。

        Only fields of the template that are texts can be filled in. `get_report_template` tells which fields there are.

        A report that was made cannot be taken back by a call, so a call whose outcome is unclear is not repeated.

        Permission: 员工日志数据管理权限 (qyapi_report_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - DingTalk cuts off what is longer than 1000 characters in a field. (advised)
            - `create_report_param.contents` must not be empty. (enforced: required)

        Args:
            create_report_param: A report, and who gets it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/create-a-log
        """
        return self._client.call(_operations.create_report.call(self._client, create_report_param=create_report_param))

    def get_report_template(self, *, userid: str, template_name: str) -> GetReportTemplateResult:
        """Get a template of reports by its name.

        获取模板详情：按名称获取日志模板详情。

        What `create_report` and `save_report_content` need is known from here: the id of the template, and its fields.

        Permission: 钉钉日志统计数据读权限 (qyapi_report_statistics); 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person who asks.
            template_name: Name of the template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-template-details
        """
        return self._client.call(_operations.get_report_template.call(self._client, userid=userid, template_name=template_name))

    def list_report_summaries(
        self, *, start_time: int, end_time: int, cursor: int, size: int, template_name: str | None = None, userid: str | None = None
    ) -> ListReportSummariesResult:
        """List reports, without what was written.

        获取用户发送日志的概要信息：分页查询日志的概要信息。

        Of one person, of one template, or of everybody and all templates. `list_reports` tells what was written as well.

        Permission: 钉钉日志统计数据读权限 (qyapi_report_statistics); 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用).

        Limits:
            - From `start_time` to `end_time` there are at most 180 days.
            - `size` is at most 20. (advised)

        Args:
            start_time: The reports were made then or later, in milliseconds.
            end_time: The reports were made then or earlier, in milliseconds; at most 180 days after `start_time`.
            cursor: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 20.
            template_name: Name of the template; all of them when left out.
            userid: Userid of the person whose reports they are; those of everybody when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/view-log-summary-data
        """
        return self._client.call(
            _operations.list_report_summaries.call(
                self._client, start_time=start_time, end_time=end_time, cursor=cursor, size=size, template_name=template_name, userid=userid
            )
        )

    def iter_report_summaries(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int | None = None,
        size: int | None = None,
        template_name: str | None = None,
        userid: str | None = None,
    ) -> Pages[ReportSummary]:
        """Return what is on all pages of `list_report_summaries`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_report_summaries.pages(
            self._client, start_time=start_time, end_time=end_time, cursor=cursor, size=size, template_name=template_name, userid=userid
        )

    def list_reports(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int,
        size: int,
        template_name: str | None = None,
        userid: str | None = None,
        modified_start_time: int | None = None,
        modified_end_time: int | None = None,
    ) -> ListReportsResult:
        """List reports, with what was written.

        获取用户发出的日志列表：分页查询日志及其内容。

        Of one person, of one template, or of everybody and all templates. `list_report_summaries` gives the same without what was
        written.

        The page documents no error codes of its own.

        Permission: 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - From `start_time` to `end_time` there are at most 180 days.
            - `size` is at most 20. (advised)

        Args:
            start_time: The reports were made then or later, in milliseconds.
            end_time: The reports were made then or earlier, in milliseconds; at most 180 days after `start_time`.
            cursor: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 20.
            template_name: Name of the template; all of them when left out.
            userid: Userid of the person whose reports they are; those of everybody when left out.
            modified_start_time: The reports were changed then or later, in milliseconds.
            modified_end_time: The reports were changed then or earlier, in milliseconds.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-logs-sent-by-an-employee
        """
        return self._client.call(
            _operations.list_reports.call(
                self._client,
                start_time=start_time,
                end_time=end_time,
                cursor=cursor,
                size=size,
                template_name=template_name,
                userid=userid,
                modified_start_time=modified_start_time,
                modified_end_time=modified_end_time,
            )
        )

    def iter_reports(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int | None = None,
        size: int | None = None,
        template_name: str | None = None,
        userid: str | None = None,
        modified_start_time: int | None = None,
        modified_end_time: int | None = None,
    ) -> Pages[Report]:
        """Return what is on all pages of `list_reports`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_reports.pages(
            self._client,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            size=size,
            template_name=template_name,
            userid=userid,
            modified_start_time=modified_start_time,
            modified_end_time=modified_end_time,
        )

    def save_report_content(self, *, create_report_param: ReportDraft | Mapping[str, Any]) -> SaveReportContentResult:
        """Keep what a person can fill into a report later.

        保存日志内容：保存供用户写日志时拉取的内容。

        Nothing is sent: the person finds the content when writing a report with that template, and decides. It is how reports of other
        systems come into DingTalk.

        Permission: 员工日志数据管理权限 (qyapi_report_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `create_report_param.contents` must not be empty. (enforced: required)

        Args:
            create_report_param: What a person finds when writing a report.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/save-custom-log-content
        """
        return self._client.call(_operations.save_report_content.call(self._client, create_report_param=create_report_param))


class AsyncReportApi:
    """Reports - made, kept for later, listed, and their templates (日志).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_report(self, *, create_report_param: NewReport | Mapping[str, Any]) -> CreateReportResult:
        """Make a report in somebody's name.

        创建日志：以员工的名义创建日志。

        Only fields of the template that are texts can be filled in. `get_report_template` tells which fields there are.

        A report that was made cannot be taken back by a call, so a call whose outcome is unclear is not repeated.

        Permission: 员工日志数据管理权限 (qyapi_report_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - DingTalk cuts off what is longer than 1000 characters in a field. (advised)
            - `create_report_param.contents` must not be empty. (enforced: required)

        Args:
            create_report_param: A report, and who gets it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/create-a-log
        """
        return await self._client.call(_operations.create_report.call(self._client, create_report_param=create_report_param))

    async def get_report_template(self, *, userid: str, template_name: str) -> GetReportTemplateResult:
        """Get a template of reports by its name.

        获取模板详情：按名称获取日志模板详情。

        What `create_report` and `save_report_content` need is known from here: the id of the template, and its fields.

        Permission: 钉钉日志统计数据读权限 (qyapi_report_statistics); 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            userid: Userid of the person who asks.
            template_name: Name of the template.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-template-details
        """
        return await self._client.call(_operations.get_report_template.call(self._client, userid=userid, template_name=template_name))

    async def list_report_summaries(
        self, *, start_time: int, end_time: int, cursor: int, size: int, template_name: str | None = None, userid: str | None = None
    ) -> ListReportSummariesResult:
        """List reports, without what was written.

        获取用户发送日志的概要信息：分页查询日志的概要信息。

        Of one person, of one template, or of everybody and all templates. `list_reports` tells what was written as well.

        Permission: 钉钉日志统计数据读权限 (qyapi_report_statistics); 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用).

        Limits:
            - From `start_time` to `end_time` there are at most 180 days.
            - `size` is at most 20. (advised)

        Args:
            start_time: The reports were made then or later, in milliseconds.
            end_time: The reports were made then or earlier, in milliseconds; at most 180 days after `start_time`.
            cursor: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 20.
            template_name: Name of the template; all of them when left out.
            userid: Userid of the person whose reports they are; those of everybody when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/view-log-summary-data
        """
        return await self._client.call(
            _operations.list_report_summaries.call(
                self._client, start_time=start_time, end_time=end_time, cursor=cursor, size=size, template_name=template_name, userid=userid
            )
        )

    def iter_report_summaries(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int | None = None,
        size: int | None = None,
        template_name: str | None = None,
        userid: str | None = None,
    ) -> AsyncPages[ReportSummary]:
        """Return what is on all pages of `list_report_summaries`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_report_summaries.pages_async(
            self._client, start_time=start_time, end_time=end_time, cursor=cursor, size=size, template_name=template_name, userid=userid
        )

    async def list_reports(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int,
        size: int,
        template_name: str | None = None,
        userid: str | None = None,
        modified_start_time: int | None = None,
        modified_end_time: int | None = None,
    ) -> ListReportsResult:
        """List reports, with what was written.

        获取用户发出的日志列表：分页查询日志及其内容。

        Of one person, of one template, or of everybody and all templates. `list_report_summaries` gives the same without what was
        written.

        The page documents no error codes of its own.

        Permission: 企业员工日志读权限 (qyapi_report_query).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - From `start_time` to `end_time` there are at most 180 days.
            - `size` is at most 20. (advised)

        Args:
            start_time: The reports were made then or later, in milliseconds.
            end_time: The reports were made then or earlier, in milliseconds; at most 180 days after `start_time`.
            cursor: Where the page begins: 0, then `next_cursor` of the page before.
            size: How many a page has at most, up to 20.
            template_name: Name of the template; all of them when left out.
            userid: Userid of the person whose reports they are; those of everybody when left out.
            modified_start_time: The reports were changed then or later, in milliseconds.
            modified_end_time: The reports were changed then or earlier, in milliseconds.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/query-logs-sent-by-an-employee
        """
        return await self._client.call(
            _operations.list_reports.call(
                self._client,
                start_time=start_time,
                end_time=end_time,
                cursor=cursor,
                size=size,
                template_name=template_name,
                userid=userid,
                modified_start_time=modified_start_time,
                modified_end_time=modified_end_time,
            )
        )

    def iter_reports(
        self,
        *,
        start_time: int,
        end_time: int,
        cursor: int | None = None,
        size: int | None = None,
        template_name: str | None = None,
        userid: str | None = None,
        modified_start_time: int | None = None,
        modified_end_time: int | None = None,
    ) -> AsyncPages[Report]:
        """Return what is on all pages of `list_reports`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_reports.pages_async(
            self._client,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            size=size,
            template_name=template_name,
            userid=userid,
            modified_start_time=modified_start_time,
            modified_end_time=modified_end_time,
        )

    async def save_report_content(self, *, create_report_param: ReportDraft | Mapping[str, Any]) -> SaveReportContentResult:
        """Keep what a person can fill into a report later.

        保存日志内容：保存供用户写日志时拉取的内容。

        Nothing is sent: the person finds the content when writing a report with that template, and decides. It is how reports of other
        systems come into DingTalk.

        Permission: 员工日志数据管理权限 (qyapi_report_manage).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `create_report_param.contents` must not be empty. (enforced: required)

        Args:
            create_report_param: What a person finds when writing a report.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/save-custom-log-content
        """
        return await self._client.call(_operations.save_report_content.call(self._client, create_report_param=create_report_param))
