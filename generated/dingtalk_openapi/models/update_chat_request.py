from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class UpdateChatRequest(Body):
    """What to change in a group."""

    chatid: str
    """The group ("chat…")."""
    name: str | Unset = UNSET
    """New name, 1 to 20 characters."""
    owner: str | Unset = UNSET
    """Userid of the new owner."""
    add_useridlist: Sequence[str] | Unset = UNSET
    """Userids of members to add, at most 40."""
    del_useridlist: Sequence[str] | Unset = UNSET
    """Userids of members to remove, at most 40."""
    owner_type: Literal["emp", "ext"] | Unset = wire("ownerType", default=UNSET)
    """Kind of owner, emp (employee) or ext (external contact). A later addition."""
    add_extidlist: Sequence[str] | Unset = UNSET
    """External contacts to add. A later addition."""
    del_extidlist: Sequence[str] | Unset = UNSET
    """External contacts to remove. A later addition."""
    icon: str | Unset = UNSET
    """Media id of the picture of the group. A later addition."""
    is_ban: bool | Unset = wire("isBan", default=UNSET)
    """Whether people are muted. A later addition; the example of the page sends the text "true"."""
    show_history_type: Literal[0, 1] | Unset = wire("showHistoryType", default=UNSET)
    """Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them."""
    searchable: Literal[0, 1] | Unset = UNSET
    """Whether the group can be found by searching: 0 no (the default), 1 yes."""
    validation_type: Literal[0, 1] | Unset = wire("validationType", default=UNSET)
    """Whether joining needs approval: 0 no (the default), 1 yes."""
    mention_all_authority: Literal[0, 1] | Unset = wire("mentionAllAuthority", default=UNSET)
    """Who may mention everybody (@all): 0 everybody (the default), 1 the owner only."""
    management_type: Literal[0, 1] | Unset = wire("managementType", default=UNSET)
    """Who manages the group: 0 everybody (the default), 1 the owner only."""
    chat_banned_type: Literal[0, 1] | Unset = wire("chatBannedType", default=UNSET)
    """Whether everybody is muted: 0 no (the default), 1 yes."""
