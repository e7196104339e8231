import type { Element } from "@xmldom/xmldom";
import { childrenOf } from "./readManifest";

/**
 * The rules of Microsoft's published manifest schemas (OfficeAppManifestV1.1, TaskPaneAppVersionOverridesV1_0 and
 * OfficeAppBasicTypesV1.0) that this manifest can break, written down by hand: the schemas themselves are not on npm.
 * Source: the reference of the add-in only manifest on learn.microsoft.com.
 */

/** The order in which an element's children must stand; not all of them need be there. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Tooltip", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Tooltip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "FunctionName", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Whether an element holds others, as its entry in `ORDER` expects (some names stand for texts elsewhere). */
export function isContainer(element: Element): boolean {
  return childrenOf(element).length > 0;
}

/** The most characters that the schema allows. */
export const LIMITS = {
  id: 125,
  resid: 32,
  shortString: 125,
  longString: 250,
  displayName: 125,
  description: 250,
} as const;
