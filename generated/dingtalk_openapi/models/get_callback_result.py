from __future__ import annotations

from ..model import Answer, wire


class GetCallbackResult(Answer):
    """The registration of the callback."""

    errcode: int
    """Always 0 in a successful answer."""
    call_back_tag: list[str]
    """Names of the events that are pushed."""
    url: str
    """Address that the events are pushed to."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    token: str | None = wire(default=None, secret=True)
    """Text that goes into the signature of each push."""
    aes_key: str | None = wire(default=None, secret=True)
    """Key that each push is encrypted with (EncodingAESKey)."""
