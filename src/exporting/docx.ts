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
import { directionOf, levelsOf } from './bidi.ts';
import type { Entry, Handout } from './handout.ts';
import { joined, textOf } from './line.ts';
import { warningOf } from './markdown.ts';
import { printable } from './plainCharacters.ts';

/** Has Latin, Greek, Cyrillic, Arabic and Hebrew wherever Word runs; elsewhere it is replaced by what has. */
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
          paragraph(facts, {}, { color: SOFT, size: SMALL }),
          ...(changed === 0 ? [] : [paragraph(warningOf(changed), {}, { color: WARN, bold: true })]),
          ...entries.flatMap(entryParagraphs),
          paragraph('Sources', { heading: HeadingLevel.HEADING_1 }),
          ...sources.map(({ number, line, url }) =>
            paragraph(`${number}. ${textOf(line)}${url === null ? '' : `, ${url}`}`, {}, { size: SMALL }, [], false),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function entryParagraphs(entry: Entry): readonly Paragraph[] {
  const { number, words, earlier, warning, note, cut, citation } = entry;
  const mark = [new FootnoteReferenceRun(number)];
  const label = (text: string): Paragraph => paragraph(text, { keepNext: true }, { color: SOFT, size: SMALL });
  return [
    paragraph(String(number), { heading: HeadingLevel.HEADING_2 }),
    ...(warning === null ? [] : [paragraph(`⚠ ${warning}`, { keepNext: true }, { color: WARN, bold: true })]),
    ...(earlier === null ? [] : [label('As it was pinned'), quotation(earlier, words === null ? mark : [])]),
    ...(words === null || earlier === null ? [] : [label('As it stands now')]),
    ...(words === null ? [] : [quotation(words, mark, cut)]),
    ...(words === null && earlier === null ? [paragraph(citation, {}, {}, mark)] : []),
    ...(note === '' ? [] : [label('Note'), ...note.split(/\n+/u).map((line) => paragraph(line))]),
  ];
}

function quotation(words: string, marks: readonly FootnoteReferenceRun[], cut?: Entry['cut']): Paragraph {
  const isRightToLeft = directionOf(words) === 'rtl';
  const bar = { style: BorderStyle.SINGLE, size: 18, space: 10, color: LINE };
  const shown = `${cut?.before === true ? '… ' : ''}${words}${cut?.after === true ? ' …' : ''}`;
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
  const line = joined([reference, ...said, pinned], '. ');
  return paragraph(` ${textOf(line)}.`, {}, { size: SMALL }, [], false);
}

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

function paragraph(
  text: string,
  options: ParagraphOptions = {},
  style: Partial<IRunOptions> = {},
  after: readonly FootnoteReferenceRun[] = [],
  isRightToLeft = directionOf(text) === 'rtl',
): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    ...options,
    bidirectional: isRightToLeft,
    children: [...runsOf(text, isRightToLeft, style), ...after],
  });
}

/** The text as runs of one direction: Word shapes and orders letters from right to left only if a run says so. */
function runsOf(text: string, isRightToLeft: boolean, style: Partial<IRunOptions>): readonly TextRun[] {
  const characters = [...printable(text).replace(/\s*\n\s*/gu, ' ')];
  const levels = levelsOf(characters, isRightToLeft ? 'rtl' : 'ltr');
  const runs: { text: string; isOdd: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    const isOdd = (levels[at] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    if (last?.isOdd === isOdd) last.text += character;
    else runs.push({ text: character, isOdd });
  }
  return runs.map((run) => new TextRun({ ...style, text: run.text, rightToLeft: run.isOdd }));
}
