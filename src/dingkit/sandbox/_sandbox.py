"""The sandbox as a whole. Public names: `dingkit.sandbox`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Self

from dingkit.sandbox._app import Application
from dingkit.sandbox._database import Database
from dingkit.sandbox._seed import SMALL_CORP, sow
from dingkit.sandbox._server import LOOPBACK, Server
from dingkit.sandbox._world import World

if TYPE_CHECKING:
    import os
    from types import TracebackType


class Sandbox:
    """A DingTalk on this machine, in a thread of this process; a context manager.

    Args:
        port: TCP port; 0 picks a free one.
        host: Address to listen on.
        data: A file to keep everything in; without one it is forgotten at the end.
        seed: What it begins with when nothing is in it; a small corp of five people without one.

    Raises:
        ConfigurationError: The port is taken, the file is none of a sandbox, or a package is missing.

    Example:
        >>> with Sandbox() as sandbox:
        ...     sandbox.url.startswith("http://127.0.0.1:")
        True
    """

    def __init__(
        self, *, port: int = 0, host: str = LOOPBACK, data: str | os.PathLike[str] | None = None, seed: dict[str, Any] | None = None
    ) -> None:
        self._port, self._host, self._data, self._seed = port, host, data, seed or SMALL_CORP
        self._server: Server | None = None

    def start(self) -> Self:
        """Start it; returns once it answers."""
        self.world = World(Database(self._data))
        if self.world.database.is_empty:
            sow(self.world, self._seed)
        pushes = self.world.pushes
        self._server = Server(Application(self.world), host=self._host, port=self._port, started=pushes.start, stopping=pushes.stop)
        self.world.url = self._server.url
        self._server.start()
        return self

    @property
    def url(self) -> str:
        """Where it is: the value for `url` of a client, and for `DINGTALK_URL`."""
        return self.world.url

    def stop(self) -> None:
        """Stop it, and keep its data if they are in a file."""
        if self._server is not None:
            self._server.stop()
            self._server = None
            self.world.database.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
