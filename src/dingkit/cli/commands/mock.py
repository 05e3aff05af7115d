"""`dingkit mock`: a DingTalk on this machine."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import signal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dingkit.cli.support._command import command
from dingkit.cli.support._errors import CliError, ExitCode
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output

if TYPE_CHECKING:
    from dingkit.testing._requests import MockRequest

DEFAULT_PORT = 4010


@command
def mock(
    out: Output,
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, metavar="NUMBER", help="TCP port; 0 picks a free one.")] = DEFAULT_PORT,
    spec: Annotated[
        Path | None, typer.Option("--spec", metavar="FILE", show_default=False, help="Serve this OpenAPI file instead of the bundled one.")
    ] = None,
    prism: Annotated[
        str | None,
        typer.Option(
            "--prism",
            envvar="DINGKIT_PRISM",
            metavar="FILE",
            show_default=False,
            help="The prism executable, if it is not in a usual place.",
        ),
    ] = None,
) -> int:
    """Run a mock DingTalk on 127.0.0.1 until Ctrl-C.

    It checks every request against the spec, answers with the examples in it, and prints a line for each: method, path, status, and what
    was wrong with it. With --json each is an object on a line of its own. It needs Node.js and Prism; without them this command says how
    to get them.
    """
    from dingkit.testing._mock import MockServer

    previous = signal.signal(signal.SIGTERM, signal.default_int_handler)  # SIGTERM then stops it just as Ctrl-C does
    try:
        with MockServer(spec=spec, port=port, prism=prism, on_request=partial(show, out)) as server:
            lines = f"  export DINGTALK_URL={server.url}\n  export DINGTALK_APP_KEY=any DINGTALK_APP_SECRET=any DINGTALK_AGENT_ID=1"
            text = tr("Mock DingTalk on {url}, until Ctrl-C. In another terminal:\n{lines}\n  dingkit token", url=server.url, lines=lines)
            out.result({"url": server.url}, text)
            out.flush()
            code = server.wait()
            raise CliError(
                tr("Prism ended by itself with exit code {code}. Its output:\n{output}", code=code, output=server.output()),
                ExitCode.SETTINGS,
            )
    except KeyboardInterrupt:
        return ExitCode.OK
    finally:
        signal.signal(signal.SIGTERM, previous)


def show(out: Output, request: "MockRequest") -> None:
    """Print what the mock was asked, and how it answered, at once."""
    if out.as_json:
        out.line(request.to_dict())
    else:
        out.result(None, str(request))
    out.flush()
