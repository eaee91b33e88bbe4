import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const germanExampleQuestions: ExampleQuestions = {
  said: (name) => `Was sagte ${name}?`,
  saidOn: (name, topic) => `Was sagte ${name} über ${topic}?`,
  whoIs: (name) => `Wer ist ${name}?`,
};
