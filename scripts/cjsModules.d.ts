/** Files that tools load as CommonJS, as TypeScript sees them. */
declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";
  export default function configure(
    env: Record<string, unknown>,
    options: { mode: "production" | "development" },
  ): Configuration;
}

declare module "*/sizeBudget.cjs" {
  import type { WebpackPluginInstance } from "webpack";
  interface Stage {
    name: string;
    chunks: string[];
    maxBytes: number;
  }
  export const SizeBudget: new (options: {
    entry: string;
    report?: string;
    stages: Stage[];
  }) => WebpackPluginInstance;
  export function weigh(
    names: string[],
    sources: Map<string, string>,
  ): { bytes: number; files: { name: string; bytes: number }[] };
}

declare module "*/oneModule.cjs" {
  interface Loader {
    getOptions(): { module: string; exports: Readonly<Record<string, string>> };
  }
  export default function takeOneModule(this: Loader, bundle: string): string;
}

declare module "*/siteUrl.cjs" {
  export const DEVELOPMENT_SITE: string;
  export function siteUrlFrom(text: string | undefined): string;
}

declare module "*/conformance/webpack.config.cjs" {
  import type { Configuration } from "webpack";
  const configuration: Configuration;
  export default configuration;
}
