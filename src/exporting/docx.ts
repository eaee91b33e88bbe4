import {
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { QuotedRun } from '../dossier/quotedRuns.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { directionOf, levelsOf } from './bidi.ts';
import { textOf } from './line.ts';
import { printable } from './plainCharacters.ts';

/** Word has it everywhere, with Latin, Greek, Cyrillic, Arabic and Hebrew letters; other programs replace it by a font that has them. */
const FONT = 'Arial';
/** In half points. */
const SIZE = 22;
const SMALL = 18;
const SOFT = '5C6370';
const WARN = 'A15C00';
const LINE = 'B9BEC7';

/** A briefing as a Word document with footnotes. */
export async function toDocx(handout: Handout): Promise<Uint8Array> {
  const { title, facts, entries, sources, changed } = handout;
  const document = new Document({
    title: printable(title),
    creator: 'Verbatim',
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    footnotes: Object.fromEntries(entries.map((entry) => [entry.number, { children: [footnoteOf(entry)] }])),
    sections: [
      {
        children: [
          paragraph(title, { heading: HeadingLevel.TITLE }),
          paragraph(textOf(facts), {}, { color: SOFT, size: SMALL }),
          ...(changed === 0 ? [] : [paragraph(wording.handout.changed(changed), {}, { color: WARN, bold: true })]),
          ...entries.flatMap(entryParagraphs),
          paragraph(wording.handout.sources, { heading: HeadingLevel.HEADING_1 }),
          ...sources.map(({ number, words, url }) =>
            paragraph(`${number}. ${textOf(words)}${url === null ? '' : `, ${url}`}`, {}, { size: SMALL }, [], false),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function entryParagraphs(entry: Entry): readonly Paragraph[] {
  const { number, columns, words, earlier, warning, note, cut, citation } = entry;
  const mark = [new FootnoteReferenceRun(number)];
  const label = (text: string): Paragraph => paragraph(text, { keepNext: true }, { color: SOFT, size: SMALL });
  return [
    paragraph(String(number), { heading: HeadingLevel.HEADING_2 }),
    ...(warning === null ? [] : [paragraph(`⚠ ${warning}`, { keepNext: true }, { color: WARN, bold: true })]),
    ...(earlier === null ? [] : [label(wording.handout.asPinned), quotation(earlier, words === null ? mark : [])]),
    ...(words === null || earlier === null ? [] : [label(wording.handout.asItStands)]),
    ...(words === null || columns === null ? [] : [label(wording.handout.columns(columns))]),
    ...(words === null ? [] : [quotation(words, mark, cut)]),
    ...(words === null && earlier === null ? [paragraph(citation, {}, {}, mark)] : []),
    ...(note === '' ? [] : [label(wording.handout.note), ...note.split(/\n+/u).map((line) => paragraph(line))]),
  ];
}

function quotation(words: readonly QuotedRun[], marks: readonly FootnoteReferenceRun[], cut?: Entry['cut']): Paragraph {
  const isRightToLeft = directionOf(words.map(({ text }) => text).join('')) === 'rtl';
  const bar = { style: BorderStyle.SINGLE, size: 18, space: 10, color: LINE };
  const own = (text: string): QuotedRun => ({ text, isStruck: false, isSign: true });
  const shown = [...(cut?.before === true ? [own('… ')] : []), ...words, ...(cut?.after === true ? [own(' …')] : [])];
  return paragraph(
    shown,
    // An indent turns with the direction of the paragraph, a border does not.
    { indent: { left: 360 }, border: isRightToLeft ? { right: bar } : { left: bar } },
    {},
    marks,
    isRightToLeft,
  );
}

function footnoteOf({ reference, said, pinned }: Entry): Paragraph {
  const words = joined([reference, ...said, pinned], '. ');
  return paragraph(` ${textOf(words)}.`, {}, { size: SMALL }, [], false);
}

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

function paragraph(
  text: string | readonly QuotedRun[],
  options: ParagraphOptions = {},
  style: Partial<IRunOptions> = {},
  after: readonly FootnoteReferenceRun[] = [],
  isRightToLeft = typeof text === 'string' && directionOf(text) === 'rtl',
): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    ...options,
    bidirectional: isRightToLeft,
    children: [
      ...runsOf(typeof text === 'string' ? [{ text, isStruck: false, isSign: false }] : text, isRightToLeft, style),
      ...after,
    ],
  });
}

/** The text as runs of one direction, struck or not: Word shapes and orders letters from right to left only if a run says so. */
function runsOf(quoted: readonly QuotedRun[], isRightToLeft: boolean, style: Partial<IRunOptions>): readonly TextRun[] {
  const characters = quoted.flatMap(({ text, isStruck }) =>
    [...printable(text).replace(/(?<!\s)\s*\n\s*/gu, ' ')].map((character) => ({ character, isStruck })),
  );
  const levels = levelsOf(
    characters.map(({ character }) => character),
    isRightToLeft ? 'rtl' : 'ltr',
  );
  const runs: { text: string; isOdd: boolean; isStruck: boolean }[] = [];
  for (const [at, { character, isStruck }] of characters.entries()) {
    const isOdd = (levels[at] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    if (last?.isOdd === isOdd && last.isStruck === isStruck) last.text += character;
    else runs.push({ text: character, isOdd, isStruck });
  }
  return runs.map(
    ({ text, isOdd, isStruck }) =>
      new TextRun({ ...style, text, rightToLeft: isOdd, ...(isStruck ? { strike: true } : {}) }),
  );
}
