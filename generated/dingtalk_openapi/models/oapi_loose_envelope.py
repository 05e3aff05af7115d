from __future__ import annotations

from ..model import Answer


class OapiLooseEnvelope(Answer):
    """The envelope of `oapi.dingtalk.com` where the docs print `errcode` as the text `"0"`; live answers have numbers."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
