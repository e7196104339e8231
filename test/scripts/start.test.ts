import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isPortFree } from "../../scripts/isPortFree";
import { redirectHome } from "../../scripts/redirectHome";

/** A server on a free port, and where it is. */
async function listening(server: Server): Promise<number> {
  server.listen(0, "localhost");
  await once(server, "listening");
  const address: AddressInfo = Object(server.address());
  return address.port;
}

test("a port is taken while somebody listens there, and free before and after", async () => {
  const server = createServer();
  const port = await listening(server);
  expect(await isPortFree(port, "localhost")).toBe(false);
  server.close();
  await once(server, "close");
  expect(await isPortFree(port, "localhost")).toBe(true);
  expect(await isPortFree(port, "localhost")).toBe(true);
});

test("the bare address leads to the page; other addresses are left alone", async () => {
  const redirect = redirectHome("/demo/index.html");
  const server = createServer((request, response) => {
    redirect(request, response, () => response.end("passed on"));
  });
  const port = await listening(server);
  try {
    const home = await fetch(`http://localhost:${port}/`, { redirect: "manual" });
    expect([home.status, home.headers.get("location")]).toEqual([302, "/demo/index.html"]);
    const page = await fetch(`http://localhost:${port}/taskpane.html`);
    expect(await page.text()).toBe("passed on");
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
