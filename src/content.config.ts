import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { asvikSchema } from './lib/schemas/asvik.ts';
import { cardSchema } from './lib/schemas/card.ts';
import { changeSchema } from './lib/schemas/change.ts';
import { courseSchema } from './lib/schemas/course.ts';
import { diagramSchema } from './lib/schemas/diagram.ts';
import { docsExtension } from './lib/schemas/docs.ts';
import { glossarySchema } from './lib/schemas/glossary.ts';
import { interfaceSchema } from './lib/schemas/interface.ts';
import { pathSchema } from './lib/schemas/path.ts';
import { quizSchema } from './lib/schemas/quiz.ts';
import { sourceSchema } from './lib/schemas/source.ts';

/** One yaml file per entry; the file name is the id. */
const entries = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: docsExtension }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceSchema }) }),
  course: defineCollection({ loader: entries('course'), schema: courseSchema }),
  glossary: defineCollection({ loader: entries('glossary'), schema: glossarySchema }),
  sources: defineCollection({ loader: entries('sources'), schema: sourceSchema }),
  quizzes: defineCollection({ loader: entries('quizzes'), schema: quizSchema }),
  asvik: defineCollection({ loader: entries('asvik'), schema: asvikSchema }),
  diagrams: defineCollection({ loader: entries('diagrams'), schema: diagramSchema }),
  changes: defineCollection({ loader: entries('changes'), schema: changeSchema }),
  cards: defineCollection({ loader: entries('cards'), schema: cardSchema }),
  paths: defineCollection({ loader: entries('paths'), schema: pathSchema }),
};
