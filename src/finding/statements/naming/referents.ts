import { partitionPoint } from '../../../dossier/partitionPoint.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { PronounKind } from '../../../languages/parts/functionWords.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import { type FullNames, fullestName } from './fullNames.ts';
import type { Gender, Naming } from './namings.ts';

/** Whom a mention refers to, and how sure that is, from 0 to 1. */
export interface Referent {
  readonly name: string;
  readonly certainty: number;
}

/** The namings of one level of a document, with the full names and genders of the whole document. */
export interface Referents {
  readonly namings: readonly Naming[];
  readonly names: FullNames;
  readonly genders: ReadonlyMap<string, Gender>;
}

/** How sure each way from a pronoun or a description to a name is. */
const CERTAINTY = { only: 0.96, clear: 0.92, likely: 0.85, unclear: 0.7, unknownGender: 0.88, byRole: 0.92 } as const;

/** How much more a subject fits than another mention. */
const SUBJECT = 1.2;

/** By how much a candidate must lead to be clear, or likely. */
const LEAD = { clear: 1, likely: 0.5 } as const;

/** Most sentences that a pronoun reaches back. */
const REACH = 6;

/**
 * Whom "he", "she" or a subject that is left out refers to: the last person before it who fits. A subject fits better than
 * another mention, and the last speaker fits better than both, but not if the other pronoun, `lastPronoun`, was used for them.
 * Null if nobody fits.
 */
export function referentOfPronoun(
  pronoun: PronounKind,
  at: number,
  sentenceAt: number,
  lastSpeaker: string | null,
  referents: Referents,
  lastPronoun: Gender | null = null,
): Referent | null {
  if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'unsaid') return null;
  const { namings, genders, names } = referents;
  const scores = new Map<string, { score: number; naming: Naming; gender: Gender | null }>();
  for (let index = lastBefore(namings, at); index >= 0; index -= 1) {
    const naming = namings[index];
    if (naming === undefined || sentenceAt - naming.sentence > REACH) break;
    const last = naming.words.at(-1) ?? '';
    const gender = naming.gender ?? (isOnlyBearer(naming, names) ? (genders.get(last) ?? null) : null);
    if (naming.isBody || (gender !== null && pronoun !== 'unsaid' && gender !== pronoun)) continue;
    const isOther = lastPronoun !== null && pronoun !== 'unsaid' && lastPronoun !== pronoun && lastSpeaker !== null;
    if (isOther && fold(fullestName(naming, names)) === fold(lastSpeaker)) continue;
    const distance = sentenceAt - naming.sentence;
    const score =
      3 -
      distance +
      (naming.isSubject ? SUBJECT : 0) +
      (gender === pronoun ? 1.5 : 0) +
      (naming.isPerson ? 0.5 : 0) +
      (lastSpeaker !== null && distance < 4 && fold(lastSpeaker).endsWith(last) ? 1.5 : 0);
    const key = keyOf(naming, names);
    const known = scores.get(key);
    if (known === undefined || score > known.score) scores.set(key, { score, naming, gender });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const lead = second === undefined ? Number.POSITIVE_INFINITY : best.score - second.score;
  // The gender of the subject is not known, so that it may well be the one.
  const isOpen =
    second?.gender === null &&
    isPersonal(second.naming) &&
    second.naming.isSubject &&
    !best.naming.isSubject &&
    second.naming.sentence >= best.naming.sentence;
  // "Calder met Holt": two women in one sentence, told apart by the subject alone.
  const isEven =
    second !== undefined &&
    !second.naming.isDescription &&
    second.gender === pronoun &&
    best.gender === pronoun &&
    second.naming.sentence === best.naming.sentence &&
    lead < SUBJECT + LEAD.likely;
  const certainty =
    second === undefined
      ? CERTAINTY.only
      : isOpen || isEven
        ? CERTAINTY.unclear
        : lead >= LEAD.clear
          ? CERTAINTY.clear
          : lead >= LEAD.likely
            ? CERTAINTY.likely
            : CERTAINTY.unclear;
  const { naming } = best;
  return {
    name: naming.isDescription ? naming.name : fullestName(naming, names),
    certainty: certainty * (best.gender === null && pronoun !== 'unsaid' ? CERTAINTY.unknownGender : 1),
  };
}

/** Whether a naming may be a person's: it is known to be, or it has two words with capitals. */
function isPersonal({ isPerson, name }: Naming): boolean {
  return isPerson || /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name);
}

/** The person of a naming: relatives who share a last name are two. */
function keyOf(naming: Naming, names: FullNames): string {
  const last = naming.words.at(-1) ?? '';
  return naming.isDescription || isOnlyBearer(naming, names) ? last : fold(fullestName(naming, names));
}

/** Whether only one person has this last name, so that facts about the name are facts about the person. */
function isOnlyBearer({ words, isDescription }: Naming, names: FullNames): boolean {
  const full = (names.get(words.at(-1) ?? '') ?? []).filter((one) => one.words.length > 1);
  return !isDescription && (words.length === 1 || new Set(full.map((one) => one.words[0])).size <= 1);
}

/** The last naming that ends before an offset, or -1. */
function lastBefore(namings: readonly Naming[], at: number): number {
  return partitionPoint(namings, ({ end }) => end <= at) - 1;
}

/** The last naming inside a mention, or null. */
export function namingIn({ namings }: Referents, mention: Slice): Naming | null {
  const naming = namings[lastBefore(namings, mention.end)];
  return naming !== undefined && naming.start >= mention.start ? naming : null;
}

/** The name of the last person named before an offset, as it is written there; or null. */
export function lastNamed({ namings }: Referents, at: number): string | null {
  let index = lastBefore(namings, at);
  while (namings[index]?.isDescription === true) index -= 1;
  return namings[index]?.name ?? null;
}

/**
 * Whom "the senator" or "his deputy" refers to: the one person before it with that role and those qualifiers. Null if
 * there are several, or none. `owners` are never meant: "his deputy" is not he.
 */
export function referentOfRole(
  head: string,
  qualifiers: readonly string[],
  at: number,
  referents: Referents,
  owners: readonly string[],
  { otherOffice }: SpeechLexicon,
): Referent | null {
  const role = fold(head);
  const wanted = qualifiers.map(fold);
  const fitting = new Map<string, Naming>();
  for (let index = lastBefore(referents.namings, at); index >= 0; index -= 1) {
    const naming = referents.namings[index];
    if (naming === undefined || naming.isBody || naming.isDescription) continue;
    const has = naming.roles.some(
      (one) =>
        one.head === role &&
        wanted.every((word) => one.qualifiers.includes(word)) &&
        !one.qualifiers.some((word) => otherOffice.has(word) && !wanted.includes(word)),
    );
    const last = naming.words.at(-1) ?? '';
    if (!has || owners.some((owner) => fold(owner).endsWith(last))) continue;
    if (!fitting.has(last)) fitting.set(last, naming);
    if (fitting.size > 1) return null;
  }
  const [only] = fitting.values();
  return only === undefined ? null : { name: fullestName(only, referents.names), certainty: CERTAINTY.byRole };
}
