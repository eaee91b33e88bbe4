import { globSync, readFileSync } from 'node:fs';
import { commands } from '../../commands/list.ts';
import { findCall } from '../../src/contract/findCall.ts';
import type { OptionValues } from '../../src/contract/option.ts';

/** A call as a text shows it. */
interface ShownCall {
  /** The file, or the catalogue. */
  readonly where: string;
  readonly line: string;
  readonly called: string;
  readonly options: OptionValues;
}

const root = new URL('../../', import.meta.url).pathname;
/** Pages for users. */
const PAGES = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];

/** A line of an example, up to the words behind two spaces that explain it. */
const IN_BLOCK = /^\/[a-z]+(?: (?! )[^\n]*?)?(?=$| {2,})/gmu;
/** A whole call in the text: `/ask question:Who?`. One that ends in a colon or has an ellipsis only names an option. */
const IN_TEXT = /`(?<call>\/[a-z]+ [^`\n]*:[^`\n]*[^`:\n…])`/gu;
/** A line of the terminal, up to its comment. */
const IN_TERMINAL = /^npm run --silent verbatim -- (?<line>[^\n#]*)/gmu;
const BLOCK = /^```(?:sh)?\n(?<inside>[\s\S]*?)^```$/gmu;
const OPTION = /(?<= )(?<name>[a-z]+):/gu;

function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(BLOCK)].map(({ groups }) => groups?.inside ?? '');
}

/** Takes a call of Discord apart: an option goes on until the next name of one. */
function readCall(line: string): Pick<ShownCall, 'called' | 'options'> {
  const [name = '', word = ''] = line.slice(1).split(' ');
  const called = commands.find((one) => one.name === name)?.subcommands === undefined ? name : `${name} ${word}`;
  const known = findCall(commands, called).callable.options.map((option) => option.name);
  const rest = line.slice(1 + called.length);
  const starts = [...rest.matchAll(OPTION)].filter(({ groups }) => known.includes(groups?.name ?? ''));
  const options = starts.map(({ 0: whole, index, groups }, at): [string, string] => [
    groups?.name ?? '',
    rest.slice(index + whole.length, starts[at + 1]?.index).trim(),
  ]);
  return { called, options: Object.fromEntries(options) };
}

/** Every call of Discord in the pages for users. */
export const CALLS_IN_DOCS: readonly ShownCall[] = PAGES.flatMap((where) => {
  const text = readFileSync(root + where, 'utf8');
  const inBlocks = blocksOf(text).flatMap((block) => [...block.matchAll(IN_BLOCK)].map(([line]) => line));
  const inText = [...text.matchAll(IN_TEXT)].map(({ groups }) => groups?.call ?? '');
  return [...inBlocks, ...inText].map((line) => ({ where, line, ...readCall(line.trim()) }));
});

/** Every line of the terminal in the pages for users, as the arguments of the program. */
export const TERMINAL_LINES: readonly (readonly [where: string, args: readonly string[]])[] = PAGES.flatMap((where) =>
  blocksOf(readFileSync(root + where, 'utf8'))
    .flatMap((block) => [...block.matchAll(IN_TERMINAL)].map(({ groups }) => (groups?.line ?? '').trim()))
    .map((line): [string, string[]] => [
      where,
      [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
        ([, single, double, bare]) => single ?? double ?? bare ?? '',
      ),
    ]),
);
