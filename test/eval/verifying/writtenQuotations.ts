import { sentencesOf } from '../../../src/languages/sentences.ts';
import type { EvalText } from '../openTexts.ts';
import { FEWEST_WORDS } from './changedQuotations.ts';
import { NUMBER_FORMS } from './numberForms.ts';
import type { Expected, LabelledQuotation, VerifyCase } from './verifyCase.ts';

/** Speakers whom no labelled set has. */
const SPEAKERS = ['Arne Volkmar', 'Ida Stenberg', 'Ruben Castell', 'Mona Lindqvist', 'Pavel Dorn', 'Greta Halloway'];

/** A paragraph that has a quotation in some form, and what is pasted of it. */
interface Written {
  readonly kind: string;
  readonly expected: Expected;
  readonly paragraph: string;
  readonly pasted: string;
}

/** The cases of one kind, and the documents of the invented dossier that they are asked of. */
export interface WrittenKind {
  readonly texts: readonly EvalText[];
  readonly cases: readonly VerifyCase[];
}

/**
 * Invented dossiers, one a kind, in which each document has a sentence of a quotation of the set with what turns, interrupts or
 * decorates it; and the cases that paste the sentence. A kind takes each sentence that has the words for it, at most `most`.
 */
export function writtenQuotations(quotations: readonly LabelledQuotation[], most: number): readonly WrittenKind[] {
  const sentences = new Set(quotations.flatMap(({ quote }) => plainSentences(quote)));
  const all = [...sentences];
  const forms = all.flatMap((sentence, at) => formsOf(sentence, all[(at + 1) % all.length] ?? '', at));
  return [...Map.groupBy(forms, ({ kind }) => kind)].map(([kind, written]) => {
    const made = written.slice(0, most).map(({ expected, paragraph, pasted }, at) => {
      const id = `${kind} ${at}`;
      const text = `Document ${at}\n\n${paragraph}`;
      const quotation = { doc: id, start: 0, end: text.length, quote: pasted };
      return { text: { id, text }, one: { kind, expected, words: pasted, quotation } };
    });
    return { texts: made.map(({ text }) => text), cases: made.map(({ one }) => one) };
  });
}

function formsOf(sentence: string, next: string, at: number): readonly Written[] {
  const name = SPEAKERS[at % SPEAKERS.length] ?? '';
  const said = (words: string): string => `${name} said: “${words}.”`;
  const parts = sentence.split(' ');
  const middle = Math.floor(parts.length / 2);
  const put = (words: string): string => parts.toSpliced(middle, 0, words).join(' ');
  const form = (kind: string, expected: Expected, paragraph: string, pasted: string): Written => ({
    kind,
    expected,
    paragraph,
    pasted,
  });
  const small = /^I\b/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const denial = ['I do not believe that', 'It is not true that', 'Nobody can say that', 'I never said that'][at % 4];
  const denied = ['denied saying', 'never said', 'refused to say'][at % 3];
  const condition = ['if the council agrees', 'unless the owners object', 'provided that the money comes'][at % 3];
  const half = [parts.slice(0, middle).join(' '), parts.slice(middle).join(' ')];
  const [, source = '', pastedNumber = '', same] = [at, ...(NUMBER_FORMS[at % NUMBER_FORMS.length] ?? [])];
  return [
    form('negation left out behind an ellipsis', 'altered', said(put('not')), put('…')),
    form('condition left out behind an ellipsis', 'altered', said(put(`, ${condition},`)), put('…')),
    form('critics left out behind an ellipsis', 'altered', said(put(', critics say,')), put('…')),
    form('harmless words left out behind an ellipsis', 'verbatim', said(put(', here in the town,')), put('…')),
    form('negation in brackets left out', 'altered', said(put('[not]')), sentence),
    form('words in brackets left out', 'verbatim', said(put('[the owners]')), sentence),
    form('negation in brackets brought in', 'altered', said(sentence), put('[never]')),
    form('condition in brackets brought in', 'altered', said(sentence), put(`[${condition}]`)),
    form('cut out of a denial', 'warned', said(`${denial} ${small}`), small),
    form('cut off a condition', 'warned', said(`${sentence} ${condition}`), sentence),
    form('words that are denied', 'warned', `${name} ${denied} “${sentence}.”`, sentence),
    form('cue inside the sentence', 'verbatim', `“${half[0]},” ${name} said, “${half[1]}.”`, sentence),
    form('cue between sentences', 'verbatim', `“${sentence},” said ${name}. “${next}.”`, `${sentence}. ${next}.`),
    form(
      'two speakers of one paragraph joined',
      'altered',
      `“${sentence},” said ${name}. “${next},” said ${SPEAKERS[(at + 1) % SPEAKERS.length]}.`,
      `${sentence}. ${next}.`,
    ),
    form('footnote mark inside', 'verbatim', said(parts.with(middle, `${parts[middle]}[4]`).join(' ')), sentence),
    form('soft hyphen inside', 'verbatim', said(hyphenated(sentence, '\u00ad')), sentence),
    form(
      same === true ? 'the same number in another form' : 'number, sign or currency changed',
      same === true ? 'verbatim' : 'altered',
      said(`${sentence}, and it was ${source} in all`),
      `${sentence}, and it was ${pastedNumber} in all`,
    ),
    ...wordsOtherwise(sentence).map((pasted) => form('word written otherwise', 'otherwise', said(sentence), pasted)),
  ];
}

const TURNING =
  /\b(?:not|never|no|nobody|none|nothing|nor|neither|without|if|unless|until|only|when|say|says|said|critics)\b|n[’']t\b/iu;

/** The sentences of a quotation, without their ends, that have no marks of their own and turn nothing already. */
function plainSentences(quote: string): readonly string[] {
  return sentencesOf(quote)
    .map(({ start, end }) => quote.slice(start, end).trim())
    .filter((sentence) => /^\p{Lu}[\p{L}’', -]+[.,]?$/u.test(sentence) && !TURNING.test(sentence))
    .map((sentence) => sentence.replace(/[.,]$/u, '').replace(/\s+/gu, ' '))
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
}

function hyphenated(sentence: string, hyphen: string): string {
  return sentence.replace(/\p{Ll}{4}(?=\p{Ll}{3})/u, (letters) => `${letters}${hyphen}`);
}

/** A sentence with a word in its capitals, without its apostrophe, or with an accent. */
function wordsOtherwise(sentence: string): readonly string[] {
  return [
    sentence.replace(/ us /u, ' US '),
    sentence.replace(/(?<=\p{L})[’'](?=\p{L})/u, ''),
    sentence.replace(/(?<= \p{Ll}{2})e(?=\p{Ll})/u, 'é'),
  ].filter((one) => one !== sentence);
}
