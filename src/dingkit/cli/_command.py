"""Makes a command of a function: the options that every command has, and one paragraph instead of a traceback."""

import inspect
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from dingkit.cli._errors import CliError, ExitCode, explain
from dingkit.cli._output import Output
from dingkit.cli._settings import variable

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document, for scripts; errors too.")]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        envvar="DINGKIT_CONFIG",
        metavar="FILE",
        show_default=False,
        help="Read settings from this TOML file instead of the user's own config.toml.",
    ),
]


def _setting(name: str, kind: Any, metavar: str, text: str) -> Any:
    option = typer.Option(f"--{name.replace('_', '-')}", envvar=variable(name), metavar=metavar, show_default=False, help=text)
    return Annotated[kind | None, option]


SETTINGS = {
    "app_key": _setting("app_key", str, "KEY", "AppKey (Client ID) of the app."),
    "app_secret": _setting(
        "app_secret",
        str,
        "SECRET",
        "AppSecret (Client Secret). Other users of this machine can see flags: prefer the environment or the config file.",
    ),
    "access_token": _setting(
        "access_token", str, "TOKEN", "Instead of key and secret: a token that you got elsewhere, of the kind that the call needs."
    ),
    "agent_id": _setting("agent_id", int, "NUMBER", "AgentId of the app that sends."),
    "base_url": _setting("base_url", str, "URL", "Use this instead of https://oapi.dingtalk.com, such as the URL of the mock."),
    "api_base_url": _setting("api_base_url", str, "URL", "Use this instead of https://api.dingtalk.com."),
}

Body = Callable[..., int | ExitCode | None]


def command(body: Body, *, sends: bool = False) -> Callable[..., None]:
    """Turn a function into a command; only one that sends takes an agent id.

    Its parameter `out` gets the `Output`; a parameter `settings`, if it has one, the `Settings`. It returns the exit code, or nothing.
    """
    own = list(inspect.signature(body).parameters.values())
    wants_settings = any(parameter.name == "settings" for parameter in own)
    settings = {name: option for name, option in SETTINGS.items() if wants_settings and (sends or name != "agent_id")}
    common: dict[str, Any] = {**settings, "config": Config} if wants_settings else {}
    common["json_"] = Json

    def run(**values: Any) -> None:
        out = Output(as_json=values.pop("json_"))
        given = {name: values.pop(name) for name in settings}
        config = values.pop("config", None)
        out.hide(given.get("app_secret"), given.get("access_token"))

        def call() -> int | None:
            if wants_settings:
                values["settings"] = _load(given, config, out)
            return body(out=out, **values)

        raise typer.Exit(_code_of(call, out))

    parameters = [parameter for parameter in own if parameter.name not in {"settings", "out"}]
    for name, annotation in common.items():
        default = False if name == "json_" else None
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation))
    run.__name__, run.__doc__, run.__module__ = body.__name__, body.__doc__, body.__module__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature([p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters])  # type: ignore[attr-defined]
    return run


def _load(given: dict[str, Any], config: Path | None, out: Output) -> object:
    from dingkit.cli import _settings

    settings = _settings.load(given, config)
    out.hide(settings.app_secret, settings.access_token)
    return settings


def _code_of(call: Callable[[], int | None], out: Output) -> int:
    """Carry out a command; whatever it raises becomes one paragraph and an exit code."""
    try:
        code = call() or ExitCode.OK
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more when it ends
        return ExitCode.CLOSED_PIPE
    except (KeyboardInterrupt, typer.Abort):
        out.error(CliError("Stopped.", ExitCode.INTERRUPTED))
        return ExitCode.INTERRUPTED
    except typer.Exit as done:
        return done.exit_code
    except Exception as error:  # noqa: BLE001 - a person gets a paragraph, whatever happened
        told = explain(error)
        out.error(told)
        return told.exit_code
    return code
