import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How French shows that words were denied, not said, or only supposed. */
export const frenchStance: StanceWords = {
  saying: words(
    'dire dis dit disait dirent disent disant dise écrire écrit écrivait appeler appelle appelé appelée ' +
      'appelait qualifier qualifie qualifié qualifiée qualifiait déclarer déclare déclaré déclarait ' +
      'affirmer affirme affirmé affirmait traiter traité traitait crier crie crié prononcer prononcé ' +
      'parler parlé promettre promis décrire décrit nommer nommé dirait écrirait tenir tenu',
  ),
  using: words('dire dit utiliser utilisé utilise employer employé emploie prononcer prononcé écrire écrit'),
  wouldSay: words('dirait écrirait'),
  negations: phrases('pas|jamais|point|nullement|aucunement|guère'),
  nobodies: phrases('personne|aucun|aucune|nul|nulle|ni'),
  withholding: phrases(
    "refuse/refusait/refusé/refusa/refuser de/d'|évite/évitait/évité/évita/éviter de/d'|" +
      "évite/évité/évitait|sans|au lieu de|plutôt que de|s'abstient/s'abstenait/s'est/abstenu de|" +
      "s'est gardé/gardée de|loin de|refuse/refusé/refusa d'appeler/qualifier|a refusé",
  ),
  denying: phrases(
    'nie/nient/niait/nié/nia/nier|dément/démentent/démentait/démenti/démentit/démentir|réfute/réfuté|' +
      'conteste/contesté/contestait|récuse|rejette/rejeté',
  ),
  false: phrases(
    'faux|fausse|inexact|inexacte|mensonger|mensongère|inventé|inventée|inventés|fabriqué|fabriquée|' +
      "un mensonge|une rumeur|à tort|faussement|par erreur|n'est pas vrai",
  ),
  conditions: phrases("si|s'il|s'ils|s'elle|au cas où|comme si|comme pour"),
  modals: phrases('aurait|auraient|pourrait|pourraient|devrait|devraient'),
  wishing: phrases('veut/voulait|demande/demandait/demandé|souhaite/souhaitait|ordonne/ordonné'),
  idle: phrases(
    "pas seulement|pas que|pas uniquement|personne d'autre que|nul autre que|pas sans|sans hésiter|" +
      'sans doute|sans surprise|aucun doute|pas moins',
  ),
  breaking: phrases(
    'mais|car|parce|quand|lorsque|après|avant|pendant|tandis|puis|et|ou|où|comment|pourquoi|donc|alors',
  ),
  joining: words('ou'),
  within: words(''),
  complementizers: words("que qu'il qu'elle qu'on qu"),
  relatives: words('qui dont ce'),
  claims: words('rumeur rumeurs affirmation affirmations accusation accusations information informations'),
  words: words('mot mots terme termes phrase expression'),
  standIns: phrases('cela|ça|ces mots|cette phrase|rien de tel'),
  mouths: phrases('dans la bouche'),
  asWords: words('comme'),
  hasConcord: true,
};
