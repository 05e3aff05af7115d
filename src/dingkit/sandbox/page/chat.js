// Act as a person: conversations as DingTalk shows them.

import { attempt, get, send } from "./api.js";
import { fill, h, once, say, unwrapped, webAddress } from "./dom.js";
import { time, t } from "./i18n.js";
import { body, preview } from "./messages.js";

const WORK = "work";
const NEWEST = 200;
const FEW = 30;

export class Chat {
  constructor(app) {
    this.app = app;
    this.messages = new Map();
    this.groups = [];
    this.open = null;
    this.quoted = null;
    this.drafts = new Map();
    this.catchUp = once(() => this.load(FEW), 700 + Math.random() * 600);
  }

  async show(main) {
    this.people = h("select", { id: "who", onchange: () => this.become(this.people.value) });
    this.list = h("ul", { class: "conversations", "aria-label": t("conversations") });
    this.head = h("div", { class: "conversation-head" });
    this.log = h("div", { class: "messages", role: "log", "aria-label": t("messages"), tabindex: "0" });
    this.composer = h("div", { class: "composer" });
    this.root = h("div", { class: "chat" },
      h("section", { class: "side", "aria-label": t("conversations") },
        h("div", { class: "who" }, h("label", { for: "who" }, t("i_am")), this.people), this.list),
      h("section", { class: "conversation", "aria-label": t("conversation") }, this.head, this.log, this.composer));
    fill(main, h("h1", { class: "unseen" }, t("nav_chat")), this.root);
    await this.refresh();
  }

  async refresh() {
    const corp = this.app.corp;
    const [people, groups] = await Promise.all([get("/people", { corp_id: corp }), get("/groups", { corp_id: corp })]);
    this.all = people;
    this.groups = groups;
    if (!people.some((one) => one.userid === this.user)) this.user = people[0]?.userid ?? "";
    fill(this.people, people.map((one) => h("option", { value: one.userid }, `${one.name} (${one.userid})`)));
    this.people.value = this.user;
    await this.load();
  }

  become(user) {
    this.user = user;
    this.open = null;
    this.quoted = null;
    this.messages.clear();
    this.root.classList.remove("opened");
    this.load();
  }

  /** Asks for the newest messages: all that are shown, or no more than the last ones, which come beside what is known. */
  async load(limit = NEWEST) {
    if (!this.user || !this.root?.isConnected) return;
    const user = this.user;
    const found = await attempt(() => get("/messages", { corp_id: this.app.corp, user, sent: "true", short: "true", limit }));
    if (!found || user !== this.user) return;

    this.messages = new Map([...(limit === NEWEST ? [] : this.messages), ...found.map((message) => [message.id, message])]);
    this.draw(limit === NEWEST);
  }

  frame(frame) {
    if (frame.more) this.catchUp();
    if (frame.changed) this.app.refreshSoon();
    let changed = false;
    for (const message of frame.messages) {
      if (message.corp_id !== this.app.corp) continue;
      const sees = message.to.includes(this.user) || message.from.userid === this.user;
      if (sees && message.conversation && !this.knows(message)) this.app.refreshSoon();
      if (sees && message.recalled) changed = this.messages.delete(message.id) || changed;
      else if (sees) {
        this.messages.set(message.id, message);
        changed = true;
      } else if (message.people > message.to.length) this.catchUp();
    }
    while (this.messages.size > NEWEST * 2) this.messages.delete(this.messages.keys().next().value);
    if (changed) this.draw(false);
  }

  knows(message) {
    return message.robot_code || message.from.robot_code || this.groups.some((group) => group.open_conversation_id === message.conversation);
  }

  /** Which conversation a message is in. */
  keyOf(message) {
    if (this.groups.some((group) => group.open_conversation_id === message.conversation)) return `group:${message.conversation}`;
    if (message.kind === "work_notification") return WORK;
    const robot = message.robot_code || message.from.robot_code;
    return robot ? `robot:${robot}` : message.conversation ? `other:${message.conversation}` : `from:${message.from.name ?? ""}`;
  }

  conversations() {
    const robots = this.app.state.apps.filter((one) => one.corp_id === this.app.corp && one.robot_code);
    const known = new Map([[WORK, { key: WORK, title: t("work_notifications") }]]);
    for (const one of robots) known.set(`robot:${one.robot_code}`, { key: `robot:${one.robot_code}`, title: one.name || one.robot_code, robot: one.robot_code });
    for (const group of this.groups.filter((one) => one.members.includes(this.user))) {
      known.set(`group:${group.open_conversation_id}`, { key: `group:${group.open_conversation_id}`, title: group.name, group });
    }
    for (const one of known.values()) Object.assign(one, { messages: [], unread: 0 });
    for (const message of [...this.messages.values()].sort((one, other) => one.number - other.number)) {
      const key = this.keyOf(message);
      if (!known.has(key)) known.set(key, { key, title: message.from.name || message.from.robot_code || key, robot: message.robot_code || message.from.robot_code, messages: [], unread: 0 });
      const conversation = known.get(key);
      conversation.messages.push(message);
      if (this.isUnread(message)) conversation.unread += 1;
    }
    const last = (one) => one.messages.at(-1)?.number ?? 0;
    return [...known.values()].sort((one, other) => last(other) - last(one));
  }

  isUnread(message) {
    return message.to.includes(this.user) && !(this.user in message.read_by);
  }

  draw(all) {
    const conversations = this.conversations();
    const wide = matchMedia("(min-width: 48rem)").matches;
    if (this.open === null && wide) this.open = conversations[0]?.key ?? null;
    const current = conversations.find((one) => one.key === this.open);
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    fill(this.list, conversations.map((one) => h("li", {}, this.entry(one))));
    if (focused !== null) this.list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    if (current) this.drawConversation(current, all);
    else if (all) {
      fill(this.head);
      fill(this.log);
      fill(this.composer);
    }
  }

  entry(one) {
    const last = one.messages.at(-1);
    const button = h("button", { type: "button", class: "entry", "aria-current": one.key === this.open ? "true" : undefined, onclick: () => this.enter(one.key) },
      h("span", { class: "entry-title" }, one.title, one.group && h("span", { class: "small" }, ` (${one.group.members.length})`)),
      last && h("span", { class: "small entry-time" }, time(last.time)),
      h("span", { class: "small entry-preview" }, last ? preview(last) : ""),
      one.unread > 0 && one.key !== this.open && h("span", { class: "badge" }, h("span", { "aria-hidden": "true" }, one.unread), h("span", { class: "unseen" }, t("unread", { count: one.unread }))));
    button.dataset.key = one.key;
    return button;
  }

  enter(key) {
    this.open = key;
    this.quoted = null;
    this.root.classList.add("opened");
    this.draw(true);
    this.composer.querySelector("textarea")?.focus();
  }

  leave() {
    this.root.classList.remove("opened");
    const key = this.open;
    this.open = null;
    this.draw(true);
    this.list.querySelector(`[data-key="${CSS.escape(key ?? "")}"]`)?.focus();
  }

  drawConversation(conversation, all) {
    const changed = this.shown !== conversation.key;
    this.shown = conversation.key;
    if (all || changed) {
      fill(this.head, h("button", { type: "button", class: "back", "aria-label": t("back"), onclick: () => this.leave() }, "‹"), h("h2", {}, conversation.title));
      this.drawComposer(conversation);
    }
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    const known = new Map([...this.log.children].map((one) => [one.dataset.id, one]));
    const wanted = conversation.messages.map((message) => this.line(message, known.get(message.id)));
    // What has not changed stays where it is, so that focus, sound and selection last.
    for (const [id, element] of known) if (!conversation.messages.some((message) => message.id === id)) element.remove();
    wanted.forEach((element, index) => {
      if (this.log.children[index] !== element) this.log.insertBefore(element, this.log.children[index] ?? null);
    });
    while (this.log.children.length > wanted.length) this.log.lastChild.remove();
    if (wanted.length === 0) fill(this.log, h("p", { class: "empty" }, t("no_messages")));
    if (atEnd || all || changed) this.log.scrollTop = this.log.scrollHeight;
    this.markRead(conversation);
  }

  line(message, before) {
    const own = message.from.userid === this.user;
    const readers = own && message.people > 0 ? t("read_by", { count: message.readers, people: message.people }) : "";
    const signature = JSON.stringify([message.content, message.emotions, message.card_state, message.status_bar, this.user]);
    if (before?.dataset.signature === signature) {
      // Somebody may be writing into a card: who has read it changes nothing else.
      before.querySelector(".readers").textContent = readers;
      return before;
    }
    const quoted = message.quotes && this.messages.get(message.quotes);
    const line = h("article", { class: own ? "message own" : "message", "aria-label": `${message.from.name ?? ""} ${time(message.time)}` },
      h("div", { class: "small" }, message.from.name || message.from.robot_code || "", " · ", time(message.time), message.kind === "work_notification" && message.status_bar && ` · ${message.status_bar}`),
      message.quotes && h("blockquote", {}, quoted ? `${quoted.from.name}: ${preview(quoted)}` : "…"),
      body(this.place(), message),
      (message.emotions ?? []).map((one) => h("span", { class: "emotion" }, one.emotionName ?? one.textEmotion?.text ?? one.emotionType)),
      h("div", { class: "small tools" }, h("span", { class: "readers" }, readers),
        h("button", { type: "button", class: "plain", onclick: () => this.quote(message) }, t("quote")),
        h("button", { type: "button", class: "plain", onclick: () => this.raw(message) }, t("json"))));
    line.dataset.id = message.id;
    line.dataset.signature = signature;
    return line;
  }

  raw(message) {
    const dialog = h("dialog", { "aria-label": t("json"), onclose: () => dialog.remove() },
      h("pre", { tabindex: "0" }, JSON.stringify(message, null, 2)), h("form", { method: "dialog" }, h("button", { autofocus: true }, t("close"))));
    document.body.append(dialog);
    dialog.showModal();
  }

  markRead(conversation) {
    if (document.hidden) return;
    for (const message of conversation.messages.filter((one) => this.isUnread(one))) {
      message.read_by[this.user] = Date.now();
      send("/read", { corp_id: this.app.corp, user: this.user, message: message.id }).catch((error) => say(error.message, true));
    }
  }

  quote(message) {
    this.quoted = message;
    this.drawComposer(this.conversations().find((one) => one.key === this.open));
    this.composer.querySelector("textarea")?.focus();
  }

  drawComposer(conversation) {
    const { group, robot } = conversation;
    if (!group && !robot) {
      fill(this.composer, h("p", { class: "small" }, t("cannot_write")));
      return;
    }
    const words = h("textarea", { rows: "2", "aria-label": t("write_to", { name: conversation.title }), placeholder: t("write_to", { name: conversation.title }) });
    words.value = this.drafts.get(conversation.key) ?? "";
    words.addEventListener("input", () => this.drafts.set(conversation.key, words.value));
    words.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    const robots = this.app.state.apps.filter((one) => one.corp_id === this.app.corp && one.robot_code);
    const mention = group && h("select", { "aria-label": t("mention") }, h("option", { value: "" }, t("mention_nobody")), robots.map((one) => h("option", { value: one.robot_code }, `@${one.name || one.robot_code}`)));
    const picker = h("input", { type: "file", class: "unseen", id: "attach", "aria-label": t("attach") });
    picker.addEventListener("change", () => this.attach(picker.files[0], group, group ? mention.value : robot));
    const form = h("form", { onsubmit: async (event) => {
      event.preventDefault();
      const said = words.value.trim();
      if (!said) return;
      // Emptied at once: a user who writes on, or quotes, while it is sent loses nothing.
      words.value = "";
      this.drafts.delete(conversation.key);
      const done = await this.write({ text: said }, group, group ? mention.value : robot);
      if (!done && !this.drafts.has(conversation.key)) {
        this.drafts.set(conversation.key, said);
        if (this.open === conversation.key) this.drawComposer(conversation);
      }
    } },
      this.quoted && h("p", { class: "quoting" }, `${t("quote")}: ${preview(this.quoted)} `, h("button", { type: "button", class: "plain", onclick: () => {
        this.quoted = null;
        this.drawComposer(conversation);
      } }, t("no_quote"))),
      words, h("div", { class: "inline" }, mention, picker, h("label", { class: "button", for: "attach" }, t("attach")), h("button", { class: "main" }, t("send"))));
    fill(this.composer, form);
  }

  async write(what, group, robot) {
    const quoted = this.quoted;
    this.quoted = null;
    this.composer.querySelector(".quoting")?.remove();
    return attempt(() => send("/say", { corp_id: this.app.corp, user: this.user, group: group?.open_conversation_id, robot, quote: quoted?.id, ...what }));
  }

  async attach(file, group, robot) {
    if (!file) return;
    const data = await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });
    const kinds = { image: "picture", audio: "audio", video: "video" };
    const msgtype = kinds[file.type.split("/")[0]] ?? "file";
    await this.write({ msgtype, content: { data, fileName: file.name } }, group, robot);
  }

  place() {
    return {
      corp: this.app.corp,
      user: this.user,
      open: (url) => this.follow(url),
      press: (message, title, url) => {
        const target = unwrapped(url);
        if (webAddress(target)) this.follow(target);
        else attempt(() => send("/press", { corp_id: this.app.corp, message: message.id, button: title, user: this.user }));
      },
      pressCard: (message, action, given) => attempt(async () => {
        const values = given ? JSON.parse(given) : undefined;
        const pressed = await send("/press", { corp_id: this.app.corp, message: message.id, button: action, user: this.user, values });
        say(pressed.problems?.length ? pressed.problems.join("; ") : pressed.answered ? t("card_answered") : t("card_not_answered"), !pressed.answered);
      }),
    };
  }

  /** Opens a link as DingTalk does; one that writes to the robot does that. */
  follow(url) {
    if (/^dtmd:/i.test(url)) {
      const words = new URL(url).searchParams.get("content");
      const conversation = this.conversations().find((one) => one.key === this.open);
      if (words && conversation) this.write({ text: words }, conversation.group, conversation.group ? "" : conversation.robot);
      return;
    }
    const query = new URLSearchParams({ corp_id: this.app.corp, user: this.user, url });
    window.open(`/_sandbox/window?${query}`, "_blank", "popup,width=420,height=780");
  }
}
