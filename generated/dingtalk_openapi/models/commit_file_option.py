from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .new_dentry_app_property import NewDentryAppProperty


class CommitFileOption(Body):
    """How to make a file."""

    size: int | Unset = UNSET
    """Bytes: the call fails when other ones were uploaded."""
    conflict_strategy: Literal["AUTO_RENAME", "OVERWRITE", "RETURN_DENTRY_IF_EXISTS", "RETURN_ERROR_IF_EXISTS"] | Unset = wire(
        "conflictStrategy", default=UNSET
    )
    """What to do when the name is taken: another name, which is the default; replace what is there; answer with what is there, and keep
    it; or fail."""
    app_properties: Sequence[NewDentryAppProperty] | Unset = wire("appProperties", default=UNSET)
    """What the app keeps with it."""
    convert_to_online_doc: bool | Unset = wire("convertToOnlineDoc", default=UNSET)
    """Make a DingTalk document of it; not when not given."""
    convert_to_online_doc_target_document_type: Literal["DOC", "WORKBOOK", "SMART_TABLE"] | Unset = wire(
        "convertToOnlineDocTargetDocumentType", default=UNSET
    )
    """Of which kind: document, spreadsheet or table; by the extension when not given."""
    classification_label_id: str | Unset = wire("classificationLabelId", default=UNSET)
    """UUID of the label that says how confidential it is."""
