import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

export const digest: NonNullable<Translation['digest']> = {
  late: (due) => say`Ce récapitulatif est en retard. Il était prévu pour : ${due}.`,
  missed: (times) =>
    `Il couvre aussi ${count(times, 'récapitulatif précédent', 'récapitulatifs précédents')} dont la publication a échoué.`,
  newDocuments: (number) => count(number, 'nouveau document', 'nouveaux documents'),
  moreDocuments: (number) => `et ${count(number, 'autre')} ; /source les liste`,
  grown: 'Nouveaux passages dans des documents antérieurs',
  grownBy: (title, id, passages) => say`${title} (${id}) : ${count(passages, 'nouveau passage', 'nouveaux passages')}`,
  found: 'Ce que les veilles ont trouvé',
  watch: (number, passages, query) => say`Veille ${number}, ${count(passages, 'passage')} : ${query}`,
  foundBy: (watches) =>
    watches.length === 1
      ? `trouvé par la veille ${watches[0]}`
      : `trouvé par les veilles ${listInWords(watches.map(String))}`,
  changed: 'Cité ici, mais changé depuis',
  removed: (file) => say`Ces mots ne sont plus dans ${file} :`,
  documentGone: (file) => say`Ces mots étaient dans ${file}, qui n’est plus dans le dossier :`,
  someListed: (listed, all) =>
    `Les ${numeral(listed)} premiers passages sur ${numeral(all)}. /watch show les liste tous.`,
  moreChanges: (more) =>
    `${count(more, 'autre passage cité a changé', 'autres passages cités ont changé')}. /cite montre chacun.`,
  nothingNew: 'Il n’y a rien de nouveau : aucun récapitulatif ne serait publié.',
  heading: (since, until, zone) => `Récapitulatif, du ${since} au ${until} (${zone})`,
};
