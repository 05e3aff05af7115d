from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import Answer, wire

if TYPE_CHECKING:
    from .suite_auth_org_scopes import SuiteAuthOrgScopes


class SuiteAuthScope(Answer):
    """What the suite may see of the address book; `errcode` and `errmsg` come from the call behind it."""

    errcode: int | None = None
    """0 in the example."""
    errmsg: str | None = None
    """`ok` in the example."""
    auth_user_field: list[str] = wire(default_factory=list)
    """Names of the user fields that may be read."""
    condition_field: list[Any] = wire(default_factory=list)
    """Empty in the example; its content is not documented."""
    auth_org_scopes: SuiteAuthOrgScopes | None = None
    """Which people and departments the suite may see."""
