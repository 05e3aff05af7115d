"""The API groups that have more than the generated methods, each imported when it is first used."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from dingtalk_openapi.groups import AsyncGroups, Groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._core._retry import RetryPolicy
    from dingkit.callback._replay import AsyncCallbackApi, CallbackApi
    from dingkit.card import AsyncCardApi, CardApi
    from dingkit.client import AsyncDingTalk, DingTalk
    from dingkit.delivery import AsyncMessageApi, MessageApi
    from dingkit.department import AsyncDepartmentApi, DepartmentApi
    from dingkit.jsapi import AsyncJsapiApi, JsapiApi
    from dingkit.limiter import RateLimiter
    from dingkit.media import AsyncMediaApi, MediaApi
    from dingkit.oauth import AsyncOauthApi, OauthApi
    from dingkit.robot import AsyncRobotApi, RobotApi
    from dingkit.storage import AsyncStorageApi, StorageApi
    from dingkit.wiki import AsyncWikiApi, WikiApi
    from dingkit.workflow import AsyncWorkflowApi, WorkflowApi


class ClientGroups(Groups):
    """The groups of a client."""

    _limiter: RateLimiter | None
    _retry: RetryPolicy
    _pause: Callable[[float], Any]

    @cached_property
    def callback(self) -> CallbackApi:
        """Registration of the URL that events are pushed to over HTTP, and replay of what could not be delivered (事件回调)."""
        from dingkit.callback._replay import CallbackApi

        return CallbackApi(self)

    @cached_property
    def card(self) -> CardApi:
        """Interactive and AI cards, delivered to a space, changed, streamed into (互动卡片); see `dingkit.card`."""
        from dingkit.card import CardApi

        return CardApi(cast("DingTalk", self))

    @cached_property
    def department(self) -> DepartmentApi:
        """Departments of the corp, their tree and who is in them (通讯录部门管理)."""
        from dingkit.department import DepartmentApi

        return DepartmentApi(self)

    @cached_property
    def jsapi(self) -> JsapiApi:
        """Tickets that sign H5 pages for the JSAPI, and signed pages (JSAPI 鉴权)."""
        from dingkit.jsapi import JsapiApi

        return JsapiApi(cast("DingTalk", self))

    @cached_property
    def media(self) -> MediaApi:
        """Upload and download of images, voice, video and files (媒体文件), streamed; see `dingkit.media`."""
        from dingkit.media import MediaApi

        return MediaApi(self, self._retry, self._pause)

    @cached_property
    def message(self) -> MessageApi:
        """Corp conversation messages of 2016 and today's work notifications (消息通知), also to many: `deliver`, see `dingkit.delivery`."""
        from dingkit.delivery import MessageApi

        return MessageApi(cast("DingTalk", self), self._limiter)

    @cached_property
    def oauth(self) -> OauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from dingkit.oauth import OauthApi

        return OauthApi(cast("DingTalk", self))

    @cached_property
    def robot(self) -> RobotApi:
        """Messages of robots: custom webhooks, one-to-one, groups, replies (机器人)."""
        from dingkit.robot import RobotApi

        return RobotApi(cast("DingTalk", self))

    @cached_property
    def storage(self) -> StorageApi:
        """Spaces and the files in them: listed, searched, uploaded, downloaded, deleted (存储、钉盘); see `dingkit.storage`."""
        from dingkit.storage import StorageApi

        return StorageApi(self, self._retry, self._pause)

    @cached_property
    def wiki(self) -> WikiApi:
        """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库); see `dingkit.wiki`."""
        from dingkit.wiki import WikiApi

        return WikiApi(self, self._retry, self._pause)

    @cached_property
    def workflow(self) -> WorkflowApi:
        """Approvals: forms, approvals, tasks, comments, files (OA 审批); see `dingkit.workflow`."""
        from dingkit.workflow import WorkflowApi

        return WorkflowApi(self, self._retry, self._pause)


class AsyncClientGroups(AsyncGroups):
    """The groups of a client."""

    _limiter: RateLimiter | None
    _retry: RetryPolicy
    _pause: Callable[[float], Any]

    @cached_property
    def callback(self) -> AsyncCallbackApi:
        """Registration of the URL that events are pushed to over HTTP, and replay of what could not be delivered (事件回调)."""
        from dingkit.callback._replay import AsyncCallbackApi

        return AsyncCallbackApi(self)

    @cached_property
    def card(self) -> AsyncCardApi:
        """Interactive and AI cards, delivered to a space, changed, streamed into (互动卡片); see `dingkit.card`."""
        from dingkit.card import AsyncCardApi

        return AsyncCardApi(cast("AsyncDingTalk", self))

    @cached_property
    def department(self) -> AsyncDepartmentApi:
        """Departments of the corp, their tree and who is in them (通讯录部门管理)."""
        from dingkit.department import AsyncDepartmentApi

        return AsyncDepartmentApi(self)

    @cached_property
    def jsapi(self) -> AsyncJsapiApi:
        """Tickets that sign H5 pages for the JSAPI, and signed pages (JSAPI 鉴权)."""
        from dingkit.jsapi import AsyncJsapiApi

        return AsyncJsapiApi(cast("AsyncDingTalk", self))

    @cached_property
    def media(self) -> AsyncMediaApi:
        """Upload and download of images, voice, video and files (媒体文件), streamed; see `dingkit.media`."""
        from dingkit.media import AsyncMediaApi

        return AsyncMediaApi(self, self._retry, self._pause)

    @cached_property
    def message(self) -> AsyncMessageApi:
        """Corp conversation messages of 2016 and today's work notifications (消息通知), also to many: `deliver`, see `dingkit.delivery`."""
        from dingkit.delivery import AsyncMessageApi

        return AsyncMessageApi(cast("AsyncDingTalk", self), self._limiter)

    @cached_property
    def oauth(self) -> AsyncOauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from dingkit.oauth import AsyncOauthApi

        return AsyncOauthApi(cast("AsyncDingTalk", self))

    @cached_property
    def robot(self) -> AsyncRobotApi:
        """Messages of robots: custom webhooks, one-to-one, groups, replies (机器人)."""
        from dingkit.robot import AsyncRobotApi

        return AsyncRobotApi(cast("AsyncDingTalk", self))

    @cached_property
    def storage(self) -> AsyncStorageApi:
        """Spaces and the files in them: listed, searched, uploaded, downloaded, deleted (存储、钉盘); see `dingkit.storage`."""
        from dingkit.storage import AsyncStorageApi

        return AsyncStorageApi(self, self._retry, self._pause)

    @cached_property
    def wiki(self) -> AsyncWikiApi:
        """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库); see `dingkit.wiki`."""
        from dingkit.wiki import AsyncWikiApi

        return AsyncWikiApi(self, self._retry, self._pause)

    @cached_property
    def workflow(self) -> AsyncWorkflowApi:
        """Approvals: forms, approvals, tasks, comments, files (OA 审批); see `dingkit.workflow`."""
        from dingkit.workflow import AsyncWorkflowApi

        return AsyncWorkflowApi(self, self._retry, self._pause)
