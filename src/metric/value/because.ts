import { sayingsOf, type VALUE_WORDS } from "../../words";

/** Why there is no value: `because("answer", { text: "Yes" })`; `valueSaid` says it to the officer. */
export const because = sayingsOf<typeof VALUE_WORDS>();
