/** The host's conformance page with this add-in's own jobs to try. No part of what ships. */
const { join } = require("node:path");
const page = require("../host/conformance/webpack.config.cjs");

module.exports = { ...page, entry: { ...page.entry, page: join(__dirname, "page.ts") } };
