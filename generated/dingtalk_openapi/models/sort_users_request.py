from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class SortUsersRequest(Body):
    """Userids to sort."""

    user_id_list: Sequence[str] = wire("userIdList")
    """Userids in the corp, at most 100."""
    sort_type: Literal[0, 1] | Unset = wire("sortType", default=UNSET)
    """Order of the pinyin of the names - ascending (0) or descending (1)."""
