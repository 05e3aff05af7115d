from __future__ import annotations

from ..model import Shared


class UserExtensionTranslations(Shared):
    """Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text."""
