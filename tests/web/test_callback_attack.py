"""The callback endpoint under attack: 100,000 requests that are no push for us, and one answer to all of them.

`test_nothing_gets_through` makes them from real pushes with a seeded random generator, so that a failure can be repeated; hypothesis
looks for others.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
import random
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from dingkit.callback import CallbackCrypto, CallbackHandler, Reply
from tests.sweep import sweep
from tests.web.pushes import AES_KEY, NOW, OWNER, TOKEN, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Request = tuple[bytes, bytes]
    Attack = Callable[[random.Random, int], Request]

INPUTS_PER_ATTACK = 6_000
REFUSED = Reply(403, b'{"error":"refused"}')

KEY = base64.b64decode(f"{AES_KEY}=")
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """A line in the log for each of 100,000 requests would be most of the work."""
    logging.getLogger("dingkit").setLevel(logging.ERROR)
    yield
    logging.getLogger("dingkit").setLevel(logging.NOTSET)


def handler(max_body_bytes: int = 5_000) -> tuple[CallbackHandler, list[Any]]:
    """A handler that delivers everything to one list."""
    made = CallbackHandler(crypto, clock=lambda: NOW, max_body_bytes=max_body_bytes)
    delivered: list[Any] = []
    made.on()(delivered.append)
    made.on("SYNC_HTTP_PUSH_HIGH", "SYNC_HTTP_PUSH_MEDIUM")(delivered.append)
    return made, delivered


PUSHES = [push(joined(f"e{number}", *("u" * (number % 7) for _ in range(number % 5)))) for number in range(64)]


def some_push(chance: random.Random) -> Request:
    return chance.choice(PUSHES)


def sealed(content: bytes, query: dict[str, str] | None = None) -> Request:
    """Encrypt and sign any bytes with the right key and token: an attacker cannot; a faulty sender could."""
    encryptor = Cipher(algorithms.AES(KEY), modes.CBC(KEY[:16])).encryptor()
    return signed(base64.b64encode(encryptor.update(content) + encryptor.finalize()).decode(), query)


def signed(encrypt: str, query: dict[str, str] | None = None) -> Request:
    parameters = {"timestamp": str(round(NOW * 1000)), "nonce": "n"} | (query or {})
    parts = sorted([TOKEN, parameters["timestamp"], parameters["nonce"], encrypt])
    signature = hashlib.sha1("".join(parts).encode(), usedforsecurity=False).hexdigest()
    return urlencode({"signature": signature} | parameters).encode(), json.dumps({"encrypt": encrypt}).encode()


def flip_a_bit(data: bytes, chance: random.Random, first: int = 0) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(first, len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def bit_flips_in_the_signed_parts(chance: random.Random, _: int) -> Request:
    query, body = some_push(chance)
    parameters = dict(parse_qsl(query.decode()))
    encrypt = json.loads(body)["encrypt"]
    name = chance.choice(["signature", "timestamp", "nonce", "encrypt"])
    if name == "encrypt":
        encrypt = flip_a_bit(encrypt.encode(), chance).decode("latin-1")
    else:
        parameters[name] = flip_a_bit(parameters[name].encode(), chance).decode("latin-1")
    return urlencode(parameters).encode(), json.dumps({"encrypt": encrypt}).encode()


def bit_flips_in_what_is_encrypted(chance: random.Random, _: int) -> Request:
    """Signed anew, as if the token were known: without the key nobody hits owner and padding, which are in the last blocks."""
    data = base64.b64decode(json.loads(some_push(chance)[1])["encrypt"])
    return signed(base64.b64encode(flip_a_bit(data, chance, len(data) - 48)).decode())


def wrong_key(chance: random.Random, _: int) -> Request:
    other = CallbackCrypto(TOKEN, "".join(chance.choices(ALPHABET, k=43)), OWNER)
    return push(joined("x"), by=other)


def wrong_token(chance: random.Random, _: int) -> Request:
    return push(joined("x"), by=CallbackCrypto("".join(chance.choices(ALPHABET, k=13)), AES_KEY, OWNER))


def wrong_owner(chance: random.Random, number: int) -> Request:
    owners = [OWNER[:-1], OWNER + "7", OWNER.upper(), "suite4xxxxxxxxxxxxxxx", "".join(chance.choices(ALPHABET, k=16))]
    return push(joined("x"), by=CallbackCrypto(TOKEN, AES_KEY, owners[number % len(owners)]))


def truncated(chance: random.Random, number: int) -> Request:
    query, body = some_push(chance)
    if number % 3 == 0:
        return query[: chance.randrange(len(query))], body
    if number % 3 == 1:
        return query, body[: chance.randrange(len(body))]
    encrypt = json.loads(body)["encrypt"]
    return query, json.dumps({"encrypt": encrypt[: chance.randrange(len(encrypt))]}).encode()


def truncated_and_signed(chance: random.Random, _: int) -> Request:
    encrypt = json.loads(some_push(chance)[1])["encrypt"]
    return signed(encrypt[: chance.randrange(len(encrypt))])


def oversized(chance: random.Random, number: int) -> Request:
    query, body = some_push(chance)
    if number % 2:
        return query + b"&x=" + b"x" * chance.randrange(8_200, 9_000), body
    return query, body + b" " * chance.randrange(5_000, 6_000)


def bad_base64(chance: random.Random, _: int) -> Request:
    encrypt = json.loads(some_push(chance)[1])["encrypt"].rstrip("=")
    place = chance.randrange(len(encrypt))
    return signed(encrypt[:place] + chance.choice("-_=*. \n\t,%") + encrypt[place + 1 :])


def bad_padding(chance: random.Random, _: int) -> Request:
    content = bytearray(b"r" * 16 + (2).to_bytes(4, "big") + b"{}" + OWNER.encode())
    content += bytes(96 - len(content))
    content[-32:] = chance.randbytes(31) + bytes([chance.choice([0, *range(2, 256)])])
    if content[-1] <= 32:
        content[-content[-1]] = content[-1] ^ chance.randrange(1, 256)
    return sealed(bytes(content))


def bad_length(chance: random.Random, _: int) -> Request:
    message = json.dumps(joined("x")).encode()
    length = chance.choice([chance.randrange(len(message)), chance.randrange(len(message) + 1, 2**32)])
    content = chance.randbytes(16) + length.to_bytes(4, "big") + message + OWNER.encode()
    size = 32 - len(content) % 32
    return sealed(content + bytes([size]) * size)


def random_blocks(chance: random.Random, _: int) -> Request:
    return sealed(chance.randbytes(32 * chance.randrange(1, 8)))


def stale(chance: random.Random, _: int) -> Request:
    return push(joined("x"), at=NOW + chance.choice([-1, 1]) * chance.uniform(301, 10**8))


def odd_times(chance: random.Random, _: int) -> Request:
    encrypt = crypto.encrypt(json.dumps(joined("x")))["encrypt"]
    time = chance.choice(["", "now", "1e12", "0x1", "-1700000000000", "1700000000000.0", " 1700000000000", "9" * 40, "NaN"])
    return signed(encrypt, {"timestamp": time, "nonce": str(chance.random())})


def duplicated_parameters(chance: random.Random, _: int) -> Request:
    query, body = some_push(chance)
    parameters = parse_qsl(query.decode())
    name, value = chance.choice(parameters)
    parameters.insert(chance.randrange(len(parameters) + 1), (name, chance.choice([value, "", value.upper(), "0"])))
    return urlencode(parameters).encode(), body


def other_bodies(chance: random.Random, _: int) -> Request:
    body = chance.choice(
        [
            b"",
            b"null",
            b"[]",
            b"7",
            b'"x"',
            b"{}",
            b'{"encrypt":null}',
            b'{"encrypt":[]}',
            b"\xff" * 9,
            b"[" * 4000,
            b"9" * 4900,
            b"--x\r\n",
        ]
    )
    return some_push(chance)[0], body + b" " * chance.randrange(20)


def no_events(chance: random.Random, _: int) -> Request:
    content = chance.choice(["", "success", "{", "[]", "null", "7", '{"EventType":7}', '{"EventType":""}', '{"Event":"x"}', "[" * 600])
    return push(content)


ATTACKS: list[Attack] = [
    bit_flips_in_the_signed_parts,
    bit_flips_in_what_is_encrypted,
    wrong_key,
    wrong_token,
    wrong_owner,
    truncated,
    truncated_and_signed,
    oversized,
    bad_base64,
    bad_padding,
    bad_length,
    random_blocks,
    stale,
    odd_times,
    duplicated_parameters,
    other_bodies,
    no_events,
]


def test_there_are_enough_inputs() -> None:
    assert len(ATTACKS) * INPUTS_PER_ATTACK >= 100_000


@sweep("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_nothing_gets_through(attack: Attack) -> None:
    chance = random.Random(attack.__name__)  # noqa: S311
    ours, delivered = handler()
    for number in range(INPUTS_PER_ATTACK):
        request = attack(chance, number)
        assert ours.handle(*request) == REFUSED, request
    assert delivered == []
    assert ours.handle(*push(joined("fine"))).status == 200  # it is still there for DingTalk
    assert [event.event_id for event in delivered] == ["fine"]
    ours.close()


def test_replays_are_answered_like_everything_else() -> None:
    ours, delivered = handler()
    assert {ours.handle(*request).status for request in PUSHES} == {200}
    for _ in range(50):
        assert {ours.handle(*request) for request in PUSHES} == {REFUSED}
    assert len(delivered) == len(PUSHES)
    ours.close()


async def test_it_is_the_same_with_asyncio() -> None:
    ours, delivered = handler()
    chance = random.Random("asyncio")  # noqa: S311
    for attack in ATTACKS:
        replies = await asyncio.gather(*(ours.handle_async(*attack(chance, number)) for number in range(50)))
        assert set(replies) == {REFUSED}
    assert delivered == []


@settings(max_examples=300)
@given(query=st.binary(max_size=200), body=st.binary(max_size=400))
def test_any_request_is_answered(query: bytes, body: bytes) -> None:
    ours, delivered = handler()
    assert ours.handle(query, body) == REFUSED
    assert delivered == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda part: st.lists(part) | st.dictionaries(st.text(), part),
    max_leaves=8,
)


@settings(max_examples=300)
@given(
    name=st.sampled_from(["user_add_org", "check_url", "suite_ticket", "SYNC_HTTP_PUSH_HIGH", "check_create_suite_url", "x"]),
    fields=st.dictionaries(st.sampled_from(["CorpId", "eventId", "UserId", "userId", "bizData", "Random", "SuiteTicket"]), JSON),
)
def test_any_event_of_dingtalk_is_taken(name: str, fields: dict[str, Any]) -> None:
    ours, _ = handler(1_000_000)
    assert ours.handle(*push({"EventType": name} | fields)).status == 200
    ours.close()
