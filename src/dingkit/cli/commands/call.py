"""`dingkit call`: any operation of the spec, and any path that it does not describe."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from dingkit.cli.support._command import CALLING, command
from dingkit.cli.support._errors import CliError, usage_error
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings
from dingtalk_openapi.language import in_chinese
from dingtalk_openapi.protocol import METHODS

MENU_COLUMNS = 70


def is_method(word: str) -> bool:
    """Return whether the first word after `call` is an HTTP method and no operation."""
    return word.upper() in METHODS


def shortened(text: str) -> str:
    """One line for a menu; typer breaks longer ones at 80 columns, and a shell takes each line for a choice."""
    text = " ".join(text.split())
    return text if len(text) <= MENU_COLUMNS else f"{text[: MENU_COLUMNS - 1]}…"


def complete_operation(incomplete: str) -> Iterator[tuple[str, str]]:
    """The operations that begin so, each with its sentence."""
    from dingkit.cli.support._spec import operations

    return (
        (name, shortened((in_chinese() and described.summary_zh) or described.summary))
        for name, described in operations().items()
        if name.startswith(incomplete)
    )


def complete_param(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The parameters of the operation, and after `=` their values where the spec lists them."""
    from dingkit.cli.support._spec import operations

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
    """`dingkit call OPERATION --help` describes the operation."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """See click; a first word that is not an option is the operation."""
        if args and not args[0].startswith("-") and not is_method(args[0]) and {"-h", "--help"} & set(args):
            from dingkit.cli.support._describe import operation_text
            from dingkit.cli.support._spec import find

            try:
                typer.echo(operation_text(find(args[0]), brief=True))
            except CliError as error:
                typer.echo(tr("Error: {message}", message=error), err=True)
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
            help="Its name, path or Chinese title; see `dingkit spec list`. Or an HTTP method, such as POST, for a path.",
        ),
    ] = None,
    path: Annotated[
        str | None,
        typer.Argument(
            metavar="PATH", show_default=False, help="After a method: any path of the API, such as /topapi/blackboard/listtopten."
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
            "--data",
            metavar="FILE",
            show_default=False,
            help="The body: a file of JSON or YAML, - for standard input, or JSON itself. --param goes before it.",
        ),
    ] = None,
    query: Annotated[
        list[str] | None,
        typer.Option(
            "--query", metavar="NAME=VALUE", show_default=False, help="Of a path: a parameter of its query; the flag again for others."
        ),
    ] = None,
    header: Annotated[
        list[str] | None,
        typer.Option("--header", metavar="NAME=VALUE", show_default=False, help="Of a path: a header besides the usual ones."),
    ] = None,
    token_type: Annotated[
        str | None,
        typer.Option(
            "--token-type",
            metavar="TYPE",
            show_default=False,
            help="Of a path: the type of the token that it takes, such as suite; none for none.",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", show_default=False, help="Write the answer here; needed when it is a file."),
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Show tokens and other secrets in the answer instead of ***.")] = False,
    check: Annotated[
        bool, typer.Option("--check/--no-check", help="Validate against the spec before calling, or leave that to DingTalk.")
    ] = True,
) -> None:
    """Call any operation of the API, or with METHOD PATH any path, and print its answer as JSON.

    `dingkit call OPERATION --help` shows the parameters of an operation, `dingkit spec list` lists the operations.
    What goes to a path is not checked.
    """
    from dingkit.cli.support import _any_path, _calling
    from dingkit.cli.support._spec import find

    if operation and is_method(operation) and (path is not None or operation.isupper()):  # else a piece of a name
        _any_path.execute(
            settings,
            operation,
            path,
            out,
            data=data,
            query=query or [],
            headers=header or [],
            fields=param or [],
            files=param_file or [],
            token=token_type,
            output=output,
            show=show,
        )
        return
    if path is not None or query or header or token_type:
        raise usage_error(
            tr("PATH, --query, --header and --token-type go with a method: `dingkit call POST /topapi/…`. Operations take --param.")
        )
    if not operation:
        raise usage_error(tr("Name an operation: `dingkit spec list` lists all."))
    try:
        described = find(operation)
    except CliError as error:
        if "/" not in operation:
            raise
        raise usage_error(
            tr("{error} A path that the spec does not describe is called with its method: `dingkit call POST /topapi/…`.", error=error)
        ) from None
    if described.operation.answer == "file" and output is None:
        raise usage_error(tr("{id} answers with a file: say with --output FILE where to put it.", id=described.id))
    if output is not None:
        _calling.check_output(output)
    values = _calling.read_values(described, param or [], param_file or [], data)
    _calling.add_defaults(described, values, settings)
    if check:
        for advice in _calling.check(described, values):
            out.note(tr("Note: {advice}", advice=advice))
    _calling.execute(settings, described, values, out, output=output, show=show)
