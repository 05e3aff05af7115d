from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class UpdateSceneGroupOptions(Body):
    """Settings of a scene group that is there already."""

    mention_all_authority: Literal[0, 1] | Unset = UNSET
    """Who may mention everybody (@all): 0 everybody (the default), 1 the owner only."""
    show_history_type: Literal[0, 1] | Unset = UNSET
    """Whether newcomers see old messages: 0 no (the default), 1 yes."""
    validation_type: Literal[0, 1] | Unset = UNSET
    """Whether joining needs approval: 0 no (the default), 1 yes."""
    searchable: Literal[0, 1] | Unset = UNSET
    """Whether the group can be found by searching: 0 no (the default), 1 yes."""
    chat_banned_type: Literal[0, 1] | Unset = UNSET
    """Whether everybody is muted: 0 no (the default), 1 yes."""
    management_type: Literal[0, 1] | Unset = UNSET
    """Who manages the group: 0 everybody (the default), 1 the owner only."""
    only_admin_can_ding: Literal[0, 1] | Unset = UNSET
    """Who may send DING messages: 0 everybody (the default), 1 owner and administrators."""
    all_members_can_create_mcs_conf: Literal[0, 1] | Unset = UNSET
    """Who may start calls: 0 owner and administrators, 1 everybody (the default)."""
    all_members_can_create_calendar: Literal[0, 1] | Unset = UNSET
    """Whether members who are not colleagues may invite each other to events of the calendar: 0 no (the default), 1 yes."""
    group_email_disabled: Literal[0, 1] | Unset = UNSET
    """Whether mail to the group is forbidden: 0 no (the default), 1 yes."""
    only_admin_can_set_msg_top: Literal[0, 1] | Unset = UNSET
    """Who may pin messages: 0 everybody (the default), 1 owner and administrators."""
    add_friend_forbidden: Literal[0, 1] | Unset = UNSET
    """Whether members may not make friends and talk in private: 0 they may (the default), 1 they may not."""
    group_live_switch: Literal[0, 1] | Unset = UNSET
    """Who may broadcast: 0 owner and administrators, 1 everybody (the default)."""
    members_to_admin_chat: Literal[0, 1] | Unset = UNSET
    """Whether members may not talk to administrators in private: 0 they may (the default), 1 they may not."""
    not_quit_when_emp_leave: Literal[0, 1] | Unset = UNSET
    """Whether people who leave the corp stay in the group: 0 no (the default), 1 yes; for external groups only."""
    only_admin_can_add_mem: Literal[0, 1] | Unset = UNSET
    """Who may invite: 0 everybody (the default), 1 owner and administrators; works when management_type is 1."""
    plugin_customize_verify: Literal[0, 1] | Unset = UNSET
    """Whether plugins of members need approval: 0 no (the default), 1 yes."""
