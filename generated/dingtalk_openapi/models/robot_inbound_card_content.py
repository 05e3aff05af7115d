from __future__ import annotations

from ..model import Answer


class RobotInboundCardContent(Answer):
    """Content of a card, a shared document, markdown or an action card; observed."""

    title: str | None = None
    """Title, of a forwarded conversation or a card."""
    text: str | None = None
    """Text, of markdown, of a card or of a quoted text."""
    biz_custom_action_url: str | None = None
    """Address of a shared document (interactiveCard)."""
