// Stands for DingTalk's script in a page of an app: hands every call of `dd` to the window of the sandbox that shows the page.

(() => {
  const home = new URL(document.currentScript.src).origin;
  const inside = window.parent !== window;
  const waiting = new Map();
  const callbacks = { ready: [], error: [] };
  let verdict = null;
  let numbers = 0;

  const when = (kind) => (callback) => {
    if (verdict?.kind === kind) callback(verdict.value);
    else callbacks[kind].push(callback);
  };

  const settle = (kind, value) => {
    verdict = { kind, value };
    for (const callback of callbacks[kind].splice(0)) callback(value);
  };

  const ask = (name, given) =>
    new Promise((resolve, reject) => {
      if (!inside) {
        console.warn(`This page is not shown by the sandbox: open it at ${home}/_sandbox/window?url=${encodeURIComponent(location.href)}`);
        reject({ errorCode: -1, errorMessage: "not inside DingTalk" });
        return;
      }
      numbers += 1;
      waiting.set(numbers, { resolve, reject });
      window.parent.postMessage({ dingkit: numbers, name, given, url: location.href }, home);
    });

  addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== home) return;
    const { dingkit, failed, value } = event.data ?? {};
    const one = waiting.get(dingkit);
    waiting.delete(dingkit);
    if (one) (failed ? one.reject : one.resolve)(value);
  });

  const invoke = (name, options = {}) => {
    const { onSuccess, onFail, success, fail, complete, ...rest } = options ?? {};
    const given = JSON.parse(JSON.stringify(rest));
    const answer = ask(name, given);
    answer.then(
      (value) => [onSuccess, success, complete].forEach((callback) => callback?.(value)),
      (error) => [onFail, fail, complete].forEach((callback) => callback?.(error)),
    );
    return answer;
  };

  const own = {
    ready: when("ready"),
    error: when("error"),
    config(config) {
      ask("config", JSON.parse(JSON.stringify(config ?? {}))).then((value) => settle("ready", value), (error) => settle("error", error));
    },
    env: { platform: inside ? "pc" : "notInDingTalk", version: "7.0.0", appType: "WEB" },
    ios: false,
    android: false,
    version: "7.0.0",
    canIUse: () => true,
  };

  const named = (path) =>
    new Proxy(() => undefined, {
      get: (_, name) => {
        if (typeof name === "symbol" || ["then", "toJSON"].includes(name)) return undefined;
        return path === "" && name in own ? own[name] : named(path ? `${path}.${name}` : name);
      },
      apply: (_, __, [options]) => {
        const answer = invoke(path, options);
        answer.catch(() => undefined);
        return answer;
      },
    });

  window.dd = named("");
})();
