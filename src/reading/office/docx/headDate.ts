import { dateMentionsOf } from '../../../finding/dates/dateMentions.ts';
import { detectedLanguage } from '../../metadata/detectedLanguage.ts';

/**
 * The day that the heads and feet of a document name, as `YYYY-MM-DD`; undefined unless they name exactly one, and
 * plainly. `text` is the document's own, for its language.
 */
export function headDate(lines: readonly string[], text: string): string | undefined {
  const language = detectedLanguage(text);
  const days = new Set<string>();
  for (const line of lines) {
    for (const { interval, unit, sure, relation } of dateMentionsOf(line, language === undefined ? {} : { language })) {
      if (unit === 'day' && sure && relation === null && interval?.from === interval?.to)
        days.add(interval?.from ?? '');
    }
  }
  const [day] = days;
  return days.size === 1 && day !== '' ? day : undefined;
}
