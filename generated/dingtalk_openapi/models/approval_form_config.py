from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalFormConfig(Body):
    """Settings of the form as a whole."""

    disable_stop_process_button: bool | Unset = wire("disableStopProcessButton", default=UNSET)
    """Whether administrators cannot disable it."""
    hidden: bool | Unset = UNSET
    """Whether it is hidden everywhere."""
    disable_delete_process: bool | Unset = wire("disableDeleteProcess", default=UNSET)
    """Whether it cannot be deleted."""
    disable_form_edit: bool | Unset = wire("disableFormEdit", default=UNSET)
    """Whether it cannot be edited."""
    disable_resubmit: bool | Unset = wire("disableResubmit", default=UNSET)
    """Whether an approval cannot be submitted again."""
    disable_homepage: bool | Unset = wire("disableHomepage", default=UNSET)
    """Whether it is hidden on the home page."""
    dir_id: str | Unset = wire("dirId", default=UNSET)
    """Id of the folder that it is in."""
    origin_dir_id: str | Unset = wire("originDirId", default=UNSET)
    """Id of the folder that it was in."""
