import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, inflected, phrasesOf, words } from '../wordList.ts';

const ER = 'e ent a èrent ait aient é ée és er ant';

const SAY =
  inflected(
    'affirm déclar expliqu assur ajout précis not soulign indiqu rappel annonc confi racont observ rétorqu lanc demand ' +
      'interrog continu insist martel regrett confirm estim signal comment clam cri murmur chuchot soupir plaisant ironis ' +
      'résum témoign jug dénonc critiqu avou argument exhort tweet exclam expos redout tonn protest détaill abond',
    ER,
  ) +
  ' dit disent disait disaient dirent dire disant répond répondit répondu répondent répondait écrit écrivit écrivait écrivent ' +
  'soutient soutenu soutint prévient prévenu prévint reprend reprit repris poursuit poursuivit poursuivi conclut conclu admet ' +
  'admit admis reconnaît reconnu reconnut renchérit renchéri promet promis promit prédit glisse glissa glissé juge jugea jugé ' +
  'lance lança lancé annonça rapporte rapporta rapporté croit espère avertit averti craint annonce avance avançait maintient ' +
  'maintenu insurge défend défendu';

/** French: «…», a déclaré Calder; «…», dit-elle; elided articles are words of their own: l’avocat. */
export const frenchSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('parle parla parlé parlait pense pensait pensa veut voulait voit montre montré', 'weak' as const),
    ...each(
      `${inflected('qualifi appel accus trait nomm surnomm considér', ER)} appelle appelait décrit décrivit décrivait`,
      'call' as const,
    ),
    ...each(`${SAY} cite citait cita cité`, 'say' as const),
  ]),
  ties: {
    before: /^(?:l|d|qu|s|n|j|m|t|c|lorsqu|puisqu|jusqu)['’](?=.)/iu,
    after: /-(?:t-)?(?:il|elle|ils|elles|on|je|nous)$/iu,
  },
  sourcePhrases: phrasesOf(
    "selon,d’ après,d' après,aux yeux de,aux yeux du,pour reprendre les mots de,selon les mots de,de l’ avis de,aux dires de",
  ),
  impersonals: phrasesOf('peut-on lire,on peut lire,lit-on'),
  wordPhrases: phrasesOf('en ces termes,par ces mots,avec ces mots'),
  pronouns: new Map([
    ...each('il -il -t-il', 'he' as const),
    ...each('elle -elle -t-elle', 'she' as const),
    ...each('ils elles -ils -elles -t-ils -t-elles on -on -t-on', 'they' as const),
    ...each('j’ je', 'I' as const),
    ...each('nous', 'we' as const),
  ]),
  narrators: words('je j’'),
  possessives: new Map([...each('mon ma mes', 'I' as const), ...each('notre nos', 'we' as const)]),
  indefinites: words('quelqu’un personne certains certaines beaucoup plusieurs d’autres un une'),
  partitives: words("de des d’ d'"),
  relatives: words('qui que lequel laquelle'),
  personalRelatives: words('qui'),
  complementizers: words("que qu’ qu'"),
  auxiliaries: words(
    "a ont avait avaient aura est sont était étaient fut furent sera peut peuvent doit doivent veut ait aurait serait s’ s' se " +
      'lui leur n’ ne l’ me m’ nous',
  ),
  passives: words('est était fut sera été'),
  quotedPassives: words('cité citée'),
  quoters: words('cite citait cita cité'),
  plainSay: words('dit déclare affirme explique'),
  afterQuotation: words('a'),
  adverbs: words(
    'aussi également encore puis ensuite alors hier demain toutefois cependant pas jamais déjà toujours ainsi enfin même bien ' +
      'lundi mardi mercredi jeudi vendredi samedi dimanche désormais maintenant ici là notamment dernier plus tôt tard ' +
      'auparavant depuis quant pourtant néanmoins ailleurs',
  ),
  prepositions: words(
    "à au aux avec chez contre dans de du des d’ d' depuis devant durant en entre envers hors lors malgré par parmi pendant pour " +
      'sans sauf selon sous sur vers avant après dès jusque concernant',
  ),
  complements: words("de du des d’ d' à au aux pour en chez"),
  conjunctions: words('et ou mais car donc or ni quand si lorsque lorsqu’ puisque comme tandis alors que qu’ parce'),
  contrasts: words('mais et tandis'),
  determiners: words(
    "le la les l’ l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains " +
      'certaines quelques chaque tous toutes deux trois aucun aucune',
  ),
  clitics: words('le la les'),
  definites: words("le la les l’ l' ce cet cette"),
  nameJoiners: words("de du des d’ d' la le les von van der ben bin ibn al el da di et"),
  bodyJoiners: words('et'),
  roles: new Map([
    ...each(
      'préfet préfète maire-adjoint curé gendarme notaire guide capitaine pilote secrétaire ministre porte-parole maire juge secrétaire responsable journaliste pilote capitaine témoin militant militante député ' +
        'chef leader expert experte analyste adjoint adjointe commissaire général colonel gouverneur',
      'any' as const,
    ),
    ...each(
      'président avocat directeur conseiller homme père fils frère mari veuf roi prince pêcheur professeur écrivain médecin ' +
        'sénateur ambassadeur entraîneur joueur acteur auteur réalisateur policier procureur chercheur vice-président candidat ' +
        'fondateur habitant dirigeant',
      'he' as const,
    ),
    ...each(
      'présidente avocate directrice conseillère femme mère fille sœur épouse veuve reine princesse professeure écrivaine ' +
        'sénatrice ambassadrice entraîneuse joueuse actrice auteure réalisatrice policière procureure chercheuse députée ' +
        'vice-présidente candidate fondatrice habitante dirigeante',
      'she' as const,
    ),
    ...each(
      'ministres pilotes pêcheurs habitants témoins experts autorités critiques médecins avocats journalistes syndicats ' +
        'propriétaires étudiants manifestants chercheurs députés élus',
      'many' as const,
    ),
  ]),
  otherOffice: words('ex vice ancien ancienne adjoint adjointe'),
  bodies: words(
    'ministère gouvernement police parti entreprise journal tribunal comité commission conseil mairie parlement sénat ' +
      'université institut banque agence syndicat association fondation église armée organisation ambassade communiqué ' +
      'rapport lettre note déclaration document étude jugement magazine chaîne société quotidien hebdomadaire préfecture parquet',
  ),
  texts: words('communiqué rapport lettre note déclaration document étude jugement'),
  speechNouns: words('mots paroles réponse déclaration avertissement promesse question commentaire message phrase'),
  works: words(
    'livre roman film chanson émission série revue œuvre album poème surnommé surnommée intitulé intitulée dit',
  ),
  titles: new Map([
    ...each('monsieur m. mm.', 'he' as const),
    ...each('madame mme mlle mademoiselle', 'she' as const),
    ...each('dr dr. docteur pr me maître président ministre général capitaine', 'any' as const),
  ]),
  courtesies: words('monsieur m. madame mme mlle mademoiselle dr dr. docteur pr me maître'),
  noNames: words(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre oui non quel quelle où comment ' +
      'pourquoi cela ceci ça tout rien voilà voici',
  ),
  firstNames: new Map([
    ...each('jean pierre louis henri jacques michel philippe françois olivier luc rené andré', 'he' as const),
    ...each('marie jeanne claire sophie isabelle catherine hélène élodie nathalie anne camille', 'she' as const),
  ]),
  endings: { verb: /(?:é|ée|ait|aient|èrent)$/u, adverb: /(?<=...)ment$/u, finite: /(?:ait|aient|èrent)$/u },
});
