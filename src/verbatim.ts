import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { CommanderError } from 'commander';
import { z } from 'zod';
import { commands } from '../commands/list.ts';
import type { Answer } from './answer.ts';
import { type Config, hideShardsFromLibrary, loadDotenv, readConfig } from './config.ts';
import { findCall } from './contract/findCall.ts';
import type { OptionValues } from './contract/option.ts';
import { runCommand } from './contract/runCommand.ts';
import { AnalysingPool } from './corpus/analyse/analysingPool.ts';
import { OpenCorpus } from './corpus/openCorpus.ts';
import { progressListener } from './corpus/progress.ts';
import { understandMeaning } from './corpus/understandMeaning.ts';
import { withFolderNames } from './discord/access/folderNames.ts';
import { MisquotationError } from './dossier/misquotationError.ts';
import { hashOf } from './dossier/passage.ts';
import { UserError } from './errors.ts';
import { exportFile } from './exporting/exportFile.ts';
import { findingsOnCluster } from './findingsOnCluster.ts';
import { Guard } from './guard/guard.ts';
import { answerJson, answerJsonSchema } from './json/answerJson.ts';
import { SqliteTeamStore } from './keeping/sqliteTeamStore.ts';
import { storageError } from './keeping/storageFault.ts';
import type { TeamStore } from './keeping/teamStore.ts';
import type { OpenDossier } from './openDossier.ts';
import type { Finding } from './operating/finding.ts';
import { TextReader } from './reading/apart/textReader.ts';
import { listDossiers } from './reading/folder.ts';
import type { DossierDesk } from './team/dossiers/desk.ts';
import { runBatch } from './terminal/batch.ts';
import { drawView } from './terminal/drawView.ts';
import type { Paint } from './terminal/paint.ts';
import { takePaths } from './terminal/pathOptions.ts';
import { makeProgram, type Settings } from './terminal/program.ts';
import { typedName } from './text/typedText.ts';
import { viewOf } from './views/viewOf.ts';
import { wording } from './wording/catalogue.ts';
import { engineError } from './workers/engineErrors.ts';
import { type Encoding, startEncoding } from './workers/startEncoding.ts';

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
const say = (message: string): void => void process.stderr.write(`verbatim: ${message}\n`);

/** Opens the dossier that the settings name, runs `work` on it, and closes it. */
async function withDossier(
  settings: Settings,
  work: (open: OpenDossier, host: TerminalHost) => Promise<void> | void,
  isOfAny = false,
): Promise<void> {
  const config = readConfig(process.env);
  const pool = new AnalysingPool(config.readingLimits, config.reading);
  const corpus = await OpenCorpus.open({
    ...placesOf(settings, config),
    analyser: pool,
    listener: progressListener(say, say),
  }).finally(() => pool.close());
  let encoding: Encoding | undefined;
  try {
    // Before anything is asked, so that an answer does not depend on the moment.
    const understanding = await understandMeaning(corpus, config);
    if (understanding.kind === 'failed') say(`${wording.terminal.noVectors}: ${reasonOf(understanding.error)}`);
    if (config.meaningModel !== undefined) {
      encoding = await startEncoding(config.meaningModel, { error: (_about, message) => say(message), info: say });
      await corpus.useSentenceModel(encoding);
    }
    const store = new SqliteTeamStore(corpus.database);
    await work(chosen(corpus.dossiers, nameOf(settings), isOfAny), { store, desk: deskOf(corpus) });
  } finally {
    await encoding?.close();
    corpus.close();
  }
}

function nameOf({ dossier }: Settings): string | undefined {
  return dossier === undefined ? undefined : typedName(dossier);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The settings with the corpus that the command line names. It is not the bot's, so its data has a folder of its own. */
function placesOf({ corpus }: Settings, config: Config): Config {
  if (corpus === undefined) return config;
  const corpusDirectory = resolve(process.env.INIT_CWD ?? '.', corpus);
  if (corpusDirectory === config.corpusDirectory) return config;
  const dataDirectory = join(config.dataDirectory, 'elsewhere', hashOf(corpusDirectory).slice(0, 16));
  const engine = config.engine === 'opensearch' ? undefined : config.engine;
  return { ...config, corpusDirectory, dataDirectory, engine, cluster: undefined, postgres: undefined };
}

/** What calls work with beside the dossier. */
interface TerminalHost {
  readonly store: TeamStore;
  readonly desk: DossierDesk;
}

/** Whoever uses the terminal runs the bot, and may look at every dossier. Who may do what in Discord is said there. */
function deskOf(corpus: OpenCorpus): DossierDesk {
  return {
    dossiers: () => corpus.dossiers,
    may: (act) => act === 'ask' || act === 'manage',
    standing: () => {
      const [only, ...others] = corpus.dossiers.keys();
      return only === undefined || others.length > 0 ? undefined : { dossier: only, by: 'being the only one' };
    },
    channel: 'terminal',
    thread: null,
    isLooking: () => false,
    look: async () => {
      await corpus.refresh();
      return true;
    },
    adding: undefined,
    rightsChanged: async () => {},
  };
}

/** The dossier that is named, or the only one; any, if the call is about none. Throws {@link UserError} if that is none. */
function chosen(dossiers: ReadonlyMap<string, OpenDossier>, name: string | undefined, isOfAny: boolean): OpenDossier {
  const all = [...dossiers.keys()];
  // One without documents is not what anybody asks.
  const full = all.filter((one) => (dossiers.get(one)?.dossier.documents.length ?? 0) > 0);
  const names = full.length === 0 ? all : full;
  const open =
    name === undefined && (names.length === 1 || isOfAny) ? dossiers.get(names[0] ?? '') : dossiers.get(name ?? '');
  if (open !== undefined) return open;
  if (names.length === 0) throw new UserError(wording.terminal.emptyCorpus);
  throw new UserError(
    name === undefined ? wording.terminal.severalDossiers(names) : wording.terminal.noDossier(name, names),
  );
}

const guard = new Guard();

/** Answers a call, such as `ask` or `briefing show`. */
async function answer(
  called: string,
  options: OptionValues,
  open: OpenDossier,
  { store, desk }: TerminalHost,
): Promise<Answer> {
  const here = {
    guild: null,
    channel: 'terminal',
    user: 'terminal',
    userName: 'terminal',
    mayShow: () => false,
    noPosts: null,
  };
  const team = { ...here, store, now: Date.now() };
  const received = await withFiles(called, options);
  const result = await runCommand(commands, called, received, open, { team, desk });
  await guard.verifyByIndex(result, open);
  return result.answer;
}

/** The options of a call with the files at the paths that they name. */
async function withFiles(called: string, options: OptionValues): Promise<OptionValues> {
  const { readingLimits, reading } = readConfig(process.env);
  const texts = new TextReader(readingLimits, reading);
  try {
    return await takePaths(commands, called, options, { directory: process.env.INIT_CWD ?? '.', read: texts.read });
  } finally {
    texts.close();
  }
}

/** Writes the file of an answer that is one, and says where. */
async function writeExport(result: Answer, { dossier }: OpenDossier, out: string | undefined): Promise<void> {
  const file = await exportFile(result, dossier);
  if (file === undefined) return;
  const path = resolve(process.env.INIT_CWD ?? '.', out ?? file.name);
  try {
    await writeFile(path, file.data);
  } catch (error) {
    throw new UserError(wording.terminal.cannotWrite(path, reasonOf(error)));
  }
  say(wording.terminal.written(path));
}

/** The settings, or what is wrong with them. */
function checkedConfig(): Config | Finding {
  const { about, mendSettings } = wording.operating.doctor;
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'fault', about: about.settings, says: error.message, todo: mendSettings };
  }
}

async function findingsOnDiscord(config: Config, isOffline: boolean): Promise<readonly Finding[]> {
  const { about, discord } = wording.operating.doctor;
  const { access } = config;
  const folders = await listDossiers(config.corpusDirectory, { maxBytes: config.maxFileBytes }).catch(() => []);
  const names = folders.map(({ name }) => name);
  const rules = withFolderNames('DOSSIER_ACCESS', access, names).warnings.map(
    (says): Finding => ({ state: 'warning', about: about.access, says, todo: discord.mendRule }),
  );
  return [...rules, ...(await askedDiscord(config, isOffline))];
}

async function askedDiscord(config: Config, isOffline: boolean): Promise<readonly Finding[]> {
  const { discordToken: token, discordApi: apiUrl, access, shards } = config;
  const { about, discord } = wording.operating.doctor;
  if (token === undefined) {
    return [{ state: 'warning', about: about.discord, says: discord.noToken, todo: discord.setToken }];
  }
  if (isOffline) return [{ state: 'ok', about: about.discord, says: discord.notAsked, todo: null }];
  hideShardsFromLibrary(process.env);
  const { diagnoseDiscord } = await import('./discord/diagnosis.ts');
  return diagnoseDiscord({ token, access, shards, ...(apiUrl === undefined ? {} : { apiUrl }) });
}

function operatorContext() {
  const { dataDirectory, postgres, corpusDirectory, maxFileBytes } = placesOf(
    program.opts<Settings>(),
    readConfig(process.env),
  );
  const workingDirectory = process.env.INIT_CWD ?? '.';
  return {
    ...{ dataDirectory, postgres, corpusDirectory, maxFileBytes, workingDirectory },
    print: (line: string) => void process.stdout.write(`${line}\n`),
  };
}

const program = makeProgram(commands, {
  async run(command, options, settings) {
    const { ofAnyDossier } = findCall(commands, command).callable;
    const work = async (open: OpenDossier, host: TerminalHost): Promise<void> => {
      const result = await answer(command, options, open, host);
      await writeExport(result, open, settings.out);
      process.stdout.write(
        settings.json === true
          ? `${JSON.stringify(answerJson(result, open.dossier))}\n`
          : drawView(viewOf(result, open.dossier), open.dossier, paint),
      );
    };
    await withDossier(settings, work, ofAnyDossier);
  },
  schema() {
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(answerJsonSchema), null, 2)}\n`);
  },
  async batch(file, settings) {
    const path = file === '-' ? file : resolve(process.env.INIT_CWD ?? '.', file);
    await withDossier(settings, async (open, host) => {
      const faults = await runBatch(
        path,
        async (command, options) => answerJson(await answer(command, options, open, host), open.dossier),
        (line) => void process.stdout.write(line),
      );
      if (faults > 0) say(wording.terminal.faults(faults));
    });
  },
  async backUp(file, mayReplace) {
    const { printBackup } = await import('./operating/operatorActions.ts');
    printBackup(operatorContext(), file, mayReplace);
  },
  async restore(from) {
    const { printRestored } = await import('./operating/operatorActions.ts');
    await printRestored(operatorContext(), from, new Date());
  },
  async moveToPostgres() {
    const { printMoved } = await import('./operating/operatorActions.ts');
    printMoved(operatorContext(), new Date());
  },
  async invite() {
    const { invitation } = await import('./discord/inviteAddress.ts');
    process.stdout.write(`${invitation(readConfig(process.env).discordToken).join('\n')}\n`);
  },
  async doctor({ isJson, isOffline }) {
    const [{ examine }, { printFindings }] = await Promise.all([
      import('./operating/doctor.ts'),
      import('./operating/operatorActions.ts'),
    ]);
    const config = checkedConfig();
    const places = 'state' in config ? config : placesOf(program.opts<Settings>(), config);
    const askDiscord = async () => ('state' in config ? [] : findingsOnDiscord(config, isOffline));
    const askCluster = async () => ('state' in config ? [] : findingsOnCluster(config));
    const findings = await examine({ settingsFile: resolve('.env'), places, askCluster, askDiscord });
    const print = (line: string): void => void process.stdout.write(`${line}\n`);
    if (printFindings(findings, isJson, print)) process.exitCode = 1;
  },
  async feedback(isEvaluation) {
    const { printFeedback } = await import('./operating/operatorActions.ts');
    printFeedback(operatorContext(), isEvaluation, say);
  },
  async forget(user, isTrial) {
    const { printForgotten } = await import('./operating/operatorActions.ts');
    printForgotten(operatorContext(), user, isTrial);
  },
});

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe, such as head, has closed it.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  loadDotenv();
  await program.parseAsync();
} catch (thrown) {
  const error = engineError(storageError(thrown));
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof UserError) {
    say(error.message);
    process.exitCode = 1;
  } else if (error instanceof MisquotationError) {
    say(`${wording.terminal.withheld} (${error.message})`);
    process.exitCode = 1;
  } else throw error;
}
