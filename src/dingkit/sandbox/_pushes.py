"""What DingTalk sends to programs: events over HTTP and Stream, messages to robots, presses on cards."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import World


class Pushes:
    """Pushes what happens in a world to the apps that want to know; used in the server's event loop."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def start(self) -> None:
        """Begin to push."""

    async def reset(self) -> None:
        """Drop what waits to be pushed again, and every connection: everything begins anew."""

    async def serve_websocket(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve a WebSocket of Stream mode, as ASGI has it."""
        del scope
        await receive()
        await send({"type": "websocket.close", "code": 1011})

    async def stop(self) -> None:
        """End every connection and every retry."""

    def flush(self, events: list[tuple[str, str, dict[str, Any]]]) -> None:
        """Push events, each with its corp, its name and its fields, to every app of the corp that listens."""

    def robot_message(self, app: Record, message: dict[str, Any]) -> None:
        """Push a message to the robot of an app, as the spec's `robot_message` says."""

    async def card_press(self, app: Record, press: dict[str, Any]) -> dict[str, Any] | None:
        """Push a press on a card, and return what the app answered; `None` where nobody did."""
        del app, press
        return None
