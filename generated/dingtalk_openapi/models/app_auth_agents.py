from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .app_auth_agent import AppAuthAgent


class AppAuthAgents(Answer):
    """The micro-apps that the corp authorised."""

    agent_list: list[AppAuthAgent] = wire("agentList", default_factory=list)
    """The micro-apps."""
