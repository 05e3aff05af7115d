"""dingkit: typed client for the DingTalk (钉钉) Open Platform.

Example:
    >>> from dingkit import DingTalk
    >>> from dingkit.messages import Text
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

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
    # Nothing is imported before it is used.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit._core._hooks": ("CallRecord",),
            "dingkit._core._options": ("AsyncClientOptions", "AsyncWebhookOptions", "ClientOptions", "WebhookOptions"),
            "dingkit._core._redaction": ("RedactingFilter", "install_log_redaction"),
            "dingkit.client": ("AsyncDingTalk", "DingTalk"),
        },
    )


__version__ = "0.1.0"
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
