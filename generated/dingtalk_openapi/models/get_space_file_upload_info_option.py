from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .space_file_to_check import SpaceFileToCheck


class GetSpaceFileUploadInfoOption(Body):
    """What is known of a file that will be uploaded."""

    storage_driver: Literal["DINGTALK", "ALIDOC", "UNKNOWN"] | Unset = wire("storageDriver", default=UNSET)
    """What stores it: `DINGTALK` when not given."""
    pre_check_param: SpaceFileToCheck | Unset = wire("preCheckParam", default=UNSET)
    """What can be checked before."""
    prefer_region: Literal["ZHANGJIAKOU", "SHENZHEN", "SHANGHAI", "SINGAPORE", "UNKNOWN"] | Unset = wire("preferRegion", default=UNSET)
    """Where the file should be stored, such as near to the program."""
    prefer_intranet: bool | Unset = wire("preferIntranet", default=UNSET)
    """Prefer the network of the corp, where it has storage of its own: so when not given."""
