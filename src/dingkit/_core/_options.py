"""The arguments of clients, as types for functions that hand them on.

Each is an argument of `DingTalk` and `AsyncDingTalk`, which say what it means; a test compares them.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from dingkit._core._hooks import CallRecord
    from dingkit._http._connections import TransportName
    from dingkit.credentials import Credential
    from dingkit.limiter import RateLimiter
    from dingkit.stores import TokenStore


class _Options(TypedDict, total=False):
    corp_id: str | None
    agent_id: int | None
    store: TokenStore | None
    url: str | None
    base_url: str | None
    api_base_url: str | None
    base_urls: Mapping[str, str] | None
    timeout: float | httpx.Timeout | None
    deadline: float | None
    max_retries: int
    proxy: str | None
    transport: TransportName
    limiter: RateLimiter | None
    on_call: Callable[[CallRecord], object] | None
    check_limits: bool


class _CredentialOptions(TypedDict, total=False):
    app_key: str | None
    app_secret: str | None
    credential: Credential | None


class WebhookOptions(_Options, total=False):
    """What `RobotWebhook` hands to its client: the arguments of `DingTalk`, but those that say how tokens are obtained."""

    http_client: httpx.Client | None


class AsyncWebhookOptions(_Options, total=False):
    """What `AsyncRobotWebhook` hands to its client: the arguments of `AsyncDingTalk`, but those that say how tokens are obtained."""

    http_client: httpx.AsyncClient | None


class ClientOptions(WebhookOptions, _CredentialOptions, total=False):
    """The arguments of `DingTalk`.

    Examples:
        >>> from typing import Unpack
        >>> from dingkit import ClientOptions, DingTalk
        >>> def our_client(**options: Unpack[ClientOptions]) -> DingTalk:
        ...     return DingTalk.from_env({"DINGTALK_APP_KEY": "dingabc", "DINGTALK_APP_SECRET": "app-secret"}, **options)
        >>> our_client(agent_id=1).agent_id
        1
    """


class AsyncClientOptions(AsyncWebhookOptions, _CredentialOptions, total=False):
    """The arguments of `AsyncDingTalk`."""
