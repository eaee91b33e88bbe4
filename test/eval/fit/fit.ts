import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, type Command } from 'commander';
import { considering } from './considering.ts';
import { evidence } from './evidence.ts';
import { quotations } from './quotations.ts';
import { ranking } from './ranking.ts';
import { spans } from './spans.ts';
import { webpages } from './webpages.ts';

/** Weights that are fitted to labelled data. */
export interface Fit {
  /** What the weights are for, and which labelled sets they are fitted on. */
  readonly about: string;
  /** Where they are kept, relative to the project. */
  readonly file: string;
  /** Fits them anew; `shared` is the folder of the labelled sets. Deterministic. */
  make(shared: string): Promise<unknown> | unknown;
}

/** Every fit by its name. */
export const FITS: Readonly<Record<string, Fit>> = { quotations, spans, ranking, considering, evidence, webpages };

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Adds `fit NAME --shared DIR`. */
export function addFit(program: Command): void {
  const list = Object.entries(FITS).map(([name, { about }]) => `${name}: ${about}`);
  program
    .command('fit')
    .description(`makes fitted weights anew from labelled data. ${list.join('. ')}.`)
    .addArgument(new Argument('<name>', 'which weights').choices(Object.keys(FITS)))
    .requiredOption('--shared <dir>', 'the folder that holds the labelled sets')
    .option('--to <file>', 'write them to this file instead of the one that ships')
    .action(async (name: string, options: { shared: string; to?: string }) => {
      const fit = FITS[name];
      if (fit === undefined) throw new Error(`there are no weights called ${name}`);
      const to = options.to ?? join(ROOT, fit.file);
      writeFileSync(to, `${JSON.stringify(await fit.make(options.shared), null, 2)}\n`);
      process.stderr.write(`eval: ${name} written to ${to}\n`);
    });
}
