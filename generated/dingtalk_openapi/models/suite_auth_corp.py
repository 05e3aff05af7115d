from __future__ import annotations

from ..model import Answer


class SuiteAuthCorp(Answer):
    """The corp behind an authorisation."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
    corp_type: int | None = None
    """Kind of the corp; 0 in the example."""
    auth_level: int | None = None
    """Level of certification."""
    is_authenticated: bool | None = None
    """Whether the corp is certified."""
