"""`dingkit token`: is there a token, and how long is it good?"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated

import typer

from dingkit.cli.support._command import command
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

MINUTE = 60


@command
def token(
    settings: Settings,
    out: Output,
    *,
    show: Annotated[bool, typer.Option("--show", help="Print the token itself, and nothing else.")] = False,
) -> None:
    """Get an access token and show how long it is valid.

    The first one proves that key, secret and network are right. It is kept for the next commands, which do not ask DingTalk again;
    `dingkit doctor` does. It is printed only with --show.
    """
    from dingkit.cli.support._client import connect, credential_of, store_of
    from dingkit.stores import StoreError

    if settings.access_token:
        shown = {"valid": None, "expires_at": None, "expires_in": None}
        text = settings.access_token if show else tr("The token was given to dingkit: how long it is valid is not known.")
        out.result({**shown, "token": settings.access_token} if show else shown, text)
        return
    before = kept = None
    with suppress(StoreError):
        before = store_of(settings).load(credential_of(settings).cache_key("app"))
    with connect(settings) as ding:
        value = ding.access_token()
    with suppress(StoreError):
        kept = store_of(settings).load(credential_of(settings).cache_key("app"))
    from_before = before is not None and before.value == value
    expires_at = None if kept is None or kept.value != value else kept.expires_at
    data: dict[str, object] = {"valid": True, "expires_at": None, "expires_in": None, "app_key": settings.app_key, "kept": from_before}
    text = tr("The token of {app_key} is valid; how long is not known, because it could not be kept.", app_key=settings.app_key)
    if expires_at is not None:
        seconds = round(expires_at - time.time())
        moment = datetime.fromtimestamp(expires_at, UTC)
        data |= {"expires_at": moment.isoformat(timespec="seconds"), "expires_in": seconds}
        text = tr(
            "The token of {app_key} is valid until {moment:%Y-%m-%d %H:%M:%S %z}, for {duration}.",
            app_key=settings.app_key,
            moment=moment.astimezone(),
            duration=_duration(seconds),
        )
    if from_before:
        text += tr(" It was kept from an earlier command: DingTalk was not asked.")
    out.result({**data, "token": value} if show else data, value if show else text)


def _duration(seconds: int) -> str:
    hours, minutes = divmod(seconds // MINUTE, MINUTE)
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
        if hours
        else tr("{minutes} min {seconds} s", minutes=minutes, seconds=seconds % MINUTE)
    )
