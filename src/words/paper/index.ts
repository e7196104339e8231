export { ENGLISH } from "./english";
export * from "./languages";
export * from "./paperWords";
