from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class GetDepartmentRequest(Body):
    """The department in question."""

    dept_id: int
    """Id of the department; 1 is the root."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the name; Chinese when it is not given."""
