"""What somebody pressed on a card, posted over HTTP."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dingkit.card import read_pressed, sign
from dingkit.errors import SignatureError
from tests.sweep import sweep

SECRET, TIMESTAMP, NOW = "secret-of-the-registration", "1700000000000", 1_700_000_000.0
BODY = b'{"outTrackId": "card-1", "userId": "user123", "content": "{\\"cardPrivateData\\": {\\"actionIds\\": [\\"accept\\"]}}"}'


def headers(timestamp: str = TIMESTAMP, secret: str = SECRET) -> dict[str, str]:
    return {"X-DDPaaS-Signature-Timestamp": timestamp, "x-ddpaas-signature": sign(secret, timestamp)}


def test_the_signature_is_that_of_the_facts() -> None:
    expected = base64.b64encode(hmac.new(SECRET.encode(), TIMESTAMP.encode(), hashlib.sha256).digest()).decode()
    assert sign(SECRET, TIMESTAMP) == sign(SECRET, int(TIMESTAMP)) == expected


def test_what_was_pressed_is_read() -> None:
    pressed = read_pressed(SECRET, headers(), BODY, now=NOW)
    assert (pressed.out_track_id, pressed.user_id) == ("card-1", "user123")
    assert pressed.content.card_private_data.action_ids == ["accept"]  # type: ignore[union-attr]


def test_the_clock_is_looked_at() -> None:
    with pytest.raises(SignatureError) as caught:
        read_pressed(SECRET, headers(), BODY)
    assert "seconds ago" in caught.value.reason


@sweep(
    ("given_headers", "body", "now", "reason"),
    [
        ({}, BODY, NOW, "is missing or malformed"),
        (headers() | {"X-DDPaaS-Signature-Timestamp": "soon"}, BODY, NOW, "is missing or malformed"),
        ({"x-ddpaas-signature-timestamp": TIMESTAMP}, BODY, NOW, "does not match"),
        (headers() | {"x-ddpaas-signature": "签名"}, BODY, NOW, "does not match"),
        (headers(secret="another"), BODY, NOW, "does not match"),
        (headers(), BODY, NOW + 301, "seconds ago"),
        (headers(), BODY, NOW - 301, "seconds ago"),
        (headers(), b"rubbish", NOW, "nothing that was pressed"),
        (headers(), b"[]", NOW, "nothing that was pressed"),
        (headers(), b"{}", NOW, "nothing that was pressed"),
        (headers(), b"\xff", NOW, "nothing that was pressed"),
    ],
)
def test_everything_else_is_refused(given_headers: dict[str, str], body: bytes, now: float, reason: str) -> None:
    with pytest.raises(SignatureError, match=r"^refused$") as caught:
        read_pressed(SECRET, given_headers, body, now=now)
    assert reason in caught.value.reason


@given(st.dictionaries(st.sampled_from(["x-ddpaas-signature-timestamp", "x-ddpaas-signature"]), st.text()), st.binary())
def test_whatever_is_sent_is_refused(given_headers: dict[str, str], body: bytes) -> None:
    with pytest.raises(SignatureError):
        read_pressed(SECRET, given_headers, body, now=NOW)
