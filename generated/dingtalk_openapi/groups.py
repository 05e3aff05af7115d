"""One attribute for each domain of the API; a client that inherits from here has them all."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import cached_property
from typing import TYPE_CHECKING

from .protocol import AsyncCaller, Caller

if TYPE_CHECKING:
    from .api.callback import AsyncCallbackApi, CallbackApi
    from .api.chat import AsyncChatApi, ChatApi
    from .api.isv import AsyncIsvApi, IsvApi
    from .api.jsapi import AsyncJsapiApi, JsapiApi
    from .api.media import AsyncMediaApi, MediaApi
    from .api.message import AsyncMessageApi, MessageApi
    from .api.oauth import AsyncOauthApi, OauthApi
    from .api.robot import AsyncRobotApi, RobotApi
    from .api.stream import AsyncStreamApi, StreamApi
    from .api.token import AsyncTokenApi, TokenApi


class Groups(Caller):
    """The API groups of a client, one for each domain of the spec."""

    @cached_property
    def callback(self) -> CallbackApi:
        """Registration of the URL that events are pushed to over HTTP (事件回调)."""
        from .api.callback import CallbackApi

        return CallbackApi(self)

    @cached_property
    def chat(self) -> ChatApi:
        """Group chats and messages to them (群会话)."""
        from .api.chat import ChatApi

        return ChatApi(self)

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
    def oauth(self) -> OauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from .api.oauth import OauthApi

        return OauthApi(self)

    @cached_property
    def robot(self) -> RobotApi:
        """Robots - webhooks, one-to-one and group messages (机器人)."""
        from .api.robot import RobotApi

        return RobotApi(self)

    @cached_property
    def stream(self) -> StreamApi:
        """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式)."""
        from .api.stream import StreamApi

        return StreamApi(self)

    @cached_property
    def token(self) -> TokenApi:
        """Access tokens of an app or a corp (凭证)."""
        from .api.token import TokenApi

        return TokenApi(self)


class AsyncGroups(AsyncCaller):
    """The API groups of an asynchronous client, one for each domain of the spec."""

    @cached_property
    def callback(self) -> AsyncCallbackApi:
        """Registration of the URL that events are pushed to over HTTP (事件回调)."""
        from .api.callback import AsyncCallbackApi

        return AsyncCallbackApi(self)

    @cached_property
    def chat(self) -> AsyncChatApi:
        """Group chats and messages to them (群会话)."""
        from .api.chat import AsyncChatApi

        return AsyncChatApi(self)

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
    def oauth(self) -> AsyncOauthApi:
        """Login without a password and the identity behind a code (免登)."""
        from .api.oauth import AsyncOauthApi

        return AsyncOauthApi(self)

    @cached_property
    def robot(self) -> AsyncRobotApi:
        """Robots - webhooks, one-to-one and group messages (机器人)."""
        from .api.robot import AsyncRobotApi

        return AsyncRobotApi(self)

    @cached_property
    def stream(self) -> AsyncStreamApi:
        """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式)."""
        from .api.stream import AsyncStreamApi

        return AsyncStreamApi(self)

    @cached_property
    def token(self) -> AsyncTokenApi:
        """Access tokens of an app or a corp (凭证)."""
        from .api.token import AsyncTokenApi

        return AsyncTokenApi(self)
