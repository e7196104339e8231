import type { IncomingMessage, ServerResponse } from "node:http";

/** Sends whoever opens the bare address of a site on to a page, "/demo/index.html"; other requests pass. */
export function redirectHome(page: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url !== "/") {
      next();
      return;
    }
    response.writeHead(302, { Location: page }).end();
  };
}
