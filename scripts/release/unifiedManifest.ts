import { DOMParser, type Element } from "@xmldom/xmldom";

/** The schema of Microsoft 365 app manifests that this is written to. */
export const SCHEMA_VERSION = "1.24";
/** The app's own id in that form: two manifests of one add-in may not share one. */
const UNIFIED_ID = "6f0a1c5e-3f0c-4f5f-9a3e-5f3f6b7d2c41";
const PANE = "pane";
const COMMANDS = "commands";
/** The form takes three sizes, in pixels; the XML has more. */
const ICON_SIZES: readonly number[] = [16, 32, 80];
const LONGEST_SHORT_DESCRIPTION = 80;

/**
 * The unified manifest (JSON), from the same facts as the add-in's manifest.xml, whose text it takes: names, addresses,
 * icons, buttons, requirements. Throws where the XML lacks what it needs.
 */
export function unifiedManifest(manifestXml: string): object {
  const root = new DOMParser().parseFromString(manifestXml, "text/xml").documentElement;
  if (!root) throw new Error("The manifest is empty.");
  const facts = new Facts(root);
  const site = new URL(facts.value("SourceLocation"));
  const [, minVersion] = facts.requirement();
  const requirements = {
    scopes: ["workbook"],
    capabilities: [{ name: "ExcelApi", minVersion }],
    formFactors: ["desktop"],
  };
  const buttons = facts.buttons();
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: UNIFIED_ID,
    version: facts.text("Version").split(".").slice(0, 3).join("."),
    name: { short: facts.value("DisplayName"), full: facts.value("DisplayName") },
    description: {
      short: firstSentence(facts.value("Description")),
      full: facts.value("Description"),
    },
    developer: {
      name: facts.text("ProviderName"),
      websiteUrl: facts.value("SupportUrl"),
      privacyUrl: new URL("privacy.html", site).href,
      termsOfUseUrl: facts.value("SupportUrl"),
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0F5C5C",
    validDomains: [site.host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements,
        runtimes: [
          {
            id: PANE,
            type: "general",
            code: { page: site.href },
            lifetime: "short",
            actions: [{ id: "showPane", type: "openPage", view: "committeeAppendix" }],
          },
          {
            id: COMMANDS,
            type: "general",
            code: { page: facts.resource("Commands.Url") },
            lifetime: "short",
            actions: buttons.flatMap(({ functionName }) =>
              functionName === undefined ? [] : [{ id: functionName, type: "executeFunction" }],
            ),
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "appendixGroup",
                    label: facts.resource("Group.Label"),
                    icons: facts.groupIcons(),
                    controls: buttons.map(({ id, label, tip, icons, functionName }) => ({
                      id,
                      type: "button",
                      label,
                      icons,
                      supertip: { title: label, description: tip },
                      actionId: functionName ?? "showPane",
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: facts.resource("GetStarted.Title"),
            description: facts.resource("GetStarted.Description"),
            learnMoreUrl: facts.resource("Support.Url"),
          },
        ],
      },
    ],
  };
}

interface Icon {
  readonly size: number;
  readonly url: string;
}

interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: readonly Icon[];
  /** Undefined for the one that opens the pane. */
  readonly functionName: string | undefined;
}

/** What the XML says, by names; throws for what is not there. */
class Facts {
  constructor(private readonly root: Element) {}

  text(name: string): string {
    const found = this.root.getElementsByTagName(name)[0]?.textContent?.trim();
    if (!found) throw new Error(`The manifest has no ${name}.`);
    return found;
  }

  value(name: string): string {
    const found = this.root.getElementsByTagName(name)[0]?.getAttribute("DefaultValue");
    if (!found) throw new Error(`The manifest has no ${name}.`);
    return found;
  }

  requirement(): readonly [string, string] {
    const set = this.root.getElementsByTagName("Set")[0];
    return [set?.getAttribute("Name") ?? "", set?.getAttribute("MinVersion") ?? ""];
  }

  resource(id: string): string {
    const all = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => [
      ...this.root.getElementsByTagName(name),
    ]);
    const found = all.find((element) => element.getAttribute("id") === id);
    const value = found?.getAttribute("DefaultValue");
    if (!value) throw new Error(`The manifest has no resource ${id}.`);
    return value;
  }

  groupIcons(): readonly Icon[] {
    const [group] = this.root.getElementsByTagName("Group");
    const icon = [...(group?.childNodes ?? [])].find((node) => node.nodeName === "Icon");
    if (!icon) throw new Error("The manifest's group has no icon.");
    return this.iconsOf(icon as Element);
  }

  buttons(): readonly RibbonButton[] {
    return [...this.root.getElementsByTagName("Control")].map((control) => {
      const resource = (name: string): string =>
        this.resource(control.getElementsByTagName(name)[0]?.getAttribute("resid") ?? "");
      const [icon] = control.getElementsByTagName("Icon");
      const functionName = control.getElementsByTagName("FunctionName")[0]?.textContent?.trim();
      return {
        id: (control.getAttribute("id") ?? "").replace(/^.*\./, "button"),
        label: resource("Label"),
        tip: resource("Description"),
        icons: icon ? this.iconsOf(icon) : [],
        functionName,
      };
    });
  }

  private iconsOf(icon: Element): readonly Icon[] {
    return [...icon.getElementsByTagName("bt:Image")]
      .map((image) => ({
        size: Number(image.getAttribute("size")),
        url: this.resource(image.getAttribute("resid") ?? ""),
      }))
      .filter(({ size }) => ICON_SIZES.includes(size));
  }
}

/** The first sentence, without its full stop where that would be too long. */
function firstSentence(text: string): string {
  const [first = text] = text.split(/(?<=\.) /);
  if (first.length <= LONGEST_SHORT_DESCRIPTION) return first;
  const cut = first.slice(0, LONGEST_SHORT_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
