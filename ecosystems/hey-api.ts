/** Sends a message with the client that @hey-api/openapi-ts makes of the bundle of oapi.dingtalk.com. */

import assert from "node:assert/strict";

import { client } from "./build/hey-api/oapi/client.gen.js";
import { sendWorkNotification } from "./build/hey-api/oapi/index.js";
import { isSuccess, lookUp, withToken } from "./dingtalk.js";
import { refuseViolations } from "./mock.js";

client.setConfig({ baseUrl: process.env["DINGTALK_URL"] ?? "https://oapi.dingtalk.com" });
// `auth` of the configuration would leave the token out: hey-api 0.95 adds it to the query only of calls that have one.
client.interceptors.request.use((request) => withToken(request, "a-token"));
client.interceptors.response.use((response) => {
  refuseViolations(response);
  return response;
});

/** `prefer` names the example that the mock answers with. */
async function send(content: string, prefer: string): Promise<string> {
  const { data } = await sendWorkNotification({
    body: { agent_id: 41605932, userid_list: "user1", msg: { msgtype: "text", text: { content } } },
    headers: { Prefer: prefer },
  });
  if (data === undefined) throw new Error("an answer without a body");
  if (isSuccess(data)) return `task ${data.task_id}`;
  const code = data.sub_code ?? data.errcode;
  return `refused with ${code}: ${lookUp(code)?.remedy}`;
}

const told = [
  await send("Hello", "code=200, example=success"),
  await send("Hello", "code=200, example=invalid_token"),
];
console.log(told.join("\n"));
const expected = [/^task \d+$/, /^refused with 40014: \w/];
expected.forEach((pattern, index) => assert.match(told[index]!, pattern));
