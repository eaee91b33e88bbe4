import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { pdfFixture } from '../fixtures/pdfFixture.ts';
import { prose } from '../fixtures/prose.ts';
import { SCRIPT_SAMPLES } from './scriptSamples.ts';

/** Pieces of a document: a heading, a paragraph, a list, a table with its head first. */
type Piece =
  | string
  | { readonly heading: string }
  | { readonly items: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] };

interface Sample {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly columns?: number;
  /** How it is set if it is not in Latin letters; then by Chromium and LibreOffice alone, which shape and order it. */
  readonly script?: { readonly language: string; readonly direction: 'ltr' | 'rtl'; readonly font: string };
}

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from);
const report: readonly Piece[] = numbers(24).flatMap((number): readonly Piece[] => [
  ...(number % 6 === 1 ? [{ heading: `Part ${number} of the hearing` }] : []),
  prose(number),
  ...(number % 8 === 0
    ? [{ items: ['a rope that did not belong to the ferry', 'a lamp', 'the key of the gate'] }]
    : []),
]);
const events: readonly Piece[] = numbers(6).flatMap((number) => [
  prose(number),
  {
    rows: [
      ['Date', 'Event', 'Place'],
      ...numbers(6, number).map((day) => [`${day} June 2021`, prose(day, 1), day % 3 === 0 ? '' : 'Larkhaven']),
    ],
  },
]);

/** How often the few paragraphs of a script are set, so that they fill pages. */
const TIMES = 6;

/** The documents of which PDFs are made. */
export const SAMPLES: readonly Sample[] = [
  { name: 'report', pieces: report },
  { name: 'columns', pieces: report, columns: 2 },
  { name: 'tables', pieces: events },
  ...SCRIPT_SAMPLES.map(({ name, paragraphs, ...script }) => ({
    name,
    script,
    pieces: numbers(TIMES).flatMap(() => paragraphs),
  })),
];

/** The words of a document in the order in which they are read. */
function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('heading' in piece) return piece.heading;
      return 'items' in piece ? piece.items.join('\n') : piece.rows.map((row) => row.join(' | ')).join('\n');
    })
    .join('\n\n');
}

function htmlOf({ pieces, columns = 1, script }: Sample): string {
  const body = pieces.map((piece) => {
    if (typeof piece === 'string') return `<p>${piece}</p>`;
    if ('heading' in piece) return `<h2>${piece.heading}</h2>`;
    if ('items' in piece) return `<ul>${piece.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const rows = piece.rows.map(
      (row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
    );
    return `<table border="1">${rows.join('')}</table>`;
  });
  const { language = 'en', direction = 'ltr', font = 'serif' } = script ?? {};
  const style = `body { font: 11pt '${font}', serif; text-align: justify; columns: ${columns} } td, th { vertical-align: top }`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><style>${style}</style><body>${body.join('\n')}</body></html>`;
}

async function pdfkitOf({ pieces, columns = 1 }: Sample): Promise<Uint8Array> {
  return pdfFixture((pdf) => {
    pdf.fontSize(11);
    const text = pieces.map((piece) => textOf([piece])).join('\n');
    pdf.text(text, { columns, columnGap: 18, align: 'justify' });
  });
}

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 }).status === 0;
}

/** Adds the command that makes PDFs with the programs that are installed: pdfkit, Chromium, LibreOffice. */
export function addMakePdfs(program: Command): void {
  program
    .command('make-pdfs')
    .description('PDFs of invented texts by pdfkit, Chromium and LibreOffice, each beside its text, for `pdfs`')
    .argument('<dir>', 'where to write them')
    .action(async (folder: string) => {
      mkdirSync(folder, { recursive: true });
      for (const sample of SAMPLES) await makePdfs(sample, folder);
    });
}

async function makePdfs(sample: Sample, folder: string): Promise<void> {
  const at = (ending: string) => join(folder, `${sample.name}${ending}`);
  writeFileSync(at('.txt'), textOf(sample.pieces));
  writeFileSync(at('.html'), htmlOf(sample));
  if (sample.script === undefined && sample.pieces.every((piece) => typeof piece === 'string' || !('rows' in piece))) {
    writeFileSync(at('.pdfkit.pdf'), await pdfkitOf(sample));
  }
  run(process.env['CHROMIUM'] ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${at('.chromium.pdf')}`,
    at('.html'),
  ]);
  const isConverted =
    run('soffice', ['--headless', '--convert-to', 'odt:writerweb8_writer', '--outdir', folder, at('.html')]) &&
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, at('.odt')]);
  if (isConverted) renameSync(at('.pdf'), at('.libreoffice.pdf'));
  for (const ending of ['.html', '.odt']) rmSync(at(ending), { force: true });
}
