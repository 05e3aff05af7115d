"""Receives events, messages to robots and presses on cards over a WebSocket: no public address, no signature, no encryption.

`DingTalkStream` keeps the connection, hands what arrives to your functions, and answers once they are through. The page
"Stream mode" of the documentation has the rest. `pip install 'dingkit[stream]'`.

Examples:
    >>> from dingkit import AsyncDingTalk
    >>> from dingkit.events import UserAddOrgEventCurrent
    >>> from dingkit.stream import DingTalkStream
    >>> stream = DingTalkStream(AsyncDingTalk("dingabc", "app-secret"))
    >>> @stream.on(UserAddOrgEventCurrent)
    ... async def joined(event: UserAddOrgEventCurrent) -> None:
    ...     print(event.user_id)
    >>> stream.run()  # doctest: +SKIP

Source: facts stream.yaml.
"""

from dingkit.stream._stream import DingTalkStream

__all__ = ["DingTalkStream"]
