from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_markdown_param import SampleMarkdownParam


class SampleMarkdown(Body):
    """Markdown."""

    msg_key: Literal["sampleMarkdown"] = wire("msgKey", default="sampleMarkdown")
    """Kind of message."""
    msg_param: SampleMarkdownParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
