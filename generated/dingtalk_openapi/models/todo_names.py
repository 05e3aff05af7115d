from __future__ import annotations

from ..model import Shared


class TodoNames(Shared):
    """What is shown, language (zh_CN, zh_TW, zh_HK, en_US, vi_VN, ja_JP) → text."""
