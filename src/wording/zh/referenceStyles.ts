import type { Translation } from '../translation.ts';

/** The references themselves are in the English form of each style. */
export const referenceStyles: NonNullable<Translation['referenceStyles']> = {
  labels: {
    apa: 'APA 第 7 版',
    chicago: 'Chicago 注释与参考书目',
    mla: 'MLA 第 9 版',
  },
  inText: '文中',
  inNote: '注释中',
};
