from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .employee_union_entry import EmployeeUnionEntry


class EmployeeUnion(Answer):
    """Who a person is in corps that are joined to this one."""

    corp_id: str | None = wire("corpId", default=None)
    """Corp that the person belongs to."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the person there."""
    union_emp_map_list: list[EmployeeUnionEntry] = wire("unionEmpMapList", default_factory=list)
    """The same person in other corps."""
