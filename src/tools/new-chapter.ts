/** `npm run new:chapter -- <slug> <module>`: a skeleton in both languages, a quiz and a line in course.yaml. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../lib/locales.ts';
import { chapterSkeleton, quizSkeleton, withChapter } from '../lib/new-chapter.ts';

const content = path.resolve(import.meta.dirname, '../content');
const [slug = '', module = ''] = process.argv.slice(2);
const courseFile = path.join(content, 'course/course.yaml');

function stop(reason: string): never {
  console.error(
    `${reason}\nUse: npm run new:chapter -- <slug> <module>, for example: npm run new:chapter -- agarskap framgang`,
  );
  process.exit(1);
}

if (!/^[a-z]+(-[a-z]+)*$/.test(slug))
  stop(`"${slug}" is no slug: lower-case ASCII words joined by hyphens, no numbers.`);
if (existsSync(path.join(content, 'docs/sv/kurs', `${slug}.mdx`)))
  stop(`The chapter "${slug}" exists.`);
try {
  writeFileSync(courseFile, withChapter(readFileSync(courseFile, 'utf8'), slug, module));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
for (const locale of locales)
  writeFileSync(path.join(content, 'docs', locale, 'kurs', `${slug}.mdx`), chapterSkeleton(locale));
writeFileSync(path.join(content, 'quizzes', `${slug}.yaml`), quizSkeleton());
console.log(
  `Written: src/content/docs/{sv,en}/kurs/${slug}.mdx, src/content/quizzes/${slug}.yaml and a line in course.yaml.`,
);
