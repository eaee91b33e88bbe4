import type { Dossier } from '../dossier/dossier.ts';
import { citationOf } from '../dossier/passage.ts';
import type { Place } from '../dossier/place.ts';
import { type QuotedRun, quotedRuns } from '../dossier/quotedRuns.ts';
import { type CitedWork, citedWorkOf } from '../dossier/references/citedWork.ts';
import { whereaboutsOf } from '../dossier/whereabouts.ts';
import { formerOf } from '../lookup/formerOf.ts';
import { citationOfPart, documentOf, textOf } from '../lookup/lookUp.ts';
import { runsOf } from '../lookup/marksOf.ts';
import type { BriefingExport, PinShown } from '../team/briefing/briefingAnswer.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { day, foreign, moment, type Piece, type Words } from './model/piece.ts';
import { type Cited, citedAt, columnsOf } from './parts/cited.ts';
import { saidWords } from './parts/saidLines.ts';

/** One pin as it is handed over. */
export interface Entry {
  readonly number: number;
  /** The words that are in the dossier, unchanged; null if there are none. */
  readonly words: readonly QuotedRun[] | null;
  /** What the columns are called, if the words are in a row of a table with a head. */
  readonly columns: string | null;
  /** Whether the passage goes on before and after them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The words as they were pinned, if they have changed since or are gone. */
  readonly earlier: readonly QuotedRun[] | null;
  /** What is to be known of a change; null as long as the words are the same. */
  readonly warning: string | null;
  /** The team's own words; empty if there are none. */
  readonly note: string;
  /** Who speaks in the words, each once. */
  readonly said: readonly Words[];
  readonly citation: string;
  /** `Nora Whitby, “Hearing”, Gazette, 4 May 2021, ¶2 [hearing:2]` */
  readonly reference: Words;
  /** What is cited; null if it is gone. */
  readonly work: CitedWork | null;
  /** Who pinned it, and when. */
  readonly pinned: Words;
}

/** A document from which something is quoted. */
export interface Source {
  readonly number: number;
  readonly words: Words;
  readonly url: string | null;
}

/** A briefing as every form of export shows it. */
export interface Handout {
  readonly title: string;
  /** Of which dossier, how many quotations, and when they were verified. */
  readonly facts: Words;
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  /** How many quotations have a warning. */
  readonly changed: number;
}

/** Lays a briefing out for handing over. */
export function handoutOf({ name, pins, exportedAt }: BriefingExport, dossier: Dossier): Handout {
  const entries = pins.map((pin, at) => entryOf(pin, at + 1, dossier));
  return {
    title: name,
    facts: wording.handout.facts<Piece>(dossier.name, entries.length, moment(exportedAt)),
    entries,
    sources: sourcesOf(pins, dossier),
    changed: entries.filter(({ warning }) => warning !== null).length,
  };
}

function entryOf(pin: PinShown, number: number, dossier: Dossier): Entry {
  const { passage, words, earlier, state, note } = pin;
  const cited = passage === null ? null : citedAt(passage, dossier, words ?? passage);
  return {
    number,
    words: words === null ? null : runsOf(words, dossier),
    columns: cited === null ? null : columnsOf(cited),
    cut: cutOf(passage, words, dossier),
    earlier: earlier === null ? null : earlierRuns(earlier, dossier),
    warning: state === 'standing' ? null : wording.handout.warnings[state],
    note,
    said: speakersOf(pin, cited, dossier),
    citation: citationOfPart(pin.pinned),
    reference: referenceWords(pin, cited, dossier),
    work: cited === null ? null : citedWorkOf(cited.document, cited.passage, cited.quoted),
    pinned: pinnedWords(pin, dossier),
  };
}

function earlierRuns(earlier: NonNullable<PinShown['earlier']>, dossier: Dossier): readonly QuotedRun[] {
  const { text, marks = [] } = formerOf(earlier, dossier);
  return quotedRuns(text, marks, earlier);
}

function cutOf(passage: Place | null, words: Place | null, dossier: Dossier): Entry['cut'] {
  const isText = (start: number, end: number): boolean =>
    passage !== null && textOf({ ...passage, start, end }, dossier).trim() !== '';
  return {
    before: passage !== null && words !== null && isText(passage.start, words.start),
    after: passage !== null && words !== null && isText(words.end, passage.end),
  };
}

/** What is said of each speaker, once; of a statement whose speaker is not given too. */
function speakersOf({ said }: PinShown, cited: Cited | null, dossier: Dossier): readonly Words[] {
  if (cited === null) return [];
  const bySpeaker = new Map(
    said.map((one) => [one.speaker === null ? null : textOf(one.speaker, dossier), saidWords(one, cited, dossier)]),
  );
  return [...bySpeaker.values()];
}

function referenceWords({ pinned, state, earlier }: PinShown, cited: Cited | null, dossier: Dossier): Words {
  const citation = citationOfPart(pinned);
  if (cited === null) {
    return earlier === null
      ? [foreign(citation)]
      : [foreign(formerOf(earlier, dossier).file), ', ', foreign(`[${citation}]`)];
  }
  const { document, passage, quoted } = cited;
  const { url } = document.metadata;
  return [
    ...knownOf(cited),
    `, ${wording.citation.place(passage.number, whereaboutsOf(document, passage, quoted))}`,
    ...(url === undefined ? [] : [', ', foreign(url)]),
    ' ',
    foreign(`[${state === 'standing' ? citation : citationOf(passage)}]`),
  ];
}

/** Author, title, source and date of a document. */
function knownOf({ document }: Pick<Cited, 'document'>): Words {
  const { author, title, source, published } = document.metadata;
  const parts = [author, `“${title}”`, source].flatMap((part) => (part === undefined ? [] : [foreign(part)]));
  return joined<Piece>([...parts, ...(published === undefined ? [] : [day(published)])], ', ');
}

function pinnedWords({ by, at, earlier, pinned }: PinShown, dossier: Dossier): Words {
  const { pinnedBy, pinnedAs } = wording.handout;
  const who = pinnedBy<Piece>(foreign(by.name), moment(at));
  if (earlier === null) return who;
  return [
    ...who,
    ...pinnedAs<Piece>(foreign(wording.handout.citedIn(citationOfPart(pinned), formerOf(earlier, dossier).file))),
  ];
}

/** Every document once; one that is gone by the file in which its words were. */
function sourcesOf(pins: readonly PinShown[], dossier: Dossier): readonly Source[] {
  const { source } = wording.handout;
  const seen = new Map<string, Omit<Source, 'number'>>();
  for (const { passage, earlier } of pins) {
    if (passage !== null) {
      const document = documentOf(passage.document, dossier);
      const words = source<Piece>(knownOf({ document }), foreign(document.file));
      seen.set(document.id, { words, url: document.metadata.url ?? null });
    } else if (earlier !== null && !seen.has(earlier.document)) {
      const words = source<Piece>(foreign(earlier.document), foreign(formerOf(earlier, dossier).file));
      seen.set(earlier.document, { words, url: null });
    }
  }
  return [...seen.values()].map((one, at) => ({ ...one, number: at + 1 }));
}
