import { z } from 'zod';

/**
 * What a leaf of an answer is. The guard has one check a kind, and the JSON form looks up what a kind points at.
 *
 * Kinds that point at a document or can be derived again from one:
 * `passage` a whole passage; `words` a slice of the passage that the answer shows beside it; `sentence` whole sentences of it;
 * `elsewhere` a slice outside that passage; `document` a document; `former` words that the ledger keeps; `spelling` a word as
 * the dossier writes it; `preferredName` a name that the team prefers; `citation` a citation that was typed; `day`; `dateReading`
 * how words that name a time are understood; `statement` what a statement is; `verdict`; `sides` how accounts relate.
 *
 * Kinds that no document can prove, so that only the seal protects them:
 * `ownWords` words of the bot, of the asker or of the team; `pasted` a slice of the asker's words; `count`; `number` what a
 * team calls a thing by; `score`; `label` one of a few; `flag`; `moment`; `key`; `actor`.
 */
export const DERIVED_KINDS = [
  'passage',
  'words',
  'sentence',
  'elsewhere',
  'document',
  'former',
  'spelling',
  'preferredName',
  'citation',
  'day',
  'dateReading',
  'statement',
  'verdict',
  'sides',
] as const;
export const SEALED_KINDS = [
  'ownWords',
  'pasted',
  'count',
  'number',
  'score',
  'label',
  'flag',
  'moment',
  'key',
  'actor',
] as const;

export type FieldKind = (typeof DERIVED_KINDS)[number] | (typeof SEALED_KINDS)[number];

interface Field {
  readonly kind: FieldKind;
}

const registry = z.registry<Field>();

/** Declares a schema as a leaf of this kind, with what it says in words. */
export function field<Schema extends z.ZodType>(kind: FieldKind, schema: Schema, description: string): Schema {
  const described = schema.describe(description);
  registry.add(described, { kind });
  return described;
}

/** The kind of a leaf; undefined for a schema that is not one. */
export function kindOf(schema: z.ZodType): FieldKind | undefined {
  return registry.get(schema)?.kind;
}
