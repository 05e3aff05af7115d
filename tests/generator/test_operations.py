"""What the runtime is told of the operations."""

from generator.operations import secret_fields, secret_properties
from tests.generator.tiny_spec import SCHEMAS, SpecFiles

SECRET = {"type": "string", "format": "password", "description": "A secret."}


def test_a_secret_whose_name_failures_use_too_is_none_that_a_text_can_show(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/code", SECRET)
    spec.set(f"{SCHEMAS}/Note/properties/noteSecret", SECRET)

    assert secret_properties(spec.bundle()) == {("Note", "code"), ("Note", "noteSecret")}
    assert secret_fields(spec.bundle()) == {"noteSecret"}
