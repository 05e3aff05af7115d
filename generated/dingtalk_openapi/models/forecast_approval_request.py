from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from .approval_value import ApprovalValue


class ForecastApprovalRequest(Body):
    """An approval that is not made yet."""

    process_code: str = wire("processCode")
    """Code of the form."""
    dept_id: int = wire("deptId")
    """Id of the department that the originator is in."""
    user_id: str = wire("userId")
    """userid of the originator."""
    form_component_values: Sequence[ApprovalValue] = wire("formComponentValues")
    """Values of the form."""
