"""`dingkit app`: an app without the developer console."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from typing import Annotated

import typer

from dingkit.cli.support._command import Sources, command, option
from dingkit.cli.support._output import Output

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Make an app by scanning a code (一键创建应用).")


@app.command("create")
@partial(command, takes=("url", "base_url"))
def create(
    sources: Sources,
    out: Output,
    *,
    source: Annotated[
        str | None, option("--source", "NAME", "Name that DingTalk gave your program; the page that people see is worded for it.")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Put the new app in the place of the one that the config file names, without a question.")
    ] = False,
) -> None:
    """Make an internal app with a robot, and write its key and secret into the config file.

    Scan the QR code with DingTalk, logged in to the corp that gets the app, and confirm. The secret is written into the file (yours, or the
    one that --config names), which only you can read, and printed nowhere. What else is in the file stays as it is.
    """
    from dingkit.cli.support import _new_app

    _new_app.execute(sources, out, source, replace_app=replace)
