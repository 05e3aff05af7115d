// A window for pages of apps, as DingTalk has one: answers what they ask of `dd`, and says why a signature is wrong.

import { get, send } from "./api.js";
import { copy, fill, h, say, webAddress } from "./dom.js";
import { t } from "./i18n.js";

const asked = new URLSearchParams(location.search);
const url = asked.get("url") ?? "";
const corp = asked.get("corp_id") ?? "";
let user = asked.get("user") ?? "";
let app = "";
let allowed = null;
let frame = null;

const top = document.getElementById("top");
const main = document.getElementById("main");
const log = h("ol", { class: "calls", "aria-live": "polite" });
const title = h("h1", {}, t("window"));
fill(top, title, h("div", { class: "inline" }, h("button", { type: "button", onclick: () => show(url) }, t("reload")), h("button", { type: "button", onclick: () => window.close() }, t("close"))));
fill(document.getElementById("log"), h("h2", {}, t("dd_calls")), log);
document.title = t("window");

function isHere(address) {
  const host = new URL(address).hostname;
  return ["127.0.0.1", "localhost", location.hostname].includes(host);
}

function show(address) {
  const target = webAddress(address);
  if (!target) {
    fill(main, h("p", { class: "panel" }, t("no_address")));
    return;
  }
  if (!isHere(target)) {
    fill(main, h("div", { class: "panel" }, h("p", {}, t("elsewhere")), h("p", {}, h("a", { href: target, rel: "noopener noreferrer", target: "_blank" }, target))));
    return;
  }
  // A page of an app has an origin of its own and keeps it; one of the sandbox's own gets none, so that nothing of it reaches the control API.
  const rights = "allow-scripts allow-forms allow-popups allow-modals allow-downloads";
  const own = new URL(target).origin === location.origin;
  frame = h("iframe", { title: t("page_of_app"), src: target, sandbox: own ? rights : `${rights} allow-same-origin`, referrerpolicy: "no-referrer" });
  fill(main, h("p", { class: "small address" }, target), frame);
}

function note(text, kind = "") {
  log.append(h("li", { class: kind }, text));
  while (log.children.length > 100) log.firstChild.remove();
  log.lastChild.scrollIntoView({ block: "nearest" });
}

class Failed extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

function dialog(heading, content, buttons) {
  return new Promise((resolve) => {
    const element = h("dialog", { "aria-label": heading || t("window"), oncancel: () => resolve(-1), onclose: () => element.remove() },
      heading && h("h2", {}, heading), content,
      h("div", { class: "inline" }, buttons.map((name, index) => h("button", { type: "button", class: index === buttons.length - 1 ? "main" : "", onclick: () => {
        resolve(index);
        element.close();
      } }, name))));
    document.body.append(element);
    element.showModal();
  });
}

async function pick(heading, rows, several) {
  const boxes = rows.map((row, index) => h("input", { type: several ? "checkbox" : "radio", name: "picked", id: `picked-${index}` }));
  const content = h("ul", { class: "picker" }, rows.map((row, index) => h("li", {}, boxes[index], " ", h("label", { for: `picked-${index}` }, row))));
  const pressed = await dialog(heading, content, [t("cancel"), t("choose")]);
  if (pressed !== 1) throw new Failed(-1, t("cancelled"));
  return boxes.flatMap((box, index) => (box.checked ? [index] : []));
}

async function people(heading, several) {
  const found = await get("/people", { corp_id: corp });
  const chosen = await pick(heading, found.map((one) => `${one.name} (${one.userid})`), several);
  return chosen.map((index) => ({ name: found[index].name, avatar: found[index].avatar, emplId: found[index].userid }));
}

async function code(given) {
  const answer = await send("/code", { corp_id: given.corpId || corp, user, app_key: given.clientId || app });
  return { code: answer.code, authCode: answer.code };
}

async function group(given) {
  const found = await get("/groups", { corp_id: given.corpId || corp });
  const [chosen] = await pick(t("choose_group"), found.map((one) => one.name), false);
  if (chosen === undefined) throw new Failed(-1, t("cancelled"));
  return { cid: found[chosen].open_conversation_id, openConversationId: found[chosen].open_conversation_id, chatId: found[chosen].chatid, title: found[chosen].name };
}

async function alert_(given) {
  await dialog(given.title, h("p", {}, String(given.message ?? given.content ?? "")), [given.buttonName ?? given.buttonText ?? t("ok")]);
  return {};
}

async function confirm_(given) {
  const labels = given.buttonLabels ?? [given.confirmButtonText ?? t("ok"), given.cancelButtonText ?? t("cancel")];
  const index = await dialog(given.title, h("p", {}, String(given.message ?? given.content ?? "")), labels.map(String));
  return { buttonIndex: index, confirm: index === 0 };
}

async function prompt_(given) {
  const input = h("input", { "aria-label": String(given.message ?? given.title ?? "") });
  const index = await dialog(given.title, h("div", {}, h("p", {}, String(given.message ?? "")), input), (given.buttonLabels ?? [t("ok"), t("cancel")]).map(String));
  return { buttonIndex: index, value: input.value };
}

async function toast(given) {
  say(String(given.text ?? given.content ?? ""));
  return {};
}

async function scan() {
  const input = h("input", { "aria-label": t("scanned") });
  if ((await dialog(t("scan"), h("div", {}, h("p", {}, t("scanned")), input), [t("cancel"), t("ok")])) !== 1) throw new Failed(-1, t("cancelled"));
  return { text: input.value, code: input.value };
}

async function departments(given) {
  const found = await get("/departments", { corp_id: corp });
  const chosen = await pick(given.title ?? t("part_departments"), found.map((one) => one.name), true);
  return { departmentsCount: chosen.length, departments: chosen.map((index) => ({ id: found[index].dept_id, name: found[index].name, number: found[index].members })) };
}

async function openLink(given) {
  show(String(given.url ?? ""));
  return {};
}

async function setTitle(given) {
  title.textContent = String(given.title ?? "");
  return {};
}

async function nothing() {
  return {};
}

const CALLS = {
  config: async (given, page) => {
    const checked = await send("/jsapi", { corp_id: String(given.corpId ?? ""), url: page, nonce: String(given.nonceStr ?? ""), timestamp: given.timeStamp, signature: String(given.signature ?? ""), agent_id: given.agentId });
    if (!checked.valid) {
      note(t(`jsapi_${checked.reason}`, { detail: checked.detail, url: page }), "bad");
      throw new Failed(checked.code, checked.message);
    }
    app = checked.app_key;
    allowed = new Set(Array.isArray(given.jsApiList) ? given.jsApiList : []);
    note(t("jsapi_valid", { app }), "good");
    return {};
  },
  "runtime.permission.requestAuthCode": code,
  requestAuthCode: code,
  getAuthCode: code,
  "runtime.info": async () => ({ ability: "7.0.0" }),
  "biz.user.get": async () => {
    const found = (await get("/people", { corp_id: corp })).find((one) => one.userid === user) ?? {};
    return { emplId: user, nickName: found.name, avatar: found.avatar, isManager: found.admin, corpId: corp };
  },
  "biz.contact.choose": async (given) => people(given.title ?? t("choose_people"), given.multiple !== false),
  "biz.contact.complexPicker": async (given) => {
    const users = await people(given.title ?? t("choose_people"), given.multiple !== false);
    return { selectedCount: users.length, users, departments: [] };
  },
  complexChoose: async (given) => {
    const users = await people(given.title ?? t("choose_people"), given.multiple !== false);
    return { selectedCount: users.length, users, departments: [] };
  },
  "biz.contact.departmentsPicker": departments,
  "biz.chat.pickConversation": group,
  "biz.chat.chooseConversationByCorpId": group,
  "biz.util.openLink": openLink,
  openLink,
  "biz.util.scan": scan,
  scan,
  "biz.clipboardData.setData": async (given) => {
    await copy(String(given.text ?? ""), t("copied"));
    return {};
  },
  "biz.navigation.close": async () => {
    note(t("page_closes"));
    window.close();
    return {};
  },
  "biz.navigation.setTitle": setTitle,
  "biz.navigation.setRight": nothing,
  "biz.navigation.setLeft": nothing,
  "biz.navigation.setMenu": nothing,
  "biz.navigation.hideBar": nothing,
  "device.notification.alert": alert_,
  alert: alert_,
  "device.notification.confirm": confirm_,
  confirm: confirm_,
  "device.notification.prompt": prompt_,
  "device.notification.toast": toast,
  showToast: toast,
  "device.notification.showPreloader": toast,
  "device.notification.hidePreloader": nothing,
  "device.geolocation.get": async () => ({ longitude: 120.02, latitude: 30.28, accuracy: 20, address: "浙江省杭州市余杭区", province: "浙江省", city: "杭州市", district: "余杭区" }),
};

async function answer(name, given, page) {
  if (name !== "config") {
    note(`dd.${name}(${JSON.stringify(given).slice(0, 200)})`);
    if (allowed && !allowed.has(name) && name.includes(".") && !name.startsWith("runtime.permission")) note(t("not_in_list", { name }), "bad");
  }
  if (!Object.hasOwn(CALLS, name)) throw new Failed(-1, t("no_such_call", { name }));
  return CALLS[name](given, page);
}

addEventListener("message", async (event) => {
  const { dingkit, name, given, url: page } = event.data ?? {};
  if (!frame || event.source !== frame.contentWindow || typeof dingkit !== "number" || typeof name !== "string") return;
  const reply = (failed, value) => event.source.postMessage({ dingkit, failed, value }, event.origin === "null" ? "*" : event.origin);
  try {
    reply(false, await answer(name, given ?? {}, String(page)));
  } catch (error) {
    if (name !== "config") note(`${name}: ${error.message}`, "bad");
    reply(true, { errorCode: error.code ?? -1, errorMessage: error.message });
  }
});

if (!user) user = (await get("/people", { corp_id: corp }))[0]?.userid ?? "";
show(url);
