"""The sandbox as a whole. Public names: `dingkit.sandbox`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
from typing import TYPE_CHECKING, Any, Self

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _files
from dingkit.sandbox._access import Access, is_loopback
from dingkit.sandbox._app import Application
from dingkit.sandbox._client import App, SandboxClient
from dingkit.sandbox._database import Database
from dingkit.sandbox._endpoints import PREFIX, Control
from dingkit.sandbox._page import Page
from dingkit.sandbox._proxy import Proxy
from dingkit.sandbox._seed import SMALL_CORP, read_seed, sow
from dingkit.sandbox._server import LOOPBACK, Server
from dingkit.sandbox._world import World

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Collection
    from types import TracebackType

    from dingkit.sandbox._app import ASGIApp


class Sandbox(SandboxClient):
    """A DingTalk on this machine, in a thread of this process; a context manager.

    Args:
        port: TCP port; 0 picks a free one.
        host: Address to listen on.
        data: A file to keep everything in; without one it is forgotten at the end.
        seed: What it begins with when nothing is in it: corps with what is in them, or a YAML file that says so; a small corp of five
            people without one.
        password: What the page and the control API want to know (HTTP Basic); needed where others can reach `host`.
        allow: Hosts that programs may reach through its proxy, beside DingTalk's, which it is: `example.com`, `*.example.com`, `*`.
        on_request: Called with each request and push once it was answered, as `GET /_sandbox/requests` does, in the thread of the server.

    Raises:
        ConfigurationError: Others can reach the host and there is no password, the port is taken, the file is none of a sandbox, the
            seed is wrong, or a package is missing.

    Examples:
        >>> with Sandbox() as sandbox:
        ...     sandbox.url.startswith("http://127.0.0.1:")
        True
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = LOOPBACK,
        data: str | os.PathLike[str] | None = None,
        seed: dict[str, Any] | str | os.PathLike[str] | None = None,
        password: str = "",
        allow: Collection[str] = (),
        on_request: Callable[[dict[str, Any]], object] | None = None,
    ) -> None:
        super().__init__("", password=password)
        if not password and not is_loopback(host):
            raise ConfigurationError(f"others can reach {host}: give the sandbox a password")
        self._port, self._host, self._data = port, host, data
        self._seed = SMALL_CORP if seed is None else read_seed(seed)
        self._allow = allow
        self._on_request = on_request
        self._server: Server | None = None

    def _make_server(self) -> Server:
        world = World(Database(self._data))
        if world.database.is_empty:
            sow(world, self._seed)
        access = Access(self._password)
        control = Control(world, self._seed, access)
        control.proxy = proxy = Proxy(world, self._allow)
        page = Page(access, control)
        mounts: dict[str, ASGIApp] = {_files.PREFIX: _files.Files(world), PREFIX: page}
        control.application = app = Application(world, mounts=mounts, page=page, websocket=world.pushes.serve_websocket)
        try:
            server = Server(
                app,
                host=self._host,
                port=self._port,
                started=world.pushes.start,
                stopping=world.pushes.stop,
                protocol=proxy.protocol,
            )
        except ConfigurationError:
            world.database.close()
            raise
        control.live.is_closing = lambda: server.is_stopping
        server.on_closed = world.database.close
        if (listener := self._on_request) is not None:
            world.journal.listeners.append(lambda entry: listener(entry.shown()))
        self._world = world
        self._url = world.url = server.url
        return server

    def serve(self, ready: Callable[[list[App]], object]) -> None:
        """Serve in the foreground until SIGINT or SIGTERM; from the main thread.

        Args:
            ready: Called with its apps once it answers.
        """
        server = self._make_server()
        asyncio.run(server.serve_in_foreground(lambda: ready([App.of(app) for app in self._world.apps()])))

    def start(self) -> Self:
        """Start it; returns once it answers."""
        self._server = self._make_server()
        self._server.start()
        return self

    def stop(self) -> None:
        """Stop it, and keep its data if they are in a file."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
