"""`dingkit spec`: what the bundled description of the API says."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Annotated, Any

import typer

from dingkit.cli.commands.call import complete_operation
from dingkit.cli.support._command import command, option
from dingkit.cli.support._language import listed, tr
from dingkit.cli.support._output import Output
from dingtalk_openapi.language import in_chinese

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Show the description of the API that dingkit was made from.")


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
    search: Annotated[
        str | None, option("--search", "TEXT", "Only those with these words in name, path, Chinese title or sentence, such as getuserinfo.")
    ] = None,
) -> None:
    """List all operations: domain, name, method and path, what it does; `dingkit spec show` says what replaces one that is deprecated."""
    from dingkit.cli.support import _spec
    from dingkit.cli.support._errors import usage_error

    known = complete_domain("")
    if domain not in {None, *known}:
        raise usage_error(tr("There is no domain {domain!r}; there are {known}.", domain=domain, known=listed(known)))
    found = _spec.operations().values() if search is None else _spec.search(search)
    rows = sorted(
        (
            {
                "domain": each.operation.domain,
                "operation": each.id,
                "method": each.operation.method,
                "path": each.operation.path,
                "title": each.title,
                "summary": each.summary,
                "summary_zh": each.summary_zh,
                "deprecated": bool(each.deprecated),
            }
            for each in found
            if domain in {None, each.operation.domain}
        ),
        key=lambda row: str(row["domain"]),
    )
    if not rows:
        raise usage_error(
            tr("No operation has {search!r} in its name, path, title or sentence: `dingkit spec list` lists all.", search=search)
        )
    out.result(rows, _table(rows))


def _table(rows: list[dict[str, Any]]) -> str:
    cells = [
        (
            row["domain"],
            row["operation"],
            f"{row['method']} {row['path']}",
            _about(row),
        )
        for row in rows
    ]
    *widths, _ = (max(map(len, column)) for column in zip(*cells, strict=True))
    return "\n".join("  ".join([*(f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in cells)


def _about(row: dict[str, Any]) -> str:
    marked = f"[{tr('deprecated')}] " if row["deprecated"] else ""
    return marked + (f"{row['title']}：{row['summary_zh']}" if in_chinese() and row["summary_zh"] else f"{row['summary']} {row['title']}")


@app.command("show")
@command
def show_operation(
    out: Output,
    *,
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            show_default=False,
            autocompletion=complete_operation,
            help="Its name, path or Chinese title; see `dingkit spec list`.",
        ),
    ],
) -> None:
    """Show what an operation does and takes, its limits, and how to call it."""
    from dingkit.cli.support._describe import operation_data, operation_text
    from dingkit.cli.support._spec import find

    described = find(operation)
    data = operation_data(described) if out.as_json else None  # it has the definition, and the whole OpenAPI document is large
    out.result(data, operation_text(described))


@app.command("path")
@command
def spec_path(out: Output) -> None:
    """Print where the OpenAPI file is, for other programs that read such files."""
    from dingkit.cli.support._spec import path

    out.result({"path": str(path())}, str(path()))
