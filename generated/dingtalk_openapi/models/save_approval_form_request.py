from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_form_component import ApprovalFormComponent
    from .approval_form_config import ApprovalFormConfig


class SaveApprovalFormRequest(Body):
    """A form."""

    name: str
    """Name of the form."""
    form_components: Sequence[ApprovalFormComponent] = wire("formComponents")
    """The components, in their order."""
    process_code: str | Unset = wire("processCode", default=UNSET)
    """Code of the form to change; without it a new one is made."""
    description: str | Unset = UNSET
    """What it is for."""
    template_config: ApprovalFormConfig | Unset = wire("templateConfig", default=UNSET)
    """Settings of the form as a whole."""
