/** The signs of a filter's criteria, longer ones first, and a file's words for them. ECMA-376 Part 1, 18.18.31. */
export const CUSTOM_OPERATORS = [
  ["<>", "notEqual"],
  ["<=", "lessThanOrEqual"],
  [">=", "greaterThanOrEqual"],
  ["=", "equal"],
  ["<", "lessThan"],
  [">", "greaterThan"],
] as const;
