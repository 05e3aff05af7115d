"""How many pushes one core verifies and decrypts in a second, beside what the cryptography library needs for itself.

Run by `make bench`. `PUSH_BYTES` of plain text; each figure is the best of `ROUNDS` rounds in one thread. The floor is what cannot be
saved: SHA-1, base64 and one AES-CBC decryption by the library, without any check.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import logging
import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dingkit.callback import CallbackCrypto, CallbackHandler

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.events import Event

TOKEN = "token-of-ours"  # noqa: S105 - of nobody
AES_KEY = "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm"
PUSH_BYTES = 1024
ROUNDS = 5
CALLS = 20_000
PUSHES = 2_000
GOAL_PER_SECOND = 20_000

crypto = CallbackCrypto(TOKEN, AES_KEY, "dingabcdef123456")


def message(number: int) -> str:
    """An event of `PUSH_BYTES` bytes."""
    event = {"EventType": "user_add_org", "CorpId": "ding123", "eventId": f"{number:08}", "userId": ["u"]}
    event["userId"] = ["u" * (PUSH_BYTES - len(json.dumps(event)) + 1)]
    return json.dumps(event)


def best_rates(works: dict[str, Callable[[], int]]) -> dict[str, float]:
    """Calls in a second, in the best round of each; they take turns, so that a slow moment of the machine hits all of them."""
    rates = dict.fromkeys(works, 0.0)
    for _ in range(ROUNDS):
        for name, work in works.items():
            started = time.perf_counter()
            done = work()
            rates[name] = max(rates[name], done / (time.perf_counter() - started))
    return rates


def decrypt() -> int:
    """`CallbackCrypto.decrypt`: verify and decrypt."""
    sealed = crypto.encrypt(message(0))
    for _ in range(CALLS):
        crypto.decrypt(signature=sealed["msg_signature"], timestamp=sealed["timeStamp"], nonce=sealed["nonce"], encrypt=sealed["encrypt"])
    return CALLS


def floor() -> int:
    """The same work by the libraries alone, nothing checked."""
    sealed = crypto.encrypt(message(0))
    key = base64.b64decode(f"{AES_KEY}=")
    cipher = Cipher(algorithms.AES(key), modes.CBC(key[:16]))
    signed = "".join([TOKEN, sealed["timeStamp"], sealed["nonce"], sealed["encrypt"]]).encode()
    for _ in range(CALLS):
        hashlib.sha1(signed, usedforsecurity=False).hexdigest()
        decryptor = cipher.decryptor()
        (decryptor.update(binascii.a2b_base64(sealed["encrypt"])) + decryptor.finalize()).decode("latin-1")
    return CALLS


def note(event: Event) -> None:
    """Do what costs nothing: what a function does is not the handler's. `str`, as here before, writes the event out, redacted."""


def handle_each(requests: list[tuple[bytes, bytes]], *, is_registered: bool, answer_within: float | None = 1.0) -> int:
    """`CallbackHandler.handle`: from the request to the encrypted answer."""
    handler = CallbackHandler(crypto, answer_within=answer_within)
    if is_registered:
        handler.on()(note)
    for request in requests:
        if handler.handle(*request).status != 200:
            raise AssertionError("a good push was refused")
    handler.close()
    return len(requests)


def refuse_each(requests: list[tuple[bytes, bytes]]) -> int:
    """`CallbackHandler.handle` for requests with a wrong signature."""
    handler = CallbackHandler(crypto)
    for query, body in requests:
        if handler.handle(query.replace(b"nonce=", b"nonce=x"), body).status != 403:
            raise AssertionError("a bad push was taken")
    return len(requests)


def make_requests() -> list[tuple[bytes, bytes]]:
    """Pushes that are all different."""
    made = []
    for number in range(PUSHES):
        sealed = crypto.encrypt(message(number))
        query = urlencode({"signature": sealed["msg_signature"], "timestamp": sealed["timeStamp"], "nonce": sealed["nonce"]})
        made.append((query.encode(), json.dumps({"encrypt": sealed["encrypt"]}).encode()))
    return made


def main() -> None:
    """Measure and print."""
    logging.getLogger("dingkit").setLevel(logging.ERROR)
    requests = make_requests()
    rates = best_rates(
        {
            "floor: the libraries alone, nothing checked": floor,
            "CallbackCrypto.decrypt: verify and decrypt": decrypt,
            "CallbackHandler.handle: request to answer, nobody registered": lambda: handle_each(requests, is_registered=False),
            "CallbackHandler.handle: request to answer, one function": lambda: handle_each(requests, is_registered=True),
            "CallbackHandler.handle: the same, answer_within=None": lambda: handle_each(requests, is_registered=True, answer_within=None),
            "CallbackHandler.handle: wrong signature refused": lambda: refuse_each(requests),
        }
    )
    lowest = next(iter(rates.values()))
    for name, rate in rates.items():
        print(f"{name:62} {rate:9,.0f} /s   {1e6 / rate:6.1f} µs   {rate / lowest:5.2f} × the floor")
    print(f"goal for verify and decrypt: {GOAL_PER_SECOND:,} /s")


if __name__ == "__main__":
    main()
