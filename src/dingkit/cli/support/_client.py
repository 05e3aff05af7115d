"""Makes the client of a command."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dingkit import DingTalk
    from dingkit.cli.support._settings import Settings
    from dingkit.credentials import Credential
    from dingkit.stores import TokenStore

MAX_WAIT_SECONDS = 3600.0
"""A command is interactive, and can be stopped."""


def connect(settings: Settings, *, needs_token: bool = True) -> DingTalk:
    """Make a client that keeps DingTalk's rates and shares its token with your next command.

    Args:
        settings: The credentials, and where DingTalk is.
        needs_token: The calls carry a token; without it they can do without key and secret.
    """
    from dingkit import DingTalk
    from dingkit.limiter import RateLimiter

    return DingTalk(
        credential=credential_of(settings, needs_token=needs_token),
        corp_id=settings.corp_id,
        agent_id=settings.agent_id,
        store=store_of(settings),
        limiter=RateLimiter(wait_seconds=MAX_WAIT_SECONDS),
        base_urls=settings.base_urls,
    )


def credential_of(settings: Settings, *, needs_token: bool = True) -> Credential:
    """Choose how tokens are obtained."""
    from dingkit.credentials import InternalApp, StaticToken

    if settings.access_token:
        return StaticToken(settings.access_token)
    if settings.app_key and settings.app_secret:
        return InternalApp(settings.app_key, settings.app_secret)
    settings.required(app=needs_token)
    return StaticToken("none")


def store_of(settings: Settings) -> TokenStore:
    """Keep tokens for the next command, those of a mock away from those of DingTalk; a token that was given needs no keeping."""
    from dingkit.stores import FileStore, MemoryStore

    if settings.access_token or not settings.app_key:
        return MemoryStore()
    own = (settings.stand_in, settings.url or settings.api_base_url)
    if not any(own):
        return FileStore()
    from platformdirs import user_cache_path

    elsewhere = hashlib.sha256(f"{own[0]} {own[1]}".encode()).hexdigest()[:12]
    return FileStore(user_cache_path("dingkit", appauthor=False) / f"tokens-{elsewhere}")
