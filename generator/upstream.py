"""openapi-python-client, the renderer: the only module that knows its internals."""

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case, snake_case

FIELD_PREFIX = "field_"


def python_name(name: str, *, as_written: bool = False) -> str:
    """Tell what a field or a parameter is called in Python; `as_written` keeps its capitals."""
    return str(PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=as_written))


def class_name(*words: str) -> str:
    """Tell what the class of a schema is called, or of what stands in a schema under a name."""
    return str(ClassName("".join(map(pascal_case, words)) if len(words) > 1 else words[0], FIELD_PREFIX))


def module_name(class_: str) -> str:
    """Tell the module of a class."""
    return snake_case(class_)
