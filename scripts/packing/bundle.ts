import { resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

const PROJECT = resolve(__dirname, "../..");
const NODE_ZIP = resolve(__dirname, "nodeZip.ts");

/**
 * Bundles the headless command into a folder: what every run needs in one file, what only some need in files of their own,
 * source maps in `maps/`. office.js stays outside, as the package's one dependency. Throws for what cannot be built.
 */
export async function bundleCommand(folder: string, version: string): Promise<void> {
  const configuration: Configuration = {
    mode: "production",
    target: "node20",
    context: PROJECT,
    entry: { command: "./bin/index.ts" },
    devtool: "source-map",
    output: {
      path: folder,
      filename: "[name].js",
      chunkFilename: "[name].js",
      sourceMapFilename: "maps/[file].map",
      library: { type: "commonjs2" },
    },
    // The sample and office.js are found from where the file stands.
    node: { __dirname: false },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // office.js is looked for when it is wanted, not bundled.
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          sideEffects: false,
          loader: require.resolve("swc-loader"),
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
        { test: /host[\\/]xlsx[\\/]zip/, resolve: { alias: { fflate$: NODE_ZIP } } },
      ],
    },
    plugins: [new webpack.DefinePlugin({ PACKED_VERSION: JSON.stringify(version) })],
    performance: { hints: false },
  };
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    webpack(configuration).run((error, result) => (error ? fail(error) : done(result)));
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString("errors-only"));
}
