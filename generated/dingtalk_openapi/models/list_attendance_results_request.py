from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListAttendanceResultsRequest(Body):
    """Whose results, of which days."""

    work_date_from: str = wire("workDateFrom")
    """First day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts."""
    work_date_to: str = wire("workDateTo")
    """Last day, text format `yyyy-MM-dd HH:mm:ss`; only the day counts. At most 7 days after the first."""
    user_id_list: Sequence[str] = wire("userIdList")
    """Userids of the people, at most 50. Of one that is not there, nothing comes."""
    offset: int
    """How many results to skip: 0 first, then what was skipped and `limit` together."""
    limit: int
    """How many results a page has at most."""
    is_i18_n: bool | Unset = wire("isI18n", default=UNSET)
    """Whether the corp is one outside China; false when it is not given."""
