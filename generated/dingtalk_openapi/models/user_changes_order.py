from __future__ import annotations

from ..model import UNSET, Body, Unset


class UserChangesOrder(Body):
    """Place to give a person in the order of one department."""

    dept_id: int | Unset = UNSET
    """Id of the department."""
    order: int | Unset = UNSET
    """Place in the order; by most pages a larger one comes first."""
