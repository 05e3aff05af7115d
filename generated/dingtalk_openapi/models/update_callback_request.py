from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class UpdateCallbackRequest(Body):
    """Which events to push from now on, where to, and how they are signed and encrypted."""

    call_back_tag: Sequence[str]
    """Names of the events to receive, such as `user_add_org`."""
    token: str = wire(secret=True)
    """Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters or digits)."""
    aes_key: str = wire(secret=True)
    """Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9."""
    url: str
    """Public address that the events are pushed to; redirects are not followed."""
