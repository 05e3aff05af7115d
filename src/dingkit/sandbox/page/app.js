// The page: its parts, its language, and what keeps it live.

import { attempt, get, listen } from "./api.js";
import { Chat } from "./chat.js";
import { Corp } from "./corp.js";
import { fill, h, once } from "./dom.js";
import { language, setLanguage, t } from "./i18n.js";
import { Traffic } from "./traffic.js";
import { Trouble } from "./trouble.js";

const PARTS = { chat: Chat, traffic: Traffic, corp: Corp, trouble: Trouble };

const app = {
  corp: "",
  state: { corps: [], apps: [], webhook_robots: [] },
  parts: {},
  part: null,
  alive: false,

  async refresh() {
    const state = await attempt(() => get("/state"));
    if (!state) return;
    app.state = state;
    if (!state.corps.some((one) => one.corp_id === app.corp)) app.corp = state.corps[0]?.corp_id ?? "";
    drawTop();
    await app.parts[app.part]?.refresh();
  },

  async catalogue() {
    app.known ??= get("/catalogue");
    return app.known;
  },
};
app.refreshSoon = once(() => app.refresh(), 1000);

function drawTop() {
  const top = document.getElementById("top");
  const focused = top.contains(document.activeElement) ? document.activeElement.id : null;
  const corp = h("select", { id: "corp", "aria-label": t("corp"), onchange: () => {
    app.corp = corp.value;
    app.refresh();
  } }, app.state.corps.map((one) => h("option", { value: one.corp_id }, one.name || one.corp_id)));
  corp.value = app.corp;
  const other = language === "zh" ? "en" : "zh";
  fill(document.getElementById("skip"), t("skip"));
  fill(top, h("strong", { class: "name" }, t("sandbox")), app.state.corps.length > 1 && corp,
    h("nav", { class: "main-nav", "aria-label": t("parts") }, Object.keys(PARTS).map((part) => h("a", { id: `nav-${part}`, href: `#${part}`, "aria-current": part === app.part ? "page" : undefined }, t(`nav_${part}`)))),
    h("span", { class: app.alive ? "alive" : "dead-line", role: "img", "aria-label": t(app.alive ? "live" : "not_live"), title: t(app.alive ? "live" : "not_live") }, "●"),
    h("button", { id: "language", type: "button", class: "plain", lang: other === "zh" ? "zh-CN" : "en", onclick: () => {
      setLanguage(other);
      drawTop();
      show(app.part);
    } }, other === "zh" ? "中文" : "English"));
  document.title = `${t(`nav_${app.part ?? "chat"}`)} · ${t("sandbox")}`;
  if (focused) document.getElementById(focused)?.focus();
}

async function show(part) {
  app.parts[app.part]?.hide?.();
  app.part = part;
  app.parts[part] ??= new PARTS[part](app);
  drawTop();
  const main = document.getElementById("main");
  main.dataset.part = part;
  await attempt(() => app.parts[part].show(main));
}

function chosen() {
  const name = location.hash.slice(1);
  return Object.hasOwn(PARTS, name) ? name : "chat";
}

addEventListener("hashchange", async () => {
  await show(chosen());
  document.getElementById("main").focus();
});

await app.refresh();
await show(chosen());
listen((frame) => app.parts[app.part]?.frame(frame), (alive) => {
  if (app.alive === alive) return;
  app.alive = alive;
  drawTop();
});
