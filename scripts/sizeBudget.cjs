/**
 * A webpack plugin that fails the build when the JavaScript that the pane fetches grows beyond its budgets.
 * Each stage counts the entry's own files and the named chunks fetched until then, each gzipped as a web server would
 * send it. office.js is not counted: it comes from Microsoft's address and is shared by every add-in.
 */
const { gzipSync } = require("node:zlib");

/** Gzipped sizes of script files and their sum. `sources` maps a file's name to its content. */
function weigh(names, sources) {
  const files = [...new Set(names)]
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, bytes: gzipSync(sources.get(name) ?? "", { level: 9 }).length }));
  return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}

class SizeBudget {
  /**
   * @param {{entry: string, report?: string, stages: {name: string, chunks: string[], maxBytes: number}[]}} options
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("SizeBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage }, (assets) =>
        this.check(compiler, compilation, assets),
      );
    });
  }

  check({ webpack }, compilation, assets) {
    const { entry, stages, report } = this.options;
    const fail = (message) => compilation.errors.push(new webpack.WebpackError(message));
    const results = stages.map(({ name, chunks, maxBytes }) => {
      const names = [...(compilation.entrypoints.get(entry)?.getFiles() ?? [])];
      for (const chunk of chunks) {
        const group = compilation.namedChunkGroups.get(chunk);
        if (group) names.push(...group.getFiles());
        else fail(`There is no chunk "${chunk}" to weigh for ${name}.`);
      }
      const sources = new Map(names.map((file) => [file, assets[file]?.source() ?? ""]));
      const { bytes, files } = weigh(names, sources);
      if (bytes > maxBytes) {
        const listed = files.map((file) => `${file.name} ${file.bytes}`).join(", ");
        fail(
          `For ${name} ${bytes} bytes of gzipped JavaScript are fetched; the budget is ${maxBytes} (${listed}).`,
        );
      }
      return { name, maxBytes, bytes, files };
    });
    if (!report) return;
    const text = `${JSON.stringify(results, undefined, 2)}\n`;
    compilation.emitAsset(report, new webpack.sources.RawSource(text));
  }
}

module.exports = { SizeBudget, weigh };
