"""`dingkit robot`: what a custom robot writes to its group."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from typing import Annotated

import typer

from dingkit.cli.support._command import command, option
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Write to a group as its custom robot (自定义机器人).")


@app.command("send")
@partial(command, takes=("robot_webhook", "robot_secret", "url", "base_url"))
def send(
    settings: Settings,
    out: Output,
    *,
    text: Annotated[str | None, option("--text", "TEXT", "Send this text.")] = None,
    text_file: Annotated[str | None, option("--text-file", "FILE", "Send the text in this file; - is standard input.")] = None,
    markdown: Annotated[str | None, option("--markdown", "FILE", "Send the markdown in this file; - is standard input.")] = None,
    title: Annotated[
        str | None, option("--title", "TEXT", "Title of the markdown in the list of conversations; its first line when not given.")
    ] = None,
    message: Annotated[
        str | None,
        option("--message", "FILE", "Send any message, such as link or actionCard, written in JSON or YAML; - is standard input."),
    ] = None,
    at_mobile: Annotated[
        list[str] | None,
        option("--at-mobile", "NUMBER", "Mention who has this mobile number; several with commas, or the flag again."),
    ] = None,
    at_user: Annotated[
        list[str] | None, option("--at-user", "USERID", "Mention this user; several with commas, or the flag again.")
    ] = None,
    at_all: Annotated[bool, typer.Option("--at-all", help="Mention everybody in the group.")] = False,
    msg_uuid: Annotated[
        str | None,
        option("--msg-uuid", "KEY", "Any text of your own: what is sent again with the same one is not delivered twice."),
    ] = None,
) -> None:
    """Send a message to a group through the webhook of its custom robot.

    Whom you mention is put at the end of the text, unless the text mentions them already: DingTalk wants it so.
    """
    from dingkit.cli.support import _robot
    from dingkit.cli.support._inputs import split
    from dingkit.cli.support._message import TextOptions

    wanted = TextOptions(text=text, text_file=text_file, markdown=markdown, message=message, title=title)
    people = _robot.People(mobiles=tuple(dict.fromkeys(split(at_mobile))), users=tuple(dict.fromkeys(split(at_user))), everybody=at_all)
    _robot.execute(settings, out, wanted, people, msg_uuid)
