import { nameLanguageOf } from '../../names/nameLanguage.ts';
import { nameWords } from '../../names/nameWords.ts';
import type { Beside, WrittenPlace } from './documentPlaces.ts';

/** A document as far as its places are concerned. */
export interface PlacingDocument {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string | undefined;
}

/** A place with its document. */
export interface PlacedName {
  readonly document: PlacingDocument;
  readonly place: WrittenPlace & { readonly roles?: readonly WrittenPlace[]; readonly beside?: Beside };
}

/** The places of one of the bearers of a name. */
export interface BearerPlaces {
  /** What distinguishes the bearer from others; empty if nothing does. */
  readonly part: string;
  readonly mentions: readonly PlacedName[];
  readonly roles: readonly PlacedName[];
}

/** A place with what distinguishes its bearer from others of the same name, and the slice that contains that too. */
interface Distinguished {
  readonly mention: PlacedName;
  readonly by: string | null;
  readonly whole: PlacedName;
}

/** The key of those whom nothing distinguishes. */
const APART = '';

/**
 * Parts the places of a person's name whose bearers the dossier distinguishes by what is beside it: by the generation behind it
 * (Jr., Sr.), or by titles of a man and of a woman before it (Lord, Lady). A surname alone is that of whoever was distinguished
 * last in the document. A full name is that of whoever has the next title; without a generation it stays apart. The places of
 * any other name stay together.
 */
export function partedPlaces(places: readonly PlacedName[]): readonly BearerPlaces[] {
  const isTitled = places.some(({ place }) => place.beside?.title != null);
  const isNumbered = places.some(({ place }) => place.beside?.generation != null);
  const byGenerations = isNumbered ? partedBy(places, byGeneration, () => APART) : null;
  return byGenerations ?? (isTitled ? partedBy(places, byTitle, titleOfFull) : null) ?? [together(places)];
}

/** All places as those of one bearer. */
export function together(places: readonly PlacedName[]): BearerPlaces {
  return { part: APART, mentions: places, roles: places.flatMap(rolesOf) };
}

function rolesOf({ document, place }: PlacedName): readonly PlacedName[] {
  return (place.roles ?? []).map((role) => ({ document, place: role }));
}

function byGeneration(mention: PlacedName): Distinguished {
  const generation = mention.place.beside?.generation ?? null;
  if (generation === null) return { mention, by: null, whole: mention };
  return { mention, by: generation.folded, whole: { document: mention.document, place: generation.whole } };
}

function byTitle(mention: PlacedName): Distinguished {
  const title = mention.place.beside?.title ?? null;
  // "Edmund Grey" is no Lady Grey: a first name shows a gender as a title does.
  if (title === null) return { mention, by: isAlone(mention) ? null : genderOf(mention), whole: mention };
  const whole = isAlone(mention) ? { document: mention.document, place: title.whole } : mention;
  return { mention, by: title.gender, whole };
}

/** The gender of the one who is named in full: by a title before the full name, else by the next before the surname. */
function titleOfFull(all: readonly Distinguished[]): string {
  const full = all.findIndex(({ mention }) => !isAlone(mention));
  if (full < 0) return APART;
  const titled =
    all.find(({ mention, by }) => by !== null && !isAlone(mention)) ?? all.slice(full).find(({ by }) => by !== null);
  return titled?.by ?? APART;
}

function genderOf({ document, place }: PlacedName): string | null {
  const { speech } = nameLanguageOf(document.language);
  return speech.firstNames.get(nameWords(place.text)[0] ?? '') ?? null;
}

function isAlone({ place }: PlacedName): boolean {
  return nameWords(place.text).length === 1;
}

function partedBy(
  places: readonly PlacedName[],
  read: (mention: PlacedName) => Distinguished,
  keyOfFull: (all: readonly Distinguished[]) => string,
): readonly BearerPlaces[] | null {
  const all = places.map(read);
  if (new Set(all.flatMap(({ by }) => by ?? [])).size < 2) return null;
  const full = keyOfFull(all);
  const groups = new Map<string, PlacedName[]>();
  let last: { readonly by: string; readonly document: string } | null = null;
  for (const { mention, by, whole } of all) {
    const before: string = last?.document === mention.document.id ? last.by : full;
    const kept: string = by ?? (isAlone(mention) ? before : full);
    if (kept !== APART) last = { by: kept, document: mention.document.id };
    // A title is no part of the name of someone who is also named in full.
    const group = groups.get(kept) ?? [];
    group.push(kept === full ? mention : whole);
    groups.set(kept, group);
  }
  const inPassage = Map.groupBy(places, passageOf);
  const roles = places.flatMap(rolesOf);
  return [...groups].map(([part, mentions]) => {
    const passages = new Set(mentions.map(passageOf));
    let count = 0;
    for (const passage of passages) count += inPassage.get(passage)?.length ?? 0;
    // A role in a passage that names several of them may be another's.
    const own = count > mentions.length ? [] : roles.filter((role) => passages.has(passageOf(role)));
    return { part, mentions, roles: own };
  });
}

function passageOf({ document, place }: PlacedName): string {
  return `${place.passage} ${document.id}`;
}
