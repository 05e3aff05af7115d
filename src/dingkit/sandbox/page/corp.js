// The corp: who there is, which apps, what waits to be decided.

import { attempt, get, send } from "./api.js";
import { copy, fill, h, say } from "./dom.js";
import { fullTime, t } from "./i18n.js";

export class Corp {
  constructor(app) {
    this.app = app;
    this.part = "people";
  }

  async show(main) {
    const parts = ["people", "departments", "roles", "groups", "apps", "approvals", "todos", "calendar", "registrations", "events"];
    this.panel = h("div", { class: "panel" });
    this.tabs = parts.map((part) => h("button", { type: "button", onclick: () => this.choose(part) }, t(`part_${part}`)));
    parts.forEach((part, index) => {
      this.tabs[index].dataset.part = part;
    });
    fill(main, h("h1", { class: "unseen" }, t("nav_corp")), h("nav", { class: "parts", "aria-label": t("nav_corp") }, this.tabs), this.panel);
    await this.choose(this.part);
  }

  async choose(part) {
    this.part = part;
    for (const tab of this.tabs) tab.setAttribute("aria-current", String(tab.dataset.part === part));
    await this.refresh();
  }

  async refresh() {
    if (!this.panel?.isConnected || this.isBeingUsed()) return;
    const part = this.part;
    const drawn = await attempt(() => this[part]());
    if (drawn && part === this.part) fill(this.panel, h("h2", {}, t(`part_${part}`)), drawn);
  }

  /** Nothing is taken away while a user writes. */
  isBeingUsed() {
    const focused = document.activeElement;
    return this.panel.contains(focused) && ["INPUT", "TEXTAREA", "SELECT"].includes(focused.tagName);
  }

  frame(frame) {
    if (frame.changed || frame.requests.length > 0) this.app.refreshSoon();
  }

  get(path) {
    return get(path, { corp_id: this.app.corp });
  }

  do(path, fields, done, method) {
    return attempt(async () => {
      await send(path, { corp_id: this.app.corp, ...fields }, method);
      document.activeElement?.blur();
      await this.refresh();
    }, done);
  }

  table(columns, rows) {
    if (rows.length === 0) return h("p", { class: "empty" }, t("nothing"));
    return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t(`part_${this.part}`) }, h("table", {},
      h("thead", {}, h("tr", {}, columns.map((one) => h("th", { scope: "col" }, one ? t(one) : h("span", { class: "unseen" }, t("actions")))))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", {}, cell)))))));
  }

  button(text, work) {
    return h("button", { type: "button", onclick: work }, text);
  }

  async people() {
    const [people, departments] = await Promise.all([this.get("/people"), this.get("/departments")]);
    const names = new Map(departments.map((one) => [one.dept_id, one.name]));
    return [this.table(["name", "userid", "title", "departments", "state", ""], people.map((one) => [one.name, h("code", {}, one.userid), one.title,
      one.dept_id_list.map((id) => names.get(id) ?? id).join(", "), [one.active ? "" : t("not_active"), one.admin ? t("admin") : ""].filter(Boolean).join(", "),
      h("div", { class: "inline" }, this.button(t(one.active ? "make_inactive" : "make_active"), () => this.do("/person", { user: one.userid, active: !one.active })),
        this.button(t(one.admin ? "no_admin" : "make_admin"), () => this.do("/person", { user: one.userid, admin: !one.admin })),
        this.button(t("login_code"), () => this.code(one)),
        this.button(t("leaves"), () => confirm(t("leaves_sure", { name: one.name })) && this.do("/person", { user: one.userid }, t("left", { name: one.name }), "DELETE")))]))];
  }

  code(one) {
    return attempt(async () => copy((await send("/code", { corp_id: this.app.corp, user: one.userid })).code, t("code_copied")));
  }

  async departments() {
    const departments = await this.get("/departments");
    const ids = new Set(departments.map((one) => one.dept_id));
    const below = (id) => departments.filter((one) => one.parent_id === id);
    const tree = (found) => h("ul", { class: "tree" }, found.map((one) => h("li", {}, `${one.name} `, h("span", { class: "small" }, `${one.dept_id} · ${t("members", { count: one.members })}`), below(one.dept_id).length > 0 && tree(below(one.dept_id)))));
    return [tree(departments.filter((one) => !ids.has(one.parent_id)))];
  }

  async roles() {
    const roles = await this.get("/roles");
    return [this.table(["name", "role_group", "id", "who"], roles.map((one) => [one.name, one.group, h("code", {}, one.id), one.userids.join(", ")]))];
  }

  async groups() {
    const groups = await this.get("/groups");
    return [this.table(["name", "owner", "who", "id"], groups.map((one) => [one.name, one.owner, one.members.join(", "), [h("code", {}, one.open_conversation_id), h("br"), h("code", {}, one.chatid)]]))];
  }

  async apps() {
    const { apps, webhook_robots: robots } = this.app.state;
    return [apps.filter((one) => one.corp_id === this.app.corp).map((one) => this.one(one)),
      h("h3", {}, t("webhook_robots")), this.table(["name", "access_token", "secret", "group"], robots.filter((one) => one.corp_id === this.app.corp).map((one) =>
        [one.name, this.secret(one.access_token), one.secret ? this.secret(one.secret) : "—", one.group ?? ""]))];
  }

  secret(value) {
    return h("span", { class: "inline" }, h("code", { class: "secret" }, `${value.slice(0, 4)}…`), this.button(t("copy"), () => copy(value, t("copied"))));
  }

  one(app) {
    const settings = ["callback_url", "callback_token", "callback_aes_key", "robot_url", "card_url"];
    const fields = new Map(settings.map((name) => {
      const input = h("input", { name, id: `${app.app_key}-${name}`, autocomplete: "off" });
      input.value = app[name] ?? "";
      return [name, input];
    }));
    const save = (event) => {
      event.preventDefault();
      const given = Object.fromEntries([...fields].map(([name, input]) => [name, input.value.trim()]));
      attempt(async () => {
        // An empty text is a setting as well, so it is sent as it is.
        const headers = { "Content-Type": "application/json" };
        const response = await fetch("/_sandbox/app", { method: "POST", headers, body: JSON.stringify({ app_key: app.app_key, ...given }) });
        if (!response.ok) throw new Error((await response.json()).error);
        document.activeElement?.blur();
        await this.app.refresh();
      }, t("saved"));
    };
    const shown = [["AppKey / Client ID", app.app_key], ["AppSecret", null], ["AgentId", app.agent_id], ["RobotCode", app.robot_code], [t("kind"), app.kind]];
    return h("section", { class: "app", "aria-label": app.name || app.app_key }, h("h3", {}, app.name || app.app_key),
      h("dl", {}, shown.filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => [h("dt", {}, name), h("dd", {}, value === null ? this.secret(app.app_secret) : h("code", {}, value))])),
      h("details", {}, h("summary", {}, t("settings")), h("form", { onsubmit: save }, settings.map((name) => [h("label", { for: `${app.app_key}-${name}` }, name), fields.get(name)]), h("button", { class: "main" }, t("save")))),
      h("div", { class: "inline" }, this.button(t("revoke"), () => this.do("/revoke", { corp_id: undefined, app_key: app.app_key }, t("revoked"))),
        this.button(t("disconnect"), () => this.do("/disconnect", { corp_id: undefined, app_key: app.app_key }, t("disconnected")))));
  }

  async approvals() {
    const [approvals, people] = await Promise.all([this.get("/approvals"), this.get("/people")]);
    const names = new Map(people.map((one) => [one.userid, one.name]));
    if (approvals.length === 0) return [h("p", { class: "empty" }, t("nothing"))];
    return approvals.map((one) => h("section", { class: "approval", "aria-label": one.title }, h("h3", {}, one.title),
      h("p", { class: "small" }, `${one.status} ${one.result} · ${fullTime(one.created)} · `, h("code", {}, one.id)),
      h("dl", {}, one.values.map((value) => [h("dt", {}, value.name ?? ""), h("dd", {}, typeof value.value === "string" ? value.value : JSON.stringify(value.value))])),
      h("ul", {}, one.tasks.map((task) => h("li", {}, `${names.get(task.userid) ?? task.userid}: ${task.status} ${task.result} `, task.status === "RUNNING" && this.decision(one, task)))),
      one.records.filter((record) => record.remark).map((record) => h("p", { class: "small" }, `${names.get(record.userId) ?? record.userId}: ${record.remark}`))));
  }

  decision(approval, task) {
    const remark = h("input", { "aria-label": t("remark"), placeholder: t("remark"), autocomplete: "off" });
    const decide = (agree) => () => this.do("/decide", { approval: approval.id, user: task.userid, agree, remark: remark.value.trim() }, t("decided"));
    return h("span", { class: "inline" }, remark, this.button(t("agree"), decide(true)), this.button(t("disagree"), decide(false)));
  }

  async named() {
    return new Map((await this.get("/people")).map((one) => [one.unionid, one.name]));
  }

  async todos() {
    const [todos, names] = await Promise.all([this.get("/todos"), this.named()]);
    return [this.table(["subject", "who", "state", "until", "id"], todos.map((one) => [one.subject,
      Object.entries(one.executors).map(([id, done]) => `${names.get(id) ?? id}${done ? " ✓" : ""}`).join(", "), one.finishTime ? t("done") : t("open"), one.dueTime ? fullTime(one.dueTime) : "", h("code", {}, one.id)]))];
  }

  async calendar() {
    const [events, names] = await Promise.all([this.get("/calendar"), this.named()]);
    const when = (moment) => moment?.date ?? (moment?.dateTime ? fullTime(Date.parse(moment.dateTime)) : "");
    return [this.table(["subject", "starts", "ends", "who", "id"], events.map((one) => [one.summary ?? "", when(one.start), when(one.end),
      (one.attendees ?? []).map((each) => `${names.get(each.id) ?? each.displayName ?? each.id} (${each.responseStatus})`).join(", "), h("code", {}, one.id)]))];
  }

  async registrations() {
    const waiting = await get("/registrations");
    return [this.table(["code", "source", ""], waiting.map((one) => [h("code", {}, one.user_code), one.source, h("div", { class: "inline" },
      this.button(t("allow"), () => this.do("/registration", { user_code: one.user_code }, t("allowed"))),
      this.button(t("refuse"), () => this.do("/registration", { corp_id: undefined, user_code: one.user_code, reject: t("refused") }, t("refused"))))]))];
  }

  async events() {
    const { events } = await this.app.catalogue();
    const names = Object.keys(events).sort();
    const name = h("input", { id: "event", list: "event-names", required: true, oninput: () => {
      if (name.value in events) fields.value = JSON.stringify(events[name.value], null, 2);
    } });
    const fields = h("textarea", { id: "event-fields", rows: "10", spellcheck: "false" });
    const push = (event) => {
      event.preventDefault();
      attempt(async () => {
        const given = { corp_id: this.app.corp, event: name.value, fields: fields.value.trim() ? JSON.parse(fields.value) : undefined };
        const { addresses, connections } = await send("/push", given);
        if (addresses + connections) say(t("pushed", { addresses, connections }));
        else say(t("pushed_to_nobody"), true);
      });
    };
    return [h("form", { class: "form", onsubmit: push }, h("label", { for: "event" }, t("event")), name, h("datalist", { id: "event-names" }, names.map((one) => h("option", { value: one }))),
      h("label", { for: "event-fields" }, t("event_fields")), fields, h("button", { class: "main" }, t("push")))];
  }
}
