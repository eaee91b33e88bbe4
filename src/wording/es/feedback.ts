import type { Translation } from '../translation.ts';

/** What is said of ratings of answers; what only the operator reads stays in English. */
export const feedback: NonNullable<Translation['feedback']> = {
  title: '¿Qué tiene de malo esta respuesta?',
  description: 'Puedes nombrar el pasaje correcto por su referencia, como hearing-3:12',
  label: 'En pocas palabras (opcional)',
  onlyAnswers: 'Solo se pueden valorar respuestas a /ask.',
  good: 'Valorada como buena respuesta. Pulsa 👎 para cambiarlo.',
  bad: 'Valorada como mala respuesta. Pulsa 👍 o 👎 para cambiarlo.',
};
