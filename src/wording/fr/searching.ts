import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `Les ${numeral(listed)} premiers passages sur ${numeral(total)}. D’autres mots ou un filtre en réduisent le nombre.`,
  someForms: (word, forms, all) =>
    `${numeral(all)} mots commencent par « ${word} ». Seuls les ${numeral(forms)} plus fréquents ont été cherchés. Plus de lettres en réduisent le nombre.`,
  someLookedAt: (lookedAt, all) =>
    `Seuls les ${numeral(lookedAt)} passages les plus probables sur ${numeral(all)} ont été examinés : il peut y en avoir d’autres. D’autres mots ou un filtre en réduisent le nombre.`,
  someTerms: (terms) => `Aucun passage ne contient tous ces mots : ${terms}. Ces passages en contiennent une partie.`,
  onlyInTitle: (word, titles) => `« ${word} » ne se trouve que dans un titre : ${titles}. /source montre ce document.`,
  unknownSwitch: (value, switches) => `« no:${value} » est inconnu et donc lu comme des mots (connus : no:${switches})`,
  isNoDate: (name, value) =>
    `« ${name}:${value} » n’est pas une date et est donc lu comme des mots (écrivez AAAA, AAAA-MM ou AAAA-MM-JJ)`,
  unknownField: (name) => `« ${name}: » ne limite rien ici : ses mots sont cherchés dans le texte`,
  noExcludedField: (typed) =>
    `« -${typed} » a été laissé de côté, car un champ ne peut pas être exclu ; n’écrivez « - » que devant des mots du texte`,
  noShape: (name) =>
    `« ${name} » n’est pas connu ici : ses mots sont cherchés sous toutes leurs graphies et sans compter combien de fois`,
  noBoost: (typed) => `« ${typed} » a été laissé de côté, car aucun mot ne peut compter plus qu’un autre`,
  noSlipNumber: (typed) =>
    `Le nombre dans « ${typed} » a été laissé de côté, car les fautes admises dans un mot dépendent de sa longueur`,
  noSynonyms: (typed) => `« ${typed} » a été lu sans son signe, car les synonymes ne sont pas cherchés`,
  leadingWildcard: (typed) =>
    `« ${typed} » a été lu sans son premier signe, car un mot doit commencer par une lettre ; le signe peut se trouver au milieu ou à la fin`,
  badRange: (typed, most) =>
    `« ${typed} » a été lu comme ses deux nombres, car un intervalle doit être croissant et compter au plus ${numeral(most)} nombres ; pour des jours de publication, écrivez after: et before:`,
  tooDeep: (most) => `Les parenthèses à l’intérieur de plus de ${most} autres ont été ignorées`,
  orWithout: 'OR a été lu comme AND avant ou après un mot exclu, car presque tous les passages sont sans ce mot',
  noWords: {
    question: 'La question n’a aucun mot à chercher. Nommez une personne, un lieu, un événement ou un sujet.',
    topic: 'Le sujet n’a aucun mot à chercher. Nommez une personne, un lieu, un événement ou un sujet.',
    query: (excludes) =>
      excludes
        ? 'La recherche ne fait qu’exclure des mots. Ajoutez au moins un mot que le passage doit contenir.'
        : 'La recherche n’a aucun mot à chercher. Écrivez au moins un mot que le passage doit contenir.',
  },
};
