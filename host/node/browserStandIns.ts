/** What a page's script storage does, kept in memory. */
function createStorage(): Record<string, unknown> {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string): string | null => entries.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      entries.set(key, value);
    },
    removeItem: (key: string): void => {
      entries.delete(key);
    },
  };
}

function ignore(): void {
  // Office.js registers for page events, which never come here.
}

/**
 * The few things of a browser page that office.js touches while it loads. `timers` are handed in so that whoever
 * closes the host can stop them.
 */
export function createBrowserStandIns(timers: Record<string, unknown>): Record<string, unknown> {
  const element = { setAttribute: ignore, style: {} };
  const page: Record<string, unknown> = {
    ...timers,
    console,
    // The add-in's own intrinsics, so that "instanceof Error" and the like hold across the two worlds.
    Promise,
    JSON,
    Error,
    Date,
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    location: {
      href: "https://localhost/",
      host: "localhost",
      origin: "https://localhost",
      protocol: "https:",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "Node", platform: "Node" },
    addEventListener: ignore,
    removeEventListener: ignore,
    document: {
      URL: "https://localhost/",
      // Never "complete": office.js would go looking for the page around it.
      readyState: "loading",
      cookie: "",
      getElementById: (): null => null,
      getElementsByTagName: (): never[] => [],
      createElement: (): typeof element => element,
      addEventListener: ignore,
    },
  };
  page["window"] = page;
  page["self"] = page;
  page["top"] = page;
  page["parent"] = page;
  return page;
}
