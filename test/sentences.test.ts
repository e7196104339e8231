import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

function filesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** Every piece of text in a program, a template's gaps as "…", with the node that it stands in. */
function textsOf(file: string, source = readFileSync(join(root, file), "utf8")) {
  const texts: { readonly text: string; readonly node: ts.Node; readonly at: string }[] = [];
  const program = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const line = program.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      texts.push({ text, node, at: `${file}:${line}: ${text}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(program);
  return texts;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

const SENTENCE = /^["“…]?[\p{L}…].*\s\S+\s\S+.*[.?!]$/u;
const SEVERAL_WORDS = /\p{L}+ \p{L}{2,} \p{L}/u;
const SEARCHES = new Set(["includes", "startsWith", "endsWith", "indexOf", "split", "replace"]);

/** Whether a text is compared with another, or looked for in it. */
function isSearched(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    return [
      ts.SyntaxKind.EqualsEqualsEqualsToken,
      ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ].includes(parent.operatorToken.kind);
  }
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ts.isPropertyAccessExpression(parent.expression) &&
    SEARCHES.has(parent.expression.name.text)
  );
}

const madeOf = (source: string): string[] =>
  textsOf("some.ts", source)
    .filter(({ text }) => SENTENCE.test(text))
    .map(({ text }) => text);
const searchedOf = (source: string): string[] =>
  textsOf("some.ts", source)
    .filter(({ text, node }) => SEVERAL_WORDS.test(text) && isSearched(node))
    .map(({ text }) => text);

test("a sentence is known from a word, a code and a list of words", () => {
  expect(madeOf('const reason = "It is a range, not one value.";')).toHaveLength(1);
  expect(madeOf('const reason = `"${text}" is an answer, not a number.`;')).toHaveLength(1);
  expect(madeOf('const words = ["to be confirmed", "no-value", "Ongoing."];')).toEqual([]);
  expect(searchedOf('if (note === "The definition changed") stop();')).toHaveLength(1);
  expect(searchedOf('if (message.includes("in the settings")) stop();')).toHaveLength(1);
  expect(searchedOf('if (status.kind === "on-track") words("in the settings");')).toEqual([]);
});

test("the rooms that read and understand make no sentence: they give codes and facts", () => {
  const rooms = ["calendar", "sheet", "timescale", "metric", "plan", "history"];
  const made = filesOf(...rooms.map((room) => `src/${room}`)).flatMap((file) =>
    textsOf(file).filter(({ text }) => SENTENCE.test(text)),
  );
  expect(made.map(({ at }) => at)).toEqual([]);
});

test("nothing compares, searches or takes apart a sentence", () => {
  const searched = filesOf("src", "bin").flatMap((file) =>
    textsOf(file).filter(({ text, node }) => SEVERAL_WORDS.test(text) && isSearched(node)),
  );
  expect(searched.map(({ at }) => at)).toEqual([]);
});
