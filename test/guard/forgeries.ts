import { z } from 'zod';
import { type FieldKind, kindOf } from '../../src/answer/field.ts';
import { answerSchema } from '../../src/answer.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Place } from '../../src/dossier/place.ts';
import { type Node, nodesOf } from '../../src/guard/nodes.ts';
import type { Given } from './everyKind.ts';

/** One part of an answer, replaced by something that could as well be there. */
export interface Forgery {
  /** Such as `hits.0.passage`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly by: unknown;
  /** What was done: `another slice`, `another document`, `one more`, `null` … */
  readonly how: string;
  readonly answer: Given['sealed']['answer'];
}

/** Every leaf of an answer, each replaced in every way in which it could be another one. */
export function* forgeriesOf({ sealed: { answer }, open }: Given): Generator<Forgery> {
  for (const leaf of leavesIn(answer)) {
    for (const [how, by] of alternatives(leaf, open.dossier)) {
      if (JSON.stringify(by) === JSON.stringify(leaf.value)) continue;
      const changed = replaced(answer, leaf.path.split('.'), by);
      // Sound enough for a forgery: whether it is still an answer is for the guard to say.
      yield { path: leaf.path, kind: leaf.kind, by, how, answer: changed as Given['sealed']['answer'] };
    }
  }
}

interface Leaf {
  readonly path: string;
  readonly kind: FieldKind;
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly isNullable: boolean;
}

/** The leaves of an answer, those that are null too. */
function* leavesIn(answer: unknown): Generator<Leaf> {
  for (const node of nodesOf(answerSchema, answer)) {
    const own = node.kind === undefined ? undefined : leafOf(node);
    if (own !== undefined) yield own;
    if (!(node.schema instanceof z.ZodObject)) continue;
    for (const [key, schema] of Object.entries(node.schema.shape)) {
      const inner = schema instanceof z.ZodNullable ? schema.unwrap() : undefined;
      const kind = inner instanceof z.ZodType ? kindOf(inner) : undefined;
      const isNull = Reflect.get(Object(node.value), key) === null;
      if (!isNull || kind === undefined || !(inner instanceof z.ZodType)) continue;
      const path = node.path === '' ? key : `${node.path}.${key}`;
      yield { path, kind, schema: inner, value: null, isNullable: true };
    }
  }
}

function leafOf({ path, kind, schema, value, parent }: Node): Leaf | undefined {
  if (kind === undefined) return undefined;
  const declared =
    parent?.schema instanceof z.ZodObject ? parent.schema.shape[path.split('.').at(-1) ?? ''] : undefined;
  return { path, kind, schema, value, isNullable: declared instanceof z.ZodNullable };
}

type Alternative = readonly [how: string, by: unknown];

function alternatives({ kind, schema, value, isNullable }: Leaf, dossier: Dossier): readonly Alternative[] {
  const nothing: readonly Alternative[] = isNullable && value !== null ? [['nothing', null]] : [];
  return [...nothing, ...others(kind, schema, value, dossier)];
}

function others(kind: FieldKind, schema: z.ZodType, value: unknown, dossier: Dossier): readonly Alternative[] {
  if (schema instanceof z.ZodEnum) return schema.options.map((one) => ['another label', one]);
  if (schema instanceof z.ZodBoolean) return [['the contrary', value !== true]];
  if (schema instanceof z.ZodNumber) {
    const number = typeof value === 'number' ? value : 0;
    const step = Number.isInteger(number) && kind !== 'score' && kind !== 'statement' ? 1 : 0.01;
    return [
      ['more', Number((number + step > 1 && step < 1 ? number - step : number + step).toFixed(4))],
      ['less', Math.max(0, Number((number - step).toFixed(4)))],
    ];
  }
  if (isPlace(value) || (value === null && schema instanceof z.ZodObject)) {
    return isPlace(value) ? places(kind, value, dossier) : placesForNothing(kind, schema, dossier);
  }
  if (kind === 'pasted')
    return [
      ['another slice', shifted(value, 1)],
      ['a shorter slice', shifted(value, 0, -1)],
    ];
  if (kind === 'former') return [];
  if (kind === 'document') return dossier.documents.slice(0, 3).map(({ id }) => ['another document', id]);
  if (kind === 'day')
    return [
      ['another day', '2021-03-06'],
      ['another day', '1999-12-31'],
    ];
  if (kind === 'citation')
    return [
      ['another citation', 'gazette:1'],
      ['another part', 'gazette:2@0-3'],
    ];
  if (kind === 'spelling')
    return [
      ['another word', 'zeppelins'],
      ['another name', 'Ottokar Zweig'],
    ];
  if (kind === 'preferredName') return [['another name', 'Ines Calder']];
  if (kind === 'moment') return [['another moment', '2020-01-01T00:00:00.000Z']];
  if (kind === 'actor') return [['somebody else', { id: '2', name: 'Mia' }]];
  return [['other words', value === null ? 'something' : `${String(value)} not`]];
}

function isPlace(value: unknown): value is Place & { readonly passage?: number } {
  return typeof value === 'object' && value !== null && 'document' in value && 'start' in value;
}

function shifted(value: unknown, from: number, to = from): unknown {
  const { start, end } = Object(value);
  return { start: start + from, end: end + to };
}

/** Other slices of the same kind: of the same document and of another one, and the same slice a character off. */
function places(
  kind: FieldKind,
  place: Place & { readonly passage?: number },
  dossier: Dossier,
): readonly Alternative[] {
  const { document, start, end } = place;
  const off: readonly Alternative[] = [
    ['begins later', { ...place, start: start + 1 }],
    ['ends earlier', { ...place, end: end - 1 }],
  ];
  if (place.passage !== undefined) return [...off, ['other former words', { ...place, passage: place.passage + 1 }]];
  const other = dossier.documents.find(({ id }) => id !== document);
  return [
    ...off,
    ...slicesLike(kind, place, document, dossier).map((one): Alternative => ['another slice', one]),
    ...(other === undefined ? [] : slicesLike(kind, place, other.id, dossier).slice(0, 2)).map(
      (one): Alternative => ['another document', one],
    ),
  ];
}

function placesForNothing(kind: FieldKind, schema: z.ZodType, dossier: Dossier): readonly Alternative[] {
  if (kind === 'pasted') return [['something', { start: 0, end: 4 }]];
  if (kind === 'former') return [['something', { document: 'gazette', passage: 8, start: 0, end: 6 }]];
  if (!(schema instanceof z.ZodObject) || !('document' in schema.shape)) return [];
  const anywhere = { document: 'inquiry-report', start: 0, end: 1 };
  return slicesLike(kind, anywhere, 'inquiry-report', dossier)
    .slice(0, 2)
    .map((one): Alternative => ['something', one]);
}

/** Genuine slices of a document that could stand for a place: passages, sentences, or words with other characters. */
function slicesLike(kind: FieldKind, place: Place, id: string, dossier: Dossier): readonly Place[] {
  const document = dossier.document(id);
  if (document === undefined) return [];
  const at = ({ start, end }: { readonly start: number; readonly end: number }): Place => ({
    document: id,
    start,
    end,
  });
  if (kind === 'passage') {
    return document.passages
      .filter(({ start }) => id !== place.document || start !== place.start)
      .slice(0, 3)
      .map(at);
  }
  const around =
    document.passages.find(({ start, end }) => start <= place.start && place.end <= end) ?? document.passages[0];
  const text = dossier.textAt(place);
  const pattern = kind === 'sentence' ? /[^.!?]+[.!?]?/gu : /\p{L}[\p{L}’]+(?: \p{Lu}\p{L}+)*/gu;
  const own = around === undefined ? [] : slicesOf(document.text, around, kind === 'sentence' ? pattern : NAME_OR_WORD);
  const far = kind === 'elsewhere' ? slicesOf(document.text, { start: 0, end: document.text.length }, NAME) : [];
  return [...own, ...far]
    .map(at)
    .filter((one) => dossier.textAt(one) !== text)
    .slice(0, 5);
}

const NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu;
const NAME_OR_WORD = /\p{L}[\p{L}’]{2,}/gu;

function slicesOf(text: string, within: { readonly start: number; readonly end: number }, pattern: RegExp) {
  return [...text.slice(within.start, within.end).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: within.start + index,
    end: within.start + index + words.length,
  }));
}

/** Data with the value at a path replaced. */
function replaced(data: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(data))
    return data.map((item: unknown, at) => (String(at) === key ? replaced(item, rest, by) : item));
  const own: Readonly<Record<string, unknown>> = { ...Object(data) };
  return { ...own, [key]: replaced(own[key], rest, by) };
}
