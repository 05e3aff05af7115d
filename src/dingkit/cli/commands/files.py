"""`dingkit upload` and `dingkit download`."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dingkit.cli.support._command import command, option
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings


class MediaType(StrEnum):
    """The kinds of media that the API has."""

    IMAGE = "image"
    VOICE = "voice"
    VIDEO = "video"
    FILE = "file"


@command
def upload(
    settings: Settings,
    out: Output,
    *,
    path: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="The file to upload.")],
    media_type: Annotated[
        MediaType | None,
        typer.Option(
            "--type",
            metavar="KIND",
            show_default=False,
            help="image, voice, video or file; guessed when not given. It decides size and formats.",
        ),
    ] = None,
) -> None:
    """Upload a file and print its media id, which messages refer to."""
    from dingkit.cli.support import _media
    from dingkit.cli.support._client import connect
    from dingkit.cli.support._progress import transfer

    with connect(settings) as ding, transfer(tr("Uploading {name}", name=path.name), out) as progress:
        media_id = _media.upload(ding, path, media_type and media_type.value, progress)
    out.result({"media_id": media_id, "file": str(path)}, media_id)


@command
def download(
    settings: Settings,
    out: Output,
    *,
    media_id: Annotated[
        str, typer.Argument(metavar="MEDIA_ID", show_default=False, help="From `dingkit upload`; begins with @, $ or #: quote it.")
    ],
    to: Annotated[
        str | None,  # a path loses the slash at its end
        option(
            "--to",
            "PATH",
            "File, or folder for the name that DingTalk gives (with a slash at its end it is made); this folder when not given.",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")] = False,
) -> None:
    """Download an image, voice or file by its media id.

    There is never half a file: it gets its name when it is complete.
    """
    from dingkit.cli.support import _media
    from dingkit.cli.support._client import connect
    from dingkit.cli.support._progress import transfer

    _media.refuse_existing_file(to, force=force)
    with connect(settings) as ding, transfer(tr("Downloading {media_id}", media_id=media_id), out) as progress:
        path = _media.download(ding, media_id, to, progress)
    out.result({"file": str(path), "bytes": path.stat().st_size}, str(path))
