from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .stream_auth_corp import StreamAuthCorp
    from .stream_auth_info import StreamAuthInfo
    from .stream_auth_scope import StreamAuthScope
    from .suite_auth_user import SuiteAuthUser


class OrgSuiteAuthEventCurrent(CurrentEventFields):
    """A corp authorised a suite. Stream mode."""

    event_type: Literal["org_suite_auth"] = wire("EventType", default="org_suite_auth")
    """Name of the event."""
    auth_corp_info: StreamAuthCorp | None = wire("authCorpInfo", default=None)
    """The corp behind an authorisation, in Stream mode."""
    auth_info: StreamAuthInfo | None = wire("authInfo", default=None)
    """The apps that were authorised, in Stream mode."""
    auth_user_info: SuiteAuthUser | None = wire("authUserInfo", default=None)
    """Who authorised."""
    auth_scope: StreamAuthScope | None = wire("authScope", default=None)
    """What the suite may see of the address book, in Stream mode; `errcode` and `errmsg` come from the call behind it."""
    permanent_code: str | None = wire("permanentCode", default=None, secret=True)
    """Permanent code of the corp, with which its token is asked for."""
