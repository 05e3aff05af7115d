from __future__ import annotations

from ..model import Answer, wire


class SendRobotOtoMessagesResult(Answer):
    """The message that is on its way."""

    process_query_key: str = wire("processQueryKey")
    """Id of the message, for `get_robot_oto_read_status` and `recall_robot_oto_messages`."""
    invalid_staff_id_list: list[str] = wire("invalidStaffIdList", default_factory=list)
    """Userids that do not exist."""
    flow_controlled_staff_id_list: list[str] = wire("flowControlledStaffIdList", default_factory=list)
    """Userids dropped by flow control."""
    filtered_staff_id_list: list[str] = wire("filteredStaffIdList", default_factory=list)
    """Userids that were filtered out; in the official SDKs only, which do not tell why."""
