from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, as_models, is_given, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.oa_form_row import OaFormRow
    from ..models.oa_rich import OaRich


T = TypeVar("T", bound="OaBody")


@_attrs_define
class OaBody:
    """Body of an oa message. Divergence: the table of 2016 calls it an array of objects, every example shows one object."""

    title: str | Unset = UNSET
    """Title; at most 50 characters are advised."""

    form: Sequence[OaFormRow] | Unset = UNSET
    """Rows of label and value, of which at most 6 are shown."""

    rich: OaRich | Unset = UNSET
    """One big number in an oa message."""

    content: str | Unset = UNSET
    """Text, of which 3 lines are shown."""

    image: str | Unset = UNSET
    """Media id of a picture."""

    file_count: str | Unset = UNSET
    """Number of attachments as text, for display only."""

    author: str | Unset = UNSET
    """Name of the author to show."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.oa_form_row import OaFormRow  # noqa: PLC0415
        from ..models.oa_rich import OaRich  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.title):
            field_dict["title"] = send_text(self.title, "title")
        if is_given(self.form):
            field_dict["form"] = send_list(self.form, "form", lambda item, where: send_object(item, where, OaFormRow))
        if is_given(self.rich):
            field_dict["rich"] = send_object(self.rich, "rich", OaRich)
        if is_given(self.content):
            field_dict["content"] = send_text(self.content, "content")
        if is_given(self.image):
            field_dict["image"] = send_text(self.image, "image")
        if is_given(self.file_count):
            field_dict["file_count"] = send_text(self.file_count, "file_count")
        if is_given(self.author):
            field_dict["author"] = send_text(self.author, "author")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.oa_form_row import OaFormRow  # noqa: PLC0415
        from ..models.oa_rich import OaRich  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title", UNSET)

        form = as_models(given_value, "form", OaFormRow) if is_given(given_value := d.pop("form", None)) else UNSET

        rich = as_model(given_value, "rich", OaRich) if is_given(given_value := d.pop("rich", None)) else UNSET

        content = d.pop("content", UNSET)

        image = d.pop("image", UNSET)

        file_count = d.pop("file_count", UNSET)

        author = d.pop("author", UNSET)

        oa_body = cls(
            title=title,
            form=form,
            rich=rich,
            content=content,
            image=image,
            file_count=file_count,
            author=author,
        )

        oa_body.additional_properties = d
        return oa_body

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
