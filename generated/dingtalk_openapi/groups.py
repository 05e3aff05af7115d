"""One attribute for each domain of the API; a client that inherits from here has them all."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from .protocol import AsyncCaller, Caller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .api.app import AppApi, AsyncAppApi
    from .api.attendance import AsyncAttendanceApi, AttendanceApi
    from .api.calendar import AsyncCalendarApi, CalendarApi
    from .api.callback import AsyncCallbackApi, CallbackApi
    from .api.card import AsyncCardApi, CardApi
    from .api.chat import AsyncChatApi, ChatApi
    from .api.checkin import AsyncCheckinApi, CheckinApi
    from .api.contact import AsyncContactApi, ContactApi
    from .api.department import AsyncDepartmentApi, DepartmentApi
    from .api.external_contact import AsyncExternal_contactApi, External_contactApi
    from .api.hrm import AsyncHrmApi, HrmApi
    from .api.isv import AsyncIsvApi, IsvApi
    from .api.jsapi import AsyncJsapiApi, JsapiApi
    from .api.media import AsyncMediaApi, MediaApi
    from .api.message import AsyncMessageApi, MessageApi
    from .api.microapp import AsyncMicroappApi, MicroappApi
    from .api.notable import AsyncNotableApi, NotableApi
    from .api.oauth import AsyncOauthApi, OauthApi
    from .api.report import AsyncReportApi, ReportApi
    from .api.robot import AsyncRobotApi, RobotApi
    from .api.role import AsyncRoleApi, RoleApi
    from .api.storage import AsyncStorageApi, StorageApi
    from .api.stream import AsyncStreamApi, StreamApi
    from .api.todo import AsyncTodoApi, TodoApi
    from .api.token import AsyncTokenApi, TokenApi
    from .api.wiki import AsyncWikiApi, WikiApi
    from .api.workflow import AsyncWorkflowApi, WorkflowApi


class Groups(Caller):
    """The API groups of a client, one for each domain of the spec, and calls of any other path."""

    def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, Any] | None = None,
        token: str | Literal[False] | None = None,
        idempotent: bool = False,
    ) -> dict[str, Any]:
        """Call any path of DingTalk's API, one that the spec does not describe too.

        The path says which host it is on (`operations.HOSTS_BY_PREFIX`) and where the token stands. Renewal of a refused token, errors of
        the catalogue, rates, retries and redaction are those of every call. A path that the spec describes is called as its method calls
        it, but nothing of what is sent is checked.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: Path with its values in it, percent-encoded: `/topapi/blackboard/listtopten`. It may have a query, and may be the whole
                address on one of DingTalk's hosts, which leads to that of the client.
            json: The body: what JSON can say, or a model.
            params: The query, beside what the path has; a list stands for a parameter that is there several times, `None` is left out.
            headers: Sent besides the usual ones.
            files: The parts of a form in place of a JSON body: each a file that is open in binary mode, bytes, a `types.File`, a tuple of
                name and content, or a text for a field without a file.
            token: The type of the token that is sent: `app`, `suite`, `sso`, `user`, … (`operations.SECURITY_SCHEMES`). When it is not
                given, that which the spec says of the path, else the one that the client has: that of an app. `False` sends none.
            idempotent: Repeating the call does no harm, so it may be tried again after a failure that leaves open whether DingTalk acted.
                Without it that happens only where it certainly did not: the request was not sent, or was rejected for its rate.

        Returns:
            The answer as DingTalk sent it.

        Raises:
            APIError: DingTalk refused, or the response is not a JSON object. Where it is a file, `as_file` of
                `dingtalk_openapi.any_path` reads it.
            ArgumentError: Something that was given can only be a mistake, such as an address of another host; nothing was sent.

        Examples:
            >>> client.request("POST", "/topapi/blackboard/listtopten", json={"userid": "manager4220"})  # doctest: +SKIP
            {'errcode': 0, 'blackboard_list': [{'id': 'a3071449', 'title': 'The canteen is closed'}], 'request_id': '5um7ykyaalsj'}

        Source: facts tokens.yaml where_the_token_goes.
        """
        from .any_path import path_call

        call = path_call(self, method, path, json=json, params=params, headers=headers, files=files, token=token, idempotent=idempotent)
        return self.call(call)

    @cached_property
    def app(self) -> AppApi:
        """Apps made by scanning a code (一键创建应用)."""
        from .api.app import AppApi

        return AppApi(self)

    @cached_property
    def attendance(self) -> AttendanceApi:
        """Attendance - groups, schedules, punches and their results, leave and its balances (考勤)."""
        from .api.attendance import AttendanceApi

        return AttendanceApi(self)

    @cached_property
    def calendar(self) -> CalendarApi:
        """Calendars - events, attendees, meeting rooms, sign-in, busy times and sharing (日程)."""
        from .api.calendar import CalendarApi

        return CalendarApi(self)

    @cached_property
    def callback(self) -> CallbackApi:
        """Registration of the URL that events are pushed to over HTTP (事件回调)."""
        from .api.callback import CallbackApi

        return CallbackApi(self)

    @cached_property
    def card(self) -> CardApi:
        """Interactive and AI cards - made, delivered, changed, streamed into (互动卡片)."""
        from .api.card import CardApi

        return CardApi(self)

    @cached_property
    def chat(self) -> ChatApi:
        """Group chats and messages to them (群会话)."""
        from .api.chat import ChatApi

        return ChatApi(self)

    @cached_property
    def checkin(self) -> CheckinApi:
        """Check-ins - where people were, with a place and photographs (签到)."""
        from .api.checkin import CheckinApi

        return CheckinApi(self)

    @cached_property
    def contact(self) -> ContactApi:
        """People of the corp - find, read, create, change and remove them (通讯录用户管理)."""
        from .api.contact import ContactApi

        return ContactApi(self)

    @cached_property
    def department(self) -> DepartmentApi:
        """Departments of the corp, their tree and who is in them (通讯录部门管理)."""
        from .api.department import DepartmentApi

        return DepartmentApi(self)

    @cached_property
    def external_contact(self) -> External_contactApi:
        """People outside the corp that it keeps in its address book (外部联系人)."""
        from .api.external_contact import External_contactApi

        return External_contactApi(self)

    @cached_property
    def hrm(self) -> HrmApi:
        """HR - the roster, people about to join, in service, and who have left (智能人事)."""
        from .api.hrm import HrmApi

        return HrmApi(self)

    @cached_property
    def isv(self) -> IsvApi:
        """Apps that other corps install - suite tokens, authorization, activation (第三方企业应用)."""
        from .api.isv import IsvApi

        return IsvApi(self)

    @cached_property
    def jsapi(self) -> JsapiApi:
        """Tickets that sign H5 pages for the JSAPI (JSAPI 鉴权)."""
        from .api.jsapi import JsapiApi

        return JsapiApi(self)

    @cached_property
    def media(self) -> MediaApi:
        """Upload and download of images, voice, video and files (媒体文件)."""
        from .api.media import MediaApi

        return MediaApi(self)

    @cached_property
    def message(self) -> MessageApi:
        """Corp conversation messages of 2016 and today's work notifications (消息通知)."""
        from .api.message import MessageApi

        return MessageApi(self)

    @cached_property
    def microapp(self) -> MicroappApi:
        """Apps of the corp, and which there are (应用管理)."""
        from .api.microapp import MicroappApi

        return MicroappApi(self)

    @cached_property
    def notable(self) -> NotableApi:
        """AI tables - sheets, and records read and written (AI 表格)."""
        from .api.notable import NotableApi

        return NotableApi(self)

    @cached_property
    def oauth(self) -> OauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from .api.oauth import OauthApi

        return OauthApi(self)

    @cached_property
    def report(self) -> ReportApi:
        """Reports - made, kept for later, listed, and their templates (日志)."""
        from .api.report import ReportApi

        return ReportApi(self)

    @cached_property
    def robot(self) -> RobotApi:
        """Robots - webhooks, one-to-one and group messages, DING, quick entries, emotions (机器人)."""
        from .api.robot import RobotApi

        return RobotApi(self)

    @cached_property
    def role(self) -> RoleApi:
        """Roles, role groups and who has them (角色管理)."""
        from .api.role import RoleApi

        return RoleApi(self)

    @cached_property
    def storage(self) -> StorageApi:
        """Spaces and the files in them - listed, searched, uploaded, downloaded, deleted (存储、钉盘)."""
        from .api.storage import StorageApi

        return StorageApi(self)

    @cached_property
    def stream(self) -> StreamApi:
        """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式)."""
        from .api.stream import StreamApi

        return StreamApi(self)

    @cached_property
    def todo(self) -> TodoApi:
        """To-dos, and the kinds of cards that show them (待办)."""
        from .api.todo import TodoApi

        return TodoApi(self)

    @cached_property
    def token(self) -> TokenApi:
        """Access tokens of an app or a corp (凭证)."""
        from .api.token import TokenApi

        return TokenApi(self)

    @cached_property
    def wiki(self) -> WikiApi:
        """Knowledge bases - workspaces, nodes, documents, and documents exported to files (知识库)."""
        from .api.wiki import WikiApi

        return WikiApi(self)

    @cached_property
    def workflow(self) -> WorkflowApi:
        """Approvals - forms, approvals, tasks, comments, files (OA 审批)."""
        from .api.workflow import WorkflowApi

        return WorkflowApi(self)


class AsyncGroups(AsyncCaller):
    """The API groups of an asynchronous client, one for each domain of the spec, and calls of any other path."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, Any] | None = None,
        token: str | Literal[False] | None = None,
        idempotent: bool = False,
    ) -> dict[str, Any]:
        """Call any path of DingTalk's API, one that the spec does not describe too.

        The path says which host it is on (`operations.HOSTS_BY_PREFIX`) and where the token stands. Renewal of a refused token, errors of
        the catalogue, rates, retries and redaction are those of every call. A path that the spec describes is called as its method calls
        it, but nothing of what is sent is checked.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: Path with its values in it, percent-encoded: `/topapi/blackboard/listtopten`. It may have a query, and may be the whole
                address on one of DingTalk's hosts, which leads to that of the client.
            json: The body: what JSON can say, or a model.
            params: The query, beside what the path has; a list stands for a parameter that is there several times, `None` is left out.
            headers: Sent besides the usual ones.
            files: The parts of a form in place of a JSON body: each a file that is open in binary mode, bytes, a `types.File`, a tuple of
                name and content, or a text for a field without a file.
            token: The type of the token that is sent: `app`, `suite`, `sso`, `user`, … (`operations.SECURITY_SCHEMES`). When it is not
                given, that which the spec says of the path, else the one that the client has: that of an app. `False` sends none.
            idempotent: Repeating the call does no harm, so it may be tried again after a failure that leaves open whether DingTalk acted.
                Without it that happens only where it certainly did not: the request was not sent, or was rejected for its rate.

        Returns:
            The answer as DingTalk sent it.

        Raises:
            APIError: DingTalk refused, or the response is not a JSON object. Where it is a file, `as_file` of
                `dingtalk_openapi.any_path` reads it.
            ArgumentError: Something that was given can only be a mistake, such as an address of another host; nothing was sent.

        Examples:
            >>> await client.request("POST", "/topapi/blackboard/listtopten", json={"userid": "manager4220"})  # doctest: +SKIP
            {'errcode': 0, 'blackboard_list': [{'id': 'a3071449', 'title': 'The canteen is closed'}], 'request_id': '5um7ykyaalsj'}

        Source: facts tokens.yaml where_the_token_goes.
        """
        from .any_path import path_call

        call = path_call(self, method, path, json=json, params=params, headers=headers, files=files, token=token, idempotent=idempotent)
        return await self.call(call)

    @cached_property
    def app(self) -> AsyncAppApi:
        """Apps made by scanning a code (一键创建应用)."""
        from .api.app import AsyncAppApi

        return AsyncAppApi(self)

    @cached_property
    def attendance(self) -> AsyncAttendanceApi:
        """Attendance - groups, schedules, punches and their results, leave and its balances (考勤)."""
        from .api.attendance import AsyncAttendanceApi

        return AsyncAttendanceApi(self)

    @cached_property
    def calendar(self) -> AsyncCalendarApi:
        """Calendars - events, attendees, meeting rooms, sign-in, busy times and sharing (日程)."""
        from .api.calendar import AsyncCalendarApi

        return AsyncCalendarApi(self)

    @cached_property
    def callback(self) -> AsyncCallbackApi:
        """Registration of the URL that events are pushed to over HTTP (事件回调)."""
        from .api.callback import AsyncCallbackApi

        return AsyncCallbackApi(self)

    @cached_property
    def card(self) -> AsyncCardApi:
        """Interactive and AI cards - made, delivered, changed, streamed into (互动卡片)."""
        from .api.card import AsyncCardApi

        return AsyncCardApi(self)

    @cached_property
    def chat(self) -> AsyncChatApi:
        """Group chats and messages to them (群会话)."""
        from .api.chat import AsyncChatApi

        return AsyncChatApi(self)

    @cached_property
    def checkin(self) -> AsyncCheckinApi:
        """Check-ins - where people were, with a place and photographs (签到)."""
        from .api.checkin import AsyncCheckinApi

        return AsyncCheckinApi(self)

    @cached_property
    def contact(self) -> AsyncContactApi:
        """People of the corp - find, read, create, change and remove them (通讯录用户管理)."""
        from .api.contact import AsyncContactApi

        return AsyncContactApi(self)

    @cached_property
    def department(self) -> AsyncDepartmentApi:
        """Departments of the corp, their tree and who is in them (通讯录部门管理)."""
        from .api.department import AsyncDepartmentApi

        return AsyncDepartmentApi(self)

    @cached_property
    def external_contact(self) -> AsyncExternal_contactApi:
        """People outside the corp that it keeps in its address book (外部联系人)."""
        from .api.external_contact import AsyncExternal_contactApi

        return AsyncExternal_contactApi(self)

    @cached_property
    def hrm(self) -> AsyncHrmApi:
        """HR - the roster, people about to join, in service, and who have left (智能人事)."""
        from .api.hrm import AsyncHrmApi

        return AsyncHrmApi(self)

    @cached_property
    def isv(self) -> AsyncIsvApi:
        """Apps that other corps install - suite tokens, authorization, activation (第三方企业应用)."""
        from .api.isv import AsyncIsvApi

        return AsyncIsvApi(self)

    @cached_property
    def jsapi(self) -> AsyncJsapiApi:
        """Tickets that sign H5 pages for the JSAPI (JSAPI 鉴权)."""
        from .api.jsapi import AsyncJsapiApi

        return AsyncJsapiApi(self)

    @cached_property
    def media(self) -> AsyncMediaApi:
        """Upload and download of images, voice, video and files (媒体文件)."""
        from .api.media import AsyncMediaApi

        return AsyncMediaApi(self)

    @cached_property
    def message(self) -> AsyncMessageApi:
        """Corp conversation messages of 2016 and today's work notifications (消息通知)."""
        from .api.message import AsyncMessageApi

        return AsyncMessageApi(self)

    @cached_property
    def microapp(self) -> AsyncMicroappApi:
        """Apps of the corp, and which there are (应用管理)."""
        from .api.microapp import AsyncMicroappApi

        return AsyncMicroappApi(self)

    @cached_property
    def notable(self) -> AsyncNotableApi:
        """AI tables - sheets, and records read and written (AI 表格)."""
        from .api.notable import AsyncNotableApi

        return AsyncNotableApi(self)

    @cached_property
    def oauth(self) -> AsyncOauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from .api.oauth import AsyncOauthApi

        return AsyncOauthApi(self)

    @cached_property
    def report(self) -> AsyncReportApi:
        """Reports - made, kept for later, listed, and their templates (日志)."""
        from .api.report import AsyncReportApi

        return AsyncReportApi(self)

    @cached_property
    def robot(self) -> AsyncRobotApi:
        """Robots - webhooks, one-to-one and group messages, DING, quick entries, emotions (机器人)."""
        from .api.robot import AsyncRobotApi

        return AsyncRobotApi(self)

    @cached_property
    def role(self) -> AsyncRoleApi:
        """Roles, role groups and who has them (角色管理)."""
        from .api.role import AsyncRoleApi

        return AsyncRoleApi(self)

    @cached_property
    def storage(self) -> AsyncStorageApi:
        """Spaces and the files in them - listed, searched, uploaded, downloaded, deleted (存储、钉盘)."""
        from .api.storage import AsyncStorageApi

        return AsyncStorageApi(self)

    @cached_property
    def stream(self) -> AsyncStreamApi:
        """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式)."""
        from .api.stream import AsyncStreamApi

        return AsyncStreamApi(self)

    @cached_property
    def todo(self) -> AsyncTodoApi:
        """To-dos, and the kinds of cards that show them (待办)."""
        from .api.todo import AsyncTodoApi

        return AsyncTodoApi(self)

    @cached_property
    def token(self) -> AsyncTokenApi:
        """Access tokens of an app or a corp (凭证)."""
        from .api.token import AsyncTokenApi

        return AsyncTokenApi(self)

    @cached_property
    def wiki(self) -> AsyncWikiApi:
        """Knowledge bases - workspaces, nodes, documents, and documents exported to files (知识库)."""
        from .api.wiki import AsyncWikiApi

        return AsyncWikiApi(self)

    @cached_property
    def workflow(self) -> AsyncWorkflowApi:
        """Approvals - forms, approvals, tasks, comments, files (OA 审批)."""
        from .api.workflow import AsyncWorkflowApi

        return AsyncWorkflowApi(self)
