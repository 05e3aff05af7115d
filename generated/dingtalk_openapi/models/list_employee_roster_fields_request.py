from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListEmployeeRosterFieldsRequest(Body):
    """Whose entries, and which fields of them."""

    userid_list: Sequence[str | int] = wire(joined=",")
    """Userids of the people; at most 50."""
    field_filter_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Codes of the fields; all of them when left out, at most 20."""
    agentid: int | Unset = UNSET
    """AgentId of the app; in the samples of the page only."""
