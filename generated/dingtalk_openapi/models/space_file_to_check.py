from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SpaceFileToCheck(Body):
    """What DingTalk checks of a file that will be uploaded."""

    md5: str | Unset = UNSET
    """MD5 of the bytes, hexadecimal: are they whole?"""
    size: int | Unset = UNSET
    """Bytes: is there room?"""
    parent_id: str | Unset = wire("parentId", default=UNSET)
    """Id of the folder that it goes into; 0 is the root. Is the name taken there?"""
    name: str | Unset = UNSET
    """Name of the file: is it allowed?"""
