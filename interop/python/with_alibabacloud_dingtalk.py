"""alibabacloud-dingtalk: the official SDK. It is told host and scheme."""

import json
import uuid
from urllib.parse import urlsplit

from alibabacloud_dingtalk.card_1_0 import client as card_client
from alibabacloud_dingtalk.card_1_0 import models as cards
from alibabacloud_dingtalk.contact_1_0 import client as contact_client
from alibabacloud_dingtalk.contact_1_0 import models as people
from alibabacloud_dingtalk.oauth2_1_0 import client as oauth_client
from alibabacloud_dingtalk.oauth2_1_0 import models as oauth
from alibabacloud_dingtalk.robot_1_0 import client as robot_client
from alibabacloud_dingtalk.robot_1_0 import models as robots
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions
from sandbox import APP_KEY, APP_SECRET, ROBOT_CODE, USER, arrived, at, expect, login, marker, run

ADDRESS = urlsplit(at("https://api.dingtalk.com"))
CONFIG = Config(protocol=ADDRESS.scheme, endpoint=ADDRESS.netloc, region_id="central")


def access_token() -> str:
    """Return a token of the app."""
    request = oauth.GetAccessTokenRequest(app_key=APP_KEY, app_secret=APP_SECRET)
    return str(oauth_client.Client(CONFIG).get_access_token(request).body.access_token)


def token() -> None:
    """Get a token."""
    expect(access_token(), "no token")


def message() -> str:
    """Send a robot's message to a person, and read its result."""
    client, text = robot_client.Client(CONFIG), marker("alibabacloud-dingtalk", "message")
    request = robots.BatchSendOTORequest(
        robot_code=ROBOT_CODE, user_ids=[USER], msg_key="sampleText", msg_param=json.dumps({"content": text}, ensure_ascii=False)
    )
    headers = robots.BatchSendOTOHeaders(x_acs_dingtalk_access_token=access_token())
    key = client.batch_send_otowith_options(request, headers, RuntimeOptions()).body.process_query_key
    arrived(text)
    question = robots.BatchOTOQueryRequest(robot_code=ROBOT_CODE, process_query_key=key)
    asking = robots.BatchOTOQueryHeaders(x_acs_dingtalk_access_token=access_token())
    result = client.batch_otoquery_with_options(question, asking, RuntimeOptions()).body
    expect(result.send_status == "SUCCESS", result.to_map())
    return "arrived, with its result"


def card() -> str:
    """Create and deliver a card, and write into it."""
    client, text, track = card_client.Client(CONFIG), marker("alibabacloud-dingtalk", "card"), uuid.uuid4().hex
    request = cards.CreateAndDeliverRequest(
        card_template_id="interop.schema",
        out_track_id=track,
        callback_type="STREAM",
        user_id_type=1,
        card_data=cards.CreateAndDeliverRequestCardData(card_param_map={"title": text}),
        open_space_id=f"dtv1.card//IM_ROBOT.{USER}",
        im_robot_open_space_model=cards.CreateAndDeliverRequestImRobotOpenSpaceModel(support_forward=True),
        im_robot_open_deliver_model=cards.CreateAndDeliverRequestImRobotOpenDeliverModel(space_type="IM_ROBOT", robot_code=ROBOT_CODE),
    )
    headers = cards.CreateAndDeliverHeaders(x_acs_dingtalk_access_token=access_token())
    delivered = client.create_and_deliver_with_options(request, headers, RuntimeOptions()).body
    expect(delivered.result.deliver_results[0].success, delivered.to_map())
    arrived(text)
    text = marker("alibabacloud-dingtalk", "streamed")
    update = cards.StreamingUpdateRequest(
        out_track_id=track, guid=uuid.uuid4().hex, key="title", content=text, is_full=True, is_finalize=True, is_error=False
    )
    client.streaming_update_with_options(update, cards.StreamingUpdateHeaders(x_acs_dingtalk_access_token=access_token()), RuntimeOptions())
    arrived(text)
    return "delivered and streamed"


def login_code() -> str:
    """Exchange the code of the login page, and read who it is."""
    code = login("https://login.dingtalk.com/oauth2/auth", client_id=APP_KEY, scope="openid", prompt="consent")["authCode"]
    request = oauth.GetUserTokenRequest(client_id=APP_KEY, client_secret=APP_SECRET, code=code, grant_type="authorization_code")
    user_token = oauth_client.Client(CONFIG).get_user_token(request).body.access_token
    headers = people.GetUserHeaders(x_acs_dingtalk_access_token=user_token)
    person = contact_client.Client(CONFIG).get_user_with_options("me", headers, RuntimeOptions()).body
    expect(person.union_id, person.to_map())
    return str(person.nick)


login_code.__name__ = "login"
run("alibabacloud-dingtalk", token, message, card, login_code)
