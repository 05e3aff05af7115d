"""What programs in other languages are made from: a bundle for each host, and the error catalogue as plain data."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.client.languages import files, of_host
from generator.model import build
from generator.model.errors import read
from generator.problems import walk
from generator.source.validation import validate
from tests.generator.tiny_spec import SCHEMAS, SEND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Catalogue
    from generator.source.bundle import Bundle
    from tests.generator.tiny_spec import SpecFiles

HOSTS = ("oapi", "api", "login", "oa")
SAID_OF_TEXTS = re.compile(r" ?(A list, joined with `.`|JSON text of a `\w+`)\.$")
TEXT = {"type": "string", "description": "A text."}


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (operation for key, operation in item.items() if key != "servers")


def components(document: dict[str, Any]) -> set[str]:
    return {f"#/components/{kind}/{name}" for kind, named in document["components"].items() for name in named}


def referred(document: dict[str, Any]) -> set[str]:
    """What is referred to, and the security schemes in use."""
    references = {str(node) for parts, node in walk(document) if parts[-1:] == ("$ref",)}
    schemes = {name for operation in operations(document) for alternative in operation["security"] for name in alternative}
    schemes |= {str(node) for parts, node in walk(document) if parts[-1:] == ("x-token-of-one-form",)}
    return references | {f"#/components/securitySchemes/{name}" for name in schemes}


def as_in_the_whole(node: Any) -> Any:
    """Take out of descriptions what is said there of texts."""
    if isinstance(node, dict):
        return {key: as_in_the_whole(said) for key, said in node.items()}
    if isinstance(node, str):
        return SAID_OF_TEXTS.sub("", node)
    return list(map(as_in_the_whole, node)) if isinstance(node, list) else node


@pytest.mark.parametrize("host", HOSTS)
def test_the_bundle_of_a_host_is_valid_and_has_what_it_needs_and_nothing_else(real_spec: tuple[Bundle, Catalogue], host: str) -> None:
    found = of_host(real_spec[0], build(real_spec[0]), host)

    validate(found)
    assert components(found.document) == referred(found.document)
    assert {tag["name"] for tag in found.document["tags"]} == {tag for each in operations(found.document) for tag in each["tags"]}
    assert "webhooks" not in found.document


@pytest.mark.parametrize("host", HOSTS)
def test_the_bundle_of_a_host_names_it_once(real_spec: tuple[Bundle, Catalogue], host: str) -> None:
    document = of_host(real_spec[0], build(real_spec[0]), host).document

    assert [server["url"] for server in document["servers"]] == [f"https://{host}.dingtalk.com"]
    assert [path for path, item in document["paths"].items() if "servers" in item] == []


def test_together_they_are_the_whole(real_spec: tuple[Bundle, Catalogue]) -> None:
    whole, catalogue = real_spec
    written = files(whole, build(whole), catalogue)

    assert written.keys() == {"errors.json", *(f"openapi-{host}.json" for host in HOSTS)}
    parts = [as_in_the_whole(json.loads(written[f"openapi-{host}.json"])) for host in HOSTS]
    found = [operation for part in parts for operation in operations(part)]
    assert sorted(found, key=lambda each: each["operationId"]) == sorted(operations(whole.document), key=lambda each: each["operationId"])
    for part in parts:
        for kind, named in part["components"].items():
            assert {name: whole.document["components"][kind][name] for name in named} == named


def test_every_code_of_an_operation_is_in_the_catalogue(real_spec: tuple[Bundle, Catalogue]) -> None:
    whole, catalogue = real_spec
    codes = {row["code"]: row for row in json.loads(files(whole, build(whole), catalogue)["errors.json"])["codes"]}

    assert {code for operation in operations(whole.document) for code in operation["x-errors"]} <= codes.keys()
    assert all({"category", "meaning", "remedy", "retry"} <= row.keys() for row in codes.values())


def test_what_is_needed_in_other_ways_than_by_a_field(spec: SpecFiles) -> None:
    for name in ("InText", "InTextOfThat", "OfWebhooks"):
        spec.set(f"{SCHEMAS}/{name}", {"type": "object", "description": "-", "properties": {"name": TEXT}})
    text = {**TEXT, "contentMediaType": "application/json", "contentSchema": {"$ref": "#/components/schemas/InText"}}
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/more", text)
    spec.set(f"{SCHEMAS}/InText/properties/inner", {"$ref": "#/components/schemas/InTextOfThat"})
    spec.set(f"{SCHEMAS}/NoteReadEvent/properties/more", {"$ref": "#/components/schemas/OfWebhooks"})
    scheme = {"type": "apiKey", "in": "query", "name": "user_token", "x-token": "user"}
    spec.set("openapi.yaml#/components/securitySchemes/userToken", scheme)
    spec.set(f"{SEND}/parameters", [{"name": "t", "in": "query", "description": "-", "schema": TEXT, "x-token-of-one-form": "userToken"}])
    whole = spec.bundle()

    found = of_host(whole, build(whole), "oapi").document["components"]

    assert {"SendNoteRequest", "InText", "InTextOfThat"} <= found["schemas"].keys()
    assert {"OfWebhooks", "NoteReadEvent", "ApiFailure"}.isdisjoint(found["schemas"])
    assert set(found["securitySchemes"]) == {"oapiAccessToken", "userToken"}


def test_what_is_in_a_text_is_said_in_its_description(spec: SpecFiles) -> None:
    more = {"type": "string", "contentMediaType": "application/json", "contentSchema": {"$ref": "#/components/schemas/Note"}}
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/more", more)
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/names", {**TEXT, "x-list-separator": "|"})
    whole = spec.bundle()

    found = of_host(whole, build(whole), "oapi").document["components"]["schemas"]["SendNoteRequest"]["properties"]

    assert found["more"] == {**more, "description": "JSON text of a `Note`."}
    assert found["names"]["description"] == "A text. A list, joined with `|`."


def test_the_catalogue_is_there_as_it_is_written(spec: SpecFiles) -> None:
    whole = spec.bundle()
    document = {"success": [0, "0"], "codes": [{"code": "1", "category": "c", "meaning": "Busy.", "remedy": "Wait.", "new_key": "新"}]}

    written = files(whole, build(whole), read(document))["errors.json"]

    assert json.loads(written) == document
    assert "新" in written
