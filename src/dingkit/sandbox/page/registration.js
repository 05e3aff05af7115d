// Where a person says yes to a new app, as who scans its code with the DingTalk app.

import { attempt, get, send } from "./api.js";
import { fill, h } from "./dom.js";
import { t } from "./i18n.js";

const main = document.getElementById("main");
document.title = t("new_app");

async function draw() {
  const [waiting, state] = await Promise.all([get("/registrations"), get("/state")]);
  const asked = new URLSearchParams(location.search).get("user_code") ?? "";
  const code = h("input", { id: "code", required: true, autocomplete: "off", list: "codes" });
  code.value = asked;
  const name = h("input", { id: "name", autocomplete: "off", placeholder: waiting.find((one) => one.user_code === asked)?.source ?? "" });
  const corp = h("select", { id: "corp" }, state.corps.map((one) => h("option", { value: one.corp_id }, one.name || one.corp_id)));
  const reason = h("input", { id: "reason", autocomplete: "off" });
  const done = (text) => fill(main, h("h1", {}, t("new_app")), h("p", {}, text), h("p", {}, h("a", { href: "/" }, t("to_sandbox"))));
  const answer = async (fields, text) => {
    if (code.reportValidity() && (await attempt(() => send("/registration", { user_code: code.value.trim(), ...fields })))) done(text);
  };
  fill(main, h("h1", {}, t("new_app")), h("p", {}, t("new_app_hint")),
    h("form", { class: "form", onsubmit: (event) => {
      event.preventDefault();
      answer({ corp_id: corp.value, name: name.value.trim() }, t("allowed"));
    } }, h("label", { for: "code" }, t("code")), code, h("datalist", { id: "codes" }, waiting.map((one) => h("option", { value: one.user_code }, one.source))),
    h("label", { for: "name" }, t("name_of_app")), name, h("label", { for: "corp" }, t("corp")), corp,
    h("button", { class: "main", id: "allow" }, t("allow")), h("label", { for: "reason" }, t("reason")), reason,
    h("button", { type: "button", class: "danger", id: "refuse", onclick: () => answer({ reject: reason.value.trim() || t("refused") }, t("refused")) }, t("refuse"))));
}

await attempt(draw);
