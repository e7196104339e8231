import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { generate } from "selfsigned";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Files that carry their content's hash in their names may be kept for ever, as docs/deploy.md asks of a web server. */
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

export interface Site {
  /** "https://localhost:41234" */
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly requested: string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder's files over https on a free port of localhost, with a certificate made for the occasion. `headersOf`
 * gives what is sent with a path beside its type.
 */
export async function serveFolder(
  folder: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = cacheHeaders,
): Promise<Site> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const requested: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    requested.push(path);
    readFile(join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path))).then(
      (content) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(path)] ?? TYPES[".html"],
          ...headersOf(path),
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}`, requested, close: () => closed(server) };
}

function cacheHeaders(path: string): Readonly<Record<string, string>> {
  const isHashed = HASHED.test(path);
  return { "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache" };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
