/**
 * Serves the pane and the demo page over https while they are worked on: `npm start`.
 * Excel opens a pane only over https with a certificate that the computer trusts. office-addin-dev-certs makes and
 * installs one on Windows and Mac; elsewhere, or where it may not, a self-made one serves the browser.
 */
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { certificate } from "./certificate";
import { isPortFree } from "./isPortFree";
import { redirectHome } from "./redirectHome";

const HOST = "localhost";
const PORT = 3000;
const ADDRESS = `https://${HOST}:${PORT}`;
const DEMO = "/demo/index.html";

async function start(): Promise<void> {
  if (!(await isPortFree(PORT, HOST))) {
    console.error(
      `Port ${PORT} is taken, perhaps by an npm start in another window. Stop what uses it and try again.`,
    );
    process.exitCode = 1;
    return;
  }
  const { key, cert, isTrusted } = await certificate();
  const compiler = webpack(configure({}, { mode: "development" }));
  if (!compiler) throw new Error("webpack gave no compiler.");
  const server = new DevServer(
    {
      port: PORT,
      host: HOST,
      server: { type: "https", options: { key, cert } },
      static: false,
      hot: false,
      // The pages' content security policy forbids the overlay's inline styles; faults are on the console.
      client: { overlay: false, logging: "warn" },
      setupMiddlewares: (middlewares) => [redirectHome(DEMO), ...middlewares],
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    compiler,
  );
  await server.start();
  console.log(`
Committee Appendix is served at ${ADDRESS}

  without Excel   open ${ADDRESS}${DEMO}
  in Excel        in another window: npm run sideload   (and npm run stop when done)
`);
  if (isTrusted) return;
  console.log(
    "The certificate was made for this run and nothing trusts it: the browser will warn, and Excel will refuse.\n" +
      "For Excel, run npx office-addin-dev-certs install once, then start again.\n",
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
