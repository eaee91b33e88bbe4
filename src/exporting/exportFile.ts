import type { ExportFormat } from '../answer/exportFormat.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { toBibtex } from './bibtex.ts';
import { toDocx } from './docx.ts';
import { type Handout, handoutOf, type Order, orderOf } from './handout.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toPdf } from './pdf/pdf.ts';

/** A file that is handed over. */
export interface ExportedFile {
  /** Letters, digits, `-` and an ending, so that every system takes it. */
  readonly name: string;
  readonly description: string;
  readonly data: Uint8Array;
}

interface Form {
  readonly ending: string;
  readonly name: string;
  readonly make: (handout: Handout, order: Order) => string | Promise<Uint8Array>;
}

const FORMS: Readonly<Record<ExportFormat, Form>> = {
  markdown: { ending: 'md', name: 'Markdown', make: toMarkdown },
  docx: { ending: 'docx', name: 'Word document', make: toDocx },
  pdf: { ending: 'pdf', name: 'PDF', make: toPdf },
  html: { ending: 'html', name: 'web page', make: toHtml },
  bibtex: { ending: 'bib', name: 'BibTeX', make: toBibtex },
  json: { ending: 'json', name: 'JSON', make: (_, order) => toJson(order) },
};

/** The file that an answer says is to be handed over, or undefined. The answer must have been verified just before. */
export async function exportFile(answer: AnswerJson): Promise<ExportedFile | undefined> {
  const order = orderOf(answer);
  if (order === undefined) return undefined;
  const { ending, name, make } = FORMS[order.format];
  const made = await make(handoutOf(order), order);
  return {
    name: `${fileNameOf(order.briefing.name)}.${ending}`,
    description: `The briefing “${order.briefing.name}” as ${name}`,
    data: typeof made === 'string' ? new TextEncoder().encode(made) : made,
  };
}

/** Longest name without its ending. */
const LONGEST_NAME = 60;

function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase();
  return plain.slice(0, LONGEST_NAME).replace(/-+$/u, '') || 'briefing';
}
