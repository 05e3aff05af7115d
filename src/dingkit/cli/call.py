"""`dingkit call`: any operation of the spec."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from dingkit.cli._command import CALLING, command
from dingkit.cli._errors import CliError, usage_error
from dingkit.cli._output import Output
from dingkit.cli._settings import Settings

MENU_COLUMNS = 70


def shortened(text: str) -> str:
    """One line for a menu; typer breaks longer ones at 80 columns, and a shell takes each line for a choice."""
    text = " ".join(text.split())
    return text if len(text) <= MENU_COLUMNS else f"{text[: MENU_COLUMNS - 1]}…"


def complete_operation(incomplete: str) -> Iterator[tuple[str, str]]:
    """The operations that begin so, each with its sentence."""
    from dingkit.cli._spec import operations

    return ((name, shortened(described.summary)) for name, described in operations().items() if name.startswith(incomplete))


def complete_param(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The parameters of the operation, and after `=` their values where the spec lists them."""
    from dingkit.cli._spec import operations

    words = [ctx.params.get("operation"), *ctx.args]  # behind a flag that lacks its value nothing is parsed
    described = next((operations()[word] for word in words if word in operations()), None)
    fields = {field.name: field for field in described.fields} if described else {}
    name, separator, _ = incomplete.partition("=")
    if not separator:
        return [(f"{field.name}=", shortened(field.description)) for field in fields.values()]
    field = fields.get(name)
    values = () if field is None else ("true", "false") if field.type == "boolean" else field.values
    return [(f"{name}={value}", "") for value in values]


class CallCommand(TyperCommand):
    """`dingkit call OPERATION --help` tells of the operation."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """See click; a first word that is no option is the operation."""
        if args and not args[0].startswith("-") and {"-h", "--help"} & set(args):
            from dingkit.cli._describe import operation_text
            from dingkit.cli._spec import find

            try:
                typer.echo(operation_text(find(args[0]), brief=True))
            except CliError as error:
                typer.echo(f"Error: {error}", err=True)
                raise typer.Exit(error.exit_code) from None
            raise typer.Exit
        return super().parse_args(ctx, args)


@partial(command, takes=(*CALLING, "agent_id"))
def call(
    settings: Settings,
    out: Output,
    *,
    operation: Annotated[
        str | None,
        typer.Argument(
            metavar="OPERATION",
            show_default=False,
            autocompletion=complete_operation,
            help="Its name, path or Chinese title; see `dingkit spec list`.",
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "-p",
            metavar="NAME=VALUE",
            show_default=False,
            autocompletion=complete_param,
            help="A parameter, or a field of the body.",
        ),
    ] = None,
    param_file: Annotated[
        list[str] | None,
        typer.Option(
            "--param-file",
            metavar="NAME=FILE",
            show_default=False,
            autocompletion=complete_param,
            help="The same from a file, or with NAME=- from standard input; for uploads the file itself.",
        ),
    ] = None,
    data: Annotated[
        str | None,
        typer.Option(
            "--data", metavar="FILE", show_default=False, help="The body as JSON or YAML; - is standard input. --param goes before it."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", show_default=False, help="Write the answer here; needed when it is a file."),
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Show tokens and other secrets in the answer instead of ***.")] = False,
    check: Annotated[bool, typer.Option("--check/--no-check", help="Compare with the spec before calling, or let DingTalk judge.")] = True,
) -> None:
    """Call any operation of the API and print its answer as JSON.

    `dingkit call OPERATION --help` tells what an operation takes, `dingkit spec list` which there are.
    """
    from dingkit.cli import _calling
    from dingkit.cli._spec import find

    if not operation:
        raise usage_error("Name an operation: `dingkit spec list` tells all.")
    described = find(operation)
    if described.operation.answer == "file" and output is None:
        raise usage_error(f"{described.id} answers with a file: say with --output FILE where to put it.")
    if output is not None:
        _calling.check_output(output)
    values = _calling.read_values(described, param or [], param_file or [], data)
    _calling.add_defaults(described, values, settings)
    if check:
        for advice in _calling.check(described, values):
            out.note(f"Note: {advice}")
    _calling.carry_out(settings, described, values, out, output=output, show=show)
