/** What stands where the findings will; `isStuck` where the reading failed and nothing more comes. */
export function checkingWords(isStuck: boolean): string {
  return isStuck ? "The sheets have not been checked yet." : "Checking the sheets…";
}
