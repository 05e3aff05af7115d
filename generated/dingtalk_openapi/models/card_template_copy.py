from __future__ import annotations

from ..model import Answer, wire


class CardTemplateCopy(Answer):
    """The copy of a template."""

    template_id: str | None = wire("templateId", default=None)
    """Id of the copy."""
