from __future__ import annotations

from ..model import Answer


class UnionEmployeeMapping(Answer):
    """Who a person is in one associated corp."""

    userid: str | None = None
    """The userid in the associated corp."""
    corp_id: str | None = None
    """Id of the associated corp."""
