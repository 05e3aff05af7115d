from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .sync_event_fields import SyncEventFields

if TYPE_CHECKING:
    from .suite_auth_corp import SuiteAuthCorp
    from .suite_auth_info import SuiteAuthInfo
    from .suite_auth_scope import SuiteAuthScope
    from .suite_auth_user import SuiteAuthUser


class OrgSuiteChangeEvent(SyncEventFields):
    """A corp changed its authorisation of a suite. Parsed `biz_data` of a SyncHTTP row with biz_type 4."""

    sync_action: Literal["org_suite_change"] = wire("syncAction", default="org_suite_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    auth_corp_info: SuiteAuthCorp | None = None
    """The corp behind an authorisation."""
    auth_info: SuiteAuthInfo | None = None
    """The apps that were authorised."""
    auth_user_info: SuiteAuthUser | None = None
    """Who authorised."""
    auth_scope: SuiteAuthScope | None = None
    """What the suite may see of the address book; `errcode` and `errmsg` come from the call behind it."""
    permanent_code: str | None = wire(default=None, secret=True)
    """Permanent code of the corp, with which its token is asked for; said to be deprecated by an archived page."""
    ch_permanent_code: str | None = wire(default=None, secret=True)
    """Permanent code for apps of a channel; deprecated, in the examples of archived pages only."""
