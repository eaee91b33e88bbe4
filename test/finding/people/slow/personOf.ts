import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import type { Cluster } from '../../../../src/finding/people/clusters/cluster.ts';
import {
  type Person,
  type PersonMention,
  type Role,
  type Spelling,
  textOf,
} from '../../../../src/finding/people/person.ts';
import { ARTICLES } from '../../../../src/languages/allNames.ts';
import { fold } from '../../../../src/text/fold.ts';
import type { Gathered } from './gatherMentions.ts';

/** A person or body from a cluster and its places; `taken` are the ids that others have, to which its own is added. */
export function personOf(
  { kind }: Cluster,
  { mentions, roles }: Gathered,
  preferred: string | undefined,
  taken: Set<string>,
): Person {
  const spellings = countTexts(mentions);
  const name = preferred ?? (kind === 'person' ? fullest(spellings) : (spellings[0]?.text ?? ''));
  const plain = nameWords(name).join('-') || 'name';
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  const passageCount = new Set(mentions.map(({ passage }) => passage)).size;
  const rest = { mentionCount: mentions.length, passageCount };
  return { id, name, kind, spellings, roles: differentRoles(roles), mentions, ...rest };
}

/** The commonest spelling among those with the first name; of equally common ones the first. */
function fullest(spellings: readonly Spelling[]): string {
  const full = spellings.filter(({ text }) => nameWords(text).length > 1);
  const [best] = [...(full.length > 0 ? full : spellings)].sort((a, b) => b.count - a.count);
  return best?.text ?? '';
}

/** The different texts at these places with how often each occurs, the commonest first. */
function countTexts(places: readonly PersonMention[]): readonly Spelling[] {
  const counted = new Map<string, { text: string; count: number; first: PersonMention }>();
  for (const place of places) {
    const text = textOf(place);
    const entry = counted.get(text);
    if (entry === undefined) counted.set(text, { text, count: 1, first: place });
    else entry.count += 1;
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

/** The descriptions that differ in more than capitals and articles; one that is part of another is left out. */
function differentRoles(places: readonly PersonMention[]): readonly Role[] {
  const counted = new Map<string, { text: string; count: number; first: PersonMention }>();
  for (const place of places) {
    const text = textOf(place);
    const key = text
      .split(/\s+/u)
      .map((word) => fold(word))
      .filter((word) => !ARTICLES.has(word))
      .join(' ');
    const entry = counted.get(key);
    if (entry === undefined) counted.set(key, { text, count: 1, first: place });
    else entry.count += 1;
  }
  const roles = [...counted];
  return roles
    .filter(([key]) => !roles.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, role]) => role);
}
