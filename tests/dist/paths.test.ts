/** Reading paths as data: minutes that add up, and an evening that is an evening. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Course {
  modules: { chapters: { slug: string; minutes: number }[] }[];
  cards: { id: string; minutes: number }[];
  paths: { id: string; minutes: number; steps: { to: string; title: string; minutes: number }[] }[];
}
const read = (locale: string) =>
  JSON.parse(readFileSync(`dist/${locale}/course.json`, 'utf8')) as Course;

/** The whole course has 27 chapters and 16 cards; until they exist an evening cannot be filled. */
const { modules, cards } = read('sv');
const chapters = modules.flatMap((module) => module.chapters).length;
const whole = chapters >= 27 && cards.length >= 16;
const least = whole ? 80 : 1;
const reason = whole
  ? ''
  : ` (at least 80 once all is written; now ${chapters} of 27 chapters and ${cards.length} of 16 cards)`;

describe.each(['sv', 'en'])('reading paths in %s', (locale) => {
  const course = read(locale);
  it('come to the sum of their steps, each at least a minute', () => {
    for (const path of course.paths) {
      expect(path.steps.length, path.id).toBeGreaterThan(0);
      for (const step of path.steps) expect(step.minutes, step.to).toBeGreaterThanOrEqual(1);
      expect(path.minutes, path.id).toBe(path.steps.reduce((sum, step) => sum + step.minutes, 0));
    }
  });
  it('give a whole chapter or card the minutes it has itself, and a section fewer', () => {
    const own = new Map<string, number>([
      ...course.modules.flatMap((module) =>
        module.chapters.map(({ slug, minutes }) => [`kurs/${slug}`, minutes] as const),
      ),
      ...course.cards.map(({ id, minutes }) => [`beslut/${id}`, minutes] as const),
    ]);
    for (const step of course.paths.flatMap((path) => path.steps)) {
      const [page = '', section] = step.to.split('#');
      const minutes = own.get(page);
      if (minutes === undefined) continue;
      if (section && page.startsWith('kurs/')) expect(step.minutes, step.to).toBeLessThan(minutes);
      if (!section) expect(step.minutes, step.to).toBe(minutes);
    }
  });
  it(`one evening takes ${least} to 90 minutes${reason}`, () => {
    const evening = course.paths.find((path) => path.id === 'en-kvall');
    expect(evening?.minutes).toBeGreaterThanOrEqual(least);
    expect(evening?.minutes).toBeLessThanOrEqual(90);
  });
});
