import { noteText } from '../dossier/noteWords.ts';
import type { ReadingNote } from '../dossier/readingNote.ts';
import { wording } from '../wording/catalogue.ts';
import type { Listener } from './listener.ts';

/** Nothing is said of work that takes less than this, nor more often; in milliseconds. */
const INTERVAL = 1000;

/** A listener that says how far reading and indexing are, at most once a second; nothing of a phase that takes less. */
export function progressListener(say: (message: string) => void, warn: (message: string) => void): Listener {
  let last = performance.now();
  let phase = '';
  return {
    progress(dossier, act, done, of) {
      if (phase !== `${act} ${dossier}`) {
        phase = `${act} ${dossier}`;
        last = performance.now();
      }
      if (performance.now() - last < INTERVAL) return;
      last = performance.now();
      say(
        wording.progress.dossier(
          dossier,
          wording.progress.acts[act],
          done,
          of,
          Math.floor((100 * done) / Math.max(1, of)),
        ),
      );
    },
    warn,
  };
}

interface Held {
  readonly documents: readonly { readonly file: string; readonly notes?: readonly ReadingNote[] }[];
  readonly passageCount: number;
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** Of how many documents a dossier's notes are named; /source names those of all. */
const MOST_NOTED = 20;

/**
 * What a corpus holds in one line a dossier, one line a file that could not be read, and one line a document of which
 * something was set apart.
 */
export function describe(dossiers: ReadonlyMap<string, { readonly dossier: Held }>): readonly string[] {
  if (dossiers.size === 0) return [wording.progress.noDossier];
  return [...dossiers].flatMap(([name, { dossier }]) => [
    wording.progress.holds(name, dossier.documents.length, dossier.passageCount),
    ...dossier.unread.map(({ file, reason }) => wording.progress.notServed(name, file, reason)),
    ...notesOf(name, dossier),
  ]);
}

function notesOf(name: string, { documents }: Held): readonly string[] {
  const { ofDocument, ofMoreDocuments, between } = wording.readingNotes;
  const noted = documents.flatMap(({ file, notes = [] }) => (notes.length === 0 ? [] : [{ file, notes }]));
  const more = noted.length - MOST_NOTED;
  return [
    ...noted
      .slice(0, MOST_NOTED)
      .map(({ file, notes }) => ofDocument(name, file, notes.map((note) => noteText(note)).join(between))),
    ...(more > 0 ? [ofMoreDocuments(name, more)] : []),
  ];
}
