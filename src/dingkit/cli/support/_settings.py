"""Where a command finds its settings: a flag goes before the environment, that before the config file."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import stat
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from dingkit._core import _arguments
from dingkit.cli.support._errors import CliError, ExitCode
from dingkit.cli.support._language import listed, tr
from dingtalk_openapi.wire import stripped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SECRETS = ("app_secret", "access_token", "robot_webhook", "robot_secret", "callback_token", "callback_aes_key")
READERS: Mapping[str, Callable[[str, object], str]] = {
    **_arguments.OF_CLIENTS,
    "access_token": _arguments.key,
    "robot_webhook": _arguments.key,
    "robot_secret": _arguments.secret,
    "callback_token": _arguments.secret,
    "callback_aes_key": _arguments.key,
    "callback_owner_key": _arguments.key,
}
AGENT_ID = "agent_id"
CHECKS_MODES = os.name == "posix"
READABLE_BY_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Settings:
    """The credentials of the calls, and where DingTalk is.

    Attributes:
        app_key: AppKey (Client ID) of an internal app.
        app_secret: AppSecret (Client Secret).
        access_token: A token of any type that was obtained elsewhere, instead of key and secret.
        agent_id: AgentId of the app that sends.
        corp_id: CorpId of the corp that the app is in.
        url: Another URL for all hosts.
        base_url: Another URL for the old host.
        api_base_url: Another URL for the new host.
        robot_webhook: Address of a custom robot's webhook, or the token in it.
        robot_secret: The robot's secret, when it is secured by a signature.
        callback_token: Signature token of a callback.
        callback_aes_key: EncodingAESKey of a callback.
        callback_owner_key: Whom the pushes of a callback are for.
    """

    app_key: str | None = None
    app_secret: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    agent_id: int | None = None
    corp_id: str | None = None
    url: str | None = None
    base_url: str | None = None
    api_base_url: str | None = None
    robot_webhook: str | None = field(default=None, repr=False)
    robot_secret: str | None = field(default=None, repr=False)
    callback_token: str | None = field(default=None, repr=False)
    callback_aes_key: str | None = field(default=None, repr=False)
    callback_owner_key: str | None = None

    @property
    def base_urls(self) -> dict[str, str]:
        """Where each host is; the environment has no more to say."""
        from dingkit._core._loop import hosts_of

        return hosts_of(url=self.url, base_url=self.base_url, api_base_url=self.api_base_url, environ={})

    @property
    def stand_in(self) -> str | None:
        """What stands for the old host, which sends messages."""
        return self.url or self.base_url

    def required(self, *names: str, app: bool = False) -> tuple[Any, ...]:
        """Return these settings, which must all be there.

        Args:
            names: The settings.
            app: Key and secret of the app must be there, too, unless there is a token.

        Raises:
            CliError: it says which are missing, all of them at once, and where to put them.
        """
        missing = [name for name in names if getattr(self, name) in {None, ""}]
        if app and not self.access_token:
            missing += [name for name in ("app_key", "app_secret") if not getattr(self, name)]
        if missing:
            with_flag = [[name] for name in missing if name == AGENT_ID]
            others = [name for name in missing if name != AGENT_ID]
            raise CliError(" ".join(map(_where, [*with_flag, *([others] if others else [])])), ExitCode.SETTINGS)
        return tuple(getattr(self, name) for name in names)


def _where(missing: list[str]) -> str:
    """Return what is missing, and where to put it."""
    variables, entries = (tr(" and ").join(map(each, missing)) for each in (variable, str))
    places = (
        tr("give --agent-id, set {variables}", variables=variables)
        if missing == [AGENT_ID]
        else tr("set {variables} in the environment", variables=variables)
    )
    return tr(
        "There is no {missing}: {places}, or put {entries} into {path}.",
        missing=tr(" and no ").join(missing),
        places=places,
        entries=entries,
        path=default_path(),
    )


NAMES = tuple(Settings.__dataclass_fields__)


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"DINGTALK_{name.upper()}"


def default_path() -> Path:
    """The default path of the config file."""
    from platformdirs import user_config_path

    return user_config_path("dingkit", appauthor=False) / "config.toml"


def load(given: Mapping[str, Any], config: Path | None, *, missing_ok: bool = False) -> Settings:
    """Put the settings together.

    Args:
        given: What flags and environment say.
        config: The config file; the user's own, if there is one, when it is `None`.
        missing_ok: One that is named need not be there.

    Raises:
        CliError: the config file cannot be read.
        ConfigurationError: a setting holds what cannot be right. Blanks around one are dropped, and one that is blank counts as absent.
    """
    found = {**read(config, missing_ok=missing_ok), **{name: value for name, value in given.items() if value is not None}}
    texts = {name: value for name, value in found.items() if isinstance(value, str)}
    settings = Settings(**found | {name: READERS[name](name, value) if stripped(value) else None for name, value in texts.items()})
    for name in ("base_url", "api_base_url"):
        if settings.url and getattr(settings, name):
            ways = tr(" and ").join(f"{each} (--{each.replace('_', '-')}, {variable(each)})" for each in ("url", name))
            raise CliError(tr("There are {ways}: the first is that of all hosts, leave one out.", ways=ways), ExitCode.SETTINGS)
    return settings


def read(config: Path | None, *, missing_ok: bool = False) -> dict[str, Any]:
    """Read a config file; unless `missing_ok`, it must be there when it was named."""
    import tomllib

    path = config or default_path()
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read()
    except FileNotFoundError:
        if config is None or missing_ok:
            return {}
        raise CliError(tr("There is no config file {path}.", path=path), ExitCode.SETTINGS) from None
    except OSError as error:
        raise CliError(
            tr("The config file {path} cannot be read: {strerror}.", path=path, strerror=error.strerror), ExitCode.SETTINGS
        ) from error
    try:
        settings = tomllib.loads(content.decode())
    except ValueError as error:
        reason = str(error) if isinstance(error, tomllib.TOMLDecodeError) else tr("it is not UTF-8 text")
        raise CliError(tr("The config file {path} is not valid TOML: {reason}.", path=path, reason=reason), ExitCode.SETTINGS) from None
    for name, value in settings.items():
        _check(path, name, value)
    secret = next((name for name in SECRETS if settings.get(name)), None)
    if secret and CHECKS_MODES and mode & READABLE_BY_OTHERS:
        raise CliError(
            tr(
                "The config file {path} holds {secret}, and its mode {mode:04o} lets other users in: chmod 600 {path}",
                path=path,
                secret=secret,
                mode=stat.S_IMODE(mode),
            ),
            ExitCode.SETTINGS,
        )
    return settings


def _check(path: Path, name: str, value: object) -> None:
    if name not in NAMES:
        near = get_close_matches(name, NAMES, 1)
        meant = tr(" Did you mean {near}?", near=near[0]) if near else tr(" Known are {names}.", names=listed(NAMES))
        raise CliError(
            tr("The config file {path} has the unknown setting {name!r}.{meant}", path=path, name=name, meant=meant), ExitCode.SETTINGS
        )
    wanted = int if name == "agent_id" else str
    if not isinstance(value, wanted) or isinstance(value, bool):
        kind = tr("a number") if wanted is int else tr("text in quotes")
        raise CliError(tr("In the config file {path}, {name} must be {kind}.", path=path, name=name, kind=kind), ExitCode.SETTINGS)
