"""Every key that the documents of the spec may have, place by place: whatever is not here is an error (`unknown_keys.py`).

To add one, add a line, with a sentence about what it means. The table "Keys of our own" in docs/spec-guide.md says the same of each key
that OpenAPI does not have; a test compares the two.
"""

from dataclasses import dataclass

ANYTHING = "anything"
"""What a key holds whose value is data and not description: it may have any keys."""
TEXT = "text"


@dataclass(frozen=True)
class Key:
    """One key of one place."""

    meaning: str = ""
    """What it means, in a sentence; empty where OpenAPI says it."""
    holds: str = ""
    """What its value is: the name of a place, `[place]` for a list, `{place}` for a mapping; empty where others check it."""
    required: bool = False


def _openapi(names: str, **holding: str) -> dict[str, Key]:
    """Make the keys that OpenAPI or JSON Schema defines; a `!` marks those that the spec cannot do without."""
    listed = {name.rstrip("!"): Key(required=name.endswith("!")) for name in names.split()}
    return listed | {name.rstrip("_"): Key(holds=holds) for name, holds in holding.items()}


_DESCRIBED = {
    **_openapi("operationId! tags! summary! description! deprecated security!"),
    "externalDocs": Key(holds="external docs", required=True),
    **_openapi("", parameters="[parameter]", requestBody="request body"),
    "responses": Key(holds="{response}", required=True),
    "x-name-zh": Key("The official Chinese title, word for word.", required=True),
    "x-summary-zh": Key("What it does, in one Chinese sentence of our own.", required=True),
    "x-source": Key("The facts that it was written from.", "[source]", required=True),
    "x-limits": Key("Limits that JSON Schema cannot say; `[]` when there is none.", "[limit]", required=True),
    "x-errors": Key("The codes that the page documents, as text, all of them in `errors.yaml`; `[]` when there is none.", required=True),
    "x-deprecated": Key("Why it is `deprecated: true`, and what to use instead.", "deprecation"),
}
_METHODS = ("get", "put", "post", "delete", "patch")

PLACES: dict[str, dict[str, Key]] = {
    "root document": {
        **_openapi("openapi! security", info="info", servers="[host]", tags="[tag]", components="components"),
        **_openapi("", paths="{path}", webhooks="{pushed path}"),
        "x-domains": Key("The names of the domain documents, in the order in which they are merged.", required=True),
        "x-limits": Key("Limits that hold for every operation.", "[limit]"),
    },
    "domain document": _openapi("", components="components", paths="{path}", webhooks="{pushed path}"),
    "info": _openapi("title! version! summary description termsOfService", license="license", contact="contact"),
    "license": _openapi("name! identifier url"),
    "contact": _openapi("name url email"),
    "host": {
        **_openapi("url! description"),
        "x-summary-zh": Key("What it is, in Chinese."),
        "x-path-prefixes": Key("How the paths on this host begin; the host without it has all others."),
    },
    "server": _openapi("url! description"),
    "tag": {
        **_openapi("name! description!", externalDocs="external docs"),
        "x-name-zh": Key("The domain's Chinese name, as DingTalk calls it.", required=True),
        "x-summary-zh": Key("What it holds, in one Chinese sentence of our own.", required=True),
    },
    "external docs": _openapi("url! description"),
    "components": _openapi(
        "",
        schemas="{schema}",
        responses="{response}",
        parameters="{parameter}",
        examples="{example}",
        requestBodies="{request body}",
        headers="{header}",
        securitySchemes="{security scheme}",
    ),
    "path": {
        **_openapi("summary description", servers="[server]", parameters="[parameter]"),
        **{method: Key(holds="operation") for method in _METHODS},
    },
    "pushed path": {
        **_openapi("summary description", parameters="[parameter]"),
        **{method: Key(holds="webhook") for method in _METHODS},
    },
    "operation": {
        **_DESCRIBED,
        "x-safe-to-retry": Key("Whether the client may repeat it after an unclear failure.", required=True),
        "x-require-one-of": Key("Groups of parameters and fields of which one must be given."),
        "x-token-lifetime": Key("How many seconds the token in the answer lives when the answer does not say."),
        "x-permission": Key(
            "The permissions that its page names; `[]` when it says that none is needed, no key when no page says so.", "[permission]"
        ),
        "x-app-types": Key("Which apps may call it, by its page: `internal`, `third_party`, `personal`; no key when no page says so."),
        "x-pages": Key("How it gives a list page by page, so that a method can read all of it.", "pages"),
        "x-aliases": Key("What it was called before: deprecated names that go on working.", "[alias]"),
    },
    "webhook": {
        **_DESCRIBED,
        "x-event": Key("`false` when it is not an event but an envelope, a frame or a message."),
    },
    "pages": {
        "name": Key("The method that reads all pages; without it the `operationId` with `iter` in place of its verb."),
        "cursor": Key("The parameter, or field of the body, that says where a page begins."),
        "first": Key("What it is for the first page; left out where nothing is sent for that."),
        "items": Key("The list of what is on a page: a dotted path in the answer."),
        "next": Key("Where the answer holds the cursor of the next page."),
        "more": Key("Where the answer says whether there is another page."),
        "step": Key("What is counted, where the answer names no next page: `items`, or `page` when pages have numbers."),
        "size": Key("The parameter, or field of the body, that says how many a page has at most."),
        "largest": Key("The largest size of a page, where the field itself has no maximum."),
        "none": Key("Why there is no such method, in a sentence, although a field looks like a cursor; then nothing else is said."),
    },
    "alias": {
        "group": Key("The group that it was in: the name of a domain that has operations.", required=True),
        "name": Key("What it was called there, where that is not its `operationId`."),
    },
    "permission": {
        "name": Key("Its name, as the page has it.", required=True),
        "code": Key("Its code, where the page names it."),
        "for": Key("What needs it, where that is not the whole call."),
    },
    "deprecation": {
        "because": Key("`history`: its page stands under 历史文档（不推荐）; `gone`: it has no official page any more.", required=True),
        "closed_to_new_apps": Key("Since which day new apps may not call it, as `'2022-09-23'`; `true` when the page names no day."),
        "use_instead": Key("The operations that replace it (of a webhook: the webhooks), none of them deprecated."),
        "fact": Key("The row of `spec/facts/` that says so.", required=True),
        "note": Key("What replaces it, in a sentence, where nothing described does, or what to know beside."),
    },
    "source": {
        "fact": Key("The row or section of `spec/facts/`: `<file>#<name>`.", required=True),
        "era": Key("`'2016'`, `legacy` or `current`.", required=True),
        "confidence": Key("`documented`, `from SDK`, `observed` or `inferred`.", required=True),
    },
    "limit": {
        "text": Key("The limit in a sentence.", required=True),
        "field": Key("What is limited: a parameter, or a dotted path on the wire."),
        "max_bytes": Key("How many bytes it has at most."),
        "max_length": Key("How many characters it has at most."),
        "min_length": Key("How many characters it has at least."),
        "max_items": Key("How many elements it has at most."),
        "min_items": Key("How many elements it has at least."),
        "maximum": Key("The largest number."),
        "minimum": Key("The smallest number."),
        "pattern": Key("What the whole text looks like."),
        "min_bytes": Key("How many bytes a file has at least."),
        "max_seconds": Key("How many seconds a recording lasts at most."),
        "formats": Key("Which kinds of file are taken."),
        "when": Key("The value of a parameter for which the limit holds.", ANYTHING),
        "era": Key("The era of the page that names it."),
        "enforced": Key("`true` when DingTalk refuses what is beyond it, and so does the client."),
        "source": Key("Why it is enforced: codes of `errors.yaml`, or facts."),
        "rate": Key("How often it may be called.", "rate"),
    },
    "rate": {
        "count": Key("How many calls.", required=True),
        "per_seconds": Key("In how many seconds.", required=True),
        "scope": Key("Of whom: `app`, `ip`, `robot`, …", required=True),
    },
    "parameter": {
        **_openapi("name! in! required description! deprecated style explode"),
        "schema": Key(holds="schema", required=True),
        **_openapi("", example=ANYTHING, examples="{example}"),
        "x-token-of-one-form": Key("The security scheme that it stands for, where only one form of the call takes a token."),
    },
    "header": _openapi("description required deprecated style explode", schema="schema", example=ANYTHING, examples="{example}"),
    "request body": _openapi("description required", content="{media type}"),
    "response": _openapi("description!", content="{media type}", headers="{header}"),
    "media type": _openapi("", schema="schema", example=ANYTHING, examples="{example}", encoding="{encoding}"),
    "encoding": _openapi("contentType style explode allowReserved", headers="{header}"),
    "example": _openapi("summary description", value=ANYTHING),
    "reference": _openapi("$ref summary description"),
    "security scheme": {
        **_openapi("type! in name description scheme bearerFormat"),
        "x-token": Key("Whose token it is: `app`, `suite`, `user`, …", required=True),
        "x-summary-zh": Key("What it is, in Chinese."),
    },
    "schema": {
        **_openapi("$ref type format description! title deprecated readOnly writeOnly required"),
        **_openapi("minLength maxLength minItems maxItems minimum maximum pattern"),
        **_openapi("exclusiveMinimum exclusiveMaximum minProperties maxProperties multipleOf uniqueItems"),  # rule limit-checked
        **_openapi("contentMediaType contentEncoding", contentSchema="schema"),
        **_openapi("", properties="{schema}", additionalProperties="schema", unevaluatedProperties="schema", items="schema"),
        **_openapi("", allOf="[schema]", oneOf="[schema]", anyOf="[schema]", not_="schema"),
        **_openapi("", enum=ANYTHING, const=ANYTHING, default=ANYTHING, example=ANYTHING, examples=ANYTHING),
        "x-known-values": Key("The values that are known of something that stays open: value → meaning.", f"{{{TEXT}}}"),
        "x-list-separator": Key("The character that joins a list which travels as text."),
        "x-enforced": Key("Why a limit of the schema is enforced: constraint → codes of `errors.yaml`, or facts.", ANYTHING),
        "x-advised": Key("Limits that DingTalk advises and does not enforce: constraint → bound.", ANYTHING),
        "x-client-default": Key("The attribute of the client that is its default."),
        "x-python-name": Key("The name of a field in Python, where its own would be that of another field."),
        "x-python-mixin": Key("The class of `generator/runtime` that gives the model accessors.", ANYTHING),
        "x-flatten-as": Key("The keyword that carries the message, in a body that is one of several messages."),
        "x-group-body": Key("The form that group methods take, where a body has several."),
        "x-failure": Key("`true` for the answer that says that a call failed."),
        "x-sent": Key("`true` for what people build although no request refers to it: it is sent as JSON text."),
        "x-public": Key("`true` for what sounds like a secret and is not one."),
        "x-stream-headers": Key("Which header of a Stream frame is which field of an event.", f"{{{TEXT}}}"),
        "x-stream-topics": Key("What arrives in Stream mode: name → type and topic.", "{topic}"),
    },
    "topic": {
        "type": Key("The type of the frame.", required=True),
        "topic": Key("Its topic.", required=True),
    },
}


def with_article(place: str) -> str:
    """Name a place in a sentence."""
    article = "the" if place in {"components", "info", "root document"} else "an" if place[0] in "aeiou" else "a"
    return f"{article} {place}"


def table() -> str:
    """Write what docs/spec-guide.md says of the keys that OpenAPI does not have."""
    rows: dict[tuple[str, str], list[str]] = {}
    for place, keys in PLACES.items():
        for name, key in keys.items():
            if key.meaning:
                rows.setdefault((name, key.meaning), []).append(f"**{place}**" if key.required else place)
    lines = [f"| `{name}` | {', '.join(places)} | {meaning} |" for (name, meaning), places in rows.items()]
    return "\n".join(["| key | of | what it says |", "|---|---|---|", *lines])
