import type { Script } from './script.ts';

export const latin: Script = {
  letter: /\p{Script=Latin}/u,
  languages:
    'en de fr es pt it nl sv da no fi is pl cs sk hu ro hr sl lt lv et tr az id vi ca eu ga cy sq af tl eo'.split(' '),
};
