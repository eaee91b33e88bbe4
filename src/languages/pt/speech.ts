import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { speechLexiconWith } from '../speechLexiconWith.ts';
import { each, inflected, phrasesOf, words } from '../wordList.ts';

const AR = 'a am ou aram ava avam ado ando ar ará';

const SAY =
  inflected(
    'afirm declar explic coment coloc cont anunci confirm indic not observ destac ressalt reiter relat narr grit exclam murmur ' +
      'sussurr pergunt continu critic denunci lament argument inform revel tuit public critic alert justific ironiz brinc ' +
      'reclam apont assegur lembr fris sublinh salient realç acrescent avis',
    AR,
  ) +
  ' disse disseram diz dizem dizia dizendo dito dirá explicou explica responde respondeu responderam respondido escreve escreveu ' +
  'escreveram escrito insiste insistiu admite admitiu admitiram reconhece reconheceu prossegue prosseguiu sustenta sustentou ' +
  'conclui concluiu pede pediu pediram adverte advertiu promete prometeu defende defendeu defenderam questiona questionou ' +
  'completa completou rebate rebateu retruca retrucou replica replicou resume resumiu acredita acreditava teme desabafa desabafou';

/** Portuguese: «…», disse Calder; the subject before the verb or behind it, or in the verb alone. */
export const portugueseSpeech: SpeechLexicon = speechLexiconWith({
  cues: new Map([
    ...each('fala falou falaram falava pensa pensou pensava vê viu mostra mostrou espera', 'weak' as const),
    ...each(
      `${inflected('cham consider classific acus', AR)} descreve descreveu definiu define qualificou qualifica`,
      'call' as const,
    ),
    ...each(`${SAY} cita citou citava citaram`, 'say' as const),
  ]),
  dropsSubject: true,
  sourcePhrases: phrasesOf(
    'segundo,de acordo com,conforme,nas palavras de,na opinião de,nas palavras do,nas palavras da',
  ),
  impersonals: phrasesOf('lê-se,diz-se'),
  wordPhrases: phrasesOf('com as palavras,com estas palavras,nestes termos'),
  pronouns: new Map([
    ...each('ele', 'he' as const),
    ...each('ela', 'she' as const),
    ...each('eles elas', 'they' as const),
    ...each('eu', 'I' as const),
    ...each('nós', 'we' as const),
  ]),
  narrators: words('eu'),
  possessives: new Map([
    ...each('meu minha meus minhas', 'I' as const),
    ...each('nosso nossa nossos nossas', 'we' as const),
  ]),
  indefinites: words('alguém ninguém alguns algumas muitos muitas outros outras vários várias um uma'),
  partitives: words('de dos das'),
  relatives: words('que quem'),
  personalRelatives: words('quem'),
  complementizers: words('que'),
  auxiliaries: words(
    'tem têm tinha tinham teve há havia é são era eram foi foram será está estão estava pode podem deve devem quer se lhe lhes ' +
      'me nos teria seria esteja haja',
  ),
  passives: words('foi foram era eram'),
  quotedPassives: words('citado citada'),
  quoters: words('cita citou citava citaram'),
  plainSay: words('disse diz'),
  adverbs: words(
    'também não já ontem hoje amanhã depois então ainda agora antes sempre nunca assim finalmente segunda-feira terça-feira ' +
      'quarta-feira quinta-feira sexta-feira sábado domingo porém entretanto contudo todavia aliás ali aqui mesmo só apenas logo ' +
      'segunda terça quarta quinta sexta anteriormente',
  ),
  prepositions: words(
    'a ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para pela pelo pelas ' +
      'pelos por perante sem sob sobre segundo',
  ),
  complements: words('de do da dos das para em no na ao à'),
  conjunctions: words('e ou mas porém porque quando se embora como enquanto pois onde nem que'),
  contrasts: words('mas enquanto e'),
  determiners: words(
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa ' +
      'alguns algumas muitos muitas vários várias outro outra outros outras ambos ambas todos todas dois duas três cada nenhum',
  ),
  clitics: words('o a os as'),
  definites: words('o a os as este esta esse essa'),
  nameJoiners: words('de do da dos das e van von der di al el ben bin ibn'),
  bodyJoiners: words('e'),
  roles: new Map([
    ...each(
      'ministro presidente prefeito advogado juiz diretor secretário chefe professor médico escritor homem pai filho irmão marido ' +
        'viúvo governador senador deputado capitão comandante piloto morador doutor embaixador conselheiro vereador bispo papa ' +
        'rei príncipe ator autor cineasta treinador jogador pescador engenheiro candidato fundador vice-presidente pesquisador ' +
        'procurador delegado',
      'he' as const,
    ),
    ...each(
      'ministra presidenta prefeita advogada juíza diretora secretária professora médica escritora mulher mãe filha irmã esposa ' +
        'viúva governadora senadora deputada doutora embaixadora conselheira vereadora rainha princesa atriz autora treinadora ' +
        'jogadora pescadora engenheira candidata fundadora pesquisadora procuradora delegada moradora',
      'she' as const,
    ),
    ...each('porta-voz líder jornalista analista especialista representante testemunha general colega', 'any' as const),
    ...each(
      'ministros pilotos pescadores moradores testemunhas especialistas autoridades críticos médicos advogados jornalistas ' +
        'sindicatos donos estudantes manifestantes pesquisadores deputados',
      'many' as const,
    ),
  ]),
  otherOffice: words('ex vice'),
  bodies: words(
    'ministério governo polícia partido empresa jornal tribunal comitê comité comissão conselho câmara parlamento senado ' +
      'universidade instituto banco agência sindicato associação fundação igreja exército organização embaixada comunicado ' +
      'relatório carta nota declaração documento estudo sentença revista rede prefeitura',
  ),
  texts: words('comunicado relatório carta nota declaração documento estudo sentença'),
  speechNouns: words('palavras resposta declaração advertência promessa pergunta comentário mensagem frase'),
  works: words(
    'livro romance filme canção programa série revista obra álbum poema apelidado apelidada intitulado intitulada chamado chamada',
  ),
  titles: new Map([
    ...each('senhor sr. sr dom', 'he' as const),
    ...each('senhora sra. sra dona', 'she' as const),
    ...each('dr. dr dra. dra doutor doutora presidente ministro ministra general', 'any' as const),
  ]),
  courtesies: words('senhor sr. sr senhora sra. sra dona dr. dr dra. dra doutor doutora'),
  noNames: words(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro sim isto isso aquilo tudo nada ' +
      'qual quais obrigado',
  ),
  firstNames: new Map([
    ...each('joão josé pedro paulo luiz luís carlos jorge miguel tiago rui nuno', 'he' as const),
    ...each('maria joana inês catarina beatriz sofia helena fernanda', 'she' as const),
  ]),
  endings: { verb: /(?:ou|aram|eram|ava|ado|ido)$/u, adverb: /(?<=...)mente$/u, finite: /(?:ou|aram|ava)$/u },
});
