"""Makes the message of `dingkit send`, and checks it against the spec."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._check import limit_problems, problems, refuse
from dingkit.cli.support._errors import CliError, ExitCode, usage_error
from dingkit.cli.support._inputs import read_data, read_text
from dingkit.cli.support._language import listed, tr
from dingkit.cli.support._spec import find

if TYPE_CHECKING:
    from collections.abc import Callable

SEND = "send_work_notification"
MEDIA_ID_MARKS = ("@", "$", "#")
"""What media ids begin with (facts media.yaml media_id_format); a file that begins so can be named `./@…`."""


@dataclass(frozen=True, kw_only=True)
class TextOptions:
    """What the command line says of a message that is written: one of all but the title is given."""

    text: str | None = None
    text_file: str | None = None
    markdown: str | None = None
    message: str | None = None
    title: str | None = None

    def check(self) -> None:
        """Raise unless there is exactly one message."""
        kinds = [name for name in vars(self) if name != "title"]
        given = [name for name in kinds if getattr(self, name) is not None]
        *others, last = (f"--{name.replace('_', '-')}" for name in kinds)
        flags = tr("{others} or {last}", others=listed(others), last=last)
        if not given:
            raise usage_error(tr("There is no message: give {flags}.", flags=flags))
        if len(given) > 1:
            raise usage_error(tr("There can be only one message: give one of {flags}.", flags=flags))
        if self.title is not None and self.markdown is None:
            raise usage_error(tr("--title requires --markdown."))


@dataclass(frozen=True, kw_only=True)
class MessageOptions(TextOptions):
    """A message that is written, or a file."""

    image: str | None = None
    file: str | None = None

    def check(self) -> None:
        """Raise unless there is exactly one message, and its file is there."""
        super().check()
        source = self.image or self.file
        if source and not is_media_id(source) and not Path(source).is_file():
            reason = tr("is not a file") if Path(source).exists() else tr("does not exist")
            raise CliError(
                tr("{source} {reason}: give the path of a file, or the media id of an uploaded one.", source=source, reason=reason),
                ExitCode.FILE,
            )


def is_media_id(source: str) -> bool:
    """Return whether it is a media id and not a path."""
    return source.startswith(MEDIA_ID_MARKS) and not Path(source).exists()


def make(wanted: MessageOptions, upload: Callable[[Path, str], str]) -> dict[str, Any]:
    """Make the message as on the wire.

    Args:
        wanted: What the command line says.
        upload: Uploads a file of a kind and gives its media id.
    """
    from dingkit.messages import File, Image, Markdown, Text

    if wanted.text is not None:
        return Text(wanted.text).to_dict()
    if wanted.text_file is not None:
        return Text(read_text(wanted.text_file).rstrip("\n")).to_dict()
    if wanted.markdown is not None:
        body = read_text(wanted.markdown)
        return Markdown(wanted.title or title_of(body), body).to_dict()
    if wanted.image is not None:
        return Image(_media_id(wanted.image, "image", upload)).to_dict()
    if wanted.file is not None:
        return File(_media_id(wanted.file, "file", upload)).to_dict()
    data = read_data(str(wanted.message))
    if not isinstance(data, dict):
        kinds = listed(find(SEND).body.fields["msg"].tags)
        raise usage_error(
            tr(
                "{message} must hold an object with `msgtype` (one of {kinds}) and a field of that name.",
                message=wanted.message,
                kinds=kinds,
            )
        )
    return data


def check(message: dict[str, Any]) -> list[str]:
    """Raise a usage error that lists what is wrong with a message; give what is only advised against."""
    described = find(SEND)
    limits = limit_problems(described, {"msg": message}, whole=False)
    refuse(tr("The message was not sent"), [*problems(described, described.body.fields["msg"], message, "msg"), *limits.broken])
    return limits.advised


def _media_id(source: str, media_type: str, upload: Callable[[Path, str], str]) -> str:
    return source if is_media_id(source) else upload(Path(source), media_type)


def title_of(markdown: str) -> str:
    """The first line that says something, as long as a title should be."""
    longest = find(SEND).limit("msg.markdown.title", "max_length")
    lines = (line.strip().lstrip("#>*-").strip() for line in markdown.splitlines())
    title = next((line for line in lines if line), "")
    return title if len(title) <= longest else f"{title[: longest - 1]}…"
