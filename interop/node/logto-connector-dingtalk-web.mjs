// @logto/connector-dingtalk-web: a login. Its addresses are fixed: it runs under `dingkit sandbox run`.

import createConnector from "@logto/connector-dingtalk-web";
import { APP_KEY, APP_SECRET, expect, login as enter, run } from "./sandbox.mjs";

async function login() {
  const connector = await createConnector({ getConfig: async () => ({ clientId: APP_KEY, clientSecret: APP_SECRET }) });
  const page = await connector.getAuthorizationUri({ state: "interop", redirectUri: "http://127.0.0.1/back" });
  const person = await connector.getUserInfo(await enter(page));
  expect(person.id, person);
  return person.name;
}

await run("@logto/connector-dingtalk-web", { login });
