import { PALETTE } from "../../page";

const DARK = {
  ink: "#ECECEC",
  quiet: "#B4B4B4",
  paper: "#181A1C",
  accent: "#A9C7E8",
  headInk: "#FFFFFF",
  head: "#24445F",
  rule: "#4C545C",
  strong: "#A9C7E8",
  overdueInk: "#FFB9B2",
  overdue: "#451512",
  soonInk: "#FFD88A",
  soon: "#3D2B05",
};

function colours(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}

const LIGHT = {
  ink: PALETTE.ink,
  quiet: PALETTE.quiet,
  paper: PALETTE.paper,
  accent: PALETTE.accent,
  headInk: PALETTE.onAccent,
  head: PALETTE.accent,
  rule: PALETTE.rule,
  strong: PALETTE.strongRule,
  overdueInk: PALETTE.overdueInk,
  overdue: PALETTE.overdueTint,
  soonInk: PALETTE.dueSoonInk,
  soon: PALETTE.dueSoonTint,
};

/**
 * The page's one style sheet: the same for every paper, so that the page can name it by its digest and allow no other. A
 * narrow screen shows each row as a card with the headings beside the texts; print repeats the headings and cuts no row.
 */
export const STYLE = `
:root{${colours(LIGHT)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${colours(DARK)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.45 Arial,"Liberation Sans",sans-serif}
main{max-width:84rem;margin:0 auto;padding:1.5rem}
.accessible{font-size:1.15rem}
p{margin:.2rem 0;max-width:60rem}
.council{font-weight:bold;font-size:1.1em}
.appendix{font-weight:bold;color:var(--accent);text-align:right;max-width:none}
h1{font-size:1.6em;line-height:1.2;margin:1rem 0 .3rem;color:var(--accent)}
.subtitle{font-size:1.15em;color:var(--accent)}
.counts{margin:.5rem 0}
h2{font-size:1.2em;margin:0 0 .5rem;color:var(--accent)}
section{margin-top:1.6rem}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse}
caption{text-align:left}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--rule);overflow-wrap:anywhere;min-width:4.5rem;font-weight:normal}
thead th{background:var(--head);color:var(--headInk);font-weight:bold;vertical-align:bottom}
tbody.start{border-top:2px solid var(--strong)}
.n{text-align:right}
.name{font-weight:bold}
.whole{white-space:nowrap}
.quiet{color:var(--quiet)}
.overdue{background:var(--overdue);color:var(--overdueInk);font-weight:bold}
.due-soon{background:var(--soon);color:var(--soonInk);font-weight:bold}
ul{list-style:none;margin:0;padding:0}
footer{margin-top:2rem;border-top:1px solid var(--rule);color:var(--quiet);font-size:.9em}
@media screen and (max-width:44rem){
main{padding:1rem}
table,caption,tbody,tr,th,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-bottom:2px solid var(--rule);padding:.4rem 0}
th,td{border:0;padding:.15rem .3rem}
.n{text-align:left}
th[data-heading]::before,td[data-heading]::before{content:attr(data-heading) ": ";color:var(--quiet);font-weight:normal}
}
@page{size:A4 landscape;margin:12mm 13mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
@page a3{size:A3 landscape}
@page tall{size:A4 portrait}
@page tall-a3{size:A3 portrait}
@media print{
body{font-size:9.5pt;line-height:1.3}
.accessible{font-size:12pt}
main{max-width:none;padding:0}
.a3{page:a3}
.tall{page:tall}
.tall-a3{page:tall-a3}
.wide{overflow:visible}
section{margin-top:12pt}
thead{display:table-header-group}
td:not([rowspan]),th:not([rowspan]){break-inside:avoid}
h1,h2,caption{break-after:avoid}
th,td{padding:2.5pt 4pt;min-width:0}
thead th,.overdue,.due-soon{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The SHA-256 of the style sheet, by which the page's policy knows it (test/editions/html/htmlEdition.test.ts). */
export const STYLE_DIGEST = "sha256-PApz5ooV3AM/7fH6G7b3cQNZeilszX9NXQjR4c6U7mM=";
