"""Runs the application with uvicorn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import uvicorn

if TYPE_CHECKING:
    import socket

    from fastapi import FastAPI

    from .feed import Feed

GRACE_SECONDS = 10


class Server(uvicorn.Server):
    """Lets live pages go first when it stops: uvicorn waits for open connections, and theirs end only when somebody ends them."""

    def __init__(self, config: uvicorn.Config, feed: Feed) -> None:
        super().__init__(config)
        self._feed = feed

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        self._feed.close()
        await super().shutdown(sockets)


def make_server(app: FastAPI, host: str, port: int, **options: Any) -> Server:
    """Make the server of an application."""
    options = {"timeout_graceful_shutdown": GRACE_SECONDS, "ws": "none", "server_header": False, **options}
    return Server(uvicorn.Config(app, host=host, port=port, **options), app.state.services.feed)
