import { numberPassages } from '../../src/dossier/numbering.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { statementsOf } from '../../src/finding/statements/statements.ts';
import { readPlainText } from '../../src/reading/text/plainText.ts';
import { layouts } from '../fixtures/layouts.ts';
import { prose } from '../fixtures/prose.ts';
import { timed } from './timed.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** UTF-16 units of short quotations, the densest of texts. */
const QUOTATIONS = 50_000;
const PASSAGES = 3000;

/** What it costs to read a large text, to find statements where there are very many, and to number a changed document. */
export async function benchReading(): Promise<object> {
  const text = `${layouts.map((layout) => layout.text).join('\n\n')}\n\n`;
  const bytes = Buffer.from(text.repeat(Math.ceil(FIVE_MEGABYTES / text.length)));
  const read = await timed(() => readPlainText(bytes));
  const found = await timed(() => statementsOf(...quotations()));
  const numbered = await timed(changedThroughout);
  return {
    fiveMegabytesOfTextMs: read.ms,
    blocks: read.value.blocks.length,
    densestQuotationsMs: found.ms,
    statements: found.value.length,
    numberingMs: numbered.ms,
    numbers: numbered.value,
  };
}

function quotations(): Parameters<typeof statementsOf> {
  const unit = '“No,” Calder said. ';
  const text = unit.repeat(Math.floor(QUOTATIONS / unit.length));
  return [text, [{ kind: 'paragraph', start: 0, end: text.length }], 'en'];
}

/** How many numbers a document has of which every passage has changed. */
function changedThroughout(): number {
  const number = (before: Parameters<typeof numberPassages>[0], end: string) => {
    const texts = Array.from({ length: PASSAGES }, (_, at) => prose(at, 1) + end);
    const passages = texts.map((one, start) => ({
      start,
      end: start + 1,
      document: 'log',
      kind: 'paragraph' as const,
      page: null,
      headings: [],
      hash: hashOf(one),
    }));
    return numberPassages(before, passages, ({ start }) => texts[start] ?? '');
  };
  return number(number([], ''), ' It changed.').length;
}
