// Every request and push: what came, what the spec says against it, what was answered.

import { attempt, get, send } from "./api.js";
import { copy, fill, h, once } from "./dom.js";
import { fullTime, t } from "./i18n.js";

const KEPT = 1000;
const SHOWN = 200;

function key(entry) {
  return `${entry.number}/${entry.status}`;
}

function failed(entry) {
  return entry.problems > 0 || entry.code !== "" || entry.status >= 400 || entry.status === 0;
}

export class Traffic {
  constructor(app) {
    this.app = app;
    this.entries = [];
    this.filter = "";
    this.kind = "";
    this.paused = false;
    this.selected = null;
    this.reload = once(() => this.load(), 1000 + Math.random() * 500);
  }

  async show(main) {
    const words = h("input", { type: "search", id: "filter", placeholder: t("filter_hint"), oninput: () => {
      this.filter = words.value.toLowerCase();
      this.draw();
    } });
    words.value = this.filter;
    const kind = h("select", { "aria-label": t("show_which"), onchange: () => {
      this.kind = kind.value;
      this.draw();
    } }, ["", "request", "push", "proxy", "problem"].map((one) => h("option", { value: one }, t(`traffic_${one || "all"}`))));
    kind.value = this.kind;
    const pause = h("button", { type: "button", "aria-pressed": String(this.paused), onclick: () => {
      this.paused = !this.paused;
      pause.setAttribute("aria-pressed", String(this.paused));
      if (!this.paused) this.load();
    } }, t("pause"));
    this.count = h("span", { class: "small" });
    this.rows = h("tbody");
    this.detail = h("section", { class: "detail", "aria-label": t("detail"), tabindex: "-1" });
    fill(main, h("h1", { class: "unseen" }, t("nav_traffic")), h("div", { class: "bar" }, h("label", { for: "filter" }, t("filter")), words, kind, pause, this.count),
      h("div", { class: "traffic" }, h("div", { class: "scroll rows", tabindex: "0", role: "region", "aria-label": t("nav_traffic") }, h("table", {}, h("thead", {}, h("tr", {},
        ["time", "direction", "what", "status", "took"].map((one) => h("th", { scope: "col" }, t(`column_${one}`))))), this.rows)), this.detail));
    await this.load();
  }

  async load() {
    if (!this.rows?.isConnected) return;
    const found = await attempt(() => get("/requests", { short: "true", limit: KEPT }));
    if (found) {
      this.entries = found;
      this.draw();
    }
  }

  refresh() {
    return this.load();
  }

  frame(frame) {
    if (this.paused) return;
    if (frame.more) this.reload();
    if (frame.requests.length > 0) {
      const known = new Set(this.entries.map(key)); // what was loaded while the frame was on its way is in both
      this.entries.push(...frame.requests.filter((entry) => !known.has(key(entry))));
      this.entries.splice(0, this.entries.length - KEPT);
      this.draw();
    }
  }

  fits(entry) {
    if (this.kind === "problem" ? !failed(entry) : this.kind && entry.kind !== this.kind) return false;
    return !this.filter || `${entry.operation} ${entry.method} ${entry.path} ${entry.status} ${entry.code} ${entry.app_key}`.toLowerCase().includes(this.filter);
  }

  draw() {
    const fitting = this.entries.filter((entry) => this.fits(entry));
    const newest = fitting.slice(-SHOWN).reverse();
    const known = new Map([...this.rows.children].map((row) => [row.dataset.key, row]));
    const wanted = newest.map((entry) => known.get(key(entry)) ?? this.row(entry));
    const kept = new Set(wanted);
    for (const row of [...this.rows.children]) if (!kept.has(row)) row.remove();
    wanted.forEach((row, index) => {
      if (this.rows.children[index] !== row) this.rows.insertBefore(row, this.rows.children[index] ?? null);
    });
    this.count.textContent = t("count_of", { shown: newest.length, all: this.entries.length });
  }

  row(entry) {
    const row = h("tr", { class: failed(entry) ? "bad" : "" },
      h("td", { class: "small" }, new Date(entry.time * 1000).toLocaleTimeString()),
      h("td", {}, t(`direction_${entry.kind}`)),
      h("td", { class: "what" }, h("button", { type: "button", class: "plain", onclick: () => this.select(entry.number) }, entry.operation || `${entry.method} ${entry.path}`), entry.operation && h("span", { class: "small" }, ` ${entry.method} ${entry.path}`)),
      h("td", {}, entry.status || "—", entry.code && ` ${entry.code}`, entry.problems > 0 && h("span", { title: t("problems") }, " ⚠"), entry.notes > 0 && h("span", { title: t("notes") }, " ✎")),
      h("td", { class: "small" }, `${entry.milliseconds.toFixed(1)} ms`));
    row.dataset.key = key(entry);
    return row;
  }

  async select(number) {
    const entry = await attempt(() => get("/request", { number }));
    if (!entry) return;
    this.selected = number;
    const list = (title, found, kind) => found.length > 0 && [h("h3", {}, t(title)), h("ul", { class: kind }, found.map((one) => h("li", {}, one)))];
    const fields = (title, found) => Object.keys(found).length > 0 && [h("h3", {}, t(title)), h("dl", {}, Object.entries(found).map(([name, value]) => [h("dt", {}, name), h("dd", {}, typeof value === "string" ? value : JSON.stringify(value))]))];
    const block = (title, value) => value !== null && value !== undefined && [h("h3", {}, t(title)), h("pre", { tabindex: "0" }, typeof value === "string" ? value : JSON.stringify(value, null, 2))];
    const copied = (form) => attempt(async () => copy((await get("/copy", { number, form })).text, t("copied")));
    fill(this.detail, h("h2", {}, entry.operation || entry.path), h("p", {}, `${entry.method} ${entry.path} → ${entry.status || "—"}, ${entry.milliseconds.toFixed(1)} ms, ${fullTime(entry.time * 1000)}`),
      h("div", { class: "inline" },
        entry.kind === "request" && h("button", { type: "button", onclick: () => copied("curl") }, t("copy_curl")),
        entry.kind === "request" && entry.operation && h("button", { type: "button", onclick: () => copied("dingkit") }, t("copy_dingkit")),
        h("button", { type: "button", onclick: () => attempt(() => send("/again", { number }), t("sent_again")) }, t("send_again")),
        h("button", { type: "button", class: "plain", onclick: () => fill(this.detail) }, t("close"))),
      list("problems", entry.problems, "bad"), list("notes", entry.notes, ""), fields("query", entry.query), block("body", entry.json), fields("files", entry.files), block("answer", entry.answer), fields("headers", entry.headers));
    this.detail.focus();
  }
}
