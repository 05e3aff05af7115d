// @alicloud/dingtalk: the official SDK. It is told host and scheme.

import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import { APP_KEY, APP_SECRET, ROBOT_CODE, USER, arrived, at, expect, login as enter, marker, run } from "./sandbox.mjs";

const require = createRequire(import.meta.url);
const [cards, people, oauth, robots] = ["card_1_0", "contact_1_0", "oauth2_1_0", "robot_1_0"].map((part) => require(`@alicloud/dingtalk/${part}`));
const { Config } = require("@alicloud/openapi-client");
const { RuntimeOptions } = require("@alicloud/tea-util");
const { protocol, host } = new URL(at("https://api.dingtalk.com"));
const config = new Config({ protocol: protocol.replace(":", ""), endpoint: host, regionId: "central" });
const runtime = new RuntimeOptions({});

async function accessToken() {
  const request = new oauth.GetAccessTokenRequest({ appKey: APP_KEY, appSecret: APP_SECRET });
  return (await new oauth.default(config).getAccessToken(request)).body.accessToken;
}

async function token() {
  expect(await accessToken(), "no token");
}

async function message() {
  const client = new robots.default(config);
  const text = marker("@alicloud/dingtalk", "message");
  const xAcsDingtalkAccessToken = await accessToken();
  const request = { robotCode: ROBOT_CODE, userIds: [USER], msgKey: "sampleText", msgParam: JSON.stringify({ content: text }) };
  const sent = await client.batchSendOTOWithOptions(new robots.BatchSendOTORequest(request), new robots.BatchSendOTOHeaders({ xAcsDingtalkAccessToken }), runtime);
  await arrived(text);
  const question = new robots.BatchOTOQueryRequest({ robotCode: ROBOT_CODE, processQueryKey: sent.body.processQueryKey });
  const { body } = await client.batchOTOQueryWithOptions(question, new robots.BatchOTOQueryHeaders({ xAcsDingtalkAccessToken }), runtime);
  expect(body.sendStatus === "SUCCESS", body);
  return "arrived, with its result";
}

async function card() {
  const client = new cards.default(config);
  const [text, streamed] = [marker("@alicloud/dingtalk", "card"), marker("@alicloud/dingtalk", "streamed")];
  const outTrackId = randomUUID();
  const xAcsDingtalkAccessToken = await accessToken();
  const request = new cards.CreateAndDeliverRequest({
    cardTemplateId: "interop.schema",
    outTrackId,
    callbackType: "STREAM",
    userIdType: 1,
    cardData: new cards.CreateAndDeliverRequestCardData({ cardParamMap: { title: text } }),
    openSpaceId: `dtv1.card//IM_ROBOT.${USER}`,
    imRobotOpenSpaceModel: new cards.CreateAndDeliverRequestImRobotOpenSpaceModel({ supportForward: true }),
    imRobotOpenDeliverModel: new cards.CreateAndDeliverRequestImRobotOpenDeliverModel({ spaceType: "IM_ROBOT", robotCode: ROBOT_CODE }),
  });
  const { body } = await client.createAndDeliverWithOptions(request, new cards.CreateAndDeliverHeaders({ xAcsDingtalkAccessToken }), runtime);
  expect(body.result.deliverResults[0].success, body);
  await arrived(text);
  const update = { outTrackId, guid: randomUUID(), key: "title", content: streamed, isFull: true, isFinalize: true, isError: false };
  await client.streamingUpdateWithOptions(new cards.StreamingUpdateRequest(update), new cards.StreamingUpdateHeaders({ xAcsDingtalkAccessToken }), runtime);
  await arrived(streamed);
  return "delivered and streamed";
}

async function login() {
  const page = new URL("https://login.dingtalk.com/oauth2/auth");
  const asked = { client_id: APP_KEY, redirect_uri: "http://127.0.0.1/back", response_type: "code", scope: "openid", state: "interop", prompt: "consent" };
  page.search = new URLSearchParams(asked);
  const { authCode } = await enter(page.href);
  const request = new oauth.GetUserTokenRequest({ clientId: APP_KEY, clientSecret: APP_SECRET, code: authCode, grantType: "authorization_code" });
  const { body: user } = await new oauth.default(config).getUserToken(request);
  const headers = new people.GetUserHeaders({ xAcsDingtalkAccessToken: user.accessToken });
  const { body } = await new people.default(config).getUserWithOptions("me", headers, runtime);
  expect(body.unionId, body);
  return body.nick;
}

await run("@alicloud/dingtalk", { token, message, card, login });
