"""The error catalogue: what each code means, what to do about it, and which exception it becomes."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Any, NamedTuple


class ErrorCode(NamedTuple):
    """What is known of one code.

    Attributes:
        category: Key into `CATEGORIES`.
        meaning: What it means.
        remedy: What to do about it.
        retry: The same call can succeed later.
        retry_after: Seconds to wait before that; `None` when nobody knows.
        token_refused: It is the access token that is not good; the same call can succeed with another one.
    """

    category: str
    meaning: str
    remedy: str
    retry: bool = False
    retry_after: int | None = None
    token_refused: bool = False


class Status(NamedTuple):
    """What an HTTP status says where no code says more."""

    category: str
    retry: bool


class Quirk(NamedTuple):
    """An answer that is not in the style of its host, or no JSON at all.

    Attributes:
        name: What to call it.
        body: What it is instead of JSON: `empty`, `html` or `xml`; `None` when it is JSON.
        host: Key into `operations.HOSTS`, when the quirk is one of that host.
        answer: Fields of the JSON that tell it.
        category: Key into `CATEGORIES`, where neither the code nor the HTTP status has one.
        remedy: What to do about it.
        retry: The same call can succeed later, where neither the code nor the HTTP status tells.
    """

    name: str
    body: str | None
    host: str | None
    answer: dict[str, Any]
    category: str
    remedy: str
    retry: bool


class FileHost(NamedTuple):
    """What an answer says of a host that only keeps files.

    Attributes:
        statuses: HTTP statuses that say so.
        category: Key into `CATEGORIES`.
        remedy: What to do about it.
        retry: The same call can succeed later.
    """

    statuses: frozenset[int]
    category: str
    remedy: str
    retry: bool


class Explanations(NamedTuple):
    """Where gateways, proxies and the mock explain themselves.

    Attributes:
        texts: Fields that hold a text.
        inside: Fields that hold objects with such fields.
        violations: Field that lists what is wrong with the request.
        where: In each of them, the field that says where.
        text: In each of them, the field that says what.
    """

    texts: tuple[str, ...]
    inside: tuple[str, ...]
    violations: str
    where: str
    text: str


class Wrapper(NamedTuple):
    """A code that only says in which fields the real one is."""

    real_code: str
    real_message: str


# fmt: off
CATEGORIES: dict[str, str] = {
    "authentication": "AuthenticationError",
    "permission": "PermissionDeniedError",
    "rate_limit": "RateLimitError",
    "invalid_request": "InvalidRequestError",
    "not_found": "NotFoundError",
    "server": "ServerError",
}
"""Category → name of its exception in `errors`."""

STATUSES: dict[str, Status] = {
    "400": Status("invalid_request", False),
    "401": Status("authentication", False),
    "403": Status("permission", False),
    "404": Status("not_found", False),
    "405": Status("invalid_request", False),
    "410": Status("not_found", False),
    "413": Status("invalid_request", False),
    "415": Status("invalid_request", False),
    "422": Status("invalid_request", False),
    "429": Status("rate_limit", True),
    "502": Status("server", True),
    "503": Status("server", True),
    "504": Status("server", True),
    "5XX": Status("server", False),
}
"""HTTP status, `503`, or a hundred of them, `5XX` → what it says."""

FIELDS: dict[str, tuple[str, ...]] = {
    "code": ("errcode", "code", "Code"),
    "message": ("errmsg", "message", "Message"),
    "request_id": ("request_id", "requestid", "RequestId"),
}
"""Under which names an answer carries the parts of an error, the usual one first."""

WRAPPERS: dict[str, Wrapper] = {
    "88": Wrapper("sub_code", "sub_msg"),
}

BANS: tuple[dict[str, Any], ...] = (
    {"match": {"punish": "deny"}, "category": "rate_limit", "meaning": "more than 10000 calls in 20 seconds from one IP, the IP is banned from all APIs for 5 minutes", "remedy": "Stop all calls from this IP for 5 minutes and spread them out afterwards.", "wait_field": "wait", "retry": True, "retry_after": 300, "source": "errors.yaml#ip_ban"},
)
"""Answers without a code that still refuse: what they look like, and what that means."""

QUIRKS: tuple[Quirk, ...] = (
    Quirk("unknown_path_of_api", None, "api", {"errcode": 404}, "not_found", "Check that the path begins with its version (/v1.0 or /v2.0) and that the base URL of this host is right.", False),
    Quirk("html_page", "html", None, {}, "server", "Read the page. If this IP made more than 10000 calls in 20 seconds, it is banned: stop all calls for 5 minutes. Else look for a proxy in between and check the base URL.", False),
    Quirk("empty_body", "empty", None, {}, "server", "Check whether the call took effect before you repeat it, and look for a proxy in between.", False),
    Quirk("xml_answer", "xml", None, {}, "invalid_request", 'Send the header "Accept: application/json", which this client does unless something in between takes it away.', False),
)
"""Answers that are not in the style of their host, or no JSON at all."""

FILE_HOST = FileHost(frozenset([400, 401, 403, 404, 410]), "not_found", "This address is expired or wrong: ask DingTalk for a new one, and use it at once.", False)
"""Answers of hosts that only keep files: neither codes nor statuses mean there what they mean at DingTalk's own hosts."""

EXPLANATIONS = Explanations(
    ("title", "detail", "error_description", "error", "msg", "reason"),
    ("error", "errors"),
    "validation",
    "location",
    "message",
)

NOT_ALLOWED: frozenset[str] = frozenset(("48002", "60011", "400020", "800001", "41044", "auth.error", "invalidAccessToken", "Forbidden.AccessDenied.AccessTokenPermissionDenied", "unauthorized"))
"""Codes that say: this app may not make this call."""

NOT_ALLOWED_CATEGORY = "permission"
"""Their category; a code that is not known says the same, where the HTTP status is of it."""

NEEDS: dict[str, str] = {
}
"""Operation → what an app needs for it, told with such a refusal: its permissions, and which apps may call it."""

MISSING_PERMISSIONS: tuple[str, ...] = ("accessdenieddetail.requiredScopes", "requiredScopes")
"""Paths to lists that name the permissions that are missing, letters in either case."""

MISSING_PERMISSIONS_IN_TEXT: tuple[str, ...] = ("requiredScopes=\\[(?P<names>[^\\]]+)\\]", "权限[:：]\\s*\\[(?P<names>[^\\]]+)\\]")
"""Patterns of explanations that name them, separated by commas."""

CREDENTIAL_REFUSED: frozenset[str] = frozenset((
    "40089",
    "40096",
    "40080",
    "40088",
    "authFailed",
    "invalid.client",
    "InvalidAuthentication",
    "invalidClientIdOrSecret",
    "invalidSuiteKey",
    "Forbidden.AccessDenied.AccessTokenPermissionDenied",
    "invalidAuthInfo",
    "unauthorized.client",
))
"""Codes that say: the key, the secret or the app is refused, until a person changes one of them."""

CODES: dict[str, ErrorCode] = {
    "-1": ErrorCode("server", "system busy, retry", "Wait a moment and try again.", retry=True),
    "15": ErrorCode("server", "call timeout", "Check whether the call took effect, then try again.", retry=True),
    "22": ErrorCode("not_found", 'unknown /topapi path ("Invalid method")', "Check the path; sub_msg names the API that it was taken for."),
    "88": ErrorCode("server", "gateway failure, look at sub_code and sub_msg", "Check whether the call took effect, then try again.", retry=True),
    "404": ErrorCode("not_found", "no such URI", "Check the path and the host."),
    "500": ErrorCode("server", "system error of the corpconversation calls (errcode, not the HTTP status)", "Try again later.", retry=True),
    "400001": ErrorCode("server", "system error", "Try again later.", retry=True),
    "41042": ErrorCode("server", "encryption failed", "Try again later.", retry=True),
    "41043": ErrorCode("server", "decryption failed", "Try again later.", retry=True),
    "isp.top-remote-connection-timeout": ErrorCode("server", "call timeout, sub_code of errcode 15", "Check whether the call took effect, then try again.", retry=True),
    "33001": ErrorCode("authentication", "invalid company id, which DingTalk says of a token that is not good", "Get a new token; when that does not help, it is one of another corp.", token_refused=True),
    "40001": ErrorCode("authentication", "access_token invalid; on a token call the secret is wrong", "Get a new token; on a token call correct the secret.", token_refused=True),
    "40002": ErrorCode("invalid_request", "credential type illegal", "Send the grant or credential type that the token call documents."),
    "40013": ErrorCode("authentication", "corpid illegal", "Copy the corpId from the first page of the developer console."),
    "40014": ErrorCode("authentication", "access_token illegal (also used for expired ones)", "Get a new token.", token_refused=True),
    "40086": ErrorCode("authentication", "third-party appid illegal", "Send the appid of an existing third-party app."),
    "40089": ErrorCode("authentication", "corpid or corpsecret, appkey or appsecret illegal", "Check that key and secret belong together."),
    "40096": ErrorCode("authentication", "wrong appKey or appSecret on /gettoken", "Check that appKey and appSecret belong to the same app."),
    "41001": ErrorCode("authentication", "access_token missing (must be in the URL)", "Put access_token into the URL, not into a header."),
    "41002": ErrorCode("authentication", "corpid missing", "Send corpid."),
    "41003": ErrorCode("authentication", "refresh_token missing", "Send refresh_token."),
    "41004": ErrorCode("authentication", "secret missing", "Send the secret."),
    "42001": ErrorCode("authentication", "access_token expired", "Get a new token.", token_refused=True),
    "42002": ErrorCode("authentication", "refresh_token expired", "Send the user through the login again."),
    "43007": ErrorCode("authentication", "authorisation required", "Send the access token of an app that the corp has authorised."),
    "40077": ErrorCode("authentication", "unknown pre-authorisation code", "Get a new pre-authorisation code."),
    "40079": ErrorCode("permission", "unknown authorisation", "Ask the corp to authorise the app."),
    "40080": ErrorCode("authentication", "suite secret illegal", "Copy the suite secret from the developer console."),
    "40082": ErrorCode("authentication", "suite token illegal", "Get a new suite token.", token_refused=True),
    "40083": ErrorCode("authentication", "suite id illegal", "Copy the suite key from the developer console."),
    "40084": ErrorCode("authentication", "permanent code illegal", "Use the permanent code stored for this corp."),
    "40085": ErrorCode("authentication", "unknown suite ticket", "Use the newest suite ticket that was pushed to your callback."),
    "40087": ErrorCode("authentication", "permanent code could not be created", "Ask the corp to authorise again and exchange the new code at once."),
    "40088": ErrorCode("authentication", "suite key or secret illegal", "Check that suite key and secret belong together."),
    "40090": ErrorCode("not_found", "suite no longer exists", "Check the suite key."),
    "40091": ErrorCode("authentication", "user authorisation code failed, authorise again", "Ask the user or the corp to authorise again."),
    "40102": ErrorCode("authentication", "temporary code expired/used", "Ask the corp to authorise again; a code works once."),
    "41021": ErrorCode("authentication", "suitekey missing", "Send suite_key."),
    "41022": ErrorCode("authentication", "suitetoken missing", "Put suite_access_token into the URL."),
    "41023": ErrorCode("authentication", "suiteticket missing", "Send suite_ticket."),
    "41024": ErrorCode("authentication", "suitesecret missing", "Send suite_secret."),
    "41025": ErrorCode("authentication", "permanent_code missing", "Send permanent_code."),
    "41026": ErrorCode("authentication", "tmp_auth_code missing", "Send tmp_auth_code."),
    "41027": ErrorCode("invalid_request", "corpid of the authorising company missing", "Send auth_corpid."),
    "41030": ErrorCode("permission", "company did not authorise the suite", "Ask the corp to authorise the suite."),
    "41031": ErrorCode("authentication", "auth_corpid and permanent_code do not match", "Use the permanent code of that corp."),
    "42007": ErrorCode("authentication", "pre-authorisation code expired", "Get a new pre-authorisation code."),
    "42009": ErrorCode("authentication", "suite token expired", "Get a new suite token.", token_refused=True),
    "43011": ErrorCode("permission", "company authorisation required", "Ask the corp to authorise the suite."),
    "48003": ErrorCode("authentication", "suite token invalid", "Get a new suite token.", token_refused=True),
    "48004": ErrorCode("permission", "authorisation relation invalid", "Ask the corp to authorise the suite again."),
    "70005": ErrorCode("invalid_request", "suite activation failed", "Check suite_key, auth_corpid and permanent_code."),
    "70002": ErrorCode("server", "the apps of the suite could not be read", "Try again later.", retry=True),
    "71014": ErrorCode("server", "the service-window apps of the suite could not be read", "Try again later.", retry=True),
    "800001": ErrorCode("permission", "only third-party apps may call this", "Call with the token of a third-party (ISV) app."),
    "40029": ErrorCode("authentication", "oauth code illegal", "Begin the login again: its code is not good; each works once, and for a short time."),
    "40073": ErrorCode("not_found", "unknown openid", "Use the openid that this app was given."),
    "40078": ErrorCode("authentication", "unknown (or used) temporary authorisation code", "Begin the login again with a new code: each works once, and for 5 minutes."),
    "41007": ErrorCode("authentication", "sso code invalid", "Get a new sso code from the admin landing page."),
    "41008": ErrorCode("authentication", "oauth missing", "Send the oauth code."),
    "42003": ErrorCode("authentication", "oauth code expired", "Begin the login again: its code is not good; each works once, and for a short time."),
    "42008": ErrorCode("authentication", "temporary code expired", "Begin the login again with a new code: each works once, and for a short time."),
    "50001": ErrorCode("permission", "redirect_uri not authorised", "Register redirect_uri in the developer console."),
    "51000": ErrorCode("permission", "redirect domain not authorised", "Register the redirect domain in the console."),
    "51001": ErrorCode("permission", "redirect corpid not authorised", "Ask that corp to install the app."),
    "51002": ErrorCode("invalid_request", "redirect request not from the DingTalk client", "Open the link inside the DingTalk client."),
    "51003": ErrorCode("not_found", "user info not found", "Let a member of the corp log in."),
    "51004": ErrorCode("not_found", "company info not found", "Check the corpid in the login URL."),
    "51005": ErrorCode("permission", "not a company administrator", "Log in as an administrator of the corp."),
    "51006": ErrorCode("server", "code generation failed", "Start the login again."),
    "51007": ErrorCode("authentication", "identity not obtained", "Log in to DingTalk, then start again."),
    "51008": ErrorCode("invalid_request", "redirect URL could not be decoded", "Percent-encode redirect_uri exactly once."),
    "51009": ErrorCode("invalid_request", "redirect target is not a standard URL", "Send an absolute http(s) URL."),
    "853001": ErrorCode("authentication", "timestamp of the signature has a bad format", "Send the timestamp as digits, in milliseconds."),
    "853002": ErrorCode("authentication", "timestamp of the signature off by more than 1 minute", "Set the clock of your server; sign with the current time."),
    "853003": ErrorCode("authentication", "accessKey unknown", "Send the key of the app that signs (appId, suite key) as accessKey."),
    "853004": ErrorCode("authentication", "signature wrong", "Sign as the call documents, with the secret of the same app, and URL-encode the signature."),
    "853005": ErrorCode("authentication", "suite ticket in the signed call invalid", "Send the suite ticket that DingTalk pushed last, and sign with the same one."),
    "40033": ErrorCode("invalid_request", "request must not contain \\uxxxx escapes", "Send plain UTF-8 instead of \\uxxxx escapes."),
    "40038": ErrorCode("invalid_request", "request format illegal (field missing)", "Add the missing field."),
    "41010": ErrorCode("invalid_request", "url missing", "Send url."),
    "41015": ErrorCode("invalid_request", "content/JSON missing", "Send the JSON body."),
    "41101": ErrorCode("invalid_request", "data too long (4096)", "Keep the body within 4096 characters."),
    "41102": ErrorCode("invalid_request", "parameter value too large", "Shorten the value, or split the list."),
    "43001": ErrorCode("invalid_request", "GET required", "Use GET."),
    "43002": ErrorCode("invalid_request", "POST required", "Use POST."),
    "43003": ErrorCode("invalid_request", "https required", "Use https."),
    "43004": ErrorCode("invalid_request", "Content-Type header invalid", "Set Content-Type to application/json."),
    "43005": ErrorCode("invalid_request", "Content-Type must be application/json;charset=UTF-8", "Set Content-Type to application/json;charset=UTF-8."),
    "43008": ErrorCode("invalid_request", "multipart required", "Send the file as multipart/form-data."),
    "43009": ErrorCode("invalid_request", "POST body must be JSON", "Send the body as JSON."),
    "44002": ErrorCode("invalid_request", "POST body empty", "Send a body."),
    "47001": ErrorCode("invalid_request", "JSON/XML could not be parsed", "Check the syntax of the body."),
    "40000": ErrorCode("invalid_request", "parameter error", 'Check the parameters against the page; if sub_msg says "access_token is blank", put the token into the URL.'),
    "40011": ErrorCode("invalid_request", "order illegal", "Send order as a number above 0."),
    "40035": ErrorCode("invalid_request", "parameter illegal or missing", "Check required parameters; errmsg names the bad one."),
    "40039": ErrorCode("invalid_request", "URL length illegal", "Shorten the URL."),
    "40048": ErrorCode("invalid_request", "URL contains an illegal domain", "Link only to domains that DingTalk considers safe."),
    "40068": ErrorCode("invalid_request", "offset illegal", "Send the offset as a number of 0 or more."),
    "40069": ErrorCode("invalid_request", "page size illegal", "Keep the page size within the documented range."),
    "400002": ErrorCode("invalid_request", "parameter error", "Check parameter values and lengths against the page."),
    "400003": ErrorCode("invalid_request", "timestamp invalid", "Send the current time in the documented unit."),
    "400004": ErrorCode("invalid_request", "nonce invalid", "Send a non-empty random text as nonce."),
    "34001": ErrorCode("invalid_request", "invalid conversation/chat id", "Use the chatid that chat/create returned."),
    "34002": ErrorCode("invalid_request", "invalid sender", "Send the userid of an existing user as sender."),
    "34003": ErrorCode("invalid_request", "invalid company of the sender", "Check which corp the sender belongs to."),
    "34004": ErrorCode("invalid_request", "invalid msgtype", "Use a documented msgtype."),
    "34005": ErrorCode("invalid_request", "invalid voice duration", "Send the duration in seconds, 1 to 59."),
    "34006": ErrorCode("invalid_request", "sender not in company", "Use a sender from the corp of the token."),
    "34007": ErrorCode("invalid_request", "sender not in conversation", "Add the sender to the chat, or use a member."),
    "34008": ErrorCode("invalid_request", "image missing", "Send media_id for the image."),
    "34009": ErrorCode("invalid_request", "link content missing", "Fill in all fields of the link."),
    "34010": ErrorCode("invalid_request", "file missing", "Send media_id for the file."),
    "34011": ErrorCode("invalid_request", "voice missing", "Send media_id for the voice."),
    "34012": ErrorCode("not_found", "company of the sender not found", "Check that the sender is a real user."),
    "34013": ErrorCode("not_found", "conversation not found", "Check the chatid."),
    "34014": ErrorCode("invalid_request", "message JSON invalid or incomplete", "Match the object in the body to msgtype."),
    "34015": ErrorCode("server", "sending to the group failed, retry", "Try again after checking that it did not arrive.", retry=True),
    "34016": ErrorCode("invalid_request", "message too long (content 5000, title 64, markdown 5000, single_title 20, single_url 500, btn_json_list 1000)", "Shorten the message to the limits in the meaning."),
    "40008": ErrorCode("invalid_request", "message type illegal", "Use a documented msgtype."),
    "40012": ErrorCode("invalid_request", "sender illegal", "Send an existing userid as sender."),
    "40015": ErrorCode("invalid_request", "sender not in conversation", "Use a sender who belongs to the conversation."),
    "40016": ErrorCode("invalid_request", "conversation id illegal", "Use the id of an existing conversation."),
    "40017": ErrorCode("invalid_request", "nobody of the sender company in the conversation", "Choose a conversation with members of that corp."),
    "41016": ErrorCode("invalid_request", "title missing", "Send title."),
    "41049": ErrorCode("invalid_request", "forbidden content", "Remove the forbidden words from the text."),
    "44003": ErrorCode("invalid_request", "rich message empty", "Add articles to the message."),
    "44004": ErrorCode("invalid_request", "text message empty", "Send text content."),
    "45002": ErrorCode("invalid_request", "message too long", "Shorten the message."),
    "45003": ErrorCode("invalid_request", "title too long", "Shorten the title."),
    "40067": ErrorCode("invalid_request", "title length illegal", "Shorten the title."),
    "45004": ErrorCode("invalid_request", "description too long", "Shorten the description."),
    "45005": ErrorCode("invalid_request", "link too long", "Shorten the link."),
    "45006": ErrorCode("invalid_request", "picture link too long", "Shorten the picture link."),
    "45008": ErrorCode("invalid_request", "rich message too long", "Send fewer or shorter articles."),
    "81001": ErrorCode("permission", "sender and recipient have no relation", "Send to people of the corp, or to contacts."),
    "81002": ErrorCode("permission", "the recipient refuses messages", "Leave this recipient out."),
    "1002": ErrorCode("invalid_request", "company group quota reached (chat/create)", "Dissolve or reuse groups of the corp."),
    "49000": ErrorCode("invalid_request", "chatid missing", "Send chatid."),
    "49001": ErrorCode("invalid_request", "more than 5 apps bound to the group", "Unbind an app from the group first."),
    "49002": ErrorCode("invalid_request", "group already bound by the suite", "Unbind the suite first; a group takes one."),
    "49003": ErrorCode("permission", "operator must be the owner", "Act as the owner of the group."),
    "49004": ErrorCode("invalid_request", "add and delete lists overlap", "Name each user in one of the two lists only."),
    "49005": ErrorCode("invalid_request", "group full", "Remove members, or open another group."),
    "49006": ErrorCode("invalid_request", "member list must contain the owner", "Add the owner to the member list."),
    "49007": ErrorCode("invalid_request", "group quota exceeded", "Dissolve or reuse groups of the corp."),
    "49008": ErrorCode("invalid_request", "group type must be 0 or 2", "Send 0 or 2 as the group type."),
    "49009": ErrorCode("invalid_request", "no external contacts in a company group", "Leave out external contacts."),
    "49010": ErrorCode("invalid_request", "members empty", "Name at least one member."),
    "49011": ErrorCode("invalid_request", "member list too long", "Send at most 40 members per call."),
    "49012": ErrorCode("invalid_request", "list of external contacts too long", "Name fewer external contacts per call."),
    "49013": ErrorCode("invalid_request", "owner empty", "Send the userid of the owner."),
    "49014": ErrorCode("invalid_request", "owner type must be emp or ext", "Send emp or ext as the owner type."),
    "49015": ErrorCode("invalid_request", "group name illegal", "Use a name of 1 to 20 characters."),
    "49016": ErrorCode("not_found", "employee does not exist", "Check the userids."),
    "49017": ErrorCode("not_found", "external contact does not exist", "Check the ids of the external contacts."),
    "49018": ErrorCode("invalid_request", "owner is no employee", "Name an employee of the corp as the owner."),
    "49019": ErrorCode("invalid_request", "owner is no external contact of the corp", "Name an external contact of the corp as the owner, or send emp as the owner type."),
    "49020": ErrorCode("permission", "somebody is in do-not-disturb mode and does not join groups", "Leave out this person, or have them add a contact first."),
    "49021": ErrorCode("rate_limit", "too many people who are no contacts were added to groups today", "Add the others tomorrow; people who are not verified may add 10 a day, verified ones 50."),
    "49022": ErrorCode("permission", "somebody refuses to join", "Leave out this person."),
    "49023": ErrorCode("invalid_request", "somebody is in do-not-disturb mode, or external lists overlap", "Leave out people in do-not-disturb mode; name each external contact in one list only."),
    "60124": ErrorCode("not_found", "user is not in this group", "Name a member of the group."),
    "40004": ErrorCode("invalid_request", "media type illegal (type parameter), or media_id invalid", "Send type as image, voice, video or file; on media/get check the media id."),
    "40005": ErrorCode("invalid_request", "file type illegal", "Upload one of the documented file formats."),
    "40006": ErrorCode("invalid_request", "file size illegal", "Stay within the size limit of the media type."),
    "40007": ErrorCode("invalid_request", "media id illegal", "Percent-encode the id that the upload returned."),
    "41005": ErrorCode("invalid_request", "media data missing", "Send the file in the part named media."),
    "41006": ErrorCode("invalid_request", "media_id missing", "Send media_id."),
    "44001": ErrorCode("invalid_request", "media file empty", "Rewind or refill the file; it had no bytes."),
    "45001": ErrorCode("invalid_request", "media file too large", "Stay within the size limit of the media type."),
    "45007": ErrorCode("invalid_request", "voice too long", "Cut the recording to 60 seconds."),
    "46001": ErrorCode("not_found", "media does not exist", "Upload the file again and use the new id."),
    "33012": ErrorCode("invalid_request", "invalid userid", "Check the userid; it belongs to one corp."),
    "40003": ErrorCode("invalid_request", "UserID illegal", "Check the userid; it belongs to one corp."),
    "40009": ErrorCode("invalid_request", "department id illegal", "Send an existing department id, a number."),
    "40010": ErrorCode("invalid_request", "parent department id illegal", "Send the parent department id as a number."),
    "40031": ErrorCode("not_found", "UserID list illegal (at least one unknown)", "Remove the userids that are not in the corp."),
    "40032": ErrorCode("invalid_request", "UserID list length illegal", "Send 1 to the documented number of userids."),
    "41009": ErrorCode("invalid_request", "UserID missing", "Send the userid."),
    "46004": ErrorCode("not_found", "employee does not exist", "Check the userid."),
    "60003": ErrorCode("not_found", "department does not exist", "Check the department id."),
    "60102": ErrorCode("invalid_request", "UserID exists", "Choose another userid."),
    "60103": ErrorCode("invalid_request", "mobile illegal", "Check the mobile number."),
    "60104": ErrorCode("invalid_request", "mobile exists", "Use another number, or the existing user."),
    "60111": ErrorCode("not_found", "UserID does not exist", "Check the userid."),
    "60120": ErrorCode("permission", "user disabled", "Ask an administrator to enable the user."),
    "60121": ErrorCode("not_found", "user not found", "Check the userid or unionid, and that the user still belongs to the corp."),
    "40055": ErrorCode("invalid_request", "agent structure illegal", "Send the agent object as documented."),
    "40056": ErrorCode("invalid_request", "agentid illegal", "Send the agentId of the app, a number."),
    "41011": ErrorCode("invalid_request", "agentid missing", "Send agentid."),
    "48002": ErrorCode("permission", "API forbidden", "Apply for the API in the developer console."),
    "50002": ErrorCode("permission", "employee outside the app scope", "Widen the contact scope of the app to this user."),
    "50003": ErrorCode("permission", "app stopped", "Enable the app in the admin console."),
    "50004": ErrorCode("permission", "department outside the app scope", "Widen the contact scope to this department."),
    "50005": ErrorCode("permission", "company disabled", "Ask the corp to have itself enabled again."),
    "60011": ErrorCode("permission", "no permission for the API (2016: administrator rights missing)", "Apply for the missing permission in the developer console, then get a new token."),
    "60020": ErrorCode("permission", "IP not in whitelist", "Add the caller's IP to the app's server egress IP list in the developer console."),
    "70001": ErrorCode("not_found", "company does not exist or is dissolved", "Check the corpId."),
    "400042": ErrorCode("not_found", "company does not exist", "Check the corpId."),
    "400043": ErrorCode("authentication", "company not legal, which DingTalk says of a token that is not good", "Get a new token; when that does not help, it is one of another corp.", token_refused=True),
    "400020": ErrorCode("permission", "no access", "Ask for the permission in the developer console."),
    "70003": ErrorCode("not_found", "app of the agentid does not exist", "Check the agentid."),
    "70004": ErrorCode("not_found", "company has no app with this agentid", "Use the agentid of an app that the corp installed."),
    "80001": ErrorCode("permission", "trusted domain has no ICP record", "File the domain for an ICP record, or use another one."),
    "33013": ErrorCode("invalid_request", "the corp has too many apps of its own", "Delete an app of the corp first."),
    "45009": ErrorCode("rate_limit", "API call limit exceeded", "Make fewer calls and cache what they return."),
    "90001": ErrorCode("rate_limit", "this server: all APIs temporarily banned", "Stop calling from this server until the ban ends."),
    "90002": ErrorCode("rate_limit", "this API is called too often: global QPS limit (2016: this server banned for this API)", "Slow down; the message tells the end of the block.", retry=True),
    "90003": ErrorCode("rate_limit", "this company: all APIs banned", "Stop calling for this corp until the ban ends."),
    "90004": ErrorCode("rate_limit", "this CorpId+CorpSecret banned", "Stop using this key until the ban ends."),
    "90005": ErrorCode("rate_limit", "this company called this API too often", "Slow down for this API and spread the calls.", retry=True),
    "90006": ErrorCode("rate_limit", "this CorpId+CorpSecret called this API too often", "Slow down for this API and spread the calls.", retry=True),
    "90007": ErrorCode("rate_limit", "target company called too often, all its APIs", "Stop calling that corp until the ban ends."),
    "90008": ErrorCode("rate_limit", "target company called too often, this API", "Slow down for this API and spread the calls.", retry=True),
    "90009": ErrorCode("rate_limit", "ISV called too often: all companies, all APIs", "Stop all calls until the ban ends."),
    "90010": ErrorCode("rate_limit", "ISV called this API too often, all companies", "Slow down for this API and spread the calls.", retry=True),
    "90011": ErrorCode("rate_limit", "suite called too often: all its requests", "Stop calling with this suite until the ban ends."),
    "90012": ErrorCode("rate_limit", "suite called this API too often", "Slow down for this API and spread the calls.", retry=True),
    "90013": ErrorCode("rate_limit", "suite called this company too often", "Stop calling this corp until the ban ends."),
    "90014": ErrorCode("rate_limit", "suite called this API of this company too often", "Slow down for this API of this company.", retry=True),
    "90017": ErrorCode("rate_limit", "too many different CorpIds used from this IP", "Spread the corps over several servers."),
    "90018": ErrorCode("rate_limit", "QPS limit of the app for this API", "Slow down to 20 calls per second for this app and API; try again after a second.", retry=True, retry_after=1),
    "90020": ErrorCode("rate_limit", "monthly call quota of the organisation used up", "Wait for the next month, or ask the corp to buy a bigger edition."),
    "41028": ErrorCode("permission", "sending to everybody forbidden", "Name recipients; third-party apps may never send to everybody."),
    "41029": ErrorCode("invalid_request", "too many recipients (5000 company, 1000 ISV)", "Split the recipients over several calls."),
    "41044": ErrorCode("permission", "sending forbidden", "Ask for the right to send messages."),
    "41045": ErrorCode("rate_limit", "whole-company messages per day exceeded (3)", "Send to everybody at most 3 times a day."),
    "41046": ErrorCode("rate_limit", "whole-company messages per minute exceeded", "Wait a minute before the next such message.", retry=True),
    "41047": ErrorCode("rate_limit", "recipients per minute for the company exceeded", "Send to fewer people per minute.", retry=True),
    "41048": ErrorCode("rate_limit", "total per minute exceeded", "Wait a minute and send more slowly.", retry=True),
    "41052": ErrorCode("invalid_request", "too many recipients, result not available", "Send to fewer people per call, or do without the result."),
    "885001": ErrorCode("not_found", "message template missing", "Check template_id."),
    "885006": ErrorCode("invalid_request", "message template not usable", "Have the template approved first."),
    "143103": ErrorCode("rate_limit", "recipients per minute of the app exceeded", "Send the rest again after a minute, more slowly.", retry=True),
    "143104": ErrorCode("rate_limit", "recipients per minute of the company exceeded", "Send the rest again after a minute, more slowly.", retry=True),
    "143105": ErrorCode("rate_limit", "daily number of messages to one user exceeded", "Wait for the next day; gather messages into one."),
    "143106": ErrorCode("rate_limit", "same content sent to one user twice a day", "Change the text, or do not send it again today."),
    "143203": ErrorCode("rate_limit", "ISV app: recipients per minute of one company exceeded", "Send the rest again after a minute, more slowly.", retry=True),
    "143204": ErrorCode("rate_limit", "ISV app: recipients per minute of all companies exceeded", "Send the rest again after a minute, more slowly.", retry=True),
    "143205": ErrorCode("rate_limit", "ISV app: daily number of messages to one user exceeded", "Wait for the next day; gather messages into one."),
    "143206": ErrorCode("rate_limit", "ISV app: same content sent to one user twice a day", "Change the text, or do not send it again today."),
    "1430000": ErrorCode("invalid_request", "no recipient", "Name at least one recipient."),
    "1430001": ErrorCode("invalid_request", "unknown grantType", "Report it to DingTalk with the task id."),
    "1430002": ErrorCode("invalid_request", "forbidden content", "Remove the forbidden words from the text."),
    "1430003": ErrorCode("rate_limit", "system protection of DingTalk stepped in", "Send the rest again later.", retry=True),
    "1430004": ErrorCode("permission", "recipient protected", "Ask the corp to lift the protection of that person."),
    "130101": ErrorCode("rate_limit", "send too fast, more than 20 times per minute", "Send at most 20 messages a minute, then wait 10 minutes.", retry=True, retry_after=600),
    "300001": ErrorCode("authentication", "token or robot does not exist, or the message is malformed", "Read errmsg: copy the webhook address from the group again, or correct the message."),
    "300005": ErrorCode("authentication", "token does not exist", "Copy the webhook address from the group again."),
    "310000": ErrorCode("permission", "security settings of the robot refused the message (keywords, timestamp, signature or IP)", "Read errmsg: add a keyword to the text, sign with the current time and secret, or list the IP in the robot settings."),
    "400013": ErrorCode("not_found", "group disbanded", "Use a robot of another group."),
    "400101": ErrorCode("authentication", "access_token unknown", "Copy the webhook address from the group again."),
    "400102": ErrorCode("permission", "robot disabled", "Enable the robot in the group settings."),
    "400105": ErrorCode("invalid_request", "msgtype not supported", "Use a msgtype that custom robots support."),
    "400106": ErrorCode("not_found", "robot not in group", "Add the robot to the group again."),
    "410100": ErrorCode("rate_limit", "robot sends too fast", "Send at most 20 messages a minute, then wait 10 minutes.", retry=True, retry_after=600),
    "430101": ErrorCode("invalid_request", "unsafe link", "Remove the link that DingTalk objects to."),
    "430102": ErrorCode("invalid_request", "unsafe text", "Remove the text that DingTalk objects to."),
    "430103": ErrorCode("invalid_request", "unsafe picture", "Remove the picture that DingTalk objects to."),
    "430104": ErrorCode("invalid_request", "unsafe content", "Remove the content that DingTalk objects to."),
    "660026": ErrorCode("rate_limit", "too many messages per minute", "Send at most 20 messages a minute, then wait 10 minutes.", retry=True, retry_after=600),
    "460101": ErrorCode("invalid_request", "message too long, more than 20000 bytes", "Shorten the message, or split it: at most 20000 bytes, as the JSON that is sent."),
    "101002": ErrorCode("invalid_request", "message too long", "Shorten the message, or split it: at most 20000 bytes, as the JSON that is sent."),
    "400402": ErrorCode("invalid_request", "a field of the message is missing or malformed (markdown title)", "Fill in the field that errmsg names; for markdown the title must not be empty."),
    "400403": ErrorCode("invalid_request", "a field of the message is missing or malformed (markdown text)", "Fill in the field that errmsg names; for markdown the text must not be empty."),
    "401102": ErrorCode("invalid_request", "the message is malformed", "Read errmsg, and fill in what it names."),
    "500100": ErrorCode("server", "system error", "Check that the message did not arrive, then try again; a message that is always answered so is malformed.", retry=True),
    "20001": ErrorCode("rate_limit", "monthly quota used up, the message comes without its text", "Wait for the next month, or ask the corp to buy a bigger edition."),
    "52010": ErrorCode("invalid_request", "corpid invalid", "Check corpId in dd.config."),
    "52011": ErrorCode("authentication", "ticket could not be read (wrong corp, never fetched, expired)", "Get the ticket with a token of this corp and sign again."),
    "52012": ErrorCode("authentication", "signature could not be computed", "Check ticket, nonceStr, timeStamp and URL."),
    "52013": ErrorCode("authentication", "signature check failed", 'Sign exactly the page URL without the part after "#".'),
    "52014": ErrorCode("invalid_request", "url parameter invalid", "Sign the URL of the page itself, as location.href."),
    "52015": ErrorCode("invalid_request", "nonce invalid", "Use the signed nonce as nonceStr, too."),
    "52016": ErrorCode("authentication", "signature parameter invalid", "Send the hex digest as signature."),
    "52017": ErrorCode("invalid_request", "jsApiList invalid", 'Send jsApiList as names without "dd.".'),
    "52018": ErrorCode("invalid_request", "timestamp invalid", "Use the signed timestamp as timeStamp, too."),
    "52019": ErrorCode("invalid_request", "agentid invalid", "Check agentId in dd.config."),
    "52020": ErrorCode("permission", "no service-window authorisation", "Authorise the service window."),
    "52021": ErrorCode("permission", "no micro-app authorisation", "Have the corp install the micro-app."),
    "52022": ErrorCode("invalid_request", "jsapi type invalid", "Send type 0 (micro-app) or 1 (service window)."),
    "52023": ErrorCode("invalid_request", "service-window agentid invalid", "Check the agentId of the service window."),
    "52024": ErrorCode("invalid_request", "jsapi tag invalid", "Check the jsapi tag."),
    "52025": ErrorCode("invalid_request", "secure micro-app invalid", "Check the secure micro-app."),
    "52026": ErrorCode("invalid_request", "secure micro-app URL invalid", "Open the registered URL of the secure micro-app."),
    "40057": ErrorCode("invalid_request", "callback url illegal", "Send a callback URL that DingTalk can reach."),
    "43010": ErrorCode("invalid_request", "callback mode required", "Switch the app to callback mode first."),
    "71006": ErrorCode("invalid_request", "callback URL exists already", "Update the registration instead."),
    "71007": ErrorCode("not_found", "callback URL does not exist", "Register the callback first."),
    "71008": ErrorCode("invalid_request", "call_back_tag not in the allowed list", "Use documented event names only."),
    "71009": ErrorCode("invalid_request", 'reply was not "success"', 'Answer the check with the encrypted "success".'),
    "71010": ErrorCode("invalid_request", "JSON fields missing or malformed", "Send all required fields in the documented form."),
    "71011": ErrorCode("invalid_request", "url format illegal", "Send an absolute http(s) URL."),
    "71012": ErrorCode("invalid_request", "url access error", "Make the URL reachable from the internet."),
    "71013": ErrorCode("invalid_request", "domain or IP not allowed", "Use a public domain or IP that the app lists."),
    "400040": ErrorCode("not_found", "callback does not exist", "Register the callback first."),
    "400041": ErrorCode("invalid_request", "callback exists already", "Update the registration instead."),
    "400050": ErrorCode("invalid_request", "callback URL invalid", "Send an absolute http(s) URL."),
    "400051": ErrorCode("invalid_request", "callback URL access error", "Make the URL reachable from the internet."),
    "400052": ErrorCode("invalid_request", "callback URL returned bad data", 'Answer the check with the encrypted "success".'),
    "400053": ErrorCode("invalid_request", "callback URL blacklisted", "Use another domain."),
    "400054": ErrorCode("invalid_request", "callback URL timed out", "Answer the check faster, then register again."),
    "900001": ErrorCode("invalid_request", "plaintext illegal", "Pass a non-empty text to encrypt."),
    "900002": ErrorCode("invalid_request", "timestamp illegal", "Pass the timestamp."),
    "900003": ErrorCode("invalid_request", "nonce illegal", "Pass a nonce."),
    "900004": ErrorCode("invalid_request", "aes key illegal (must be 43 characters)", "Use the 43 characters of the aes key in the console."),
    "900005": ErrorCode("authentication", "signature mismatch", "Check the token and that body and query reach you unchanged."),
    "900006": ErrorCode("authentication", "signature computation failed", "Check token, timestamp, nonce and encrypted text."),
    "900007": ErrorCode("invalid_request", "encryption failed", "Check the aes key and the text."),
    "900008": ErrorCode("invalid_request", "decryption failed", "Use the aes key this callback was registered with."),
    "900009": ErrorCode("invalid_request", "decrypted length wrong", "Use the aes key this callback was registered with."),
    "900010": ErrorCode("authentication", "owner key (corpid/suitekey/appkey) mismatch", "Use the corpid, suite key or app key the callback was registered with."),
    "accesstoken.expired": ErrorCode("authentication", "user access token expired", "Refresh the user token.", token_refused=True),
    "AuthenticationFailed.MissingParameter": ErrorCode("authentication", "header x-acs-dingtalk-access-token missing", "Send the token in the header x-acs-dingtalk-access-token, not in the query and not as Bearer."),
    "authFailed": ErrorCode("authentication", "wrong credentials when a stream connection is opened", "Check clientId and clientSecret."),
    "invalid.client": ErrorCode("authentication", "client wrong (unified token call)", "Check client_id and client_secret."),
    "invalidAccessToken": ErrorCode("permission", "token not allowed", "Use a token of a kind that this operation accepts."),
    "InvalidAuthentication": ErrorCode("authentication", "access token expired, unknown or malformed", "Get a new token.", token_refused=True),
    "invalidClientIdOrSecret": ErrorCode("authentication", "client id or secret wrong", "Check that clientId and clientSecret belong to the same app."),
    "invalidCode": ErrorCode("authentication", "authorisation code invalid", "Get a new code; each works once."),
    "invalidParameter.authCode.notFound": ErrorCode("authentication", "login code or refresh token unknown, used or expired", "Begin the login again: a code works once, and for a short time."),
    "invalidSuiteKey": ErrorCode("authentication", "suite key wrong", "Copy the suite key from the developer console."),
    "orgNotExist": ErrorCode("not_found", "company dissolved", "Check the corpId; the corp may not exist any more."),
    "orgNotAuthApp": ErrorCode("permission", "company did not authorise the app", "Ask the corp to install and authorise the app."),
    "invalidCorpId": ErrorCode("invalid_request", "corpId invalid", "Check the corpId."),
    "invalidSuiteTicket": ErrorCode("authentication", "suite ticket wrong or outdated", "Use the newest suiteTicket that was pushed to you."),
    "invalidToken": ErrorCode("authentication", "sso token sent with ssoUserInfo invalid", "Get a new sso token.", token_refused=True),
    "unsupported.grant.type": ErrorCode("invalid_request", "grant_type is not client_credentials", "Send grant_type client_credentials."),
    "auth.error": ErrorCode("permission", "not authorised to do this", "Check the permissions of the app and of the robot."),
    "forbidden.accessDenied": ErrorCode("permission", "operator lacks permission (lower-case form used by some products)", "Act as a user who has the right, such as an administrator."),
    "Forbidden.AccessDenied.AccessTokenPermissionDenied": ErrorCode("permission", "API permission not granted; accessdenieddetail.requiredScopes lists the scopes", "Apply for the missing permission in the developer console, then get a new token."),
    "Forbidden.AccessDenied.IpNotInWhiteList": ErrorCode("permission", "IP not whitelisted", "Add the caller's IP to the app's server egress IP list in the developer console."),
    "invalidAuthInfo": ErrorCode("permission", "company has not opened the app", "Ask the corp to install the app."),
    "permession.checkFailed": ErrorCode("permission", "permission check failed", "Put the user or group owner into the scope of the app."),
    "unauthorized": ErrorCode("permission", "not authorised", "Ask the corp to authorise the app for this API."),
    "unauthorized.client": ErrorCode("permission", "app not authorised (unified token call)", "Have the app authorised by the corp."),
    "daily.call.limit": ErrorCode("rate_limit", "daily quota used up", "Wait for the next day."),
    "Forbidden.AccessDenied.ApiCountLimitForOrg": ErrorCode("rate_limit", "monthly quota used up", "Wait for the next month, or ask the corp to buy a bigger edition."),
    "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi": ErrorCode("rate_limit", "per-minute limit of app+API", "Make fewer calls of this API per minute.", retry=True),
    "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi": ErrorCode("rate_limit", "per-minute limit of suite+company+API", "Make fewer calls of this API per minute for the corp.", retry=True),
    "Forbidden.AccessDenied.QpsLimitForApi": ErrorCode("rate_limit", "global QPS limit", "Wait a moment; all apps together call this API too often.", retry=True),
    "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi": ErrorCode("rate_limit", "QPS limit of app+API", "Slow down to 20 calls per second for this app and API; try again after a second.", retry=True, retry_after=1),
    "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi": ErrorCode("rate_limit", "QPS limit of suite+company+API", "Make fewer calls of this API per second for the corp.", retry=True),
    "oaplus.query.limit": ErrorCode("rate_limit", "too many requests", "Wait a moment and query less often.", retry=True),
    "qps.exceed.limit": ErrorCode("rate_limit", "too many requests", "Wait a moment and slow down.", retry=True),
    "request.overlimit": ErrorCode("rate_limit", "too many requests", "Wait a moment and slow down.", retry=True),
    "send.ding.exception": ErrorCode("server", "exception while sending a DING", "Check whether the message arrived before you send it again."),
    "server.error": ErrorCode("server", "internal error of the unified token call", "Try again later.", retry=True),
    "service.timeout": ErrorCode("server", "gateway timeout", "Check whether the call took effect, then try again.", retry=True),
    "system.busy": ErrorCode("server", "system busy, too many requests", "Wait a moment and try again.", retry=True),
    "system.error": ErrorCode("server", "internal error", "Try again later.", retry=True),
    "systemBusy": ErrorCode("server", "busy", "Wait a moment and try again.", retry=True),
    "systemError": ErrorCode("server", "system error of DingTalk", "Try again later.", retry=True),
    "unknownError": ErrorCode("server", "unknown error", "Make sure that the call did not take effect, then try again later.", retry=True),
    "unknown.error": ErrorCode("server", "unknown error", "Make sure that the call did not take effect, then try again later.", retry=True),
    "invalideChatId": ErrorCode("invalid_request", "chat id invalid", "Use the chatid of an existing group."),
    "invalidParameter.user.notFound": ErrorCode("not_found", "no such user", "Check the unionId."),
    "Missingbody": ErrorCode("invalid_request", "body missing or not JSON (observed)", "Send a JSON body with Content-Type application/json."),
    "missingParameter": ErrorCode("invalid_request", "parameter missing", "Add the parameter that the message names."),
    "parameter.invalid": ErrorCode("invalid_request", "parameter invalid", "Check the parameters against the page."),
    "bot.forbidden.sendMessage": ErrorCode("permission", "robot may not send messages", "Lift the ban on the robot in the group."),
    "bot.stopped": ErrorCode("permission", "robot stopped", "Enable the robot."),
    "chatbotId.notAllow.sendOTO": ErrorCode("permission", "robot may not send to single users", "Enable one-to-one messages for the robot."),
    "contain.notAllowed.content": ErrorCode("invalid_request", "content not allowed", "Remove the content that DingTalk objects to."),
    "contain.notAllowed.picture": ErrorCode("invalid_request", "picture not allowed", "Remove the picture that DingTalk objects to."),
    "contain.notAllowed.text": ErrorCode("invalid_request", "text not allowed", "Remove the text that DingTalk objects to."),
    "contain.unsafe.url": ErrorCode("invalid_request", "unsafe link", "Link only to domains that DingTalk considers safe."),
    "conversation.org.dismatch": ErrorCode("permission", "conversation belongs to another company", "Use a token of the corp that owns the group."),
    "conversation.org.notMatch": ErrorCode("permission", "conversation belongs to another company", "Use a token of the corp that owns the group."),
    "group.disbanded": ErrorCode("not_found", "group disbanded", "Choose another group."),
    "illegal.receivers": ErrorCode("invalid_request", "recipients illegal", "Check the list of recipients."),
    "illegal.excludes": ErrorCode("invalid_request", "list of excluded recipients illegal", "Check the list of excluded recipients."),
    "invalid.openConversationId": ErrorCode("invalid_request", "openConversationId invalid", 'Check openConversationId ("cid...").'),
    "invalid.param.actionCardTobtnOrientation": ErrorCode("invalid_request", "button orientation of the action card invalid", 'Send btnOrientation as "0" or "1".'),
    "invalid.param.actionCardTocanForward": ErrorCode("invalid_request", "canForward of the action card invalid", "Send canForward as documented, or leave it out."),
    "invalid.processQueryKey": ErrorCode("invalid_request", "processQueryKey invalid", "Use the processQueryKey that the send returned."),
    "invalidParameter.cursor.invalid": ErrorCode("invalid_request", "cursor invalid", "Pass the nextToken of the previous page."),
    "invalidParameter.invalid": ErrorCode("not_found", "the robot of the token does not exist", "Check that the robot is in the group."),
    "invalidParameter.msg.unsupport": ErrorCode("invalid_request", "message type not supported", "Use a documented msgKey."),
    "invalidParameter.msgBody.invalid": ErrorCode("invalid_request", "message body not valid", "Send the message body as JSON."),
    "invalidParameter.msgKey.empty": ErrorCode("invalid_request", "msgKey missing", "Send msgKey."),
    "invalidParameter.msgKey.invalid": ErrorCode("invalid_request", "msgKey unknown", "Use a documented msgKey."),
    "invalidParameter.msgParam.invalid": ErrorCode("invalid_request", "msgParam is not JSON", "Send msgParam as JSON text, not as an object."),
    "invalidParameter.msgParam.tooLong": ErrorCode("invalid_request", "msgParam too long", "Keep msgParam within 15000 bytes."),
    "invalidParameter.pageSize.invalid": ErrorCode("invalid_request", "page size invalid", "Send maxResults of 1 to 200."),
    "invalidParameter.param.invalid": ErrorCode("invalid_request", "a parameter is invalid", "Check that no parameter is empty."),
    "invalidParameter.processQueryKey.missing": ErrorCode("invalid_request", "processQueryKey missing", "Send processQueryKey."),
    "invalidParameter.processQueryKeys.overMax": ErrorCode("invalid_request", "too many processQueryKeys", "Recall at most 20 messages per call."),
    "invalidParameter.robotCode": ErrorCode("invalid_request", "robotCode invalid", "Copy robotCode from the developer console."),
    "invalidParameter.robotCode.*": ErrorCode("invalid_request", "robotCode invalid in another way", "Check robotCode and which app it belongs to."),
    "invalidParameter.robotCode.auth": ErrorCode("permission", "robot does not belong to this app or corp", "Call with the app that owns the robot."),
    "invalidParameter.robotCode.coolApp": ErrorCode("invalid_request", "cool app of the robot does not fit", "Send the coolAppCode that is bound to this robot."),
    "invalidParameter.robotCode.downloadCode": ErrorCode("invalid_request", "downloadCode wrong or expired", "Use the downloadCode of a recent message."),
    "invalidParameter.robotCode.empty": ErrorCode("invalid_request", "robotCode missing", "Send robotCode."),
    "invalidParameter.robotCode.invalid": ErrorCode("invalid_request", "robotCode invalid", "Copy robotCode from the developer console."),
    "invalidParameter.robotCode.missing": ErrorCode("invalid_request", "robotCode missing", "Send robotCode."),
    "invalidParameter.robotCode.notExsit": ErrorCode("not_found", "robot does not exist", "Install the robot in the corp or group."),
    "invalidParameter.token.invalid": ErrorCode("authentication", "token of the robot invalid", "Check that the robot is still enabled and in the group."),
    "invalidParameter.userId.empty": ErrorCode("invalid_request", "userId missing", "Remove empty entries from userIds."),
    "invalidParameter.userIds.empty": ErrorCode("invalid_request", "userIds empty", "Name at least one user."),
    "invalidParameter.userIds.overMax": ErrorCode("invalid_request", "too many userIds", "Send at most 20 userIds per call."),
    "ip.not.match": ErrorCode("permission", "IP not in the list of the robot", "Add the caller's IP to the robot settings."),
    "keywords.not.match": ErrorCode("invalid_request", "no keyword of the robot in the text", "Add one of the keywords of the robot to the text."),
    "miss.chatbotId": ErrorCode("invalid_request", "robotCode missing", "Send robotCode."),
    "miss.openConversationId": ErrorCode("invalid_request", "openConversationId missing", "Send openConversationId."),
    "miss.param.*": ErrorCode("invalid_request", "an attribute of the message is missing", "Add the attribute that the code names to msgParam."),
    "not.allowed.robotCode": ErrorCode("permission", "robot did not send the message", "Recall with the robotCode that sent it."),
    "notRevoke.all.messages": ErrorCode("invalid_request", "not all messages were recalled", "Look at failedResult; recall within 24 hours."),
    "only.groupAdmin.canAtAll": ErrorCode("permission", "only the group administrator may mention everybody", "Do not mention everybody, or let everybody do so in the group settings."),
    "openConversationId.notExisted": ErrorCode("invalid_request", "openConversationId is missing", "Send the openConversationId of the group."),
    "processQueryKey.expireTime": ErrorCode("invalid_request", "the data of this message is not made yet, or it is over", "Just after sending, try again a little later; of a message that is older it cannot be asked any more.", retry=True),
    "receivers.exceed": ErrorCode("invalid_request", "too many recipients", "Split the recipients over several calls."),
    "resource.not.found": ErrorCode("not_found", "resource does not exist", "Check robotCode and openConversationId."),
    "resource.unavailable": ErrorCode("permission", "resource not available", "Check that the robot is enabled and its cool app installed in the group."),
    "robot.oto.notExist": ErrorCode("not_found", "no one-to-one conversation with the robot", "Let the user open a chat with the robot first."),
    "robot.processQueryKey.expired": ErrorCode("invalid_request", "message too old to be recalled", "Recall within 24 hours."),
    "send.byToken.tooFast": ErrorCode("rate_limit", "robot sends too fast", "Send more slowly and try again later.", retry=True),
    "send.forbidden": ErrorCode("permission", "sending forbidden", "Check that the robot may send here."),
    "send.too.fast": ErrorCode("rate_limit", "robot sends too fast", "Send more slowly and try again later.", retry=True),
    "sendMessage.model.notMatch": ErrorCode("invalid_request", "no kind of message fits", "Check that msgKey and msgParam belong together."),
    "session.expired": ErrorCode("not_found", "session expired", "Let the person or the group write to the robot again."),
    "session.notExisted": ErrorCode("not_found", "session does not exist", "Let the person or the group write to the robot again."),
    "sign.not.match": ErrorCode("authentication", "signature does not match", "Sign with the current time and the secret of the robot."),
    "staffId.notExisted": ErrorCode("not_found", "user does not exist", "Check the userIds."),
    "template.*": ErrorCode("invalid_request", "template of the robot not usable", "Check the state of the robot."),
    "template.not.existed": ErrorCode("not_found", "template does not exist", "Check robotCode and msgKey."),
    "template.stopped": ErrorCode("permission", "template stopped", "Enable the robot again."),
    "token.notExisted": ErrorCode("authentication", "token of the robot does not exist", "Check that the robot is still in the group."),
    "too.many.group": ErrorCode("rate_limit", "robot sends to too many groups", "Send more slowly and try again later.", retry=True),
    "too.many.people": ErrorCode("rate_limit", "robot sends to too many people", "Send more slowly and try again later.", retry=True),
    "unknown.send.result": ErrorCode("server", "result of sending unknown", "Query again later.", retry=True),
}
"""Every documented or observed code; one that ends in `*` stands for all codes that begin like it."""

CODES_OF_OPERATIONS: dict[str, dict[str, ErrorCode]] = {
    "40001": {"get_token": ErrorCode("authentication", "secret wrong, or not of this corp or app", "Correct the secret: it does not belong to this corp or app.")},
    "43007": {
        "create_chat": ErrorCode("authentication", "not authorised to make a group", "Use the access token of an app that the corp has authorised, with the permission for groups."),
        "get_chat": ErrorCode("permission", "this app may not act on this group", "Use the access token of the app that made the group."),
        "update_chat": ErrorCode("permission", "this app may not act on this group", "Use the access token of the app that made the group."),
        "send_chat_message": ErrorCode("permission", "this app may not act on this group", "Use the access token of the app that made the group."),
    },
    "40079": {"get_user_info_v2": ErrorCode("permission", "unknown authorisation", "Ask the corp to authorise the app, then begin the login again.")},
    "40087": {"get_user_info_v2": ErrorCode("authentication", "the login code could not be exchanged", "Begin the login again: its code is not good; each works once, and for a short time.")},
    "40091": {
        "get_user_info_v2": ErrorCode("authentication", "the authorisation of the user failed", "Begin the login again: the user has to authorise once more."),
        "get_sns_user_token": ErrorCode("authentication", "the authorisation of the user failed", "Begin the login again: the user has to authorise once more."),
    },
    "41026": {"get_user_info_v2": ErrorCode("authentication", "login code missing", "Send the code of the login.")},
    "40029": {"get_persistent_code": ErrorCode("authentication", "oauth code illegal", "Begin the login again: the temporary code is not good; each works once.")},
    "40078": {"get_permanent_code": ErrorCode("authentication", "unknown (or used) temporary authorisation code", "Ask the corp to authorise the app again: DingTalk then pushes a new temporary code, which works once.")},
    "41007": {"get_user_info_v2": ErrorCode("authentication", "login code invalid", "Begin the login again: its code is not good; each works once, and for a short time.")},
    "42008": {"get_permanent_code": ErrorCode("authentication", "temporary code expired", "Ask the corp to authorise the app again: DingTalk then pushes a new temporary code, which works once.")},
    "40035": {
        "create_chat": ErrorCode("invalid_request", "group name empty", "Send the name of the group."),
        "get_work_notification_progress": ErrorCode("invalid_request", "task_id or agent_id illegal", "Check task_id and agent_id: they belong to the same app."),
        "update_work_notification_status_bar": ErrorCode("invalid_request", "task_id illegal", "Check task_id: it is what the send returned."),
        "send_robot_message": ErrorCode("invalid_request", "message or access_token missing", "Send the message as JSON, and the access_token in the address of the webhook."),
        "get_token": ErrorCode("invalid_request", "corpid or appkey missing", "Send corpid and corpsecret, or appkey and appsecret."),
    },
    "400002": {
        "create_chat": ErrorCode("invalid_request", "a value is too long", "Shorten the values to the documented lengths."),
        "send_work_notification_by_template": ErrorCode("invalid_request", "agent_id illegal", "Check agent_id: it is that of the app whose token is used."),
        "recall_work_notification": ErrorCode("invalid_request", "agent_id or msg_task_id illegal", "Check agent_id and msg_task_id: they belong to the same app."),
        "get_user_by_unionid": ErrorCode("invalid_request", "parameter error", "Check the unionid."),
    },
    "40016": {
        "get_chat": ErrorCode("invalid_request", "chatid illegal", "Use the chatid that create_chat returned, with an access token of the same corp."),
        "update_chat": ErrorCode("invalid_request", "chatid illegal", "Use the chatid that create_chat returned, with an access token of the same corp."),
    },
    "1002": {"create_chat": ErrorCode("invalid_request", "company group quota reached (chat/create)", "Use create_group instead, or dissolve groups of the corp.")},
    "40004": {
        "get_media": ErrorCode("invalid_request", "media_id invalid", "Check the media id, or upload the file again."),
        "upload_media": ErrorCode("invalid_request", "media type illegal", "Send type as image, voice, video or file."),
    },
    "33012": {"get_user_info_v2": ErrorCode("authentication", "the person of this login is not in the corp of the access token", "Begin the login again with a member of the corp, and use the access token of that corp.")},
    "40056": {"send_chat_message": ErrorCode("invalid_request", "the app may not write to this group", "Use the access token of the corp that the group belongs to.")},
    "70001": {"get_chat": ErrorCode("not_found", "company does not exist or is dissolved", "Check that the access token and the chatid belong to the same corp.")},
    "41052": {"update_work_notification_status_bar": ErrorCode("invalid_request", "too many recipients, or sending is not complete yet", "Wait until get_work_notification_progress says that sending is complete, or send to fewer people.", retry=True)},
    "300001": {"reply_robot_message": ErrorCode("not_found", "the session of the message has ended", "Send with the robot of the app instead, send_robot_oto_messages to one person or send_robot_group_message to the group; the session of a newer message works, too.")},
    "400105": {"reply_robot_message": ErrorCode("invalid_request", "msgtype not supported", "Reply with a text, markdown, link, action card or feed card; send files and voice with send_robot_oto_messages or send_robot_group_message.")},
    "71006": {"update_callback": ErrorCode("invalid_request", "callback URL exists already", "Look with get_callback at what is registered; delete it before you register another one.")},
    "71007": {"register_callback": ErrorCode("not_found", "callback URL missing or unknown", "Check the url that you register.")},
    "400040": {"register_callback": ErrorCode("not_found", "the callback that was to be registered is not there", "Register it again; when that says the same, check url and call_back_tag.")},
    "400041": {"update_callback": ErrorCode("invalid_request", "callback exists already", "Look with get_callback at what is registered; delete it before you register another one.")},
    "InvalidAuthentication": {"open_stream_connection": ErrorCode("authentication", "client id or client secret wrong", "Check that client id and client secret belong to the same app; this call carries no access token.")},
    "invalidClientIdOrSecret": {
        "create_jsapi_ticket": ErrorCode("authentication", "the app that the access token belongs to is not known any more", "Get a new access token with the right client id and secret, then ask for the ticket again."),
        "create_user_access_token": ErrorCode("authentication", "client id or secret wrong", "Check that clientId and clientSecret belong to the app whose login page gave the code."),
    },
    "invalidCode": {
        "create_user_access_token": ErrorCode("authentication", "authorisation code invalid", "Begin the login again: its code, or the refresh token, is not good; a code works once."),
        "get_sso_user_info_v1": ErrorCode("authentication", "authorisation code invalid", "Open the app from the admin console again: its code is not good; each works once."),
    },
    "systemError": {"open_stream_connection": ErrorCode("server", "stream connection refused, the console is not set to Stream mode", "Set the message mode of the robot or the event push to Stream in the console.")},
    "unknownError": {"create_corp_app_token": ErrorCode("server", "unknown error, seen for a corpId that does not exist", "Check the corpId.")},
    "invalidParameter.robotCode.auth": {"get_robot_file_url": ErrorCode("permission", "downloadCode, robot and corp do not belong together", "Send the robotCode of the robot that got the message, with an access token of its app and corp.")},
    "invalidParameter.robotCode.empty": {"get_robot_file_url": ErrorCode("invalid_request", "robotCode or downloadCode missing", "Send robotCode and downloadCode, both of the message.")},
    "not.allowed.robotCode": {"recall_robot_group_messages": ErrorCode("permission", "robotCode not authorised", "Recall with the robotCode that sent it.")},
    "resource.not.found": {"query_robot_group_message": ErrorCode("not_found", "robot does not exist", "Check robotCode, and that the robot is in the group.")},
    "unknown.send.result": {"send_robot_group_message": ErrorCode("server", "result of sending unknown", "Look whether the message arrived before you send it again.")},
}
"""Code → operations that mean something else by it."""
# fmt: on

_PREFIXES = sorted((code[:-1] for code in CODES if code.endswith("*")), key=len, reverse=True)


def lookup(code: str, operation: str = "") -> ErrorCode | None:
    """Find a code: exactly, else by the longest prefix; `None` when it is unknown.

    Args:
        code: The code.
        operation: Id of the operation that answered with it, where the same code can mean something else.

    Example:
        >>> lookup("40014").category
        'authentication'
        >>> lookup("300001").category, lookup("300001", "reply_robot_message").category
        ('authentication', 'not_found')
    """
    if code not in CODES:
        code = next((prefix + "*" for prefix in _PREFIXES if code.startswith(prefix)), code)
    return CODES_OF_OPERATIONS.get(code, {}).get(operation) or CODES.get(code)


def of_status(status: int) -> Status | None:
    """Find what an HTTP status says: exactly, else by its hundred; `None` when it says nothing.

    Example:
        >>> of_status(503)
        Status(category='server', retry=True)
    """
    return STATUSES.get(str(status)) or STATUSES.get(f"{status // 100}XX")
