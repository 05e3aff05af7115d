// The control API: all that the page does, a test can do as well.

import { say } from "./dom.js";

export class Refused extends Error {}

async function answered(response) {
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.error);
  return answer;
}

function withoutNothing(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ""));
}

export async function get(path, fields = {}) {
  const query = new URLSearchParams(withoutNothing(fields));
  return answered(await fetch(`/_sandbox${path}?${query}`));
}

export async function send(path, fields = {}, method = "POST") {
  const given = withoutNothing(fields);
  if (method === "DELETE") return answered(await fetch(`/_sandbox${path}?${new URLSearchParams(given)}`, { method }));
  const headers = { "Content-Type": "application/json" };
  return answered(await fetch(`/_sandbox${path}`, { method, headers, body: JSON.stringify(given) }));
}

/** Runs an action of the user; says what went wrong. */
export async function attempt(work, done) {
  try {
    const result = await work();
    if (done) say(done);
    return result;
  } catch (error) {
    say(error.message, true);
    return undefined;
  }
}

/** Listens while the page is seen: a browser has few connections for all pages of a sandbox. */
export function listen(onFrame, onState) {
  let source = null;
  let last = null;
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource("/_sandbox/events");
    source.onopen = () => onState(true);
    source.onerror = () => onState(false);
    source.onmessage = (event) => {
      const frame = JSON.parse(event.data);
      // Numbers that are missing are frames that this page was too slow for.
      if (last !== null && frame.frame !== last + 1) frame.more = true;
      last = frame.frame;
      onFrame(frame);
    };
  };
  const close = () => {
    source?.close();
    source = null;
    last = -2;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}

export function fileAddress(fields) {
  return `/_sandbox/file?${new URLSearchParams(withoutNothing(fields))}`;
}
