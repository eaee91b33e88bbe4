import type { Setting } from '../parsing/setting.ts';
import { ACROSS_HEADING, type Gender, type Naming } from './namings.ts';

/** Least share of the pronouns for a name that must agree on its gender. */
const AGREEMENT = 0.8;

/** The gender of each name by its last word: by titles and first names, otherwise by pronouns. */
export function gendersOf(namings: readonly Naming[], settings: readonly Setting[]): ReadonlyMap<string, Gender> {
  const told = new Map<string, Gender | null>();
  for (const { words, gender, isDescription } of namings) {
    if (isDescription || gender === null) continue;
    const last = words.at(-1) ?? '';
    const known = told.get(last);
    // Two people with this surname have different genders.
    told.set(last, known === undefined || known === gender ? gender : null);
  }
  for (const [last, gender] of pronounGenders(namings, settings)) if (!told.has(last)) told.set(last, gender);
  return new Map([...told].flatMap(([last, gender]) => (gender === null ? [] : [[last, gender] as const])));
}

/** Genders by pronouns: each one near a single named person is a vote for that person's gender. */
function pronounGenders(namings: readonly Naming[], settings: readonly Setting[]): ReadonlyMap<string, Gender> {
  const bySentence = new Map<number, Naming[]>();
  for (const naming of namings) {
    const list = bySentence.get(naming.sentence);
    if (list === undefined) bySentence.set(naming.sentence, [naming]);
    else list.push(naming);
  }
  const votes = new Map<string, { he: number; she: number }>();
  let sentence = 0;
  for (const setting of settings) {
    if (setting.isHeading) sentence += ACROSS_HEADING;
    for (const { mentions } of setting.sentences) {
      sentence += 1;
      const near = [...(bySentence.get(sentence) ?? []), ...(bySentence.get(sentence - 1) ?? [])];
      const people = new Set(near.filter(({ isBody }) => !isBody).map(({ words }) => words.at(-1) ?? ''));
      const [only] = people;
      if (people.size !== 1 || only === undefined || near.some(({ isDescription }) => isDescription)) continue;
      const vote = votes.get(only) ?? { he: 0, she: 0 };
      for (const { pronoun } of mentions) if (pronoun === 'he' || pronoun === 'she') vote[pronoun] += 1;
      votes.set(only, vote);
    }
  }
  return new Map(
    [...votes].flatMap(([last, { he, she }]): [string, Gender][] =>
      Math.max(he, she) >= AGREEMENT * (he + she) && he + she > 0 ? [[last, he > she ? 'he' : 'she']] : [],
    ),
  );
}
