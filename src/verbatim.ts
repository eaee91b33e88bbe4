import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { CommanderError } from 'commander';
import { commands } from '../commands/list.ts';
import { type Config, loadDotenv, readConfig } from './config.ts';
import type { OptionValues } from './contract/option.ts';
import { runCommand } from './contract/runCommand.ts';
import { OpenCorpus } from './corpus/openCorpus.ts';
import { findVectorPackage, openWordVectors } from './corpus/openWordVectors.ts';
import { progressListener, vectorProgress } from './corpus/progress.ts';
import { hashOf } from './dossier/passage.ts';
import { verifyAnswer } from './dossier/verification.ts';
import { UserError } from './errors.ts';
import { exportFile } from './exporting/exportFile.ts';
import type { Answer } from './json/old.ts';
import { SqliteTeamStore } from './keeping/sqliteTeamStore.ts';
import type { TeamStore } from './keeping/teamStore.ts';
import type { OpenDossier } from './openDossier.ts';
import { runBatch } from './terminal/batch.ts';
import { makeProgram, type Settings } from './terminal/program.ts';
import { type Paint, renderText } from './terminal/renderText.ts';

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
const say = (message: string): void => void process.stderr.write(`verbatim: ${message}\n`);

/** Opens the dossier that the settings name, lets `work` use it, and closes it. */
async function withDossier(
  settings: Settings,
  work: (open: OpenDossier, store: TeamStore) => Promise<void> | void,
): Promise<void> {
  const config = readConfig(process.env);
  const corpus = await OpenCorpus.open({ ...placesOf(settings, config), listener: progressListener(say, say) });
  try {
    await understandMeaning(corpus, config);
    await work(chosen(corpus.dossiers, settings.dossier), new SqliteTeamStore(corpus.database));
  } finally {
    corpus.close();
  }
}

/** Takes up the word vectors, which are the same for every corpus, before anything is asked: an answer must not depend on when. */
async function understandMeaning(corpus: OpenCorpus, { wordVectors, dataDirectory }: Config): Promise<void> {
  const from = wordVectors ? findVectorPackage() : undefined;
  if (from === undefined) return;
  try {
    await corpus.useWordVectors(await openWordVectors({ dataDirectory, from, onProgress: vectorProgress(say) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`passages are found by their words only, since the word vectors could not be prepared: ${reason}`);
  }
}

/** A corpus named on the command line is another one than the bot's, so what is kept of it is kept apart. */
function placesOf({ corpus }: Settings, config: Config): Config {
  if (corpus === undefined) return config;
  const corpusDirectory = resolve(process.env.INIT_CWD ?? '.', corpus);
  if (corpusDirectory === config.corpusDirectory) return config;
  const dataDirectory = join(config.dataDirectory, 'elsewhere', hashOf(corpusDirectory).slice(0, 16));
  return { ...config, corpusDirectory, dataDirectory };
}

function chosen(dossiers: ReadonlyMap<string, OpenDossier>, name: string | undefined): OpenDossier {
  const names = [...dossiers.keys()];
  const open = name === undefined && names.length === 1 ? dossiers.get(names[0] ?? '') : dossiers.get(name ?? '');
  if (open !== undefined) return open;
  if (names.length === 0)
    throw new UserError('the corpus holds no document yet. Put some into it, or name another with --corpus.');
  const list = names.join(', ');
  throw new UserError(
    name === undefined
      ? `there are several dossiers: ${list}. Choose one with --dossier.`
      : `there is no dossier “${name}”; there are: ${list}.`,
  );
}

/** Answers a call, such as `ask` or `briefing show`. */
function answer(called: string, options: OptionValues, open: OpenDossier, store: TeamStore): Answer {
  const here = { guild: null, channel: 'terminal', user: 'terminal', userName: 'terminal', mayShow: () => false };
  const team = { ...here, store, now: Date.now() };
  const result = runCommand(commands, called, options, open, { team });
  verifyAnswer(result, open.dossier);
  return result;
}

/** Writes the file that an answer is handed over as, where it is one. */
async function writeExport(result: Answer, out: string | undefined): Promise<void> {
  const file = await exportFile(result);
  if (file === undefined) return;
  const path = resolve(process.env.INIT_CWD ?? '.', out ?? file.name);
  try {
    await writeFile(path, file.data);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  say(`written to ${path}`);
}

const program = makeProgram(commands, {
  async run(command, options, settings) {
    await withDossier(settings, async (open, store) => {
      const result = answer(command, options, open, store);
      await writeExport(result, settings.out);
      process.stdout.write(settings.json === true ? `${JSON.stringify(result)}\n` : renderText(result, paint));
    });
  },
  async batch(file, settings) {
    const path = file === '-' ? file : resolve(process.env.INIT_CWD ?? '.', file);
    await withDossier(settings, async (open, store) => {
      const faults = await runBatch(
        path,
        (command, options) => answer(command, options, open, store),
        (line) => void process.stdout.write(line),
      );
      if (faults > 0) say(`${faults} of the requests had a fault; their lines hold an "error"`);
    });
  },
});

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe, such as head, has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  loadDotenv();
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof UserError) {
    say(error.message);
    process.exitCode = 1;
  } else throw error;
}
