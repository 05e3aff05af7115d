from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class RobotRecallFailures(Answer):
    """The messages that were not withdrawn, `processQueryKey` → reason."""
