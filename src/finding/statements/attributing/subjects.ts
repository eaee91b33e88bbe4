import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';

const SOMEONE: ReadonlySet<Mention['kind']> = new Set(['name', 'role', 'body']);
/** How a subject that begins a clause can be related to the verb of speech in it. */
export const OWN: ReadonlySet<Relation> = new Set(['before', 'apposition', 'relative']);

/** The first subject of a cue, of those who can speak, that passes a test; null if none does. */
export function subjectOf(cue: Cue, is: (relation: Relation, mention: Mention) => boolean): Mention | null {
  for (const [mention, relation] of cue.subjects) {
    if (isSomeone(mention) && is(relation, mention)) return mention;
  }
  return null;
}

/** Whether a mention is a person, a body or a pronoun for one. */
export function isSomeone({ kind, pronoun }: Mention): boolean {
  return kind === 'pronoun' ? pronoun !== 'it' : SOMEONE.has(kind);
}
