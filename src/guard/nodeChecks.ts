import type { z } from 'zod';
import type { DeepReadonly } from '../answer/deepReadonly.ts';
import { quotationSchema } from '../answer/quotation.ts';
import {
  askedPartSchema,
  askHitSchema,
  concordPlaceSchema,
  concordSchema,
  quotedPlaceSchema,
} from '../answering/ask/askAnswer.ts';
import { compareAnswerSchema, pointSchema } from '../answering/compare/compareAnswer.ts';
import { overviewShownSchema } from '../answering/overview/overviewAnswer.ts';
import { parallelSchema } from '../answering/quote/quoteAnswer.ts';
import { changeSchema, citeChangedSchema, citeStandingSchema } from '../answering/sources/citeAnswer.ts';
import { sourceDocumentSchema, sourceListSchema } from '../answering/sources/sourceAnswer.ts';
import { timelineEntrySchema, timelineShownSchema } from '../answering/timeline/timelineAnswer.ts';
import { verifyAnswerSchema } from '../answering/verify/verifyAnswer.ts';
import { lifeDateSchema, whoFoundSchema } from '../answering/who/whoAnswer.ts';
import { pinSchema } from '../team/briefing/briefingAnswer.ts';
import { type Check, firstFault } from './check.ts';
import { checkAskedPart } from './checks/askedPartChecks.ts';
import { checkChange, checkCiteChanged, checkCiteStanding } from './checks/citationChecks.ts';
import { checkComparison } from './checks/comparisonChecks.ts';
import { checkConcord, checkConcordPlace, checkDenied } from './checks/concordChecks.ts';
import { checkAskedBefore } from './checks/dialogueChecks.ts';
import { checkDiffering, checkPoint } from './checks/differenceChecks.ts';
import { checkQuotedPlace } from './checks/elsewhereChecks.ts';
import { checkConcerned, checkPerson } from './checks/personChecks.ts';
import { checkPin } from './checks/pinChecks.ts';
import { checkParallel, checkQuotation } from './checks/quotationChecks.ts';
import { checkSourceDocument, checkSourceList } from './checks/sourceChecks.ts';
import { checkEvent, checkLifeDate, checkTimeline, checkTimelineEntry } from './checks/timeChecks.ts';
import { checkVerification } from './checks/verdictChecks.ts';

/** The check of an object, with the schema that declares it. */
export interface NodeCheck {
  readonly schema: z.ZodType;
  readonly check: Check<never>;
}

function on<Schema extends z.ZodType>(schema: Schema, check: Check<DeepReadonly<z.infer<Schema>>>): NodeCheck {
  return { schema, check };
}

/** What is derived again from the stored documents, object by object, wherever an answer has one. */
export const NODE_CHECKS: readonly NodeCheck[] = [
  on(quotationSchema, checkQuotation),
  on(parallelSchema, checkParallel),
  on(askedPartSchema, checkAskedPart),
  on(askHitSchema, (hit, situation) => firstFault(checkDenied(hit, situation), checkAskedBefore(hit, situation))),
  on(quotedPlaceSchema, checkQuotedPlace),
  on(concordSchema, checkConcord),
  on(concordPlaceSchema, checkConcordPlace),
  on(timelineEntrySchema, checkTimelineEntry),
  on(timelineShownSchema.shape.events.element, checkEvent),
  on(timelineShownSchema, checkTimeline),
  on(lifeDateSchema.options[0], checkLifeDate),
  on(whoFoundSchema, checkPerson),
  on(verifyAnswerSchema, checkVerification),
  on(compareAnswerSchema, checkComparison),
  on(pointSchema, checkPoint),
  on(overviewShownSchema.shape.differing.element, checkDiffering),
  on(overviewShownSchema.shape.people.element, checkConcerned),
  on(changeSchema, checkChange),
  on(citeStandingSchema, checkCiteStanding),
  on(citeChangedSchema, checkCiteChanged),
  on(sourceListSchema, checkSourceList),
  on(sourceDocumentSchema, checkSourceDocument),
  on(pinSchema, checkPin),
];
