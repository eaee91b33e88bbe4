import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const russianExampleQuestions: ExampleQuestions = {
  said: (name) => `Что говорит ${name}?`,
  saidOn: (name, topic) => `Что говорит ${name}: ${topic}?`,
  whoIs: (name) => `Кто такой ${name}?`,
};
