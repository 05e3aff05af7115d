from __future__ import annotations

from ..model import UNSET, Body, Unset


class ApprovalFormOption(Body):
    """A choice."""

    key: str | Unset = UNSET
    """Key, unique in the component; DingTalk makes one when it is left out."""
    value: str | Unset = UNSET
    """What is shown, and what a value of the form says."""
