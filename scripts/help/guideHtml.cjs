/**
 * A page of the user guide (docs/guide) as HTML. The guide keeps to a few forms of Markdown: headings, paragraphs, lists,
 * tables, pictures alone in their paragraph, bold, italics and links within the guide. Whatever else looks like Markdown or
 * HTML is refused, so that nothing is shipped that reads otherwise on the site than in the project.
 */

/** What ends a block: a line of one of these forms begins another. */
const HEADING = /^(#{1,3}) (.+)$/;
const PICTURE = /^!\[([^\]]+)\]\((images\/[a-z0-9-]+\.png)\)$/;
const BULLET = /^- (.+)$/;
const NUMBER = /^(\d+)\. (.+)$/;
const ROW = /^\|(.+)\|$/;
const RULE = /^\|[\s|:-]+\|$/;

/** Links may lead to a page of the guide, to a heading of one, or to the card. */
const LINK = /\[([^\]]+)\]\(((?:[a-zA-Z-]+\.md|card\.html)(?:#[a-z-]+)?)\)/g;

/** Gives `{ title, body }`; throws where the text has a form that the guide does not use. */
function guideHtml(markdown) {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split("\n"));
  const title = HEADING.exec(blocks[0]?.[0] ?? "")?.[2];
  if (title === undefined) throw new Error("A page of the guide begins with its title.");
  return { title: plain(title), body: blocks.map(blockHtml).join("\n") };
}

function blockHtml(lines) {
  const [first] = lines;
  const heading = HEADING.exec(first);
  if (heading) {
    if (lines.length > 1) throw refused(lines[1]);
    const [, { length: level }, words] = heading;
    return `<h${level} id="${anchor(words)}">${inline(words)}</h${level}>`;
  }
  const picture = PICTURE.exec(first);
  if (picture) {
    if (lines.length > 1) throw refused(lines[1]);
    return `<p class="picture"><img src="${picture[2]}" alt="${escaped(picture[1])}" /></p>`;
  }
  if (BULLET.test(first)) return `<ul>${items(lines, BULLET)}</ul>`;
  const number = NUMBER.exec(first);
  if (number) {
    const start = number[1] === "1" ? "" : ` start="${number[1]}"`;
    return `<ol${start}>${items(lines, NUMBER)}</ol>`;
  }
  if (ROW.test(first)) return tableHtml(lines);
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** The items of a list; a line that is set in belongs to the item above it. */
function items(lines, form) {
  const texts = [];
  for (const line of lines) {
    const item = form.exec(line);
    if (item) texts.push(item.at(-1));
    else if (/^ +\S/.test(line)) texts.push(`${texts.pop()} ${line.trim()}`);
    else throw refused(line);
  }
  return texts.map((text) => `<li>${inline(text)}</li>`).join("");
}

function tableHtml(lines) {
  const [head, rule, ...rows] = lines;
  if (!RULE.test(rule ?? "")) throw refused(rule ?? head);
  const cells = (line) => {
    const row = ROW.exec(line);
    if (!row) throw refused(line);
    return row[1].split("|").map((cell) => inline(cell.trim()));
  };
  const headings = cells(head).map((cell) => `<th scope="col">${cell}</th>`);
  const body = rows.map((line) => {
    const [name, ...others] = cells(line);
    return `<tr><th scope="row">${name}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** Bold, italics and links; the page of a link is its HTML on the site. */
function inline(text) {
  const html = escaped(text)
    .replace(LINK, (_link, words, target) => `<a href="${pageName(target)}">${words}</a>`)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(])_([^_]+)_(?=$|[\s).,;:])/g, "$1<em>$2</em>");
  const left = html.replace(/<[^>]+>/g, "");
  if (/[*`]|\]\(|(^|\s)_|&lt;/.test(left)) throw refused(text);
  return html;
}

/** "each-month.md#x" is "each-month.html#x"; README.md is the guide's index. */
function pageName(target) {
  return target.replace(/^README\.md/, "index.html").replace(/\.md(?=#|$)/, ".html");
}

/** As GitHub makes them: "What the checks mean" is "what-the-checks-mean". */
function anchor(words) {
  return plain(words)
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

function plain(words) {
  return words.replace(/[*_]/g, "");
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function refused(line) {
  return new Error(`The guide does not use this form: ${line}`);
}

module.exports = { guideHtml, pageName };
