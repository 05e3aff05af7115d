from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UnionEmployeeMapping(Answer):
    """Who a person is in one associated corp; the facts name no fields."""
