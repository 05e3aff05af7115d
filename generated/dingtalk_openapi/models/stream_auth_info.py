from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .stream_auth_agent import StreamAuthAgent


class StreamAuthInfo(Answer):
    """The apps that were authorised, in Stream mode."""

    agent: list[StreamAuthAgent] = wire(default_factory=list)
    """The apps, one entry each."""
