from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import dump_json, is_given, join_list, send_integer, send_text
from ..types import UNSET, Unset
from ..wire import load_json_dict, mask_unknown, split_list

T = TypeVar("T", bound="SendWorkNotificationByTemplateRequest")


@_attrs_define
class SendWorkNotificationByTemplateRequest:
    """Recipients and template of a work notification."""

    agent_id: int
    """Agent that sends the notification."""

    template_id: str
    """Id of the message template."""

    userid_list: Sequence[str | int] | Unset = UNSET
    """User ids, at most 5000; not both this and `dept_id_list` may be empty."""

    dept_id_list: Sequence[str | int] | Unset = UNSET
    """Department ids, at most 500; not both this and `userid_list` may be empty."""

    data: dict[str, str] | str | Unset = UNSET
    """The variables of the template, names and values both texts, as JSON text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["agent_id"] = send_integer(self.agent_id, "agent_id")
        field_dict["template_id"] = send_text(self.template_id, "template_id")
        if is_given(self.userid_list) and (joined := join_list(self.userid_list, ",", "userid_list")):
            field_dict["userid_list"] = joined
        if is_given(self.dept_id_list) and (joined := join_list(self.dept_id_list, ",", "dept_id_list")):
            field_dict["dept_id_list"] = joined
        if is_given(self.data):
            field_dict["data"] = dump_json(self.data, "data")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        template_id = d.pop("template_id")

        _userid_list = d.pop("userid_list", UNSET)
        userid_list = UNSET if isinstance(_userid_list, Unset) else split_list(_userid_list, ",")

        _dept_id_list = d.pop("dept_id_list", UNSET)
        dept_id_list = UNSET if isinstance(_dept_id_list, Unset) else split_list(_dept_id_list, ",")

        _data = d.pop("data", UNSET)
        data = UNSET if isinstance(_data, Unset) or _data is None else load_json_dict(_data)

        send_work_notification_by_template_request = cls(
            agent_id=agent_id,
            template_id=template_id,
            userid_list=userid_list,
            dept_id_list=dept_id_list,
            data=data,
        )

        send_work_notification_by_template_request.additional_properties = d
        return send_work_notification_by_template_request

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
