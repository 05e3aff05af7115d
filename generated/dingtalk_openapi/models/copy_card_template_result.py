from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .card_template_copy import CardTemplateCopy


class CopyCardTemplateResult(Answer):
    """The copy of a template."""

    success: bool | None = None
    """Whether the copy was made."""
    data: CardTemplateCopy | None = None
    """The copy of a template."""
