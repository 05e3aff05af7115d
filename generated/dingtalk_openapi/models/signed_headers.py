from __future__ import annotations

from ..model import Answer


class SignedHeaders(Answer):
    """Headers to send, name → value: they carry a signature. A header that is not there, such as Content-Type, must not be sent with an
    upload: it would not fit the signature.
    """
