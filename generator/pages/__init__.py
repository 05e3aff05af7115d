"""Official pages of DingTalk, read as they are: Markdown of a public copy, or HTML that a browser saved."""

from generator.pages.blocks import PageError, read_blocks
from generator.pages.page import APP_TYPES, Call, Code, Page, Permission, Row, read_folder, read_page

__all__ = ["APP_TYPES", "Call", "Code", "Page", "PageError", "Permission", "Row", "read_blocks", "read_folder", "read_page"]
