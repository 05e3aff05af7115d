"""Cards: what somebody pressed, as DingTalk posts it to an address of yours. In Stream mode it needs no signature: see `dingkit.stream`.

Examples:
    >>> from dingkit.card import sign
    >>> sign("secret-of-the-registration", 1577262236757)
    'v/ZBwTxn6k2gtiqtFbnnRMQZjh0bs6B58agBKMAzFA4='
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit._core._signatures import check_signed, hmac_sha256, read_signed
from dingkit.errors._base import SignatureError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingtalk_openapi.models import CardCallbackData

__all__ = ["read_pressed", "sign"]

TOLERANCE_SECONDS = 300
"""No source says how old a signature may be; this is what callbacks of events get."""

_TIMESTAMP_HEADER = "x-ddpaas-signature-timestamp"
_SIGNATURE_HEADER = "x-ddpaas-signature"
_DIGITS = re.compile(r"[0-9]{1,16}")


def sign(api_secret: str, timestamp: int | str) -> str:
    """Sign a request: HMAC-SHA256 of the time, with the secret of the registration, as base64.

    Args:
        api_secret: The `apiSecret` with which the address was registered.
        timestamp: Unix time in milliseconds.

    Source: facts stream.yaml card_callback_data.
    """
    return hmac_sha256(_arguments.secret("api_secret", api_secret), str(timestamp))


def read_pressed(
    api_secret: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    tolerance_seconds: float = TOLERANCE_SECONDS,
    now: float | None = None,
) -> CardCallbackData:
    """Check and read what somebody pressed on a card; answer within two seconds, with a `CardCallbackAckData` as JSON.

    Args:
        api_secret: The `apiSecret` with which the address was registered.
        headers: The headers of the request, in any spelling.
        body: The body of the request.
        tolerance_seconds: How old it may be.
        now: Unix time; the clock's when not given.

    Raises:
        SignatureError: it is not from DingTalk, too old, or nothing that was pressed.

    Examples:
        >>> import json
        >>> content = json.dumps({"cardPrivateData": {"actionIds": ["accept"]}})
        >>> body = json.dumps({"outTrackId": "card-1", "content": content}).encode()
        >>> headers = {"X-DDPaaS-Signature-Timestamp": "1577262236757", "X-DDPaaS-Signature": sign("secret", 1577262236757)}
        >>> read_pressed("secret", headers, body, now=1577262240).content.card_private_data.action_ids
        ['accept']

    Source: facts stream.yaml card_callback_data.
    """
    from dingtalk_openapi.models import CardCallbackData

    found = {name.lower(): value for name, value in headers.items()}
    timestamp, signature = found.get(_TIMESTAMP_HEADER, ""), found.get(_SIGNATURE_HEADER, "")
    if not _DIGITS.fullmatch(timestamp):
        raise SignatureError(f"the header {_TIMESTAMP_HEADER} is missing or malformed")
    check_signed(signature, sign(api_secret, timestamp), timestamp, tolerance_seconds, now)
    return read_signed(CardCallbackData.from_dict, body, "the body is nothing that was pressed on a card")
