"""`dingkit jsapi`: signed pages."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import StrEnum
from functools import partial
from typing import Annotated

import typer

from dingkit.cli.support._command import CALLING, command
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Sign pages for DingTalk's JSAPI (JSAPI 鉴权).")


class Algorithm(StrEnum):
    """How a page is signed."""

    SHA1 = "sha1"
    SHA256 = "sha256"


PREFIX = "dd."


@app.command("sign")
@partial(command, takes=(*(name for name in CALLING if name != "access_token"), "agent_id", "corp_id"))  # no token makes a ticket
def sign(
    settings: Settings,
    out: Output,
    *,
    page: Annotated[
        str, typer.Argument(metavar="URL", show_default=False, help="Address of the page, as its script sees it: location.href.")
    ],
    api: Annotated[
        list[str] | None,
        typer.Option(
            "--api",
            metavar="NAME",
            show_default=False,
            help="What the page calls, such as biz.util.open; several with commas, or the flag again.",
        ),
    ] = None,
    algorithm: Annotated[
        Algorithm, typer.Option("--algorithm", metavar="NAME", help="sha1, or sha256 as in DingTalk's newest sample.")
    ] = Algorithm.SHA1,
    allow_url: Annotated[
        list[str] | None,
        typer.Option(
            "--allow-url", metavar="URL", show_default=False, help="Sign only a page whose address begins so; the flag again for others."
        ),
    ] = None,
) -> None:
    """Sign a page, and print what `dd.config` takes, as JSON.

    The ticket that it is signed with is kept for the next commands; it is never printed.
    """
    from dataclasses import replace

    from dingkit.cli.support._client import connect
    from dingkit.cli.support._inputs import split

    names = split(api)
    if not names:
        raise usage_error(tr("Say with --api what the page calls, such as --api biz.util.open."))
    wrong = next((name for name in names if name.startswith(PREFIX)), None)
    if wrong:
        raise usage_error(tr("--api takes names without the prefix {prefix}: {name}.", prefix=PREFIX, name=wrong.removeprefix(PREFIX)))
    own = replace(settings, access_token=None)
    corp_id, agent_id = own.required("corp_id", "agent_id", app=True)
    with connect(own) as ding:
        config = ding.jsapi.config(
            url=page, js_api_list=names, agent_id=agent_id, corp_id=corp_id, algorithm=algorithm.value, allowed_urls=allow_url or None
        )
    out.json(config)
