/** Sends messages with openapi-fetch, and with the types that openapi-typescript makes of the bundles. */

import assert from "node:assert/strict";
import createClient from "openapi-fetch";

import type { components as Api, paths as ApiPaths } from "./build/openapi-typescript/api.js";
import type { components as Oapi, paths as OapiPaths } from "./build/openapi-typescript/oapi.js";
import { isSuccess, lookUp, withToken } from "./dingtalk.js";
import { refuseViolations } from "./mock.js";

const mock = process.env["DINGTALK_URL"];
const oapi = createClient<OapiPaths>({ baseUrl: mock ?? "https://oapi.dingtalk.com" });
const api = createClient<ApiPaths>({ baseUrl: mock ?? "https://api.dingtalk.com" });
oapi.use({ onRequest: ({ request }) => withToken(request, "a-token") });
api.use({ onRequest: ({ request }) => request.headers.set("x-acs-dingtalk-access-token", "a-token") });
for (const client of [oapi, api]) client.use({ onResponse: ({ response }) => refuseViolations(response) });

/** `prefer` names the example that the mock answers with. */
async function sendNotification(users: string[], content: string, prefer: string): Promise<string> {
  const body: Oapi["schemas"]["SendWorkNotificationRequest"] = {
    agent_id: 41605932,
    userid_list: users.join(","), // x-list-separator
    msg: { msgtype: "text", text: { content } },
  };
  const path = "/topapi/message/corpconversation/asyncsend_v2";
  const { data } = await oapi.POST(path, { body, headers: { Prefer: prefer } });
  if (data === undefined) throw new Error("an answer without a body");
  // @ts-expect-error: a failure has no task_id, so nobody can forget to look
  void data.task_id;
  if (isSuccess(data)) return `task ${data.task_id}`;
  const code = data.sub_code ?? data.errcode;
  return `refused with ${code}: ${lookUp(code)?.remedy}`;
}

/** On api.dingtalk.com a failure has a status of its own. */
async function sendToPerson(user: string, content: string, prefer: string): Promise<string> {
  const parameters: Api["schemas"]["SampleTextParam"] = { content };
  const { data, error } = await api.POST("/v1.0/robot/oToMessages/batchSend", {
    body: {
      robotCode: "dingrobot",
      userIds: [user],
      msgKey: "sampleText",
      msgParam: JSON.stringify(parameters), // contentSchema
    },
    headers: { Prefer: prefer },
  });
  return error ? `refused with ${error.code}: ${lookUp(error.code)?.remedy}` : `message ${data.processQueryKey}`;
}

const told = [
  await sendNotification(["user1", "user2"], "Hello", "code=200, example=success"),
  await sendNotification(["user1"], "Hello", "code=200, example=invalid_token"),
  await sendToPerson("user1", "Hello", "code=200, example=success"),
  await sendToPerson("user1", "Hello", "code=400, example=invalid_token"),
];
console.log(told.join("\n"));
const expected = [/^task \d+$/, /^refused with 40014: \w/, /^message \S+$/, /^refused with InvalidAuthentication: \w/];
expected.forEach((pattern, index) => assert.match(told[index]!, pattern));
