import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { figuresOf, type Judged, judge, readQuestions } from './dossierQuestions.ts';
import { evalEncoder } from './evalEncoder.ts';
import { evalVectors } from './evalVectors.ts';

/** In bytes, as the bot's own default. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Asks the questions of a file of a dossier, which is read and indexed as it is when the bot starts. */
export async function measureDossier(
  questions: string,
  corpusDirectory: string,
  name?: string,
): Promise<{ figures: Record<string, unknown>; run: readonly Judged[] }> {
  return openDossier(corpusDirectory, name, async (open) => {
    const run: Judged[] = [];
    for (const question of readQuestions(questions)) run.push(await judge(question, open));
    return { figures: figuresOf(run), run };
  });
}

/** Opens a dossier as the bot does, with the word vectors taken up, lets `use` have it, and leaves nothing behind. */
export async function openDossier<T>(
  corpusDirectory: string,
  name: string | undefined,
  use: (open: OpenDossier) => Promise<T>,
): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'verbatim-eval-'));
  const warn = (message: string): void => {
    process.stderr.write(`eval: ${message}\n`);
  };
  try {
    const corpus = await OpenCorpus.open({
      corpusDirectory,
      dataDirectory: data,
      maxFileBytes: LARGEST_FILE,
      listener: { progress: () => {}, warn },
    });
    try {
      const vectors = evalVectors();
      if (vectors !== undefined) await corpus.useWordVectors(vectors);
      const encoder = await evalEncoder();
      if (encoder !== undefined) await corpus.useSentenceModel(encoder);
      const open = name === undefined ? [...corpus.dossiers.values()][0] : corpus.dossiers.get(name);
      if (open === undefined) throw new Error(`there is no dossier ${name ?? ''} in ${corpusDirectory}`);
      for (const { file, reason } of open.dossier.unread) warn(`${file} ${reason}`);
      return await use(open);
    } finally {
      corpus.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
