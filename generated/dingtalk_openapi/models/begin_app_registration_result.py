from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class BeginAppRegistrationResult(OapiEnvelope):
    """The codes of a registration, and the page that confirms it."""

    device_code: str = wire(secret=True)
    """What `poll_app_registration` is asked with; who has it gets the secret of the app."""
    verification_uri_complete: str
    """Address of the page with the `user_code`, made for a QR code."""
    user_code: str | None = None
    """Code of the form `XXXX-XXXX-XXXX` to show to the person."""
    verification_uri: str | None = None
    """Address of the page without the `user_code`."""
    expires_in: int | None = None
    """Lifetime of the device code in seconds, 7200."""
    interval: int | None = None
    """Seconds to wait between two polls, 5."""
