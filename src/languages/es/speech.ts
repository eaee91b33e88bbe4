import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, inflected, phrasesOf, words } from '../wordList.ts';

/** Endings of verbs in -ar and in -er or -ir: he says, they say, said, have said, saying. */
const AR = 'a an ó aron aba aban ado ando ará';
const IR = 'e en ió ieron ía ían ido iendo irá';

const SAY =
  inflected(
    'afirm asegur declar explic coment señal manifest anunci confirm indic apunt subray destac reiter relat narr grit ' +
      'exclam murmur susurr pregunt contest replic continu recalc matiz aclar alert lament critic denunci argument opin ' +
      'inform sentenci agreg revel puntualiz not tuite public remarc asever reproch justific ironiz reclam asegur zanj',
    AR,
  ) +
  ' ' +
  inflected('añad respond insist admit escrib expon deb', IR) +
  ' dijo dijeron dice dicen decía decían dicho diciendo diría sostuvo sostuvieron sostiene sostienen expuso expusieron ' +
  'advierte advirtió advirtieron advertía prosiguió prosigue siguió confesó confiesa reconoce reconoció reconocieron escrito ' +
  'pidió pide piden pidieron cuenta cuentan contó contaron niega negó negaron concluyó concluye concluyeron repuso interviene ' +
  'intervino sugirió sugiere propuso propone cree creen suspiró suspira bromeó bromea ordenó acusó';

/** Spanish: the subject before the verb or behind it, or in the verb alone: «Añadió: “…”». */
export const spanishSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('habló habla hablaron piensa pensó espera esperaba mostró muestra quiso ve vio', 'weak' as const),
    ...each(
      inflected('calific consider tild tach llam denomin', 'a an ó aron aba ado') +
        ' describió describe describieron definió define definieron',
      'call' as const,
    ),
    ...each(`${SAY} cita citó citaron citaba`, 'say' as const),
  ]),
  dropsSubject: true,
  sourcePhrases: phrasesOf(
    'según,de acuerdo con,en palabras de,a juicio de,en opinión de,conforme a,según palabras de,según informó,según explicó',
  ),
  impersonals: phrasesOf('se lee,se dice,se afirma,se señala'),
  wordPhrases: phrasesOf('con las palabras,con estas palabras,en estos términos'),
  pronouns: new Map([
    ...each('él', 'he' as const),
    ...each('ella', 'she' as const),
    ...each('ellos ellas', 'they' as const),
    ...each('yo', 'I' as const),
    ...each('nosotros nosotras', 'we' as const),
  ]),
  narrators: words('yo'),
  possessives: new Map([...each('mi mis', 'I' as const), ...each('nuestro nuestra nuestros nuestras', 'we' as const)]),
  indefinites: words('alguien nadie algunos algunas muchos muchas otros otras varios varias uno una'),
  partitives: words('de'),
  relatives: words('quien quienes que'),
  personalRelatives: words('quien quienes'),
  complementizers: words('que'),
  auxiliaries: words(
    'ha han había habían he hemos es son era eran fue fueron será serán sería está están estaba puede pueden podría debe ' +
      'deben quiere me te se le les nos os haya',
  ),
  passives: words('fue fueron era eran'),
  quotedPassives: words('citado citada'),
  quoters: words('cita citó citaron citaba'),
  plainSay: words('dijo dice afirmó explicó'),
  adverbs: words(
    'también no ya ayer hoy mañana luego después entonces además ahora antes asimismo siempre nunca aún todavía incluso solo ' +
      'sólo así finalmente lunes martes miércoles jueves viernes sábado domingo tampoco igualmente mientras tanto allí aquí ' +
      'ahí mismo tarde temprano primero quizá quizás acaso',
  ),
  prepositions: words(
    'a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por según sin sobre tras salvo excepto',
  ),
  complements: words('de del para en por a al'),
  conjunctions: words('y e o u pero sino porque cuando si aunque como mientras pues donde ni'),
  contrasts: words('mientras pero y aunque'),
  determiners: words(
    'el la lo los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra ' +
      'algunos algunas muchos muchas varios varias otro otra otros otras ambos ambas todos todas dos tres cada ningún ninguna',
  ),
  clitics: words('lo la los las'),
  definites: words('el la los las este esta ese esa'),
  nameJoiners: words('de del la las los y e san santa van von der di da al el ben bin ibn'),
  bodyJoiners: words('y e'),
  roles: new Map([
    ...each(
      'ministro portavoz presidente alcalde abogado juez director secretario jefe profesor médico escritor hombre padre hijo ' +
        'hermano marido viudo gobernador senador diputado capitán piloto vecino doctor embajador asesor consejero concejal rector ' +
        'obispo papa rey príncipe actor autor cineasta entrenador jugador pescador ingeniero candidato fundador gerente delegado ' +
        'vicepresidente viceministro exministro expresidente investigador científico',
      'he' as const,
    ),
    ...each(
      'ministra presidenta alcaldesa abogada jueza directora secretaria jefa profesora médica escritora mujer madre hija hermana ' +
        'esposa viuda gobernadora senadora diputada capitana doctora embajadora asesora consejera concejala rectora reina actriz ' +
        'autora entrenadora jugadora pescadora ingeniera candidata fundadora delegada vicepresidenta exministra investigadora',
      'she' as const,
    ),
    ...each(
      'portavoz líder vocero vocera representante analista fiscal experto experta comandante general colega periodista testigo ' +
        'policía',
      'any' as const,
    ),
    ...each(
      'ministros portavoces pilotos vecinos expertos testigos pescadores autoridades críticos médicos abogados periodistas ' +
        'residentes trabajadores sindicatos dueños estudiantes manifestantes diputados científicos investigadores médicas',
      'many' as const,
    ),
  ]),
  otherOffice: words('ex vice viceministro adjunto exministro antiguo'),
  bodies: words(
    'ministerio gobierno partido empresa periódico diario tribunal comité comisión consejo ayuntamiento parlamento senado ' +
      'universidad instituto banco agencia sindicato asociación fundación iglesia ejército organización embajada comunicado ' +
      'informe carta nota declaración documento estudio sentencia revista cadena emisora compañía',
  ),
  texts: words('comunicado informe carta nota declaración documento estudio sentencia'),
  speechNouns: words('palabras respuesta declaración advertencia promesa pregunta comentario mensaje frase'),
  works: words(
    'libro novela película canción programa serie revista obra álbum poema llamado llamada apodado apodada titulado titulada',
  ),
  titles: new Map([
    ...each('señor sr. sr don d.', 'he' as const),
    ...each('señora sra. sra doña señorita', 'she' as const),
    ...each('dr. dr dra. dra presidente ministro ministra general capitán', 'any' as const),
  ]),
  courtesies: words('señor sr. sr don d. señora sra. sra doña señorita dr. dr dra. dra'),
  noNames: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre qué quién cuándo dónde ' +
      'cómo esto eso aquello todo nada hay pese gracias sí',
  ),
  firstNames: new Map([
    ...each('josé juan luis carlos jorge pedro pablo miguel javier diego andrés sergio alejandro', 'he' as const),
    ...each('maría carmen lucía ana pilar isabel teresa rosa elena marta', 'she' as const),
  ]),
  endings: {
    verb: /(?:ó|aron|ieron|aba|ía|ado|ido)$/u,
    adverb: /(?<=...)mente$/u,
    finite: /(?:ó|aron|ieron|aba|ía)$/u,
  },
});
