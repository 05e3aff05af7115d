"""The template of the models: what they read, what they keep, and what they send."""

import ast
import inspect
from itertools import pairwise
from types import ModuleType
from typing import Any

import pytest

from tests.generator.showcase_package import module


def test_secrets_are_masked(client: ModuleType) -> None:
    album = module("models").Album(access_token="s3cret", refresh_token="s3cret too", owners=["zhang"])

    assert "s3cret" not in repr(album)
    assert "access_token='***', refresh_token='***'" in repr(album)
    assert repr(module("models").Album.from_dict({"accessToken": ""})) == "Album(access_token='')", "an empty secret is shown as empty"
    assert album.to_dict()["accessToken"] == "s3cret"
    assert module("models").Album.from_dict({}).refresh_token == "none", "a default survives the masking"


def test_secrets_are_masked_in_unexpected_places(client: ModuleType) -> None:
    album = module("models").Album.from_dict({"later": {"items": [{"ACCESSTOKEN": "s3cret"}]}, "name": "x"})

    assert "s3cret" not in repr(album)
    assert "'later': {'items': [{'ACCESSTOKEN': '***'}]}" in repr(album)


def test_a_list_that_travels_as_text_is_a_list(client: ModuleType) -> None:
    models = module("models")

    required = models.SendNoteRequest.from_dict({"text": "Hello", "readers": "zhang|li"})
    assert required.readers == ["zhang", "li"]
    assert required.to_dict()["readers"] == "zhang|li"

    assert models.Album.from_dict({"owners": "zhang|li"}).owners == ["zhang", "li"]
    assert models.Album(owners=["zhang", "li"]).to_dict()["owners"] == "zhang|li"
    assert not models.Album.from_dict({}).owners
    assert "owners" not in models.Album().to_dict()

    with pytest.raises(TypeError, match="readers takes a list of strings"):
        models.SendNoteRequest(text="Hello", readers="zhang").to_dict()


def test_an_object_that_travels_as_text_is_a_model(client: ModuleType) -> None:
    models = module("models")
    text = '{"text": "Hello", "size": 2}'

    request = models.LabelPictureRequest.from_dict({"label": text, "words": '{"zh": "你好"}', "backLabel": text, "moreWords": "{}"})
    assert (request.label, request.back_label) == (models.Label(text="Hello", size=2), models.Label(text="Hello", size=2))
    assert (request.words, request.more_words) == ({"zh": "你好"}, {})

    request = models.LabelPictureRequest.from_dict({"label": "no JSON", "words": "[1]", "backLabel": "{}", "moreWords": None})
    assert (request.label, request.words, request.back_label) == ("no JSON", "[1]", "{}"), "what is not meant stays the text it is"
    assert request.more_words is None
    assert request.to_dict() == {"label": "no JSON", "words": "[1]", "backLabel": "{}"}

    assert models.Catalogue.from_dict({"tags": [], "visitors": {}, "label": text}).label == models.Label(text="Hello", size=2)


def test_null_where_a_list_or_an_object_was_expected_counts_as_absent(client: ModuleType) -> None:
    models, unset = module("models"), module("types").UNSET
    needed = {"reader": "zhang", "entry": {"kind": "words", "words": "Hello"}}

    request = models.ShareAnyEntryRequest.from_dict({**needed, "frame": None, "frames": None})
    assert (request.frame, request.frames) == (unset, unset)

    request = models.ShareAnyEntryRequest.from_dict({**needed, "frame": {"color": "red"}, "frames": [{"color": "blue"}]})
    assert (request.frame.color, [frame.color for frame in request.frames]) == ("red", ["blue"])
    assert request.to_dict()["frames"] == [{"color": "blue"}]


def test_a_value_of_no_kind_of_a_union_is_refused(client: ModuleType) -> None:
    models = module("models")

    request = models.ShareAnyEntryRequest(reader="zhang", entry=models.WordsEntry(words="Hello"))
    assert request.to_dict()["entry"] == {"kind": "words", "words": "Hello"}
    with pytest.raises(TypeError, match=r"entry must be one of WordsEntry, PictureEntry; got str"):
        models.ShareAnyEntryRequest(reader="zhang", entry="Hello").to_dict()


def test_a_dict_of_another_kind_is_identified_by_its_constant(client: ModuleType) -> None:
    models, errors = module("models"), module("errors")

    with pytest.raises(errors.ArgumentValueError, match=r"entry\.kind must be one of 'picture', 'words', got 'poem'"):
        models.ShareAnyEntryRequest.from_dict({"reader": "zhang", "entry": {"kind": "poem", "words": "Hello"}})
    with pytest.raises(ValueError, match="kind must be 'words', got 'poem'"):
        models.WordsEntry.from_dict({"kind": "poem", "words": "Hello"})
    absent = models.SendNoteRequest.from_dict({"text": "Hello", "readers": []}).kind
    assert absent is module("types").UNSET, "an optional constant may be absent"
    with pytest.raises(ValueError, match="kind must be 'note', got 'poem'"):
        models.SendNoteRequest.from_dict({"text": "Hello", "readers": [], "kind": "poem"})


NEEDED: dict[str, Any] = {"tags": [], "visitors": {}}
"""What a catalogue needs."""


@pytest.mark.parametrize(
    ("sent", "field", "read"),
    [
        ({"remark": None}, "remark", "None"),
        ({"remark": 7}, "remark", "7"),
        ({"weight": None}, "weight", "None"),
        ({"weight": []}, "weight", "[]"),
        ({"guide": None}, "guide", "None"),
        ({"guide": "nobody"}, "guide", "'nobody'"),
        ({"guide": {"name": None}}, "guide", "Visitor(name=None)"),
        ({"tags": None}, "tags", "[]"),
        ({"tags": [1, None]}, "tags", "[1, None]"),
        ({"tags": "many"}, "tags", "'many'"),
        ({"visitors": None}, "visitors", "Visitors()"),
        ({"visitors": {"monday": {"name": "Li"}, "tuesday": {}, "wednesday": None, "thursday": "closed"}}, "visitors",
         "Visitors(additional_properties={'monday': Visitor(name='Li'), "
         "'tuesday': {}, 'wednesday': None, 'thursday': 'closed'})"),
        ({"rows": None}, "rows", "[]"),
        ({"rows": [[{"name": "Sunset"}, None, 7], None, "none"]}, "rows",
         "[[Picture(name='Sunset'), 7], 'none']"),
        ({"label": None}, "label", "None"),
        ({"label": 7}, "label", "7"),
        ({"critics": None}, "critics", "[]"),
        ({"critics": ["Li", 7]}, "critics", "['Li', '7']"),
    ],
)  # fmt: skip
def test_what_dingtalk_sends_is_read_whatever_its_values_are(client: ModuleType, sent: Any, field: str, read: str) -> None:
    catalogue = module("models").Catalogue.from_dict({**NEEDED, **sent})

    assert repr(getattr(catalogue, field)) == read
    again = module("models").Catalogue.from_dict(catalogue.to_dict())
    assert repr(again) == repr(catalogue), "nothing is lost on the way back"


def test_a_field_that_is_needed_must_be_there(client: ModuleType) -> None:
    with pytest.raises(KeyError, match="name"):
        module("models").Catalogue.from_dict({**NEEDED, "guide": {}})


def test_an_unknown_kind_stays_the_dictionary_it_is(client: ModuleType) -> None:
    models = module("models")

    album = models.Album.from_dict({"highlight": {"kind": "words", "words": "Hello"}})
    assert album.highlight == models.WordsEntry(words="Hello")
    assert album.to_dict() == {"highlight": {"kind": "words", "words": "Hello"}}

    for unknown in ({"kind": "poem", "lines": 14}, {"kind": "words"}, {}, "Hello", 7, [1]):
        album = models.Album.from_dict({"highlight": unknown})
        assert album.highlight == unknown
        assert album.to_dict()["highlight"] == unknown


def test_unknown_fields_and_values_are_kept(client: ModuleType) -> None:
    note = module("models").Note.from_dict({"text": "Hello", "color": "a new one", "shape": "round"})

    assert (note.color, note["shape"]) == ("a new one", "round")


def test_each_field_has_its_sentence_below_it(client: ModuleType) -> None:
    (body,) = (node for node in ast.parse(inspect.getsource(module("models.catalogue"))).body if isinstance(node, ast.ClassDef))

    assert ast.get_docstring(body) == "What is known of an album."
    told = {
        str(ast.unparse(declared.target)): ast.literal_eval(below.value)
        for declared, below in pairwise(body.body)
        if isinstance(declared, ast.AnnAssign) and isinstance(below, ast.Expr)
    }
    assert told == {
        "tags": "What it is about.",
        "visitors": "Who came, by the day, and what is noted about the days.",
        "guide": "Somebody who came.",
        "rows": "How they hang.",
        "weight": "How heavy it is.",
        "remark": "What somebody noted.",
        "label": "What is written on it.",
        "critics": "Who wrote about it.",
    }
