"""Carries out what `dingkit app create` was asked for.

DingTalk may return the secret of an app only once. So what can go wrong with the file goes wrong before a code is scanned, the file is
replaced as a whole at the end, and what cannot be written there is written elsewhere.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import sys
import tempfile
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import tomlkit

from dingkit._core._files import replace_file
from dingkit.app import create_app
from dingkit.cli.support import _settings
from dingkit.cli.support._errors import CliError, ExitCode, usage_error
from dingkit.cli.support._inputs import confirm
from dingkit.cli.support._language import listed, tr
from dingkit.cli.support._logs import notes
from dingkit.stores._folder import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dingkit.app import DeviceAuthorization
    from dingkit.cli.support._command import Sources
    from dingkit.cli.support._output import Output
    from dingkit.credentials import InternalApp

OF_AN_APP = ("app_key", "app_secret", "access_token", "agent_id")
"""The settings that name an app, or belong to the one that is named."""


def execute(sources: Sources, out: Output, source: str | None, *, replace_app: bool) -> None:
    """Look whether the file can take the app, wait for it, and write it down."""
    config, hosts = sources
    path = (config or _settings.default_path()).resolve()  # what a link leads to is replaced, not the link
    found = _settings.read(path, missing_ok=True)
    if config is None and any(given not in {None, found.get(name)} for name, given in hosts.items()):
        raise usage_error(tr("What another server than DingTalk makes does not belong into your own config file: name one with --config."))
    settings = _settings.load(hosts, path, missing_ok=True)
    before = {name: found[name] for name in OF_AN_APP if name in found}
    if before and not replace_app:
        named = (
            tr("the app {app_key}", app_key=before["app_key"]) if "app_key" in before else tr("an {setting}", setting=next(iter(before)))
        )
        confirm(
            tr("{path} names {named} already. Put the new app in its place?", path=path, named=named),
            tr(
                "{path} names {named} already: --replace puts the new app in its place, --config writes another file.",
                path=path,
                named=named,
            ),
            tr("Nothing was made."),
        )
    make_private_folder(path.parent)
    with tempfile.TemporaryFile(dir=path.parent):  # it can be written to
        pass
    try:
        with notes(out):
            app = create_app(partial(show, out), source=source, base_urls=settings.base_urls)
    except KeyboardInterrupt:
        raise CliError(
            tr("Stopped: nothing was written. If the app was confirmed already, it is in the developer console."), ExitCode.INTERRUPTED
        ) from None
    out.hide(app.app_secret)
    _write(path, app, before)
    if "agent_id" in before:
        out.note(tr("The agent_id of the previous app was removed from it."))
    if stronger := [_settings.variable(name) for name in OF_AN_APP[:3] if os.environ.get(_settings.variable(name))]:
        out.warn(tr("Note: the environment takes precedence over the config file: {stronger}.", stronger=listed(stronger)))
    out.result(
        {"app_key": app.app_key, "config": str(path), "replaced": before.get("app_key")},
        tr("The app {app_key} is made. Its key and its secret are in {path}, which only you can read.", app_key=app.app_key, path=path),
    )


def show(out: Output, authorization: DeviceAuthorization) -> None:
    """Show where to go: a QR code where a terminal has room for it, the address in any case; a script's person needs it, too."""
    picture = _picture(authorization.url) if sys.stderr.isatty() else None
    if picture is not None:
        out.warn(tr("Scan this with DingTalk, logged in to the corp that gets the app:"))
        _print_picture(picture)
    out.warn(
        tr("Open in DingTalk: {url}", url=authorization.url) if picture is None else tr("Or open in DingTalk: {url}", url=authorization.url)
    )
    code = tr(" The page shows the code {user_code}.", user_code=authorization.user_code) if authorization.user_code else ""
    out.warn(
        tr(
            "Waiting until it is confirmed, for {minutes:.0f} minutes at most.{code} Ctrl-C ends it.",
            minutes=authorization.expires_in / 60,
            code=code,
        )
    )


def _picture(url: str) -> str | None:
    """Draw a QR code with two rows of it in each line, if the terminal can show it."""
    from io import StringIO

    from rich.console import Console

    try:
        import segno
    except ModuleNotFoundError:
        return None
    drawn = StringIO()
    segno.make_qr(url).terminal(drawn, compact=True)
    lines = drawn.getvalue().splitlines()
    try:
        "".join(lines).encode(sys.stderr.encoding)
    except UnicodeEncodeError:
        return None
    return "\n".join(lines) if max(map(len, lines)) < Console(stderr=True).width else None


def _print_picture(picture: str) -> None:
    """Print it bright on dark, whatever the colours of the terminal are: inverted, not every camera reads it."""
    from rich.console import Console
    from rich.text import Text

    Console(stderr=True).print(Text(picture, style="bright_white on black"), no_wrap=True)


def _write(path: Path, app: InternalApp, before: Mapping[str, Any]) -> None:
    """Write the app into its file, or else where it is found again."""
    try:
        replace_file(path, _with_app(path, app, before))
    except (OSError, CliError) as error:
        raise _saved_elsewhere(path, app, getattr(error, "strerror", None) or str(error)) from None


def _saved_elsewhere(path: Path, app: InternalApp, reason: str) -> CliError:
    """Put what cannot be written where it should be into a file of its own, and say which."""
    from dingkit.cli.support._failed import other_folders
    from dingkit.cli.support._journal import new_name

    message = tr("The app {app_key} is made, but not in {path}: {reason}.", app_key=app.app_key, path=path, reason=reason)
    for folder in other_folders():
        place = folder / new_name("app", ".toml")
        with suppress(OSError):
            replace_file(place, _as_toml(tomlkit.document(), app))
            kept = tr("{message} Its key and its secret are in {place}, which only you can read.", message=message, place=place)
            return CliError(kept, ExitCode.FILE, app_key=app.app_key, kept=str(place))
    return CliError(tr("{message} Its secret is in the developer console.", message=message), ExitCode.FILE, app_key=app.app_key)


def _with_app(path: Path, app: InternalApp, before: Mapping[str, Any]) -> bytes:
    """Return the file as it is now, with the app in it; everything else stays, comments included."""
    found = _settings.read(path, missing_ok=True)
    if {name: found[name] for name in OF_AN_APP if name in found} != before:
        raise CliError(tr("it was changed meanwhile and names another app"), ExitCode.FILE)
    document = tomlkit.parse(path.read_text("utf-8")) if path.exists() else tomlkit.document()
    for name in OF_AN_APP[2:]:
        document.pop(name, None)
    return _as_toml(document, app)


def _as_toml(document: tomlkit.TOMLDocument, app: InternalApp) -> bytes:
    document["app_key"], document["app_secret"] = app.app_key, app.app_secret
    return tomlkit.dumps(document).encode()
