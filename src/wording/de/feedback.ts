import type { Translation } from '../translation.ts';

export const feedback: NonNullable<Translation['feedback']> = {
  title: 'Was stimmt an dieser Antwort nicht?',
  description: 'Du kannst die richtige Stelle mit ihrem Beleg nennen, etwa hearing-3:12',
  label: 'In wenigen Worten (freiwillig)',
  onlyAnswers: 'Nur Antworten auf /ask können bewertet werden.',
  good: 'Als gute Antwort bewertet. Drücke 👎, um das zu ändern.',
  bad: 'Als schlechte Antwort bewertet. Drücke 👍 oder 👎, um das zu ändern.',
};
