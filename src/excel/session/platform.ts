/** Where Excel runs, as far as it tells. */
export type ExcelPlatform = "windows" | "mac" | "web" | "other";

const PLATFORMS: Readonly<Record<string, ExcelPlatform>> = {
  PC: "windows",
  Mac: "mac",
  OfficeOnline: "web",
};

/** Where Excel runs: "web" in a browser. An iPad, or a page without Office, is "other". */
export function excelPlatform(): ExcelPlatform {
  if (typeof Office === "undefined") return "other";
  // The declarations know a context that is always there; before Office is ready there is none.
  const context = Office.context as Partial<Office.Context> | undefined;
  return PLATFORMS[String(context?.platform)] ?? "other";
}
