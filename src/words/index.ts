/**
 * Words: what every room says the same way: plurals, lists, long dates, numbers in words, and how far two spellings
 * are apart. Takes texts and numbers and gives texts. Imports nothing, and may not know a plan, a sheet or today's date.
 */
export * from "./capitalised";
export * from "./counted";
export * from "./editDistance";
export * from "./listed";
export * from "./longDate";
export * from "./numberWords";
export * from "./plural";
export * from "./timeInWords";
export * from "./wordList";
export * from "./fill";
export * from "./figures";
export * from "./paper";
export * from "./readings";
export * from "./saying";
