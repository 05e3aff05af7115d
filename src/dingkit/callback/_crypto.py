"""Signature and encryption of pushes (AES-256-CBC, SHA-1)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import binascii
import hashlib
import hmac
import os
import re
import time
from typing import TYPE_CHECKING, Final, TypedDict

from dingkit._core import _arguments
from dingkit.errors._base import CallbackError, ConfigurationError, SignatureError

if TYPE_CHECKING:
    from collections.abc import Callable

try:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("callbacks need the package cryptography: pip install 'dingkit[crypto]'") from None

NEW_SUITE: Final = "suite4xxxxxxxxxxxxxxx"
"""The owner key of a third-party app that does not exist yet (facts callbacks.yaml crypto.owner_key)."""

MAX_ENCRYPTED_BYTES = 1_000_000
"""No push is nearly as long; what is longer is refused before anything is computed."""

_PAD_BLOCK = 32
_RANDOM_BYTES = 16
_HEAD_BYTES = _RANDOM_BYTES + 4
_MAX_NONCE_CHARACTERS = 256
_MAX_SHOWN = 64
_KEY = re.compile(r"[A-Za-z0-9+/]{43}")


class EncryptedReply(TypedDict):
    """The body of a reply, or of a push that you make yourself."""

    msg_signature: str
    timeStamp: str
    nonce: str
    encrypt: str


class CallbackCrypto:
    """Verifies and decrypts pushes, encrypts and signs replies; safe to share between threads.

    Args:
        token: Signature token of the registration.
        aes_key: EncodingAESKey of the registration, 43 characters.
        owner_key: Whom the pushes are for: the CorpId when the callback was registered by API, the AppKey (Client ID) when it was set
            in the developer console, the SuiteKey of a third-party app.
        random: Gives that many random bytes; for tests.

    Raises:
        ConfigurationError: the key has not 43 characters of base64, or one of the three is empty. Blanks and line ends around them are
            dropped.

    Examples:
        >>> from dingkit.callback import CallbackCrypto
        >>> crypto = CallbackCrypto("123456", "1234567890123456789012345678901234567890123", "dingsnotzck6pm5veliw")
        >>> crypto.decrypt(
        ...     signature="9a95a004dd16f5c307e849b994173f76aa26e5eb",
        ...     timestamp="1614767836",
        ...     nonce="A7Co0cJLMzIDtMMI",
        ...     encrypt="YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==",
        ... )
        'success'
        >>> list(crypto.encrypt("success"))
        ['msg_signature', 'timeStamp', 'nonce', 'encrypt']

    Source: facts callbacks.yaml crypto.
    """

    def __init__(self, token: str, aes_key: str, owner_key: str, *, random: Callable[[int], bytes] = os.urandom) -> None:
        token, owner_key = _arguments.secret("token", token), _arguments.key("owner_key", owner_key)
        self._token = token.encode()
        self._owner = owner_key.encode()
        self._new_suite = NEW_SUITE.encode()
        self._cipher = _cipher_of(aes_key)
        self._random = random

    def __repr__(self) -> str:
        return f"CallbackCrypto(owner_key={self._owner.decode()!r})"

    def decrypt(self, *, signature: str, timestamp: str, nonce: str, encrypt: str) -> str:
        """Verify a push and give what it says.

        Args:
            signature: `msg_signature`, or `signature`, of the query.
            timestamp: `timestamp` of the query, as it came. Whether it is recent is not looked at; `CallbackHandler` does that.
            nonce: `nonce` of the query.
            encrypt: `encrypt` of the body.

        Raises:
            SignatureError: whatever is wrong: signature, encryption, or owner.
        """
        message, owner = self.open(signature=signature, timestamp=timestamp, nonce=nonce, encrypt=encrypt)
        if not self.is_owner(owner):
            raise _another_owner(owner)
        return message

    def is_owner(self, owner: bytes) -> bool:
        """Return whether an owner key is ours."""
        return hmac.compare_digest(owner, self._owner)

    def open(self, *, signature: str, timestamp: str, nonce: str, encrypt: str) -> tuple[str, bytes]:
        """Verify a push and give what it says and its owner key, which is ours or that of an app that does not exist yet."""
        if len(encrypt) > MAX_ENCRYPTED_BYTES or len(nonce) + len(timestamp) > _MAX_NONCE_CHARACTERS:
            raise SignatureError("it is too long")
        try:
            encrypted = encrypt.encode("ascii")
            expected = self._sign(timestamp.encode("ascii"), nonce.encode(), encrypted)
            given = signature.encode("ascii")
        except UnicodeEncodeError:
            raise SignatureError("it holds letters that cannot be signed") from None
        if not hmac.compare_digest(expected.encode(), given):
            raise SignatureError("the signature does not match: it was made with another token, or the push was altered")
        message, owner = _decrypt(self._cipher, encrypted)
        if not self.is_owner(owner) and not hmac.compare_digest(owner, self._new_suite):
            raise _another_owner(owner)
        return message, owner

    def encrypt(self, plaintext: str, timestamp: str | int | None = None, nonce: str | None = None) -> EncryptedReply:
        """Encrypt and sign a reply, such as `success`.

        Args:
            plaintext: What to say.
            timestamp: Milliseconds; now when not given.
            nonce: Any text; random when not given.

        Raises:
            CallbackError: the text is too long, or cannot be written as UTF-8.
        """
        return self.seal(plaintext, self._owner, timestamp, nonce)

    def seal(self, plaintext: str, owner: bytes, timestamp: str | int | None = None, nonce: str | None = None) -> EncryptedReply:
        """Encrypt and sign a reply to whom the push was for."""
        timestamp = str(round(time.time() * 1000) if timestamp is None else timestamp)
        nonce = os.urandom(8).hex() if nonce is None else nonce
        try:
            message = plaintext.encode()
            signed = timestamp.encode(), nonce.encode()
        except UnicodeEncodeError as error:
            raise CallbackError(f"the reply cannot be written as UTF-8: {error.reason}") from None
        if len(message) > MAX_ENCRYPTED_BYTES // 2:
            raise CallbackError(f"a reply of {len(message)} bytes is too long")
        content = self._random(_RANDOM_BYTES) + len(message).to_bytes(4, "big") + message + owner
        padding = _PAD_BLOCK - len(content) % _PAD_BLOCK
        encryptor = self._cipher.encryptor()
        encrypted = base64.b64encode(encryptor.update(content + bytes((padding,)) * padding) + encryptor.finalize())
        return {"msg_signature": self._sign(*signed, encrypted), "timeStamp": timestamp, "nonce": nonce, "encrypt": encrypted.decode()}

    def _sign(self, timestamp: bytes, nonce: bytes, encrypted: bytes) -> str:
        parts = sorted((self._token, timestamp, nonce, encrypted))
        return hashlib.sha1(b"".join(parts), usedforsecurity=False).hexdigest()


def decrypt_unsigned(aes_key: str, encrypt: str) -> str:
    """Decrypt what was signed in another way than a push, such as a message to a robot; whom it is for is not looked at.

    Raises:
        ConfigurationError: the key has not 43 characters of base64.
        SignatureError: it is encrypted with another key, or not at all.
    """
    if len(encrypt) > MAX_ENCRYPTED_BYTES:
        raise SignatureError("it is too long")
    return _decrypt(_cipher_of(aes_key), encrypt.encode("ascii", "replace"))[0]


def _cipher_of(aes_key: str) -> Cipher[modes.CBC]:
    aes_key = _arguments.key("aes_key", aes_key)
    if not _KEY.fullmatch(aes_key):
        raise ConfigurationError(f"the aes_key of a callback has 43 letters and digits; this one has {len(aes_key)} characters")
    key = base64.b64decode(f"{aes_key}=")  # leniently: the last character of most keys has bits that are not needed
    return Cipher(algorithms.AES(key), modes.CBC(key[:16]))


def _decrypt(cipher: Cipher[modes.CBC], encrypted: bytes) -> tuple[str, bytes]:
    try:
        data = binascii.a2b_base64(encrypted, strict_mode=True)
    except binascii.Error:
        raise SignatureError("it is not base64") from None
    if not data or len(data) % _PAD_BLOCK:
        raise SignatureError("it is not a number of whole blocks")
    decryptor = cipher.decryptor()
    content = decryptor.update(data) + decryptor.finalize()
    padding = content[-1]
    if not 1 <= padding <= _PAD_BLOCK or not hmac.compare_digest(content[-padding:], bytes((padding,)) * padding):
        raise SignatureError("the padding is wrong: encrypted with another key")
    end = _HEAD_BYTES + int.from_bytes(content[_RANDOM_BYTES:_HEAD_BYTES], "big")
    owner_end = len(content) - padding
    if end > owner_end:
        raise SignatureError("the length in it is wrong")
    try:
        return content[_HEAD_BYTES:end].decode(), content[end:owner_end]
    except UnicodeDecodeError:
        raise SignatureError("it is not UTF-8") from None


def _another_owner(owner: bytes) -> SignatureError:
    """Say in the log which one it is: CorpId and AppKey are easily mistaken for each other."""
    return SignatureError(f"the owner key does not match: this push is for {owner[:_MAX_SHOWN].decode(errors='replace')!r}")
