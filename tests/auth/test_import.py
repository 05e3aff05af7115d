"""`import dingkit` is quick, and what it offers is written down here."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dingkit
from dingkit import errors
from tests.sweep import sweep

if TYPE_CHECKING:
    from tests.auth.conftest import FakeDingTalk

PUBLIC = {
    "dingkit": [
        "AsyncClientOptions",
        "AsyncDingTalk",
        "AsyncWebhookOptions",
        "CallRecord",
        "ClientOptions",
        "DingTalk",
        "RedactingFilter",
        "WebhookOptions",
        "__version__",
        "install_log_redaction",
    ],
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
        "AppRegistrationError",
        "ArgumentError",
        "ArgumentTypeError",
        "ArgumentValueError",
        "AuthenticationError",
        "CallbackError",
        "CardError",
        "ConfigurationError",
        "ConnectionFailedError",
        "ConnectionLostError",
        "DingTalkError",
        "DocumentExportError",
        "EmptyFileError",
        "EventError",
        "EventInProgressError",
        "FileChangedError",
        "FileError",
        "FileFormatError",
        "FileTooLargeError",
        "IncompleteDeliveryError",
        "IncompleteReplayError",
        "IncompleteUploadError",
        "InvalidRequestError",
        "JournalError",
        "LimitError",
        "LoginError",
        "MissingArgumentError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestTimeoutError",
        "ServerError",
        "SessionExpiredError",
        "SignatureError",
        "TransportError",
        "UrlNotAllowedError",
        "UnreadableFileError",
        "UnwritableFileError",
    ],
    "dingkit.callback": [
        "AsyncCallbackApi",
        "CallbackCrypto",
        "CallbackHandler",
        "CallbackApi",
        "EncryptedReply",
        "EventHandler",
        "Push",
        "Replayed",
        "Reply",
        "failed_event",
    ],
    "dingkit.callback.django": ["callback_view"],
    "dingkit.callback.flask": ["callback_view"],
    "dingkit.callback.starlette": ["callback_endpoint"],
    "dingkit.card": [
        "AsyncCardApi",
        "AsyncStreamingCard",
        "Card",
        "CardApi",
        "SentCard",
        "Space",
        "StreamingCard",
        "button",
        "card_values",
        "read_pressed",
        "sign",
    ],
    "dingkit.department": ["AsyncDepartmentApi", "AsyncDepartmentWalk", "DepartmentApi", "DepartmentWalk", "SkippedDepartment"],
    "dingkit.delivery": [
        "AsyncMessageApi",
        "Batch",
        "BatchState",
        "Delivery",
        "DeliveryProgress",
        "MessageApi",
        "Recipient",
        "Results",
        "read_journal",
    ],
    "dingkit.jsapi": ["AsyncJsapiApi", "DDConfig", "JsapiApi", "sign"],
    "dingkit.oauth": [
        "AsyncOauthApi",
        "Identity",
        "LoginCode",
        "OauthApi",
        "admin_login_url",
        "login_free_url",
        "login_url",
        "new_state",
        "qr_login_url",
        "read_code",
        "read_redirect",
        "sns_login_url",
        "sns_signature",
        "verify_state",
    ],
    "dingkit.app": ["DeviceAuthorization", "create_app", "create_app_async"],
    "dingkit.robot": [
        "AsyncRobotApi",
        "AsyncRobotWebhook",
        "InboundFile",
        "RobotApi",
        "RobotWebhook",
        "read_inbound",
        "read_outgoing",
        "sign",
        "verify_inbound",
    ],
    "dingkit.stream": ["DingTalkStream"],
    "dingkit.seen": ["Claim", "MemorySeen", "RedisSeen", "RenewingSeenStore", "SeenStore"],
    "dingkit.media": ["AsyncMediaApi", "AsyncMediaStream", "DownloadedFile", "MediaApi", "MediaStream", "UploadState", "UploadedFile"],
    "dingkit.messages": ["OA", "ActionCard", "File", "Image", "Link", "Markdown", "Text", "Voice", "split_text"],
    "dingkit.limiter": ["LimiterTimeoutError", "RateLimiter"],
    "dingkit.messages.sample": ["ActionCard", "Audio", "File", "Image", "Link", "Markdown", "Text", "Video"],
    "dingkit.messages.webhook": ["ActionCard", "Audio", "Empty", "FeedCard", "File", "Image", "Link", "Markdown", "Text", "Video"],
    "dingkit.storage": ["AsyncStorageApi", "StorageApi"],
    "dingkit.stores": ["AccessToken", "FencedLock", "FileStore", "MemoryStore", "RedisStore", "StoreError", "StoreLock", "TokenStore"],
    "dingkit.wiki": ["AsyncWikiApi", "WikiApi"],
    "dingkit.workflow": [
        "AsyncWorkflowApi",
        "WorkflowApi",
        "approvals",
        "choice",
        "choices",
        "contacts",
        "date",
        "date_range",
        "departments",
        "files",
        "money",
        "number",
        "pictures",
        "read_value",
        "table",
        "text",
        "textarea",
    ],
}


def modules_after(statement: str) -> set[str]:
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(result.stdout.split())


def test_importing_dingkit_imports_nothing_heavy() -> None:
    imported = modules_after("import dingkit")
    assert "dingkit" in imported
    assert not {"httpx", "attrs", "attr", "dingkit.client", "dingtalk_openapi", "dingtalk_openapi.models"} & imported


def test_the_client_is_imported_when_it_is_named_and_the_models_later_still() -> None:
    imported = modules_after("from dingkit import DingTalk")
    assert "dingkit.client" in imported
    assert (
        not {
            "httpx",
            "httpcore",
            "aiohttp",
            "pyreqwest",
            "attr",
            "asyncio.runners",
            "dataclasses",  # which imports half of what inspects Python
            "inspect",
            "random",
            "dingtalk_openapi.models",
            "dingtalk_openapi.error_codes",
            "dingtalk_openapi.error_codes_zh",
        }
        & imported
    )


def test_a_first_call_imports_no_more_than_it_needs(dingtalk: FakeDingTalk) -> None:
    """A program that makes one call waits for all that is imported: `bench/first_call.py`."""
    client = f"from dingkit import DingTalk\nding = DingTalk('k', 's', url={dingtalk.url!r}, transport='pyreqwest')\n"
    imported = modules_after(f"{client}from dingtalk_openapi.operations import get_jsapi_ticket\nding.call(get_jsapi_ticket.call(ding))")
    assert "pyreqwest" in imported
    assert not {"asyncio", "dataclasses", "httpcore", "httpx", "inspect", "random", "ssl"} & imported


@sweep(("module", "names"), PUBLIC.items())
def test_public_names(module: str, names: list[str]) -> None:
    imported = importlib.import_module(module)
    assert sorted(imported.__all__) == sorted(names)
    for name in names:
        assert getattr(imported, name) is not None


NAMED_BY_A_SENTENCE = {"dingkit.client", "dingkit.events", "dingkit.models", "dingkit.sandbox", "dingkit.testing"}
"""VERSIONING.md says in words what of them is stable; the client is `dingkit`'s own."""


def test_every_module_without_an_underscore_is_listed() -> None:
    found = {f"dingkit.{module.name}" for module in pkgutil.iter_modules(dingkit.__path__) if not module.name.startswith("_")}
    assert found - NAMED_BY_A_SENTENCE == {module for module in PUBLIC if module.count(".") == 1}


def test_errors_bring_no_feature_along_and_have_one_name_wherever_they_stand() -> None:
    imported = modules_after("import dingkit.errors")
    assert not {"dingkit.callback", "dingkit.delivery", "dingkit.media"} & imported
    own = [error for name in PUBLIC["dingkit.errors"] if not (error := getattr(errors, name)).__module__.startswith("dingtalk_openapi.")]
    assert {error.__module__ for error in own} == {"dingkit.errors"}  # what tracebacks print
    assert [error for error in own if pickle.loads(pickle.dumps(error)) is not error] == []  # noqa: S301


@pytest.mark.parametrize("module", ["dingkit", "dingkit.callback", "dingkit.errors", "dingkit.oauth"])
def test_an_unknown_name_is_an_attribute_error(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'DingTalkk'"):
        _ = importlib.import_module(module).DingTalkk
