from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .union_employee_mapping import UnionEmployeeMapping


class UnionEmployee(Answer):
    """Who the person is in an associated corp."""

    userid: str | None = None
    """The userid of the person."""
    corp_id: str | None = None
    """Id of the corp."""
    union_emp_map_list: list[UnionEmployeeMapping] = wire(default_factory=list)
    """Who the person is in the associated corps."""
