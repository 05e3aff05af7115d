"""Signature and encryption of pushes: the published vectors, and everything that must be refused."""

from __future__ import annotations

import base64
import hashlib
import pickle
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from dingkit.callback import CallbackCrypto
from dingkit.errors import CallbackError, ConfigurationError, SignatureError
from tests.sweep import sweep
from tests.web.pushes import AES_KEY, OWNER, TOKEN, VECTORS, crypto

QUOTES = "\"'`"

CALLBACK = pytest.mark.parametrize("vector", VECTORS["callback"], ids=lambda vector: vector["id"])


def crypto_of(vector: dict[str, str]) -> CallbackCrypto:
    return CallbackCrypto(vector["token"], vector["aes_key"], vector["owner_key"], random=lambda size: vector["random"].encode()[:size])


def signed(content: bytes, aes_key: str = AES_KEY) -> dict[str, str]:
    """Encrypt bytes without any format, and sign them well."""
    key = base64.b64decode(f"{aes_key}=")
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return signed_text(base64.b64encode(encryptor.update(content) + encryptor.finalize()).decode())


def signed_text(encrypt: str) -> dict[str, str]:
    parts = sorted([TOKEN, "1", "n", encrypt])
    return {
        "signature": hashlib.sha1("".join(parts).encode(), usedforsecurity=False).hexdigest(),
        "timestamp": "1",
        "nonce": "n",
        "encrypt": encrypt,
    }


def padded(content: bytes) -> bytes:
    size = 32 - len(content) % 32
    return content + bytes([size]) * size


def framed(message: bytes, length: int | None = None, owner: bytes = OWNER.encode()) -> bytes:
    return b"r" * 16 + (len(message) if length is None else length).to_bytes(4, "big") + message + owner


def reason_of(arguments: dict[str, Any]) -> str:
    with pytest.raises(SignatureError) as caught:
        crypto.decrypt(**arguments)
    assert str(caught.value) == "refused"
    assert caught.value.__cause__ is None
    return caught.value.reason


@CALLBACK
def test_published_pushes_are_decrypted(vector: dict[str, str]) -> None:
    names = {"signature": "msg_signature", "timestamp": "timestamp", "nonce": "nonce", "encrypt": "encrypt"}
    assert crypto_of(vector).decrypt(**{name: vector[key] for name, key in names.items()}) == vector["message"]


@CALLBACK
def test_encrypting_with_the_published_random_gives_the_published_text(vector: dict[str, str]) -> None:
    assert crypto_of(vector).encrypt(vector["message"], vector["timestamp"], vector["nonce"]) == {
        "msg_signature": vector["msg_signature"],
        "timeStamp": vector["timestamp"],
        "nonce": vector["nonce"],
        "encrypt": vector["encrypt"],
    }


@given(
    message=st.text(),
    owner=st.text("".join(map(chr, range(0x21, 0x7F))), min_size=1).filter(lambda text: text[0] not in QUOTES),
    timestamp=st.integers(0, 10**13),
    nonce=st.text(max_size=40),
)
def test_what_was_encrypted_is_decrypted(message: str, owner: str, timestamp: int, nonce: str) -> None:
    ours = CallbackCrypto(TOKEN, AES_KEY, owner)
    sealed = ours.encrypt(message, timestamp, nonce)
    encrypted = sealed["encrypt"]
    assert len(base64.b64decode(encrypted)) % 32 == 0
    assert ours.decrypt(signature=sealed["msg_signature"], timestamp=str(timestamp), nonce=nonce, encrypt=encrypted) == message


def test_each_reply_is_another_one() -> None:
    first, second = crypto.encrypt("success"), crypto.encrypt("success")
    assert first["encrypt"] != second["encrypt"]
    assert first["nonce"] != second["nonce"]
    assert len(first["timeStamp"]) == 13


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        pytest.param(signed(padded(framed(b"hi"))) | {"signature": "0" * 40}, "signature does not match", id="signature"),
        pytest.param(signed(padded(framed(b"hi"))) | {"timestamp": "2"}, "signature does not match", id="timestamp"),
        pytest.param(signed(padded(framed(b"hi"))) | {"nonce": "m"}, "signature does not match", id="nonce"),
        pytest.param(signed(padded(framed(b"hi"))) | {"signature": ""}, "signature does not match", id="no signature"),
        pytest.param(signed(padded(framed(b"hi"))) | {"signature": "é" * 40}, "letters that cannot be signed", id="letters in signature"),
        pytest.param(signed(padded(framed(b"hi"))) | {"timestamp": "１"}, "letters that cannot be signed", id="letters in timestamp"),
        pytest.param(signed(padded(framed(b"hi"))) | {"nonce": "\ud800"}, "letters that cannot be signed", id="lone surrogate"),
        pytest.param(signed(padded(framed(b"hi"))) | {"encrypt": "é"}, "letters that cannot be signed", id="letters in encrypt"),
        pytest.param(signed(padded(framed(b"hi"))) | {"encrypt": "A" * 1_000_001}, "too long", id="oversized"),
        pytest.param(signed(padded(framed(b"hi"))) | {"nonce": "n" * 300}, "too long", id="long nonce"),
        pytest.param(signed_text("####"), "not base64", id="no base64"),
        pytest.param(signed_text("QUJD" * 10 + "Q"), "not base64", id="cut base64"),
        pytest.param(signed_text("QU JD"), "not base64", id="space in base64"),
        pytest.param(signed_text("QUJD\n"), "not base64", id="line feed in base64"),
        pytest.param(signed_text("-_-_"), "not base64", id="other alphabet"),
        pytest.param(signed_text(""), "whole blocks", id="nothing"),
        pytest.param(signed_text("QUJD"), "whole blocks", id="no block"),
        pytest.param(signed(b"r" * 16 + b"\0\0\0\0" + b"\x0c" * 12 + b"\x10" * 16), "whole blocks", id="blocks of 16"),
        pytest.param(signed(b"r" * 31 + b"\0"), "padding", id="padding of none"),
        pytest.param(signed(b"r" * 31 + b"\x21"), "padding", id="padding too long"),
        pytest.param(signed(b"r" * 30 + b"\x03\x02"), "padding", id="padding uneven"),
        pytest.param(signed(padded(framed(b"hi")), "A" * 43), "padding", id="another key"),
        pytest.param(signed(padded(framed(b"hi", length=1000))), "length", id="length too long"),
        pytest.param(signed(padded(framed(b"hi", length=2**32 - 1))), "length", id="length far too long"),
        pytest.param(signed(padded(b"r" * 10)), "length", id="too short for a length"),
        pytest.param(signed(b"\x20" * 32), "length", id="padding alone"),
        pytest.param(signed(padded(framed(b"\xff\xfe"))), "UTF-8", id="no UTF-8"),
        pytest.param(signed(padded(framed(b"hi", owner=b"ding-another"))), "owner key", id="another owner"),
        pytest.param(signed(padded(framed(b"hi", owner=b""))), "owner key", id="no owner"),
        pytest.param(signed(padded(framed(b"hi", length=1))), "owner key", id="length too short"),
        pytest.param(signed(padded(framed(b"hi", owner=OWNER.encode()[:-1]))), "owner key", id="owner cut"),
        pytest.param(signed(padded(framed(b"hi", owner=b"suite4xxxxxxxxxxxxxxx"))), "owner key", id="owner of no suite yet"),
    ],
)
def test_refused(arguments: dict[str, Any], reason: str) -> None:
    assert reason in reason_of(arguments)


def test_the_helpers_of_this_file_make_good_pushes() -> None:
    assert crypto.decrypt(**signed(padded(framed(b"hi")))) == "hi"
    assert crypto.decrypt(**signed(padded(framed(b"")))) == ""


@sweep("aes_key", ["", "a" * 42, "a" * 44, "a" * 42 + "=", "a" * 42 + "é", "a" * 42 + "\n", "a" * 20 + " " + "a" * 22])
def test_a_key_must_have_43_characters(aes_key: str) -> None:
    with pytest.raises(ConfigurationError, match=r"43 letters and digits|aes_key is empty|aes_key holds") as caught:
        CallbackCrypto(TOKEN, aes_key, OWNER)
    assert not aes_key or aes_key not in str(caught.value)


@pytest.mark.parametrize(("token", "owner"), [("", OWNER), (TOKEN, "")])
def test_token_and_owner_must_be_there(token: str, owner: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^(token|owner_key) is empty$"):
        CallbackCrypto(token, AES_KEY, owner)


@sweep("last", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
def test_every_last_character_of_a_key_is_taken(last: str) -> None:
    assert CallbackCrypto(TOKEN, "a" * 42 + last, OWNER).encrypt("hi")["encrypt"]


def test_a_reply_that_is_too_long_is_an_error() -> None:
    with pytest.raises(CallbackError, match="a reply of 500001 bytes is too long"):
        crypto.encrypt("x" * 500_001)


@pytest.mark.parametrize(("text", "nonce"), [("\ud800", "n"), ("hi", "\ud800")])
def test_a_reply_that_is_not_a_text_is_an_error(text: str, nonce: str) -> None:
    with pytest.raises(CallbackError, match="cannot be written as UTF-8"):
        crypto.encrypt(text, 1, nonce)


def test_secrets_stay_secret() -> None:
    assert repr(crypto) == f"CallbackCrypto(owner_key='{OWNER}')"


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(SignatureError("why")))  # noqa: S301
    assert (str(error), error.reason) == ("refused", "why")
