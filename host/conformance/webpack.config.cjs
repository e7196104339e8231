/**
 * Builds the conformance page: index.html for a real Excel, with office.js from Microsoft's address, and played/, where
 * the page stands in the Excel that the host plays. No part of what ships. An add-in with trials of its own gives it
 * another entry "page".
 */
const { dirname, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const OFFICE_PACKAGE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const ICONS = join(__dirname, "../../assets");

function page(filename, template, chunk, officeScript) {
  return new HtmlPlugin({
    filename,
    template: join(__dirname, template),
    chunks: [chunk],
    scriptLoading: "defer",
    templateParameters: { officeScript },
  });
}

module.exports = {
  mode: "production",
  context: __dirname,
  entry: { page: "./index.ts", stage: "./stage.ts" },
  output: {
    path: join(__dirname, "../../out/conformance"),
    filename: "[name].js",
    assetModuleFilename: "[name][ext]",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2021" } },
      },
      { test: /\.css$/, type: "asset/resource" },
    ],
  },
  plugins: [
    page("index.html", "index.html", "page", OFFICE_SCRIPT),
    page("played/examples.html", "index.html", "page", "office-js/office.js"),
    page("played/index.html", "stage.html", "stage", ""),
    new CopyPlugin({
      patterns: [
        { context: ICONS, from: "icon-{32,64}.png" },
        {
          context: OFFICE_PACKAGE,
          from: "{office,excel-web-16.00,o15apptofilemappingtable}.js",
          to: "played/office-js/[name][ext]",
          info: { minimized: true },
        },
        {
          context: OFFICE_PACKAGE,
          from: "{en-gb,en-us}/*.js",
          to: "played/office-js/",
          info: { minimized: true },
        },
      ],
    }),
  ],
  performance: { hints: false },
  stats: { preset: "errors-warnings" },
};
