/** The most days ahead for which a step can be due soon: ten years. */
export const LONGEST_DUE_SOON_DAYS = 3660;
