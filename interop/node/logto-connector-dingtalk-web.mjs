// @logto/connector-dingtalk-web: a login. Its addresses are constants: `get` and `post` of the got that it uses are replaced by ones that lead to the sandbox.

import createConnector from "@logto/connector-dingtalk-web";
import { got } from "got";
import { APP_KEY, APP_SECRET, at, expect, login as enter, run } from "./sandbox.mjs";

for (const method of ["get", "post"]) {
  const send = got[method];
  got[method] = (address, options) => send(at(address), options);
}

async function login() {
  const connector = await createConnector({ getConfig: async () => ({ clientId: APP_KEY, clientSecret: APP_SECRET }) });
  const page = await connector.getAuthorizationUri({ state: "interop", redirectUri: "http://127.0.0.1/back" });
  const person = await connector.getUserInfo(await enter(page));
  expect(person.id, person);
  return person.name;
}

await run("@logto/connector-dingtalk-web", { login });
