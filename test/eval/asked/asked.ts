import { type Command, Option } from 'commander';
import { askedFigures } from './askedFigures.ts';
import { HALVES, type Half } from './askedQuestion.ts';
import { failuresOf } from './failuresOf.ts';
import { type Asked, measureAsked } from './measureAsked.ts';

/** Adds `asked [--half HALF] [--failures]`. */
export function addAsked(program: Command): void {
  program
    .command('asked')
    .description('questions of our own, of twelve kinds: is the answer shown right, is a wrong one shown')
    .addOption(new Option('--half <half>', 'only this half').choices(HALVES))
    .option('--failures', 'what was shown, and what is right, for each question that was not answered right')
    .action(async ({ half, failures }: { half?: Half; failures?: boolean }) => {
      const asked: Asked[] = [];
      for (const one of half === undefined ? HALVES : [half]) asked.push(...(await measureAsked(one)));
      if (asked.length === 0) throw new Error(`no questions of the ${half ?? 'first'} half are written yet`);
      process.stdout.write(`${JSON.stringify(askedFigures(asked), null, 2)}\n`);
      if (failures === true) process.stdout.write(`\n${failuresOf(asked)}\n`);
    });
}
