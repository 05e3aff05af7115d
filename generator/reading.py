"""How a property of something that DingTalk sends is read: a value of another kind than the spec says must break nothing."""

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

_AS_IT_IS = BooleanProperty | FloatProperty | IntProperty | StringProperty
_READ = _AS_IT_IS | ListProperty | ModelProperty | UnionProperty


def reading(prop: PropertyProtocol) -> str | None:
    """Write the expression that reads a property from the dictionary `d`; `None` when openapi-python-client's own way is right.

    A constant is one of those: it tells whether this is the right class at all.
    """
    if not isinstance(prop, _READ):
        return None
    name = repr(prop.name.get_untrusted_value())
    if prop.required:
        return read_value(prop, f"d.pop({name})")
    return read_value(prop, f"d.pop({name}, UNSET)" if _is_nullable(prop) else f"given(d.pop({name}, None))")


def read_value(prop: PropertyProtocol, source: str) -> str:
    """Write the expression that reads one value; `wire.py` has the functions it is made of."""
    if isinstance(prop, ModelProperty):
        return f"read_object({source}, {prop.class_info.name}.from_dict)"
    if isinstance(prop, ListProperty):
        item = read_value(prop.inner_property, "item")
        return f"read_list({source})" if item == "item" else f"read_list({source}, lambda item: {item})"
    if isinstance(prop, UnionProperty):
        kinds = [f"{inner.class_info.name}.from_dict" for inner in prop.inner_properties if isinstance(inner, ModelProperty)]
        return f"read_union({source}, {', '.join(kinds)})" if kinds else source
    return source


def _is_nullable(prop: PropertyProtocol) -> bool:
    return isinstance(prop, UnionProperty) and any(isinstance(inner, AnyProperty | NoneProperty) for inner in prop.inner_properties)
