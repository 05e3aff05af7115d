"""Apps that other corps install - suite tokens, authorization, activation (第三方企业应用)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from ..models import (
        ActivateSuiteResult,
        GetAgentResult,
        GetAppAuthInfoResult,
        GetAuthInfoResult,
        GetCorpTokenResult,
        GetPermanentCodeResult,
        GetSuiteTokenResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class IsvApi:
    """Apps that other corps install - suite tokens, authorization, activation (第三方企业应用).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does not support any more; the page advises RDS or SyncHTTP push.",
        category=None,
    )
    def activate_suite(self, *, suite_key: str, auth_corpid: str, permanent_code: str) -> ActivateSuiteResult:
        """Activate the app for a corp that has authorised it.

        激活应用

        Deprecated: DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does
        not support any more; the page advises RDS or SyncHTTP push.

        The last step of an authorisation, after `get_permanent_code`.

        Args:
            suite_key: SuiteKey of the third-party app.
            auth_corpid: Id of the corp that authorised the app.
            permanent_code: The permanent code of the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 70005.

        Source: https://open.dingtalk.com/document/development/activate-suite
        """
        return self._client.call(
            _operations.activate_suite.call(self._client, suite_key=suite_key, auth_corpid=auth_corpid, permanent_code=permanent_code)
        )

    def get_agent(
        self,
        *,
        timestamp: str,
        suite_ticket: str,
        signature: str,
        suite_key: str,
        auth_corpid: str,
        agentid: str | None = None,
        permanent_code: str | None = None,
    ) -> GetAgentResult:
        """Get name, logo and state of one app in a corp that authorised it.

        获取授权应用的基本信息

        Needs the suite token and a signature, both. `get_auth_info` tells the agent ids.

        Args:
            timestamp: Now, as Unix time in milliseconds, the same as in the signature.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL.
            suite_key: SuiteKey of the third-party app.
            auth_corpid: Id of the corp that authorised the app.
            agentid: Id of the app in the corp, as text. When not given, the `agent_id` of the client.
            permanent_code: The permanent code of the corp; for the form of 2016 only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 853005.

        Source: https://open.dingtalk.com/document/development/obtains-application-information-of-an-enterprise
        """
        return self._client.call(
            _operations.get_agent.call(
                self._client,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_key=suite_key,
                auth_corpid=auth_corpid,
                agentid=agentid,
                permanent_code=permanent_code,
            )
        )

    def get_app_auth_info(self, *, auth_corp_id: str) -> GetAppAuthInfoResult:
        """Get what a corp has authorised - the corp, its administrator and the apps.

        获取企业开通应用后的授权信息

        Tells the agent ids that the apps have in the corp. The token is the suite token from `create_suite_access_token`, not that of a
        corp. `get_auth_info` is the same on the old host.

        Args:
            auth_corp_id: Id of the corp that authorised the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: orgNotExist, orgNotAuthApp, invalidCorpId, invalidSuiteKey.

        Source: https://open.dingtalk.com/document/development/obtains-the-authorization-information-after-the-enterprise-activates-the-application-1
        """
        return self._client.call(_operations.get_app_auth_info.call(self._client, auth_corp_id=auth_corp_id))

    def get_auth_info(
        self,
        *,
        auth_corpid: str,
        access_key: str | None = None,
        timestamp: str | None = None,
        suite_ticket: str | None = None,
        signature: str | None = None,
        suite_access_token: str | None = None,
        suite_key: str | None = None,
        permanent_code: str | None = None,
    ) -> GetAuthInfoResult:
        """Get what a corp has authorised - the corp, its administrator and the apps - from the old host.

        获取企业授权信息

        Tells the agent ids that the apps have in the corp. Give the parts of exactly one form:

        - signed, for third-party and custom apps: `accessKey`, `timestamp`, `suiteTicket` and `signature`, and of the body
        `auth_corpid`, for a
          third-party app with `suite_key`;
        - as in 2016: `suite_access_token` from `get_suite_token`, and in the body also `permanent_code` from `get_permanent_code`.

        `get_app_auth_info` is the modern way. Because only one of the forms has a token, and a client would send it with the other one
        as well, this operation has no security scheme: `suite_access_token` is a parameter like the others.

        Limits:
            - One form is required, either the four parameters of the signature or `suite_access_token` with `permanent_code`.

        Args:
            auth_corpid: Id of the corp that authorised the app.
            access_key: SuiteKey of the third-party app, or CustomKey of the custom app; part of the signed form.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; part of the signed form.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text. Part of the signed
                form.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL. Part of the signed form.
            suite_access_token: Suite token from `get_suite_token`; for the form of 2016 only.
            suite_key: SuiteKey of the third-party app; a custom app has none.
            permanent_code: The permanent code of the corp; for the form of 2016 only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 853005.

        Source: https://open.dingtalk.com/document/development/obtains-the-basic-information-of-an-enterprise
        """
        return self._client.call(
            _operations.get_auth_info.call(
                self._client,
                auth_corpid=auth_corpid,
                access_key=access_key,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_access_token=suite_access_token,
                suite_key=suite_key,
                permanent_code=permanent_code,
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_corp_access_token (ding.token) instead.", category=None)
    def get_corp_token(
        self,
        *,
        auth_corpid: str,
        access_key: str | None = None,
        timestamp: str | None = None,
        suite_ticket: str | None = None,
        signature: str | None = None,
        suite_access_token: str | None = None,
        permanent_code: str | None = None,
    ) -> GetCorpTokenResult:
        """Get an access token of a corp that authorised the app, from the old host.

        服务商获取第三方应用授权企业的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_corp_access_token` (`ding.token`) instead.

        Give the parts of exactly one form:

        - signed, for third-party and custom apps: `accessKey`, `timestamp`, `suiteTicket` and `signature`, and of the body
        `auth_corpid` alone;
        - as in 2016: `suite_access_token` from `get_suite_token`, and in the body also `permanent_code` from `get_permanent_code`.

        New apps use `create_corp_access_token`. Because only one of the forms has a token, and a client would send it with the other
        one as well, this operation has no security scheme: `suite_access_token` is a parameter like the others.

        The token lives 7200 seconds. Asked again within that time in the signed form, a **new** token comes back: cache it per app and
        corp.

        Limits:
            - One form is required, either the four parameters of the signature or `suite_access_token` with `permanent_code`.

        Args:
            auth_corpid: Id of the corp that authorised the app.
            access_key: SuiteKey of the third-party app, or CustomKey of the custom app; part of the signed form.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; part of the signed form.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text. Part of the signed
                form.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL. Part of the signed form.
            suite_access_token: Suite token from `get_suite_token`; for the form of 2016 only.
            permanent_code: The permanent code of the corp; required in the form of 2016, absent from the signed one.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40084, 41031, 48003, 48004, 853005.

        Source: https://open.dingtalk.com/document/development/obtain-isvapp-token
        """
        return self._client.call(
            _operations.get_corp_token.call(
                self._client,
                auth_corpid=auth_corpid,
                access_key=access_key,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_access_token=suite_access_token,
                permanent_code=permanent_code,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does not support any more; the page advises RDS or SyncHTTP push.",
        category=None,
    )
    def get_permanent_code(self, *, tmp_auth_code: str) -> GetPermanentCodeResult:
        """Exchange the temporary authorisation code of a corp for the permanent one.

        获取授权企业的永久授权码

        Deprecated: DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does
        not support any more; the page advises RDS or SyncHTTP push.

        The temporary code is the AuthCode of the event `tmp_auth_code`, which DingTalk pushes when a corp authorises the app. It works
        once: never send it a second time, and keep the permanent code. `activate_suite` is the next step.

        Limits:
            - A temporary code can be used once.

        Args:
            tmp_auth_code: AuthCode of the event `tmp_auth_code`; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40078, 40087, 40091, 40102, 41026, 42008.
                40078 means here: unknown (or used) temporary authorisation code. Ask the corp to authorise the app again: DingTalk
                then pushes a new temporary code, which works once.
                42008 means here: temporary code expired. Ask the corp to authorise the app again: DingTalk then pushes a new
                temporary code, which works once.

        Source: https://open.dingtalk.com/document/development/obtain-a-permanent-authorization-code
        """
        return self._client.call(_operations.get_permanent_code.call(self._client, tmp_auth_code=tmp_auth_code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_suite_access_token (ding.token) instead.", category=None)
    def get_suite_token(self, *, suite_key: str, suite_secret: str, suite_ticket: str) -> GetSuiteTokenResult:
        """Get the suite token of a third-party app from the old host.

        获取第三方企业应用的suite_access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_suite_access_token` (`ding.token`) instead.

        The suite token speaks for the third-party app itself, not for a corp; the other calls below `/service` take it as
        `suite_access_token` in the query. New apps use `create_suite_access_token`.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            suite_key: SuiteKey of the third-party app.
            suite_secret: SuiteSecret of the third-party app.
            suite_ticket: The ticket that DingTalk pushed last.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40085, 40088, 41021, 41023, 41024.

        Source: https://open.dingtalk.com/document/development/obtain-application-suite-ticket
        """
        return self._client.call(
            _operations.get_suite_token.call(self._client, suite_key=suite_key, suite_secret=suite_secret, suite_ticket=suite_ticket)
        )


class AsyncIsvApi:
    """Apps that other corps install - suite tokens, authorization, activation (第三方企业应用).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does not support any more; the page advises RDS or SyncHTTP push.",
        category=None,
    )
    async def activate_suite(self, *, suite_key: str, auth_corpid: str, permanent_code: str) -> ActivateSuiteResult:
        """Activate the app for a corp that has authorised it.

        激活应用

        Deprecated: DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does
        not support any more; the page advises RDS or SyncHTTP push.

        The last step of an authorisation, after `get_permanent_code`.

        Args:
            suite_key: SuiteKey of the third-party app.
            auth_corpid: Id of the corp that authorised the app.
            permanent_code: The permanent code of the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 70005.

        Source: https://open.dingtalk.com/document/development/activate-suite
        """
        return await self._client.call(
            _operations.activate_suite.call(self._client, suite_key=suite_key, auth_corpid=auth_corpid, permanent_code=permanent_code)
        )

    async def get_agent(
        self,
        *,
        timestamp: str,
        suite_ticket: str,
        signature: str,
        suite_key: str,
        auth_corpid: str,
        agentid: str | None = None,
        permanent_code: str | None = None,
    ) -> GetAgentResult:
        """Get name, logo and state of one app in a corp that authorised it.

        获取授权应用的基本信息

        Needs the suite token and a signature, both. `get_auth_info` tells the agent ids.

        Args:
            timestamp: Now, as Unix time in milliseconds, the same as in the signature.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL.
            suite_key: SuiteKey of the third-party app.
            auth_corpid: Id of the corp that authorised the app.
            agentid: Id of the app in the corp, as text. When not given, the `agent_id` of the client.
            permanent_code: The permanent code of the corp; for the form of 2016 only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 853005.

        Source: https://open.dingtalk.com/document/development/obtains-application-information-of-an-enterprise
        """
        return await self._client.call(
            _operations.get_agent.call(
                self._client,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_key=suite_key,
                auth_corpid=auth_corpid,
                agentid=agentid,
                permanent_code=permanent_code,
            )
        )

    async def get_app_auth_info(self, *, auth_corp_id: str) -> GetAppAuthInfoResult:
        """Get what a corp has authorised - the corp, its administrator and the apps.

        获取企业开通应用后的授权信息

        Tells the agent ids that the apps have in the corp. The token is the suite token from `create_suite_access_token`, not that of a
        corp. `get_auth_info` is the same on the old host.

        Args:
            auth_corp_id: Id of the corp that authorised the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: orgNotExist, orgNotAuthApp, invalidCorpId, invalidSuiteKey.

        Source: https://open.dingtalk.com/document/development/obtains-the-authorization-information-after-the-enterprise-activates-the-application-1
        """
        return await self._client.call(_operations.get_app_auth_info.call(self._client, auth_corp_id=auth_corp_id))

    async def get_auth_info(
        self,
        *,
        auth_corpid: str,
        access_key: str | None = None,
        timestamp: str | None = None,
        suite_ticket: str | None = None,
        signature: str | None = None,
        suite_access_token: str | None = None,
        suite_key: str | None = None,
        permanent_code: str | None = None,
    ) -> GetAuthInfoResult:
        """Get what a corp has authorised - the corp, its administrator and the apps - from the old host.

        获取企业授权信息

        Tells the agent ids that the apps have in the corp. Give the parts of exactly one form:

        - signed, for third-party and custom apps: `accessKey`, `timestamp`, `suiteTicket` and `signature`, and of the body
        `auth_corpid`, for a
          third-party app with `suite_key`;
        - as in 2016: `suite_access_token` from `get_suite_token`, and in the body also `permanent_code` from `get_permanent_code`.

        `get_app_auth_info` is the modern way. Because only one of the forms has a token, and a client would send it with the other one
        as well, this operation has no security scheme: `suite_access_token` is a parameter like the others.

        Limits:
            - One form is required, either the four parameters of the signature or `suite_access_token` with `permanent_code`.

        Args:
            auth_corpid: Id of the corp that authorised the app.
            access_key: SuiteKey of the third-party app, or CustomKey of the custom app; part of the signed form.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; part of the signed form.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text. Part of the signed
                form.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL. Part of the signed form.
            suite_access_token: Suite token from `get_suite_token`; for the form of 2016 only.
            suite_key: SuiteKey of the third-party app; a custom app has none.
            permanent_code: The permanent code of the corp; for the form of 2016 only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 853005.

        Source: https://open.dingtalk.com/document/development/obtains-the-basic-information-of-an-enterprise
        """
        return await self._client.call(
            _operations.get_auth_info.call(
                self._client,
                auth_corpid=auth_corpid,
                access_key=access_key,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_access_token=suite_access_token,
                suite_key=suite_key,
                permanent_code=permanent_code,
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_corp_access_token (ding.token) instead.", category=None)
    async def get_corp_token(
        self,
        *,
        auth_corpid: str,
        access_key: str | None = None,
        timestamp: str | None = None,
        suite_ticket: str | None = None,
        signature: str | None = None,
        suite_access_token: str | None = None,
        permanent_code: str | None = None,
    ) -> GetCorpTokenResult:
        """Get an access token of a corp that authorised the app, from the old host.

        服务商获取第三方应用授权企业的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_corp_access_token` (`ding.token`) instead.

        Give the parts of exactly one form:

        - signed, for third-party and custom apps: `accessKey`, `timestamp`, `suiteTicket` and `signature`, and of the body
        `auth_corpid` alone;
        - as in 2016: `suite_access_token` from `get_suite_token`, and in the body also `permanent_code` from `get_permanent_code`.

        New apps use `create_corp_access_token`. Because only one of the forms has a token, and a client would send it with the other
        one as well, this operation has no security scheme: `suite_access_token` is a parameter like the others.

        The token lives 7200 seconds. Asked again within that time in the signed form, a **new** token comes back: cache it per app and
        corp.

        Limits:
            - One form is required, either the four parameters of the signature or `suite_access_token` with `permanent_code`.

        Args:
            auth_corpid: Id of the corp that authorised the app.
            access_key: SuiteKey of the third-party app, or CustomKey of the custom app; part of the signed form.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; part of the signed form.
            suite_ticket: The ticket that DingTalk pushed last, the same as in the signature; for a custom app any text. Part of the signed
                form.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, a line feed and `suiteTicket`, with SuiteSecret or CustomSecret as key;
                percent-encoded in the URL. Part of the signed form.
            suite_access_token: Suite token from `get_suite_token`; for the form of 2016 only.
            permanent_code: The permanent code of the corp; required in the form of 2016, absent from the signed one.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40084, 41031, 48003, 48004, 853005.

        Source: https://open.dingtalk.com/document/development/obtain-isvapp-token
        """
        return await self._client.call(
            _operations.get_corp_token.call(
                self._client,
                auth_corpid=auth_corpid,
                access_key=access_key,
                timestamp=timestamp,
                suite_ticket=suite_ticket,
                signature=signature,
                suite_access_token=suite_access_token,
                permanent_code=permanent_code,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does not support any more; the page advises RDS or SyncHTTP push.",
        category=None,
    )
    async def get_permanent_code(self, *, tmp_auth_code: str) -> GetPermanentCodeResult:
        """Exchange the temporary authorisation code of a corp for the permanent one.

        获取授权企业的永久授权码

        Deprecated: DingTalk does not recommend it any more (历史文档). It belongs to the HTTP push of third-party apps, which DingTalk does
        not support any more; the page advises RDS or SyncHTTP push.

        The temporary code is the AuthCode of the event `tmp_auth_code`, which DingTalk pushes when a corp authorises the app. It works
        once: never send it a second time, and keep the permanent code. `activate_suite` is the next step.

        Limits:
            - A temporary code can be used once.

        Args:
            tmp_auth_code: AuthCode of the event `tmp_auth_code`; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40078, 40087, 40091, 40102, 41026, 42008.
                40078 means here: unknown (or used) temporary authorisation code. Ask the corp to authorise the app again: DingTalk
                then pushes a new temporary code, which works once.
                42008 means here: temporary code expired. Ask the corp to authorise the app again: DingTalk then pushes a new
                temporary code, which works once.

        Source: https://open.dingtalk.com/document/development/obtain-a-permanent-authorization-code
        """
        return await self._client.call(_operations.get_permanent_code.call(self._client, tmp_auth_code=tmp_auth_code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_suite_access_token (ding.token) instead.", category=None)
    async def get_suite_token(self, *, suite_key: str, suite_secret: str, suite_ticket: str) -> GetSuiteTokenResult:
        """Get the suite token of a third-party app from the old host.

        获取第三方企业应用的suite_access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_suite_access_token` (`ding.token`) instead.

        The suite token speaks for the third-party app itself, not for a corp; the other calls below `/service` take it as
        `suite_access_token` in the query. New apps use `create_suite_access_token`.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            suite_key: SuiteKey of the third-party app.
            suite_secret: SuiteSecret of the third-party app.
            suite_ticket: The ticket that DingTalk pushed last.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40085, 40088, 41021, 41023, 41024.

        Source: https://open.dingtalk.com/document/development/obtain-application-suite-ticket
        """
        return await self._client.call(
            _operations.get_suite_token.call(self._client, suite_key=suite_key, suite_secret=suite_secret, suite_ticket=suite_ticket)
        )
