"""`dingkit doctor`: what is wrong with settings, network and app, and what to do."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from typing import Annotated

import typer

from dingkit.cli.support._command import SETTINGS, Sources, command
from dingkit.cli.support._output import Output

DEFAULT_SECONDS = 5.0


@partial(command, takes=tuple(SETTINGS))
def doctor(
    sources: Sources,
    out: Output,
    *,
    seconds: Annotated[
        float, typer.Option("--seconds", min=0.1, max=60, metavar="NUMBER", help="How long each request may take.")
    ] = DEFAULT_SECONDS,
) -> int:
    """Find what is wrong with settings, network and app, and what to do.

    It looks at versions, settings and where they come from, proxy, trust store, DingTalk's hosts, the clock, the token, what the app may
    read, and the gateway of Stream mode. It changes nothing: it asks for a token, makes reads that need no ids, and opens no Stream
    connection. Secrets are shown as ***.
    """
    from dingkit.cli.support._doctor import examine

    return examine(sources, out, seconds)
