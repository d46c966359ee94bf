/** The one-way rule: each layer imports only from the layers it may. The table is the README's. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const own = [
  'lib',
  'config',
  'data',
  'client',
  'components',
  'pages',
  'search',
  'editions',
  'runtime',
  'integrations',
  'tools',
  'styles',
  'content',
  'route-data.ts',
];
const allowed: Record<string, { layers: string[]; modules: RegExp }> = {
  content: { layers: ['components'], modules: /^$/ },
  'content.config.ts': {
    layers: ['lib'],
    modules: /^(astro:content|astro\/loaders|@astrojs\/starlight\/(loaders|schema))$/,
  },
  lib: { layers: ['lib'], modules: /^$/ },
  'lib/schemas': { layers: ['lib'], modules: /^astro\/zod$/ },
  config: { layers: ['lib', 'config'], modules: /^(node:|@astrojs\/starlight\/types$|astro$)/ },
  data: {
    layers: ['lib', 'config', 'data'],
    modules: /^(astro:content|astro|@astrojs\/starlight\/route-data)$/,
  },
  client: { layers: ['lib', 'client'], modules: /^(?!node:|astro\b|@astrojs\/)[a-z@]/ },
  view: { layers: ['lib', 'client', 'view'], modules: /^$/ },
  components: {
    layers: ['data', 'lib', 'config', 'client', 'components', 'view'],
    modules: /^@astrojs\/starlight\//,
  },
  pages: {
    layers: ['data', 'components', 'view', 'lib', 'config', 'styles'],
    modules: /^(astro|@astrojs\/starlight\/.*)$/,
  },
  'route-data.ts': { layers: ['data'], modules: /^@astrojs\/starlight\/route-data$/ },
  search: { layers: ['lib', 'search'], modules: /^cheerio$/ },
  runtime: { layers: ['editions', 'search', 'lib', 'config', 'runtime'], modules: /^(?!astro:)/ },
  tools: { layers: ['runtime', 'editions', 'search', 'lib', 'config'], modules: /^node:/ },
};

/** A view gets everything as props: it ends in View, or is a drawing. */
const isView = (file: string) =>
  /^components\/.*(View\.astro|diagrams\/(?!Diagram\.astro|drawings)[^/]+)$/.test(file);
function layerOf(file: string): string {
  if (isView(file)) return 'view';
  if (file.startsWith('lib/schemas/')) return 'lib/schemas';
  return file.split('/')[0] ?? file;
}

/** Imports that break the rule in one file, as sentences. */
export function breaches(file: string, text: string): string[] {
  const layer = layerOf(file);
  const rule = allowed[layer];
  if (!rule) return [`${file} is in no layer of the table.`];
  const statement =
    /^\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{][^'"=]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"`]([^'"`$]+)['"`]\s*\)/gm;
  const imports = [...text.matchAll(statement)];
  return imports.flatMap((match) => {
    const target = match[1] ?? match[2] ?? '';
    if (/\.css(\?|$)/.test(target)) return [];
    if (!target.startsWith('.') && !target.startsWith('~/'))
      return rule.modules.test(target) ? [] : [`${file} (${layer}) may not import ${target}`];
    const resolved = target.startsWith('~/')
      ? target.slice(2)
      : path.posix.join(path.posix.dirname(file), target);
    const top = resolved.split('/')[0] ?? '';
    if (!own.includes(top)) return [`${file} reaches outside src: ${target}`];
    if (layer === 'content' && !['components', 'components/index.ts'].includes(resolved))
      return [`${file} may import only what ~/components offers, not ${resolved}`];
    const to = layerOf(resolved);
    const ok =
      rule.layers.includes(to) ||
      (to === 'lib/schemas' && rule.layers.includes('lib') && layer !== 'client') ||
      (layer === 'components' && to === 'components');
    return ok ? [] : [`${file} (${layer}) may not import ${resolved} (${to})`];
  });
}

it('holds in every file of src', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|mjs|astro|mdx)$/.test(file) && !file.endsWith('.d.ts'),
  );
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    breaches(file.split(path.sep).join('/'), readFileSync(path.join('src', file), 'utf8')),
  );
  expect(found, found.join('\n')).toEqual([]);
});

it.each([
  ['lib/x.ts', "import { readFile } from 'node:fs';"],
  ['lib/x.ts', "import { z } from 'astro/zod';"],
  ['lib/x.ts', "export * from '../data/course.ts';"],
  ['lib/x.ts', "const late = await import('node:os');"],
  ['lib/schemas/x.ts', "import { getEntry } from 'astro:content';"],
  ['client/x.ts', "import { z } from '../lib/schemas/quiz.ts';"],
  ['client/x.ts', "import { readFile } from 'node:fs';"],
  ['client/x.ts', "import type { Loader } from 'astro/loaders';"],
  ['data/x.ts', "import A from '../components/A.astro';"],
  ['data/x.ts', 'import A from "../components/A.astro";'],
  ['data/x.ts', "import {\n  a,\n  b,\n} from '../components/index.ts';"],
  ['components/exercise/QuizView.astro', "import { quizFor } from '../../data/quizzes.ts';"],
  ['components/diagrams/Pace.astro', "import { getEntry } from 'astro:content';"],
  ['components/page/A.astro', "import B from '../../pages/index.astro';"],
  ['search/records.ts', "import { readFile } from 'node:fs/promises';"],
  ['runtime/x.ts', "import { course } from '../data/course.ts';"],
  ['tools/x.ts', "import { build } from '../../tests/build.ts';"],
  ['content/docs/sv/kurs/x.mdx', "import Cite from '~/components/reference/Cite.astro';"],
  ['content/docs/sv/kurs/x.mdx', "import { course } from '~/data/course.ts';"],
])('catches a planted breach in %s: %s', (file, text) => {
  const found = breaches(file, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(file);
});

it.each([
  ['content/docs/sv/kurs/x.mdx', "import { Cite } from '~/components';"],
  ['client/x.ts', "import { pagePath } from '../lib/paths.ts';"],
  ['components/diagrams/Diagram.astro', "import { diagramWords } from '../../data/diagrams.ts';"],
])('lets %s do what it may: %s', (file, text) => {
  expect(breaches(file, text)).toEqual([]);
});

/** What a pure file would need to be anything else: the page, the clock, chance or the machine. */
const impure =
  /\b(document|window|localStorage|sessionStorage|navigator|process)\s*[.[]|\bDate\.now\b|new Date\(\s*\)|Math\.random|\bfetch\(/;

it('lib asks nothing of page, clock, chance or machine', () => {
  const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => {
    const code = readFileSync(path.join('src/lib', file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
      '',
    );
    const match = impure.exec(code)?.[0];
    return match ? [`src/lib/${file} uses ${match}: take the value as an argument instead`] : [];
  });
  expect(found, found.join('\n')).toEqual([]);
  for (const planted of ['window.x', 'new Date()', 'Math.random()', 'process.env', 'Date.now()'])
    expect(impure.test(planted), planted).toBe(true);
});
