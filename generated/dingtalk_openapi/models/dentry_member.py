from __future__ import annotations

from ..model import Answer, wire


class DentryMember(Answer):
    """Who has a permission."""

    type_: str | None = wire("type", default=None)
    """What it is."""
    id: str | None = None
    """Its id, by its type: CorpId, id of the department, of the tag or of the group, userid, or code of the dynamic group."""
    corp_id: str | None = wire("corpId", default=None)
    """CorpId of the corp that it belongs to."""
    name: str | None = None
    """Its name."""
