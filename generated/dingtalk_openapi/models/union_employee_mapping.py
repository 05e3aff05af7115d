from __future__ import annotations

from ..model import Answer


class UnionEmployeeMapping(Answer):
    """Who a person is in one associated corp; the facts name no fields."""
