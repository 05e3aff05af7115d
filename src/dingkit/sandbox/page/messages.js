// Messages of every kind, as DingTalk shows them.

import { fileAddress } from "./api.js";
import { h, unwrapped, webAddress } from "./dom.js";
import { t } from "./i18n.js";
import { markdown, plain } from "./markdown.js";

const MEDIUM = /^[@$]/;
const LONGEST = 20000;

/** How an address of a message is followed: in a window like DingTalk's, or by writing to the robot. */
export function help(place) {
  return {
    link: (url, nodes) => {
      const target = unwrapped(url);
      if (/^dtmd:/i.test(target) || webAddress(target)) return h("a", { href: "#", class: "link", title: target, onclick: (event) => {
        event.preventDefault();
        place.open(target);
      } }, nodes);
      return h("span", { class: "dead", title: t("dead_link") }, nodes);
    },
    picture: (url, alt) => picture(place, url, alt),
  };
}

function picture(place, source, alt = "") {
  const text = String(source ?? "");
  if (MEDIUM.test(text)) return shown(place, fileAddress({ corp_id: place.corp, media_id: text }), alt);
  return h("span", { class: "elsewhere" }, t("picture_elsewhere"), " ", webAddress(text) ? help(place).link(text, [text]) : text, alt && ` (${alt})`);
}

function shown(place, address, alt) {
  const image = h("img", { src: address, alt: alt || t("picture"), loading: "lazy" });
  image.addEventListener("error", () => image.replaceWith(h("span", { class: "elsewhere" }, t("no_picture"))));
  return image;
}

function medium(place, id) {
  return fileAddress({ corp_id: place.corp, media_id: id });
}

function sound(address, seconds) {
  return h("div", { class: "medium" }, h("audio", { controls: true, preload: "none", src: address, "aria-label": t("voice") }), seconds && ` ${seconds} s`);
}

function film(address) {
  return h("video", { controls: true, preload: "none", src: address, "aria-label": t("video") });
}

function document_(address, name) {
  return h("a", { class: "file", href: address, download: name || "" }, h("span", { "aria-hidden": "true" }, "📄 "), name || t("file"));
}

function text(value) {
  return value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

function card(...children) {
  return h("div", { class: "card" }, children);
}

function pressable(place, message, buttons, sideways) {
  return h("div", { class: sideways ? "buttons sideways" : "buttons" }, buttons.map(({ title, url }) =>
    h("button", { type: "button", onclick: () => place.press(message, title, url) }, text(title))));
}

function open(place, url, ...children) {
  return h("button", { type: "button", class: "whole", title: text(url), onclick: () => place.open(unwrapped(text(url))) }, children);
}

function links(place, rows) {
  return card((Array.isArray(rows) ? rows : []).map((row, index) => open(place, row.messageURL ?? row.message_url,
    h("span", { class: index ? "feed" : "feed first" }, h("span", {}, text(row.title)), picture(place, row.picURL ?? row.pic_url)))));
}

function office(place, oa) {
  const body = (Array.isArray(oa.body) ? oa.body[0] : oa.body) ?? {};
  const head = h("div", { class: "oa-head" }, text(oa.head?.text));
  // Eight digits: how opaque it is, then the colour.
  if (/^[0-9a-f]{8}$/i.test(text(oa.head?.bgcolor))) head.style.borderTopColor = `#${oa.head.bgcolor.slice(2)}`;
  const rows = Array.isArray(body.form) ? body.form : [];
  const bar = oa.status_bar && h("span", { class: "status-bar" }, text(oa.status_bar.status_value));
  return card(open(place, oa.message_url, head, bar, h("strong", { class: "oa-title" }, text(body.title)),
    rows.length > 0 && h("dl", {}, rows.map((row) => [h("dt", {}, text(row.key)), h("dd", {}, text(row.value))])),
    body.rich && h("p", { class: "rich" }, h("b", {}, text(body.rich.num)), " ", text(body.rich.unit)),
    body.content && h("p", {}, text(body.content)),
    body.image && h("div", {}, picture(place, body.image)),
    h("p", { class: "small" }, body.file_count && t("attachments", { count: text(body.file_count) }), " ", text(body.author))));
}

function actionCard(place, message, content) {
  const words = text(content.markdown ?? content.text).slice(0, LONGEST);
  const sideways = String(content.btn_orientation ?? content.btnOrientation ?? "0") === "1" || message.msgtype === "sampleActionCard6";
  return card(h("div", { class: "markdown" }, markdown(words, help(place))), pressable(place, message, message.buttons, sideways));
}

function link(place, content) {
  return card(open(place, content.messageUrl ?? content.message_url, h("strong", {}, text(content.title)),
    h("span", { class: "two" }, h("span", {}, text(content.text)), (content.picUrl ?? content.pic_url) && picture(place, content.picUrl ?? content.pic_url))));
}

function rich(place, message, parts) {
  let next = 0;
  return h("div", { class: "text" }, (Array.isArray(parts) ? parts : []).map((part) =>
    part.text !== undefined ? plain(text(part.text), help(place)) : attached(place, message, "picture", next++)));
}

function attached(place, message, kind, index = 0) {
  const file = message.files?.[index];
  if (!file) return h("span", { class: "elsewhere" }, t("no_file"));
  const address = fileAddress({ corp_id: place.corp, message: message.id, index: String(index) });
  if (kind === "picture") return shown(place, address, file.name);
  if (kind === "audio") return sound(address);
  return kind === "video" ? film(address) : document_(address, file.name);
}

/** Buttons in the values of a card: objects with an id and a text, as many templates have them. */
function actions(values) {
  const found = [];
  for (const value of Object.values(values)) {
    let list = value;
    try {
      if (typeof value === "string" && value.trim().startsWith("[")) list = JSON.parse(value);
    } catch {
      continue;
    }
    for (const one of Array.isArray(list) ? list : []) {
      const id = one?.actionId ?? one?.action_id ?? one?.id;
      const title = one?.text ?? one?.title ?? one?.name;
      if (id !== undefined && title !== undefined) found.push({ id: String(id), title: String(title) });
    }
  }
  return found;
}

function interactive(place, message) {
  const own = message.content.privateData?.[place.user]?.cardParamMap ?? {};
  const values = { ...message.content.cardData?.cardParamMap, ...own };
  const rows = Object.entries(values);
  const titles = rows.filter(([name]) => /title$/i.test(name));
  const named = rows.filter(([name]) => /^(markdown|content|text|msgContent|description)$/i.test(name));
  const length = ([, value]) => (typeof value === "string" && !/^[[{]/.test(value.trim()) ? value.length : 0);
  // What variables are called is the business of the template: without a name that says it, the longest text is what is read.
  const longest = rows.filter((row) => !titles.includes(row) && length(row) > 0).sort((one, other) => length(other) - length(one));
  const words = named.length > 0 ? named : longest.slice(0, 1);
  const others = rows.filter((row) => !words.includes(row) && !titles.includes(row));
  const offered = actions(values);
  const action = h("input", { "aria-label": t("action_id"), placeholder: t("action_id"), size: "12" });
  const given = h("input", { "aria-label": t("action_values"), placeholder: "{}", size: "8" });
  const press = (event) => {
    event.preventDefault();
    if (action.value.trim()) place.pressCard(message, action.value.trim(), given.value.trim());
  };
  const streaming = message.card_state === "writing";
  return h("div", { class: "card interactive", "aria-busy": streaming ? "true" : undefined },
    titles.map(([, value]) => h("strong", {}, text(value))),
    words.map(([, value]) => h("div", { class: "markdown" }, markdown(text(value).slice(0, LONGEST), help(place)))),
    streaming && h("span", { class: "writing" }, t("writing")),
    others.length > 0 && h("dl", {}, others.map(([name, value]) => [h("dt", {}, name), h("dd", {}, text(value))])),
    offered.length > 0 && h("div", { class: "buttons" }, offered.map(({ id, title }) =>
      h("button", { type: "button", onclick: () => place.pressCard(message, id, "") }, title))),
    h("details", {}, h("summary", {}, t("press_other")), h("p", { class: "small" }, t("press_other_hint", { template: text(message.content.cardTemplateId) })),
      h("form", { class: "inline", onsubmit: press }, action, given, h("button", {}, t("press")))));
}

function raw(content) {
  return h("pre", { class: "raw", tabindex: "0" }, JSON.stringify(content, null, 2).slice(0, LONGEST));
}

const SAMPLES = {
  sampleText: (place, content) => h("div", { class: "text" }, plain(text(content.content), help(place))),
  sampleMarkdown: (place, content) => h("div", { class: "markdown" }, markdown(text(content.text).slice(0, LONGEST), help(place))),
  sampleImageMsg: (place, content) => picture(place, content.photoURL),
  sampleLink: link,
  sampleAudio: (place, content) => sound(medium(place, content.mediaId), content.duration && Math.round(content.duration / 1000)),
  sampleFile: (place, content) => document_(medium(place, content.mediaId), text(content.fileName)),
  sampleVideo: (place, content) => film(medium(place, content.videoMediaId)),
};

const KINDS = {
  text: (place, content) => h("div", { class: "text" }, plain(text(content.content), help(place))),
  markdown: (place, content) => h("div", { class: "markdown" }, markdown(text(content.text).slice(0, LONGEST), help(place))),
  link,
  oa: office,
  feedCard: (place, content) => links(place, content.links),
  image: (place, content) => picture(place, content.media_id ?? content.mediaId ?? content.picURL ?? content.photoURL),
  voice: (place, content) => sound(medium(place, content.media_id ?? content.mediaId), content.duration),
  file: (place, content) => document_(medium(place, content.media_id ?? content.mediaId), text(content.fileName)),
  video: (place, content) => film(medium(place, content.media_id ?? content.mediaId ?? content.videoMediaId)),
};

const WRITTEN = {
  picture: (place, message) => attached(place, message, "picture"),
  file: (place, message) => attached(place, message, "file"),
  audio: (place, message) => h("div", {}, attached(place, message, "audio"), text(message.content.content?.recognition)),
  video: (place, message) => attached(place, message, "video"),
  richText: (place, message) => rich(place, message, message.content.content?.richText),
};

/** What a message looks like; an unknown kind as its JSON. */
export function body(place, message) {
  const { content, msgtype } = message;
  try {
    if (message.kind === "card") return interactive(place, message);
    if (message.kind === "person" && msgtype in WRITTEN) return WRITTEN[msgtype](place, message);
    if (/^(action_?card|sampleActionCard\d?)$/i.test(msgtype)) return actionCard(place, message, content[msgtype] ?? content);
    if (Object.hasOwn(SAMPLES, msgtype)) return SAMPLES[msgtype](place, content);
    if (Object.hasOwn(KINDS, msgtype)) return KINDS[msgtype](place, content[msgtype] ?? content);
  } catch {
    // A message that does not have the fields of its kind is shown as it is.
  }
  return raw(content);
}

/** A line for the list of conversations. */
export function preview(message) {
  const first = text(message.text).split("\n").find((line) => line.trim());
  return (first ?? t("kind_of_message", { kind: message.msgtype })).slice(0, 80);
}
