import type { Translation } from '../translation.ts';

/** What people on Discord read; the rest is for the operator. */
export const feedback: NonNullable<Translation['feedback']> = {
  title: 'Qu’est-ce qui ne va pas dans la réponse ?',
  description: 'Vous pouvez donner la référence du bon passage, par exemple hearing-3:12',
  label: 'En quelques mots (facultatif)',
  onlyAnswers: 'Seules les réponses à /ask peuvent être notées.',
  good: 'Noté comme bonne réponse. Appuyez sur 👎 pour changer cela.',
  bad: 'Noté comme mauvaise réponse. Appuyez sur 👍 ou 👎 pour changer cela.',
};
