import { createServer } from "node:net";

/**
 * Whether a server may listen at a port: `await isPortFree(3000, "localhost")` is false while another one does. The
 * development server would say so with a stack. Throws nothing: what else is wrong with the port, it will tell.
 */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(Object(error).code !== "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
