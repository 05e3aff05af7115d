from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .suite_auth_agent import SuiteAuthAgent


class SuiteAuthInfo(Answer):
    """The apps that were authorised."""

    agent: list[SuiteAuthAgent] = wire(default_factory=list)
    """The apps, one entry each."""
