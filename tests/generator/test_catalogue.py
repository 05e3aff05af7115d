"""`spec/errors.yaml`: what the generator expects of the error catalogue."""

import pytest

from generator.problems import SpecError
from generator.source.catalogue import read_catalogue
from tests.generator.tiny_spec import SpecFiles


def refused(spec: SpecFiles) -> list[str]:
    """Read a broken catalogue; returns each problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        read_catalogue(spec.directory)
    return [str(problem) for problem in caught.value.problems]


def test_a_good_catalogue_is_read(spec: SpecFiles) -> None:
    assert [code.code for code in read_catalogue(spec.directory).codes] == ["40014", "40035", "Throttling*"]


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        ("errors.yaml#/codes/0/code", 40014, "/codes/0/code: [error-catalogue] 40014 is not of type 'string'; write it in quotes: '40014'"),
        ("errors.yaml#/codes/0/remedy", "No full stop", r"/codes/0/remedy: [error-catalogue] 'No full stop' does not match '^[A-Z].*\\.$'"),
        ("errors.yaml#/codes/0/remedy", "small.", r"/codes/0/remedy: [error-catalogue] 'small.' does not match '^[A-Z].*\\.$'"),
        ("errors.yaml#/codes/0/retry", "later", "/codes/0/retry: [error-catalogue] 'later' is not of type 'boolean'"),
        ("errors.yaml#/codes/2/retry", False, "/codes/2/retry: [error-catalogue] True was expected"),
        ("errors.yaml#/codes/0/credential_refused", False, "/codes/0/credential_refused: [error-catalogue] True was expected"),
        ("errors.yaml#/codes/0/eras", [], "/codes/0/eras: [error-catalogue] [] should be non-empty"),
        (
            "errors.yaml#/codes/0/eras",
            ["1999"],
            "/codes/0/eras/0: [error-catalogue] '1999' is not one of ['2016', 'legacy', 'current']",
        ),
        (
            "errors.yaml#/places/oapi/meaning",
            7,
            "/places/oapi/meaning: [error-catalogue] 7 is not of type 'string'; write it in quotes: '7'",
        ),
        (
            "errors.yaml#/places/oapi/http",
            "any",
            "/places/oapi/http: [error-catalogue] 'any' is not valid under any of the given schemas",
        ),
        ("errors.yaml#/success", [], "/success: [error-catalogue] [] should be non-empty"),
        ("errors.yaml#/statuses/401/retry", "no", "/statuses/401/retry: [error-catalogue] 'no' is not of type 'boolean'"),
        (
            "errors.yaml#/quirks/1/match",
            {"body": "pdf"},
            "/quirks/1/match: [error-catalogue] {'body': 'pdf'} is not valid under any of the given schemas",
        ),
        ("errors.yaml#/bans", {}, "/bans: [error-catalogue] {} is not of type 'array'"),
        ("errors.yaml#/fields/code", [], "/fields/code: [error-catalogue] [] should be non-empty"),
        ("errors.yaml#/extra", 1, "/extra: [unknown-key] `extra` is not a key of the catalogue"),
        ("errors.yaml#/quirk", [], "/quirk: [unknown-key] `quirk` is not a key of the catalogue; did you mean `quirks`?"),
        ("errors.yaml#/codes/0/notes", "-", "/codes/0/notes: [unknown-key] `notes` is not a key of a row of codes; did you mean `note`?"),
        (
            "errors.yaml#/codes/0/but not me.",
            None,
            "/codes/0/but not me.: [unknown-key] `but not me.` is not a key of a row of codes: a text with a comma in {…} needs quotes",
        ),
        (
            "errors.yaml#/wrappers/0/realcode",
            "-",
            "/wrappers/0/realcode: [unknown-key] `realcode` is not a key of a row of wrappers; did you mean `real_code`?",
        ),
        (
            "errors.yaml#/fields/mesage",
            ["m"],
            "/fields/mesage: [unknown-key] `mesage` is not a key of a row of fields; did you mean `message`?",
        ),
        (
            "errors.yaml#/bans/0/wait_fields",
            "w",
            "/bans/0/wait_fields: [unknown-key] `wait_fields` is not a key of a row of bans; did you mean `wait_field`?",
        ),
        (
            "errors.yaml#/codes/0/eras",
            [2016],
            "/codes/0/eras/0: [error-catalogue] 2016 is not one of ['2016', 'legacy', 'current']; write it in quotes: '2016'",
        ),
        ("errors.yaml#/missing_permissions/codes/0", "Th*", "/missing_permissions/codes/0: [error-catalogue] 'Th*' does not match '[^*]$'"),
        ("errors.yaml#/missing_permissions/lists", [], "/missing_permissions/lists: [error-catalogue] [] should be non-empty"),
        (
            "errors.yaml#/explanations/extra",
            1,
            "/explanations/extra: [unknown-key] `extra` is not a key of a row of explanations; did you mean `texts`?",
        ),
        ("errors.yaml#/file_host/statuses", ["403"], "/file_host/statuses/0: [error-catalogue] '403' is not of type 'integer'"),
        ("errors.yaml#/codes/0/operations", [], "/codes/0/operations: [error-catalogue] [] should be non-empty"),
        (
            "errors.yaml#/codes/0/operations",
            [{"of": ["send_note"]}],
            "/codes/0/operations/0: [error-catalogue] {'of': ['send_note']} is not valid under any of the given schemas",
        ),
    ],
)
def test_another_shape_is_refused(spec: SpecFiles, place: str, value: object, problem: str) -> None:
    spec.set(place, value)

    assert refused(spec) == [f"spec/errors.yaml#{problem}"]


def test_a_misspelt_key_that_must_be_there(spec: SpecFiles) -> None:
    spec.remove("errors.yaml#/codes/0/remedy")
    spec.set("errors.yaml#/codes/0/remdy", "Get another.")

    assert refused(spec) == [
        "spec/errors.yaml#/codes/0: [error-catalogue] 'remedy' is a required property",
        "spec/errors.yaml#/codes/0/remdy: [unknown-key] `remdy` is not a key of a row of codes, and `remedy` is missing; "
        "did you mean `remedy`?",
    ]


def test_every_wrong_shape_is_said_at_once(spec: SpecFiles) -> None:
    for number, name in enumerate(["meaning", "where", "eras"]):
        spec.remove(f"errors.yaml#/codes/{number}/{name}")
    spec.remove("errors.yaml#/codes/0/retry")

    assert refused(spec) == [
        "spec/errors.yaml#/codes/0: [error-catalogue] 'meaning' is a required property",
        "spec/errors.yaml#/codes/0: [error-catalogue] 'retry' is a required property",
        "spec/errors.yaml#/codes/1: [error-catalogue] 'where' is a required property",
        "spec/errors.yaml#/codes/2: [error-catalogue] 'eras' is a required property",
    ]


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("bans/0/retry", "bans/0: [error-catalogue] 'retry' is a required property"),
        ("quirks/0/read_as", "quirks/0: [error-catalogue] 'read_as' is a required property"),
        ("quirks/1/category", "quirks/1: [error-catalogue] 'category' is a dependency of 'match'"),
        ("quirks/1/remedy_zh", "quirks/1: [error-catalogue] 'remedy_zh' is a dependency of 'remedy'"),
        ("codes/0/meaning_zh", "codes/0: [error-catalogue] 'meaning_zh' is a required property"),
        ("codes/0/remedy_zh", "codes/0: [error-catalogue] 'remedy_zh' is a required property"),
        ("categories/server/meaning_zh", "categories/server: [error-catalogue] 'meaning_zh' is a required property"),
        ("categories/server/remedy_zh", "categories/server: [error-catalogue] 'remedy_zh' is a required property"),
        ("places/oapi/meaning_zh", "places/oapi: [error-catalogue] 'meaning_zh' is a required property"),
        ("bans/0/meaning_zh", "bans/0: [error-catalogue] 'meaning_zh' is a required property"),
        ("bans/0/remedy_zh", "bans/0: [error-catalogue] 'remedy_zh' is a required property"),
        ("file_host/remedy_zh", "file_host: [error-catalogue] 'remedy_zh' is a required property"),
        ("quirks", ": [error-catalogue] 'quirks' is a required property"),
    ],
)
def test_what_is_missing_is_named(spec: SpecFiles, place: str, problem: str) -> None:
    spec.remove(f"errors.yaml#/{place}")

    assert refused(spec) == [f"spec/errors.yaml#{'' if problem.startswith(':') else '/'}{problem}"]


@pytest.mark.parametrize("place", ["codes/0/meaning_zh", "codes/0/remedy_zh", "categories/server/remedy_zh", "bans/0/meaning_zh"])
@pytest.mark.parametrize("text", ["Get another。", "换一个", "换一个.", "。换一个"])
def test_chinese_is_chinese(spec: SpecFiles, place: str, text: str) -> None:
    spec.set(f"errors.yaml#/{place}", text)

    assert refused(spec) == [f"spec/errors.yaml#/{place}: [error-catalogue] {text!r} must be written in Chinese and end with 。"]


def test_a_code_that_is_listed_twice(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/1/code", "40014")

    assert refused(spec) == [f"spec/errors.yaml#/codes/{index}: [error-catalogue] code 40014 is listed twice" for index in (0, 1)]


@pytest.mark.parametrize("place", ["codes/1", "bans/0", "quirks/1", "statuses/5XX"])
def test_a_category_that_does_not_exist(spec: SpecFiles, place: str) -> None:
    spec.set(f"errors.yaml#/{place}/category", "weather")

    assert refused(spec) == [f"spec/errors.yaml#/{place}/category: [error-catalogue] no category weather"]


@pytest.mark.parametrize(("place", "value"), [("codes/0", "moon"), ("codes/1", ["oapi", "moon"]), ("quirks/1", ["moon"])])
def test_a_place_that_does_not_exist(spec: SpecFiles, place: str, value: object) -> None:
    spec.set(f"errors.yaml#/{place}/where", value)

    assert refused(spec) == [f"spec/errors.yaml#/{place}/where: [error-catalogue] no place moon"]


def test_a_code_that_must_name_its_statuses(spec: SpecFiles) -> None:
    spec.remove("errors.yaml#/codes/2/http")

    assert refused(spec) == ["spec/errors.yaml#/codes/2: [error-catalogue] a code of api must name its HTTP statuses"]


def test_a_missing_catalogue(spec: SpecFiles) -> None:
    (spec.directory / "errors.yaml").unlink()

    assert refused(spec) == [f"spec/errors.yaml#: [missing-file] {spec.directory / 'errors.yaml'} does not exist"]


@pytest.mark.parametrize(
    ("override", "place", "problem"),
    [
        ({"category": "weather"}, "/category", "no category weather"),
        ({"meaning": "bad token", "meaning_zh": "没有令牌。"}, "/meaning", "says the same as the general entry: leave it out"),
        ({"remedy": "Wait.", "remedy_zh": "换一个。"}, "/remedy_zh", "says the same as the general entry: leave it out"),
        ({"remedy": "Wait."}, "", "'remedy_zh' is a dependency of 'remedy'"),
        ({"meaning_zh": "没有令牌。"}, "", "'meaning' is a dependency of 'meaning_zh'"),
        ({"retry": False}, "/retry", "says the same as the general entry: leave it out"),
        ({"token_refused": True}, "/token_refused", "says the same as the general entry: leave it out"),
        ({"retry_after": 5}, "/retry_after", "only with retry: true"),
    ],
)
def test_what_an_operation_may_not_say(spec: SpecFiles, override: dict[str, object], place: str, problem: str) -> None:
    spec.set("errors.yaml#/codes/0/operations", [{"of": ["send_note"], **override}])

    assert refused(spec) == [f"spec/errors.yaml#/codes/0/operations/0{place}: [error-catalogue] {problem}"]


def test_a_code_that_has_no_token_to_refuse_need_not_say_so(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/1/operations", [{"of": ["send_note"], "token_refused": False}])

    assert refused(spec) == [
        "spec/errors.yaml#/codes/1/operations/0/token_refused: [error-catalogue] says the same as the general entry: leave it out"
    ]


def test_an_operation_that_is_listed_twice(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/0/operations", [{"of": ["send_note"], "retry": True}, {"of": ["get_note", "send_note"], "retry": True}])

    places = [f"spec/errors.yaml#/codes/0/operations/{place}/of" for place in (0, 1)]
    assert refused(spec) == [f"{place}: [error-catalogue] send_note is listed twice" for place in places]


@pytest.mark.parametrize("code", ["40035", "1"])
def test_a_code_that_says_nothing_of_permissions(spec: SpecFiles, code: str) -> None:
    spec.set("errors.yaml#/missing_permissions/codes/1", code)

    assert refused(spec) == [
        f"spec/errors.yaml#/missing_permissions/codes/1: [error-catalogue] {code} is not a code of the category authentication"
    ]


@pytest.mark.parametrize(("pattern", "reason"), [("(", "missing ), unterminated subpattern"), ("scopes", "has no group (?P<names>…)")])
def test_a_pattern_of_permissions_that_finds_none(spec: SpecFiles, pattern: str, reason: str) -> None:
    spec.set("errors.yaml#/missing_permissions/texts/0", pattern)

    (problem,) = refused(spec)
    assert problem.startswith(
        f"spec/errors.yaml#/missing_permissions/texts/0: [error-catalogue] {pattern!r} is not a valid pattern: {reason}"
    )


def test_what_counts_for_an_operation(spec: SpecFiles) -> None:
    spec.set("errors.yaml#/codes/2/operations", [{"of": ["get_note"], "remedy": "Wait.", "remedy_zh": "等待。", "retry": False}])
    spec.set("errors.yaml#/codes/2/note", "This is general.")
    catalogue = read_catalogue(spec.directory)
    general = catalogue.codes[2]

    special = general.on("get_note")

    assert (special.remedy_zh, special.meaning_zh, general.remedy_zh) == ("等待。", "太快。", "放慢。")
    assert (special.remedy, special.retry, special.category, special.retry_after) == ("Wait.", False, "rate_limit", None)
    assert (special.note, special.http, special.where) == ("", (403,), ("api",))
    assert (general.remedy, general.retry, general.retry_after, general.note) == ("Slow down.", True, 5, "This is general.")
    assert general.on("send_note") is general
    assert catalogue.special_codes("get_note") == [special]
    assert catalogue.special_codes("send_note") == []


def test_what_can_be_one_or_several(spec: SpecFiles) -> None:
    catalogue = read_catalogue(spec.directory)

    assert [code.where for code in catalogue.codes] == [("oapi",), ("oapi", "page"), ("api",)]
    assert {name: place.http for name, place in catalogue.places.items()} == {"oapi": (200,), "api": (), "page": ()}
    assert catalogue.exception("rate_limit") == "RateLimitError"


def test_texts_for_people_make_no_difference(spec: SpecFiles) -> None:
    before = read_catalogue(spec.directory)
    spec.set("errors.yaml#/bans/0/remedy", "Go home.")
    spec.set("errors.yaml#/explanations/violations/where", "place")
    after = read_catalogue(spec.directory)

    assert after.bans == before.bans
    assert after.explanations != before.explanations
