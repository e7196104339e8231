/**
 * A webpack plugin that fails the build when the JavaScript of the pane's first screen grows beyond its budget.
 * Counted are the entry's own files and the named chunks that the first screen fetches, each gzipped as a web server
 * would send it. office.js is not counted: it comes from Microsoft's address and is shared by every add-in.
 */
const { gzipSync } = require("node:zlib");

/** Adds up gzipped sizes: `[{name: "a.js", bytes: 3}]` and the sum. `sources` maps a file's name to its text. */
function weigh(names, sources) {
  const files = [...new Set(names)]
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, bytes: gzipSync(sources.get(name) ?? "", { level: 9 }).length }));
  return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

class FirstScreenBudget {
  /** @param {{entry: string, chunks: string[], maxBytes: number, report?: string}} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { entry, chunks, maxBytes, report } = this.options;
    const { Compilation, WebpackError } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("FirstScreenBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FirstScreenBudget", stage }, (assets) => {
        const names = [...(compilation.entrypoints.get(entry)?.getFiles() ?? [])];
        for (const chunk of chunks) {
          const group = compilation.namedChunkGroups.get(chunk);
          if (group) names.push(...group.getFiles());
          else
            compilation.errors.push(new WebpackError(`The first screen has no chunk "${chunk}".`));
        }
        const sources = new Map(names.map((name) => [name, assets[name]?.source() ?? ""]));
        const { files, bytes } = weigh(names, sources);
        const listed = files.map((file) => `${file.name} ${file.bytes}`).join(", ");
        if (bytes > maxBytes) {
          compilation.errors.push(
            new WebpackError(
              `The first screen needs ${bytes} bytes of gzipped JavaScript; the budget is ${maxBytes} (${listed}).`,
            ),
          );
        }
        if (report) {
          const text = JSON.stringify({ maxBytes, bytes, files }, undefined, 2);
          compilation.emitAsset(report, new compiler.webpack.sources.RawSource(`${text}\n`));
        }
      });
    });
  }
}

module.exports = { FirstScreenBudget, weigh };
