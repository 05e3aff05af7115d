// Markdown as DingTalk renders it: headings, quotes, bold, italic, links, pictures, lists, code, tables, coloured text. Makes nodes of text, never markup.

import { h, webAddress } from "./dom.js";

const INLINE = /(`+)([\s\S]+?)\1|!\[([^\]]*)\]\(([^)\s]*)[^)]*\)|\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]*)[^)]*\)|(\*\*|__)(?=\S)([\s\S]+?)\7|(?<![*\w])([*_])(?=\S)([^*_\n]+?)\9(?![*\w])|~~(?=\S)([\s\S]+?)~~|<font\b([^>]*)>([\s\S]*?)<\/font>|<br\s*\/?>|\b(https?:\/\/[^\s<>"'）】，。]+)/i;
const COLOUR = /^#[0-9a-f]{3,8}$|^[a-z]{3,20}$/i;
const MAX_DEPTH = 12;

/** Nodes of a text; `link(url, nodes)` and `picture(url, alt)` make what needs the page's help. */
export function markdown(text, help) {
  const lines = String(text).replace(/\r\n?/g, "\n").split("\n");
  return blocks(lines, help, 0);
}

/** Text without any meaning but addresses that can be followed. */
export function plain(text, help) {
  const nodes = [];
  let rest = String(text);
  for (let found = /\bhttps?:\/\/[^\s<>"'）】，。]+/.exec(rest); found; found = /\bhttps?:\/\/[^\s<>"'）】，。]+/.exec(rest)) {
    nodes.push(rest.slice(0, found.index), help.link(found[0], [found[0]]));
    rest = rest.slice(found.index + found[0].length);
  }
  nodes.push(rest);
  return nodes;
}

function blocks(lines, help, depth) {
  const made = [];
  let index = 0;
  const take = (fits) => {
    const taken = [];
    while (index < lines.length && fits(lines[index])) taken.push(lines[index++]);
    return taken;
  };
  while (index < lines.length) {
    const line = lines[index];
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    if (!line.trim()) index += 1;
    else if (/^ {0,3}(```|~~~)/.test(line)) {
      const fence = line.trim().slice(0, 3);
      index += 1;
      const code = take((one) => !one.trim().startsWith(fence));
      index += 1;
      made.push(h("pre", { tabindex: "0" }, h("code", {}, code.join("\n"))));
    } else if (heading) {
      index += 1;
      made.push(h("p", { class: `heading-${heading[1].length}` }, h("strong", {}, inline(heading[2], help, depth))));
    } else if (/^ {0,3}([-*_])( *\1){2,}\s*$/.test(line)) {
      index += 1;
      made.push(h("hr"));
    } else if (/^ {0,3}>/.test(line) && depth < MAX_DEPTH) {
      const quoted = take((one) => /^ {0,3}>/.test(one)).map((one) => one.replace(/^ {0,3}> ?/, ""));
      made.push(h("blockquote", {}, blocks(quoted, help, depth + 1)));
    } else if (/^ {0,3}([-*+]|\d+[.)])\s+/.test(line) && depth < MAX_DEPTH) {
      const numbered = /^ {0,3}\d/.test(line);
      made.push(h(numbered ? "ol" : "ul", {}, items(take((one) => /^ {0,3}([-*+]|\d+[.)])\s+/.test(one) || /^\s{2,}\S/.test(one)), help, depth)));
    } else if (line.includes("|") && /^ {0,3}\|?[ :]*-+[ :]*(\|[ :]*-+[ :]*)*\|?\s*$/.test(lines[index + 1] ?? "")) {
      const head = cells(line);
      index += 2;
      made.push(table(head, take((one) => one.includes("|")).map(cells), help, depth));
    } else {
      const paragraph = [lines[index++], ...take((one) => one.trim() && !/^ {0,3}(#{1,6}\s|>|```|~~~|([-*+]|\d+[.)])\s)/.test(one))];
      made.push(h("p", {}, paragraph.flatMap((one, number) => [number > 0 && h("br"), inline(one.trimEnd(), help, depth)])));
    }
  }
  return made;
}

function items(lines, help, depth) {
  const grouped = [];
  for (const line of lines) {
    const begins = /^ {0,3}(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    if (begins) grouped.push([begins[1]]);
    else grouped.at(-1)?.push(line.replace(/^\s{1,4}/, ""));
  }
  return grouped.map(([first, ...rest]) => h("li", {}, inline(first, help, depth), blocks(rest, help, depth + 1)));
}

function cells(line) {
  return line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
}

function table(head, rows, help, depth) {
  const row = (tag, values) => h("tr", {}, values.map((value) => h(tag, {}, inline(value, help, depth))));
  return h("div", { class: "scroll", tabindex: "0" }, h("table", {}, h("thead", {}, row("th", head)), h("tbody", {}, rows.map((one) => row("td", one)))));
}

function inline(text, help, depth) {
  const nodes = [];
  let rest = text;
  if (depth > MAX_DEPTH) return [rest];
  for (let found = INLINE.exec(rest); found; found = INLINE.exec(rest)) {
    nodes.push(rest.slice(0, found.index), one(found, help, depth + 1));
    rest = rest.slice(found.index + found[0].length);
  }
  nodes.push(rest);
  return nodes;
}

function one(found, help, depth) {
  const [all, , code, alt, picture, label, address, , bold, , italic, struck, attributes, coloured, bare] = found;
  if (code !== undefined) return h("code", {}, code.trim());
  if (picture !== undefined) return help.picture(picture, alt);
  if (address !== undefined) return help.link(address, inline(label, help, depth));
  if (bold !== undefined) return h("strong", {}, inline(bold, help, depth));
  if (italic !== undefined) return h("em", {}, inline(italic, help, depth));
  if (struck !== undefined) return h("del", {}, inline(struck, help, depth));
  if (coloured !== undefined) return font(attributes, inline(coloured, help, depth));
  if (bare !== undefined) return webAddress(bare) ? help.link(bare, [bare]) : all;
  return h("br");
}

function font(attributes, nodes) {
  const colour = /colou?r\s*=\s*["']?([#\w]+)/i.exec(attributes)?.[1] ?? "";
  const element = h("span", { class: "coloured" }, nodes);
  if (COLOUR.test(colour)) element.style.color = colour;
  return element;
}
