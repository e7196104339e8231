import { checksRaised, foundBy, type Fault } from "./planted";

/** What a check is tried on: faults that it must find, and what it must leave alone. */
export interface CheckTables {
  readonly finds: readonly (readonly [
    label: string,
    fault: Fault,
    /** Where ("Targets!E7", "Targets" for a whole sheet), and in which words. */
    found: readonly (readonly [place: string, words: string])[],
    /** Other checks that the same fault must raise. */
    besides?: readonly string[],
  ])[];
  readonly leavesAlone: readonly (readonly [label: string, fault: Fault])[];
}

/** Tries a check on the clean workbook with each fault in turn: it must find that, and no other check anything. */
export function testCheck(id: string, { finds, leavesAlone }: CheckTables): void {
  describe(id, () => {
    for (const [label, fault, found, besides = []] of finds) {
      test(`finds ${label} at its cell, and nothing else is raised`, () => {
        expect(foundBy(id, fault)).toEqual(found);
        expect(checksRaised(fault).sort()).toEqual([id, ...besides].sort());
      });
    }

    for (const [label, fault] of leavesAlone) {
      test(`leaves alone: ${label}`, () => {
        expect(foundBy(id, fault)).toEqual([]);
      });
    }
  });
}
