import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer, ComparedAccount, Comparison } from '../../json/old.ts';
import { resultKeys } from '../customIds.ts';
import { type Block, plain } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import { excerptOf } from './excerpt.ts';
import type { Mark } from './markUp.ts';
import { beginning } from './ownWords.ts';
import { quoteInPieces } from './quotation.ts';
import { quotableOf, resultBlocks } from './resultBlocks.ts';
import { bold } from './saidByLines.ts';
import { count, list, numeral } from './wording.ts';

/** Room for the sentences of one block, in UTF-16 units of the document; Context shows the rest. */
const SENTENCES_ROOM = 700;
/** Room for the quoted line of one block, in UTF-16 units of Markdown: most of a page is for who speaks and where. */
const QUOTED_ROOM = 900;
/** Further places that say the same are counted, not listed. */
const MOST_PLACES = 2;
const MOST_DIFFERENCES = 4;
const NAME_ROOM = 120;
const ROLE_ROOM = 120;
const WORDS_ROOM = 60;

/** One block: a sentence, or several of one speaker that follow each other in a passage. */
interface Shown {
  readonly title: string;
  readonly accounts: readonly [ComparedAccount, ...ComparedAccount[]];
  readonly after: string;
}

/** Two accounts: what is told of both, then the points of both side by side, then those that only one makes. */
export function comparisonBlocks(answer: Answer, dossier: Dossier, expanded: string | null): readonly Block[] {
  const { comparison } = answer;
  if (comparison === undefined || answer.abstained) return [];
  const told = comparison.ofBoth.map((placed, index): Shown => {
    const account = {
      ...placed,
      how: 'written',
      words: [],
      speaker: null,
      called: null,
      role: null,
      again: [],
    } as const;
    return {
      title: index === 0 ? '**Told of both**' : '',
      accounts: [{ ...account, words: [], again: [] }],
      after: '',
    };
  });
  const shown = [...told, ...sharedOf(comparison), ...onlyOf(comparison, 'a'), ...onlyOf(comparison, 'b')];
  return [
    plain(summaryOf(comparison)),
    ...shown.flatMap((each) => blocksOf(each, comparison, answer, dossier, expanded)),
  ];
}

function summaryOf({ shared, sides }: Comparison): string {
  const both = shared === 0 ? 'No point that both speak to' : `${count(shared, 'point')} that both speak to`;
  const only = sides.map(
    ({ name, only: points }) => `${numeral(points)} that only ${bold(beginning(name, NAME_ROOM))} makes`,
  );
  return `-# ${[both, ...only].join(' · ')}`;
}

function sharedOf({ points }: Comparison): readonly Shown[] {
  return points.flatMap(({ a, b, differences }): readonly Shown[] => {
    if (a === null || b === null) return [];
    const apart = differences
      .slice(0, MOST_DIFFERENCES)
      .map(
        (one) =>
          `${DIFFER[one.kind]}: “${beginning(one.a.text, WORDS_ROOM)}” and “${beginning(one.b.text, WORDS_ROOM)}”`,
      );
    const after = apart.length === 0 ? '' : `**Differs** · ${apart.join(' · ')}`;
    return [
      { title: '**Both speak to this**', accounts: [a], after: '' },
      { title: '', accounts: [b], after },
    ];
  });
}

const DIFFER = { number: 'numbers', date: 'dates', name: 'names' } as const;

/** What only one side says; sentences that follow each other in the mouth of one speaker stay together. */
function onlyOf({ points, sides }: Comparison, which: 'a' | 'b'): readonly Shown[] {
  const other = which === 'a' ? 'b' : 'a';
  const own = points.flatMap((point) => (point[which] !== null && point[other] === null ? [point[which]] : []));
  const runs: [ComparedAccount, ...ComparedAccount[]][] = [];
  for (const account of own) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(run[0], last, account)) run.push(account);
    else runs.push([account]);
  }
  const name = sides[which === 'a' ? 0 : 1].name;
  return runs.map((accounts, index) => ({
    title: index === 0 ? `**Only** ${bold(beginning(name, NAME_ROOM))}` : '',
    accounts,
    after: '',
  }));
}

/** More than white space between two sentences is another's sentence, which may not be shown as theirs. */
const WIDEST_GAP = 2;

function goesOn(first: ComparedAccount, last: ComparedAccount, next: ComparedAccount): boolean {
  return (
    last.citation === next.citation &&
    last.speaker === next.speaker &&
    last.how === next.how &&
    last.role?.start === next.role?.start &&
    last.again.length + next.again.length === 0 &&
    next.start - last.end <= WIDEST_GAP &&
    next.end - first.start <= SENTENCES_ROOM
  );
}

function blocksOf(
  { title, accounts, after }: Shown,
  comparison: Comparison,
  answer: Answer,
  dossier: Dossier,
  expanded: string | null,
): readonly Block[] {
  const [first] = accounts;
  const last = accounts.at(-1) ?? first;
  const at = answer.results.findIndex(
    ({ citation, sentence }) => citation === first.citation && sentence?.start === first.start,
  );
  const result = answer.results[at];
  const key = resultKeys(answer)[at];
  if (result === undefined || key === undefined) return [];
  if (expanded === key) {
    const [opened, ...rest] = resultBlocks(result, dossier, 'context', key, false);
    if (opened === undefined) return [];
    return [{ ...opened, text: joined([title, opened.text]) }, ...rest];
  }
  const whole = { start: first.start, end: last.end };
  const from = quotableOf(result, dossier);
  const words = accounts.flatMap((account) => account.words);
  const isAll = words.every(({ start, end }) => start <= whole.start + 1 && end >= whole.end - 1);
  const marks = isAll ? [] : words.map(({ start, end }): Mark => ({ start, end, sign: '__' }));
  const pieces = quoteInPieces(from, excerptOf(from.text, whole, null, SENTENCES_ROOM), marks, QUOTED_ROOM);
  return pieces.map((quotation, index) => {
    const isFirst = index === 0;
    const lines = [
      isFirst ? title : '',
      isFirst ? voiceLine(first, comparison) : '',
      quotation.line,
      citationLine(result),
      isFirst ? againLine(first) : '',
      index === pieces.length - 1 ? after : '',
    ];
    const block = { text: joined(lines), quotations: [quotation], result: key };
    return isFirst ? { ...block, button: { verb: 'context', label: 'Context', key } } : block;
  });
}

function againLine({ again }: ComparedAccount): string {
  if (again.length === 0) return '';
  const shown = again.slice(0, MOST_PLACES).map(identifier);
  const more = again.length - shown.length;
  return `-# the same in ${list(more > 0 ? [...shown, count(more, 'more', 'more')] : shown)}`;
}

/** Who speaks, and whether the words are quoted or told: "Said by", "Told of". */
function voiceLine({ how, speaker, role, called }: ComparedAccount, { sides }: Comparison): string {
  if (speaker === null) return '';
  // That "they" means them is the bot's reading, so the word is shown.
  const word = called === null ? '' : ` (“${beginning(called.text, WORDS_ROOM)}”)`;
  const name = bold(beginning(speaker, NAME_ROOM)) + word;
  const office = role === null ? '' : `, “${beginning(role.text, ROLE_ROOM)}” ${identifier(role.citation)}`;
  if (how === 'said') return `Said by ${name}${office}`;
  const isSide = sides.some((side) => side.name === speaker);
  return how === 'reported' || isSide ? `Reported of ${name}${office}, not quoted` : `Tells of ${name}`;
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
