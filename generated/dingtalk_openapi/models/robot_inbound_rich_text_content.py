from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_inbound_rich_text_item import RobotInboundRichTextItem


class RobotInboundRichTextContent(Answer):
    """Content of a message of kind richText."""

    rich_text: list[RobotInboundRichTextItem] = wire("richText", default_factory=list)
    """Texts and pictures in the order in which they were written (richText)."""
