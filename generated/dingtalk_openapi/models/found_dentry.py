from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .dentry_person import DentryPerson
    from .found_dentry_path import FoundDentryPath


class FoundDentry(Answer):
    """A file that was found."""

    dentry_uuid: str | None = wire("dentryUuid", default=None)
    """UUID of the file (dentryUuid)."""
    name: str | None = None
    """Its name."""
    creator: DentryPerson | None = None
    """Who made it."""
    modifier: DentryPerson | None = None
    """Who changed it last."""
    last_modify_time: int | None = wire("lastModifyTime", default=None)
    """When it was changed last, a time stamp, presumably in milliseconds since 1970-01-01 UTC; the SDK alone has it."""
    path: FoundDentryPath | None = None
    """Where it is; the SDK alone has it."""
