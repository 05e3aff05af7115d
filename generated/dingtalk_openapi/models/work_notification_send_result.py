from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.work_notification_forbidden import WorkNotificationForbidden


T = TypeVar("T", bound="WorkNotificationSendResult")


@_attrs_define
class WorkNotificationSendResult:
    """Result of a work notification, by recipient."""

    invalid_user_id_list: list[str] | Unset = UNSET
    """User ids that do not exist."""

    forbidden_user_id_list: list[str] | Unset = UNSET
    """User ids dropped by flow control."""

    failed_user_id_list: list[str] | Unset = UNSET
    """User ids for which sending failed."""

    read_user_id_list: list[str] | Unset = UNSET
    """User ids that have read it."""

    unread_user_id_list: list[str] | Unset = UNSET
    """User ids that have not read it."""

    invalid_dept_id_list: list[int] | Unset = UNSET
    """Department ids that do not exist."""

    forbidden_list: list[WorkNotificationForbidden] | Unset = UNSET
    """Why flow control dropped which user."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        invalid_user_id_list = write(self.invalid_user_id_list)

        forbidden_user_id_list = write(self.forbidden_user_id_list)

        failed_user_id_list = write(self.failed_user_id_list)

        read_user_id_list = write(self.read_user_id_list)

        unread_user_id_list = write(self.unread_user_id_list)

        invalid_dept_id_list = write(self.invalid_dept_id_list)

        forbidden_list = write(self.forbidden_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invalid_user_id_list is not UNSET:
            field_dict["invalid_user_id_list"] = invalid_user_id_list
        if forbidden_user_id_list is not UNSET:
            field_dict["forbidden_user_id_list"] = forbidden_user_id_list
        if failed_user_id_list is not UNSET:
            field_dict["failed_user_id_list"] = failed_user_id_list
        if read_user_id_list is not UNSET:
            field_dict["read_user_id_list"] = read_user_id_list
        if unread_user_id_list is not UNSET:
            field_dict["unread_user_id_list"] = unread_user_id_list
        if invalid_dept_id_list is not UNSET:
            field_dict["invalid_dept_id_list"] = invalid_dept_id_list
        if forbidden_list is not UNSET:
            field_dict["forbidden_list"] = forbidden_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.work_notification_forbidden import WorkNotificationForbidden  # noqa: PLC0415

        d = dict(src_dict)
        invalid_user_id_list = read_list(given(d.pop("invalid_user_id_list", None)))

        forbidden_user_id_list = read_list(given(d.pop("forbidden_user_id_list", None)))

        failed_user_id_list = read_list(given(d.pop("failed_user_id_list", None)))

        read_user_id_list = read_list(given(d.pop("read_user_id_list", None)))

        unread_user_id_list = read_list(given(d.pop("unread_user_id_list", None)))

        invalid_dept_id_list = read_list(given(d.pop("invalid_dept_id_list", None)))

        forbidden_list = read_list(
            given(d.pop("forbidden_list", None)), lambda item: read_object(item, WorkNotificationForbidden.from_dict)
        )

        work_notification_send_result = cls(
            invalid_user_id_list=invalid_user_id_list,
            forbidden_user_id_list=forbidden_user_id_list,
            failed_user_id_list=failed_user_id_list,
            read_user_id_list=read_user_id_list,
            unread_user_id_list=unread_user_id_list,
            invalid_dept_id_list=invalid_dept_id_list,
            forbidden_list=forbidden_list,
        )

        work_notification_send_result.additional_properties = d
        return work_notification_send_result

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
