import type { Gender, Naming } from './namings.ts';

/** A name as the document spells it at least once. */
interface FullName {
  readonly words: readonly string[];
  readonly name: string;
  /** Offset of its first place. */
  readonly first: number;
  gender: Gender | null;
  readonly offices: Set<string>;
}

/** The different names of a document by their last words. */
export type FullNames = ReadonlyMap<string, readonly FullName[]>;

/** Gathers the names of all levels of a document. */
export function fullNamesOf(namings: readonly Naming[]): FullNames {
  const known = new Map<string, FullName>();
  const byLast = new Map<string, FullName[]>();
  for (const { words, name, start, gender, offices, isDescription } of namings) {
    if (isDescription || words.length === 0) continue;
    const key = words.join(' ');
    let full = known.get(key);
    if (full === undefined) {
      full = { words, name, first: start, gender, offices: new Set() };
      known.set(key, full);
      const last = words.at(-1) ?? '';
      const list = byLast.get(last);
      if (list === undefined) byLast.set(last, [full]);
      else list.push(full);
    }
    full.gender ??= gender;
    for (const office of offices) full.offices.add(office);
  }
  return byLast;
}

/**
 * The fullest earlier form of a name that can be the same person's. A surname that several people share is returned as
 * it is written, and so is "President Holt" if the only full name is that of Mira Holt, who is not a president.
 */
export function fullestName(
  naming: Pick<Naming, 'words' | 'name' | 'start' | 'gender' | 'offices'>,
  names: FullNames,
): string {
  const { words, name, start, gender, offices } = naming;
  const longer = (names.get(words.at(-1) ?? '') ?? []).filter(
    (full) =>
      full.first <= start && full.words.length > words.length && words.every((word) => full.words.includes(word)),
  );
  const given = new Set(longer.map((full) => full.words[0] ?? ''));
  if (given.size !== 1) return name;
  const fitting = longer.filter(
    (full) =>
      (gender === null || full.gender === null || gender === full.gender) &&
      (offices.length === 0 || [...full.offices].some((one) => offices.some((office) => isSameTitle(one, office)))),
  );
  const [first] = fitting;
  return first === undefined
    ? name
    : fitting.reduce((best, full) => (full.words.length > best.words.length ? full : best), first).name;
}

/** Whether two titles are the same, one of them perhaps abbreviated: Sen. and Senator, Gov. and Governor. */
function isSameTitle(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3);
}
