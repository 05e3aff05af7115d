from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class RecallRobotOtoMessagesRequest(Body):
    """Which messages to withdraw."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot that sent them."""
    process_query_keys: Sequence[str] = wire("processQueryKeys")
    """The `processQueryKey`s that `send_robot_oto_messages` answered, at most 20, within 24 hours."""
