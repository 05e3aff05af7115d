from __future__ import annotations

from ..model import Body


class CardLastMessage(Body):
    """What the list of conversations shows, language (ZH_CN, ZH_TW, EN_US, JA_JP, VI_VN, TH_TH) → text."""
