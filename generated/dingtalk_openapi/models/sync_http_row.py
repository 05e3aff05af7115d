from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown

T = TypeVar("T", bound="SyncHttpRow")


@_attrs_define
class SyncHttpRow:
    """A row of a SyncHTTP push, one event."""

    biz_type: int
    """Kind of event, decides the shape of `biz_data`."""

    biz_data: str = _attrs_field(repr=mask)
    """The event, as JSON text with the name of the event in `syncAction`. It can hold a suite ticket or a permanent
    code, so it is kept out of logs."""

    gmt_create: int | Unset = UNSET
    """When the row was made, in milliseconds."""

    gmt_modified: int | Unset = UNSET
    """When the row was changed, in milliseconds."""

    open_cursor: int | Unset = UNSET
    """0 in every example."""

    subscribe_id: str | Unset = UNSET
    """Subscriber: id of the suite and `_0`."""

    id: int | Unset = UNSET
    """Id of the row."""

    biz_id: str | Unset = UNSET
    """Id of what the event is about; for a suite ticket the id of the suite."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    status: int | Unset = UNSET
    """0 in every example."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        biz_type = self.biz_type

        biz_data = self.biz_data

        gmt_create = self.gmt_create

        gmt_modified = self.gmt_modified

        open_cursor = self.open_cursor

        subscribe_id = self.subscribe_id

        id = self.id

        biz_id = self.biz_id

        corp_id = self.corp_id

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "biz_type": biz_type,
                "biz_data": biz_data,
            }
        )
        if gmt_create is not UNSET:
            field_dict["gmt_create"] = gmt_create
        if gmt_modified is not UNSET:
            field_dict["gmt_modified"] = gmt_modified
        if open_cursor is not UNSET:
            field_dict["open_cursor"] = open_cursor
        if subscribe_id is not UNSET:
            field_dict["subscribe_id"] = subscribe_id
        if id is not UNSET:
            field_dict["id"] = id
        if biz_id is not UNSET:
            field_dict["biz_id"] = biz_id
        if corp_id is not UNSET:
            field_dict["corp_id"] = corp_id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        biz_type = d.pop("biz_type")

        biz_data = d.pop("biz_data")

        gmt_create = given(d.pop("gmt_create", None))

        gmt_modified = given(d.pop("gmt_modified", None))

        open_cursor = given(d.pop("open_cursor", None))

        subscribe_id = given(d.pop("subscribe_id", None))

        id = given(d.pop("id", None))

        biz_id = given(d.pop("biz_id", None))

        corp_id = given(d.pop("corp_id", None))

        status = given(d.pop("status", None))

        sync_http_row = cls(
            biz_type=biz_type,
            biz_data=biz_data,
            gmt_create=gmt_create,
            gmt_modified=gmt_modified,
            open_cursor=open_cursor,
            subscribe_id=subscribe_id,
            id=id,
            biz_id=biz_id,
            corp_id=corp_id,
            status=status,
        )

        sync_http_row.additional_properties = d
        return sync_http_row

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
