"""Carries out what `dingkit callback decrypt` and `encrypt` were asked for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
import shlex
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from dingkit._core._urls import check_page
from dingkit.callback import CallbackCrypto, failed_event
from dingkit.callback._request import NONCES, SIGNATURES, TIMESTAMPS, read_query, read_signature
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._inputs import read_text
from dingkit.cli.support._language import of_library, tr
from dingkit.cli.support._output import without_secrets
from dingkit.errors import EventError
from dingkit.events import EVENT_TYPES, UnknownEvent, event_type, parse
from dingtalk_openapi.language import in_chinese

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings
    from dingkit.events import Event

MAX_SHOWN = 100
"""Characters that are shown of a body that is not a push."""

_QUERY = re.compile(r"[^?\s]*\?([^#\s\"']+)")
"""In an address, alone or in the line of a log: what follows the first question mark."""


class Signed(NamedTuple):
    """What was given of the query, one by one."""

    signature: str | None
    timestamp: str | None
    nonce: str | None


def crypto_of(settings: Settings) -> CallbackCrypto:
    """Make the cryptography of a callback."""
    token, aes_key, owner_key = settings.required("callback_token", "callback_aes_key", "callback_owner_key")
    return CallbackCrypto(token, aes_key, owner_key)


def decrypt(settings: Settings, out: Output, address: str | None, signed: Signed, source: str, *, show: bool) -> None:
    """Verify and decrypt a push or a reply, and print what it says."""
    crypto = crypto_of(settings)
    if any(signed) and (address is not None or not all(signed)):
        raise usage_error(tr("Give either the address of the push, or all of --signature, --timestamp and --nonce."))
    parameters = _signature_options(address, signed)
    encrypted, beside = _read_body(source)
    if not parameters and not beside:
        raise usage_error(tr("How was it signed? Give the address of the push with its query, or --signature, --timestamp and --nonce."))
    signature, timestamp, nonce = read_signature(parameters or beside)
    text, owner = crypto.open(signature=signature, timestamp=timestamp, nonce=nonce, encrypt=encrypted)
    _print_event(out, text, owner.decode(), show=show)


def _signature_options(address: str | None, signed: Signed) -> dict[str, list[str]]:
    """The parameters on the command line; none when there are none."""
    if address is None:
        return _parameters(dict(zip((SIGNATURES[0], TIMESTAMPS[0], NONCES[0]), signed, strict=True)))
    found = _QUERY.search(address)
    return read_query(found[1] if found else address.strip())


def _parameters(given: Mapping[str, Any]) -> dict[str, list[str]]:
    return {name: [str(value)] for name, value in given.items() if value is not None}


def _read_body(source: str) -> tuple[str, dict[str, list[str]]]:
    """Return what is encrypted, and the signature beside it, which replies have."""
    text = read_text(source).strip()
    if text and text[0] not in "{[<":
        return text, {}
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or not isinstance(content.get("encrypt"), str):
        shown = tr("it is {text}", text=text[:MAX_SHOWN] + ("…" if len(text) > MAX_SHOWN else "")) if text else tr("it is empty")
        raise usage_error(tr('The body of a push is JSON with "encrypt" in it; {shown}', shown=shown))
    names = (*SIGNATURES, *TIMESTAMPS, *NONCES)
    return content["encrypt"], _parameters({name: content[name] for name in names if name in content})


def _print_event(out: Output, text: str, owner: str, *, show: bool) -> None:
    content, event = _read(text)
    masked = False
    if not show:
        content, masked = without_secrets(content)
    name = None if event is None else event_type(event)
    known = None if event is None or isinstance(event, UnknownEvent) else type(event).__name__
    if out.as_json:
        out.json({"event": name, "class": known and f"dingkit.events.{known}", "owner_key": owner, "content": content})
        return
    if isinstance(content, str):
        out.result(None, content)
    else:
        out.json(content)
    if name is not None:
        about = _event(name)
        out.note(tr("{name}{about} Class: {kind}.", name=name, about=about, kind=f"dingkit.events.{known}" if known else "UnknownEvent"))
    if masked:
        out.note(tr("Secrets in the event are hidden as ***; --show shows them."))


def _event(name: str) -> str:
    if name not in EVENT_TYPES:
        return tr(" is not an event that dingkit knows.")
    return f"：{EVENT_TYPES[name].name_zh}。" if in_chinese() else f": {EVENT_TYPES[name].summary}"


def _read(text: str) -> tuple[Any, Event | None]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return text, None
    if not isinstance(content, dict):
        return text, None
    try:
        return content, parse(content)
    except EventError:
        return content, None


def encrypt(settings: Settings, out: Output, text: str | None, source: str | None, url: str | None) -> None:
    """Encrypt and sign a text, and print it, or how to push it."""
    if (text is None) == (source is None):
        raise usage_error(tr("Say what to encrypt: give a text, such as success, or --text-file."))
    crypto = crypto_of(settings)
    if text is None:
        text = read_text(str(source)).rstrip("\n")
    text, problem = _pushed(text)
    sealed = crypto.encrypt(text)
    if url is None:
        out.json(sealed)
        return
    check_page(url)
    if problem:
        out.note(tr("Note: an endpoint refuses this, because {problem}.", problem=problem))
    query = urlencode({"signature": sealed["msg_signature"], "timestamp": sealed["timeStamp"], "nonce": sealed["nonce"]})
    page = url.partition("#")[0]
    address, body = f"{page}{'&' if '?' in page else '?'}{query}", json.dumps({"encrypt": sealed["encrypt"]})
    words = ["curl", "--silent", "--show-error", address, "--header", "Content-Type: application/json", "--data", body]
    out.result({"url": address, "body": body}, shlex.join(words))


def _pushed(text: str) -> tuple[str, str | None]:
    """Return what is pushed of an event; what `list-failed` wrote is put together again. A note says why, where it is not one."""
    try:
        parse(text)
    except EventError as error:
        content, _ = _read(text)
        try:
            return json.dumps(failed_event(content if isinstance(content, dict) else {}).to_dict(), ensure_ascii=False), None
        except EventError:
            return text, of_library(str(error))
    return text, None
