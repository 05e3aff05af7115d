// dingtalk-robot-sender: every kind of message to the group's robot. It is told the address.

import ChatBot from "dingtalk-robot-sender";
import { WEBHOOK_SECRET, WEBHOOK_TOKEN, arrived, at, expect, marker, run } from "./sandbox.mjs";

const LINK = "https://example.com/notice";

async function robot() {
  const bot = new ChatBot({ baseUrl: at("https://oapi.dingtalk.com/robot/send"), accessToken: WEBHOOK_TOKEN, secret: WEBHOOK_SECRET });
  const [text, link, markdown, card, feed] = ["text", "link", "markdown", "card", "feed"].map((kind) => marker("dingtalk-robot-sender", kind));
  const answers = [
    await bot.text(text, { atMobiles: ["13800000000"], isAtAll: false }),
    await bot.link({ title: link, text: "a link", messageUrl: LINK, picUrl: "" }),
    await bot.markdown("interop", markdown),
    await bot.actionCard({ title: card, text: "press", btns: [{ title: "Agree", actionURL: LINK }, { title: "Refuse", actionURL: LINK }] }),
    await bot.feedCard([{ title: feed, messageURL: LINK, picURL: `${LINK}.png` }]),
  ];
  for (const { data } of answers) expect(data.errcode === 0, data);
  for (const sent of [text, link, markdown, card, feed]) await arrived(sent);
  return `${answers.length} kinds arrived`;
}

await run("dingtalk-robot-sender", { robot });
