"""The commands of `dingkit`. What they need is imported when they run: help and completion must be quick."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Annotated

import typer

from dingkit.cli.commands import app as app_commands
from dingkit.cli.commands import call, callback, doctor, files, jsapi, mock, robot, sandbox, send, spec, storage, stream, token
from dingkit.cli.support._docs import Part
from dingkit.cli.support._errors import MEANINGS, ExitCode
from dingkit.cli.support._language import tr
from dingtalk_openapi.language import in_chinese


def epilog() -> str:
    """What help ends with."""
    codes = "\n".join(f"  {int(code):3}  {tr(meaning)}" for code, meaning in MEANINGS.items())
    settings = tr(
        "Settings come from flags, the environment (DINGTALK_APP_KEY, …) or a config file: see {docs}.", docs=Part.COMMAND_LINE.place()
    )
    return f"\b\n{tr('Exit codes:')}\n{codes}\n\n{settings}"


app: typer.Typer = typer.Typer(
    name="dingkit",
    no_args_is_help=True,
    rich_markup_mode=None,  # rich takes three times as long to print a help text as everything else together
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    if wanted:
        from dingkit import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback(epilog=epilog())
def dingkit(
    *,
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, show_default=False, help="Show the version and exit.")
    ] = False,
) -> None:
    """Send messages, move media and call any operation of the DingTalk (钉钉) API."""


app.command("token")(token.token)
app.command("doctor")(doctor.doctor)
app.command("send")(send.send)
app.command("upload")(files.upload)
app.command("download")(files.download)
app.add_typer(storage.app, name="storage")
app.command("call", cls=call.CallCommand)(call.call)
app.add_typer(robot.app, name="robot")
app.add_typer(jsapi.app, name="jsapi")
app.add_typer(callback.app, name="callback")
app.add_typer(stream.app, name="stream")
app.add_typer(spec.app, name="spec")
app.add_typer(app_commands.app, name="app")
app.command("mock")(mock.mock)
app.add_typer(sandbox.app, name="sandbox")


def run(arguments: list[str]) -> int:
    """Run one command line, in the language that was chosen for it."""
    if in_chinese():
        from dingkit.cli.support import _help

        return _help.run(app, arguments, epilog())
    app(arguments, prog_name="dingkit")
    return int(ExitCode.OK)
