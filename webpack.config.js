/**
 * Builds the site: the pane, the ribbon's commands, the manifest and the demo page, as static files in dist/.
 * SITE_URL is the address that they will stand at (https://localhost:3000 unless set).
 */
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { OFFICE_ORIGIN, demoPolicy, panePolicy } = require("./scripts/contentSecurityPolicy.cjs");
const { helpPatterns } = require("./scripts/help/helpPages.cjs");
const { DEVELOPMENT_SITE, siteUrlFrom } = require("./scripts/siteUrl.cjs");
const { SizeBudget } = require("./scripts/sizeBudget.cjs");
const { version } = require("./package.json");

const OFFICE_PACKAGE = "node_modules/@microsoft/office-js/dist";

/** The pages as [file, template, entry, title, whether office.js comes from the site itself]. */
const PANE_PAGES = [
  ["taskpane.html", "src/taskpane/shell/taskpane.html", "taskpane", false],
  ["commands.html", "src/commands/commands.html", "commands", false],
  ["message.html", "src/commands/message.html", "message", false],
  ["demo/taskpane.html", "src/taskpane/shell/taskpane.html", "taskpane", true],
  ["demo/commands.html", "src/commands/commands.html", "commands", true],
  ["demo/message.html", "src/commands/message.html", "message", true],
];

/**
 * The most that the pane's JavaScript may weigh, gzipped: until it paints, until the officer sees the counts, and with
 * what is fetched after that for making the appendix.
 */
const BUDGET = {
  entry: "taskpane",
  report: "sizes.json",
  stages: [
    { name: "the first screen", chunks: [], maxBytes: 105_000 },
    { name: "the first counts", chunks: ["workbook"], maxBytes: 214_000 },
    {
      name: "what changed since last time",
      chunks: ["workbook", "figures", "checking", "history", "since"],
      maxBytes: 308_000,
    },
    {
      name: "an earlier workbook's file",
      chunks: ["workbook", "figures", "checking", "history", "since", "other", "earlier"],
      maxBytes: 390_000,
    },
    {
      name: "the first appendix",
      chunks: ["workbook", "figures", "checking", "making", "notice", "history"],
      maxBytes: 340_000,
    },
    {
      // What writes Word's files is fetched by those alone who want one.
      name: "the first Word document",
      chunks: ["workbook", "figures", "checking", "making", "notice", "history", "formats", "word"],
      maxBytes: 420_000,
    },
  ],
};

function panePage([filename, template, entry, localOffice]) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [entry],
    scriptLoading: "defer",
    templateParameters: {
      policy: panePolicy({ localOffice }),
      version,
      help: `${filename.startsWith("demo/") ? "../" : ""}support.html`,
      officeScript: localOffice ? "office-js/office.js" : `${OFFICE_ORIGIN}/lib/1/hosted/office.js`,
    },
  });
}

/** The add-in's own four-part version, "0.1.0" of package.json as "0.1.0.0", and the site's address. */
function placeManifest(content, siteUrl) {
  return content
    .toString()
    .replaceAll(DEVELOPMENT_SITE, siteUrl)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);
}

module.exports = (_env, { mode }) => {
  const siteUrl = siteUrlFrom(process.env.SITE_URL);
  if (mode === "production" && siteUrl === DEVELOPMENT_SITE) {
    console.log(
      `Building for ${siteUrl}, for trying only; for a site set SITE_URL (docs/deploy.md).`,
    );
  }
  return {
    mode,
    context: __dirname,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/messagePage.ts",
      demo: "./demo/index.ts",
    },
    devtool: "source-map",
    output: {
      path: join(__dirname, "dist"),
      filename: "[name].[contenthash:12].js",
      sourceMapFilename: "maps/[file].map",
      assetModuleFilename: "[name].[contenthash:12][ext]",
      publicPath: "auto",
      // Every browser that an Excel of today brings has it; without it webpack writes `new Function` to look for it.
      environment: { globalThis: true },
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // What a module of ours does on being imported is to be there: one that nobody uses is left out.
          sideEffects: false,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        {
          test: /office\.helpers\.js$/,
          loader: join(__dirname, "scripts/oneModule.cjs"),
          options: { module: "./src/excel/utilities.ts", exports: { ExcelUtilities: "a" } },
        },
        { test: /\.(css|woff2)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      ...PANE_PAGES.map(panePage),
      new HtmlPlugin({
        filename: "demo/index.html",
        template: "demo/index.html",
        chunks: ["demo"],
        scriptLoading: "defer",
        templateParameters: { policy: demoPolicy() },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...helpPatterns(__dirname, version),
          {
            from: "manifest.xml",
            transform: (content) => placeManifest(content, siteUrl),
          },
          { from: "samples/*.xlsx", to: "demo/[name][ext]", noErrorOnMissing: true },
          {
            context: OFFICE_PACKAGE,
            from: "{office,excel-web-16.00,o15apptofilemappingtable}.js",
            to: "demo/office-js/[name][ext]",
            info: { minimized: true },
          },
          {
            from: "demo/noTelemetry.txt",
            to: "demo/office-js/telemetry/oteljs_agave.js",
            info: { minimized: true },
          },
          {
            context: OFFICE_PACKAGE,
            from: "{en-gb,en-us}/*.js",
            to: "demo/office-js/",
            info: { minimized: true },
          },
        ],
      }),
      ...(mode === "production" ? [new SizeBudget(BUDGET)] : []),
    ],
    // A library's code that one part alone wants comes with that part, not in a file beside it.
    optimization: {
      splitChunks: { cacheGroups: { defaultVendors: false } },
      // Every Excel that runs the pane knows the language of 2020.
      minimizer: [new MinimizerPlugin({ terserOptions: { ecma: 2020, compress: { passes: 3 } } })],
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings" },
  };
};
