import type { Answer, BriefingShown, ExportFormat, PinShown, Result } from '../answer.ts';
import { saidBy } from '../dossier/saidBy.ts';

/** One pin as it is handed over. */
export interface Entry {
  readonly number: number;
  /** The words that stand in the dossier, unchanged; null where none do. */
  readonly words: string | null;
  /** Whether the passage goes on before and after them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The words as they were pinned, where they have changed since or are gone. */
  readonly earlier: string | null;
  /** What is to be known of a change; null while the words stand. */
  readonly warning: string | null;
  /** The team's own words; empty where there are none. */
  readonly note: string;
  /** Whose statements the words hold, each once. */
  readonly said: readonly string[];
  readonly citation: string;
  /** The passage among the sources: "Title, Gazette, 4 May 2021, ¶2 [id:2]". */
  readonly reference: string;
  readonly bibtex: string | null;
  readonly pinned: string;
}

export interface Source {
  readonly number: number;
  readonly text: string;
  readonly url: string | null;
}

/** A briefing as every form of export shows it. */
export interface Handout {
  readonly title: string;
  /** Of which dossier, how many quotations, and when they were verified. */
  readonly facts: string;
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  /** How many quotations have a warning. */
  readonly changed: number;
}

/** What a command says is to be handed over, in which form. */
export interface Order {
  readonly answer: Answer;
  readonly briefing: BriefingShown;
  readonly format: ExportFormat;
  readonly at: Date;
}

/** What an answer asks to be handed over, or undefined. */
export function orderOf(answer: Answer): Order | undefined {
  const { briefing, export: wanted } = answer;
  if (briefing === undefined || wanted === undefined) return undefined;
  return { answer, briefing, format: wanted.format, at: new Date(wanted.at) };
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** `22 November 2026 at 18:30 UTC` */
export function momentOf(date: Date): string {
  return `${MOMENT.format(date)} UTC`;
}

/** Lays a briefing out for handing over. */
export function handoutOf({ answer, briefing, at }: Order): Handout {
  const { results, dossier } = answer;
  const entries = briefing.pins.map((pin) => entryOf(pin, results));
  const changed = entries.filter(({ warning }) => warning !== null).length;
  const many = entries.length === 1 ? 'one quotation' : `${entries.length} quotations`;
  return {
    title: briefing.name,
    facts: `From the dossier “${dossier}”: ${many}, each compared with its source on ${momentOf(at)}.`,
    entries,
    sources: sourcesOf(briefing, results),
    changed,
  };
}

const WARNINGS: Readonly<Record<PinShown['state'], string | null>> = {
  standing: null,
  changed: 'The source has changed since this was pinned. Both wordings stand here.',
  removed: 'The source does not hold these words any more. They are shown as they were pinned.',
  'document gone': 'The document is not in the dossier any more. The words are shown as they were pinned.',
  unknown: 'These words are not in the dossier, and no record of them is left.',
};

function entryOf(pin: PinShown, results: readonly Result[]): Entry {
  const { words, earlier, reference, number, note, citation, said } = pin;
  const result = pin.result === null ? undefined : results[pin.result];
  const by = `pinned by ${pin.pinnedBy.name}, ${momentOf(new Date(pin.pinnedAt))}`;
  const file = earlier === null ? '' : `, ${earlier.file}`;
  return {
    number,
    words: words?.text ?? null,
    cut: {
      before: words !== null && result !== undefined && text(result, result.start, words.start).trim() !== '',
      after: words !== null && result !== undefined && text(result, words.end, result.end).trim() !== '',
    },
    earlier: earlier?.text ?? null,
    warning: WARNINGS[pin.state],
    note,
    said: [...new Set(said.map((quotation) => speakerOf(quotation, result)))],
    citation,
    reference: reference?.text ?? `${citation}${file}`,
    bibtex: reference?.bibtex ?? null,
    pinned: by,
  };
}

function text({ text: whole, start }: Result, from: number, to: number): string {
  return whole.slice(from - start, to - start);
}

function speakerOf(quotation: PinShown['said'][number], result: Result | undefined): string {
  const line = saidBy({ quotation, source: result?.source ?? null });
  return line.map((part) => part.text).join('');
}

function sourcesOf({ pins }: BriefingShown, results: readonly Result[]): readonly Source[] {
  const seen = new Map<string, Omit<Source, 'number'>>();
  for (const pin of pins) {
    const result = pin.result === null ? undefined : results[pin.result];
    if (result !== undefined) {
      const { author, title, source, published, document, documentId } = result;
      const known = [author, `“${title}”`, source, published].filter((part) => part !== null);
      const url = pin.url;
      seen.set(documentId, { text: `${known.join(', ')}. File: ${document}`, url });
    } else if (pin.earlier !== null && !seen.has(pin.earlier.documentId)) {
      const { documentId, file } = pin.earlier;
      seen.set(documentId, { text: `${documentId}. File: ${file}`, url: null });
    }
  }
  return [...seen.values()].map((source, at) => ({ ...source, number: at + 1 }));
}
