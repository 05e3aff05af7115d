from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetApprovalSpaceRequest(Body):
    """Who uploads."""

    user_id: str = wire("userId")
    """userid of who uploads."""
    agent_id: int | Unset = wire("agentId", default=UNSET)
    """AgentId of the app."""
