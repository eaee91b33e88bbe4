import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count } from './counting.ts';

type Width = Parameters<Wording['dossiers']['defaultSet']>[1];
type Place = Parameters<Wording['dossiers']['usedHere']>[1];

const IN_PLACE: Readonly<Record<Place, string>> = {
  thread: 'dans ce fil',
  channel: 'dans ce salon',
  'direct messages': 'ici',
};

const IN_WIDTH: Readonly<Record<Width, string>> = {
  thread: 'dans ce fil',
  channel: 'dans ce salon',
  server: 'sur ce serveur',
};

const WIDTHS: Readonly<Record<Width, string>> = {
  thread: 'Ce fil',
  channel: 'Ce salon',
  server: 'Ce serveur',
};

export const dossiers: NonNullable<Translation['dossiers']> = {
  list: (open, isTerminal) => {
    if (isTerminal) return open === 0 ? 'Il n’y a aucun dossier' : count(open, 'dossier');
    return open === 0
      ? 'Il n’y a aucun dossier que vous puissiez interroger ici'
      : count(open, 'dossier est ouvert ici', 'dossiers sont ouverts ici');
  },
  listed: (name, documents) => say`${name} · ${count(documents, 'document')}`,
  chosenBy: {
    'being the only one': 'par défaut : c’est le seul',
    'you in this thread': 'par défaut : vous l’avez choisi dans ce fil',
    'the thread': 'par défaut dans ce fil',
    'you in this channel': 'par défaut : vous l’avez choisi dans ce salon',
    'the channel': 'par défaut dans ce salon',
    'the operator': 'par défaut : l’exploitant du bot l’a ouvert à ce salon',
    'the server': 'par défaut sur ce serveur',
  },
  askedPrivately: 'vous seul voyez ses réponses, car tous les membres de ce salon n’ont pas le droit de l’interroger',
  onlyManaged: 'vous pouvez le gérer, mais pas l’interroger ici',
  noneChosen: (isTerminal) =>
    isTerminal
      ? 'Nommez-en un avec --dossier.'
      : 'Aucun d’eux n’est le défaut ici. Choisissez-en un pour vous avec /dossier use, ou pour tous avec ' +
        '/dossier default, ou nommez-en un dans l’option « dossier ».',
  status: (name) => `Dossier « ${name} »`,
  holds: (documents, passages) => `${count(documents, 'document')} · ${count(passages, 'passage')}`,
  lastNews: (moment) => say`dernière nouveauté trouvée : ${moment}`,
  neverNews: 'le bot n’y a encore rien trouvé',
  engine: { memory: 'recherche en mémoire', disk: 'recherche sur disque', opensearch: 'recherche dans OpenSearch' },
  isLooking: 'le bot est en train de lire le répertoire ; d’ici là, les réponses viennent de ce qu’il a lu auparavant',
  isRead: 'tout le répertoire a été lu',
  usedHere: (name, where) => `Vos questions ${IN_PLACE[where]} vont désormais à « ${name} »`,
  useDropped: 'Vous n’avez plus de choix à vous ici',
  noUse: 'Vous n’avez pas fait de choix à vous ici.',
  defaultSet: (name, where) => `« ${name} » est désormais le défaut ${IN_WIDTH[where]}`,
  defaultDropped: (where) => `${WIDTHS[where]} n’a plus de défaut propre`,
  noDefault: (where) => `${WIDTHS[where]} n’a pas de défaut propre.`,
  reloaded: (name, what) => `Répertoire de « ${name} » examiné : ${what}`,
  isBeingRead: (name) => `Le répertoire de « ${name} » est en cours de lecture`,
  seeStatus:
    'Il a beaucoup de nouveaux fichiers. Jusqu’à ce qu’ils soient lus, les réponses viennent de ce qui a été lu auparavant. /dossier status montre quand c’est fait.',
  cannotLook:
    'Le bot ne peut pas lire le répertoire. Veuillez le dire à l’exploitant du bot : la raison est dans le journal.',
  changes: ({ came, went, changed }) => {
    const said = [
      ...(came === 0 ? [] : [count(came, 'document ajouté', 'documents ajoutés')]),
      ...(changed === 0 ? [] : [count(changed, 'document changé', 'documents changés')]),
      ...(went === 0 ? [] : [count(went, 'document enlevé', 'documents enlevés')]),
    ];
    return said.length === 0 ? 'rien n’a changé' : said.join(', ');
  },
  audit: (isAll, entries) => {
    if (entries === 0) return isAll ? 'Rien n’a encore été changé' : 'Rien n’a encore été changé sur ce serveur';
    return isAll
      ? 'Qui a changé quoi, du plus récent au plus ancien'
      : 'Qui a changé quoi sur ce serveur, du plus récent au plus ancien';
  },
  audited: (at, by, act) => say`${at} · ${by} · ${act}`,
  lastEntries: (most) => `Les ${most} derniers. L’exploitant du bot les trouve tous dans la base de données.`,
  notForAll: (name) =>
    `Cela n’ouvre « ${name} » à personne de plus. C’est le défaut pour les personnes qui peuvent déjà l’interroger.`,
  notInTerminal: 'Les défauts appartiennent aux salons de Discord. Dans le terminal, nommez le dossier avec --dossier.',
  noThread: 'Ceci n’est pas un fil. Utilisez cela dans un fil, ou choisissez le salon ou le serveur.',
  notInServer: (called) =>
    `/${called} fonctionne dans un salon d’un serveur. En messages privés, utilisez /dossier use.`,
  asked: (name) => `Les questions posées ici vont désormais à « ${name} ».`,
  unknown: (name, known) =>
    known.length === 0
      ? `Aucun dossier « ${name} » ne vous est ouvert ici, ni aucun autre.`
      : `Aucun dossier « ${name} » ne vous est ouvert ici. Vous sont ouverts : ${known.join(', ')}.`,
};
