export * from "./amountWords";
export * from "./english";
export * from "./figureWords";
export * from "./ordinal";
export { hasSizeWord, isMoney } from "./sizes";
