from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class StreamAuthCorp(Answer):
    """The corp behind an authorisation, in Stream mode. The keys are camelCase there; the sources do not list them."""
