"""dingkit: typed client for the DingTalk (钉钉) Open Platform.

Examples:
    >>> from dingkit import DingTalk
    >>> from dingkit.messages import Text
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dingkit._core._hooks import CallRecord as CallRecord
    from dingkit._core._options import AsyncClientOptions as AsyncClientOptions
    from dingkit._core._options import AsyncWebhookOptions as AsyncWebhookOptions
    from dingkit._core._options import ClientOptions as ClientOptions
    from dingkit._core._options import WebhookOptions as WebhookOptions
    from dingkit._core._redaction import RedactingFilter as RedactingFilter
    from dingkit._core._redaction import install_log_redaction as install_log_redaction
    from dingkit.client import AsyncDingTalk as AsyncDingTalk
    from dingkit.client import DingTalk as DingTalk
else:
    # Nothing is imported before it is used (PEP 562), not even what the other packages do this with (`_core._lazy`); hidden from type
    # checkers, which would accept any misspelt name.
    _MODULES = {
        "AsyncClientOptions": "dingkit._core._options",
        "AsyncDingTalk": "dingkit.client",
        "AsyncWebhookOptions": "dingkit._core._options",
        "CallRecord": "dingkit._core._hooks",
        "ClientOptions": "dingkit._core._options",
        "DingTalk": "dingkit.client",
        "RedactingFilter": "dingkit._core._redaction",
        "WebhookOptions": "dingkit._core._options",
        "install_log_redaction": "dingkit._core._redaction",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name]), name)


__version__ = "0.2.0.dev0"
__all__ = (
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
)
