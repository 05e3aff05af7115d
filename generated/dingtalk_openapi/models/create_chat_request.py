from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CreateChatRequest(Body):
    """A new group; the flags came after 2016."""

    name: str
    """Name of the group, 1 to 20 characters."""
    owner: str
    """Userid of the owner, who must be in `useridlist`."""
    useridlist: Sequence[str]
    """Userids of the members, at most 40 per call; a group has at most 1000."""
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
