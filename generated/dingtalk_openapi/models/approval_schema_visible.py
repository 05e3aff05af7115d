from __future__ import annotations

from ..model import Answer


class ApprovalSchemaVisible(Answer):
    """Whether a component is shown, by its id."""
