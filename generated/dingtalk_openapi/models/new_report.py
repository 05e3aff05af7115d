from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .report_content import ReportContent


class NewReport(Body):
    """A report, and who gets it."""

    template_id: str
    """Id of the template, from `get_report_template`."""
    userid: str
    """Userid of the person whose report it is."""
    contents: Sequence[ReportContent]
    """What is written into each field."""
    dd_from: str
    """Where it comes from: a name that you choose."""
    to_chat: bool
    """Whether each of `to_userids` gets it as a message, too."""
    to_userids: Sequence[str] | Unset = UNSET
    """Userids of those who get it."""
    to_cids: Sequence[str] | Unset = UNSET
    """Ids of the groups that get it: those that the template is configured to send to, as `get_report_template` gives them."""
