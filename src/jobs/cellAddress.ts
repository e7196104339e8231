/** A cell's address: a file of its own, so that a view need not bring the other jobs. */
export { cellAddress } from "../sheet";
