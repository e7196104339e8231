export * from "./corrections";
export { ENGLISH } from "./english";
export * from "./languages";
export * from "./paperTexts";
export * from "./paperWords";
