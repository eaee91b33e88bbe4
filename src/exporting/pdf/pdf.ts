import type { QuotedRun } from '../../dossier/quotedRuns.ts';
import type { Entry, Handout } from '../../views/handout.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { textOf } from '../line.ts';
import { lacksLetters } from './fonts.ts';
import { Sheet } from './sheet.ts';

const SOFT = '#5c6370';
const WARN = '#a15c00';
/** A heading is not left alone at the foot of a page; in points. */
const HEADED = 44;

/** A briefing as a PDF: the quotations, the numbered notes on them, the sources. */
export async function toPdf(handout: Handout): Promise<Uint8Array> {
  const { title, facts, entries, sources, changed } = handout;
  const sheet = new Sheet(title);
  sheet.write(title, { font: 'bold', size: 19, above: 0 });
  sheet.write(textOf(facts), { size: 9, colour: SOFT });
  if (changed > 0) sheet.write(wording.handout.changed(changed), { font: 'bold', size: 9.5, colour: WARN });
  for (const entry of entries) writeEntry(sheet, entry);
  sheet.write(wording.handout.notes, { font: 'bold', size: 13, above: 22, keep: HEADED });
  for (const { number, reference, said, pinned } of entries) {
    const line = textOf(joined([reference, ...said, pinned], '. '));
    sheet.write(`${number}. ${line}.`, { size: 9, above: 4, direction: 'ltr' });
  }
  sheet.write(wording.handout.sources, { font: 'bold', size: 13, above: 22, keep: HEADED });
  for (const { number, words, url } of sources) {
    const address = url === null ? '' : `, ${url}`;
    sheet.write(`${number}. ${textOf(words)}${address}`, { size: 9, above: 4, direction: 'ltr' });
  }
  return sheet.end();
}

function writeEntry(sheet: Sheet, { number, columns, words, earlier, warning, note, cut, citation }: Entry): void {
  const mark = superscript(number);
  const label = (text: string): void => sheet.write(text, { size: 8.5, colour: SOFT, above: 5, keep: HEADED });
  sheet.write(String(number), { font: 'bold', size: 10, colour: SOFT, above: 16, keep: HEADED });
  if (warning !== null) sheet.write(`⚠ ${warning}`, { font: 'bold', size: 9.5, colour: WARN, above: 3 });
  if (earlier !== null) {
    label(wording.handout.asPinned);
    sheet.write([...unwrapped(earlier), own(words === null ? mark : '')], { bar: true, above: 3 });
  }
  if (words !== null && earlier !== null) label(wording.handout.asItStands);
  if (words !== null && columns !== null) label(wording.handout.columns(columns));
  if (words !== null) {
    const after = own(`${cut.after ? ' …' : ''}${mark}`);
    sheet.write([own(cut.before ? '… ' : ''), ...unwrapped(words), after], { bar: true, above: 3 });
  }
  if (words === null && earlier === null) sheet.write(`${citation}${mark}`);
  const shown = [...(words ?? []), ...(earlier ?? [])].map(({ text }) => text).join('');
  if (lacksLetters(`${shown}${note}`)) sheet.write(wording.handout.lacksLetters, { size: 8.5, colour: WARN, above: 3 });
  if (note !== '') {
    label(wording.handout.note);
    sheet.write(note, { above: 2 });
  }
}

/** Lines of the source are not lines of the page. */
function unwrapped(words: readonly QuotedRun[]): readonly QuotedRun[] {
  return words.map((run) => ({ ...run, text: run.text.replace(/(?<!\s)\s*\n\s*/gu, ' ') }));
}

function own(text: string): QuotedRun {
  return { text, isStruck: false, isSign: true };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}
