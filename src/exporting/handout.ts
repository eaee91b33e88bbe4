import type { ExportFormat } from '../answer/exportFormat.ts';
import { saidBy } from '../dossier/saidBy.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { BriefingJson, PinJson } from '../json/commands/briefingJson.ts';
import type { ResultJson } from '../json/parts/resultJson.ts';
import { wording } from '../wording/catalogue.ts';
import { foreign, joined, type Line, own } from './line.ts';

/** One pin as it is handed over. */
export interface Entry {
  readonly number: number;
  /** The words that the dossier has today, unchanged; null if it has none. */
  readonly words: string | null;
  /** Whether the passage goes on before and after them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The words as they were pinned, if they have changed since or are gone. */
  readonly earlier: string | null;
  /** What is to be known of a change; null as long as the words are unchanged. */
  readonly warning: string | null;
  /** The team's own words; empty if there are none. */
  readonly note: string;
  /** Whose statements the words hold, each once. */
  readonly said: readonly Line[];
  readonly citation: string;
  /** `Nora Whitby, “Hearing”, Gazette, 4 May 2021, ¶2 [hearing:2]` */
  readonly reference: Line;
  readonly bibtex: string | null;
  /** Who pinned it, and when. */
  readonly pinned: Line;
}

export interface Source {
  readonly number: number;
  readonly line: Line;
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
  readonly answer: AnswerJson;
  readonly briefing: BriefingJson;
  readonly format: ExportFormat;
  readonly at: Date;
}

/** What an answer asks to be handed over, or undefined. */
export function orderOf(answer: AnswerJson): Order | undefined {
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

const WARNINGS: Readonly<Record<PinJson['state'], string | null>> = {
  standing: null,
  changed: 'The source has changed since this was pinned. Both wordings stand here.',
  removed: 'The source does not hold these words any more. They are shown as they were pinned.',
  'document gone': 'The document is not in the dossier any more. The words are shown as they were pinned.',
  unknown: 'These words are not in the dossier, and no record of them is left.',
};

function entryOf(pin: PinJson, results: readonly ResultJson[]): Entry {
  const { words, earlier, reference, number, note, citation, said } = pin;
  const result = pin.result === null ? undefined : results[pin.result];
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
    said: [...new Map(said.map((one) => [one.speaker, speakerOf(one, result)])).values()],
    citation,
    reference: referenceOf(pin, result),
    bibtex: reference?.bibtex ?? null,
    pinned: [
      own('Pinned by '),
      foreign(pin.pinnedBy.name),
      own(`, ${momentOf(new Date(pin.pinnedAt))}`),
      ...(earlier === null ? [] : [own(' as '), foreign(`${citation} in ${earlier.file}`)]),
    ],
  };
}

function referenceOf({ citation, state, url, earlier }: PinJson, result: ResultJson | undefined): Line {
  if (result === undefined) {
    return earlier === null ? [foreign(citation)] : [foreign(earlier.file), own(', '), foreign(`[${citation}]`)];
  }
  const page = result.page === null ? '' : ` (p. ${result.page})`;
  const cited = state === 'standing' ? citation : result.citation;
  return [
    ...knownOf(result),
    own(`, ¶${result.passage}${page}`),
    ...(url === null ? [] : [own(', '), foreign(url)]),
    own(' '),
    foreign(`[${cited}]`),
  ];
}

/** Author, title, source and date of a document. */
function knownOf({ author, title, source, published }: ResultJson): Line {
  const parts = [author, `“${title}”`, source].filter((part) => part !== null).map((part) => [foreign(part)]);
  const date = published === null ? [] : [[own(wording.days.day(published))]];
  return joined([...parts, ...date], ', ');
}

function text({ text: whole, start }: ResultJson, from: number, to: number): string {
  return whole.slice(from - start, to - start);
}

function speakerOf(quotation: PinJson['said'][number], result: ResultJson | undefined): Line {
  return saidBy({ quotation, source: result?.source ?? null }).map((part) =>
    part.isName ? foreign(part.text) : own(part.text),
  );
}

function sourcesOf({ pins }: BriefingJson, results: readonly ResultJson[]): readonly Source[] {
  const seen = new Map<string, Omit<Source, 'number'>>();
  for (const pin of pins) {
    const result = pin.result === null ? undefined : results[pin.result];
    if (result !== undefined) {
      const line = [...knownOf(result), own('. File: '), foreign(result.document)];
      seen.set(result.documentId, { line, url: pin.url });
    } else if (pin.earlier !== null && !seen.has(pin.earlier.documentId)) {
      const { documentId, file } = pin.earlier;
      seen.set(documentId, { line: [foreign(documentId), own('. File: '), foreign(file)], url: null });
    }
  }
  return [...seen.values()].map((source, at) => ({ ...source, number: at + 1 }));
}
