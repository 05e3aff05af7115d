"""AI tables - sheets, and records read and written (AI 表格)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        ChangedNotableRecord,
        CreateNotableRecordsResult,
        DeleteNotableRecordsResult,
        GetNotableRecordResult,
        ListNotableRecordsResult,
        ListNotableSheetsResult,
        NewNotableRecord,
        NotableFilter,
        NotableRecord,
        UpdateNotableRecordsResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class NotableApi:
    """AI tables - sheets, and records read and written (AI 表格).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        records: Sequence[NewNotableRecord | Mapping[str, Any]],
        client_token: str | None = None,
    ) -> CreateNotableRecordsResult:
        """Add records to a sheet.

        新增记录：在数据表中新增记录。

        `list_notable_records` says how values look.

        With a `clientToken` that was used before nothing is added, so such a call does no harm when you repeat it; the client does not
        repeat it by itself, for it may be without one.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `records` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            records: The records.
            client_token: A UUID (version 4) of yours, with which nothing is added twice; it is no token of access.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                invalidRequest.duplicateClientToken, internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-insertrecords
        """
        return self._client.call(
            _operations.create_notable_records.call(
                self._client,
                base_id=base_id,
                sheet_id_or_name=sheet_id_or_name,
                operator_id=operator_id,
                records=records,
                client_token=client_token,
            )
        )

    def delete_notable_records(
        self, *, base_id: str, sheet_id_or_name: str, operator_id: str, record_ids: Sequence[str]
    ) -> DeleteNotableRecordsResult:
        """Delete records of a sheet.

        删除多行记录：删除数据表中的多条记录。

        What becomes of an id without a record is not documented.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `recordIds` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            record_ids: Ids of the records.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-noatable-deleterecords
        """
        return self._client.call(
            _operations.delete_notable_records.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, operator_id=operator_id, record_ids=record_ids
            )
        )

    def get_notable_record(self, *, base_id: str, sheet_id_or_name: str, record_id: str, operator_id: str) -> GetNotableRecordResult:
        """Get a record.

        获取记录：获取一条记录。

        `list_notable_records` says how values look.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            record_id: Id of the record.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-getrecord
        """
        return self._client.call(
            _operations.get_notable_record.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, record_id=record_id, operator_id=operator_id
            )
        )

    def list_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        filter_: NotableFilter | Mapping[str, Any] | None = None,
        field_id_or_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        calc_fields: bool | None = None,
    ) -> ListNotableRecordsResult:
        """List the records of a sheet.

        列出多行记录：分页查询数据表中的记录。

        Values are by the name of the field, and look as its kind wants it. What is set is: a text; a number; the name of a choice, or a
        list of them; a date in milliseconds or as text; people `[{unionId}]`, departments `[{deptId}]`; a link `{text, link}`; links to
        records `{linkedRecordIds}`. What is read is the same, but for numbers, which come as text, and choices, which come as `{id,
        name}`.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `fieldIdOrNames` has at most 100 elements. (advised)
            - `filter.conditions` must not be empty. (enforced: required)
            - `maxResults` is at least 1. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            filter_: Which records are meant.
            field_id_or_names: Ids or names of the fields to tell; all of them when left out, at most 100.
            max_results: How many a page has, from 1 to 100, which is the default.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            calc_fields: In the official SDK only; not documented.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, invalidRequest.dataNotReady,
                forbidden.operationIllegal, invalidRequest.document.typeIllegal, invalidRequest.document.notFound,
                invalidRequest.resource.notFound, internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-listrecords
        """
        return self._client.call(
            _operations.list_notable_records.call(
                self._client,
                base_id=base_id,
                sheet_id_or_name=sheet_id_or_name,
                operator_id=operator_id,
                filter_=filter_,
                field_id_or_names=field_id_or_names,
                max_results=max_results,
                next_token=next_token,
                calc_fields=calc_fields,
            )
        )

    def iter_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        filter_: NotableFilter | Mapping[str, Any] | None = None,
        field_id_or_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        calc_fields: bool | None = None,
    ) -> Pages[NotableRecord]:
        """Return what is on all pages of `list_notable_records`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_notable_records.pages(
            self._client,
            base_id=base_id,
            sheet_id_or_name=sheet_id_or_name,
            operator_id=operator_id,
            filter_=filter_,
            field_id_or_names=field_id_or_names,
            max_results=max_results,
            next_token=next_token,
            calc_fields=calc_fields,
        )

    def list_notable_sheets(self, *, base_id: str, operator_id: str) -> ListNotableSheetsResult:
        """List the sheets of an AI table.

        获取所有数据表：列出 AI 表格的全部数据表。

        A table has at least one sheet.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-getallsheets
        """
        return self._client.call(_operations.list_notable_sheets.call(self._client, base_id=base_id, operator_id=operator_id))

    def update_notable_records(
        self, *, base_id: str, sheet_id_or_name: str, operator_id: str, records: Sequence[ChangedNotableRecord | Mapping[str, Any]]
    ) -> UpdateNotableRecordsResult:
        """Change records of a sheet.

        更新多行记录：更新数据表中的多条记录。

        `list_notable_records` says how values look. What becomes of fields that are left out is not documented.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `records` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            records: The records.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-noatable-updaterecords
        """
        return self._client.call(
            _operations.update_notable_records.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, operator_id=operator_id, records=records
            )
        )


class AsyncNotableApi:
    """AI tables - sheets, and records read and written (AI 表格).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        records: Sequence[NewNotableRecord | Mapping[str, Any]],
        client_token: str | None = None,
    ) -> CreateNotableRecordsResult:
        """Add records to a sheet.

        新增记录：在数据表中新增记录。

        `list_notable_records` says how values look.

        With a `clientToken` that was used before nothing is added, so such a call does no harm when you repeat it; the client does not
        repeat it by itself, for it may be without one.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `records` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            records: The records.
            client_token: A UUID (version 4) of yours, with which nothing is added twice; it is no token of access.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                invalidRequest.duplicateClientToken, internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-insertrecords
        """
        return await self._client.call(
            _operations.create_notable_records.call(
                self._client,
                base_id=base_id,
                sheet_id_or_name=sheet_id_or_name,
                operator_id=operator_id,
                records=records,
                client_token=client_token,
            )
        )

    async def delete_notable_records(
        self, *, base_id: str, sheet_id_or_name: str, operator_id: str, record_ids: Sequence[str]
    ) -> DeleteNotableRecordsResult:
        """Delete records of a sheet.

        删除多行记录：删除数据表中的多条记录。

        What becomes of an id without a record is not documented.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `recordIds` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            record_ids: Ids of the records.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-noatable-deleterecords
        """
        return await self._client.call(
            _operations.delete_notable_records.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, operator_id=operator_id, record_ids=record_ids
            )
        )

    async def get_notable_record(self, *, base_id: str, sheet_id_or_name: str, record_id: str, operator_id: str) -> GetNotableRecordResult:
        """Get a record.

        获取记录：获取一条记录。

        `list_notable_records` says how values look.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            record_id: Id of the record.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-getrecord
        """
        return await self._client.call(
            _operations.get_notable_record.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, record_id=record_id, operator_id=operator_id
            )
        )

    async def list_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        filter_: NotableFilter | Mapping[str, Any] | None = None,
        field_id_or_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        calc_fields: bool | None = None,
    ) -> ListNotableRecordsResult:
        """List the records of a sheet.

        列出多行记录：分页查询数据表中的记录。

        Values are by the name of the field, and look as its kind wants it. What is set is: a text; a number; the name of a choice, or a
        list of them; a date in milliseconds or as text; people `[{unionId}]`, departments `[{deptId}]`; a link `{text, link}`; links to
        records `{linkedRecordIds}`. What is read is the same, but for numbers, which come as text, and choices, which come as `{id,
        name}`.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `fieldIdOrNames` has at most 100 elements. (advised)
            - `filter.conditions` must not be empty. (enforced: required)
            - `maxResults` is at least 1. (advised)
            - `maxResults` is at most 100. (advised)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            filter_: Which records are meant.
            field_id_or_names: Ids or names of the fields to tell; all of them when left out, at most 100.
            max_results: How many a page has, from 1 to 100, which is the default.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            calc_fields: In the official SDK only; not documented.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, invalidRequest.dataNotReady,
                forbidden.operationIllegal, invalidRequest.document.typeIllegal, invalidRequest.document.notFound,
                invalidRequest.resource.notFound, internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-listrecords
        """
        return await self._client.call(
            _operations.list_notable_records.call(
                self._client,
                base_id=base_id,
                sheet_id_or_name=sheet_id_or_name,
                operator_id=operator_id,
                filter_=filter_,
                field_id_or_names=field_id_or_names,
                max_results=max_results,
                next_token=next_token,
                calc_fields=calc_fields,
            )
        )

    def iter_notable_records(
        self,
        *,
        base_id: str,
        sheet_id_or_name: str,
        operator_id: str,
        filter_: NotableFilter | Mapping[str, Any] | None = None,
        field_id_or_names: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        calc_fields: bool | None = None,
    ) -> AsyncPages[NotableRecord]:
        """Return what is on all pages of `list_notable_records`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_notable_records.pages_async(
            self._client,
            base_id=base_id,
            sheet_id_or_name=sheet_id_or_name,
            operator_id=operator_id,
            filter_=filter_,
            field_id_or_names=field_id_or_names,
            max_results=max_results,
            next_token=next_token,
            calc_fields=calc_fields,
        )

    async def list_notable_sheets(self, *, base_id: str, operator_id: str) -> ListNotableSheetsResult:
        """List the sheets of an AI table.

        获取所有数据表：列出 AI 表格的全部数据表。

        A table has at least one sheet.

        Permission: AI 表格应用读权限 (Notable.Base.Read.All).

        Apps: internal apps (企业内部应用).

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-notable-getallsheets
        """
        return await self._client.call(_operations.list_notable_sheets.call(self._client, base_id=base_id, operator_id=operator_id))

    async def update_notable_records(
        self, *, base_id: str, sheet_id_or_name: str, operator_id: str, records: Sequence[ChangedNotableRecord | Mapping[str, Any]]
    ) -> UpdateNotableRecordsResult:
        """Change records of a sheet.

        更新多行记录：更新数据表中的多条记录。

        `list_notable_records` says how values look. What becomes of fields that are left out is not documented.

        Permission: AI表格应用写权限 (Notable.Base.Write.All).

        Apps: internal apps (企业内部应用).

        Limits:
            - `records` must not be empty. (enforced: required)

        Args:
            base_id: Id of the AI table: it is in its address, and the `nodeId` of its node.
            sheet_id_or_name: Id of the sheet, from `list_notable_sheets`, or its name.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            records: The records.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.document.stillInitializing, invalidRequest.document.broken, forbidden.operationIllegal,
                invalidRequest.document.typeIllegal, invalidRequest.document.notFound, invalidRequest.resource.notFound,
                internalError, unknownError, service.timeout.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/api-noatable-updaterecords
        """
        return await self._client.call(
            _operations.update_notable_records.call(
                self._client, base_id=base_id, sheet_id_or_name=sheet_id_or_name, operator_id=operator_id, records=records
            )
        )
