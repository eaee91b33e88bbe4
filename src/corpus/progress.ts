import { wording } from '../wording/catalogue.ts';
import type { Listener } from './listener.ts';

/** Nothing is said of work that takes less than this, nor more often; in milliseconds. */
const INTERVAL = 1000;

/** A listener that says how far reading and indexing are, at most once a second. */
export function progressListener(say: (message: string) => void, warn: (message: string) => void): Listener {
  let last = Date.now();
  return {
    progress(dossier, act, done, of) {
      if (Date.now() - last < INTERVAL) return;
      last = Date.now();
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

/** Says how far the preparation of word vectors is, at most once a second. */
export function vectorProgress(say: (message: string) => void): (share: number) => void {
  let last = Date.now();
  return (share) => {
    if (Date.now() - last < INTERVAL) return;
    last = Date.now();
    say(wording.progress.vectors(Math.floor(100 * share)));
  };
}

/** What a corpus holds in one line a dossier, and one line a file that could not be read. */
export function describe(
  dossiers: ReadonlyMap<
    string,
    {
      readonly dossier: {
        readonly documents: readonly unknown[];
        readonly passageCount: number;
        readonly unread: readonly { readonly file: string; readonly reason: string }[];
      };
    }
  >,
): readonly string[] {
  if (dossiers.size === 0) return [wording.progress.noDossier];
  return [...dossiers].flatMap(([name, { dossier }]) => [
    wording.progress.holds(name, dossier.documents.length, dossier.passageCount),
    ...dossier.unread.map(({ file, reason }) => wording.progress.notServed(name, file, reason)),
  ]);
}
