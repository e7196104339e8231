/**
 * `npm run conformance`: serves the page that runs the host's examples and the add-in's jobs in a real Excel (conformance),
 * and says how to open it there.
 */
import { join } from "node:path";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import configuration from "../conformance/webpack.config.cjs";
import { certificate } from "./certificate";
import { isPortFree } from "./isPortFree";

const HOST = "localhost";
const PORT = 3001;
const ADDRESS = `https://${HOST}:${PORT}`;
const MANIFEST = join("host", "conformance", "manifest.xml");

async function serve(): Promise<void> {
  if (!(await isPortFree(PORT, HOST))) {
    console.error(`Port ${PORT} is taken. Stop what uses it and try again.`);
    process.exitCode = 1;
    return;
  }
  const { key, cert, isTrusted } = await certificate();
  const compiler = webpack(configuration);
  if (!compiler) throw new Error("webpack gave no compiler.");
  const server = new DevServer(
    {
      port: PORT,
      host: HOST,
      server: { type: "https", options: { key, cert } },
      static: false,
      hot: false,
      client: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    compiler,
  );
  await server.start();
  console.log(`
The examples and jobs are served at ${ADDRESS}. Open a NEW, EMPTY workbook: they delete every sheet of it.

  Excel on Windows or Mac   in another window: npx --yes office-addin-debugging@5.1.6 start ${MANIFEST} desktop --no-debug
  Excel on the web          Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in: ${MANIFEST}
  without Excel             open ${ADDRESS}/played/index.html

Press "Run the examples", then "Save the report", and enter it in docs/host-differences.md.
`);
  if (!isTrusted) {
    console.log(
      "Nothing trusts this run's certificate, so Excel will refuse. Run npx office-addin-dev-certs install once, then start again.\n",
    );
  }
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
