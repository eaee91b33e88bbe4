import type { Answer } from '../../json/old.ts';

/** Whether Pictures is offered: an answer has these parts only where there is enough to show. */
export function hasPictures({ person }: Pick<Answer, 'person'>): boolean {
  return person?.times !== undefined || person?.ties !== undefined;
}
