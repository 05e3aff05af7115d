from __future__ import annotations

from ..model import Shared


class NotableFields(Shared):
    """Values of a record, by the name of the field; `list_notable_records` says how they look."""
