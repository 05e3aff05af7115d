from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .stream_connection_extras import StreamConnectionExtras
    from .stream_subscription import StreamSubscription


class OpenStreamConnectionRequest(Body):
    """Who wants to receive what."""

    client_id: str = wire("clientId")
    """AppKey of an internal app, SuiteKey of a third-party app."""
    client_secret: str = wire("clientSecret", secret=True)
    """AppSecret of an internal app, SuiteSecret of a third-party app."""
    subscriptions: Sequence[StreamSubscription]
    """What to receive."""
    ua: str | Unset = UNSET
    """Name of the client, of the form name-sdk-lang/version."""
    local_ip: Sequence[str | int] | Unset = wire("localIp", default=UNSET, joined=",")
    """One or several IP addresses of the client."""
    extras: StreamConnectionExtras | Unset = UNSET
    """More about the client, name → any value; in the official SDKs only."""
