from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset


class GetUserRequest(Body):
    """The person in question."""

    userid: str
    """The userid in the corp."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the names."""
