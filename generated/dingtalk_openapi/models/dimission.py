from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .departed_from import DepartedFrom


class Dimission(Answer):
    """What is known of somebody's leaving."""

    userid: str | None = None
    """Userid of the person."""
    last_work_day: int | None = None
    """The last day of work, in milliseconds by its example."""
    dept_list: list[DepartedFrom] = wire(default_factory=list)
    """Departments that the person was in."""
    main_dept_id: int | None = None
    """Id of the main department."""
    main_dept_name: str | None = None
    """Name of the main department."""
    reason_type: int | None = None
    """Kind of the reason; absent where the HR app has reasons that the corp wrote itself."""
    reason_memo: str | None = None
    """Remark about the reason."""
    pre_status: int | None = None
    """What the person was before."""
    handover_userid: str | None = None
    """Userid of the person who takes over."""
    status: int | None = None
    """How far it is."""
