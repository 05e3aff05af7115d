"""How tokens are obtained.

| credential | for | tokens it makes |
|---|---|---|
| `InternalApp` | an app of your own corp | app |
| `LegacyCorp` | a corp with a CorpSecret, the way of 2016 | app |
| `IsvCorp` | a corp that installed your third-party app | app (of that corp), suite |
| `Suite` | your third-party app itself | suite |
| `Sso` | the admin console's login | sso |
| `Sns` | an open app for personal login | sns |
| `UserToken` | one person who logged in | user |
| `StaticToken` | a token from somewhere else | any |

An operation says in the operations table which token it needs; a client says clearly when its credential makes no such token.
docs/auth.md tells which one to choose.

Example:
    >>> from dingkit import DingTalk
    >>> from dingkit.credentials import LegacyCorp
    >>> ding = DingTalk(credential=LegacyCorp("ding0a1b2c", "corp-secret"))
"""

from dingkit.credentials._base import JSAPI_TICKET, Credential, StaticToken, TokenRequest, new_token
from dingkit.credentials._corps import CorpApp, InternalApp, LegacyCorp
from dingkit.credentials._isv import IsvCorp, StaticSuiteTicket, StoredSuiteTicket, Suite, SuiteTicketSource, sign_suite_ticket
from dingkit.credentials._people import Sns, Sso, UserToken

__all__ = [
    "JSAPI_TICKET",
    "CorpApp",
    "Credential",
    "InternalApp",
    "IsvCorp",
    "LegacyCorp",
    "Sns",
    "Sso",
    "StaticSuiteTicket",
    "StaticToken",
    "StoredSuiteTicket",
    "Suite",
    "SuiteTicketSource",
    "TokenRequest",
    "UserToken",
    "new_token",
    "sign_suite_ticket",
]
