import type { AsyncLocalStorage } from "node:async_hooks";

type Progress = { reached: boolean };

/** Under this name the web server, which is not part of the build, keeps the request that it answers. */
const requests = Symbol.for("counterpart.request");

/**
 * Says that a form has come as far as an action of ours. What fails before is the sender's to mend and is answered 400;
 * what fails from here on is a fault of ours (scripts/web-server/request-listener.mjs). Does nothing under another
 * server, such as Next's own while developing.
 */
export function markReached(): void {
  const kept = (globalThis as { [requests]?: AsyncLocalStorage<Progress> })[requests];
  const progress = kept?.getStore();
  if (progress) progress.reached = true;
}
