// What the programs beside this file share: where the sandbox is, what they may use there, and how they report. `python/sandbox.py` says the same.

const { env } = process;
const SANDBOX = (env.SANDBOX_URL ?? env.DINGTALK_URL).replace(/\/$/, "");
export const APP_KEY = env.DINGTALK_APP_KEY;
export const APP_SECRET = env.DINGTALK_APP_SECRET;
export const ROBOT_CODE = env.DINGTALK_ROBOT_CODE ?? APP_KEY;
export const WEBHOOK_TOKEN = new URL(env.DINGTALK_ROBOT_WEBHOOK).searchParams.get("access_token");
export const WEBHOOK_SECRET = env.DINGTALK_ROBOT_SECRET;
export const USER = env.SANDBOX_USER ?? "zhangsan";
const WAIT = 10_000; // until a message that does not arrive counts as lost

/** Return where to find an address of DingTalk: in the sandbox. Under `dingkit sandbox run` it stays what it is. */
export function at(address) {
  if (!env.SANDBOX_URL) return address;
  const { pathname, search } = new URL(address);
  return SANDBOX + (pathname === "/" ? "" : pathname) + search;
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Call the sandbox's control API. */
async function control(method, action, body) {
  const options = body ? { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } } : { method };
  const answer = await fetch(`${SANDBOX}/_sandbox/${action}`, options);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`the control API answered ${action} with ${answer.status}: ${text.slice(0, 200)}`);
  return JSON.parse(text || "{}");
}

/** Let the employee write to the robot. */
export const say = (text) => control("POST", "say", { user: USER, robot: ROBOT_CODE, text });

/** Wait until a message with this text is to be seen in the sandbox. */
export async function arrived(text) {
  const end = Date.now() + WAIT;
  while (!JSON.stringify(await control("GET", "messages")).includes(text)) {
    if (Date.now() > end) throw new Error(`accepted, but no message with "${text}" in ${WAIT} ms`);
    await pause(100);
  }
  return "arrived";
}

/** Return a text that no other message has. */
export const marker = (pack, kind) => `interop ${pack} ${kind} ${process.hrtime.bigint()}`;

/** Log the employee in at the address of a login page without a browser; return what the program's own page is called with. */
export async function login(address) {
  const page = new URL(address);
  const answer = await fetch(`${SANDBOX}${page.pathname}${page.search}&as=${USER}`, { redirect: "manual" });
  if (answer.status !== 302) throw new Error(`the login page answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
  return Object.fromEntries(new URL(answer.headers.get("location")).searchParams);
}

/** Check an answer; else say what came. */
export function expect(condition, got) {
  if (!condition) throw new Error(`unexpected answer: ${JSON.stringify(got)}`);
}

/** Return a text without secrets, in one line: packages put whole addresses into their errors. */
function safe(text) {
  for (const secret of [APP_SECRET, WEBHOOK_TOKEN, WEBHOOK_SECRET]) text = text.replaceAll(secret, "***");
  return text.replaceAll(/\s+/g, " ").slice(0, 300);
}

/** Do each job, and print a line of JSON about it. A package that fails at one is asked for the next all the same. */
export async function run(pack, jobs) {
  console.info = console.log = console.error; // some packages print what they do
  for (const [job, act] of Object.entries(jobs)) {
    let ok = true;
    let detail;
    try {
      detail = await act();
    } catch (error) {
      ok = false;
      detail = `${error.name}: ${error.message}`;
    }
    process.stdout.write(`${JSON.stringify({ package: pack, job, ok, detail: safe(String(detail ?? "")) })}\n`);
  }
}
