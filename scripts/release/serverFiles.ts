import { HEADER_RULES, type HeaderRule } from "./headers";

const NOTE = "Headers for the files of Committee Appendix; docs/deploy.md says why.";

/** Settings for common web servers, by their file names, all from the one table of headers. */
export function serverFiles(): Readonly<Record<string, string>> {
  return {
    "site/web.config": webConfig(),
    "site/staticwebapp.config.json": staticWebApp(),
    "servers/nginx.conf": nginx(),
    "servers/apache.htaccess": apache(),
  };
}

/** Microsoft's IIS: a rule for each ending, by outbound rewriting, since its headers go by folder only. */
function webConfig(): string {
  const [general, ...others] = HEADER_RULES;
  const plain = Object.entries(general?.headers ?? {}).map(
    ([name, value]) => `        <add name="${name}" value="${xml(value)}" />`,
  );
  const rules = others.flatMap(({ endings, headers }) =>
    Object.entries(headers).map(([name, value]) =>
      [
        `        <rule name="${name} of ${endings.join(" ")}">`,
        `          <match serverVariable="RESPONSE_${name.replaceAll("-", "_")}" pattern=".*" />`,
        `          <conditions><add input="{REQUEST_URI}" pattern="(?:${alternatives({ endings })})$" /></conditions>`,
        `          <action type="Rewrite" value="${xml(value)}" />`,
        "        </rule>",
      ].join("\n"),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${NOTE} The rules below need IIS's URL Rewrite module. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${plain.join("\n")}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
${rules.join("\n")}
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

/** Azure Static Web Apps. */
function staticWebApp(): string {
  const [general, ...others] = HEADER_RULES;
  const routes = others.map(({ endings, headers }) => ({
    route: `/*.{${endings.map((ending) => ending.slice(1)).join(",")}}`,
    headers,
  }));
  return `${JSON.stringify({ globalHeaders: general?.headers, routes }, undefined, 2)}\n`;
}

/** A `server` block's inside. nginx does not add a general header where a location adds its own, so each has all. */
function nginx(): string {
  const [general, ...others] = HEADER_RULES;
  const lines = (headers: HeaderRule["headers"], indent: string): string =>
    Object.entries({ ...general?.headers, ...headers })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  const locations = others.map(
    (rule) => `location ~ (?:${alternatives(rule)})$ {\n${lines(rule.headers, "    ")}\n}`,
  );
  return `# ${NOTE} Put this inside the server block.\n${lines({}, "")}\n\n${locations.join("\n\n")}\n`;
}

function apache(): string {
  const lines = ({ headers }: HeaderRule, indent: string): string =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
      .join("\n");
  const blocks = HEADER_RULES.map((rule) =>
    rule.endings.length === 0
      ? lines(rule, "")
      : `<FilesMatch "(?:${alternatives(rule)})$">\n${lines(rule, "  ")}\n</FilesMatch>`,
  );
  return `# ${NOTE} Needs mod_headers; call it .htaccess beside taskpane.html, or put it in the virtual host.\n${blocks.join("\n")}\n`;
}

/** The endings as a regular expression: "\.js|\.css". */
function alternatives({ endings }: Pick<HeaderRule, "endings">): string {
  return endings.map((ending) => ending.replaceAll(".", "\\.")).join("|");
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
