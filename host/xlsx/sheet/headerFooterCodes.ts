/** The three parts of a header or footer. */
export interface ThreeParts {
  left: string;
  center: string;
  right: string;
}

const TOKEN = /&&|&"[^"]*"|&[LCRlcr]|[^&]+|&/g;

/** A header as files write it ("&LLeft&CMiddle") in its three parts; what stands before any mark is in the centre. */
export function splitHeader(codes: string): ThreeParts {
  const parts: ThreeParts = { left: "", center: "", right: "" };
  let into: keyof ThreeParts = "center";
  for (const [token] of codes.matchAll(TOKEN)) {
    const mark = token.toUpperCase();
    if (mark === "&L") into = "left";
    else if (mark === "&C") into = "center";
    else if (mark === "&R") into = "right";
    else parts[into] += token;
  }
  return parts;
}

/** The reverse of `splitHeader`; "" when all three are empty. */
export function joinHeader({ left, center, right }: ThreeParts): string {
  return [
    left === "" ? "" : `&L${left}`,
    center === "" ? "" : `&C${center}`,
    right === "" ? "" : `&R${right}`,
  ].join("");
}
