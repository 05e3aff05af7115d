from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .stream_auth_org_scopes import StreamAuthOrgScopes


class StreamAuthScope(Answer):
    """What the suite may see of the address book, in Stream mode; `errcode` and `errmsg` come from the call behind it."""

    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
    auth_user_field: list[str] = wire("authUserField", default_factory=list)
    """Names of the user fields that may be read."""
    auth_org_scopes: StreamAuthOrgScopes | None = wire("authOrgScopes", default=None)
    """Which departments the suite may see, in Stream mode."""
