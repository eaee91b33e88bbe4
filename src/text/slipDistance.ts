/**
 * Whether two words are one slip apart or none: a UTF-16 unit inserted, left out or replaced, or two neighbours exchanged
 * (Damerau 1964).
 */
export function isWithinOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1))
    return true;
  const isExchanged = restOne[0] === restOther[1] && restOne[1] === restOther[0];
  return isExchanged && restOne.slice(2) === restOther.slice(2);
}
