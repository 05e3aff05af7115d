from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListEmployeeRostersRequest(Body):
    """Whose entries, and which fields of them."""

    user_id_list: Sequence[str] = wire("userIdList")
    """Userids of the people; at most 100."""
    app_agent_id: int = wire("appAgentId")
    """AgentId of the app."""
    field_filter_list: Sequence[str] | Unset = wire("fieldFilterList", default=UNSET)
    """Codes of the fields; all of them when left out, at most 100."""
    text_2_select_convert: bool | Unset = wire("text2SelectConvert", default=UNSET)
    """Whether the value of a position or a rank is its id; else it is its name, like the label."""
