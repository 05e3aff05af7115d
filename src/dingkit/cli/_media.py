"""The two things that commands do with media."""

from __future__ import annotations

import mimetypes
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from dingkit.cli._errors import CliError, ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import DingTalk

    Progress = Callable[[int, int | None], object]

MediaType = Literal["image", "voice", "video", "file"]


def upload(ding: DingTalk, path: Path, type: str | None, progress: Progress) -> str:  # noqa: A002 - the name that the API has
    """Upload a file and give its media id."""
    from dingtalk_openapi.types import File

    media_type = mimetypes.guess_type(path.name)[0]
    guessed = {"image": "image", "audio": "voice", "video": "video"}.get((media_type or "").partition("/")[0], "file")
    size = path.stat().st_size
    with path.open("rb") as file:
        progress(0, size)
        media = File(file, path.name, media_type)
        result = ding.media.upload_media(type_=cast("MediaType", type or guessed), media=media)
        progress(size, size)
    return result.media_id


def download(ding: DingTalk, media_id: str, to: Path | None, progress: Progress) -> Path:
    """Download a medium and tell where it is."""
    file = ding.media.get_media(media_id=media_id)
    content = file.payload.read()
    target = to or Path()
    if target.is_dir():
        target /= Path((file.file_name or "download").replace("\\", "/")).name
    try:
        descriptor, scratch = tempfile.mkstemp(prefix=".new-", dir=target.parent)
    except OSError as error:
        raise CliError(f"{target.parent}: {error.strerror}.", ExitCode.FILE) from error
    with open(descriptor, "wb") as new:  # noqa: PTH123 - a descriptor
        new.write(content)
        os.fsync(new.fileno())
    Path(scratch).replace(target)
    progress(len(content), len(content))
    return target
