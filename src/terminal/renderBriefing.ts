import { saidBy } from '../dossier/saidBy.ts';
import type { Answer, PinShown } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'bold' | 'cyan' | 'dim' | 'green' | 'yellow', text: string) => string;

const CHANGED: Readonly<Record<PinShown['state'], string>> = {
  standing: '',
  changed: 'The source has changed since this was pinned.',
  removed: 'The source does not hold these words any more.',
  'document gone': 'The document is not in the dossier any more.',
  unknown: 'These words are not in the dossier, and no record of them is left.',
};

/** A briefing: every pin with its words, its note and who pinned it; or the list of all briefings. */
export function briefingLines(answer: Answer, paint: Paint): readonly string[] {
  const { briefing, briefings } = answer;
  if (briefings !== undefined) {
    return briefings.map(({ name, pins, isCurrent, isClosed, last }) => {
      const state = isCurrent ? ', current' : isClosed ? ', closed' : '';
      return `${paint('bold', name)} (${pins} ${pins === 1 ? 'pin' : 'pins'}${state}), last changed ${last.at} by ${last.by.name}`;
    });
  }
  if (briefing === undefined) return [];
  if (briefing.pins.length === 0) return ['No pin yet: briefing add <citation>.'];
  return briefing.pins.map((pin) => pinLines(pin, answer, paint));
}

function pinLines(pin: PinShown, { results }: Answer, paint: Paint): string {
  const { number, state, words, earlier, note, citation, pinnedBy, pinnedAt, said } = pin;
  const result = pin.result === null ? undefined : results[pin.result];
  const quoted = (text: string): readonly string[] => text.split('\n').map((line) => paint('cyan', '│ ') + line);
  const known = [result?.title, result?.source, result?.published].filter(
    (part) => part !== undefined && part !== null,
  );
  const speakers = said.map((quotation) =>
    saidBy({ quotation, source: result?.source ?? null })
      .map(({ text }) => text)
      .join(''),
  );
  return [
    `${paint('bold', `${number}.`)}${state === 'standing' ? '' : ` ${paint('yellow', CHANGED[state])}`}`,
    ...(earlier === null ? [] : ['As it was pinned:', ...quoted(earlier.text)]),
    ...(earlier === null || words === null ? [] : ['As it stands now:']),
    ...(words === null ? [] : quoted(words.text)),
    `  — ${[...known, paint('green', citation)].join(' · ')}`,
    ...[...new Set(speakers)].map((line) => `  ${line}`),
    ...(note === '' ? [] : [`  Note: ${note}`]),
    paint('dim', `  pinned by ${pinnedBy.name}, ${pinnedAt}`),
  ].join('\n');
}
