from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .oa_form_row import OaFormRow
    from .oa_rich import OaRich


class OaBody(Body):
    """Body of an oa message. Divergence: the table of 2016 calls it an array of objects, every example shows one object."""

    title: str | Unset = UNSET
    """Title; at most 50 characters are advised."""
    form: Sequence[OaFormRow] | Unset = UNSET
    """Rows of label and value, of which at most 6 are shown."""
    rich: OaRich | Unset = UNSET
    """One big number in an oa message."""
    content: str | Unset = UNSET
    """Text, of which 3 lines are shown."""
    image: str | Unset = UNSET
    """Media id of a picture."""
    file_count: str | Unset = UNSET
    """Number of attachments as text, for display only."""
    author: str | Unset = UNSET
    """Name of the author to show."""
