import type { Logger } from 'pino';
import { OpenCorpus } from '../corpus/openCorpus.ts';
import { describe, progressListener } from '../corpus/progress.ts';
import { ReadingPool } from '../reading/apart/readingPool.ts';
import type { AnsweringSettings } from './answeringThread.ts';

/** A file is read if it has not changed for so long, in milliseconds. */
export const SETTLE = 1_500;

/** A corpus on its way to being open. */
export interface OpeningCorpus {
  readonly corpus: Promise<OpenCorpus>;
  /** Closes it, at whatever point it is. */
  close(): void;
}

/** Opens the corpus with processes that read its files, and logs what it holds. Rejects with `UserError` if it cannot be used. */
export function openCorpus(settings: AnsweringSettings, log: Logger): OpeningCorpus {
  const pool = new ReadingPool(settings.readingLimits, settings.reading);
  const listener = progressListener(
    (message) => log.info(message),
    (message) => log.warn(message),
  );
  let open: OpenCorpus | undefined;
  const opening = async (): Promise<OpenCorpus> => {
    open = await OpenCorpus.open({ ...settings, reader: pool, settle: SETTLE, listener });
    for (const line of describe(open.dossiers)) log.info(line);
    return open;
  };
  return {
    corpus: opening(),
    close: () => {
      pool.close();
      open?.close();
    },
  };
}
