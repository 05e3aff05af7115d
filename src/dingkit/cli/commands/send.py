"""`dingkit send`: a work notification to people, departments or the whole corp."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from dingkit.cli.support._command import CALLING, command, option
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

PARALLEL = 4
WAIT_SECONDS: float = 300


@partial(command, takes=(*CALLING, "agent_id"))
def send(
    settings: Settings,
    out: Output,
    *,
    to: Annotated[list[str] | None, option("--to", "USERID", "Userids of the recipients; several with commas, or the flag again.")] = None,
    to_file: Annotated[
        list[str] | None, option("--to-file", "FILE", "A file with a userid on each line, and comments after #; - is standard input.")
    ] = None,
    dept: Annotated[
        list[str] | None, option("--dept", "NUMBER", "A department and all below it; several with commas, or the flag again.")
    ] = None,
    everyone: Annotated[bool, typer.Option("--all", help="Everyone in the corp; asks first.")] = False,
    text: Annotated[str | None, option("--text", "TEXT", "Send this text.")] = None,
    text_file: Annotated[str | None, option("--text-file", "FILE", "Send the text in this file; - is standard input.")] = None,
    markdown: Annotated[str | None, option("--markdown", "FILE", "Send the markdown in this file; - is standard input.")] = None,
    title: Annotated[
        str | None, option("--title", "TEXT", "Title of the markdown in the list of conversations; its first line when not given.")
    ] = None,
    image: Annotated[str | None, option("--image", "FILE", "Upload this picture and send it; or the media id of an uploaded one.")] = None,
    file: Annotated[str | None, option("--file", "FILE", "Upload this file and send it; or the media id of an uploaded one.")] = None,
    message: Annotated[
        str | None,
        option("--message", "FILE", "Send any message, such as oa or action_card, written in JSON or YAML; - is standard input."),
    ] = None,
    wait: Annotated[
        bool, typer.Option("--wait", help="Wait until DingTalk has sent it, and show who received it, who did not and why.")
    ] = False,
    wait_seconds: Annotated[
        float, typer.Option("--wait-seconds", min=0, metavar="SECONDS", help="The longest that --wait waits.")
    ] = WAIT_SECONDS,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="FILE",
            show_default=False,
            help="With --wait: write who received it, who did not and why into this file, as JSON.",
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before sending to everyone.")] = False,
    parallel: Annotated[
        int, typer.Option("--parallel", min=1, max=32, metavar="NUMBER", help="Batches under way at the same time.")
    ] = PARALLEL,
    journal: Annotated[
        Path | None,
        typer.Option(
            "--journal", metavar="FILE", show_default=False, help="Keep the journal here; else it is kept only until all is sent."
        ),
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(
            "--resume", metavar="FILE", show_default=False, help="Go on with the send of this journal: what was sent is not sent again."
        ),
    ] = None,
    resend_unknown: Annotated[
        bool, typer.Option("--resend-unknown", help="With --resume: send again without asking what may have been sent already.")
    ] = False,
) -> int:
    """Send a work notification to people, departments or everyone.

    Give the recipients (--to, --to-file, --dept or --all) and one message. More recipients than one call takes are split into batches;
    a journal notes what was sent, so that a send that was cut off can be continued with --resume without sending to anyone twice.
    """
    from dingkit.cli.support._message import MessageOptions
    from dingkit.cli.support._send import SendOptions
    from dingkit.cli.support._send import resume as go_on
    from dingkit.cli.support._send import send as begin

    wanted = MessageOptions(text=text, text_file=text_file, markdown=markdown, image=image, file=file, message=message, title=title)
    order = SendOptions(settings, out, wait_seconds=wait_seconds if wait else None, parallel=parallel, report=report)
    order.check()
    if resume is not None:
        if any((to, to_file, dept, everyone, journal, *vars(wanted).values())):
            raise usage_error(tr("--resume takes message and recipients from the journal: leave out the other flags that name them."))
        return go_on(order, resume, resend_unknown=resend_unknown)
    if resend_unknown:
        raise usage_error(tr("--resend-unknown requires --resume."))
    return begin(order, wanted, to or [], to_file or [], dept or [], everyone=everyone, yes=yes, journal=journal)
