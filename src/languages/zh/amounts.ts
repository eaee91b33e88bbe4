import type { AmountWords } from '../parts/amountWords.ts';

export const chineseAmounts: AmountWords = {
  unspacedNumbers:
    '[〇零一二三四五六七八九十百千万亿两]{1,20}(?=[个個人名位艘条條座次件辆輛只支张張份间間家层層岁歲元米吨公倍])',
  scales: '万|亿|萬|億|千|百',
  measures: '公里|米|吨|噸|公斤|平方公里',
  currencies: '元|美元|欧元',
};
