// dingtalk-stream: the official client of Stream mode. Its addresses are fixed: it runs under `dingkit sandbox run`.

import { createRequire } from "node:module";
import { APP_KEY, APP_SECRET, arrived, expect, marker, run, say } from "./sandbox.mjs";

const require = createRequire(import.meta.url);
const { DWClient, TOPIC_ROBOT } = require("dingtalk-stream");
const axios = createRequire(require.resolve("dingtalk-stream"))("axios");

const newClient = () => new DWClient({ clientId: APP_KEY, clientSecret: APP_SECRET, autoReconnect: false });

async function token() {
  expect(await newClient().getAccessToken(), "no token");
}

async function stream() {
  const client = newClient();
  const text = marker("dingtalk-stream", "reply");
  client.registerCallbackListener(TOPIC_ROBOT, async ({ headers, data }) => {
    const { sessionWebhook, senderStaffId } = JSON.parse(data);
    const answer = { msgtype: "text", text: { content: text }, at: { atUserIds: [senderStaffId], isAtAll: false } };
    const accessToken = await client.getAccessToken();
    const result = await axios.post(sessionWebhook, answer, { headers: { "x-acs-dingtalk-access-token": accessToken }, responseType: "json" });
    client.socketCallBackResponse(headers.messageId, result.data);
  });
  await client.connect();
  try {
    expect(client.connected, "no connection");
    await say("hello");
    await arrived(text);
  } finally {
    client.disconnect();
  }
  return "received and answered";
}

await run("dingtalk-stream (Node.js)", { token, stream });
