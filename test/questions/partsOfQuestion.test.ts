import { describe, expect, it } from 'vitest';
import { partsOfQuestion } from '../../src/questions/parts/partsOfQuestion.ts';

describe('the parts of a question', () => {
  it.each<[string, readonly string[]]>([
    ['When was the weir built and who paid for it?', ['When was the weir built?', 'Who paid for the weir?']],
    ['When was the weir built, and who paid for it?', ['When was the weir built?', 'Who paid for the weir?']],
    [
      'Who is Edda Quill and what did she say about the weir?',
      ['Who is Edda Quill?', 'What did Edda Quill say about the weir?'],
    ],
    ['When and where was the charter signed?', ['When was the charter signed?', 'Where was the charter signed?']],
    ['Who, when and why closed the mill?', ['Who closed the mill?', 'When closed the mill?', 'Why closed the mill?']],
    ['Who is Edda Quill? And when did she retire?', ['Who is Edda Quill?', 'When did Edda Quill retire?']],
    [
      'How many mills closed, how much did the new weir cost?',
      ['How many mills closed?', 'How much did the new weir cost?'],
    ],
    ['Who led the survey and did Orla Finch sign it?', ['Who led the survey?', 'Did Orla Finch sign the survey?']],
    ['who built the weir and in which year', ['Who built the weir?', 'In which year built the weir?']],
    [
      'Wer hat das Wehr gebaut und wann wurde es eröffnet?',
      ['Wer hat das Wehr gebaut?', 'Wann wurde das Wehr eröffnet?'],
    ],
    ['Who founded it and why?', ['Who founded it?', 'Why founded it?']],
  ])('%s', (text, parts) => {
    expect(partsOfQuestion(text)).toEqual(parts);
  });

  it.each([
    'Who signed the charter and was paid for it?',
    'Who is the man who sold the barge and who later bought it?',
    'What did Edda Quill and Orla Finch agree on?',
    'Which towns, villages and farms lost power?',
    'What was said about the weir and the mill?',
    'When the mill closed, who lost work?',
    'What is research and development?',
    'weir, mill and barge',
    'and when?',
    '',
    '?!',
  ])('are one: %s', (text) => {
    expect(partsOfQuestion(text)).toEqual([text]);
  });
});
