from __future__ import annotations

from ..model import UNSET, Body, Unset


class GetUserByMobileRequest(Body):
    """The mobile number in question."""

    mobile: str
    """The mobile number."""
    support_exclusive_account_search: bool | Unset = UNSET
    """Whether to find exclusive accounts of this corp, too."""
