import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral, quoted } from './counting.ts';

export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'Sözcüğü sözcüğüne',
    'verbatim but cut': 'Sözcüğü sözcüğüne, ama kesilmiş',
    altered: 'Değiştirilmiş',
    'another speaker': 'Sözler doğru, söyleyen başka',
    'not said': 'Sözler doğru, ama söylenmiş değil',
    'struck out': 'Belgede üstü çizili',
    'not in the dossier': 'Dosyada yok',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'değişiklik'),
      counted.added === 0 ? '' : count(counted.added, 'ekleme'),
      counted.removed === 0 ? '' : count(counted.removed, 'eksiltme'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'ikisinden birinde olumsuzluk var' : '',
      alerts.number ? 'bir sayı farklı' : '',
      alerts.condition ? 'bir koşul farklı (“eğer” ya da “yalnızca” gibi)' : '',
      alerts.attribution ? 'bunun kimin iddiası olduğu artık belli değil' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('; ');
  },
  difference: {
    replaced: (pasted, source) => say`değişiklik: “${source}” yerine “${pasted}”`,
    added: (pasted) => say`ekleme: “${pasted}”`,
    removed: (source) => say`eksiltme: “${source}”`,
  },
  writtenOtherwise: (pasted, source) => say`Yazılışı farklı: “${source}” yerine “${pasted}”`,
  alert: {
    negation: ' (olumsuzluğu değiştiriyor)',
    number: ' (bir sayıyı değiştiriyor)',
    condition: ' (bir koşulu değiştiriyor)',
    attribution: ' (kimin iddiası olduğunu değiştiriyor)',
  },
  pasted: (words) => say`Yapıştırılan: “${words}”`,
  nearest: 'En yakın:',
  ownWords: 'Dosyada bu sözler bir alıntı değil, belgenin kendi sözleri.',
  struckOut: 'Bu sözlerin belgede üstü çizili; yani belge bunları söylemiyor.',
  pastedNames: (said, claimed) => say`${said}; yapıştırılan metinde adı geçen: ${claimed}`,
  leavesOff: 'Yapıştırılan metin, cümlenin altı çizili sözlerini içermiyor.',
  also: (places) => say`Aynı sözler ayrıca şurada: ${places}.`,
  ellipsis: (words) => `Üç nokta ${words === 1 ? 'bir sözcüğün' : `${numeral(words)} sözcüğün`} yerini tutuyor.`,
  joined: {
    speakers: 'iki açıklama birleştirilmiş: dosyada bu sözler tek bir konuşana ait değil',
    places: 'birkaç yerdeki açıklamalar birleştirilmiş',
    order: 'cümlelerin sırası dosyadakinden farklı',
  },
  turned: {
    negation: 'bunu yalanlayan bir cümleden kesilmiş',
    condition: 'bunu sınırlayan bir cümleden kesilmiş',
    attribution: 'bunun başkasının iddiası olduğunu söyleyen bir cümleden kesilmiş',
    number: 'önemli bir sayı içeren bir cümleden kesilmiş',
  },
  cutPieces: 'Yapıştırılan metnin başında ya da sonunda sözcükler eksik.',
  reportersWords: 'Bu sözlerin arasında belgenin kendi sözleri var; yapıştırılan metin onları içermiyor.',
  bracketsMissing: 'Bir editörün ayraç içinde eklediği sözler eksik.',
  bracketsDropped: 'Bir editörün ayraç içinde eklediği sözler burada konuşanınmış gibi görünüyor.',
  bracketsAdded: 'Ayraç içindeki sözler dosyada yok.',
  someWords: (checked, skipped) =>
    `Yalnızca ilk ${numeral(checked)} sözcük karşılaştırıldı. Kalan ${numeral(skipped)} sözcüğü ayrıca karşılaştır.`,
  noWords: 'Karşılaştırılacak söz yok. Bir alıntı yapıştır.',
  someQuotations: (checked, skipped) =>
    `Yalnızca ilk ${numeral(checked)} alıntı karşılaştırıldı. Kalan ${numeral(skipped)} alıntıyı ayrıca karşılaştır.`,
  shortLines: (lines) =>
    lines === 1
      ? 'Bir satır karşılaştırılmadı: yalnızca bir iki sözcük içeriyor.'
      : `${numeral(lines)} satır karşılaştırılmadı: yalnızca bir iki sözcük içeriyorlar.`,
  beginningOnly: (file, read, skipped) =>
    `“${file}” metninin yalnızca ilk ${numeral(read)} karakteri karşılaştırıldı. Kalan ${numeral(skipped)} karakteri ayrıca karşılaştır.`,
  unread: (names) =>
    `Karşılaştırılmadı: ${listInWords(names.map(quoted))}. Bir belge dosyasını karşılaştırmak için /verify komutunun “file” seçeneğini kullan.`,
  checked: (quotations) => `${quotations === 1 ? 'Bir' : numeral(quotations)} alıntı karşılaştırıldı`,
  checkedIn: (quotations, file) =>
    `“${file}” içinde ${quotations === 1 ? 'bir' : numeral(quotations)} alıntı karşılaştırıldı`,
};
