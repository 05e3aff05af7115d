from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .authorized_agent import AuthorizedAgent


class AuthorizedAgents(Answer):
    """The micro-apps that the corp authorised."""

    agent: list[AuthorizedAgent] = wire(default_factory=list)
    """The micro-apps."""
