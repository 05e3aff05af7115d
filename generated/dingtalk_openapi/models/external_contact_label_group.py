from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .external_contact_label import ExternalContactLabel


class ExternalContactLabelGroup(Answer):
    """A group of labels."""

    name: str | None = None
    """Name of the group."""
    color: int | None = None
    """Colour of the group, as a signed number of alpha, red, green and blue, eight bits each (inferred)."""
    labels: list[ExternalContactLabel] = wire(default_factory=list)
    """The labels of the group."""
