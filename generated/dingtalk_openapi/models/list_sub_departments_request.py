from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class ListSubDepartmentsRequest(Body):
    """The department above."""

    dept_id: int | Unset = UNSET
    """Id of the department above; the root, 1, when it is not given."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the names; Chinese when it is not given."""
