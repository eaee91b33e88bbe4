import { remembered } from '../../text/remembered.ts';
import type { VerbForm, VerbTense } from '../parts/clauseGrammar.ts';
import { words, wordsOf } from '../wordList.ts';
import { IRREGULAR_VERBS, NOUN_LIKE_FORMS } from './irregularVerbs.ts';
import { NO_VERBS, NOUN_LIKE_VERBS, REGULAR_VERBS } from './verbs.ts';

const NOUN_LIKE = words(NOUN_LIKE_VERBS);
const NOUN_LIKE_IRREGULAR = words(NOUN_LIKE_FORMS);
const NONE = words(NO_VERBS);
const REGULAR = words(REGULAR_VERBS);

/** Past forms and participles by form; of "put" both. */
const IRREGULAR: ReadonlyMap<string, readonly Pick<VerbForm, 'base' | 'tense'>[]> = irregularForms();
const BASES: ReadonlySet<string> = new Set([...REGULAR, ...irregularBases()]);

/** The readings of an English word, in lower case, as a form of a verb. */
export const englishVerbForms = remembered((word: string): readonly VerbForm[] => {
  if (NONE.has(word) || !/^[\p{L}-]+$/u.test(word) || word.length < 2) return [];
  const irregular = (IRREGULAR.get(word) ?? []).map((one) => ({
    ...one,
    isKnown: true,
    isNounLike: NOUN_LIKE_IRREGULAR.has(word),
  }));
  const base = BASES.has(word)
    ? [formOf(word, 'base', true, NOUN_LIKE.has(word) || NOUN_LIKE_IRREGULAR.has(word))]
    : [];
  return [...irregular, ...base, ...regularForms(word)];
});

/** Every form of an English verb; of an irregular one also the regular forms, which do no harm. */
export function englishFormsOf(base: string): readonly string[] {
  const irregular = [...IRREGULAR].filter(([, all]) => all.some((one) => one.base === base)).map(([form]) => form);
  const stem = base.replace(/e$/u, '');
  const soft = base.replace(/([^aeiou])y$/u, '$1i');
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/u.test(base) ? [`${base}${base.at(-1)}`] : [];
  const past = base.endsWith('e') ? [`${base}d`] : [`${soft}ed`, ...doubled.map((one) => `${one}ed`)];
  return [
    base,
    ...irregular,
    ...past,
    `${base}s`,
    ...(soft === base ? [`${base}es`] : [`${soft}es`]),
    `${stem}ing`,
    ...doubled.map((one) => `${one}ing`),
  ];
}

function regularForms(word: string): readonly VerbForm[] {
  if (word.endsWith('ing') && word.length > 4) return withEnding(word.slice(0, -3), 'gerund', GERUND_NOUNS.has(word));
  if (word.endsWith('ed') && word.length > 3 && !IRREGULAR.has(word)) {
    const past = withEnding(word.slice(0, -2), 'past', false);
    return [...past, ...past.map((one) => ({ ...one, tense: 'participle' as const }))];
  }
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return [];
  const stems = [word.slice(0, -1), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  const base = stems.find((one) => one !== word && BASES.has(one));
  return base === undefined
    ? []
    : [formOf(base, 'present', true, NOUN_LIKE.has(base) || NOUN_LIKE_IRREGULAR.has(word))];
}

/** "hir", "stopp", "carri": the verbs of which an ending leaves this; all that are possible if none is known. */
function withEnding(stem: string, tense: VerbTense, isNounLike: boolean): readonly VerbForm[] {
  const possible = [
    `${stem}e`,
    stem,
    ...(/([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : []),
  ];
  const known = possible.filter((one) => BASES.has(one));
  if (known.length > 0) return known.map((base) => formOf(base, tense, true, isNounLike));
  if (stem.length < 3 || !/[aeiouy]/u.test(stem)) return [];
  return possible.map((base) => formOf(base, tense, false, isNounLike));
}

function formOf(base: string, tense: VerbTense, isKnown: boolean, isNounLike: boolean): VerbForm {
  return { base, tense, isKnown, isNounLike };
}

/** Gerunds that name a thing or an event as often. */
const GERUND_NOUNS = words(
  'building meeting hearing opening painting drawing reading writing recording warning ruling filing finding feeling training housing funding ' +
    'landing parking shipping banking fishing shooting beginning ending crossing setting sitting clothing understanding engineering marketing',
);

function irregularBases(): readonly string[] {
  return linesOf().map(([base = '']) => base);
}

function linesOf(): readonly (readonly string[])[] {
  return IRREGULAR_VERBS.replaceAll('\n', '').split('|').map(wordsOf);
}

function irregularForms(): ReadonlyMap<string, readonly Pick<VerbForm, 'base' | 'tense'>[]> {
  const found = new Map<string, Pick<VerbForm, 'base' | 'tense'>[]>();
  for (const [base = '', past = '', participle = ''] of linesOf()) {
    const forms = [
      ...past.split('/').map((word) => [word, 'past'] as const),
      ...participle.split('/').map((word) => [word, 'participle'] as const),
    ];
    for (const [word, tense] of forms) found.set(word, [...(found.get(word) ?? []), { base, tense }]);
  }
  return found;
}
