"""Spaces of files, and what is in them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

SPACE: Final = "space"
"""Kind of the records of spaces, by their id."""
DENTRY: Final = "dentry"
"""Kind of the records of files and folders, by their id, below their space and folder."""
ROOT: Final = "0"
_FIRST_SPACE: Final = 3000400050
APPROVALS: Final = "approvals"
"""The space that the files of approvals are in."""


def space_of(corp: Corp, what: str, name: str) -> Record:
    """Return the space of something; one is opened where it has none yet."""
    found = next(iter(corp.find_having(SPACE, "what", what)), None)
    if found is None:
        number = corp.next_number("space", _FIRST_SPACE)
        found = {"id": str(number), "what": what, "name": name, "created": corp.world.clock.now_ms(), "uuid": corp.new_id("dentry_uuid")}
        corp.put(SPACE, found["id"], found)
    return found


def children(corp: Corp, space_id: str, folder: str) -> list[Record]:
    """Return what is in a folder."""
    return corp.find(DENTRY, parent=f"{space_id}/{folder}")


def put(corp: Corp, dentry: Record) -> None:
    """Write a file or a folder."""
    corp.put(DENTRY, dentry["id"], dentry, parent=f"{dentry['space']}/{dentry['parent']}")


def delete(corp: Corp, dentry: Record) -> None:
    """Delete a file, or a folder with all that is in it."""
    deleted = [dentry]
    for one in deleted:
        deleted += children(corp, one["space"], one["id"])
        corp.delete(DENTRY, one["id"])


def size(corp: Corp, space_id: str) -> int:
    """Return how many bytes a space has."""
    return sum(dentry["file"]["size"] for dentry in corp.find_having(DENTRY, "space", space_id) if dentry["file"])


def time_text(milliseconds: int) -> str:
    """Write a time as spaces have it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
