from __future__ import annotations

from ..model import Answer


class UserExtensionLegacy(Answer):
    """Fields that the corp added, by name."""
