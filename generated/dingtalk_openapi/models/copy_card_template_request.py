from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CopyCardTemplateRequest(Body):
    """A template to copy."""

    template_id: str = wire("templateId")
    """Id of the template on the card platform."""
    name: str | Unset = UNSET
    """Name of the copy; in the official SDKs only."""
