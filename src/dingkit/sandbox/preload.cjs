// Loaded by Node.js before a program that runs under `dingkit sandbox run`: leads its TLS connections to DingTalk through the sandbox's proxy.
// Node.js reads no variable that would do so for `fetch`, `https`, `http2`, `WebSocket` and packages made of them. What is not led there is refused.
"use strict";

const dns = require("node:dns");
const { syncBuiltinESMExports } = require("node:module");
const net = require("node:net");
const { Duplex } = require("node:stream");
const tls = require("node:tls");

const { HTTPS_PROXY } = process.env;
const proxy = HTTPS_PROXY && new URL(HTTPS_PROXY);
const isDingTalk = (host) => typeof host === "string" && /(^|\.)dingtalk\.com\.?$/i.test(host);

/** A connection through the proxy: what is written waits until the tunnel is open. */
class Tunnel extends Duplex {
  constructor(host, port) {
    super();
    this.outer = net.connect(proxy.port, proxy.hostname.replace(/^\[|\]$/g, ""));
    this.outer.on("error", (error) => this.destroy(error)).on("close", () => this.destroy());
    this.outer.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
    let head = Buffer.alloc(0);
    const opening = (chunk) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      if (!head.toString("latin1").startsWith("HTTP/1.1 200 ")) {
        this.destroy(new Error(`the proxy of the sandbox did not open a tunnel to ${host}: ${head.subarray(end + 4)}`));
        return;
      }
      this.outer.off("data", opening).on("data", (data) => this.push(data) || this.outer.pause()).on("end", () => this.push(null));
      if (head.length > end + 4) this.push(head.subarray(end + 4));
      this.isOpen = true;
      this.emit("open");
    };
    this.outer.on("data", opening);
  }

  _read() {
    if (this.isOpen) this.outer.resume();
  }

  _write(chunk, _encoding, done) {
    if (this.isOpen) this.outer.write(chunk, done);
    else this.once("open", () => this.outer.write(chunk, done));
  }

  _final(done) {
    if (this.isOpen) this.outer.end(done);
    else this.once("open", () => this.outer.end(done));
  }

  _destroy(error, done) {
    this.outer.destroy();
    done(error);
  }
}

const { connect } = tls;
tls.connect = function (...given) {
  // connect(options), connect(port), connect(port, host), connect(port, host, options), each with a callback behind it
  const callback = given.findLast((one) => typeof one === "function");
  const options = Object.assign({}, ...given.filter((one) => one && typeof one === "object"));
  if (typeof given[0] !== "object") {
    options.port = given[0];
    if (typeof given[1] === "string") options.host = given[1];
  }
  const host = options.host ?? options.servername;
  if (!proxy || options.socket || !isDingTalk(host)) return connect.apply(this, given);
  const tunnel = new Tunnel(host, options.port ?? 443);
  const socket = connect({ servername: host, ...options, path: undefined, socket: tunnel }, callback);
  for (const name of ["ref", "unref", "setKeepAlive", "setNoDelay"]) {
    socket[name] = (...values) => {
      tunnel.outer[name](...values);
      return socket;
    };
  }
  return socket;
};

const { lookup } = dns;
dns.lookup = function (host, ...rest) {
  if (!isDingTalk(host)) return lookup.call(this, host, ...rest);
  const error = new Error(`${host} is not asked while the sandbox stands in for DingTalk, and this connection cannot be led there`);
  process.nextTick(rest.at(-1), Object.assign(error, { code: "ENOTFOUND", hostname: host, syscall: "getaddrinfo" }));
};
syncBuiltinESMExports();
