from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .notable_fields import NotableFields
    from .notable_person import NotablePerson


class GetNotableRecordResult(Answer):
    """A record."""

    id: str | None = None
    """Id of the record, unique in its table."""
    fields: NotableFields | None = None
    """Values by the name of the field."""
    created_by: NotablePerson | None = wire("createdBy", default=None)
    """Who made it."""
    last_modified_by: NotablePerson | None = wire("lastModifiedBy", default=None)
    """Who changed it last."""
    created_time: int | None = wire("createdTime", default=None)
    """When it was made, in milliseconds."""
    last_modified_time: int | None = wire("lastModifiedTime", default=None)
    """When it was changed last, in milliseconds."""
