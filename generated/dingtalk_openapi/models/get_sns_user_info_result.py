from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .sns_corp import SnsCorp
    from .sns_user import SnsUser


class GetSnsUserInfoResult(OapiEnvelope):
    """The profile of a person who logged in to an open app."""

    user_info: SnsUser
    """A person who logged in to an open app."""
    corp_info: list[SnsCorp] = wire(default_factory=list)
    """The corps of the person; only the documentation of 2016 has it."""
