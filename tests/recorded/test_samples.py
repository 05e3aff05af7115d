"""What the official pages print as answers and pushes is read by the models, and written back as it was."""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit import AsyncDingTalk, DingTalk, errors, events
from dingkit.credentials import StaticToken
from dingtalk_openapi import models
from tests.contract.described import operations
from tests.property.described import document, fields, name_of, schemas
from tests.property.meaning import meaning
from tests.recorded.samples import Sample, content_of, differences, frame_of, not_printed, result_of, row_of, samples, schema_of
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_httpserver import HTTPServer

ANSWERS = [sample for sample in samples() if sample.operation]
PUSHES = [sample for sample in samples() if sample.webhook]


def kept_unread(value: object) -> Iterator[str]:
    """Yield the fields that the models inside a value keep without knowing them."""
    if isinstance(value, list):
        for item in value:
            yield from kept_unread(item)
    elif hasattr(value, "additional_properties"):
        schema = fields(schemas()[type(value).__name__])
        if schema.properties and not isinstance(schema.others, dict):
            yield from value.additional_properties
        for item in value.additional_properties.values():
            yield from kept_unread(item)
        for name in {name for each in type(value).__mro__ for name in getattr(each, "__annotations__", {})} - {"additional_properties"}:
            yield from kept_unread(getattr(value, name, None))


def check(sample: Sample, model: Any) -> None:
    """Check that a model says what its sample says, and knows all of it but what is listed."""
    schema, content = schema_of(sample), content_of(sample)
    assert type(model).__name__ == name_of(schema)
    assert meaning(schema, model.to_dict()) == meaning(schema, content)
    unknown = [place.removesuffix(": unknown") for place in sample.differences if place.endswith(": unknown")]
    assert set(kept_unread(model)) == {place.rpartition(".")[2] for place in unknown}


# ---- what is there


def test_every_operation_and_every_push_is_recorded_or_listed_with_the_reason() -> None:
    recorded = {sample.operation or sample.webhook for sample in samples()}

    assert recorded | not_printed().keys() == operations().keys() | document()["webhooks"].keys()
    assert not recorded & not_printed().keys()
    assert all(reason.endswith(".") for reason in not_printed().values())


@sweep("sample", samples(), ids=str)
def test_a_sample_is_where_its_domain_is_and_says_where_it_is_from(sample: Sample) -> None:
    tag = operations()[sample.operation].domain if sample.operation else document()["webhooks"][sample.webhook]["post"]["tags"][0]

    assert sample.file == tag
    assert urlsplit(sample.page).hostname in {"open.dingtalk.com", "github.com"}
    assert "2016-01-01" < sample.updated <= sample.read
    assert sample.view in {"pushed", "stream", "row"}


def test_an_answer_is_from_the_page_that_the_spec_names_or_from_one_of_2016() -> None:
    described = {operation.id: operation.definition for operation in operations().values()}
    named = {
        name: {told["externalDocs"]["url"], *re.findall(r"\((https:[^)]+)\)", told["description"])} for name, told in described.items()
    }
    elsewhere = [sample for sample in ANSWERS if sample.page.partition("#")[0] not in named[sample.operation]]

    assert [sample for sample in elsewhere if "github.com/ddtalk/dingTalkDoc/" not in sample.page] == []


# ---- what the spec says of it


@sweep("sample", [sample for sample in samples() if not sample.raises], ids=str)
def test_the_spec_says_the_same_but_where_it_is_listed(sample: Sample) -> None:
    assert list(differences(schema_of(sample), content_of(sample))) == list(sample.differences), "list what is left, no more"


def test_what_a_page_prints_of_an_event_is_in_the_spec() -> None:
    assert [f"{sample}: {', '.join(sample.differences)}" for sample in PUSHES if sample.file == "events" and sample.differences] == []


# ---- what the models make of it


def keywords_of(operation: str) -> dict[str, Any]:
    """Arguments of a call of an operation, from its contract test."""
    calls: list[dict[str, Any]] = import_module(f"tests.contract.test_{operations()[operation].domain}").CALLS[operation]
    return next(keywords for keywords in calls if "body" not in keywords)


def options(server: HTTPServer, sample: Sample) -> dict[str, Any]:
    """Have a server answer with a sample, and a client ask it."""
    url = server.url_for("/")
    server.clear()  # of the sample before
    server.expect_request(re.compile(".*")).respond_with_json(sample.sample)
    return {"credential": StaticToken("example-token"), "base_url": url, "api_base_url": url, "max_retries": 0}


def check_answer(sample: Sample, outcome: Any) -> None:
    """Check what came of a call."""
    if sample.raises:
        assert type(outcome).__name__ == sample.raises
        assert (outcome.code, outcome.operation, outcome.answer) == (sample.sample["errcode"], sample.operation, sample.sample)
        assert sample.sample["errmsg"] in outcome.message
    else:
        check(sample, outcome)
        assert outcome == getattr(models, result_of(sample.operation)).from_dict(sample.sample)


@sweep("sample", ANSWERS, ids=str)
def test_a_client_reads_an_answer(sample: Sample, httpserver: HTTPServer) -> None:
    with DingTalk(**options(httpserver, sample)) as ding:
        try:
            outcome = getattr(getattr(ding, sample.file), sample.operation)(**keywords_of(sample.operation))
        except errors.APIError as error:
            outcome = error
    check_answer(sample, outcome)


@sweep("sample", ANSWERS, ids=str)
async def test_an_asyncio_client_reads_an_answer(sample: Sample, httpserver: HTTPServer) -> None:
    async with AsyncDingTalk(**options(httpserver, sample)) as ding:
        try:
            outcome = await getattr(getattr(ding, sample.file), sample.operation)(**keywords_of(sample.operation))
        except errors.APIError as error:
            outcome = error
    check_answer(sample, outcome)


@sweep("sample", PUSHES, ids=str)
def test_a_push_is_read(sample: Sample) -> None:
    if document()["webhooks"][sample.webhook]["post"].get("x-event", True):
        check_event(sample)
    elif any(place.endswith(": missing") for place in sample.differences):
        with pytest.raises(KeyError):
            getattr(models, name_of(schema_of(sample))).from_dict(sample.sample)
    else:
        check(sample, getattr(models, name_of(schema_of(sample))).from_dict(sample.sample))


def check_event(sample: Sample) -> None:
    """Read an event the way it comes, and check it."""
    if sample.view == "stream":
        event = events.parse_stream_frame(json.dumps(frame_of(sample.sample)))
    elif sample.view == "row":
        row = models.SyncHttpRow.from_dict(row_of(sample.sample))
        assert (row.to_dict(), list(kept_unread(row))) == (row_of(sample.sample), [])
        event = events.parse(row.biz_data)
    else:
        event = events.parse(json.dumps(sample.sample))
    assert events.event_type(event) == sample.webhook
    check(sample, event)
