/**
 * Whether a folded word is of a pattern, in which `*` is any letters, none among them, and `?` is one. It goes back to the last
 * `*` only, so that it takes at most the product of the two lengths.
 */
export function matchesPattern(word: string, pattern: string): boolean {
  let [at, next] = [0, 0];
  let star = -1;
  let from = 0;
  while (at < word.length) {
    const sign = pattern.charAt(next);
    if (sign === '*') {
      star = next;
      next += 1;
      from = at;
    } else if (sign === '?' || sign === word.charAt(at)) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      from += 1;
      at = from;
    } else {
      return false;
    }
  }
  while (pattern.charAt(next) === '*') next += 1;
  return next === pattern.length;
}
