import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addLengths } from '../replies/lengths.ts';
import { measureAnswers } from './answerQuestions.ts';
import { addAsked } from './asked/asked.ts';
import { addDates } from './dates.ts';
import { addDocx } from './docx.ts';
import { figuresOf } from './dossierQuestions.ts';
import { addEvidence } from './evidence.ts';
import { addFiles } from './files.ts';
import { addFit } from './fit/fit.ts';
import { writeLines } from './jsonLines.ts';
import { addKills } from './kills.ts';
import { addMakePdfs } from './makePdfs.ts';
import { addMeaning } from './meaning.ts';
import { measureDossier } from './measureDossier.ts';
import { judgeNames, nameFigures, otherNamesFigures } from './names.ts';
import { withOpenSearch } from './openSearchDossier.ts';
import { addPdfs } from './pdfs.ts';
import { addQuotes } from './quotes.ts';
import { resultsPage } from './results.ts';
import { measureRetrieval } from './retrievalQuestions.ts';
import { addStructure } from './structure.ts';
import { addMakeVectors } from './vectors/makeVectors.ts';
import { addVerify } from './verify.ts';
import { addWebpages } from './webpages.ts';
import { addMakeWordnet } from './wordnet/makeWordnet.ts';

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
    const { figures, run } = await measureDossier(questions, options.corpus, options.dossier);
    if (options.run !== undefined) writeLines(options.run, run);
    print(figures);
  });

program
  .command('retrieval')
  .description('queries over passages with judged relevance: corpus.jsonl, queries.jsonl, qrels.jsonl')
  .argument('<dir>', 'the folder of the labelled set')
  .option('--run <file>', 'write one line a query to this file')
  .option('--opensearch <url>', 'search in an index of this OpenSearch, which is made for it and removed')
  .option('--shards <number>', 'shards of that index', Number, 1)
  .action(async (folder: string, options: { run?: string; opensearch?: string; shards: number }) => {
    const { opensearch, shards } = options;
    const { figures, run } =
      opensearch === undefined
        ? await measureRetrieval(folder)
        : await withOpenSearch(opensearch, shards, (reopened) => measureRetrieval(folder, reopened));
    if (options.run !== undefined) writeLines(options.run, run);
    print(figures);
  });

program
  .command('answers')
  .description('questions whose answers are marked in passages: passages.jsonl, questions.jsonl')
  .argument('<dir>', 'the folder of the labelled set')
  .option('--pool <dir...>', 'folders whose documents are mixed in as distractors')
  .option('--run <file>', 'write one line a question to this file')
  .action(async (folder: string, options: { pool?: string[]; run?: string }) => {
    const { figures, run } = await measureAnswers(folder, options.pool ?? []);
    if (options.run !== undefined) writeLines(options.run, run);
    print(figures);
  });

program
  .command('results')
  .description('every figure, written to test/eval/RESULTS.md')
  .requiredOption('--shared <dir>', 'the folder that holds the labelled sets')
  .option('--to <file>', 'where to write it instead')
  .action(async (options: { shared: string; to?: string }) => {
    const own = join(import.meta.dirname, 'sample-questions.jsonl');
    const corpus = join(import.meta.dirname, '..', '..', 'corpus');
    const asked = join(options.shared, 'dossier', 'questions.jsonl');
    const asCorpus = join(options.shared, '..', 'dossier');
    const dossiers: (readonly [string, Record<string, unknown>])[] = [
      ['sample dossier', (await measureDossier(own, corpus)).figures],
    ];
    if (existsSync(asked) && existsSync(asCorpus)) {
      dossiers.push(['held dossier', (await measureDossier(asked, asCorpus)).figures]);
    }
    const paraphrased = join(import.meta.dirname, 'paraphrases.jsonl');
    const { run } = await measureDossier(paraphrased, corpus);
    for (const [half, wanted] of [
      ['tuned on', 0],
      ['held out', 1],
    ] as const) {
      const part = run.filter(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0) % 2 === wanted);
      dossiers.push([`paraphrases, ${half}`, figuresOf(part)]);
    }
    const page = await resultsPage(options.shared, dossiers, (set) => process.stderr.write(`eval: ${set}\n`));
    writeFileSync(options.to ?? join(import.meta.dirname, 'RESULTS.md'), page);
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
    process.stdout.write(
      `${JSON.stringify({ ...nameFigures(pairs), oneLetterApart: otherNamesFigures() }, null, 2)}\n`,
    );
  });

addLengths(program, print);
addAsked(program);
addQuotes(program);
addVerify(program);
addEvidence(program);
addFit(program);
addDates(program);
addMeaning(program);
addMakeVectors(program);
addMakeWordnet(program);
addKills(program);
addStructure(program);
addMakePdfs(program);
addPdfs(program);
addDocx(program);
addWebpages(program);
addFiles(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
