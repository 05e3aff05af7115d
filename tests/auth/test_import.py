"""`import dingkit` is quick, and what it offers is written down here."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import dingkit

PUBLIC = {
    "dingkit": ["AsyncDingTalk", "CallRecord", "DingTalk", "__version__"],
    "dingkit.cli": ["main"],
    "dingkit.credentials": [
        "JSAPI_TICKET",
        "CorpApp",
        "Credential",
        "InternalApp",
        "IsvCorp",
        "LegacyCorp",
        "Sns",
        "Sso",
        "StaticSuiteTicket",
        "StaticToken",
        "StoredSuiteTicket",
        "Suite",
        "SuiteTicketSource",
        "TokenRequest",
        "UserToken",
        "new_token",
        "sign_suite_ticket",
    ],
    "dingkit.errors": [
        "APIError",
        "AuthenticationError",
        "ConfigurationError",
        "ConnectionFailedError",
        "ConnectionLostError",
        "DingTalkError",
        "EventError",
        "InvalidRequestError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestTimeoutError",
        "ServerError",
        "TransportError",
    ],
    "dingkit.jsapi": ["sign"],
    "dingkit.messages": ["OA", "ActionCard", "File", "Image", "Link", "Markdown", "Text", "Voice"],
    "dingkit.limiter": ["LimiterTimeoutError", "RateLimiter"],
    "dingkit.messages.sample": ["ActionCard", "Audio", "File", "Image", "Link", "Markdown", "Text", "Video"],
    "dingkit.messages.webhook": ["ActionCard", "Empty", "FeedCard", "Link", "Markdown", "Text"],
    "dingkit.stores": ["AccessToken", "FileStore", "MemoryStore", "RedisStore", "StoreError", "StoreLock", "TokenStore"],
}


def modules_after(statement: str) -> set[str]:
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(result.stdout.split())


def test_importing_dingkit_imports_nothing_heavy() -> None:
    imported = modules_after("import dingkit")
    assert "dingkit" in imported
    assert not {"httpx", "attrs", "attr", "dingkit._client", "dingtalk_openapi", "dingtalk_openapi.models"} & imported


def test_the_client_is_imported_when_it_is_named_and_the_models_later_still() -> None:
    imported = modules_after("from dingkit import DingTalk")
    assert "httpx" in imported
    assert not {"attr", "asyncio.runners", "dingtalk_openapi.models", "dingtalk_openapi.error_codes"} & imported


@pytest.mark.parametrize(("module", "names"), PUBLIC.items())
def test_public_names(module: str, names: list[str]) -> None:
    imported = importlib.import_module(module)
    assert sorted(imported.__all__) == sorted(names)
    for name in names:
        assert getattr(imported, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'dingkit' has no attribute 'DingTalkk'"):
        dingkit.DingTalkk  # type: ignore[attr-defined]  # noqa: B018
