import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { nodeProgram } from '../processes/nodeProgram.ts';
import { markdownOf, type Section } from './section.ts';

// Runs every hardening tool at its full size and writes test/RESULTS.md.

/** The tools, and the arguments of a full run. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  faults: ['--scenarios', '1000'],
  soak: ['--interactions', '50000'],
  fuzz: ['--inputs', '1000000'],
  kills: ['--kills', '500'],
  install: [],
};
const RESULTS = join(import.meta.dirname, '..', 'RESULTS.md');

const section: z.ZodType<Section> = z.object({
  title: z.string(),
  command: z.string(),
  rows: z.array(z.tuple([z.string(), z.string()])),
  found: z.array(z.string()),
});

/** What a tool measured. Throws if it ended without a section. */
async function sectionOf(tool: string, file: string): Promise<Section> {
  const { node, args, env } = nodeProgram(join(import.meta.dirname, `${tool}.ts`), [
    ...(TOOLS[tool] ?? []),
    '--section',
    file,
  ]);
  const running = spawn(node, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(running, 'exit');
  try {
    return section.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Error(`${tool} ended with ${code} and measured nothing`, { cause: error });
  }
}

function page(sections: readonly Section[]): string {
  const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
  return [
    '# What the bot survives',
    '',
    `Written by \`npm run hardening\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Times depend on the machine and on what else it does; the tests hold none of them. Each section names the command that repeats it.`,
    '',
    ...sections.map(markdownOf),
  ].join('\n');
}

interface Options {
  readonly from?: string;
  readonly to: string;
}

await new Command('hardening')
  .description('Runs the hardening tools at their full size, one after another, and writes test/RESULTS.md.')
  .argument('[tools...]', `which of them: ${Object.keys(TOOLS).join(', ')}`, Object.keys(TOOLS))
  .option('--from <folder>', 'takes sections from NAME.json in this folder instead of running the tools')
  .option('--to <file>', 'where the figures go', RESULTS)
  .action(async (tools: readonly string[], { from, to }: Options) => {
    const unknown = tools.filter((tool) => !(tool in TOOLS));
    if (unknown.length > 0) throw new Error(`there is no tool ${unknown.join(', ')}`);
    const folder = from ?? (await mkdtemp(join(tmpdir(), 'verbatim-results-')));
    const sections: Section[] = [];
    for (const tool of tools) {
      const file = join(folder, `${tool}.json`);
      sections.push(
        from === undefined ? await sectionOf(tool, file) : section.parse(JSON.parse(await readFile(file, 'utf8'))),
      );
    }
    await writeFile(to, page(sections));
    if (from === undefined) await rm(folder, { recursive: true });
    process.stderr.write(`written to ${to}\n`);
  })
  .parseAsync();
