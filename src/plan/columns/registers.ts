import type { Heading } from "./assignColumns";
import { plainHeading } from "./readHeading";

/**
 * Words in the headings of what officers list beside their plans: people and their posts, prices, stock, bookings. In plain
 * form (`plainHeading`). A plan may have such a column too, so that they count only where its own headings say little.
 */
const REGISTER =
  /\b(?:(?:tele)?phone|e ?mail|address|birth|salary|post|job title|grade|line manager|report to|dbs|price|charge|fee|supplier|quantity|stock|reorder|serial|counted|condition$|contact number|number of people|booked|booking|hirer|paid)\b/;

/** Whether a heading is one of a register: "Telephone", "Reorder level". */
export function headsRegister({ text }: Heading): boolean {
  return REGISTER.test(plainHeading(text));
}
