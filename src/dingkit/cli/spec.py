"""`dingkit spec`: what the bundled description of the API says."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Annotated

import typer

from dingkit.cli._command import command
from dingkit.cli._output import Output
from dingkit.cli.call import complete_operation

app = typer.Typer(no_args_is_help=True, help="Show the description of the API that dingkit was made from.")


def complete_domain(incomplete: str) -> list[str]:
    """The domains that begin so."""
    from dingtalk_openapi.operations import OPERATIONS

    return sorted({operation.domain for operation in OPERATIONS.values() if operation.domain.startswith(incomplete)})


@app.command("list")
@command
def list_operations(
    out: Output,
    *,
    domain: Annotated[
        str | None,
        typer.Option("--domain", metavar="NAME", show_default=False, autocompletion=complete_domain, help="Only those of this domain."),
    ] = None,
) -> None:
    """List all operations: domain, name, what it does."""
    from dingkit.cli._errors import usage_error
    from dingkit.cli._spec import operations

    found = sorted(
        (each for each in operations().values() if domain in {None, each.operation.domain}), key=lambda each: each.operation.domain
    )
    if not found:
        raise usage_error(f"There is no domain {domain!r}; there are {', '.join(complete_domain(''))}.")
    rows = [(each.operation.domain, each.id, each.summary) for each in found]
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    text = "\n".join(f"{row[0]:{first}}  {row[1]:{second}}  {row[2]}" for row in rows)
    out.result([{"domain": row[0], "operation": row[1], "summary": row[2]} for row in rows], text)


@app.command("show")
@command
def show_operation(
    out: Output,
    *,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION", show_default=False, autocompletion=complete_operation, help="Its name; see `dingkit spec list`."
        ),
    ],
) -> None:
    """Show what an operation does and takes, its limits, and how to call it."""
    from dingkit.cli._describe import operation_data, operation_text
    from dingkit.cli._spec import find

    described = find(operation)
    out.result(operation_data(described), operation_text(described))


@app.command("path")
@command
def spec_path(out: Output) -> None:
    """Print where the OpenAPI file is, for other programs that read such files."""
    from dingkit.cli._spec import path

    out.result({"path": str(path())}, str(path()))
