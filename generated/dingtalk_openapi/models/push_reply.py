from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="PushReply")


@_attrs_define
class PushReply:
    """Answer to a push."""

    msg_signature: str
    """SHA-1 of token, timeStamp, nonce and encrypt, as 40 lower-case hex digits."""

    time_stamp: str
    """When the reply was signed, in milliseconds as text (the documented example has 10 digits only); the capital S
    matters."""

    nonce: str
    """Random text; the nonce of the push or a new one."""

    encrypt: str
    """The text `success`, encrypted: base64 text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msg_signature"] = send_text(self.msg_signature, "msg_signature")
        field_dict["timeStamp"] = send_text(self.time_stamp, "timeStamp")
        field_dict["nonce"] = send_text(self.nonce, "nonce")
        field_dict["encrypt"] = send_text(self.encrypt, "encrypt")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        msg_signature = d.pop("msg_signature")

        time_stamp = d.pop("timeStamp")

        nonce = d.pop("nonce")

        encrypt = d.pop("encrypt")

        push_reply = cls(
            msg_signature=msg_signature,
            time_stamp=time_stamp,
            nonce=nonce,
            encrypt=encrypt,
        )

        push_reply.additional_properties = d
        return push_reply

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
