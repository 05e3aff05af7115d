from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListAttendanceRecordsRequest(Body):
    """Whose punches, of which time."""

    user_ids: Sequence[str] = wire("userIds")
    """Userids of the people, at most 50. Of one that is not there, nothing comes."""
    check_date_from: str = wire("checkDateFrom")
    """Beginning of the time, text format `yyyy-MM-dd HH:mm:ss`."""
    check_date_to: str = wire("checkDateTo")
    """End of the time, text format `yyyy-MM-dd HH:mm:ss`. At most 7 days after the beginning."""
    is_i18_n: bool | Unset = wire("isI18n", default=UNSET)
    """Whether the corp is one outside China; false when it is not given."""
