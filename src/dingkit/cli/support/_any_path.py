"""Carries out `dingkit call METHOD PATH`: a path that the spec need not describe, sent as it is given."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._calling import check_output, print_result, write_file
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._inputs import read_data, split_pair
from dingkit.cli.support._language import of_library, tr
from dingkit.errors import ArgumentError
from dingtalk_openapi.any_path import as_file, path_call

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.types import File

FLAGS = {"json": "--data", "params": "--query", "headers": "--header", "files": "--param-file", "token": "--token-type"}
"""What the arguments of `DingTalk.request` are called here."""
WITHOUT = "none"
"""The type of the token of a call that has none."""


def execute(
    settings: Settings,
    method: str,
    path: str | None,
    out: Output,
    *,
    data: str | None,
    query: Sequence[str],
    headers: Sequence[str],
    fields: Sequence[str],
    files: Sequence[str],
    token: str | None,
    output: Path | None,
    show: bool,
) -> None:
    """Call a path and print its answer, or write it to a file, whatever it is."""
    if path is None:
        raise usage_error(tr("Name a path: `dingkit call {method} /topapi/…`.", method=method.upper()))
    if fields and not files:
        raise usage_error(tr("--param stands beside a --param-file here: give a body as --data, and what the query holds as --query."))
    if output is not None:
        check_output(output)
    with ExitStack() as cleanup:
        form: dict[str, Any] = dict(split_pair(text, "--param") for text in fields)
        for name, source in (split_pair(text, "--param-file") for text in files):
            form[name] = cleanup.enter_context(Path(source).open("rb"))
        params: dict[str, list[str]] = {}
        for name, value in (split_pair(text, "--query") for text in query):
            params.setdefault(name, []).append(value)
        call = _made(
            settings,
            method,
            path,
            json=None if data is None else read_data(data),
            params=params,
            headers=dict(_header(text) for text in headers),
            files=form or None,
            token=False if token == WITHOUT else token,
        )
        if call.operation.domain:
            out.note(tr("Note: `dingkit call {id}` is the same call, and checks what is sent.", id=call.operation.id))
        ding = cleanup.enter_context(connect(settings, needs_token=call.operation.security is not None))
        if output is None:
            print_result(ding.call(call), ding, out, output, show=show)
            return
        file = ding.call(as_file(call))
        result = _json_in(file)
        if result is None:
            write_file(file, output, out)
        else:
            print_result(result, ding, out, output, show=show)


def _made(settings: Settings, method: str, path: str, **arguments: Any) -> Call[dict[str, Any]]:
    """Make the call; errors name the flags of the command."""
    try:
        return path_call(settings, method, path, **arguments)
    except ArgumentError as error:
        name, dot, rest = error.field.partition(".")
        place = FLAGS.get(name, name) + dot + rest
        reason = of_library(error.reason).replace("token=False", f"--token-type {WITHOUT}").replace("or False", f"or {WITHOUT}")
        raise usage_error(tr("Nothing was called: {place} {reason}", place=place, reason=reason)) from None


def _json_in(file: File) -> Any:
    """Return what a file holds that is a JSON answer, whose secrets are hidden; `None` of any other."""
    if "json" not in (file.mime_type or ""):
        return None
    try:
        return json.load(file.payload)
    except ValueError:
        file.payload.seek(0)
        return None


def _header(text: str) -> tuple[str, str]:
    """Read a header as curl takes it, or as NAME=VALUE."""
    name, separator, value = text.partition(":")
    return (name.strip(), value.strip()) if separator and "=" not in name else split_pair(text, "--header")
