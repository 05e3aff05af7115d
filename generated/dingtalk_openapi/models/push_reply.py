from __future__ import annotations

from ..model import Body, wire


class PushReply(Body):
    """Answer to a push."""

    msg_signature: str
    """SHA-1 of token, timeStamp, nonce and encrypt, as 40 lower-case hex digits."""
    time_stamp: str = wire("timeStamp")
    """When the reply was signed, in milliseconds as text (the documented example has 10 digits only); the capital S matters."""
    nonce: str
    """Random text; the nonce of the push or a new one."""
    encrypt: str
    """The text `success`, encrypted: base64 text."""
