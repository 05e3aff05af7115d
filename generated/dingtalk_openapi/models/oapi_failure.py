from __future__ import annotations

from ..model import Answer


class OapiFailure(Answer):
    """How `oapi.dingtalk.com` says no: HTTP 200 with `errcode` other than 0. Under `/topapi` the gateway wraps token, permission, IP and rate
    failures into `errcode` 88 and puts the real code into `sub_code`, as text (facts errors.yaml oapi_direct, oapi_topapi).
    """

    errcode: int
    """Error code, never 0; 88 means that `sub_code` tells the real one."""
    errmsg: str | None = None
    """Explanation, usually Chinese."""
    sub_code: str | None = None
    """The real code when `errcode` is 88, as text, e.g. `"40014"`."""
    sub_msg: str | None = None
    """Explanation that belongs to `sub_code`."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway sends it."""
