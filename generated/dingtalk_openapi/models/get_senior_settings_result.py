from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .senior_white_list_entry import SeniorWhiteListEntry


class GetSeniorSettingsResult(Answer):
    """Who may reach an executive."""

    senior_staff_id: str | None = wire("seniorStaffId", default=None)
    """The userid of the executive."""
    protect_scenes: list[str] = wire("protectScenes", default_factory=list)
    """Ways of reaching the executive that are closed to others."""
    senior_white_list: list[SeniorWhiteListEntry] = wire("seniorWhiteList", default_factory=list)
    """Who may reach the executive all the same."""
