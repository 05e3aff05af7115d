from __future__ import annotations

from ..model import Body


class GetRosterMetadataRequest(Body):
    """Which app asks."""

    agentid: int
    """AgentId of the app."""
