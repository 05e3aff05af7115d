from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class SendSceneGroupMessageRequest(Body):
    """A message to a scene group."""

    target_open_conversation_id: str
    """Id of the group ("cid…")."""
    msg_template_id: str
    """Id of the message template."""
    robot_code: str
    """Code of the robot."""
    msg_param_map: dict[str, str] | str | Unset = wire(default=UNSET, json_text=True)
    """Values of text variables of the template, name → text, as JSON text."""
    msg_media_id_param_map: dict[str, str] | str | Unset = wire(default=UNSET, json_text=True)
    """Values of media variables of the template, name → media id, as JSON text."""
    receiver_user_ids: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of those who see it."""
    receiver_union_ids: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Unionids of those who see it."""
    receiver_mobiles: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Mobile numbers of those who see it."""
    at_mobiles: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Mobile numbers of those who are mentioned; at most 50."""
    at_users: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of those who are mentioned; at most 50."""
    is_at_all: bool | Unset = UNSET
    """Whether everybody is mentioned."""
