import type { PlannedClause, PlannedItem, PlannedWord } from '../../engine.ts';
import { phraseText } from '../disk/phraseText.ts';
import { FIELDS, FREQUENCY_UNIT } from './passageIndex.ts';
import { termKey } from './termKey.ts';

/** A query of OpenSearch's query DSL, without a score unless it says so. */
export type Query = Readonly<Record<string, unknown>>;

type Field = (typeof FIELDS)[keyof typeof FIELDS];
type Phrase = Extract<PlannedItem, { kind: 'phrase' }>;

/** Where a clause must be met: in text, headings or title; in the text alone; or between quotation marks. */
export type MetWhere = 'anywhere' | 'in text' | 'in quotes';

const FORM_FIELDS: Readonly<Record<MetWhere, readonly Field[]>> = {
  anywhere: [FIELDS.forms, FIELDS.around],
  'in text': [FIELDS.forms],
  'in quotes': [FIELDS.quoted],
};

/** Nothing. */
export const NOTHING: Query = { match_none: {} };

/** The passages that meet a clause by the forms that are meant, and phrases as they are written. */
export function metBy({ alternatives }: PlannedClause, where: MetWhere): Query {
  const words = alternatives.filter(({ kind }) => kind === 'words').flatMap((item) => item.words);
  const forms = [...new Set(words.flatMap((word) => [...word.forms.keys()]))].map(termKey);
  const phrases = alternatives.filter((item) => item.kind === 'phrase');
  return anyOf([
    ...(forms.length === 0 ? [] : FORM_FIELDS[where].map((field): Query => ({ terms: { [field]: forms } }))),
    ...phrases.map((phrase) => phraseQuery(phrase, where)),
  ]);
}

/** A phrase stands in the text. All its words must be words of the dossier, if their script has words. */
function phraseQuery({ words, phrase }: Phrase, where: MetWhere): Query {
  const field = where === 'in quotes' ? FIELDS.quotedPhrase : FIELDS.phrase;
  if (phrase.length === 0) return NOTHING;
  return allOf([
    { match_phrase: { [field]: phraseText(phrase.map(termKey)) } },
    ...words.filter(({ isUnspaced }) => !isUnspaced).map((word) => stemsOf([word], FIELDS.stems)),
  ]);
}

/** The passages that hold a stem of a clause, whatever the form, or the words of its phrase; a phrase counts as in the text. */
export function heldBy({ alternatives }: PlannedClause, where: 'anywhere' | 'in text'): Query {
  const words = alternatives.filter(({ kind }) => kind === 'words').flatMap((item) => item.words);
  const phrases = alternatives.filter((item) => item.kind === 'phrase');
  return anyOf([
    stemsOf(words, where === 'anywhere' ? FIELDS.stems : FIELDS.textStems),
    ...phrases.map((phrase) =>
      allOf(phrase.words.filter(({ isUnspaced }) => !isUnspaced).map((word) => stemsOf([word], FIELDS.stems))),
    ),
  ]);
}

function stemsOf(words: readonly PlannedWord[], field: Field): Query {
  const stems = [...new Set(words.flatMap((word) => [...word.stems.keys()]))].map(termKey);
  return stems.length === 0 ? NOTHING : { terms: { [field]: stems } };
}

/** More stems than this are scored together, as one: a search takes about a thousand parts. */
const MOST_SCORED = 300;

/** A query whose score is how often a passage holds a clause, over all its alternatives; null if nothing can hold it. */
export function frequencyOf({ alternatives }: PlannedClause): Query | null {
  const scored: Query[] = [];
  for (const item of alternatives) {
    if (item.kind === 'phrase') {
      scored.push(...phraseFrequency(item));
      continue;
    }
    for (const { stems } of item.words) {
      const [own, rest] = [[...stems].slice(0, MOST_SCORED), [...stems].slice(MOST_SCORED)];
      for (const [stem, boost] of own) scored.push({ term: { [FIELDS.stems]: { value: termKey(stem), boost } } });
      if (rest.length === 0) continue;
      const keys = rest.map(([stem]) => termKey(stem));
      scored.push({ constant_score: { filter: { terms: { [FIELDS.stems]: keys } }, boost: rest[0]?.[1] ?? 1 } });
    }
  }
  return scored.length === 0 ? null : { bool: { should: scored, minimum_should_match: 1 } };
}

/** A phrase occurs at most as often as its rarest word, whose stems count together. */
const LEAST = `double least = -1;
for (def word : params.words) {
  double sum = 0;
  for (def stem : word.entrySet()) { sum += termFreq(params.field, stem.getKey()) * stem.getValue(); }
  if (least < 0 || sum < least) { least = sum; }
}
return least / params.unit;`;

/** How often a passage holds a phrase; nothing if one of its words has no stem, since then it counts as held no time. */
function phraseFrequency({ words }: Phrase): readonly Query[] {
  if (words.length === 0 || words.some(({ stems }) => stems.size === 0)) return [];
  const query = allOf(words.map((word) => stemsOf([word], FIELDS.stems)));
  const params = {
    field: FIELDS.stems,
    unit: FREQUENCY_UNIT,
    words: words.map(({ stems }) => Object.fromEntries([...stems].map(([stem, worth]) => [termKey(stem), worth]))),
  };
  return [{ script_score: { query, script: { source: LEAST, params } } }];
}

/** What meets any of some queries. */
export function anyOf(queries: readonly Query[]): Query {
  const some = queries.filter((query) => query !== NOTHING);
  if (some.length === 0) return NOTHING;
  return some.length === 1 && some[0] !== undefined ? some[0] : { bool: { should: some, minimum_should_match: 1 } };
}

/** What meets all of some queries; of none, everything. */
export function allOf(queries: readonly Query[]): Query {
  if (queries.includes(NOTHING)) return NOTHING;
  return queries.length === 0 ? { match_all: {} } : { bool: { filter: queries } };
}
