"""Makes a command of a function: the options that every command has, and one paragraph instead of a traceback."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import inspect
import os
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from dingkit.cli.support._errors import CliError, ExitCode, explain
from dingkit.cli.support._language import FLAG, Choice, tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import SECRETS, variable

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document, for scripts; errors too.")]
InLanguage = Annotated[
    Choice | None,
    typer.Option(
        FLAG,
        case_sensitive=False,
        show_default=False,
        help="Speak English or Chinese; by default as DINGKIT_LANG says, else the locale (LC_ALL, LANG).",
    ),
]
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


def option(flag: str, metavar: str, text: str) -> typer.models.OptionInfo:
    """Make an option without a default to show."""
    made: typer.models.OptionInfo = typer.Option(flag, metavar=metavar, show_default=False, help=text)
    return made


VISIBLE = "Other users of this machine can see flags: prefer the environment or the config file."


def _setting(name: str, type_: Any, metavar: str, text: str) -> Any:
    option = typer.Option(f"--{name.replace('_', '-')}", envvar=variable(name), metavar=metavar, show_default=False, help=text)
    return Annotated[type_ | None, option]


SETTINGS = {
    "app_key": _setting("app_key", str, "KEY", "AppKey (Client ID) of the app."),
    "app_secret": _setting(
        "app_secret",
        str,
        "SECRET",
        f"AppSecret (Client Secret). {VISIBLE}",
    ),
    "access_token": _setting(
        "access_token", str, "TOKEN", "Instead of key and secret: a token that you obtained elsewhere, of the type that the call needs."
    ),
    "agent_id": _setting("agent_id", int, "NUMBER", "AgentId of the app."),
    "corp_id": _setting("corp_id", str, "CORPID", "CorpId of the corp that the app is in."),
    "url": _setting("url", str, "URL", "Use this instead of all of DingTalk's hosts, such as the URL of a sandbox or of the mock."),
    "base_url": _setting("base_url", str, "URL", "Use this instead of https://oapi.dingtalk.com."),
    "api_base_url": _setting("api_base_url", str, "URL", "Use this instead of https://api.dingtalk.com."),
    "robot_webhook": _setting("robot_webhook", str, "URL", f"Address of the robot's webhook, or the token in it. {VISIBLE}"),
    "robot_secret": _setting(
        "robot_secret", str, "SECRET", 'The robot\'s secret ("SEC…"), when it is secured by a signature. See --robot-webhook.'
    ),
    "callback_token": _setting("callback_token", str, "TEXT", f"Signature token of the callback. {VISIBLE}"),
    "callback_aes_key": _setting("callback_aes_key", str, "KEY", "EncodingAESKey of the callback, 43 characters. See --callback-token."),
    "callback_owner_key": _setting(
        "callback_owner_key",
        str,
        "KEY",
        "Whom pushes are for: CorpId when registered by API, AppKey when set in the developer console, SuiteKey of a third-party app.",
    ),
}

CALLING = ("app_key", "app_secret", "access_token", "url", "base_url", "api_base_url")
"""The settings of a command that calls operations."""

Body = Callable[..., int | ExitCode | None]


class Sources(NamedTuple):
    """Where settings are, before they are read.

    Attributes:
        config: The config file that was named, if one was.
        given: What flags and environment say.
    """

    config: Path | None
    given: dict[str, Any]


def command(body: Body, *, takes: Collection[str] = CALLING, is_group: bool = False) -> Callable[..., None]:
    """Turn a function into a command.

    Its parameter `out` gets the `Output`; a parameter `settings`, if it has one, the `Settings`, or `sources` what they are read from. It
    returns the exit code, or nothing.

    Args:
        body: The function.
        takes: The settings that can be given to it as flags and in the environment.
        is_group: It has subcommands, and is what is done without one.
    """
    own = list(inspect.signature(body).parameters.values())
    wanted = {"settings", "sources"} & {parameter.name for parameter in own}
    settings = {name: option for name, option in SETTINGS.items() if wanted and name in takes}
    common: dict[str, Any] = {**settings, "config": Config} if wanted else {}
    common["json_"] = Json
    common["language"] = InLanguage
    if is_group:
        common["context"] = typer.Context

    def run(**values: Any) -> None:
        if is_group and _leaves_it_to_a_subcommand(values.pop("context"), values):
            return
        out = Output(as_json=values.pop("json_"))
        given = {name: values.pop(name) for name in settings}
        config = values.pop("config", None)
        del values["language"]  # `main` has looked for it: help needs it before anything is read
        out.hide(*(given.get(name) for name in SECRETS))

        def call() -> int | None:
            if "settings" in wanted:
                values["settings"] = _load(given, config, out)
            if "sources" in wanted:
                values["sources"] = Sources(config, given)
            return body(out=out, **values)

        raise typer.Exit(_code_of(call, out))

    parameters = [parameter for parameter in own if parameter.name not in {*wanted, "out"}]
    for name, annotation in common.items():
        default = False if name == "json_" else None
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation))
    run.__name__, run.__doc__, run.__module__ = body.__name__, body.__doc__, body.__module__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature([p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters])  # type: ignore[attr-defined]
    return run


def _leaves_it_to_a_subcommand(context: typer.Context, values: dict[str, Any]) -> bool:
    if context.invoked_subcommand is None:
        return False
    sources = (context.get_parameter_source(name) for name in values)
    if any(source is not None and source.name == "COMMANDLINE" for source in sources):
        raise typer.BadParameter(tr("options belong after `{command}`.", command=context.invoked_subcommand), ctx=context)
    return True


def _load(given: dict[str, Any], config: Path | None, out: Output) -> object:
    from dingkit.cli.support import _settings

    settings = _settings.load(given, config)
    out.hide(*(getattr(settings, name) for name in SECRETS))
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
        out.error(CliError(tr("Stopped."), ExitCode.INTERRUPTED))
        return ExitCode.INTERRUPTED
    except typer.Exit as done:
        return done.exit_code
    except Exception as error:  # noqa: BLE001 - a person gets a paragraph, whatever happened
        explained = explain(error)
        out.error(explained)
        return explained.exit_code
    return code
