"""Carries out what `dingkit stream listen` was asked for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from dingkit.cli.support._client import connect
from dingkit.cli.support._language import tr
from dingkit.cli.support._logs import notes
from dingkit.cli.support._output import without_secrets
from dingkit.stream import DingTalkStream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings


class Received(Protocol):
    """An event, a message to a robot, or a press of a button."""

    def to_dict(self) -> dict[str, Any]:
        """All of it, as received."""
        ...


def execute(settings: Settings, out: Output, kinds: Collection[str], count: int | None, *, show: bool) -> None:
    """Print what arrives, until it is to end."""
    settings.required("app_key", "app_secret")
    with connect(replace(settings, access_token=None)) as ding, notes(out):
        printer = Printer(DingTalkStream(ding), out, count, show=show)
        printer.listen_to(kinds)
        out.note(
            tr("Listening as {app_key}, until Ctrl-C. What arrives here, other programs of this app do not get.", app_key=settings.app_key)
        )
        printer.stream.run()
    if printer.failure is not None:
        raise printer.failure


class Printer:
    """Prints what a stream receives; when that is not possible any more, it ends, and what was not printed does not count as dealt with."""

    def __init__(self, stream: DingTalkStream, out: Output, count: int | None, *, show: bool) -> None:
        self.stream = stream
        self.failure: OSError | None = None
        self._out = out
        self._left = count
        self._show = show

    def listen_to(self, kinds: Collection[str]) -> None:
        """Receive these kinds."""
        if "events" in kinds:
            self.stream.on()(self._printing("event"))
        if "robot" in kinds:
            self.stream.on_robot_message(self._printing("robot_message"))
        if "cards" in kinds:
            self.stream.on_card(self._printing("card"))

    def _printing(self, name: str) -> Callable[[Received], Awaitable[None]]:
        async def function(received: Received) -> None:
            self._print({name: received.to_dict()})

        return function

    def _print(self, line: dict[str, Any]) -> None:
        content, masked = (line, False) if self._show else without_secrets(line)
        try:
            self._out.line(content)
            self._out.flush()
        except OSError as error:
            self.failure = error
            self.stream.stop()
            raise
        if masked:
            self._out.note(tr("Secrets in it are hidden as ***; --show shows them."))
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                self.stream.stop()
