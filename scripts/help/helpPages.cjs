/**
 * The help that ships with the add-in: the help page, the privacy page, the user guide and its card. Each is one file of
 * the project, copied to the site with its stylesheet's name changed to one that carries its content's hash (such files may be
 * kept for ever by browsers) and with the version put in.
 */
const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { guideHtml, pageName } = require("./guideHtml.cjs");

const SHELL = "src/taskpane/shell";
const GUIDE = "docs/guide";
const HELP_STYLE = `${SHELL}/help.css`;
const CARD_STYLE = `${GUIDE}/card.css`;
/** These pages load their stylesheet and pictures from the site, and run nothing. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/** Keeps the build from taking out what an administrator is to find in a page. */
const AS_IT_IS = { minimized: true };
/** The guide's pages in the order in which they are listed. */
const GUIDE_PAGES = [
  "README.md",
  "first-paper.md",
  "each-month.md",
  "odd-sheets.md",
  "languages.md",
  "checks.md",
];

/**
 * What the copy plugin is to copy. Takes the project's folder and the version; throws where a page of the guide is not
 * among those that are listed.
 */
function helpPatterns(root, version) {
  const unlisted = readdirSync(join(root, GUIDE)).filter(
    (name) => name.endsWith(".md") && !GUIDE_PAGES.includes(name),
  );
  if (unlisted.length > 0) throw new Error(`docs/guide does not list ${unlisted.join(", ")}.`);
  const helpStyle = hashedName(root, HELP_STYLE);
  const cardStyle = hashedName(root, CARD_STYLE);
  const place = (content) =>
    content
      .toString()
      .replace('href="help.css"', `href="${helpStyle}"`)
      .replace('href="card.css"', `href="${cardStyle}"`)
      .replaceAll("{{version}}", version);
  return [
    { from: HELP_STYLE, to: helpStyle },
    { from: `${SHELL}/support.html`, transform: place, info: AS_IT_IS },
    { from: `${SHELL}/privacy.html`, transform: place, info: AS_IT_IS },
    { from: CARD_STYLE, to: `guide/${cardStyle}` },
    { from: `${GUIDE}/card.html`, to: "guide/[name][ext]", transform: place, info: AS_IT_IS },
    // None is no fault here: the pictures are themselves taken of a built site.
    { from: `${GUIDE}/images/*.png`, to: "guide/images/[name][ext]", noErrorOnMissing: true },
    ...GUIDE_PAGES.map((name) => ({
      from: `${GUIDE}/${name}`,
      to: `guide/${pageName(name)}`,
      transform: (content) => guidePage(content.toString(), root, `../${helpStyle}`),
      info: AS_IT_IS,
    })),
  ];
}

function guidePage(markdown, root, style) {
  const { title, body } = guideHtml(markdown);
  const others = GUIDE_PAGES.map((name) => {
    const page = guideHtml(readFileSync(join(root, GUIDE, name), "utf8"));
    const here = page.title === title ? ' aria-current="page"' : "";
    return `<li><a href="${pageName(name)}"${here}>${page.title}</a></li>`;
  });
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Committee Appendix</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <header><a href="../support.html">Committee Appendix: help</a></header>
    <main>
${body}
    </main>
    <nav aria-label="The guide">
      <h2>The guide</h2>
      <ul>${others.join("")}<li><a href="card.html">A card to print</a></li></ul>
    </nav>
  </body>
</html>
`;
}

/** "help.0123456789ab.css" */
function hashedName(root, path) {
  const [name = "", ending = ""] = path.split("/").at(-1).split(".");
  const hash = createHash("sha256")
    .update(readFileSync(join(root, path)))
    .digest("hex");
  return `${name}.${hash.slice(0, 12)}.${ending}`;
}

module.exports = { helpPatterns, GUIDE_PAGES, POLICY };
