// Texts in the language of the reader.

import en from "./texts-en.js";
import zh from "./texts-zh.js";

const TEXTS = { en, zh };
const KEY = "dingkit-sandbox-language";

function chosen() {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept in TEXTS) return kept;
  } catch {
    // Without storage the browser's own language it is, each time.
  }
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export let language = chosen();
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";

export function setLanguage(name) {
  language = name;
  document.documentElement.lang = name === "zh" ? "zh-CN" : "en";
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Forgotten with the page.
  }
}

/** A text, with values in place of {names}. */
export function t(key, values = {}) {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

export function time(milliseconds) {
  return new Date(milliseconds).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

export function fullTime(milliseconds) {
  return new Date(milliseconds).toLocaleString(document.documentElement.lang);
}
