/** A chapter has its parts in order, and every text the length that its readers have time for. */
import { describe, it } from 'vitest';
import { anatomy, sectionsOf } from '../../src/lib/anatomy.ts';
import {
  caseWords,
  chapterWords,
  outside,
  realityWords,
  situationWords,
} from '../../src/lib/prose/bounds.ts';
import { exempt } from '../../src/lib/prose/exemptions.ts';
import { bodyText, partText, runningText } from '../../src/lib/prose/running-text.ts';
import { sameOpenings } from '../../src/lib/prose/repeats.ts';
import { countWords } from '../../src/lib/words.ts';
import { none } from './none.ts';
import { chaptersIn, docs } from './read.ts';

const all = [...chaptersIn('sv'), ...chaptersIn('en')];
const refs = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('a chapter', () => {
  it('has every part of the anatomy once, in order', () => {
    const parts = ['ChapterHead', ...anatomy.map((part) => part.component)];
    none(
      all.flatMap((doc) => {
        const found = refs(doc.body, /^<(\w+)[^/]*?(?:\/>|>)$/gm).filter((name) =>
          parts.includes(name),
        );
        return JSON.stringify(found) === JSON.stringify(parts)
          ? []
          : [`${doc.file}: parts are ${found.join(', ')}; they must be ${parts.join(', ')}`];
      }),
    );
  });
  it('has three to five sections and a figure', () => {
    none(
      all
        .filter(
          (doc) =>
            sectionsOf(doc.body).length < 3 ||
            sectionsOf(doc.body).length > 5 ||
            !/<Diagram|^\|/m.test(doc.body),
        )
        .map((doc) => doc.file),
    );
  });
  it('has as many words of running text, in its scene and in its real case as it may', () =>
    none(
      all.flatMap((doc) =>
        (
          [
            ['running text', runningText(doc), chapterWords],
            ['Situation', partText(doc, 'Situation'), situationWords],
            ['Reality', partText(doc, 'Reality'), realityWords],
          ] as const
        ).flatMap(([what, text, bound]) => {
          const words = countWords(text);
          const wrong = outside(words, bound);
          return wrong ? [`${doc.file}: ${what} has ${words} words; ${wrong}`] : [];
        }),
      ),
    ));
  it('opens its scene as no other chapter does', () =>
    none(
      (['sv', 'en'] as const).flatMap((locale) =>
        sameOpenings(
          chaptersIn(locale).map((doc) => ({ file: doc.file, text: partText(doc, 'Situation') })),
        ),
      ),
    ));
});

it('a case has 400–700 words of its own', () =>
  none(
    [...docs('sv'), ...docs('en')]
      .filter((doc) => doc.data['kind'] === 'case')
      .flatMap((doc) => {
        const words = countWords(bodyText(doc));
        const wrong = outside(words, caseWords);
        return wrong && !exempt('length', doc.file)
          ? [`${doc.file}: ${words} words; ${wrong}`]
          : [];
      }),
  ));
