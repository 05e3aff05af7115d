"""`spec/errors.yaml`: what the generator expects of the error catalogue."""

import pytest

from generator.catalogue import read_catalogue
from generator.problems import SpecError
from tests.generator.tiny_spec import SpecFiles


def refused(spec: SpecFiles) -> list[str]:
    """Read a broken catalogue; returns each problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        read_catalogue(spec.directory)
    return [str(problem) for problem in caught.value.problems]


def test_a_good_catalogue_is_read(spec: SpecFiles) -> None:
    assert [entry["code"] for entry in read_catalogue(spec.directory)["codes"]] == ["40014", "40035", "Throttling*"]


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        ("errors.yaml#/codes/0/code", 40014, "/codes/0/code: [error-catalogue] 40014 is not of type 'string'"),
        ("errors.yaml#/codes/0/remedy", "no full stop", r"/codes/0/remedy: [error-catalogue] 'no full stop' does not match '\\.$'"),
        ("errors.yaml#/codes/0/retry", False, "/codes/0/retry: [error-catalogue] True was expected"),
        ("errors.yaml#/bans", {}, "/bans: [error-catalogue] {} is not of type 'array'"),
        ("errors.yaml#/fields/code", [], "/fields/code: [error-catalogue] [] should be non-empty"),
        ("errors.yaml#/extra", 1, ": [error-catalogue] Additional properties are not allowed ('extra' was unexpected)"),
    ],
)
def test_another_shape_is_refused(spec: SpecFiles, place: str, value: object, problem: str) -> None:
    spec.set(place, value)

    assert refused(spec) == [f"spec/errors.yaml#{problem}"]


def test_every_wrong_shape_is_said_at_once(spec: SpecFiles) -> None:
    spec.remove("errors.yaml#/codes/0/meaning")
    spec.remove("errors.yaml#/codes/1/where")

    assert refused(spec) == [
        "spec/errors.yaml#/codes/0: [error-catalogue] 'meaning' is a required property",
        "spec/errors.yaml#/codes/1: [error-catalogue] 'where' is a required property",
    ]


def test_a_code_that_is_listed_twice(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/1/code", "40014")

    assert refused(spec) == [f"spec/errors.yaml#/codes/{index}: [error-catalogue] code 40014 is listed twice" for index in (0, 1)]


def test_a_category_that_does_not_exist(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/1/category", "weather")

    assert refused(spec) == ["spec/errors.yaml#/codes/1/category: [error-catalogue] no category weather"]


def test_a_ban_of_a_category_that_does_not_exist(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/bans/0/category", "weather")

    assert refused(spec) == ["spec/errors.yaml#/bans/0/category: [error-catalogue] no category weather"]


def test_a_missing_catalogue(spec: SpecFiles) -> None:
    (spec.directory / "errors.yaml").unlink()

    assert refused(spec) == [f"spec/errors.yaml#: [missing-file] {spec.directory / 'errors.yaml'} does not exist"]
