"""Receives the events that DingTalk pushes over HTTP: verify, decrypt, call your functions, answer in time.

`CallbackHandler` does all of it; an adapter connects it with a web framework: `dingkit.callback.starlette` (FastAPI too),
`dingkit.callback.flask`, `dingkit.callback.django`. `CallbackCrypto` is the cryptography alone. The page "Callbacks" of the
documentation has the rest.

Examples:
    >>> from dingkit.callback import CallbackCrypto, CallbackHandler
    >>> from dingkit.events import UserAddOrgEventCurrent
    >>> handler = CallbackHandler(CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc"))
    >>> @handler.on(UserAddOrgEventCurrent)
    ... def welcome(event: UserAddOrgEventCurrent) -> None:
    ...     print("joined:", event.user_id)
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

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
    # The cryptography library is loaded by those who need it.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit._pushes._deliveries": ("Push",),
            "dingkit._pushes._handler": ("EventHandler",),
            "dingkit.callback._crypto": ("CallbackCrypto", "EncryptedReply"),
            "dingkit.callback._handler": ("CallbackHandler",),
            "dingkit.callback._replay": ("AsyncCallbackApi", "CallbackApi", "Replayed", "failed_event"),
            "dingkit.callback._replies": ("Reply",),
        },
    )


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
