import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerJson, answerJsonSchema } from '../../src/json/answerJson.ts';
import { everyKind } from '../guard/everyKind.ts';

/** The JSON of answers as release 0.1.0 printed it, without what forbids more fields. */
const before = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(new URL('./answer-0.1.0.schema.json', import.meta.url), 'utf8')));

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isAsBefore = ajv.compile(before);

const answers = (await everyKind()).map(({ called, sealed: { answer }, open: { dossier } }) => ({
  called,
  answer,
  dossier,
}));

describe('the JSON of an answer', () => {
  it.each(answers)('of /$called is what programs that read 0.1.0 expect', ({ answer, dossier }) => {
    const json = JSON.parse(JSON.stringify(answerJson(answer, dossier)));
    isAsBefore(json);
    expect(isAsBefore.errors ?? []).toEqual([]);
    expect(answerJsonSchema.parse(json)).toEqual(json);
  });

  it('has a schema with all the fields of 0.1.0, and with the descriptions and the limits of the answers themselves', () => {
    const now = JSON.stringify(z.toJSONSchema(answerJsonSchema));
    for (const [, field] of JSON.stringify(before).matchAll(/"([A-Za-z]\w*)":\{/gu))
      expect(now).toContain(`"${field}":{`);
  });
});
