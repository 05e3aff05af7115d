"""How a field of something that DingTalk sends is read: a value of another kind than the spec says must break nothing."""

from generator.model import Field, ListOf, ModelRef, Scalar, Union, Value

_AS_IT_IS = frozenset({"bool", "float", "int", "str"})


def reading(field: Field) -> str | None:
    """Write the expression that reads a field from the dictionary `d`; `None` when openapi-python-client's own way is right.

    A constant is one of those: it tells whether this is the right class at all.
    """
    kind = field.value.type
    if not isinstance(kind, ListOf | ModelRef | Union) and kind.annotation not in _AS_IT_IS:
        return None
    name = repr(field.name)
    if field.required:
        return read_value(field.value, f"d.pop({name})")
    return read_value(field.value, f"d.pop({name}, UNSET)" if _is_nullable(field.value) else f"given(d.pop({name}, None))")


def read_value(value: Value, source: str) -> str:
    """Write the expression that reads one value; `wire.py` has the functions it is made of."""
    match value.type:
        case ModelRef(name):
            return f"read_object({source}, {name}.from_dict)"
        case ListOf(inner):
            item = read_value(inner, "item")
            return f"read_list({source})" if item == "item" else f"read_list({source}, lambda item: {item})"
        case Union() as union:
            kinds = [f"{kind.type.name}.from_dict" for kind in union.alternatives if isinstance(kind.type, ModelRef)]
            return f"read_union({source}, {', '.join(kinds)})" if kinds else source
        case _:
            return source


def _is_nullable(value: Value) -> bool:
    return isinstance(value.type, Union) and any(kind.type in (Scalar("Any"), Scalar("None")) for kind in value.type.alternatives)
