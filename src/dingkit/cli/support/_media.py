"""What commands do with media and files."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from pathlib import Path
from typing import TYPE_CHECKING, cast

from dingkit.cli.support._errors import CliError, ExitCode
from dingkit.cli.support._language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import DingTalk

    Progress = Callable[[int, int | None], object]


def refuse_existing_file(to: str | None, *, force: bool) -> None:
    """Refuse to overwrite a file with a download.

    Raises:
        CliError: it exists, and `--force` was not given.
    """
    if to is not None and not force and not to.endswith("/") and Path(to).is_file():
        raise CliError(tr("{to} already exists: choose another name, or replace it with --force.", to=to), ExitCode.FILE)


def upload(ding: DingTalk, path: Path, type: str | None, progress: Progress) -> str:  # noqa: A002 - the name that the API has
    """Upload a file and give its media id."""
    return ding.media.upload(path, type, progress=progress).media_id


def download(ding: DingTalk, media_id: str, to: str | None, progress: Progress) -> Path:
    """Download a medium and print where it is."""
    return cast("Path", ding.media.download(media_id, to or ".", progress=progress).path)  # it went to a path, not to a file object
