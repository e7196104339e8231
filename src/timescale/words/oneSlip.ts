/** Whether one letter added, dropped, changed or swapped with its neighbour leads from one word to the other. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (rest.slice(1) === otherRest.slice(1)) return true;
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  const isSwap = rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return isSwap && rest.slice(2) === otherRest.slice(2);
}
