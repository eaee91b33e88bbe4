import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

const EXAMPLE = 'Écrivez au moins un mot que le passage doit contenir, par exemple : ferry "late sailing" -drill';

const passagesFound = (number: number): string => count(number, 'passage trouvé', 'passages trouvés');
const newPassages = (number: number): string => count(number, 'nouveau passage', 'nouveaux passages');

export const watches: NonNullable<Translation['watches']> = {
  watch: (number, query) => say`${number} · ${query}`,
  added: (by, day, found, waiting) =>
    say`ajoutée par ${by} ${day} · ${passagesFound(found)}${waiting === 0 ? '' : ` · ${numeral(waiting)} à publier`}`,
  schedule: (number, times, zone) => say`${number} · ${times} (${zone})`,
  cron: (pattern) => say`motif cron : ${pattern}`,
  next: (next, last) => say`prochain : ${next} · dernier récapitulatif : ${last}`,
  there: (words, moment) => say`${words} sur place, ${moment}`,
  never: 'jamais',
  none: 'aucun pour l’instant',
  setUp: (by) => say`établi par ${by}`,
  channel: (channel) => say`salon ${channel}`,
  fault: (reason) => say`⚠️ Publication impossible : ${reason}. Le bot réessaiera.`,
  notInChannel:
    'Les veilles et les horaires appartiennent aux salons de Discord. Établissez-les et retirez-les là-bas.',
  notOpenToAll:
    'Le bot ne peut pas publier de nouveautés ici, car tous les membres de ce salon n’ont pas le droit d’interroger le dossier. ' +
    'Faites-le dans un salon où tous l’ont.',
  sameQuery: (number, query) =>
    `La veille ${number} cherche déjà cela : « ${query} ». /watch show montre ce qu’elle a trouvé.`,
  tooMany: (limit) =>
    `Ce salon a déjà ${limit} veilles, le maximum permis. Retirez-en une avec /watch drop. /watch list les montre.`,
  standing: (passages) =>
    passages === 0
      ? 'Aucun passage ne correspond pour l’instant.'
      : passages === 1
        ? '1 passage correspond déjà. Il ne sera pas publié ; /search le montre.'
        : `${numeral(passages)} passages correspondent déjà. Ils ne seront pas publiés ; /search les montre.`,
  set: (number, query) => `La veille ${number} est établie : ${query}`,
  what: 'Quand un document arrive ou change, le bot publie dans ce salon ses nouveaux passages qui correspondent.',
  unknownWords: (words) => `Pas encore dans le dossier : ${words}. Vérifiez l’orthographe.`,
  dropped: (number, query) => `La veille ${number} est retirée : ${query}`,
  list: (isTerminal) => (isTerminal ? 'Veilles de tous les salons' : 'Veilles de ce salon'),
  noneHere: 'Il n’y en a aucune. Établissez-en une avec /watch add.',
  faultElsewhere: (number, fault, query) =>
    `La veille ${number}, que vous avez ajoutée dans un autre salon, ne peut pas publier : ${fault}. Elle cherche : ${query}`,
  someListed: (listed) => `Les ${numeral(listed)} premiers. /search trouve les autres.`,
  nothingNew: 'Elle n’a encore rien trouvé de nouveau.',
  gone: (passages) =>
    passages === 1
      ? 'Un passage qu’elle a trouvé a changé ou n’est plus dans le dossier.'
      : `${numeral(passages)} passages qu’elle a trouvés ont changé ou ne sont plus dans le dossier.`,
  badQuery: (remark) => `Le bot ne peut pas mettre cela en veille : ${remark}. Corrigez-le et ajoutez-le de nouveau.`,
  unknownWord: (word, suggestions) => (suggestions === null ? `« ${word} »` : `« ${word} » (proches : ${suggestions})`),
  nothingMore: (waiting) => {
    if (waiting === 0) return 'Elle ne publie plus rien.';
    return waiting === 1
      ? 'Elle ne publie plus rien. Un passage trouvé n’a pas été publié : /watch show le montre.'
      : `Elle ne publie plus rien. ${numeral(waiting)} passages trouvés n’ont pas été publiés : /watch show les montre.`;
  },
  found: (number, { passages, documents, areNew }, query) => {
    const found = areNew ? newPassages(passages) : count(passages, 'passage');
    return documents > 1
      ? `Veille ${number}, ${found} dans ${numeral(documents)} documents : ${query}`
      : `Veille ${number}, ${found} : ${query}`;
  },
  foundTogether: (numbers, { passages, documents }) => {
    const watches = listInWords(numbers.map(String));
    const found = newPassages(passages);
    return documents > 1
      ? `Veilles ${watches} : ${found} dans ${numeral(documents)} documents`
      : `Veilles ${watches} : ${found}`;
  },
  byDocument: (counts, others) => {
    const listed = counts.map(([title, passages]) => `${title} : ${numeral(passages)}`);
    const more = others > 0 ? [`et ${count(others, 'autre document', 'autres documents')}`] : [];
    return `Par document : ${[...listed, ...more].join(' ; ')}.`;
  },
  noWords: (query, excludes) =>
    excludes
      ? `Le bot ne peut pas mettre « ${query} » en veille : cela ne fait qu’exclure des mots. ${EXAMPLE}`
      : `Le bot ne peut pas mettre « ${query} » en veille : il n’y a aucun mot à chercher. ${EXAMPLE}`,
  noSuchNumber: {
    watch: (number, dossier, known) =>
      known.length === 0
        ? `Ce salon n’a aucune veille sur le dossier « ${dossier} ».`
        : `Ce salon n’a pas de veille ${number} sur le dossier « ${dossier} ». Il a : ${listInWords(known.map(String))}.`,
    schedule: (number, dossier, known) =>
      known.length === 0
        ? `Ce salon n’a aucun horaire pour le dossier « ${dossier} ».`
        : `Ce salon n’a pas d’horaire ${number} pour le dossier « ${dossier} ». Il a : ${listInWords(known.map(String))}.`,
  },
};
