"""Receives the events that DingTalk pushes over HTTP: verify, decrypt, call your functions, answer in time.

`CallbackHandler` does all of it; an adapter connects it with a web framework: `dingkit.callback.starlette` (FastAPI too),
`dingkit.callback.flask`, `dingkit.callback.django`. `CallbackCrypto` is the cryptography alone. docs/callbacks.md tells the rest.

Example:
    >>> from dingkit.callback import CallbackCrypto, CallbackHandler
    >>> from dingkit.events import UserAddOrgEventCurrent
    >>> handler = CallbackHandler(CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc"))
    >>> @handler.on(UserAddOrgEventCurrent)
    ... def welcome(event: UserAddOrgEventCurrent) -> None:
    ...     print("joined:", event.user_id)
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dingkit._pushes._deliveries import Push as Push
    from dingkit._pushes._handler import EventHandler as EventHandler
    from dingkit.callback._crypto import CallbackCrypto as CallbackCrypto
    from dingkit.callback._crypto import EncryptedReply as EncryptedReply
    from dingkit.callback._handler import CallbackHandler as CallbackHandler
    from dingkit.callback._replay import AsyncCallbackApi as AsyncCallbackApi
    from dingkit.callback._replay import CallbackApi as CallbackApi
    from dingkit.callback._replay import Replayed as Replayed
    from dingkit.callback._replay import failed_event as failed_event
    from dingkit.callback._replies import Reply as Reply
else:
    # The cryptography library is loaded by those who need it (PEP 562).
    _MODULES = {
        "AsyncCallbackApi": "dingkit.callback._replay",
        "CallbackCrypto": "dingkit.callback._crypto",
        "CallbackHandler": "dingkit.callback._handler",
        "CallbackApi": "dingkit.callback._replay",
        "EncryptedReply": "dingkit.callback._crypto",
        "EventHandler": "dingkit._pushes._handler",
        "Push": "dingkit._pushes._deliveries",
        "Replayed": "dingkit.callback._replay",
        "Reply": "dingkit.callback._replies",
        "failed_event": "dingkit.callback._replay",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name]), name)


__all__ = [
    "AsyncCallbackApi",
    "CallbackApi",
    "CallbackCrypto",
    "CallbackHandler",
    "EncryptedReply",
    "EventHandler",
    "Push",
    "Replayed",
    "Reply",
    "failed_event",
]
