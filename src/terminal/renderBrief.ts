import { intervalInWords } from '../dossier/intervalInWords.ts';
import { saidBy } from '../dossier/saidBy.ts';
import type { Answer, Result } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'bold' | 'cyan' | 'green' | 'yellow', text: string) => string;

/** A briefing on a topic: every line a quoted sentence with its citation. */
export function briefLines({ brief, results, absence }: Answer, paint: Paint): string[] {
  if (brief === undefined) return [];
  const line = (place: number, before = ''): string => {
    const result = results[place];
    return result === undefined ? '' : sentenceLines(result, before, paint);
  };
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['The best evidence', brief.evidence.map((place) => line(place))],
    ['Who said what', brief.said.map((place) => line(place))],
    ['When', brief.timeline.map((entry) => line(entry.result, intervalInWords(entry, entry.relation)))],
    [
      'Where accounts differ',
      [
        ...brief.differing.map(({ kind, a, b }) => `${line(a, `${kind}s differ:`)}\n${line(b)}`),
        ...brief.told.map((place) => line(place)),
      ],
    ],
    ['Whom it concerns', brief.people.map(({ text, passages, citation }) => `${text} (${passages}, ${citation})`)],
    [
      'What the dossier lacks',
      [...(absence?.missing ?? []).map((term) => `“${term}” does not stand in it.`), ...brief.lacking],
    ],
  ];
  return parts.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : [`${paint('bold', title)}\n${lines.join('\n')}`],
  );
}

function sentenceLines(result: Result, before: string, paint: Paint): string {
  const said = saidBy(result).map(({ text }) => text);
  return [
    ...(before === '' ? [] : [paint('yellow', before)]),
    ...sentenceOf(result)
      .split('\n')
      .map((words) => paint('cyan', '│ ') + words),
    `  — ${result.title} · ¶${result.passage} · ${paint('green', result.citation)}${said.length === 0 ? '' : `, ${said.join('')}`}`,
  ].join('\n');
}

/** The sentence of a line: what stands behind its bar. */
export function sentenceOf({ text, start, sentence }: Result): string {
  return sentence === null ? text : text.slice(sentence.start - start, sentence.end - start);
}
