/** A yes or no as files write it: "1", "true", "0", "false"; `absent` when it is not there. */
export function readBoolean(value: string | undefined, absent = false): boolean {
  if (value === undefined) return absent;
  return value === "1" || value === "true" || value === "on";
}

/** The attribute for a yes or no: "1", "0", or undefined (left out) when it is what a reader assumes anyway. */
export function writeBoolean(value: boolean, absent = false): string | undefined {
  if (value === absent) return undefined;
  return value ? "1" : "0";
}
