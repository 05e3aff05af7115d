"""How a property of something that is sent is written, and made of a dict: what can only be a mistake is refused with the field named."""

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

_SCALARS = {
    BooleanProperty: "send_flag",
    FileProperty: "send_file",
    FloatProperty: "send_number",
    IntProperty: "send_integer",
    StringProperty: "send_text",
}


def scalar_sender(prop: PropertyProtocol) -> str | None:
    """Name the function of the runtime that checks a value without parts; `None` for what is sent as it is."""
    if isinstance(prop, LiteralEnumProperty):
        return "send_text" if prop.value_type is str else "send_integer"
    return next((name for kind, name in _SCALARS.items() if isinstance(prop, kind)), None)


def models_of(prop: PropertyProtocol) -> list[str]:
    """Name the models that a property may hold; none unless it holds nothing else."""
    choices = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    names = sorted(str(choice.class_info.name) for choice in choices if isinstance(choice, ModelProperty))
    return names if len(names) == len(choices) else []


def sending(prop: PropertyProtocol, source: str, field: str) -> str:
    """Write the expression that gives a value as it is sent.

    Args:
        prop: What the value is.
        source: The value.
        field: Where it stands, as Python code.
    """
    if kinds := models_of(prop):
        return f"send_object({source}, {field}, {', '.join(kinds)})"
    if isinstance(prop, ListProperty):
        item = scalar_sender(prop.inner_property) or f"lambda item, where: {sending(prop.inner_property, 'item', 'where')}"
        return f"send_list({source}, {field}, {item})"
    function = scalar_sender(prop)
    return f"{function}({source}, {field})" if function else source


def building(prop: PropertyProtocol) -> str | None:
    """Write the expression that reads a property from the dict `d` that a caller gave; `None` when it is taken as it is."""
    name = repr(prop.name.get_untrusted_value())
    if isinstance(prop, LiteralEnumProperty):  # which values DingTalk takes is for DingTalk to say
        return f"d.pop({name})" if prop.required else f"given(d.pop({name}, None))"
    if kinds := models_of(prop):
        function, names = "as_model", ", ".join(kinds)
    elif isinstance(prop, ListProperty) and (kinds := models_of(prop.inner_property)):
        function, names = "as_models", ", ".join(kinds)
    else:
        return None
    if prop.required:
        return f"{function}(d.pop({name}), {name}, {names})"
    return f"{function}(given_value, {name}, {names}) if is_given(given_value := d.pop({name}, None)) else UNSET"
