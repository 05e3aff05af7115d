"""A micro-application on DingTalk: sign in, a signed page, callbacks, a work notification. README.md tells how to run it."""
