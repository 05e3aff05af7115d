"""A second domain for the tiny spec: one operation for each thing that a template has to write."""

from tests.generator.tiny_spec import HEAD, SpecFiles

_OPERATION = """
      tags: [gallery]
      summary: Does what its name says.
      x-summary-zh: 取一张图片。
      x-name-zh: 相册
      description: It is for show.
      externalDocs: {url: 'https://open.dingtalk.com/document/gallery'}
      x-source: [{fact: gallery.yaml#show, era: current, confidence: inferred}]
      x-limits: []
      x-errors: []
"""

_UPLOAD = _OPERATION.replace(
    "x-limits: []",
    """x-limits:
        - {text: A drawing is small., field: file, when: {type: drawing}, max_bytes: 1000, min_bytes: 10, formats: [png, gif]}
        - {text: It was smaller., field: file, era: '2016', max_bytes: 100}
        - {text: Be kind.}""",
)

GALLERY = f"""
paths:
  /gallery/upload:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    post:
      operationId: upload_picture
      x-permission: []
      x-safe-to-retry: false
      security: [{{oapiAccessToken: []}}]{_UPLOAD}
      requestBody:
        required: true
        content: {{multipart/form-data: {{schema: {{$ref: '#/components/schemas/UploadPictureRequest'}}}}}}
      responses: {{'200': {{$ref: '#/components/responses/Album'}}, '400': {{$ref: '#/components/responses/Refused'}}}}
  /gallery/get:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    get:
      operationId: get_picture
      x-permission: [{{name: 图片, code: Picture.Read}}, {{name: 相册, for: The pictures of others.}}]
      x-app-types: [internal, third_party]
      x-aliases: [{{group: note}}, {{group: gallery, name: fetch_picture}}]
      x-safe-to-retry: true
      security: [{{oapiAccessToken: []}}]{_OPERATION}
      parameters:
        - {{name: pictureSecret, in: query, required: true, description: Opens it., schema: {{type: string, format: password}}}}
        - {{name: version, in: query, required: true, description: Always 2., schema: {{type: string, const: '2', default: '2'}}}}
      responses:
        '200':
          description: The picture.
          content: {{application/octet-stream: {{schema: {{type: string, format: binary}}, examples: {{success: {{value: bytes}}}}}}}}
        '400': {{$ref: '#/components/responses/Refused'}}
  /gallery/login:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    get:
      operationId: open_gallery
      x-app-types: [personal, internal, third_party]
      deprecated: true
      x-deprecated:
        because: history
        closed_to_new_apps: '2022-09-23'
        use_instead: [get_picture, send_note]
        fact: gallery.yaml#show
        note: It's "closed".
      x-safe-to-retry: true
      security: []{_OPERATION}
      responses:
        '302': {{description: Elsewhere., headers: {{Location: {{schema: {{type: string}}, example: 'https://app.example'}}}}}}
  /gallery/post:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    post:
      operationId: post_entry
      x-safe-to-retry: false
      x-token-lifetime: 7200
      security: [{{oapiAccessToken: []}}]{_OPERATION}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/PostEntryRequest'}}
            examples: {{words: {{value: {{agent: 1, kind: words, words: Hello}}}}}}
      responses: {{'200': {{$ref: '#/components/responses/Album'}}, '400': {{$ref: '#/components/responses/Refused'}}}}
  /gallery/label:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    post:
      operationId: label_picture
      x-safe-to-retry: false
      security: [{{oapiAccessToken: []}}]{_OPERATION}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/LabelPictureRequest'}}
            examples: {{label: {{value: {{label: '{{}}', words: '{{}}'}}}}}}
      responses: {{'200': {{$ref: '#/components/responses/Album'}}, '400': {{$ref: '#/components/responses/Refused'}}}}
  /gallery/share:
    servers: [{{url: 'https://oapi.dingtalk.com'}}]
    post:
      operationId: share_entry
      x-safe-to-retry: false
      security: [{{oapiAccessToken: []}}]{_OPERATION}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/ShareEntryRequest'}}
            examples: {{words: {{value: {{reader: zhang, entry: {{kind: words, words: Hello}}}}}}}}
      responses: {{'200': {{$ref: '#/components/responses/Album'}}, '400': {{$ref: '#/components/responses/Refused'}}}}
  /v1.0/gallery/{{albumName}}/{{page}}:
    servers: [{{url: 'https://api.dingtalk.com'}}]
    get:
      operationId: get_album
      x-pages: {{none: It is for show.}}
      x-safe-to-retry: true
      security: [{{apiAccessToken: []}}]{_OPERATION}
      parameters:
        - {{name: albumName, in: path, required: true, description: Its name., schema: {{type: string}}}}
        - {{name: page, in: path, required: true, description: Which page., schema: {{type: integer}}}}
        - {{name: X-Reader-Id, in: header, required: true, description: Who reads., schema: {{type: string}}}}
        - {{name: X-Depth, in: header, description: How deep., schema: {{type: integer}}}}
        - {{name: size, in: query, description: How many., schema: {{type: integer, default: 20}}}}
        - {{$ref: '#/components/parameters/Cursor'}}
      responses: {{'200': {{$ref: '#/components/responses/Album'}}, '400': {{$ref: '#/components/responses/Refused'}}}}
components:
  parameters:
    Cursor: {{name: nextCursor, in: query, description: Where to go on., schema: {{type: string, format: password}}}}
  responses:
    Album:
      description: An album.
      content:
        application/json:
          schema: {{$ref: '#/components/schemas/Album'}}
          examples: {{success: {{value: {{pictures: [{{name: Sunset}}]}}}}}}
    Refused:
      description: Not today.
      content:
        application/json:
          schema: {{$ref: 'common.yaml#/components/schemas/ApiFailure'}}
          examples: {{refused: {{value: {{code: refused}}}}}}
  schemas:
    UploadPictureRequest:
      type: object
      description: A picture.
      required: [file]
      properties:
        file: {{type: string, format: binary, description: The picture itself.}}
        name: {{type: string, description: Its name.}}
    PostEntryRequest:
      description: An entry of one kind.
      x-flatten-as: entry
      oneOf: [{{$ref: '#/components/schemas/PostWordsRequest'}}, {{$ref: '#/components/schemas/PostPictureRequest'}}]
    PostWordsRequest:
      description: Words for somebody.
      allOf: [{{$ref: '#/components/schemas/EntryTarget'}}, {{$ref: '#/components/schemas/WordsEntry'}}]
    PostPictureRequest:
      description: A picture for somebody.
      allOf: [{{$ref: '#/components/schemas/EntryTarget'}}, {{$ref: '#/components/schemas/PictureEntry'}}]
    EntryTarget:
      type: object
      description: For whom an entry is.
      required: [agent]
      properties:
        readers: {{type: string, x-list-separator: ',', description: Who may read it.}}
        agent: {{type: integer, description: Who posts it.}}
    WordsEntry:
      type: object
      description: An entry that consists of words.
      required: [kind, words]
      properties:
        kind: {{type: string, const: words, default: words, description: The kind.}}
        words: {{type: string, description: The words.}}
    PictureEntry:
      type: object
      description: An entry that is a picture.
      required: [kind, picture]
      properties:
        kind: {{type: string, const: picture, default: picture, description: The kind.}}
        picture: {{$ref: '#/components/schemas/Picture'}}
    LabelPictureRequest:
      type: object
      description: What is written below a picture; all of it travels as JSON text.
      required: [label, words]
      properties:
        label: {{type: string, contentMediaType: application/json, contentSchema: {{$ref: '#/components/schemas/Label'}},
          description: The label.}}
        backLabel: {{type: string, contentMediaType: application/json, contentSchema: {{$ref: '#/components/schemas/Label'}},
          description: The label on its back.}}
        words: {{type: string, contentMediaType: application/json, contentSchema: {{type: object, additionalProperties: {{type: string}}}},
          description: By language.}}
        moreWords: {{type: string, contentMediaType: application/json,
          contentSchema: {{type: object, additionalProperties: {{type: string}}}},
          description: 'By language, too.'}}
    Label:
      type: object
      description: A label.
      required: [text]
      properties:
        text: {{type: string, description: What it says.}}
        size: {{type: integer, description: How large it is.}}
    ShareEntryRequest:
      description: An entry for somebody, in the form of today or in that of 2016.
      x-group-body: ShareAnyEntryRequest
      oneOf: [{{$ref: '#/components/schemas/ShareWordsRequest'}}, {{$ref: '#/components/schemas/ShareAnyEntryRequest'}}]
    ShareWordsRequest:
      type: object
      description: The form of 2016.
      required: [words]
      properties:
        words: {{type: string, description: The words.}}
    ShareAnyEntryRequest:
      type: object
      description: The form of today.
      required: [reader, entry]
      properties:
        reader: {{type: string, description: Who may see it.}}
        entry:
          description: What is shared.
          oneOf: [{{$ref: '#/components/schemas/WordsEntry'}}, {{$ref: '#/components/schemas/PictureEntry'}}]
        frame: {{$ref: '#/components/schemas/Frame'}}
        frames: {{type: array, items: {{$ref: '#/components/schemas/Frame'}}, description: All there are.}}
    Frame:
      type: object
      description: What is around a picture.
      properties:
        color: {{type: string, description: Its colour.}}
    Visitor:
      type: object
      description: Somebody who came.
      required: [name]
      properties:
        name: {{type: string, description: The name.}}
    Visitors:
      type: object
      description: Who came, by the day, and what is noted about the days.
      additionalProperties: {{anyOf: [{{$ref: '#/components/schemas/Visitor'}}, {{}}]}}
    Catalogue:
      type: object
      description: What is known of an album.
      required: [tags, visitors]
      properties:
        tags: {{type: array, items: {{type: string}}, description: What it is about.}}
        visitors: {{$ref: '#/components/schemas/Visitors'}}
        guide: {{$ref: '#/components/schemas/Visitor'}}
        rows: {{type: array, items: {{type: array, items: {{$ref: '#/components/schemas/Picture'}}}}, description: How they hang.}}
        weight: {{type: [integer, string, 'null'], description: How heavy it is.}}
        remark: {{type: string, description: What somebody noted.}}
        label: {{type: string, contentMediaType: application/json, contentSchema: {{$ref: '#/components/schemas/Label'}},
          description: What is written on it.}}
        critics: {{type: string, x-list-separator: ',', description: Who wrote about it.}}
    Album:
      type: object
      description: An album.
      properties:
        catalogue: {{$ref: '#/components/schemas/Catalogue'}}
        pictures: {{type: array, items: {{$ref: '#/components/schemas/Picture'}}, description: What is in it.}}
        cover: {{$ref: '#/components/schemas/Picture'}}
        highlight:
          description: Shown first.
          oneOf: [{{$ref: '#/components/schemas/WordsEntry'}}, {{$ref: '#/components/schemas/PictureEntry'}}]
        owners: {{type: string, x-list-separator: '|', description: Whose it is.}}
        accessToken: {{type: string, format: password, description: Opens it.}}
        refreshToken: {{type: string, format: password, default: none, description: Opens it again.}}
    Picture:
      type: object
      description: A picture.
      properties:
        name: {{type: string, description: Its name.}}
"""


def add_showcase(spec: SpecFiles) -> None:
    """Add the domain to a tiny spec."""
    spec.write("gallery.yaml", GALLERY)
    spec.write("facts/gallery.yaml", f"file: gallery.yaml{HEAD}show: pictures\n")
    spec.set("openapi.yaml#/x-domains", ["common", "note", "gallery"])
    spec.set(
        "openapi.yaml#/tags/1",
        {
            "name": "gallery",
            "description": r'Pictures """quoted""" and C:\new folders.',
            "x-name-zh": "相册",
            "x-summary-zh": "带引号的图片和文件夹。",
        },
    )
