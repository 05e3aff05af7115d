"""What the workers share, all of it in one Redis: the token, the rates, and the account of each send."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, cast

from redis import Redis

from dingkit import DingTalk
from dingkit.limiter import RateLimiter
from dingkit.stores import RedisStore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dingkit.delivery import Delivery

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
"""Of a Redis that writes each change to its disk (`appendonly yes`, `appendfsync always`): what it forgets could be sent twice."""

BATCH = 100
"""People in a call, as DingTalk takes them."""


def connect() -> Redis:
    """Connect to the Redis that all workers share; finite timeouts, for a call waits for them."""
    return Redis.from_url(REDIS_URL, socket_timeout=5, socket_connect_timeout=5)


def client(redis: Redis) -> DingTalk:
    """Make the client of a worker: one token and one count of calls and people for all of them."""
    return DingTalk.from_env(store=RedisStore(redis), limiter=RateLimiter(redis=redis, wait_seconds=600))


class Account:
    """What became of each batch of a send. A batch is begun by one worker, once, whoever else is told to send it as well.

    Args:
        redis: Where it is kept.
        name: Of the send; the same name is the same send.
    """

    def __init__(self, redis: Redis, name: str) -> None:
        self._redis = redis
        self._message, self._people, self._begun = (f"workers:{name}:{part}" for part in ("message", "people", "begun"))

    def plan(self, message: Mapping[str, Any], people: Sequence[str]) -> list[int]:
        """Write down who gets what, and return the batches that nobody has begun; what is planned already stays as it is."""
        self._redis.setnx(self._message, json.dumps(message))
        for number, start in enumerate(range(0, len(people), BATCH)):
            self._redis.hsetnx(self._people, str(number), json.dumps(people[start : start + BATCH]))
        begun = {int(number) for number in self._redis.hkeys(self._begun)}
        return [number for number in range(self._redis.hlen(self._people)) if number not in begun]

    def begin(self, number: int) -> tuple[dict[str, Any], list[str]] | None:
        """Take on a batch and return what to send to whom; `None` when somebody has begun it: it was sent, or may have been."""
        if not self._redis.hsetnx(self._begun, str(number), json.dumps({"state": "sending"})):
            return None
        return json.loads(cast("bytes", self._redis.get(self._message))), json.loads(self._redis.hget(self._people, str(number)) or "[]")

    def end(self, number: int, delivery: Delivery) -> None:
        """Write down what became of a batch."""
        (batch,) = delivery.batches
        self._redis.hset(self._begun, str(number), json.dumps(batch.to_dict()))

    def give_back(self, number: int) -> None:
        """Let somebody else begin a batch that was certainly not sent."""
        self._redis.hdel(self._begun, str(number))

    def report(self) -> dict[str, list[str]]:
        """Return who got it and who not: `sent`, `refused`, `unknown` (a worker ended in the middle: never sent again), `pending`."""
        people = {int(number): json.loads(named) for number, named in self._redis.hgetall(self._people).items()}
        begun = {int(number): json.loads(batch)["state"] for number, batch in self._redis.hgetall(self._begun).items()}
        found: dict[str, list[str]] = {"sent": [], "refused": [], "unknown": [], "pending": []}
        for number, named in people.items():
            state = begun.get(number, "pending")
            found["unknown" if state == "sending" else state] += named
        return found
