from __future__ import annotations

from ..model import Answer


class UserExtensionTranslations(Answer):
    """Translations of the fields that the corp added; the page names no fields."""
