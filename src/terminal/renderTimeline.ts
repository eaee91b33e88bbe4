import { intervalInWords } from '../dossier/intervalInWords.ts';
import { saidBy } from '../dossier/saidBy.ts';
import type { Answer, Placed } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'bold' | 'cyan' | 'green' | 'yellow' | 'underline', text: string) => string;

/** What happened when: each event under its time, each sentence with its citation and how it was dated. */
export function timelineLines({ timeline, results }: Answer, paint: Paint): string[] {
  if (timeline === undefined) return [];
  const events = timeline.events.map(({ entries }) =>
    entries
      .flatMap(({ result: at, from, to, relation, sure, rule, anchor }) => {
        const result = results[at];
        const sentence = result?.sentence ?? null;
        if (result === undefined || sentence === null) return [];
        const words = (start: number, end: number): string =>
          result.text.slice(start - result.start, end - result.start);
        const date = result.span ?? { start: sentence.start, end: sentence.start };
        const shown = [
          words(sentence.start, date.start),
          paint('underline', words(date.start, date.end)),
          words(date.end, sentence.end),
        ].join('');
        const title = paint('bold', intervalInWords({ from, to }, relation));
        const said = saidBy(result).map(({ text }) => text);
        const how =
          rule === 'the date itself' ? '' : `, dated: ${rule}${anchor === null ? '' : `: ${cited(anchor, paint)}`}`;
        return [
          `${title}${sure ? '' : paint('yellow', ' (doubtful)')}`,
          ...shown.split('\n').map((line) => paint('cyan', '│ ') + line),
          `  — ${result.title} · ¶${result.passage} · ${paint('green', result.citation)}${how}`,
          ...(said.length === 0 ? [] : [`  ${said.join('')}`]),
        ];
      })
      .join('\n'),
  );
  const open = timeline.open.map((one) => cited(one, paint)).join(', ');
  const more = timeline.undated > timeline.open.length ? ` and ${timeline.undated - timeline.open.length} more` : '';
  return [
    ...events,
    ...(timeline.undated === 0 ? [] : [`Not dated, because it could only be guessed: ${open}${more}`]),
    ...(timeline.unbounded === 0 ? [] : [`Times without bounds, such as “now”, left out: ${timeline.unbounded}`]),
  ];
}

function cited({ text, citation }: Placed, paint: Paint): string {
  return `“${text}” ${paint('green', citation)}`;
}
