import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, quoted } from './counting.ts';

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'Mot pour mot',
    'verbatim but cut': 'Mot pour mot, mais coupé',
    altered: 'Modifié',
    'another speaker': 'Mots exacts, mais d’un autre locuteur',
    'not said': 'Mots exacts, mais pas dits',
    'struck out': 'Barré dans le document',
    'not in the dossier': 'Absent du dossier',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'changement'),
      counted.added === 0 ? '' : count(counted.added, 'ajout'),
      counted.removed === 0 ? '' : count(counted.removed, 'omission'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'un seul des deux textes contient une négation' : '',
      alerts.number ? 'un nombre est différent' : '',
      alerts.condition ? 'une condition est différente (comme « si » ou « seulement »)' : '',
      alerts.attribution ? 'on ne sait plus de qui vient l’affirmation' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join(' ; ');
  },
  difference: {
    replaced: (pasted, source) => say`changement : « ${pasted} » au lieu de « ${source} »`,
    added: (pasted) => say`ajout : « ${pasted} »`,
    removed: (source) => say`omission : « ${source} »`,
  },
  writtenOtherwise: (pasted, source) => say`Orthographe différente : « ${pasted} » au lieu de « ${source} »`,
  alert: {
    negation: ' (change une négation)',
    number: ' (change un nombre)',
    condition: ' (change une condition)',
    attribution: ' (change l’auteur de l’affirmation)',
  },
  pasted: (words) => say`Texte collé : « ${words} »`,
  nearest: 'Le plus proche :',
  ownWords: 'Dans le dossier, ces mots sont ceux du document lui-même, et non une citation.',
  struckOut: 'Ces mots sont barrés dans le document : il ne les dit donc pas.',
  pastedNames: (said, claimed) => say`${said} ; le texte collé nomme ${claimed}`,
  leavesOff: 'Le texte collé omet les mots soulignés de la phrase.',
  also: (places) => say`Les mêmes mots se trouvent aussi dans ${places}.`,
  ellipsis: (words) => `Les points de suspension omettent ${words === 1 ? 'un mot' : count(words, 'mot')}.`,
  joined: {
    speakers: 'deux déclarations réunies : dans le dossier, ces mots ne sont pas d’un seul locuteur',
    places: 'déclarations réunies de plusieurs endroits',
    order: 'phrases dans un autre ordre que dans le dossier',
  },
  turned: {
    negation: 'extrait d’une phrase qui le nie',
    condition: 'extrait d’une phrase qui le restreint',
    attribution: 'extrait d’une phrase qui l’attribue à quelqu’un d’autre',
    number: 'extrait d’une phrase où un nombre compte',
  },
  cutPieces: 'Le texte collé omet des mots au début ou à la fin.',
  reportersWords: 'Entre ces mots, le document a des mots à lui, que le texte collé omet.',
  bracketsMissing: 'Il manque des mots ajoutés entre crochets par la rédaction.',
  bracketsDropped: 'Des mots ajoutés entre crochets par la rédaction ressemblent ici à ceux du locuteur.',
  bracketsAdded: 'Les mots entre crochets ne sont pas dans le dossier.',
  someWords: (checked, skipped) =>
    `Seuls les ${numeral(checked)} premiers mots ont été vérifiés. Vérifiez à part ${skipped === 1 ? 'le mot restant' : `les ${numeral(skipped)} autres`}.`,
  noWords: 'Il n’y a pas de mots à vérifier. Collez une citation.',
  someQuotations: (checked, skipped) =>
    `Seules les ${numeral(checked)} premières citations ont été vérifiées. Vérifiez à part ${skipped === 1 ? 'la dernière' : `les ${numeral(skipped)} autres`}.`,
  shortLines: (lines) =>
    lines === 1
      ? 'Une ligne n’a pas été vérifiée : elle n’a qu’un ou deux mots.'
      : `${numeral(lines)} lignes n’ont pas été vérifiées : elles n’ont qu’un ou deux mots.`,
  beginningOnly: (file, read, skipped) =>
    `Seuls les ${numeral(read)} premiers caractères de « ${file} » ont été vérifiés. Vérifiez à part ${skipped === 1 ? 'le dernier' : `les ${numeral(skipped)} autres`}.`,
  unread: (names) =>
    `Non vérifié : ${listInWords(names.map(quoted))}. Pour vérifier un fichier, utilisez /verify avec l’option « file ».`,
  checked: (quotations) =>
    quotations === 1 ? 'Une citation vérifiée' : count(quotations, 'citation vérifiée', 'citations vérifiées'),
  checkedIn: (quotations, file) =>
    quotations === 1
      ? `Une citation vérifiée dans « ${file} »`
      : `${count(quotations, 'citation vérifiée', 'citations vérifiées')} dans « ${file} »`,
};
