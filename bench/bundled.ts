import { createRequire } from "node:module";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/**
 * A room of `src` as the add-in ships it, bundled into one file and loaded from there:
 * `await bundled("src/timescale/index.ts")` is what that file exports. Development loaders cost calls of their own,
 * which an officer never pays.
 * @throws Error when it cannot be built.
 */
export async function bundled(entry: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const compiler = webpack({
    mode: "production",
    target: "node",
    devtool: false,
    entry: resolve(__dirname, "..", entry),
    output: { path: folder, filename: "room.cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: require.resolve("swc-loader"),
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return createRequire(__filename)(join(folder, "room.cjs")) as unknown;
}
