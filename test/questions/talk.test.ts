import { describe, expect, it } from 'vitest';
import { talkIn } from '../../src/questions/talk/talkIn.ts';
import { withoutOpening } from '../../src/questions/talk/withoutOpening.ts';

describe('talk that asks nothing', () => {
  it.each([
    'thanks',
    'Thanks!',
    'thank you so much',
    'Thank you very much, that helps',
    'ok',
    'OK.',
    'okay thanks',
    'great',
    'Great, thanks!',
    'lol',
    'hahaha',
    'haha ok',
    'cool',
    'got it',
    'I see',
    "that's interesting",
    'thx mate',
    'never mind',
    'good bot',
    'yes',
    'no',
    'nice',
    'danke',
    'Vielen Dank',
    'danke schön!',
    'alles klar, danke',
    'merci',
    'merci beaucoup',
    "d'accord, merci",
    'gracias',
    '¡Muchas gracias!',
    'vale',
    'спасибо',
    'Спасибо большое!',
    'понятно',
    'хахаха',
    'شكرا',
    'شكراً جزيلاً',
    'ههههه',
    'teşekkürler',
    'Çok teşekkür ederim',
    'tamam',
    '谢谢',
    '谢谢你！',
    '好的，谢谢',
    '哈哈哈',
    '...',
    '!!',
  ])('%s', (text) => {
    expect(talkIn(text)).toBe('remark');
  });

  it.each([
    'hi',
    'Hello there!',
    'hey',
    'good morning',
    'hallo',
    'guten Tag',
    'bonjour',
    'hola',
    'привет',
    'مرحبا',
    'merhaba',
    '你好',
  ])('%s is a greeting', (text) => {
    expect(talkIn(text)).toBe('greeting');
  });

  it.each([
    '',
    '?',
    'who?',
    'and when?',
    'thanks, and who signed it?',
    'ok who led the survey',
    'what else?',
    'harbour',
    'Nadia Prell',
    'great storm of 1911',
    'no objection',
    'the thanks of the council',
    'danke wer war das',
    'Okay Harbour Company',
    'hah',
    'why',
    'testing of the lamp',
    '谢谢谁签的',
  ])('%s may ask something', (text) => {
    expect(talkIn(text)).toBeNull();
  });
});

describe('what is said before a question', () => {
  it.each([
    ['hi, who signed the lease?', 'who signed the lease?'],
    ['Hey there! Who signed the lease?', 'Who signed the lease?'],
    ['good morning, quick question: when was the dam built?', 'when was the dam built?'],
    ['hi please who signed', 'who signed'],
    ['Verbatim, who signed?', 'who signed?'],
    ['Hallo, kannst du mir sagen, wer unterschrieben hat?', 'wer unterschrieben hat?'],
    ['Guten Tag, eine kurze Frage: wer war das?', 'eine kurze Frage: wer war das?'],
    ['Bonjour, qui a signé ?', 'qui a signé ?'],
    ['¡Hola! ¿Quién firmó?', '¿Quién firmó?'],
    ['Привет! Скажите, пожалуйста, кто подписал?', 'кто подписал?'],
    ['مرحبا، من وقع؟', 'من وقع؟'],
    ['merhaba, kim imzaladı?', 'kim imzaladı?'],
    ['你好，请问谁签的？', '谁签的？'],
    ['hi', 'hi'],
    ['High water was at noon', 'High water was at noon'],
    ['hideous noise', 'hideous noise'],
    ['Please', 'Please'],
    ['Heyward signed what?', 'Heyward signed what?'],
  ])('%s', (text, asked) => {
    expect(withoutOpening(text)).toBe(asked);
  });
});
