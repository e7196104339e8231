import { getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly isTrusted: boolean;
}

/** The trusted certificate where there is one or one can be had without asking for a password; else a self-made one. */
export async function certificate(): Promise<Certificate> {
  const mayInstall = process.platform === "win32" || process.platform === "darwin";
  try {
    if (mayInstall || verifyCertificates()) {
      const { key, cert } = await getHttpsServerOptions();
      return { key, cert, isTrusted: true };
    }
  } catch {
    // Said below, with what to do.
  }
  const made = await generate([{ name: "commonName", value: "localhost" }]);
  return { key: made.private, cert: made.cert, isTrusted: false };
}
