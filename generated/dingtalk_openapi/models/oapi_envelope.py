from __future__ import annotations

from ..model import Answer


class OapiEnvelope(Answer):
    """What every successful JSON answer of `oapi.dingtalk.com` carries besides its own fields."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
