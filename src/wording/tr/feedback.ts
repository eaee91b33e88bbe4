import type { Translation } from '../translation.ts';

export const feedback: NonNullable<Translation['feedback']> = {
  title: 'Bu yanıtta yanlış olan ne?',
  description: 'Doğru paragrafı atfıyla belirtebilirsin, örneğin hearing-3:12',
  label: 'Birkaç sözcükle (isteğe bağlı)',
  onlyAnswers: 'Yalnızca /ask yanıtları değerlendirilebilir.',
  good: 'İyi yanıt olarak değerlendirildi. Değiştirmek için 👎 düğmesine bas.',
  bad: 'Kötü yanıt olarak değerlendirildi. Değiştirmek için 👍 ya da 👎 düğmesine bas.',
};
