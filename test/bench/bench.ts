import { Command } from 'commander';
import { benchArrivals } from './arrivals.ts';
import { addAskingCommand } from './asking/asking.ts';
import { addClusterCommand } from './cluster/cluster.ts';
import { addCorpusCommands } from './corpus/commands.ts';
import { benchDocx } from './docx.ts';
import { addGrowthCommand } from './growth/growth.ts';
import { benchKeeping } from './keeping.ts';
import { benchPages } from './pages.ts';
import { benchPictures } from './pictures.ts';
import { benchReading } from './reading.ts';
import { addSameCommand } from './same/same.ts';
import { benchStarting } from './starting.ts';

/** Each prints its figures as JSON. Times are milliseconds on this machine; the tests hold none of them. */
const BENCHMARKS = [
  { name: 'starting', about: 'from npm start to a page that can be used', measure: benchStarting },
  { name: 'reading', about: 'reading, finding statements and numbering, on large texts', measure: benchReading },
  { name: 'docx', about: 'reading a Word document of some megabytes: CPU time and memory', measure: benchDocx },
  { name: 'pictures', about: 'drawing the pictures of one person', measure: benchPictures },
] as const;

const program = new Command('bench').description('Measures how fast Verbatim is').showHelpAfterError();
for (const { name, about, measure } of BENCHMARKS) {
  program
    .command(name)
    .description(about)
    .action(async () => print(await measure()));
}
program
  .command('keeping')
  .description('keeping a reply, a pin and numbers: in SQLite and, with an address, on a PostgreSQL server')
  .option('--database-url <url>', 'an empty schema of a PostgreSQL database; it is dropped afterwards')
  .action(({ databaseUrl }: { databaseUrl?: string }) => print(benchKeeping(databaseUrl)));
program
  .command('arrivals')
  .description(
    'a document arrives in a large dossier while the bot runs: time, memory, and for how long nobody is answered',
  )
  .option('--documents <number>', 'documents of the dossier', '200')
  .option('--passages <number>', 'passages a document', '80')
  .action(async ({ documents, passages }: { documents: string; passages: string }) => {
    print(await benchArrivals(Number(documents), Number(passages)));
  });

program
  .command('pages')
  .description('reading the web pages of a folder, also against another checkout in the same run')
  .argument('<dir>', 'the folder with the pages')
  .option('--against <checkout>', 'the folder of another checkout, with its packages')
  .action(async (folder: string, { against }: { against?: string }) => {
    print(await benchPages(folder, against));
  });

addAskingCommand(program);
addClusterCommand(program);
addCorpusCommands(program);
addGrowthCommand(program);
addSameCommand(program);

function print(figures: object): void {
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

await program.parseAsync();
