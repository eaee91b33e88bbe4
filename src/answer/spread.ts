import { z } from 'zod';
import { count, day } from './fields.ts';

/** How often each of several times is named, in order. */
export const spreadSchema = z.array(
  z.strictObject({
    from: day('first day that is meant'),
    to: day('last day that is meant'),
    count: count('how often'),
  }),
);
