import fc from 'fast-check';
import { expect } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Answer } from '../../src/answer.ts';
import { findCall } from '../../src/contract/findCall.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { UserError } from '../../src/errors.ts';
import { type AnswerJson, answerJson, answerJsonSchema } from '../../src/json/answerJson.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { anyWords } from '../text/anyWords.ts';
import { runGuarded } from './guarded.ts';

/** Runs a command as any host does; null where it says that the asker must write something else. */
export function runAny(called: string, options: OptionValues, open: OpenDossier): Answer | null {
  try {
    return runGuarded(commands, called, options, open);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Calls of every command: texts of the dossier's own words, of marks and operators, and of anything at all. */
export function anyCall({ dossier, index }: OpenDossier): fc.Arbitrary<{ name: string; options: OptionValues }> {
  const ids = dossier.documents.map(({ id }) => id);
  const surfaces = index.vocabulary.rows.map(([, surface]) => surface);
  const joint = fc.constantFrom(' ', ' ', ' ', ' OR ', ' -', '" "', '* ', '~ ');
  const own = fc
    .array(fc.tuple(fc.constantFrom(...surfaces), joint), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(''));
  const slice = fc
    .constantFrom(...dossier.documents)
    .chain((document) =>
      fc.tuple(fc.nat(document.text.length), fc.nat(60)).map(([at, length]) => document.text.slice(at, at + length)),
    );
  const text = fc.oneof(
    own,
    slice,
    slice.map((words) => `“${words}”`),
    anyWords,
  );
  const someFilters = fc.record(
    {
      document: fc.oneof(fc.constantFrom(...ids), anyWords),
      after: fc.constantFrom('2021', '2021-03-06', 'soon'),
      source: text,
    },
    { requiredKeys: [] },
  );
  const filters = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: someFilters });
  const citation = fc
    .tuple(fc.constantFrom(...ids), fc.nat(40), fc.nat(200), fc.nat(200))
    .map(([id, number, start, end]) => (start % 2 === 0 ? `${id}:${number}` : `${id}:${number}@${start}-${end}`));
  const options: Readonly<Record<string, fc.Arbitrary<OptionValues>>> = {
    ask: fc.tuple(text, filters).map(([question, others]) => ({ question, ...others })),
    search: fc.tuple(text, filters).map(([query, others]) => ({ query, ...others })),
    quote: fc.tuple(text, filters).map(([words, others]) => ({ words, ...others })),
    source: fc.record(
      { document: fc.oneof(fc.constantFrom(...ids), text), passage: fc.integer({ min: 1, max: 40 }) },
      { requiredKeys: [] },
    ),
    cite: fc.oneof(citation, citation, text).map((id) => ({ id })),
    who: fc.oneof(own, text).map((name) => ({ name })),
    compare: fc
      .tuple(...[0, 1].map(() => fc.oneof(fc.constantFrom(...ids), own, text)), fc.oneof(fc.constant(undefined), text))
      .map(([a, b, topic]) => ({ a, b, topic })),
    // Words chosen at random seldom stand beside a date: half of the calls ask for everything.
    timeline: fc.oneof(
      fc.record({ before: fc.constantFrom('2021-03', '2030', 'soon') }, { requiredKeys: [] }),
      fc.record(
        { topic: fc.oneof(own, text), person: fc.oneof(own, text), after: fc.constantFrom('1990', '2021-03-06') },
        { requiredKeys: [] },
      ),
    ),
    overview: fc.record({ topic: fc.oneof(own, text), without: citation }, { requiredKeys: ['topic'] }),
    help: fc.record(
      { command: fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), text) },
      { requiredKeys: [] },
    ),
  };
  // What else has subcommands answers from what a team keeps too, and is tested with a team.
  const names = commands.filter(({ subcommands }) => subcommands === undefined).map(({ name }) => name);
  return fc
    .constantFrom(...names)
    .chain((name) => (options[name] ?? anyOptions(name, text)).map((given) => ({ name, options: given })));
}

/** Options for a command that has no arbitrary of its own above: any text for each of its options. */
function anyOptions(name: string, text: fc.Arbitrary<string>): fc.Arbitrary<OptionValues> {
  const known = findCall(commands, name).callable.options;
  return fc.record(
    Object.fromEntries(
      known.map((option) => [option.name, option.type === 'integer' ? fc.integer({ min: 1, max: 40 }) : text]),
    ),
    { requiredKeys: known.filter(({ required }) => required === true).map((option) => option.name) },
  );
}

/**
 * Holds the first promise for one answer, without the program's own check and with it: every quoted character, as data
 * and as the terminal shows it, is the slice of the document that the citation names.
 */
export function expectVerbatim(answer: Answer, dossier: Dossier): void {
  const json = answerJson(answer, dossier);
  expect(answerJsonSchema.parse(json)).toEqual(json);
  for (const result of json.results) {
    const document = dossier.documents.find(({ file }) => file === result.document);
    expect(result.text).toBe(document?.text.slice(result.start, result.end));
    for (const slice of [result.sentence, result.quotation, ...result.highlights]) {
      if (slice === null) continue;
      expect(slice.start).toBeGreaterThanOrEqual(result.start);
      expect(slice.end).toBeLessThanOrEqual(result.end);
      expect(slice.end).toBeGreaterThan(slice.start);
    }
  }
  const placed = json.person?.roles ?? [];
  for (const { text, documentId, start, end } of [...placed, ...(json.person?.spellings ?? [])]) {
    expect(text).toBe(dossier.document(documentId)?.text.slice(start, end));
  }
  const shown = barredIn(drawView(viewOf(answer, dossier), dossier, (_style, text) => text));
  const stored = storedTexts(json, dossier);
  for (const words of shown) expect(stored.some((text) => text.includes(words))).toBe(true);
  for (const text of textsOf(json)) expect(shown).toContain(shownAs(text.trim()));
}

/** The words that the terminal shows behind bars whatever the command: passages, or sentences of what has an order of its own. */
function textsOf({ timeline, brief, verdicts, comparison, change, person, results }: AnswerJson): readonly string[] {
  if (verdicts !== undefined || comparison !== undefined) return [];
  const isCut = timeline !== undefined || brief !== undefined;
  const shown = results.map(({ text, start, sentence }) =>
    isCut ? text.slice((sentence?.start ?? start) - start, (sentence?.end ?? start) - start) : text,
  );
  return [
    ...(change === undefined ? [] : [change.earlier]),
    ...(person?.roles ?? []).map(({ text }) => text),
    ...shown,
  ];
}

/** Everything that is stored of a dossier, as a terminal may be sent it. */
function storedTexts({ change }: AnswerJson, { documents }: Dossier): readonly string[] {
  return [...documents.map(({ text }) => text), change?.earlier ?? ''].map(shownAs);
}

/** The text as a terminal may be sent it: a picture for each control character but tab and line end. */
function shownAs(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      if (code === 9 || code === 10 || (code >= 32 && code < 127) || code > 159) return character;
      return code < 32 ? String.fromCodePoint(0x2400 + code) : code === 127 ? '␡' : '\ufffd';
    })
    .join('');
}

/** What a drawn answer shows as the dossier's: lines behind the bar that follow each other belong together. */
function barredIn(drawn: string): readonly string[] {
  const texts: string[] = [];
  let wasBarred = false;
  for (const line of drawn.split('\n')) {
    const isBarred = line.startsWith('│ ');
    if (isBarred && wasBarred) texts.push(`${texts.pop() ?? ''}\n${line.slice(2)}`);
    else if (isBarred) texts.push(line.slice(2));
    wasBarred = isBarred;
  }
  return texts;
}
