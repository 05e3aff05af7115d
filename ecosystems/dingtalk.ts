/** What a client of DingTalk's needs besides a generated one. */

import { readFileSync } from "node:fs";

/** On oapi.dingtalk.com success and failure share status 200: `errcode` says which it is. */
export function isSuccess<Answer extends { errcode?: number | string }>(
  answer: Answer,
): answer is Extract<Answer, { errcode?: 0 | "0" }> {
  return Number(answer.errcode ?? 0) === 0;
}

/** Put the token where oapi.dingtalk.com looks for it. */
export function withToken(request: Request, token: string): Request {
  const url = new URL(request.url);
  url.searchParams.set("access_token", token);
  return new Request(url, request);
}

interface ErrorCode {
  code: string;
  meaning: string;
  remedy: string;
  retry: boolean;
}

const catalogue = readFileSync("../generated/dingtalk_openapi/errors.json", "utf-8");
const { codes } = JSON.parse(catalogue) as { codes: ErrorCode[] };

/** Find what a code means; a row whose code ends with `*` is for all that begin like it. */
export function lookUp(code: string | number): ErrorCode | undefined {
  const text = String(code);
  return (
    codes.find((row) => row.code === text) ??
    codes.find((row) => row.code.endsWith("*") && text.startsWith(row.code.slice(0, -1)))
  );
}
