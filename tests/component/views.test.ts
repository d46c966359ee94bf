/**
 * Protects the views as plain functions of their props: complete without script, in one language only.
 * What is asked for here is what print, search and a locked-down browser rely on.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import Pace from '../../src/components/diagrams/Pace.astro';
import TextView from '../../src/components/diagrams/TextView.astro';
import { drawings } from '../../src/components/diagrams/drawings.ts';
import QuizView from '../../src/components/exercise/QuizView.astro';
import ContentsView from '../../src/components/page/ContentsView.astro';
import SourceView from '../../src/components/reference/SourceView.astro';
import type { QuestionData } from '../../src/lib/schemas/quiz.ts';
import type { SourceData } from '../../src/lib/schemas/source.ts';
import { diagramWords } from './words.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = async (component: unknown, props: Record<string, unknown>) =>
  load(await container.renderToString(component as Component, { props }));

const both = (text: string) => ({ sv: `${text} på svenska`, en: `${text} in English` });
const option = (id: string, correct: boolean) => ({
  id,
  correct,
  text: both(`Svar ${id}`),
  feedback: both(`Skäl ${id}`),
});
const questions: QuestionData[] = [
  {
    id: 'ett',
    type: 'one',
    applies: true,
    text: both('Fråga ett'),
    options: [option('a', true), option('b', false), option('c', false)],
  },
  {
    id: 'flera',
    type: 'many',
    applies: false,
    text: both('Fråga <två>'),
    options: [option('a', true), option('b', true), option('c', false)],
  },
];
const quizLabels = Object.fromEntries(
  ['one', 'many', 'answer', 'choose', 'key', 'right', 'wrong', 'missed', 'question'].map((key) => [
    key,
    `etikett-${key}`,
  ]),
);

describe('QuizView', () => {
  const quiz = (locale: 'sv' | 'en') =>
    render(QuizView, { id: 'prov', questions, locale, labels: quizLabels });

  it('groups each question in a fieldset whose legend is the question', async () => {
    const $ = await quiz('sv');
    expect($('fieldset')).toHaveLength(2);
    expect($('fieldset > legend')).toHaveLength(2);
    expect($('fieldset legend').first().text()).toContain('Fråga ett på svenska');
  });
  it('gives one answer radio buttons and several answers boxes, named per question', async () => {
    const $ = await quiz('sv');
    const inputs = $('fieldset input').toArray();
    expect(inputs.map((input) => input.attribs['type'])).toEqual([
      ...Array<string>(3).fill('radio'),
      ...Array<string>(3).fill('checkbox'),
    ]);
    expect(new Set(inputs.map((input) => input.attribs['name']))).toEqual(
      new Set(['prov-ett', 'prov-flera']),
    );
  });
  it('labels every control', async () => {
    const $ = await quiz('sv');
    for (const input of $('fieldset input').toArray())
      expect($(input).closest('label').text().trim()).toMatch(/^Svar [abc] på svenska$/);
  });
  it('holds the reason for every option in the markup, after the last question', async () => {
    const $ = await quiz('sv');
    expect($('details.key .feedback')).toHaveLength(6);
    expect($('fieldset').last().nextAll('details.key')).toHaveLength(1);
    expect($('[data-correct]')).toHaveLength(3);
    expect($('[data-key=ett] [data-option=a]').text()).toContain('Skäl a på svenska');
  });
  it('says right or wrong in words, not only in colour', async () => {
    const $ = await quiz('sv');
    expect($('[data-correct] b').first().text().trim()).toBe('etikett-right');
    expect($('[data-option=c] b').first().text().trim()).toBe('etikett-wrong');
  });
  it.each([
    ['sv', 'in English'],
    ['en', 'på svenska'],
  ] as const)('in %s says nothing of the other language', async (locale, other) => {
    expect((await quiz(locale)).html()).not.toContain(other);
  });
  it('shows an author’s angle brackets as text', async () => {
    const html = (await quiz('sv')).html();
    expect(html).toContain('Fråga &lt;två&gt; på svenska');
  });
  it('carries no script of its own', async () => {
    expect((await quiz('sv'))('script')).toHaveLength(0);
  });
});

describe('SourceView', () => {
  const source: SourceData & { id: string } = {
    id: 'lag',
    kind: 'law',
    publisher: 'Riksdagen',
    title: 'Kommunallag',
    lang: 'sv',
    date: '2017-06-22',
    url: 'https://www.example.org/lag',
    frontPage: true,
    identifier: 'SFS 2017:725',
    checked: { how: 'copy', date: '2026-04-27' },
    status: 'full',
    reviewBy: '2027-01-31',
    note: both('Anmärkning'),
  };
  const labels = { read: 'Avläst', status: '', frontPage: 'Framsidan', due: 'Kontrollera igen' };
  const view = (change: Partial<SourceData>, locale: 'sv' | 'en' = 'sv') =>
    render(SourceView, { source: { ...source, ...change }, locale, labels });

  it('says who, what, when, where and how it was read', async () => {
    const text = (await view({}))('.source').text().replace(/\s+/g, ' ');
    for (const part of [
      'Riksdagen: ',
      'Kommunallag',
      '22 juni 2017',
      'SFS 2017:725',
      'Avläst',
      'Framsidan',
      'Anmärkning på svenska',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('in English');
  });
  it('links only an address that it was given', async () => {
    const { url, ...rest } = source;
    const $ = await render(SourceView, { source: rest, locale: 'sv', labels });
    expect($('a')).toHaveLength(0);
    expect($('cite').text()).toBe('Kommunallag');
    expect((await view({}))('a').attr('href')).toBe(url);
  });
  it('marks the language of a title that is not the page’s', async () => {
    expect((await view({}, 'en'))('cite').attr('lang')).toBe('sv');
    expect((await view({}, 'sv'))('cite').attr('lang')).toBeUndefined();
  });
  it('hides the review note until a browser compares dates', async () => {
    const due = (await view({}))('[data-review-by]');
    expect(due.attr('data-review-by')).toBe('2027-01-31');
    expect(due.attr('hidden')).toBeDefined();
    expect((await view({ reviewBy: undefined }))('[data-review-by]')).toHaveLength(0);
  });
});

describe('drawings', () => {
  it('TextView breaks a text at the given length and loses no word', async () => {
    const $ = await render(TextView, {
      x: 7,
      y: 20,
      text: 'ett två tre fyra',
      max: 8,
      leading: 15,
    });
    const lines = $('tspan').toArray();
    expect(lines.map((line) => $(line).text().trim())).toEqual(['ett två', 'tre fyra']);
    expect(lines.map((line) => line.attribs['y'])).toEqual(['20', '35']);
    expect(lines.map((line) => line.attribs['x'])).toEqual(['7', '7']);
  });
  it('TextView draws nothing for a word that is missing, and says nothing instead', async () => {
    const $ = await render(TextView, { x: 0, y: 0, text: undefined, max: 8 });
    expect($('tspan')).toHaveLength(0);
    expect($.html()).not.toContain('undefined');
  });
  it('Pace shows the Swedish words and not the English', async () => {
    const words = diagramWords('takt');
    const $ = await render(Pace, { labels: words.sv, shape: 'wide' });
    const text = $('svg').text().replace(/\s+/g, ' ');
    expect(text).toContain('Besluta nu, följ upp');
    expect(text).not.toContain('Decide now');
  });
  it.each(Object.keys(drawings).flatMap((id) => [[id, 'wide'] as const, [id, 'narrow'] as const]))(
    '%s, %s: every drawn word has a label, and the drawing is hidden from assistive technology',
    async (id, shape) => {
      const words = diagramWords(id);
      const used = new Set<string>();
      const labels = new Proxy(words.sv, {
        get: (target, key: string) => {
          used.add(key);
          return target[key];
        },
      });
      const $ = await render(drawings[id], { labels, shape });
      const missing = [...used].filter((key) => !(key in words.sv));
      expect(
        missing,
        `src/content/diagrams/${id}.yaml: add the labels ${missing} that the drawing asks for`,
      ).toEqual([]);
      expect($('svg').attr('aria-hidden')).toBe('true');
      expect($('svg').attr('viewBox')).toMatch(/^0 0 \d+ \d+$/);
      expect($.html()).not.toMatch(/undefined|NaN/);
    },
  );
  it.each(Object.keys(drawings))('%s: no label is written and never drawn', async (id) => {
    const words = diagramWords(id);
    const used = new Set<string>();
    const labels = new Proxy(words.sv, {
      get: (target, key: string) => {
        used.add(key);
        return target[key];
      },
    });
    await render(drawings[id], { labels, shape: 'wide' });
    await render(drawings[id], { labels, shape: 'narrow' });
    const unused = Object.keys(words.sv).filter((key) => !used.has(key));
    expect(
      unused,
      `src/content/diagrams/${id}.yaml: the labels ${unused} are drawn nowhere; remove them or draw them`,
    ).toEqual([]);
  });
});

describe('ContentsView', () => {
  const modules = [
    {
      id: 'beslut',
      number: 1,
      title: 'Beslut',
      href: '/sv/modul/beslut/',
      summary: 'Sammanfattning',
      chapters: [
        {
          code: '1.1',
          title: 'Klart',
          href: '/sv/kurs/klart/',
          minutes: '9 min',
          question: 'Vad?',
        },
        { code: '1.2', title: 'Kommer' },
      ],
    },
  ];
  const contents = (level: 2 | 3) =>
    render(ContentsView, { modules, planned: 'kommer senare', level });

  it('links a chapter that is written, with code, minutes and question', async () => {
    const $ = await contents(2);
    const written = $('ol li').first();
    expect(written.find('a').attr('href')).toBe('/sv/kurs/klart/');
    const row = written.clone().children('p').remove().end().text();
    expect(row.replace(/\s+/g, ' ').trim()).toBe('1.1 Klart 9 min');
    expect(written.children('p').text()).toBe('Vad?');
  });
  it('announces a chapter that is not written, without a link', async () => {
    const planned = (await contents(2))('ol li.planned');
    expect(planned).toHaveLength(1);
    expect(planned.find('a')).toHaveLength(0);
    expect(planned.text()).toContain('kommer senare');
  });
  it.each([2, 3] as const)('puts modules at heading level %i', async (level) => {
    const $ = await contents(level);
    expect(
      $('h2, h3')
        .toArray()
        .map((heading) => heading.tagName),
    ).toEqual([`h${level}`]);
    expect($(`h${level}`).attr('id')).toBe('modul-beslut');
  });
});
