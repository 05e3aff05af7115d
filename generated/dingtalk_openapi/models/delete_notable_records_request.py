from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class DeleteNotableRecordsRequest(Body):
    """The records."""

    record_ids: Sequence[str] = wire("recordIds")
    """Ids of the records."""
