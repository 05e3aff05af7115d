from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetCallbackResult(OapiEnvelope):
    """The registration of the callback."""

    call_back_tag: list[str]
    """Names of the events that are pushed."""
    url: str
    """Address that the events are pushed to."""
    token: str | None = wire(default=None, secret=True)
    """Text that goes into the signature of each push."""
    aes_key: str | None = wire(default=None, secret=True)
    """Key that each push is encrypted with (EncodingAESKey)."""
