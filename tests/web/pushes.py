"""What DingTalk would push, made here; and the published vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from dingkit.callback import CallbackCrypto

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))

TOKEN = "token-of-ours"
AES_KEY = "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm"
OWNER = "dingabcdef123456"
NOW = 1_700_000_000.0

crypto = CallbackCrypto(TOKEN, AES_KEY, OWNER)


def joined(event_id: str, *people: str) -> dict[str, Any]:
    """The event of people who joined, in the form of today."""
    return {"EventType": "user_add_org", "CorpId": "ding123", "eventId": event_id, "userId": list(people)}


def push(
    content: object, *, by: CallbackCrypto = crypto, at: float = NOW, name: str = "signature", nonce: str | None = None
) -> tuple[bytes, bytes]:
    """Make query and body of a push."""
    text = content if isinstance(content, str) else json.dumps(content)
    sealed = by.encrypt(text, timestamp=round(at * 1000), nonce=nonce)
    query = {name: sealed["msg_signature"], "timestamp": sealed["timeStamp"], "nonce": sealed["nonce"]}
    return urlencode(query).encode(), json.dumps({"encrypt": sealed["encrypt"]}).encode()


def word_in(body: bytes, by: CallbackCrypto = crypto) -> str:
    """Read a reply as DingTalk does."""
    reply = json.loads(body)
    return by.decrypt(signature=reply["msg_signature"], timestamp=reply["timeStamp"], nonce=reply["nonce"], encrypt=reply["encrypt"])
