"""Everything dingkit raises about DingTalk, under one root.

`DingTalkError` → `APIError` (DingTalk answered: no), `TransportError` (there was no answer), and two where nothing was sent: `LimitError`
(the request is beyond a limit that DingTalk enforces) and `ArgumentError` (an argument is of a type that can only be a mistake). What the
leaves of `APIError` mean is written in the spec's error catalogue, `spec/errors.yaml`;
`SessionExpiredError` is one of them, though nobody had to ask DingTalk. What comes from outside and must not be trusted ends
in `SignatureError` (pushes), `LoginError` (redirects) or `UrlNotAllowedError` (addresses).
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily
from dingkit.errors import _base
from dingkit.errors._base import *  # noqa: F403 - every error that carries nothing of a feature

if TYPE_CHECKING:
    from dingkit.callback._replay import IncompleteReplayError as IncompleteReplayError
    from dingkit.delivery._delivery import IncompleteDeliveryError as IncompleteDeliveryError
    from dingkit.media._large import IncompleteUploadError as IncompleteUploadError
else:
    # They stand beside what they carry. Core and transports import `_base`: they may not know features, which this module does.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.callback._replay": ("IncompleteReplayError",),
            "dingkit.delivery._delivery": ("IncompleteDeliveryError",),
            "dingkit.media._large": ("IncompleteUploadError",),
        },
    )

__all__ = ["IncompleteDeliveryError", "IncompleteReplayError", "IncompleteUploadError"]
__all__ += _base.__all__
