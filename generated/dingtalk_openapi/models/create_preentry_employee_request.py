from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .preentry_employee import PreentryEmployee


class CreatePreentryEmployeeRequest(Body):
    """The person."""

    param: PreentryEmployee
    """Somebody who is about to join the corp."""
