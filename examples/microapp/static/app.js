// The page: the signature for DingTalk, the button, the events. Text from outside is only ever set as textContent.

const LONGEST_WAIT = 10_000;
const MOST_EVENTS = 100;

const say = (element, state, text) => {
  element.dataset.state = state;
  element.textContent = text;
};

const failure = (error) => (error instanceof TypeError ? "The server cannot be reached." : error.message);

const ask = async (address, options) => {
  const answer = await fetch(address, options);
  const content = await answer.json().catch(() => ({ error: `The server answered with ${answer.status}.` }));
  return { ok: answer.ok, content };
};

const load = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error("DingTalk's script could not be loaded."));
    document.head.append(script);
  });

const signPage = async (status) => {
  // The server cannot know the address that the page has in the end; it checks that it is one of ours, and signs it.
  const question = `/api/jsapi-config?${new URLSearchParams({ url: location.href })}`;
  try {
    const [{ ok, content }] = await Promise.all([ask(question), load(status.dataset.script)]);
    if (!ok) throw new Error(content.error);
    const late = setTimeout(() => say(status, "bad", "DingTalk does not answer. Is this page open inside DingTalk?"), LONGEST_WAIT);
    const settle = (state, text) => {
      clearTimeout(late);
      say(status, state, text);
    };
    dd.config(content);
    dd.ready(() => settle("good", "Ready: DingTalk accepted the signature."));
    dd.error((error) => settle("bad", `DingTalk refused: ${error.errorCode ?? ""} ${error.errorMessage ?? JSON.stringify(error)}`));
  } catch (error) {
    say(status, "bad", failure(error));
  }
};

const listenToButton = (form, status) => {
  const button = form.querySelector("button");
  const key = form.elements.namedItem("key");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.ariaDisabled === "true") return; // aria-disabled, not disabled: that would take the focus away
    button.ariaDisabled = "true";
    say(status, "waiting", "Sending …");
    try {
      const { ok, content } = await ask(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (content.key) key.value = content.key;
      if (!ok) throw new Error(content.error);
      say(status, "good", `Sent. DingTalk calls it task ${content.task_id}.`);
    } catch (error) {
      say(status, "bad", failure(error));
    }
    button.ariaDisabled = "false";
  });
};

const showTime = (element, time) => {
  element.dateTime = time;
  element.textContent = new Date(time).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
};

const showEvent = (list, entry) => {
  const item = document.getElementById("event").content.cloneNode(true).firstElementChild;
  item.querySelector(".summary").textContent = entry.summary;
  for (const [label, text] of entry.details) {
    const row = document.createElement("div");
    row.append(document.createElement("dt"), document.createElement("dd"));
    row.firstChild.textContent = label;
    row.lastChild.textContent = text;
    item.querySelector("dl").append(row);
  }
  item.querySelector("code").textContent = entry.name;
  showTime(item.querySelector("time"), entry.time);
  item.classList.add("fresh");
  list.prepend(item);
  while (list.children.length > MOST_EVENTS) list.lastElementChild.remove();
};

const followEvents = (list, connection, nothing) => {
  for (const time of list.querySelectorAll("time")) showTime(time, time.dateTime);
  let seen = list.dataset.seen;
  let source;
  let lost;
  const settle = (state, text) => {
    clearTimeout(lost);
    lost = undefined;
    say(connection, state, text);
  };
  const connect = () => {
    source = new EventSource(`/api/events?${new URLSearchParams({ after: seen })}`);
    source.onopen = () => settle("good", "Live");
    source.onmessage = (message) => {
      seen = message.lastEventId;
      nothing.hidden = true;
      showEvent(list, JSON.parse(message.data));
    };
    source.onerror = () => {
      // The browser connects again by itself, unless the server refused: usually because nobody is signed in any more.
      if (source.readyState === EventSource.CLOSED) settle("bad", "The server shows you no more events. Reload the page.");
      else lost ??= setTimeout(() => say(connection, "bad", "Connection lost, trying again …"), 3000);
    };
  };
  // A browser has six connections to a server over HTTP/1.1: pages that nobody looks at must not hold them all.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    source = undefined;
    settle("waiting", "Connecting …");
    if (!document.hidden) connect();
  });
  if (!document.hidden) connect();
};

const find = (id) => document.getElementById(id);
signPage(find("jsapi"));
listenToButton(find("notification"), find("sent"));
followEvents(find("events"), find("connection"), find("nothing"));
