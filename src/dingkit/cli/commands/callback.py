"""`dingkit callback`: pushes of events, their registration, and what could not be delivered."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from dingkit.cli.commands.call import shortened
from dingkit.cli.support._command import CALLING, command, option
from dingkit.cli.support._inputs import STDIN
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

app: typer.Typer = typer.Typer(
    no_args_is_help=True, help="Look into pushed events, register for them, fetch those that were missed (事件回调)."
)

CRYPTO = ("callback_token", "callback_aes_key", "callback_owner_key")


def complete_event(incomplete: str) -> Iterator[tuple[str, str]]:
    """The events that begin so, each with its sentence."""
    from dingtalk_openapi.events import EVENT_TYPES

    return ((name, shortened(event.summary)) for name, event in EVENT_TYPES.items() if name.startswith(incomplete))


@app.command("decrypt")
@partial(command, takes=CRYPTO)
def decrypt(
    settings: Settings,
    out: Output,
    *,
    address: Annotated[
        str | None,
        typer.Argument(
            metavar="ADDRESS", show_default=False, help="Address or query of the push, as in the log of a web server. Quote it."
        ),
    ] = None,
    body: Annotated[str, option("--body", "FILE", "The body of the push; standard input when not given.")] = STDIN,
    signature: Annotated[str | None, option("--signature", "TEXT", "From the query of the push, instead of the address.")] = None,
    timestamp: Annotated[str | None, option("--timestamp", "TEXT", "From the query of the push, instead of the address.")] = None,
    nonce: Annotated[str | None, option("--nonce", "TEXT", "From the query of the push, instead of the address.")] = None,
    show: Annotated[bool, typer.Option("--show", help="Show tokens and other secrets in the event instead of ***.")] = False,
) -> None:
    """Decrypt a push, and print its event as JSON.

    Its signature is verified; how old it is does not matter. The reply of an endpoint holds its own signature: it needs no address.
    """
    from dingkit.cli.support import _push

    _push.decrypt(settings, out, address, _push.Signed(signature, timestamp, nonce), body, show=show)


@app.command("encrypt")
@partial(command, takes=CRYPTO)
def encrypt(
    settings: Settings,
    out: Output,
    *,
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", show_default=False, help="What to say: an event as JSON, or a word such as success.")
    ] = None,
    text_file: Annotated[str | None, option("--text-file", "FILE", "Say what is in this file; - is standard input.")] = None,
    url: Annotated[
        str | None, option("--url", "URL", "Print the curl command that pushes it to this endpoint, instead of the encrypted body.")
    ] = None,
) -> None:
    """Encrypt an event or a reply, and print it as JSON.

    It is signed as well. With --url it is a command line that pushes the event to an endpoint of yours: `… | sh` tries it out.
    """
    from dingkit.cli.support import _push

    _push.encrypt(settings, out, text, text_file, url)


@app.command("register")
@partial(command, takes=(*CALLING, *CRYPTO[:2]))
def register(
    settings: Settings,
    out: Output,
    *,
    endpoint: Annotated[
        str, typer.Argument(metavar="URL", show_default=False, help="Public address of your endpoint. It must be running.")
    ],
    event: Annotated[
        list[str] | None,
        typer.Option(
            "--event",
            metavar="NAME",
            show_default=False,
            autocompletion=complete_event,
            help="An event to be pushed, such as user_add_org; several with commas, or the flag again.",
        ),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Put it in the place of what is registered: only the events named here are pushed then.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check/--no-check", help="Validate against the spec before registering, or leave that to DingTalk.")
    ] = True,
) -> None:
    """Register the endpoint that events are pushed to.

    DingTalk pushes check_url to it before it answers. An app has one registration; one that is there stays, unless --replace.
    """
    from dingkit.cli.support import _registration

    _registration.execute(settings, out, endpoint, event or [], replace=replace, check=check)


@app.command("list-failed")
@command
def list_failed(
    settings: Settings,
    out: Output,
    *,
    output: Annotated[Path | None, option("--output", "FILE", "Add them to this file, each page before the next one is asked for.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Without --output: do not ask before emptying DingTalk's list.")] = False,
) -> None:
    """Fetch the events that could not be delivered.

    READING EMPTIES DingTalk's list: these events cannot be read again. Each is a line of JSON, as DingTalk gives it, and on the disk before
    anything else happens. Secrets in events are not hidden.
    """
    from dingkit.cli.support import _failed

    _failed.execute(settings, out, output, yes=yes)
