"""`dingkit sandbox`: a DingTalk with a memory on this machine, and programs that are led to it."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dingkit.cli.support._command import command, option
from dingkit.cli.support._errors import ExitCode
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output

if TYPE_CHECKING:
    from dingkit.sandbox import App

DEFAULT_PORT = 4011
Port = Annotated[int, typer.Option("--port", min=0, max=65535, metavar="NUMBER", help="TCP port; 0 picks a free one.")]
Data = Annotated[
    Path | None,
    typer.Option("--data", metavar="FILE", show_default=False, help="Keep everything in this file; it is forgotten without one."),
]
Seed = Annotated[
    Path | None,
    typer.Option("--seed", metavar="FILE", show_default=False, help="YAML with the corps to begin with, instead of a small one."),
]

app: typer.Typer = typer.Typer()


@app.callback(invoke_without_command=True)
@partial(command, is_group=True)
def sandbox(
    out: Output,
    *,
    port: Port = DEFAULT_PORT,
    data: Data = None,
    seed: Seed = None,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Address to listen on; others can reach it where it is not of this machine.")
    ] = "127.0.0.1",
    password: Annotated[
        str,
        typer.Option(
            "--password",
            metavar="TEXT",
            show_default=False,
            help="Ask for it (HTTP Basic) on the page and in /_sandbox; needed with --host.",
        ),
    ] = "",
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not print a line for each request and push.")] = False,
) -> int:
    """Run a DingTalk with a memory on 127.0.0.1 until Ctrl-C.

    It serves every operation of the spec, keeps what was sent, pushes what happens, and is looked at and acted in on the page that a
    browser gets there, or over /_sandbox. It prints a line for each request and push: method, path, status, and what was wrong with it by
    the spec. With --json each is an object on a line of its own. It needs no Node.js and no network: pip install 'dingkit[sandbox]'.

    Programs that write DingTalk's hosts into their code: see run and env.
    """
    import secrets

    from dingkit.cli.support import _sandbox

    with _sandbox.beginning():
        from dingkit.sandbox import Sandbox
        from dingkit.sandbox._access import is_loopback

        reachable = not is_loopback(host)
        if reachable and not password:
            password = secrets.token_urlsafe(12)
        show_line = None if quiet else lambda shown: show(out, shown)
        running = Sandbox(port=port, data=data, seed=seed, host=host, password=password, on_request=show_line)
        if reachable:
            out.warn(
                tr(
                    "Others can reach this sandbox on {host}: they can call its API, and with the password {password} see and do "
                    "everything on its page and below /_sandbox. Nothing is encrypted.",
                    host=host,
                    password=password,
                )
            )
        running.serve(lambda apps: print_start(out, running.url, apps))
    return ExitCode.OK


@app.command("run", context_settings={"allow_interspersed_args": False})
@command
def run(
    out: Output,
    *,
    program: Annotated[list[str], typer.Argument(metavar="COMMAND...", show_default=False, help="The program and its arguments.")],
    allow: Annotated[
        list[str] | None,
        option("--allow", "HOST", "Let the program reach this host, too: example.com, *.example.com, or * for all; again for more."),
    ] = None,
    port: Port = 0,
    data: Data = None,
    seed: Seed = None,
) -> int:
    """Run a program, unchanged, with a sandbox in DingTalk's place, even when DingTalk's hosts are written in its code.

    The sandbox is also a proxy with a certificate authority of its own, and the environment leads programs in Python, Node.js, Go and Java,
    and curl, there. Other hosts are refused. DINGTALK_APP_KEY and the like become the sandbox's, and keys that look real are taken out. It
    ends with the exit code of the program. What cannot be led, and what to do then: the page "Programs that
    cannot be pointed to the sandbox" of dingkit's documentation.
    """
    from dingkit.cli.support import _sandbox

    return _sandbox.run(out, program, port=port, data=data, seed=seed, allow=allow or [])


@app.command("env")
@command
def env(
    out: Output,
    *,
    url: Annotated[str, typer.Option("--url", metavar="URL", help="Where the sandbox is.")] = f"http://127.0.0.1:{DEFAULT_PORT}",
) -> None:
    """Print what a shell must export so that programs are led to a sandbox that runs.

    eval "$(dingkit sandbox env)" does so. The certificate that is to be trusted is put into your cache directory; its key is in the memory
    of the sandbox alone.
    """
    from dingkit.cli.support import _sandbox

    _sandbox.env(out, url)


def print_start(out: Output, url: str, apps: "list[App]") -> None:
    """Print where it is, and what a program needs to use it."""
    settings = {"DINGTALK_URL": url}
    for app in apps[:1]:
        settings |= {
            "DINGTALK_APP_KEY": app.app_key,
            "DINGTALK_APP_SECRET": app.app_secret,
            "DINGTALK_AGENT_ID": str(app.agent_id or ""),
            "DINGTALK_CORP_ID": app.corp_id,
        }
    lines = "\n".join(f"  export {name}={value}" for name, value in settings.items() if value)
    # The secret is one of this sandbox, which opens nothing elsewhere: a program needs it, and it can be looked up nowhere else.
    out.result(
        {"url": url, "env": settings},
        tr(
            "A DingTalk on {url}, until Ctrl-C. Look at it: {url}/\nIn another terminal:\n{lines}\n  dingkit token",
            url=url,
            lines=lines,
        ),
    )
    out.flush()


def show(out: Output, shown: dict[str, Any]) -> None:
    """Print a request or a push, at once."""
    if out.as_json:
        out.line(shown)
    else:
        arrow = "->" if shown["kind"] == "push" else "<-"
        remarks = "".join(f"\n    {'!' if text in shown['problems'] else '-'} {text}" for text in (*shown["problems"], *shown["notes"]))
        head = f"{arrow} {shown['method']} {shown['path']} {shown['status']} {shown['operation']} {shown['milliseconds']:.1f} ms"
        out.result(None, f"{head}{remarks}")
    out.flush()
