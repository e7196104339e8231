#!/usr/bin/env node
// Starts the command. What Node and V8 compile is kept between runs in a folder of the user's own, never in one that
// others may write in; where that cannot be, each run compiles anew.
"use strict";
const { join } = require("node:path");
const { homedir } = require("node:os");
const nodeModule = require("node:module");

function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32") return LOCALAPPDATA || join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return XDG_CACHE_HOME || join(homedir(), ".cache");
}

const folder = join(cacheFolder(), "committee-appendix");
nodeModule.enableCompileCache?.(folder);
process.env.OFFICE_JS_HOST_CACHE ??= folder;
require("./lib/command.js");
