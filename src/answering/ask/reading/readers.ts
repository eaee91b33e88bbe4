import { amountReader } from './amounts/amountReader.ts';
import type { AnswerReader } from './answerReader.ts';
import { dialogueReader } from './dialogue/dialogueReader.ts';
import { eventReader } from './events/eventReader.ts';
import { exchangedReader } from './events/exchangedReader.ts';
import { listReader } from './lists/listReader.ts';
import { placeReader } from './places/placeReader.ts';
import { reasonReader } from './reasons/reasonReader.ts';
import { roleReader } from './roles/roleReader.ts';
import { statementReader } from './statements/statementReader.ts';
import { tableReader } from './tables/tableReader.ts';

/** The readers of answers. The first that can tell what a passage gives is believed. */
export const ANSWER_READERS: readonly AnswerReader[] = [
  exchangedReader,
  statementReader,
  dialogueReader,
  tableReader,
  amountReader,
  placeReader,
  reasonReader,
  roleReader,
  listReader,
  eventReader,
];
