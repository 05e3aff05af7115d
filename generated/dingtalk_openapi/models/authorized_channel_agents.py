from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .authorized_agent import AuthorizedAgent


class AuthorizedChannelAgents(Answer):
    """The service-window apps that the corp authorised."""

    channel_agent: list[AuthorizedAgent] = wire("channelAgent", default_factory=list)
    """The service-window apps."""
