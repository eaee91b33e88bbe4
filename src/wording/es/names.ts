import type { Translation } from '../translation.ts';

/** How the dossier writes a name that was typed, and whom else it may mean. */
export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `En el dossier nadie se llama “${typed}”. ¿Te refieres a ${name}?`,
  didYouMeanOneOf: (names) => ` ¿Te refieres a ${names.join(', ')}?`,
  written: (typed, name) => `${typed}: el dossier escribe ${name}.`,
  others: (typed, names) => `“${typed}” también podría ser ${names}.`,
  elsewhere: (typed) =>
    `“${typed}” está también en otros lugares, quizá como parte de otro nombre. /search los muestra.`,
  byInitial: (short, full) => `“${short}” solo tiene una inicial. Se lee como ${full}, pero podría ser otra persona.`,
  someListed: (listed, total) => `Se muestran ${listed} de ${total} lugares. /search encuentra los demás.`,
  noName: 'No hay ningún nombre que buscar. Escribe el nombre de una persona u organismo.',
  noPerson: (typed) =>
    `“${typed}” está en el dossier, pero el bot no lo reconoce como nombre de una persona u organismo. /search muestra dónde está.`,
  unknown: '/search busca cualquier palabra.',
};
