"""The two things that commands do with media."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit import DingTalk

    Progress = Callable[[int, int | None], object]


def upload(ding: DingTalk, path: Path, type: str | None, progress: Progress) -> str:  # noqa: A002 - the name that the API has
    """Upload a file and give its media id."""
    return ding.media.upload(path, type, progress=progress).media_id


def download(ding: DingTalk, media_id: str, to: str | None, progress: Progress) -> Path:
    """Download a medium and tell where it is."""
    return cast("Path", ding.media.download(media_id, to or ".", progress=progress).path)  # it went to a path, not to a file object
