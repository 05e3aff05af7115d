from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .new_dentry_app_property import NewDentryAppProperty


class CreateFolderOption(Body):
    """How to make a folder."""

    conflict_strategy: Literal["AUTO_RENAME", "OVERWRITE", "RETURN_DENTRY_IF_EXISTS", "RETURN_ERROR_IF_EXISTS"] | Unset = wire(
        "conflictStrategy", default=UNSET
    )
    """What to do when the name is taken: another name, which is the default; replace what is there; answer with what is there, and keep
    it; or fail."""
    app_properties: Sequence[NewDentryAppProperty] | Unset = wire("appProperties", default=UNSET)
    """What the app keeps with it."""
