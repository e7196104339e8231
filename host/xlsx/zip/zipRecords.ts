/** How each record of a zip file begins, and its size without the name and what else it carries (PKWARE's APPNOTE). */
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_SIZE = 30;
export const ENTRY_SIGNATURE = 0x02014b50;
export const ENTRY_SIZE = 46;
export const END_SIGNATURE = 0x06054b50;
export const END_SIZE = 22;
