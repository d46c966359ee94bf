import { getCollection } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { QuizData } from '../lib/schemas/quiz.ts';

/** The questions of a chapter. @throws AuthorError naming the file that asked and the nearest id */
export async function quizFor(slug: string, file: string): Promise<QuizData> {
  const entries = await getCollection('quizzes');
  const found = entries.find((entry) => entry.id === slug);
  if (found) return found.data;
  throw unknownId(
    'quiz',
    slug,
    entries.map((entry) => entry.id),
    file,
    'src/content/quizzes',
  );
}
