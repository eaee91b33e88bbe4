import type { Answer, PersonSummary, Placed } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'cyan' | 'green', text: string) => string;

/** What is known of someone, before the passages: spellings, descriptions, company, dates. */
export function personLines({ person }: Answer, paint: Paint): string[] {
  if (person === undefined) return [];
  const spelt = person.spellings.map(({ text, count }) => `${text} (${count})`).join(', ');
  const company = person.with.map(({ text, passages }) => `${text} (${passages})`).join(', ');
  const roles = person.roles.flatMap((role) => [`${paint('cyan', '│ ')}${role.text}`, `  — ${cited(role, paint)}`]);
  return [
    [`Spelt: ${spelt}`, ...(company === '' ? [] : [`With, by passages: ${company}`]), ...datesLine(person, paint)].join(
      '\n',
    ),
    ...(roles.length === 0 ? [] : [['Described as:', ...roles].join('\n')]),
  ];
}

/** What stands over a result of /who: what they said, what others said of them, where else they are named. */
export function personTitle({ person }: Answer, index: number): string | undefined {
  if (person === undefined) return undefined;
  const { said, saidOf } = person;
  if (index === 0 && said > 0) return 'Said:';
  if (index === said && saidOf > 0) return 'Said of them:';
  return index === said + saidOf ? 'Named in:' : undefined;
}

function datesLine({ first, last }: PersonSummary, paint: Paint): readonly string[] {
  if (first === null || last === null) return [];
  const shown = ({ date, place }: NonNullable<PersonSummary['first']>): string =>
    place === null ? `${date} (document)` : `${date} ${cited(place, paint)}`;
  return [first.date === last.date ? `Date: ${shown(first)}` : `First date: ${shown(first)}; last: ${shown(last)}`];
}

function cited({ citation }: Placed, paint: Paint): string {
  return paint('green', citation);
}
