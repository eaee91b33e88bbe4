import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { OpenCorpus } from '../../src/openCorpus.ts';
import { measureAnswers } from './answerQuestions.ts';
import { figuresOf, type Judged, judge, readQuestions } from './dossierQuestions.ts';
import { writeLines } from './jsonLines.ts';
import { judgeNames, nameFigures } from './names.ts';
import { addQuotes } from './quotes.ts';
import { measureRetrieval } from './retrievalQuestions.ts';
import { addVerify } from './verify.ts';

const program = new Command('eval')
  .description('Measures Verbatim on labelled data, through the very code that serves')
  .showHelpAfterError()
  .exitOverride();

program
  .command('dossier')
  .description(
    'questions over a dossier: is an answering passage among the first, is the bot silent where it should be',
  )
  .argument('<questions>', 'JSON lines: id, kind, question, gold_lines or documents, answers, answerable')
  .requiredOption('--corpus <dir>', 'the corpus directory that the questions are asked of')
  .option('--dossier <name>', 'the dossier, where the corpus has several')
  .option('--run <file>', 'write one line a question to this file')
  .action(async (questions: string, options: { corpus: string; dossier?: string; run?: string }) => {
    const data = mkdtempSync(join(tmpdir(), 'verbatim-eval-'));
    const listener = { progress: () => {}, warn: (message: string) => process.stderr.write(`eval: ${message}\n`) };
    try {
      const corpus = await OpenCorpus.open({
        corpusDirectory: options.corpus,
        dataDirectory: data,
        maxFileBytes: 50 * 1024 * 1024,
        listener,
      });
      const open =
        options.dossier === undefined ? [...corpus.dossiers.values()][0] : corpus.dossiers.get(options.dossier);
      if (open === undefined) throw new Error(`there is no dossier ${options.dossier ?? ''} in ${options.corpus}`);
      for (const { file, reason } of open.dossier.unread) process.stderr.write(`eval: ${file} ${reason}\n`);
      const judged: readonly Judged[] = readQuestions(questions).map((question) => judge(question, open));
      if (options.run !== undefined)
        writeFileSync(options.run, judged.map((one) => `${JSON.stringify(one)}\n`).join(''));
      process.stdout.write(`${JSON.stringify(figuresOf(judged), null, 2)}\n`);
      corpus.close();
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });

program
  .command('retrieval')
  .description('queries over passages with judged relevance: corpus.jsonl, queries.jsonl, qrels.jsonl')
  .argument('<dir>', 'the folder of the labelled set')
  .option('--run <file>', 'write one line a query to this file')
  .action((folder: string, options: { run?: string }) => {
    const { figures, run } = measureRetrieval(folder);
    if (options.run !== undefined) writeLines(options.run, run);
    print(figures);
  });

program
  .command('answers')
  .description('questions whose answers are marked in passages: passages.jsonl, questions.jsonl')
  .argument('<dir>', 'the folder of the labelled set')
  .option('--pool <dir...>', 'folders whose documents are mixed in as distractors')
  .option('--run <file>', 'write one line a question to this file')
  .action((folder: string, options: { pool?: string[]; run?: string }) => {
    const { figures, run } = measureAnswers(folder, options.pool ?? []);
    if (options.run !== undefined) writeLines(options.run, run);
    print(figures);
  });

function print(figures: unknown): void {
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

program
  .command('names')
  .description('spellings of names: how many of a group are accepted as one name, how many of other names')
  .argument('<groups>', 'JSON lines: lang, variants')
  .option('--run <file>', 'write one line a pair to this file: a, b, accepted')
  .action((groups: string, options: { run?: string }) => {
    const pairs = judgeNames(groups);
    if (options.run !== undefined) {
      const lines = pairs.map(({ a, b, accepted }) => `${JSON.stringify({ a, b, accepted })}\n`);
      writeFileSync(options.run, lines.join(''));
    }
    process.stdout.write(`${JSON.stringify(nameFigures(pairs), null, 2)}\n`);
  });

addQuotes(program);
addVerify(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
