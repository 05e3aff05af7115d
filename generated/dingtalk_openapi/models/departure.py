from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .departed_from import DepartedFrom


class Departure(Answer):
    """What is known of somebody's leaving."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    name: str | None = None
    """Name of the person; in the official SDK only."""
    last_work_day: int | None = wire("lastWorkDay", default=None)
    """The last day of work, in milliseconds by its example."""
    dept_list: list[DepartedFrom] = wire("deptList", default_factory=list)
    """Departments that the person was in."""
    main_dept_id: int | None = wire("mainDeptId", default=None)
    """Id of the main department."""
    main_dept_name: str | None = wire("mainDeptName", default=None)
    """Name of the main department."""
    status: int | None = None
    """How far it is."""
    pre_status: int | None = wire("preStatus", default=None)
    """What the person was before."""
    handover_user_id: str | None = wire("handoverUserId", default=None)
    """Userid of the person who takes over."""
    reason_memo: str | None = wire("reasonMemo", default=None)
    """Remark about the reason."""
    voluntary_reason: list[str] = wire("voluntaryReason", default_factory=list)
    """Reasons of the person."""
    passive_reason: list[str] = wire("passiveReason", default_factory=list)
    """Reasons of the corp."""
