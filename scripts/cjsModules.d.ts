/** Files that tools load as CommonJS, as TypeScript sees them. */
declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";
  export default function configure(
    env: Record<string, unknown>,
    options: { mode: "production" | "development" },
  ): Configuration;
}
