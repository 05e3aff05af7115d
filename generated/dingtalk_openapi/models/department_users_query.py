from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class DepartmentUsersQuery(Body):
    """Whose people to list, from where on and in which order."""

    dept_id: int
    """Id of the department; the root department is 1."""
    cursor: int
    """0 for the first page, then the `next_cursor` of the answer before."""
    order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | Unset = UNSET
    """Order - by the time of joining the department (`entry_…`) or of a change to it (`modify_…`), or as the corp has ordered them
    (`custom`, the default; by pinyin where it has not)."""
    contain_access_limit: bool | Unset = UNSET
    """Whether to list those whose access is limited, too; the pages do not explain whom they mean."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the names; zh_CN is the default."""
