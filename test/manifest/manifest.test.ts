import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_NAMES, ICON_SIZES } from "../../scripts/makeIcons";
import { all, attribute, childNames, childrenOf, only, readManifest } from "./readManifest";
import { LIMITS, ORDER, isContainer } from "./schemaRules";

const root = join(__dirname, "../..");
const manifest = readManifest(join(root, "manifest.xml"));
const SITE = "https://localhost:3000/";

/** Where a name stands in the order; -1 when the schema does not know it. */
function positions(names: readonly string[], order: readonly string[]): readonly number[] {
  return names.map((name) => order.indexOf(name));
}

describe("the manifest's form", () => {
  test("is an add-in for the task pane in the schema's namespaces", () => {
    expect(manifest.localName).toBe("OfficeApp");
    expect(manifest.namespaceURI).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    const overrides = only(manifest, "VersionOverrides");
    expect(overrides.namespaceURI).toBe(
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    );
    expect(attribute(overrides, "xsi:type")).toBe("VersionOverridesV1_0");
    for (const element of all(only(manifest, "Resources"), "*")) {
      expect(element.namespaceURI).toBe(
        "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      );
    }
  });

  test.each(Object.entries(ORDER))(
    "<%s> holds known elements in the schema's order",
    (name, order) => {
      const elements = name === "OfficeApp" ? [manifest] : all(manifest, name);
      const holders = elements.filter((element) => isContainer(element));
      expect(holders.length).toBeGreaterThan(0);
      for (const holder of holders) {
        const found = positions(childNames(holder), order);
        expect(found).not.toContain(-1);
        expect(found).toEqual([...found].sort((one, other) => one - other));
      }
    },
  );

  test("the id is a GUID and the version has four parts", () => {
    expect(only(manifest, "Id").textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only(manifest, "Version").textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test("ids within the ribbon and of resources are given once", () => {
    const ids = all(manifest, "*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(LIMITS.id);
  });
});

describe("the manifest's resources", () => {
  const resources = new Map(
    all(only(manifest, "Resources"), "*")
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), element]),
  );
  const uses = all(manifest, "*").filter((element) => element.hasAttribute("resid"));
  const kinds: Readonly<Record<string, string>> = {
    Image: "Images",
    Label: "ShortStrings",
    Title: "ShortStrings",
    Description: "LongStrings",
    LearnMoreUrl: "Urls",
    FunctionFile: "Urls",
    SourceLocation: "Urls",
  };

  test("every resid is short enough and names a resource of the right kind", () => {
    expect(uses.length).toBeGreaterThan(30);
    for (const element of uses) {
      const resid = attribute(element, "resid");
      expect(resid.length).toBeLessThanOrEqual(LIMITS.resid);
      const holder = resources.get(resid)?.parentNode;
      expect([resid, holder && "localName" in holder ? holder.localName : undefined]).toEqual([
        resid,
        kinds[element.localName ?? ""],
      ]);
    }
  });

  test("every resource is used", () => {
    const used = new Set(uses.map((element) => attribute(element, "resid")));
    for (const id of resources.keys()) expect([id, used.has(id)]).toEqual([id, true]);
  });

  test("texts keep within the schema's lengths", () => {
    const lengths = (holder: string): readonly number[] =>
      childrenOf(only(manifest, holder)).map((text) => attribute(text, "DefaultValue").length);
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(LIMITS.shortString);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(LIMITS.longString);
    const direct = (name: string): string => {
      const element = childrenOf(manifest).find(({ localName }) => localName === name);
      return element ? attribute(element, "DefaultValue") : "";
    };
    expect(direct("DisplayName").length).toBeLessThanOrEqual(LIMITS.displayName);
    expect(direct("Description").length).toBeLessThanOrEqual(LIMITS.description);
    expect(direct("Description")).not.toBe("");
  });

  test("every address is https and on the site that the build replaces", () => {
    const addresses = all(manifest, "*")
      .flatMap((element) => element.getAttribute("DefaultValue") ?? [])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses) expect(address.startsWith(SITE)).toBe(true);
  });
});

describe("the manifest's icons", () => {
  test("each button has every size, the three that Office needs among them", () => {
    const icons = all(manifest, "Icon");
    expect(icons).toHaveLength(4);
    for (const icon of icons) {
      const sizes = childrenOf(icon).map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  test("every picture is there, is a PNG and has the size that its name says", () => {
    const pictures = childrenOf(only(manifest, "Images")).map((image) =>
      attribute(image, "DefaultValue").replace(SITE, ""),
    );
    expect(pictures).toHaveLength(24);
    for (const path of pictures) {
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      const bytes = readFileSync(join(root, path));
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test("the script makes each of them", () => {
    for (const name of ICON_NAMES) {
      for (const size of ICON_SIZES) {
        expect(existsSync(join(root, `assets/${name}-${size}.png`))).toBe(true);
      }
    }
  });
});

describe("what the manifest asks for", () => {
  test("Excel alone, from ExcelApi 1.9, reading and writing the document", () => {
    expect(childrenOf(manifest).map(({ localName }) => localName)).toContain("Requirements");
    const [hosts] = all(manifest, "Hosts");
    expect(hosts && childrenOf(hosts).map((host) => attribute(host, "Name"))).toEqual(["Workbook"]);
    const set = only(manifest, "Set");
    expect([attribute(set, "Name"), attribute(set, "MinVersion")]).toEqual(["ExcelApi", "1.9"]);
    expect(only(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
    expect(only(manifest, "DefaultLocale").textContent).toBe("en-GB");
  });

  test("three buttons on the Home tab: the pane, Check sheets and Generate appendix", () => {
    expect(attribute(only(manifest, "OfficeTab"), "id")).toBe("TabHome");
    const actions = all(manifest, "Action").map((action) => [
      attribute(action, "xsi:type"),
      ...childNames(action),
    ]);
    expect(actions).toEqual([
      ["ShowTaskpane", "TaskpaneId", "SourceLocation"],
      ["ExecuteFunction", "FunctionName"],
      ["ExecuteFunction", "FunctionName"],
    ]);
    expect(all(manifest, "FunctionName").map(({ textContent }) => textContent)).toEqual([
      "checkSheets",
      "generateAppendix",
    ]);
    expect(all(manifest, "Supertip")).toHaveLength(3);
  });
});
