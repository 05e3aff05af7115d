// Makes elements. Whatever comes from programs becomes a text node or an attribute, never markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Tells people, those with a screen reader too; as long as it takes to read it. */
export function say(text, bad = false) {
  const status = document.getElementById("status");
  status.className = bad ? "bad" : "good";
  status.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => fill(status), 6000 + 50 * text.length);
}

/** The address of a link that a browser may follow; nothing for scripts and the like. */
export function webAddress(url) {
  try {
    const parsed = new URL(String(url));
    return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** What an address of the DingTalk app leads to: some hold another one. */
export function unwrapped(url) {
  try {
    const parsed = new URL(String(url));
    const inner = parsed.protocol === "dingtalk:" ? parsed.searchParams.get("url") : null;
    return inner ? unwrapped(inner) : String(url);
  } catch {
    return String(url);
  }
}

export function once(work, milliseconds) {
  let timer = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      work();
    }, milliseconds);
  };
}

export async function copy(text, confirmation) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h("textarea", { class: "hidden-area" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  say(confirmation);
}
