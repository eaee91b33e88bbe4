import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/finding/statements/statements.ts';

/** The speaker of the first statement of a German paragraph; null if none is shown. */
function speakerOf(text: string): string | null | undefined {
  return statementsOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], 'de')[0]?.speaker?.name;
}

const SPOKEN: readonly (readonly [speaker: string | null, text: string])[] = [
  ['Mira Holt', 'Demgegenüber sagte Mira Holt: „Wir schließen die Schleuse nicht.“'],
  ['Mira Holt', 'Mira Holt ist Kapitänin. Zugleich mahnte sie: „Der Nebel darf uns nicht aufhalten.“'],
  ['Jens Brandt', 'Im Trubel des Hafenfestes blieb Jens Brandt ruhig. „Ich habe den Kahn gesehen“, erklärte er.'],
  [
    'Lindner-Vogt',
    'In seinen Ausführungen betonte Rektor Lindner-Vogt die Gefahr: „Der Damm hält noch drei Winter lang.“',
  ],
  ['Tom Aal', 'Anlässlich der Eröffnung erklärte Tom Aal: „Die Mühle steht wieder für alle offen.“'],
  ['Edda Kurz', '„Was einmal gebaut ist, das bleibt auch stehen“, sagte Edda Kurz, eine Sprecherin der Werft.'],
  ['die Reederei', '„Wir haben keinen Kahn verloren, nicht einen einzigen“, teilte die Reederei am Montag mit.'],
  [null, 'Wer am Ufer steht, dem stellt sich die Frage: „Wohin fahren all die leeren Kähne?“'],
  [null, '2008 „Zwölf Kähne“, Ausstellungen in Torvik und Sollen, gemeinsam mit anderen'],
];

describe('speakers in German', () => {
  it.each(SPOKEN)('%s: %s', (speaker, text) => {
    expect(speakerOf(text) ?? null).toBe(speaker);
  });
});
