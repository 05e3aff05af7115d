"""Registration of the URL that events are pushed to over HTTP (事件回调)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import DeleteCallbackResult, GetCallbackResult, ListFailedCallbacksResult, RegisterCallbackResult, UpdateCallbackResult
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class CallbackApi:
    """Registration of the URL that events are pushed to over HTTP (事件回调).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Which events come is chosen in the developer console today.", category=None
    )
    def delete_callback(self) -> DeleteCallbackResult:
        """Delete the registration of the callback.

        删除事件回调接口

        Deprecated: DingTalk does not recommend it any more (历史文档). Which events come is chosen in the developer console today.

        A GET that changes something: no event is pushed any more. Repeated after an answer that got lost it can fail with 71007; the
        registration is gone then as well.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 71007, 400040.

        Source: https://open.dingtalk.com/document/development/delete-an-event-callback-interface
        """
        return self._client.call(_operations.delete_callback.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Which events come is chosen, and shown, in the developer console today.",
        category=None,
    )
    def get_callback(self) -> GetCallbackResult:
        """Get the registration of the callback.

        查询订阅事件

        Deprecated: DingTalk does not recommend it any more (历史文档). Which events come is chosen, and shown, in the developer console
        today.

        The answer holds the token and the key as well: whoever reads it can forge pushes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 71007, 400040.

        Source: https://open.dingtalk.com/document/development/query-subscribed-events
        """
        return self._client.call(_operations.get_callback.call(self._client))

    def list_failed_callbacks(self) -> ListFailedCallbacksResult:
        """List the events that could not be delivered.

        获取推送失败的事件列表

        A failed push is retried after about 10 and 30 seconds; if that fails as well, the event shows up here 3 to 5 minutes later.
        **Reading the list empties it**: an answer that gets lost is lost, so the client does not repeat this call by itself. While
        `has_more` is true, call again.

        Each item names its event in `call_back_tag`. Today its data is in a property of that name; in 2016 it was in the item itself.

        Limits:
            - An answer has at most 200 events.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-event-list-of-failed-push-messages
        """
        return self._client.call(_operations.list_failed_callbacks.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use open_stream_connection (ding.stream) instead. Which events come is chosen in the developer console today.",
        category=None,
    )
    def register_callback(self, *, call_back_tag: Sequence[str], token: str, aes_key: str, url: str) -> RegisterCallbackResult:
        """Register the address that events of the corp are pushed to.

        注册回调事件

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `open_stream_connection` (`ding.stream`) instead. Which events
        come is chosen in the developer console today.

        Before it answers, DingTalk pushes the event `check_url` to `url`; the address has to answer it with the encrypted text
        "success". A second registration is refused: use `update_callback`.

        The client does not repeat this call by itself, because a repetition of one that went through is answered with 71006.

        Limits:
            - An app has one callback URL.
            - `aes_key` has the form `^[a-zA-Z0-9]{43}$`. (enforced: 900004)
            - `call_back_tag` must not be empty. (enforced: required)
            - `token` has at least 6 characters. (advised)
            - `token` has at most 63 characters. (advised)

        Args:
            call_back_tag: Names of the events to receive, such as `user_add_org`.
            token: Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters or
                digits).
            aes_key: Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9.
            url: Public address that the events are pushed to; redirects are not followed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012, 71013, 400040, 400041,
                400050, 400051, 400052, 400053, 400054, 900004.
                71007 means here: callback URL missing or unknown. Check the url that you register.
                400040 means here: the callback that was to be registered is not there. Register it again; when that says the same,
                check url and call_back_tag.

        Source: https://open.dingtalk.com/document/development/register-callback-events
        """
        return self._client.call(
            _operations.register_callback.call(self._client, call_back_tag=call_back_tag, token=token, aes_key=aes_key, url=url)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use open_stream_connection (ding.stream) instead. Which events come is chosen in the developer console today.",
        category=None,
    )
    def update_callback(self, *, call_back_tag: Sequence[str], token: str, aes_key: str, url: str) -> UpdateCallbackResult:
        """Replace the registration of the callback.

        更新事件接口

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `open_stream_connection` (`ding.stream`) instead. Which events
        come is chosen in the developer console today.

        Replaces all of the registration: events that are not named any more are not pushed any more.

        Limits:
            - `aes_key` has the form `^[a-zA-Z0-9]{43}$`. (enforced: 900004)
            - `token` has at least 6 characters. (advised)
            - `token` has at most 63 characters. (advised)

        Args:
            call_back_tag: Names of the events to receive, such as `user_add_org`.
            token: Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters or
                digits).
            aes_key: Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9.
            url: Public address that the events are pushed to; redirects are not followed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012, 71013, 400040, 400041,
                400050, 400051, 400052, 400053, 400054, 900004.
                71006 means here: callback URL exists already. Look with get_callback at what is registered; delete it before you
                register another one.
                400041 means here: callback exists already. Look with get_callback at what is registered; delete it before you
                register another one.

        Source: https://open.dingtalk.com/document/development/update-event-interface
        """
        return self._client.call(
            _operations.update_callback.call(self._client, call_back_tag=call_back_tag, token=token, aes_key=aes_key, url=url)
        )


class AsyncCallbackApi:
    """Registration of the URL that events are pushed to over HTTP (事件回调).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Which events come is chosen in the developer console today.", category=None
    )
    async def delete_callback(self) -> DeleteCallbackResult:
        """Delete the registration of the callback.

        删除事件回调接口

        Deprecated: DingTalk does not recommend it any more (历史文档). Which events come is chosen in the developer console today.

        A GET that changes something: no event is pushed any more. Repeated after an answer that got lost it can fail with 71007; the
        registration is gone then as well.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 71007, 400040.

        Source: https://open.dingtalk.com/document/development/delete-an-event-callback-interface
        """
        return await self._client.call(_operations.delete_callback.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Which events come is chosen, and shown, in the developer console today.",
        category=None,
    )
    async def get_callback(self) -> GetCallbackResult:
        """Get the registration of the callback.

        查询订阅事件

        Deprecated: DingTalk does not recommend it any more (历史文档). Which events come is chosen, and shown, in the developer console
        today.

        The answer holds the token and the key as well: whoever reads it can forge pushes.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 71007, 400040.

        Source: https://open.dingtalk.com/document/development/query-subscribed-events
        """
        return await self._client.call(_operations.get_callback.call(self._client))

    async def list_failed_callbacks(self) -> ListFailedCallbacksResult:
        """List the events that could not be delivered.

        获取推送失败的事件列表

        A failed push is retried after about 10 and 30 seconds; if that fails as well, the event shows up here 3 to 5 minutes later.
        **Reading the list empties it**: an answer that gets lost is lost, so the client does not repeat this call by itself. While
        `has_more` is true, call again.

        Each item names its event in `call_back_tag`. Today its data is in a property of that name; in 2016 it was in the item itself.

        Limits:
            - An answer has at most 200 events.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-the-event-list-of-failed-push-messages
        """
        return await self._client.call(_operations.list_failed_callbacks.call(self._client))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use open_stream_connection (ding.stream) instead. Which events come is chosen in the developer console today.",
        category=None,
    )
    async def register_callback(self, *, call_back_tag: Sequence[str], token: str, aes_key: str, url: str) -> RegisterCallbackResult:
        """Register the address that events of the corp are pushed to.

        注册回调事件

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `open_stream_connection` (`ding.stream`) instead. Which events
        come is chosen in the developer console today.

        Before it answers, DingTalk pushes the event `check_url` to `url`; the address has to answer it with the encrypted text
        "success". A second registration is refused: use `update_callback`.

        The client does not repeat this call by itself, because a repetition of one that went through is answered with 71006.

        Limits:
            - An app has one callback URL.
            - `aes_key` has the form `^[a-zA-Z0-9]{43}$`. (enforced: 900004)
            - `call_back_tag` must not be empty. (enforced: required)
            - `token` has at least 6 characters. (advised)
            - `token` has at most 63 characters. (advised)

        Args:
            call_back_tag: Names of the events to receive, such as `user_add_org`.
            token: Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters or
                digits).
            aes_key: Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9.
            url: Public address that the events are pushed to; redirects are not followed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012, 71013, 400040, 400041,
                400050, 400051, 400052, 400053, 400054, 900004.
                71007 means here: callback URL missing or unknown. Check the url that you register.
                400040 means here: the callback that was to be registered is not there. Register it again; when that says the same,
                check url and call_back_tag.

        Source: https://open.dingtalk.com/document/development/register-callback-events
        """
        return await self._client.call(
            _operations.register_callback.call(self._client, call_back_tag=call_back_tag, token=token, aes_key=aes_key, url=url)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). Use open_stream_connection (ding.stream) instead. Which events come is chosen in the developer console today.",
        category=None,
    )
    async def update_callback(self, *, call_back_tag: Sequence[str], token: str, aes_key: str, url: str) -> UpdateCallbackResult:
        """Replace the registration of the callback.

        更新事件接口

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `open_stream_connection` (`ding.stream`) instead. Which events
        come is chosen in the developer console today.

        Replaces all of the registration: events that are not named any more are not pushed any more.

        Limits:
            - `aes_key` has the form `^[a-zA-Z0-9]{43}$`. (enforced: 900004)
            - `token` has at least 6 characters. (advised)
            - `token` has at most 63 characters. (advised)

        Args:
            call_back_tag: Names of the events to receive, such as `user_add_org`.
            token: Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters or
                digits).
            aes_key: Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9.
            url: Public address that the events are pushed to; redirects are not followed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012, 71013, 400040, 400041,
                400050, 400051, 400052, 400053, 400054, 900004.
                71006 means here: callback URL exists already. Look with get_callback at what is registered; delete it before you
                register another one.
                400041 means here: callback exists already. Look with get_callback at what is registered; delete it before you
                register another one.

        Source: https://open.dingtalk.com/document/development/update-event-interface
        """
        return await self._client.call(
            _operations.update_callback.call(self._client, call_back_tag=call_back_tag, token=token, aes_key=aes_key, url=url)
        )
