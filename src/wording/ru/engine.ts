import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

const NO_ANSWER = 'Это не ответ: он ничего не говорит о том, что есть в досье.';

function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (уже ${numeral(minutes)} мин.)`;
}

export const engine: NonNullable<Translation['engine']> = {
  away: (minutes) =>
    `Сейчас искать в досье нельзя: его индекс не отвечает${lasting(minutes)}. ${NO_ANSWER} Ссылки, источники и сводки работают. Попробуйте ещё раз через минуту.`,
  partial: (minutes) =>
    `Сейчас искать в досье нельзя: часть его индекса недоступна${lasting(minutes)}, а по остальному бот не отвечает. ${NO_ANSWER} Попробуйте ещё раз через минуту.`,
  missing: (minutes) =>
    `Сейчас искать в досье нельзя: его индекс пропал${lasting(minutes)} и строится заново из сохранённых документов. ${NO_ANSWER} Попробуйте ещё раз позже.`,
  refused: (minutes) =>
    `Искать в досье нельзя: его индекс отказывает боту${lasting(minutes)}. ${NO_ANSWER} Сообщите оператору бота: \`verbatim doctor\` покажет, что не так.`,
};
