"""How a value that is sent is written, and made of a dict: what can only be a mistake is refused with the field named."""

from generator.model import Choice, Field, Joined, JsonText, ListOf, ModelRef, Scalar, Union, Value

_SENDERS = {"File": "send_file", "bool": "send_flag", "float": "send_number", "int": "send_integer", "str": "send_text"}


def scalar_sender(value: Value) -> str | None:
    """Name the function of the runtime that checks a value without parts; `None` for what is sent as it is."""
    match value.type:
        case Choice() as choice:
            return _SENDERS[choice.base]
        case Scalar(name):
            return _SENDERS.get(name)
        case Joined() | JsonText():
            return _SENDERS["str"]
        case _:
            return None


def models_of(value: Value) -> list[str]:
    """Name the models that a value may be; none unless it can be nothing else."""
    kinds = list(value.type.alternatives) if isinstance(value.type, Union) else [value]
    names = sorted(kind.type.name for kind in kinds if isinstance(kind.type, ModelRef))
    return names if len(names) == len(kinds) else []


def sending(value: Value, source: str, field: str) -> str:
    """Write the expression that gives a value as it is sent.

    Args:
        value: What is sent.
        source: The expression that gives it.
        field: Where it stands, as Python code.
    """
    if kinds := models_of(value):
        return f"send_object({source}, {field}, {', '.join(kinds)})"
    if isinstance(value.type, ListOf):
        item = scalar_sender(value.type.item) or f"lambda item, where: {sending(value.type.item, 'item', 'where')}"
        return f"send_list({source}, {field}, {item})"
    function = scalar_sender(value)
    return f"{function}({source}, {field})" if function else source


def building(field: Field) -> str | None:
    """Write the expression that reads a field from the dict `d` that a caller gave; `None` when it is taken as it is."""
    name, value = repr(field.name), field.value
    if isinstance(value.type, Choice):  # which values DingTalk takes is for DingTalk to say
        return f"d.pop({name})" if field.required else f"given(d.pop({name}, None))"
    if kinds := models_of(value):
        function, names = "as_model", ", ".join(kinds)
    elif isinstance(value.type, ListOf) and (kinds := models_of(value.type.item)):
        function, names = "as_models", ", ".join(kinds)
    else:
        return None
    if field.required:
        return f"{function}(d.pop({name}), {name}, {names})"
    return f"{function}(given_value, {name}, {names}) if is_given(given_value := d.pop({name}, None)) else UNSET"
