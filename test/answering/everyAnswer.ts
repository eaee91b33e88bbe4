import { expect } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Answer } from '../../src/answer.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { UserError } from '../../src/errors.ts';
import { type AnswerJson, answerJson, answerJsonSchema } from '../../src/json/answerJson.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from './guarded.ts';

/** Runs a command as any host does; null where it says that the asker must write something else. */
export async function runAny(called: string, options: OptionValues, open: OpenDossier): Promise<Answer | null> {
  try {
    return await runGuarded(commands, called, options, open);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
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
