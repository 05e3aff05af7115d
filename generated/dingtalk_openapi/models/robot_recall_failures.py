from __future__ import annotations

from ..model import Answer


class RobotRecallFailures(Answer):
    """The messages that were not withdrawn, `processQueryKey` → reason."""
