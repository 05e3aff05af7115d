from __future__ import annotations

from typing import Any

from ..model import Answer, wire


class SuiteAuthOrgScopes(Answer):
    """Which people and departments the suite may see."""

    authed_user: list[Any] = wire(default_factory=list)
    """People; empty in the example."""
    authed_dept: list[int] = wire(default_factory=list)
    """Ids of departments."""
    errmsg: str | None = None
    """Text of the call behind it, which the example of a change has here."""
