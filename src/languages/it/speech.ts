import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, inflected, NEVER, phrasesOf, words } from '../wordList.ts';

const ARE = 'a ano ò arono ava avano ato ando are erà';

const SAY =
  inflected(
    'afferm dichiar raccont osserv not comment annunci conferm sottoline ricord precis assicur replic domand grid esclam ' +
      'sussurr mormor continu protest critic denunci lament argoment inform twitt aval rivel ironizz scherz accus segnal ' +
      'esort incalz tuon ammon rimarc chios tagli',
    ARE,
  ) +
  ' spiega spiegano spiegò spiegato spiegava spiegarono dice dicono disse dissero detto diceva dicevano dicendo dire risponde ' +
  'risposero rispose risposto rispondeva scrive scrivono scrisse scritto scriveva aggiunge aggiungono aggiunse aggiunto ' +
  'sostiene sostenne sostenuto sostengono chiede chiese chiesto chiedeva ammette ammise ammesso conclude concluse concluso ' +
  'prosegue proseguì proseguito riferisce riferì riferito avverte avvertì avvertito promette promise promesso ribadisce ribadì ' +
  'ribadito insiste insistette insistito riconosce riconobbe riconosciuto riprende riprese ripreso ripete ripeté ripetuto ' +
  'chiarisce chiarì chiarito crede teme spera racconta interviene intervenne intervenuto';

/** Italian: «…», ha detto Calder; the subject before the verb or behind it, or in the verb alone. */
export const italianSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('parla parlò parlato parlava pensa pensò pensava vede vide mostra mostrato', 'weak' as const),
    ...each(
      inflected('chiam consider', ARE) +
        ' definisce definì definito definiscono definirono descrive descrisse descritto bolla bollò bollato',
      'call' as const,
    ),
    ...each(`${SAY} cita citò citava citato`, 'say' as const),
  ]),
  dropsSubject: true,
  ties: { before: /^(?:l|d|un|dell|all|dall|nell|sull|coll|quest|quell|c|s|m|t)['’](?=.)/iu, after: NEVER },
  sourcePhrases: phrasesOf('secondo,a detta di,a giudizio di,nelle parole di,stando a,ad avviso di,a parere di'),
  impersonals: phrasesOf('si legge,si afferma'),
  wordPhrases: phrasesOf('con queste parole,con le parole'),
  pronouns: new Map([
    ...each('lui egli', 'he' as const),
    ...each('lei ella', 'she' as const),
    ...each('loro essi esse', 'they' as const),
    ...each('io', 'I' as const),
    ...each('noi', 'we' as const),
  ]),
  narrators: words('io'),
  possessives: new Map([
    ...each('mio mia miei mie', 'I' as const),
    ...each('nostro nostra nostri nostre', 'we' as const),
  ]),
  indefinites: words('qualcuno nessuno alcuni alcune molti molte altri altre uno una'),
  partitives: words('di dei delle degli'),
  relatives: words('che chi'),
  personalRelatives: words('chi'),
  complementizers: words('che'),
  auxiliaries: words(
    'ha hanno aveva avevano ebbe è sono era erano fu furono sarà può possono deve devono vuole si gli mi ci vi ne abbia avrebbe ' +
      'sarebbe sia sta stava',
  ),
  passives: words('fu furono viene venne veniva stato stata'),
  quotedPassives: words('citato citata'),
  quoters: words('cita citò citava citato'),
  plainSay: words('disse dice'),
  adverbs: words(
    'anche non poi ieri oggi domani dopo allora inoltre ora adesso prima già sempre mai ancora così infine lunedì martedì ' +
      'mercoledì giovedì venerdì sabato domenica tuttavia però invece intanto pure qui là poco subito più scorso stamattina stasera',
  ),
  prepositions: words(
    "a ad al allo alla ai agli alle all’ all' con contro da dal dallo dalla dai dalle dall’ di del dello della dei degli delle " +
      "dell’ dell' d’ d' dopo durante in nel nello nella nei negli nelle nell’ entro fra tra per presso senza sopra sotto su sul " +
      'sullo sulla sui sulle sull’ verso davanti dentro secondo',
  ),
  complements: words("di del dello della dei degli delle dell’ dell' d’ d' per in da al alla"),
  conjunctions: words('e ed o ma però perché quando se mentre come anche dove né poiché che'),
  contrasts: words('ma mentre e'),
  determiners: words(
    "il lo la i gli le l’ l' un uno una un’ un' questo questa questi queste quel quello quella quei quegli quelle suo sua suoi " +
      'sue loro mio mia nostro nostra alcuni alcune molti molte altri altre entrambi tutti tutte due tre ogni nessun nessuna',
  ),
  clitics: words('lo la li le gli'),
  definites: words("il lo la i gli le l’ l' questo questa quel quello quella"),
  nameJoiners: words("di de del della dei degli d’ d' da dal van von der al el ben bin ibn e la lo"),
  bodyJoiners: words('e'),
  roles: new Map([
    ...each(
      'ministro presidente sindaco avvocato giudice direttore segretario capo professore medico scrittore uomo padre figlio ' +
        'fratello marito vedovo governatore senatore deputato capitano comandante pilota testimone dottore ambasciatore ' +
        'consigliere vescovo papa re principe attore autore regista allenatore giocatore pescatore ricercatore candidato ' +
        'fondatore vicepresidente viceministro assessore procuratore generale',
      'he' as const,
    ),
    ...each(
      'ministra sindaca avvocata direttrice segretaria professoressa medica scrittrice donna madre figlia sorella moglie vedova ' +
        'governatrice senatrice deputata dottoressa ambasciatrice consigliera regina principessa attrice autrice allenatrice ' +
        'giocatrice ricercatrice candidata fondatrice assessora procuratrice',
      'she' as const,
    ),
    ...each('portavoce leader giornalista analista esperto esperta legale rappresentante collega', 'any' as const),
    ...each(
      'ministri piloti pescatori abitanti testimoni esperti autorità critici medici avvocati giornalisti sindacati proprietari ' +
        'studenti manifestanti ricercatori deputati residenti',
      'many' as const,
    ),
  ]),
  otherOffice: words('ex vice'),
  bodies: words(
    'ministero governo polizia partito azienda giornale tribunale comitato commissione consiglio comune parlamento senato ' +
      'università istituto banca agenzia sindacato associazione fondazione chiesa esercito organizzazione ambasciata comunicato ' +
      'rapporto lettera nota dichiarazione documento studio sentenza rivista rete società procura questura',
  ),
  texts: words('comunicato rapporto lettera nota dichiarazione documento studio sentenza'),
  speechNouns: words('parole risposta dichiarazione avvertimento promessa domanda commento messaggio frase'),
  works: words(
    'libro romanzo film canzone programma serie rivista opera album poesia soprannominato soprannominata intitolato intitolata detto detta',
  ),
  titles: new Map([
    ...each('signor sig. don', 'he' as const),
    ...each('signora sig.ra signorina donna', 'she' as const),
    ...each(
      'dott. dottor dottoressa dott.ssa avv. prof. ing. presidente ministro onorevole generale capitano',
      'any' as const,
    ),
  ]),
  courtesies: words('signor sig. signora sig.ra signorina dott. dottor dottoressa dott.ssa avv. prof. ing. onorevole'),
  noNames: words(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sì no cosa quale quali ' +
      'ciò questo tutto nulla niente ecco',
  ),
  firstNames: new Map([
    ...each('giovanni giuseppe paolo luca marco matteo antonio francesco carlo pietro andrea enzo', 'he' as const),
    ...each('giulia chiara francesca paola giovanna caterina lucia valeria elena silvia', 'she' as const),
  ]),
  endings: { verb: /(?:ò|ato|ava|arono|uto|ito)$/u, adverb: /(?<=...)mente$/u, finite: /(?:ò|ava|arono)$/u },
});
