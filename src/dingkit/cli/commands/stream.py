"""`dingkit stream`: what DingTalk pushes over a WebSocket."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import StrEnum
from functools import partial
from typing import Annotated

import typer

from dingkit.cli.support._command import CALLING, command
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Receive what DingTalk pushes in Stream mode (Stream 模式).")


class Kind(StrEnum):
    """What can be listened to."""

    EVENTS = "events"
    ROBOT = "robot"
    CARDS = "cards"


@app.command("listen")
@partial(command, takes=tuple(name for name in CALLING if name != "access_token"))
def listen(
    settings: Settings,
    out: Output,
    *,
    only: Annotated[
        list[Kind] | None,
        typer.Option(
            "--only",
            metavar="KIND",
            show_default=False,
            help="events, robot (messages to it) or cards; the flag again for others. All three.",
        ),
    ] = None,
    count: Annotated[int | None, typer.Option("--count", min=1, metavar="NUMBER", show_default=False, help="End after so many.")] = None,
    show: Annotated[bool, typer.Option("--show", help="Show tokens and other secrets in what arrives instead of ***.")] = False,
) -> None:
    """Print what DingTalk pushes in Stream mode, until Ctrl-C: a line of JSON for each.

    DINGTALK COUNTS WHAT IS PRINTED AS DEALT WITH, and each push goes to only one connection of the app: what arrives here, other programs
    of the same app do not get. Try it with an app of your own.
    """
    from dingkit.cli.support import _listen

    _listen.execute(settings, out, {kind.value for kind in only or Kind}, count, show=show)
