// Requested failures, and the clock.

import { attempt, get, send } from "./api.js";
import { fill, h } from "./dom.js";
import { fullTime, t } from "./i18n.js";

const STEPS = [60, 600, 3600, 7200, 86400];

export class Trouble {
  constructor(app) {
    this.app = app;
  }

  async show(main) {
    const { operations } = await this.app.catalogue();
    const domains = [...new Set(Object.values(operations).map((one) => one.domain))].sort();
    const input = (name, properties = {}) => h("input", { id: `trouble-${name}`, name, autocomplete: "off", ...properties });
    const operation = input("operation", { list: "operations", placeholder: t("every_call") });
    const code = input("code", { list: "codes" });
    const codes = h("datalist", { id: "codes" });
    operation.addEventListener("input", () => fill(codes, (operations[operation.value]?.codes ?? []).map((one) => h("option", { value: one }))));
    const how = h("select", { id: "trouble-how", name: "how" }, ["error", "reset", "html", "expired", "slow"].map((one) => h("option", { value: one }, t(`how_${one}`))));
    const numbers = { delay: input("delay", { type: "number", min: "0", step: "any" }), times: input("times", { type: "number", min: "1" }), seconds: input("seconds", { type: "number", min: "0" }), share: input("share", { type: "number", min: "0", max: "100" }) };
    const field = (name, element) => h("div", {}, h("label", { for: `trouble-${name}` }, t(`trouble_${name}`)), element);
    const fail = (event) => {
      event.preventDefault();
      const given = Object.fromEntries(Object.entries(numbers).filter(([, one]) => one.value !== "").map(([name, one]) => [name, Number(one.value)]));
      attempt(async () => {
        await send("/fail", { operation: operation.value.trim(), how: how.value, code: how.value === "error" ? code.value.trim() : undefined, ...given });
        await this.refresh();
      }, t("trouble_begins"));
    };
    this.now = h("output", { class: "clock" });
    this.list = h("ul", { class: "troubles" });
    const name = h("input", { id: "snapshot", autocomplete: "off", required: true });
    const seconds = h("input", { id: "clock-seconds", type: "number", step: "any", required: true });
    const kept = (path, done) => () => name.reportValidity() && attempt(() => send(path, { name: name.value.trim() }), done);
    fill(main, h("h1", { class: "unseen" }, t("nav_trouble")), h("div", { class: "panel" },
      h("h2", {}, t("nav_trouble")), h("p", {}, t("trouble_hint")), this.list,
      h("form", { class: "form grid", onsubmit: fail }, field("operation", operation), h("datalist", { id: "operations" }, [...domains, ...Object.keys(operations)].map((one) => h("option", { value: one }))),
        field("how", how), field("code", code), codes, Object.entries(numbers).map(([one, element]) => field(one, element)), h("button", { class: "main" }, t("begin_trouble"))),
      h("h2", {}, t("clock")), h("p", {}, this.now),
      h("div", { class: "inline" }, STEPS.map((one) => h("button", { type: "button", onclick: () => this.advance(one) }, `+ ${t(`step_${one}`)}`))),
      h("form", { class: "inline", onsubmit: (event) => {
        event.preventDefault();
        this.advance(Number(seconds.value));
      } }, h("label", { for: "clock-seconds" }, t("seconds")), seconds, h("button", {}, t("move_clock"))),
      h("h2", {}, t("all_there_is")), h("div", { class: "inline" }, h("label", { for: "snapshot" }, t("name")), name,
        h("button", { type: "button", onclick: kept("/snapshot", t("kept")) }, t("keep")), h("button", { type: "button", onclick: kept("/restore", t("brought_back")) }, t("bring_back"))),
      h("p", {}, h("button", { type: "button", class: "danger", onclick: () => confirm(t("reset_sure")) && attempt(() => send("/reset"), t("begun_anew")) }, t("begin_anew")))));
    await this.refresh();
    this.ticking = setInterval(() => this.tick(), 1000);
  }

  hide() {
    clearInterval(this.ticking);
  }

  advance(seconds) {
    return attempt(async () => {
      await send("/clock", { advance: seconds });
      await this.refresh();
    }, t("clock_moved"));
  }

  async refresh() {
    if (!this.list?.isConnected) return;
    const state = await attempt(() => get("/state"));
    if (!state) return;
    this.offset = state.clock.now * 1000 - Date.now();
    this.moved = state.clock.offset;
    this.tick();
    const said = (one) => `${one.operation || t("every_call")}: ${t(`how_${one.how}`)}${one.code ? ` ${one.code}` : ""}${one.delay ? `, ${one.delay} s` : ""}${one.times === null ? "" : `, ${t("times_left", { count: one.times })}`}${one.share === 100 ? "" : `, ${one.share} %`}`;
    fill(this.list, state.troubles.map((one) => h("li", {}, said(one), " ", h("button", { type: "button", onclick: () => attempt(async () => {
      await send("/fail", { id: one.id }, "DELETE");
      await this.refresh();
    }, t("trouble_ends")) }, t("end")))), state.troubles.length === 0 && h("li", {}, t("no_trouble")));
  }

  tick() {
    this.now.textContent = `${fullTime(Date.now() + this.offset)}${this.moved ? ` (${this.moved > 0 ? "+" : ""}${Math.round(this.moved)} s)` : ""}`;
  }

  frame(frame) {
    if (frame.changed || frame.requests.length > 0) this.app.refreshSoon();
  }
}
