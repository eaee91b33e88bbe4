import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const chineseExampleQuestions: ExampleQuestions = {
  said: (name) => `${name}说了什么？`,
  saidOn: (name, topic) => `${name}对${topic}说了什么？`,
  whoIs: (name) => `${name}是谁？`,
};
