"""Carries out what `dingkit callback register` was asked for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import shlex
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from dingkit._core._urls import check_page
from dingkit.cli.support._check import limit_problems, problems, refuse
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import CliError, ExitCode, explain, usage_error
from dingkit.cli.support._inputs import split
from dingkit.cli.support._language import listed, tr
from dingkit.cli.support._spec import find
from dingkit.errors import InvalidRequestError, NotFoundError
from dingkit.events import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit import DingTalk
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings

REGISTER = "register_callback"


def execute(settings: Settings, out: Output, url: str, given: Iterable[str], *, replace: bool, check: bool) -> None:
    """Check everything, look what is registered, and register or replace."""
    events = list(dict.fromkeys(split(given)))
    token, aes_key = settings.required("callback_token", "callback_aes_key", app=True)
    if not events:
        raise usage_error(tr("Say with --event what is to be pushed, such as --event user_add_org,user_leave_org."))
    if check:
        for advice in _check(url, events, token, aes_key):
            out.note(tr("Note: {advice}", advice=advice))
    with connect(settings) as client:
        ding = client.with_options(check_limits=check)
        before = _registered(ding)
        if before is not None and not replace:
            raise usage_error(
                tr(
                    "A callback is registered already: {url}, for {events}. --replace puts this one, with its events, in its place.",
                    url=before.url,
                    events=listed(before.events),
                ),
                **before._asdict(),
            )
        register = ding.callback.register_callback if before is None else ding.callback.update_callback
        try:
            register(call_back_tag=events, token=token, aes_key=aes_key, url=url)
        except InvalidRequestError as error:
            raise _refusal(error, url) from None
    _print_registration(out, url, events, before)


def _check(url: str, events: list[str], token: str, aes_key: str) -> list[str]:
    check_page(url)
    for name in events:
        if name not in EVENT_TYPES:
            near = get_close_matches(name, EVENT_TYPES, 3)
            meant = (
                tr("Did you mean {near}?", near=tr(" or ").join(near)) if near else tr("Known are {events}.", events=listed(EVENT_TYPES))
            )
            raise usage_error(tr("There is no event {name!r}. {meant} If DingTalk has a new one: --no-check.", name=name, meant=meant))
    described, body = find(REGISTER), {"call_back_tag": events, "token": token, "aes_key": aes_key, "url": url}
    limits = limit_problems(described, body)
    refuse(tr("Nothing was registered"), [*problems(described, described.body, body), *limits.broken])
    return limits.advised


class Registration(NamedTuple):
    """What is registered."""

    url: str
    events: list[str]


def _registered(ding: DingTalk) -> Registration | None:
    try:
        found = ding.callback.get_callback()
    except NotFoundError:
        return None
    names: object = found.call_back_tag
    return Registration(str(found.url), [str(name) for name in names] if isinstance(names, list) else [])


def _refusal(error: InvalidRequestError, url: str) -> CliError:
    explained = explain(error)
    trial = f'dingkit callback encrypt \'{{"EventType": "check_url"}}\' --url {shlex.quote(url)} | sh | dingkit callback decrypt'
    message = tr(
        "{message} Before it answers, DingTalk pushes check_url to the address. Do the same, and look for success: {trial}",
        message=explained,
        trial=trial,
    )
    return CliError(message, ExitCode.REFUSED, **explained.facts)


def _print_registration(out: Output, url: str, events: list[str], before: Registration | None) -> None:
    data = {"url": url, "events": events, "replaced": before and before._asdict()}
    text = tr("Registered {url} for {events}.", url=url, events=listed(events))
    if before is not None:
        removed = [name for name in before.events if name not in events]
        text += tr(" Before it was {url}.", url=before.url) + (tr(" No longer pushed: {gone}.", gone=listed(removed)) if removed else "")
    out.result(data, text)
