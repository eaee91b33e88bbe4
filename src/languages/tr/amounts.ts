import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';

export const turkishAmounts: AmountWords = {
  numbers:
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|milyon|milyar|yarısı',
  scales: 'bin|milyon|milyar',
  measures: 'kilometre|metre|ton',
  currencies: 'dolar|avro',
  rough: 'yaklaşık',
  values: new Map([
    ...inOrder('bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki'),
    ...inOrder('yirmi otuz kırk elli altmış yetmiş seksen doksan yüz', 20, 10),
  ]),
  scaleValues: new Map([
    ['bin', 1_000],
    ['milyon', 1e6],
  ]),
};
