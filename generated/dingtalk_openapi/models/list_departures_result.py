from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .departure import Departure


class ListDeparturesResult(Answer):
    """What is known of people's leaving."""

    result: list[Departure] = wire(default_factory=list)
    """An entry for each person."""
