import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Portuguese shows that words were denied, not said, or only supposed. */
export const portugueseStance: StanceWords = {
  saying: words(
    'dizer diz disse dizem disseram dito dizia dissesse escrever escreveu escrito chamar chama chamou ' +
      'chamado descrever descreveu descrito afirmar afirmou afirma afirmado declarar declarou declarado ' +
      'gritar gritou pronunciar pronunciou pronunciado prometer prometeu qualificar qualificou qualificado',
  ),
  using: words('dizer disse dito usar usou usado utilizar utilizou empregar empregou escrever escreveu'),
  negations: phrases('não|nunca|jamais|nem'),
  nobodies: phrases('ninguém|nenhum|nenhuma'),
  withholding: phrases(
    'recusa/recusou a|recusou-se a|recusa-se a|se recusou a|recusou|evita/evitou/evitado|sem|em vez de|' +
      'longe de|absteve-se de',
  ),
  denying: phrases(
    'nega/negam/negou/negaram/negado/negar/negava|desmente/desmentiu/desmentiram|rejeita/rejeitou|' + 'refuta/refutou',
  ),
  false: phrases('falso|falsa|inventado|inventada|mentira|uma mentira|falsamente|erroneamente|por engano'),
  conditions: phrases('se|como se|caso'),
  modals: phrases('teria|teriam|poderia|deveria'),
  wishing: phrases('quer/queria/quis|pediu/pede|ordenou'),
  idle: phrases('não só|não apenas|não somente|ninguém mais que|ninguém menos que|sem dúvida|sem hesitar|se recusou'),
  breaking: phrases('mas|porque|quando|depois|antes|enquanto|embora|e|ou|onde|como|então'),
  joining: words('ou'),
  within: words(''),
  complementizers: words('que'),
  relatives: words('quem qual cujo'),
  claims: words('rumor rumores acusação notícia notícias alegação relato'),
  words: words('palavra palavras termo frase expressão'),
  standIns: phrases('isso|isto|tal coisa|nada disso|essas palavras'),
  mouths: phrases('na boca'),
  asWords: words('como'),
  hasConcord: true,
};
