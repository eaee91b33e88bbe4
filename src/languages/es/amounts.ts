import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';

export const spanishAmounts: AmountWords = {
  numbers:
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|ciento|doscientos|mil|millones|la mitad',
  joiners: 'y ',
  scales: 'mil|millones',
  shares: 'por ciento',
  parts: 'la mitad',
  measures: 'kilómetros|metros|toneladas',
  currencies: 'euros|pesos|dólares',
  prepositions: 'en|el|desde|hasta',
  articles: 'el',
  rough: 'más de|unos|unas',
  values: new Map([
    ...inOrder(
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete',
    ),
    ...inOrder('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 20, 10),
  ]),
  scaleValues: new Map([
    ['mil', 1_000],
    ['millones', 1e6],
  ]),
};
