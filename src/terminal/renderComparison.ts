import type { Answer, ComparedAccount, Comparison, Placed } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'bold' | 'cyan' | 'green' | 'yellow', text: string) => string;

/** Two accounts: what is told of both, then the points of both, one under the other, then those that only one makes. */
export function comparisonLines({ comparison, abstained }: Answer, paint: Paint): string[] {
  if (comparison === undefined || abstained) return [];
  const { sides, points, ofBoth } = comparison;
  const told = ofBoth.map((placed) => [...quoted(placed, paint), `  — ${paint('green', placed.citation)}`].join('\n'));
  const both = points.flatMap(({ a, b, differences }) => {
    if (a === null || b === null) return [];
    const apart = differences.map((one) => `  ${one.kind}s differ: “${one.a.text}” and “${one.b.text}”`);
    return [[accountLines(a, paint), accountLines(b, paint), ...apart.map((line) => paint('yellow', line))].join('\n')];
  });
  const only = (which: 'a' | 'b'): readonly string[] => {
    const other = which === 'a' ? 'b' : 'a';
    return points.flatMap((point) =>
      point[which] !== null && point[other] === null ? [accountLines(point[which], paint)] : [],
    );
  };
  return [
    ...section('Told of both', told, paint),
    ...section('Both speak to this', both, paint),
    ...section(`Only ${sides[0].name}`, only('a'), paint),
    ...section(`Only ${sides[1].name}`, only('b'), paint),
  ];
}

function section(title: string, parts: readonly string[], paint: Paint): readonly string[] {
  const [first, ...rest] = parts;
  return first === undefined ? [] : [`${paint('bold', title)}\n${first}`, ...rest];
}

function accountLines(account: ComparedAccount, paint: Paint): string {
  const again = account.again.length === 0 ? '' : `; the same in ${account.again.join(', ')}`;
  return [...quoted(account, paint), `  — ${paint('green', account.citation)}${voiceOf(account)}${again}`].join('\n');
}

const HOW: Readonly<Record<ComparedAccount['how'], string>> = {
  said: 'said by',
  reported: 'reported of',
  written: 'tells of',
};

function voiceOf({ how, speaker, role, called }: ComparedAccount): string {
  if (speaker === null) return '';
  const word = called === null ? '' : ` (“${called.text}”)`;
  return `, ${HOW[how]} ${speaker}${word}${role === null ? '' : `, “${role.text}” (${role.citation})`}`;
}

function quoted({ text }: Placed, paint: Paint): readonly string[] {
  return text.split('\n').map((line) => paint('cyan', '│ ') + line);
}

/** The texts that stand behind bars, in order. */
export function comparedTexts({ ofBoth, points }: Comparison): readonly string[] {
  const accounts = points.flatMap(({ a, b }) => [a, b]).flatMap((account) => (account === null ? [] : [account.text]));
  return [...ofBoth.map(({ text }) => text), ...accounts];
}
