"""Everything goes wrong at once, and every event is dealt with once."""

from __future__ import annotations

import asyncio
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from websockets.exceptions import ConnectionClosed

from tests.stream.gateway import Gateway, event_frame, system_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.stream import DingTalkStream
    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]

EVENTS = 300
DISTURBANCES = ["break", "close", "disconnect", "rubbish", "unknown", "ping", *[""] * 30]


class DingTalk:
    """Pushes each event until it is answered with SUCCESS, several times over, and disturbs."""

    def __init__(self, gateway: Gateway, chance: random.Random, handled: list[str]) -> None:
        self.gateway, self.chance, self.handled = gateway, chance, handled
        self.open = {f"e{number}" for number in range(EVENTS)}
        self.too_early: list[str] = []
        gateway.on_ack = self.take

    def take(self, ack: dict[str, Any]) -> None:
        event_id = ack["headers"]["messageId"].partition("/")[0]
        if event_id.startswith("e") and json.loads(ack["data"])["status"] == "SUCCESS":
            if event_id not in self.handled:
                self.too_early.append(event_id)
            self.open.discard(event_id)

    async def push_all(self) -> None:
        round_number = 0
        while self.open:
            round_number += 1
            assert round_number < 200, f"{len(self.open)} events are never answered"
            for event_id in sorted(self.open):
                for _ in range(self.chance.choice([1, 1, 1, 2, 3])):
                    await self.push(event_frame(event_id, message_id=f"{event_id}/{round_number}/{self.chance.choice('ab')}"))
                await self.disturb()
            await asyncio.sleep(0.02)

    async def push(self, frame: dict[str, Any] | str) -> None:
        number = len(self.gateway.connections)
        try:
            await self.gateway.push(frame)
        except ConnectionClosed:
            await self.gateway.connection(number + 1)  # what was lost is pushed again in the next round

    async def disturb(self) -> None:
        number = len(self.gateway.connections)
        match self.chance.choice(DISTURBANCES):
            case "break":
                self.gateway.connections[-1].transport.abort()
                await self.gateway.connection(number + 1)
            case "close":
                await self.gateway.connections[-1].close(1001)
                await self.gateway.connection(number + 1)
            case "disconnect":
                await self.push(system_frame("disconnect"))
                await self.gateway.connection(number + 1)
            case "rubbish":
                await self.push('{"type": "EVENT", "headers": {}')
            case "unknown":
                await self.push(system_frame("whatever"))
            case "ping":
                await self.push(system_frame("ping"))
            case _:
                await asyncio.sleep(0)


@pytest.mark.parametrize("seed", range(3))
async def test_every_event_is_handled_once_and_none_is_answered_before(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, seed: int
) -> None:
    chance, handled, tries = random.Random(seed), list[str](), dict[str, int]()  # noqa: S311
    stream = make_stream(first_pause=0.001, longest_pause=0.002, max_pending=20)

    @stream.on()
    async def function(event: Any) -> None:
        tries[event.event_id] = tries.get(event.event_id, 0) + 1
        await asyncio.sleep(chance.choice([0, 0, 0.001, 0.01]))
        if chance.random() < 0.2:
            raise LookupError("no database")
        handled.append(event.event_id)

    dingtalk = DingTalk(gateway, chance, handled)
    async with serving(stream):
        await gateway.connection()
        await asyncio.wait_for(dingtalk.push_all(), 60)
    assert sorted(handled) == sorted(f"e{number}" for number in range(EVENTS))
    assert dingtalk.too_early == []
    assert len(gateway.connections) > 5, "it was too quiet"
    assert max(tries.values()) > 1
