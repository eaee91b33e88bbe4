import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const englishExampleQuestions: ExampleQuestions = {
  said: (name) => `What did ${name} say?`,
  saidOn: (name, topic) => `What did ${name} say about ${topic}?`,
  whoIs: (name) => `Who is ${name}?`,
};
