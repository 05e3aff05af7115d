"""Carries out what `dingkit call` was asked for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._core._files import replace_file
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import CliError, ExitCode
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import json_bytes, without_secrets
from dingkit.cli.support._request import Values, add_defaults, build, check, read_values
from dingtalk_openapi.answers import file_answer, json_answer, redirect_answer
from dingtalk_openapi.call import Call, is_repeatable

if TYPE_CHECKING:
    from pathlib import Path

    from dingkit import DingTalk
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings
    from dingkit.cli.support._spec import Described
    from dingtalk_openapi.types import File

__all__ = ["add_defaults", "check", "execute", "read_values"]


def execute(settings: Settings, described: Described, values: Values, out: Output, *, output: Path | None, show: bool) -> None:
    """Call an operation and print its answer, or write it to a file."""
    operation = described.operation
    with ExitStack() as cleanup:
        ding = cleanup.enter_context(connect(settings, needs_token=operation.security is not None))
        request = build(described, values, cleanup)
        if operation.answer == "file":
            file = ding.call(Call(operation, request, partial(file_answer, operation)))
            assert output is not None  # noqa: S101 - the command insists
            write_file(file, output, out)
            return
        if operation.answer == "redirect":
            url = ding.call(Call(operation, request, partial(redirect_answer, operation)))
            _print({"url": url}, out, output)
            return
        result = ding.call(Call(operation, request, partial(json_answer, operation), repeatable=is_repeatable(request)))
        print_result(result, ding, out, output, show=show)


def print_result(result: Any, ding: DingTalk, out: Output, output: Path | None, *, show: bool) -> None:
    """Print an answer, or write it to a file, without the secrets in it unless they are to be shown."""
    masked = False
    if not show:
        result, masked = without_secrets(result, ding.redact)
    _print(result, out, output)
    if masked:
        out.note(tr("Secrets in the answer are hidden as ***; --show shows them."))


def _print(result: Any, out: Output, output: Path | None) -> None:
    if output is None:
        out.json(result)
        return
    replace_file(output, json_bytes(result, indent=2) + b"\n")
    out.result({"file": str(output)}, tr("Written to {output}.", output=output))


def write_file(file: File, output: Path, out: Output) -> None:
    """Write a file that was answered."""
    content = file.payload.read()
    replace_file(output, content)
    out.result(
        {"file": str(output), "bytes": len(content), "type": file.mime_type},
        tr("{size} bytes written to {output}.", size=len(content), output=output),
    )


def check_output(path: Path) -> None:
    """Raise unless a file can be there, before anything is called whose answer it shall hold."""
    if path.is_dir():
        raise CliError(tr("{path} is a folder: name a file in it.", path=path), ExitCode.FILE)
    if not path.absolute().parent.is_dir():
        raise CliError(
            tr("There is no folder {parent} for the file {name}: make it first.", parent=path.parent, name=path.name), ExitCode.FILE
        )
