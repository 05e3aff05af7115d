from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset


class NewExternalContact(Body):
    """An external contact to add."""

    label_ids: Sequence[int]
    """Ids of labels, from `list_external_contact_label_groups`."""
    follower_user_id: str
    """The userid of the one of the corp's people who is in charge."""
    name: str
    """Name of the external contact."""
    state_code: str
    """Country code of the mobile number, such as 86."""
    mobile: str
    """Mobile number of the external contact, without the country code."""
    title: str | Unset = UNSET
    """Position of the external contact."""
    share_dept_ids: Sequence[int] | Unset = UNSET
    """Ids of the departments that share the external contact."""
    address: str | Unset = UNSET
    """Address of the external contact."""
    remark: str | Unset = UNSET
    """Remark."""
    company_name: str | Unset = UNSET
    """Name of the company that the external contact is of."""
    share_user_ids: Sequence[str] | Unset = UNSET
    """Userids of the people of the corp who share the external contact."""
