/** What makes a quiz a test of the reader and not of the way it is written. */
import { locales } from '../locales.ts';
import type { QuizData } from '../schemas/quiz.ts';

/** Faults that the schema does not see; ids, counts and kinds of question are the schema's. */
export function quizFaults({ questions }: QuizData): string[] {
  const places = questions
    .filter(({ type }) => type === 'one')
    .map(({ options }) => options.findIndex(({ correct }) => correct));
  return [
    ...questions.flatMap(({ id, options }) =>
      options.flatMap((option) =>
        locales
          .filter((locale) => !option.feedback[locale]?.trim())
          .map((locale) => `${id}: the option "${option.id}" has no feedback in ${locale}`),
      ),
    ),
    ...(places.length > 1 && new Set(places).size === 1
      ? [`every right answer is number ${(places[0] ?? 0) + 1}; move some`]
      : []),
  ];
}

/** Hints a reader could use without knowing: worth a look, not a fault. */
export function quizHints({ questions }: QuizData): string[] {
  const one = questions.filter(({ type }) => type === 'one');
  return locales.flatMap((locale) => {
    const longest = one.filter(({ options }) => {
      const lengths = options.map(({ text }) => text[locale].length);
      const right = options.findIndex(({ correct }) => correct);
      return lengths[right] === Math.max(...lengths);
    });
    return one.length > 1 && longest.length === one.length
      ? [`in ${locale} the right answer is the longest in every question`]
      : [];
  });
}
