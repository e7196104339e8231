/** Headers that a web server is to send with some of the files. */
export interface HeaderRule {
  /** Names that the rule is for, by their endings; every file where there are none. */
  readonly endings: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Who may show the pane in a frame: what Excel on the web is known to use. */
export const FRAME_ANCESTORS = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
] as const;

/**
 * What a server sends with the add-in's files, the general rule first: a later one adds to it. `X-Frame-Options` is not
 * among them, since Excel on the web shows the pane in a frame; `frame-ancestors` is the one directive of the pages'
 * policy that browsers take from a header only.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    endings: [],
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=31536000",
    },
  },
  {
    endings: [".html"],
    headers: {
      "Cache-Control": "no-cache",
      "Content-Security-Policy": `frame-ancestors 'self' ${FRAME_ANCESTORS.join(" ")}`,
    },
  },
  { endings: [".xml", ".json"], headers: { "Cache-Control": "no-cache" } },
  // Their names change with what they hold.
  {
    endings: [".js", ".css", ".woff2"],
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
  // Office must be able to keep the icons.
  { endings: [".png"], headers: { "Cache-Control": "public, max-age=86400" } },
];

/** The headers of a file: `headersFor("taskpane.html")["Cache-Control"]` is "no-cache". */
export function headersFor(name: string): Readonly<Record<string, string>> {
  const rules = HEADER_RULES.filter(
    ({ endings }) => endings.length === 0 || endings.some((ending) => name.endsWith(ending)),
  );
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}
