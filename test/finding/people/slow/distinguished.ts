import { nameLanguageOf } from '../../../../src/finding/names/nameLanguage.ts';
import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import { partsBeside } from '../../../../src/finding/names/partsBeside.ts';
import type { Cluster } from '../../../../src/finding/people/clusters/cluster.ts';
import { type PersonMention, textOf } from '../../../../src/finding/people/person.ts';
import type { Gathered } from './gatherMentions.ts';

/** A cluster with its places. */
interface Placed {
  readonly cluster: Cluster;
  readonly gathered: Gathered;
}

/** A place with what distinguishes its bearer from others of the same name, and the slice that contains that too. */
interface Distinguished {
  readonly mention: PersonMention;
  readonly by: string | null;
  readonly whole: PersonMention;
}

/** The key of those whom nothing distinguishes. */
const APART = '';

/**
 * Parts a cluster whose bearers the dossier distinguishes by what is beside their one name: by the generation behind it
 * (Jr., Sr.), or by titles of a man and of a woman before it (Lord, Lady). A surname alone is that of whoever was distinguished
 * last in the document. A full name is that of whoever has the next title; without a generation it stays apart. Any other
 * cluster comes back as it is.
 */
export function distinguished(placed: Placed): readonly Placed[] {
  if (placed.cluster.kind === 'body') return [placed];
  const isTitled = placed.gathered.mentions.some((mention) => partsBeside(mention).title !== null);
  const byTitles = isTitled ? partedBy(placed, byTitle, titleOfFull) : null;
  return partedBy(placed, byGeneration, () => APART) ?? byTitles ?? [placed];
}

function byGeneration(mention: PersonMention): Distinguished {
  const { generation } = partsBeside(mention);
  if (generation === null) return { mention, by: null, whole: mention };
  return { mention, by: generation.folded, whole: { ...mention, end: generation.end } };
}

function byTitle(mention: PersonMention): Distinguished {
  const { title } = partsBeside(mention);
  // "Edmund Grey" is no Lady Grey: a first name shows a gender as a title does.
  if (title === null) return { mention, by: isAlone(mention) ? null : genderOf(mention), whole: mention };
  return { mention, by: title.gender, whole: isAlone(mention) ? { ...mention, start: title.start } : mention };
}

/** The gender of the one who is named in full: by a title before the full name, else by the next before the surname. */
function titleOfFull(all: readonly Distinguished[]): string {
  const full = all.findIndex(({ mention }) => !isAlone(mention));
  if (full < 0) return APART;
  const titled =
    all.find(({ mention, by }) => by !== null && !isAlone(mention)) ?? all.slice(full).find(({ by }) => by !== null);
  return titled?.by ?? APART;
}

function genderOf(mention: PersonMention): string | null {
  const { speech } = nameLanguageOf(mention.document.metadata.language);
  return speech.firstNames.get(nameWords(textOf(mention))[0] ?? '') ?? null;
}

function isAlone(mention: PersonMention): boolean {
  return nameWords(textOf(mention)).length === 1;
}

function partedBy(
  { cluster, gathered: { mentions, roles } }: Placed,
  read: (mention: PersonMention) => Distinguished,
  keyOfFull: (all: readonly Distinguished[]) => string,
): readonly Placed[] | null {
  const all = mentions.map(read);
  if (new Set(all.flatMap(({ by }) => by ?? [])).size < 2) return null;
  const full = keyOfFull(all);
  const groups = new Map<string, PersonMention[]>();
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
  return [...groups.values()].map((own) => {
    const passages = new Set(own.map(({ passage }) => passage));
    const others = mentions.filter(({ passage }) => passages.has(passage)).length > own.length;
    // A role in a passage that names several of them may be another's.
    const ownRoles = others ? [] : roles.filter(({ passage }) => passages.has(passage));
    return { cluster, gathered: { mentions: own, roles: ownRoles } };
  });
}
