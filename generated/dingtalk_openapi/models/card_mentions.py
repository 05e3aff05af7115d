from __future__ import annotations

from ..model import Body


class CardMentions(Body):
    """Whom the card mentions, userid (with `userIdType` 2 unionid) → name; @ALL → @ALL is everybody."""
