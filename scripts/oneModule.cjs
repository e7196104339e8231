/**
 * A webpack loader that takes one module, and what that one needs, out of a package which comes as a single bundle
 * made by webpack 3, and leaves the rest behind. `options.module` is its path in the bundle, `options.exports` gives
 * the names to export and what the bundle calls them there.
 *
 * office-js-helpers comes so: with it came sign-in addresses, rxjs 5 and polyfills of core-js 2, none of which runs.
 */
const ENTRY =
  /^\/\*\*\*\/ "([^"]+)":\n\/\*\*\*\/ \(function\(([^)]*)\) \{$([^]*?)^\/\*\*\*\/ \}\)/gm;
const NEEDED = /__webpack_require__\("([^"]+)"\)/g;

module.exports = function takeOneModule(bundle) {
  const { module: wanted, exports: names } = this.getOptions();
  const all = new Map(
    [...bundle.replaceAll("\r\n", "\n").matchAll(ENTRY)].map(([, path, parameters, body]) => [
      path,
      { parameters, body },
    ]),
  );
  const taken = new Set();
  const queue = [wanted];
  while (queue.length > 0) {
    const path = queue.pop();
    if (taken.has(path)) continue;
    const found = all.get(path);
    if (!found) throw new Error(`The bundle has no module ${path}.`);
    taken.add(path);
    for (const [, needed] of found.body.matchAll(NEEDED)) queue.push(needed);
  }
  const [notice = ""] = /^\/\*![^]*?\*\//.exec(bundle) ?? [];
  const modules = [...taken].map((path) => {
    const { parameters, body } = all.get(path);
    return `${JSON.stringify(path)}: function (${parameters}) {${body}}`;
  });
  const exported = Object.entries(names).map(
    ([name, inside]) => `${name}: load(${JSON.stringify(wanted)}).${inside}`,
  );
  return `${notice}
const modules = { ${modules.join(",\n")} };
const loaded = {};
function load(path) {
  if (loaded[path]) return loaded[path].exports;
  const module = (loaded[path] = { exports: {} });
  modules[path].call(module.exports, module, module.exports, load);
  return module.exports;
}
load.d = (target, name, get) => Object.defineProperty(target, name, { enumerable: true, get });
module.exports = { ${exported.join(", ")} };
`;
};
