/** What went over the wire in one request. */
export interface SyncCost {
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

/** What an add-in has cost so far. */
export interface Cost extends SyncCost {
  /** Requests that the add-in's code asked for. */
  syncs: number;
  /** Requests by which office.js lets go of ranges after Excel.run, on its own account. */
  cleanups: number;
  /** One entry a sync, in order. */
  perSync: SyncCost[];
}

export function noCost(): Cost {
  return { syncs: 0, cleanups: 0, actions: 0, requestBytes: 0, responseBytes: 0, perSync: [] };
}

/** The length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // A surrogate pair is four bytes for two units; anything else above 0x7FF is three for one.
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x800 || isSurrogate ? 1 : 2;
  }
  return bytes;
}
