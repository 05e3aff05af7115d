"""What the control API takes and answers, as JSON Schema: pieces of the arguments, and what its answers are made of."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Any, Final

from dingkit.sandbox import _seed

Schema = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "number"}
INTEGER: Final[Schema] = {"type": "integer"}
FLAG: Final[Schema] = {"type": "boolean"}
TEXTS: Final[Schema] = {"type": "array", "items": TEXT}
INTEGERS: Final[Schema] = {"type": "array", "items": INTEGER}

# Of the arguments.
CORP: Final[Schema] = {**TEXT, "description": "CorpId; the first corp when there is none."}
APP: Final[Schema] = {**TEXT, "description": "Which app; the first when there is none."}
SUITE: Final[Schema] = {**TEXT, "description": "SuiteKey of the app."}
WAIT: Final[Schema] = {
    "type": "number",
    "minimum": 0,
    "maximum": 60.0,
    "description": "Seconds to wait for the first that matches, when there is none yet.",
}
AFTER: Final[Schema] = {**INTEGER, "description": "Only those with a larger number."}
LIMIT: Final[Schema] = {**INTEGER, "minimum": 1, "maximum": 10000}

# Of the answers.
ANYTHING: Final[Schema] = {"type": "object", "additionalProperties": True}
NOTHING: Final[Schema] = {"type": "object", "maxProperties": 0}
_MILLISECONDS: Final[Schema] = {**INTEGER, "description": "Milliseconds since 1970; 0 where it has not happened."}


def ref(name: str) -> Schema:
    """Return a reference to one of `SCHEMAS`."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(name: str) -> Schema:
    """Return the schema of a list of one of `SCHEMAS`."""
    return {"type": "array", "items": ref(name)}


def one_of(*schemas: Schema) -> Schema:
    """Return the schema of what one of several describes."""
    return {"oneOf": [*schemas]}


def described(schema: Schema, text: str) -> Schema:
    """Return a schema with a description."""
    return schema | {"description": text}


def or_null(kind: str, text: str) -> Schema:
    """Return the schema of a simple value that can be missing."""
    return {"type": [kind, "null"], "description": text}


def shape(optional: dict[str, Schema] | None = None, /, **required: Schema) -> Schema:
    """Return the schema of an object."""
    return {"type": "object", "required": list(required), "properties": required | (optional or {})}


def by_name(value: Schema, text: str) -> Schema:
    """Return the schema of an object with any names."""
    return {"type": "object", "additionalProperties": value, "description": text}


_PERSON: Final = _seed.person("", {"userid": ""})
"""A record of a person as it begins: names and types of most fields are as they are there."""
_OF_TYPES: Final[dict[type, Schema]] = {str: TEXT, bool: FLAG, int: INTEGER, list: INTEGERS}
_SETTINGS: Final[Schema] = _seed.SCHEMA["properties"]["corps"]["items"]["properties"]["apps"]["items"]["properties"]
"""What the seed says of an app is what the sandbox knows of it."""
_OF_EVERY_APP: Final = ("app_key", "app_secret", "kind", "denied")
_ENTRY: Final[dict[str, Schema]] = {
    "number": described(INTEGER, "Counts up."),
    "time": described(NUMBER, "Unix time in seconds, by the clock of the sandbox."),
    "kind": {"enum": ["request", "push", "proxy"]},
    "operation": described(TEXT, "The operation, or the event; empty where no operation has the path."),
    "method": described(TEXT, "HTTP method; `WS` for a frame of Stream mode."),
    "path": described(TEXT, "Path without the query; of a push the whole address."),
    "status": described(INTEGER, "HTTP status; 0 where nothing was answered."),
    "corp_id": TEXT,
    "app_key": described(TEXT, "Which app sent or got it."),
    "milliseconds": described(NUMBER, "How long it took."),
}
_TASK: Final = shape(
    id=INTEGER,
    userid=TEXT,
    status=TEXT,
    result=TEXT,
    created=_MILLISECONDS,
    finished=_MILLISECONDS,
    activity_id=described(TEXT, "Its step."),
)
_RECORD: Final = shape(
    userid=TEXT,
    time=_MILLISECONDS,
    type=TEXT,
    result=TEXT,
    remark=TEXT,
    files={"type": "array", "items": ANYTHING},
    cc=TEXTS,
    activity_id=TEXT,
)

SCHEMAS: Final[dict[str, Schema]] = {
    "Error": shape(error=described(TEXT, "Why it cannot be done.")),
    "Clock": shape(now=described(NUMBER, "Unix time in seconds."), offset=described(NUMBER, "Seconds before the time of this machine.")),
    "State": shape(
        url=TEXT,
        corps=listed("Corp"),
        apps=listed("App"),
        webhook_robots=listed("WebhookRobot"),
        clock=ref("Clock"),
        troubles=listed("Trouble"),
    ),
    "Corp": shape(corp_id=TEXT, name=TEXT, sso_secret=TEXT),
    "App": shape(
        {name: schema for name, schema in _SETTINGS.items() if name not in _OF_EVERY_APP},
        **{name: _SETTINGS[name] for name in _OF_EVERY_APP},
        corp_id=TEXT,
    ),
    "WebhookRobot": shape(
        {"name": TEXT, "secret": TEXT, "ips": TEXTS, "group": TEXT},
        access_token=TEXT,
        keywords=TEXTS,
        corp_id=TEXT,
        open_conversation_id=described(TEXT, "Of its group; empty without one."),
    ),
    "Trouble": shape(
        id=INTEGER,
        operation=described(TEXT, "Name of an operation or a domain; empty for all."),
        code=TEXT,
        status=or_null("integer", "HTTP status in place of the documented one."),
        delay=NUMBER,
        how={"enum": ["error", "reset", "html", "expired", "slow"]},
        times=or_null("integer", "So many calls are left."),
        until=or_null("number", "Unix time when it ends."),
        share=described(NUMBER, "Of a hundred calls so many."),
    ),
    "Catalogue": shape(
        operations=by_name(shape(domain=TEXT, summary=TEXT, codes=TEXTS), "Operations by name, each with its error codes."),
        events=by_name(ANYTHING, "Events by name, with the fields of an example of each."),
    ),
    "Person": shape(
        **{name: _OF_TYPES[type(value)] for name, value in _PERSON.items() if type(value) in _OF_TYPES}
        | {
            "names": by_name(TEXT, "Names in other languages."),
            "modified": _MILLISECONDS,
            "joined": by_name(_MILLISECONDS, "When the person came into departments, by id."),
            "dept_order": by_name(INTEGER, "Order in departments, by id."),
            "dept_positions": {"type": "array", "items": ANYTHING},
            "extension": by_name(TEXT, "Fields of the corp's own."),
            "extension_i18n": by_name(ANYTHING, "Values of these in other languages."),
        }
    ),
    "Department": shape(dept_id=INTEGER, name=TEXT, parent_id=INTEGER, order=INTEGER, members=described(INTEGER, "People in it itself."))
    | {"additionalProperties": True, "description": "With all that programs have set, by the names of the operations."},
    "Role": shape(id=INTEGER, name=TEXT, group=described(TEXT, "Name of the group of roles."), userids=TEXTS),
    "Group": shape(
        {
            "externals": described(TEXTS, "External contacts."),
            "admins": TEXTS,
            "nicknames": by_name(TEXT, "Of people, by userid."),
            "muted": by_name(ANYTHING, "Who may not write, by userid."),
            "settings": by_name(INTEGER, "By the names of the operations."),
            "tag": INTEGER,
            "icon": TEXT,
            "template_id": TEXT,
            "agents": INTEGERS,
        },
        open_conversation_id=TEXT,
        chatid=TEXT,
        name=TEXT,
        owner=TEXT,
        members=TEXTS,
        robots=described(TEXTS, "Codes of the robots in it."),
    ),
    "Message": shape(
        {
            "task_id": described(INTEGER, "Of a work notification."),
            "robot_code": TEXT,
            "process_query_key": described(TEXT, "Of a message of a robot; empty where it has none."),
            "mentioned": TEXTS,
            "out_track_id": described(TEXT, "Of a card, like the next two."),
            "card_state": TEXT,
            "space_type": TEXT,
            "until": described(_MILLISECONDS, "When it ends."),
            "quotes": described(TEXT, "Id of the message that it answers; empty where it answers none."),
            "files": {"type": "array", "items": shape(key=TEXT, name=TEXT, content_type=TEXT, size=INTEGER)},
            "emotions": {"type": "array", "items": ANYTHING},
            "people": described(INTEGER, "How many got it; with `short`, like the next."),
            "readers": INTEGER,
            "corp_id": described(TEXT, "Whose it is; in a `Frame`."),
        },
        id=TEXT,
        number=described(INTEGER, "Counts up."),
        kind={"enum": ["work_notification", "robot", "webhook", "chat", "person", "card"]},
        operation=described(TEXT, "What sent it; `say` for a person."),
        time=_MILLISECONDS,
        **{
            "from": shape({"app_key": TEXT, "agent_id": INTEGER, "robot_code": TEXT, "userid": TEXT, "webhook": TEXT}, name=TEXT),
            "to": described(TEXTS, "Who got it."),
        },
        conversation=described(TEXT, "`open_conversation_id`, or the id of a conversation with a robot; empty for a work notification."),
        msgtype=described(TEXT, "Or `msgKey`."),
        content=described(ANYTHING, "What was sent, as JSON."),
        text=described(TEXT, "What a person reads."),
        buttons={"type": "array", "items": shape(title=TEXT, url=TEXT)},
        read_by=by_name(_MILLISECONDS, "Who has read it and when, by userid."),
        recalled=FLAG,
        undelivered=by_name(TEXT, "Who did not get it, by userid, and why: an error code."),
    ),
    "Press": {
        "oneOf": [
            described(
                shape(
                    answered={"type": ["object", "null"], "description": "What the program answered; null when it did not in time."},
                    problems=described(TEXTS, "What of that cannot be applied."),
                ),
                "Of a card.",
            ),
            described(
                shape(opened=TEXT, status=or_null("integer", "Of the page; 0 where it cannot be had."), text=TEXT),
                "Of a button with an address. A page of another machine is not opened: its status is null.",
            ),
            described(shape(said=ref("Message")), "Of a button that writes something."),
        ]
    },
    "Request": shape(
        **_ENTRY,
        query=by_name(TEXT, "Parameters of the query; secrets are `***`."),
        headers=by_name(TEXT, "Names in lower case; secrets are `***`."),
        json=described({}, "JSON, the fields of a form, or a text; secrets are `***`."),
        files=by_name(ANYTHING, "Name and size of each file, by field."),
        answer=described({}, "JSON or a text; secrets are `***`."),
        notes=described(TEXTS, "What was taken although the documents say otherwise, and what the sandbox has to say."),
        problems=described(TEXTS, "What was wrong with it by the spec."),
    ),
    "RequestInShort": described(
        shape(
            **_ENTRY,
            code=described(TEXT, "Code of the failure that was answered."),
            notes=described(INTEGER, "How many."),
            problems=described(INTEGER, "How many."),
        ),
        "With `short`.",
    ),
    "Again": {
        "oneOf": [
            described(shape(status=described(INTEGER, "HTTP status; 0 where the connection was broken."), answer={}), "Of a request."),
            described(NOTHING, "Of a push."),
        ]
    },
    "Approval": shape(
        id=described(TEXT, "Of the instance."),
        process_code=TEXT,
        title=TEXT,
        business_id=TEXT,
        originator=described(TEXT, "Userid."),
        dept_id=INTEGER,
        dept_name=TEXT,
        created=_MILLISECONDS,
        finished=_MILLISECONDS,
        status=TEXT,
        result=TEXT,
        steps={"type": "array", "items": shape(actionType=TEXT, userIds=TEXTS)},
        step=described(INTEGER, "Which of the steps it is at."),
        named=described(FLAG, "Whether the request named the approvers."),
        tasks={"type": "array", "items": _TASK},
        records={"type": "array", "items": _RECORD},
        values=described({"type": "array", "items": ANYTHING}, "Of the form."),
        cc=TEXTS,
        cc_position=TEXT,
        files={"type": "array", "items": ANYTHING},
        comment_files=TEXTS,
        pending=described(TEXTS, "Userids of whom it waits for."),
    ),
    "Todo": shape(
        id=TEXT,
        todoType=TEXT,
        executors=by_name(FLAG, "Who has to do it, by unionid, and who is done."),
        createdTime=_MILLISECONDS,
        modifiedTime=_MILLISECONDS,
        finishTime=_MILLISECONDS,
        creatorId=TEXT,
        modifierId=TEXT,
        bizTag=TEXT,
    )
    | {"additionalProperties": True, "description": "With all that was sent, by the names of the operation."},
    "CalendarEvent": {**ANYTHING, "description": "As `get_calendar_event` answers it."},
    "Listeners": shape(
        addresses=described(INTEGER, "Addresses over HTTP that it is pushed to."),
        connections=described(INTEGER, "Stream connections that it is pushed to, one of each app."),
    ),
    "Installation": shape(
        suite_key=TEXT,
        corp_id=TEXT,
        agent_id=INTEGER,
        permanent_code=TEXT,
        admins=TEXTS,
        state=described(INTEGER, "0 disabled, 1 active, 2 not active yet."),
    ),
    "SignatureCheck": shape(
        valid=FLAG,
        app_key=described(TEXT, "Whose ticket it was signed with; empty where that is not known."),
        reason=described(TEXT, "Empty when it is valid."),
        detail=TEXT,
        code=described(TEXT, "What `dd.error` gets, like the next."),
        message=TEXT,
    ),
    "Frame": described(
        shape(
            frame=described(INTEGER, "Counts up."),
            requests=listed("RequestInShort"),
            messages=listed("Message"),
            more=described(FLAG, "There were others."),
            changed=described(FLAG, "Anything else may have changed."),
        ),
        "What one server-sent event says.",
    ),
}
