from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RegisterCardCallbackRequest(Body):
    """The address that presses on cards are posted to."""

    callback_route_key: str = wire("callbackRouteKey")
    """Name of the address, for the field of that name of a card."""
    callback_url: str = wire("callbackUrl")
    """The address; it must be reachable from the Internet."""
    api_secret: str | Unset = wire("apiSecret", default=UNSET, secret=True)
    """Secret with which DingTalk signs what it posts."""
    force_update: bool | Unset = wire("forceUpdate", default=UNSET)
    """Whether a route that is there already gets this address, for all cards that use it."""
