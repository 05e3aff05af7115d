from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UserExtensionTranslations(Answer):
    """Translations of the fields that the corp added; the facts name no fields."""
