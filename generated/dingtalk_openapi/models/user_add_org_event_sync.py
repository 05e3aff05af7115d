from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from typing import Literal


class UserAddOrgEventSync(Answer):
    """People joined the corp. Parsed `biz_data` of a SyncHTTP row with biz_type 13; the sources give only its name."""

    sync_action: Literal["user_add_org"] = wire("syncAction", default="user_add_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
