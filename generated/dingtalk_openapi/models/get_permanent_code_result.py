from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .service_envelope import ServiceEnvelope

if TYPE_CHECKING:
    from .permanent_code_corp import PermanentCodeCorp


class GetPermanentCodeResult(ServiceEnvelope):
    """The permanent code of a corp."""

    permanent_code: str = wire(secret=True)
    """The permanent code."""
    auth_corp_info: PermanentCodeCorp | None = None
    """The corp that a permanent code belongs to."""
