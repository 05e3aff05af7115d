"""A spec small enough to read, good in every way, which a test breaks at one place."""

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from generator.lint import lint
from generator.problems import Problem, SpecError
from generator.source.bundle import Bundle, bundle
from generator.source.catalogue import read_catalogue
from generator.source.facts import read_facts

ROOT = """
openapi: 3.1.0
info: {title: Tiny, version: 0.0.1}
servers: [{url: 'https://oapi.dingtalk.com'}, {url: 'https://api.dingtalk.com', x-path-prefixes: [/v1.0/, /v2.0/]}]
tags: [{name: note, description: Notes that people leave., x-name-zh: 便签, x-summary-zh: 大家留下的便签。}]
x-domains: [common, note]
components:
  securitySchemes:
    oapiAccessToken: {type: apiKey, in: query, name: access_token, x-token: app}
    apiAccessToken: {type: apiKey, in: header, name: x-acs-dingtalk-access-token, x-token: app}
"""

COMMON = """
components:
  schemas:
    OapiEnvelope:
      type: object
      description: What every good answer of the old host carries.
      required: [errcode]
      properties:
        errcode: {type: integer, const: 0, description: Always 0.}
    OapiFailure:
      type: object
      x-failure: true
      description: How the old host says no.
      required: [errcode]
      properties:
        errcode: {type: integer, not: {const: 0}, description: Never 0.}
        errmsg: {type: string, description: Explanation.}
    ApiFailure:
      type: object
      x-failure: true
      description: How the new host says no.
      required: [code]
      properties:
        code: {type: string, description: Error code.}
"""

NOTE = """
paths:
  /note/send:
    servers: [{url: 'https://oapi.dingtalk.com'}]
    post:
      operationId: send_note
      tags: [note]
      summary: Send a note.
      x-summary-zh: 发送一张便签。
      x-name-zh: 发送便签
      description: |
        A note is
        short.

        - It has a text.
        - It has readers.

        Divergence: an old page says otherwise.
      externalDocs: {url: 'https://open.dingtalk.com/document/note'}
      x-source: [{fact: notes.yaml#send, era: '2016', confidence: documented}]
      x-safe-to-retry: false
      x-limits: [{text: A note has at most 100 characters.}]
      x-errors: ['40014', '40035']
      security: [{oapiAccessToken: []}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SendNoteRequest'}
            examples:
              short: {value: {text: Hello, readers: zhang|li, kind: note}}
      responses:
        '200':
          description: Where the note is, or a failure.
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: '#/components/schemas/SendNoteResult'
                  - $ref: common.yaml#/components/schemas/OapiFailure
              examples:
                success: {value: {errcode: 0, noteId: n1}}
                invalid_token: {value: {errcode: 40014, errmsg: bad token}}
  /v1.0/notes/{noteId}:
    servers: [{url: 'https://api.dingtalk.com'}]
    get:
      operationId: get_note
      tags: [note]
      summary: Get a note.
      x-summary-zh: 获取一张便签。
      x-name-zh: 获取便签
      description: Asks for one note.
      externalDocs: {url: 'https://open.dingtalk.com/document/get-note'}
      x-source: [{fact: notes.yaml#get, era: current, confidence: from SDK}]
      x-safe-to-retry: true
      x-limits: []
      x-errors: []
      security: [{apiAccessToken: []}]
      parameters:
        - {name: noteId, in: path, required: true, description: Id of the note., schema: {type: string}, example: n1}
        - name: view
          in: query
          description: How much of it.
          schema: {type: string, enum: [short, full], default: short}
          examples: {all: {value: full}}
      responses:
        '200':
          description: The note.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Note'}
              examples:
                success: {value: {text: Hello}}
        '400':
          description: There is no such note.
          content:
            application/json:
              schema: {$ref: common.yaml#/components/schemas/ApiFailure}
              examples:
                unknown_note: {value: {code: unknownNote}}
webhooks:
  note_read:
    post:
      operationId: on_note_read
      tags: [note]
      summary: Somebody read a note.
      x-summary-zh: 有人读了便签。
      x-name-zh: 便签已读
      description: Tells which note it was.
      externalDocs: {url: 'https://open.dingtalk.com/document/note-read'}
      x-source: [{fact: notes.yaml#read, era: current, confidence: documented}]
      x-limits: []
      x-errors: []
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - $ref: '#/components/schemas/NoteReadEvent'
                - $ref: '#/components/schemas/NoteReadEventCurrent'
            examples:
              classic: {value: {EventType: note_read, NoteId: n1}}
              current: {value: {EventType: note_read, EventTime: 1663143335567, noteId: n1}}
      responses:
        '200': {description: Received.}
components:
  schemas:
    SendNoteRequest:
      type: object
      description: A note and its readers.
      required: [text, readers]
      properties:
        text: {type: string, maxLength: 100, x-enforced: {maxLength: '40035'}, description: What it says.}
        readers: {type: string, x-list-separator: '|', minItems: 0, description: Who may read it.}
        kind: {type: string, const: note, default: note, description: Which kind of message this is.}
    SendNoteResult:
      description: Where the note is.
      allOf:
        - $ref: common.yaml#/components/schemas/OapiEnvelope
        - type: object
          required: [noteId]
          properties:
            noteId: {type: string, description: Id of the note.}
    Note:
      type: object
      description: A note.
      properties:
        text: {type: string, description: What it says.}
        color: {type: string, description: Its colour., x-known-values: {0: yellow, 1: blue}}
    NoteReadEvent:
      type: object
      description: Somebody read a note. Classic form.
      required: [EventType, NoteId]
      properties:
        EventType: {type: string, const: note_read, default: note_read, description: Name of the event.}
        NoteId: {type: string, description: Id of the note.}
    EventFields:
      type: object
      description: What events carry.
      x-stream-headers: {eventType: EventType, eventBornTime: EventTime, eventCorpId: CorpId}
      properties:
        EventTime: {type: integer, description: 'When it happened, in milliseconds.'}
        CorpId: {type: string, description: Where it happened.}
    NoteReadEventCurrent:
      description: Somebody read a note. Current form.
      allOf:
        - $ref: '#/components/schemas/EventFields'
        - type: object
          required: [EventType, noteId]
          properties:
            EventType: {type: string, const: note_read, default: note_read, description: Name of the event.}
            noteId: {type: string, description: Id of the note.}
"""

ERRORS = """
categories:
  authentication: {exception: AuthenticationError, meaning: The token is bad., meaning_zh: 令牌。, remedy: Get another., remedy_zh: 换。}
  invalid_request: {exception: InvalidRequestError, meaning: The request is wrong., meaning_zh: 错。, remedy: Correct it., remedy_zh: 改。}
  rate_limit: {exception: RateLimitError, meaning: Too many calls., meaning_zh: 调用太多。, remedy: Slow down., remedy_zh: 放慢。}
  not_found: {exception: NotFoundError, meaning: It is not there., meaning_zh: 不存在。, remedy: Look elsewhere., remedy_zh: 看别处。}
  permission: {exception: PermissionDeniedError, meaning: You may not., meaning_zh: 不允许。, remedy: Ask., remedy_zh: 去申请。}
  server: {exception: ServerError, meaning: DingTalk failed., meaning_zh: 钉钉出错。, remedy: Wait., remedy_zh: 等待。}
places:
  oapi: {meaning: An answer of the old host., meaning_zh: 旧域名的响应。, http: [200]}
  api: {meaning: An answer of the new host., meaning_zh: 新域名的响应。, http: of the code}
  page: {meaning: What a page is told., meaning_zh: 告诉页面的内容。}
success: [0, '0']
statuses:
  '401': {category: authentication, retry: false}
  5XX: {category: server, retry: true}
wrappers:
  - {code: '88', real_code: sub_code, real_message: sub_msg, source: errors.yaml#wrappers}
fields:
  code: [errcode, code]
  message: [errmsg, message]
  request_id: [request_id]
missing_permissions:
  category: authentication
  codes: ['40014']
  lists: [denied.scopes]
  texts: ['scopes=(?P<names>.*)']
  source: errors.yaml#codes
explanations: {texts: [detail], inside: [error], violations: {list: validation, where: location, text: message}, source: errors.yaml#codes}
file_host:
  looks_like: XML.
  read_as: A failure.
  statuses: [403]
  category: not_found
  remedy: Ask for a new address.
  remedy_zh: 获取新地址。
  retry: false
  source: errors.yaml#quirks
bans:
  - match: {punish: deny}
    category: rate_limit
    meaning: banned
    meaning_zh: 已封禁。
    remedy: Wait.
    remedy_zh: 等待。
    retry: true
    retry_after: 300
    source: errors.yaml#bans
quirks:
  - {name: code_as_text, looks_like: The code is text., read_as: A number., where: [oapi], source: errors.yaml#quirks}
  - name: page
    looks_like: A page instead of JSON.
    read_as: A failure.
    where: [oapi, api]
    match: {body: html}
    category: server
    remedy: Read it.
    remedy_zh: 看内容。
    retry: false
    source: errors.yaml#quirks
  - name: unknown_path
    looks_like: Success that says 404.
    read_as: A failure.
    where: [api]
    match: {host: api, answer: {errcode: 404}}
    category: not_found
    remedy: Check the path.
    remedy_zh: 检查路径。
    retry: false
    source: errors.yaml#quirks
codes:
  - code: '40014'
    category: authentication
    meaning: bad token
    meaning_zh: 令牌不对。
    remedy: Get another.
    remedy_zh: 换一个。
    token_refused: true
    credential_refused: true
    retry: false
    eras: ['2016', current]
    where: oapi
    source: errors.yaml#codes
  - code: '40035'
    category: invalid_request
    meaning: bad parameter
    meaning_zh: 参数不对。
    remedy: Correct it.
    remedy_zh: 改正它。
    retry: false
    eras: [legacy]
    where: [oapi, page]
    source: errors.yaml#codes
  - code: 'Throttling*'
    category: rate_limit
    meaning: too fast
    meaning_zh: 太快。
    remedy: Slow down.
    remedy_zh: 放慢。
    retry: true
    retry_after: 5
    http: [403]
    eras: [current]
    where: api
    source: notes.yaml#send
"""

OF_SEND = {
    "of": ["send_note"],
    "category": "not_found",
    "meaning": "no such notebook",
    "meaning_zh": "没有这个笔记本。",
    "token_refused": False,
    "source": "errors.yaml#codes",
}
"""What a code means on one operation."""

HEAD = """
scope: for tests
sources: {page: a page}
confidence_values: {documented: on the page, from SDK: in a program}
"""

NOTE_FACTS = f"""
file: notes.yaml{HEAD}
endpoints:
  - {{id: send, path: /note/send, source: [page], confidence: documented}}
  - {{id: get, source: page, confidence: 'from SDK (the answer: documented)'}}
events:
  - {{id: read, meaning: somebody read a note, source: [page], confidence: documented}}
colours: yellow or blue
"""

ERROR_FACTS = f"""
file: errors.yaml{HEAD}
wrappers: the code is inside
bans: too many calls
quirks: odd answers
codes:
  - {{code: 40014, meaning: bad token}}
  - {{code: 40035, meaning: bad parameter}}
"""

DOCUMENTS = {
    "openapi.yaml": ROOT,
    "common.yaml": COMMON,
    "note.yaml": NOTE,
    "errors.yaml": ERRORS,
    "facts/notes.yaml": NOTE_FACTS,
    "facts/errors.yaml": ERROR_FACTS,
}

SEND = "note.yaml#/paths/~1note~1send/post"
GET = "note.yaml#/paths/~1v1.0~1notes~1{noteId}/get"
READ = "note.yaml#/webhooks/note_read/post"
SCHEMAS = "note.yaml#/components/schemas"


@cache
def _parsed(text: str) -> Any:
    if text.startswith("{"):  # what was saved: reading JSON costs a hundredth
        return json.loads(text)
    return YAML(typ="safe").load(text)


class SpecFiles:
    """The documents of a spec in a directory. A place is written as in a message: `note.yaml#/paths/~1note~1send/post`."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        (directory / "facts").mkdir(parents=True)
        for name, text in DOCUMENTS.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        """Write a whole document."""
        (self.directory / name).write_text(text, encoding="utf-8")

    def set(self, place: str, value: object) -> None:
        """Put `value` at a place; the nodes above it must be there. A list grows when the index is its length."""
        name, content, parent, key = self._find(place)
        if isinstance(parent, list):
            parent[int(key) : int(key) + 1] = [value]
        else:
            parent[key] = value
        self._save(name, content)

    def remove(self, place: str) -> None:
        """Take away what is at a place."""
        name, content, parent, key = self._find(place)
        del parent[int(key) if isinstance(parent, list) else key]
        self._save(name, content)

    def _find(self, place: str) -> tuple[str, Any, Any, str]:
        name, _, where = place.partition("#")
        keys = [key.replace("~1", "/").replace("~0", "~") for key in where.split("/")[1:]]
        content: Any = copy.deepcopy(_parsed((self.directory / name).read_text(encoding="utf-8")))
        parent = content
        for key in keys[:-1]:
            parent = parent[int(key) if isinstance(parent, list) else key]
        return name, content, parent, keys[-1]

    def _save(self, name: str, content: object) -> None:
        self.write(name, json.dumps(content, ensure_ascii=False, indent=1))  # JSON is YAML

    def bundle(self) -> Bundle:
        """Run the first step."""
        return bundle(self.directory)

    def lint(self) -> None:
        """Run the steps up to the lint."""
        lint(self.bundle(), read_catalogue(self.directory), read_facts(self.directory))

    def problems(self) -> list[Problem]:
        """Run the first two steps and return what they find wrong."""
        try:
            self.lint()
        except SpecError as error:
            return error.problems
        return []

    def places(self) -> list[tuple[str, str]]:
        """Run the first two steps and return each problem as (rule, place)."""
        return [(problem.rule, f"{problem.file.removeprefix('spec/')}#{problem.pointer}") for problem in self.problems()]
