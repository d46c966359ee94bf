import { load, type CheerioAPI } from 'cheerio';
import { clean, edge, read, textOf, type AnyNode } from './text.ts';

/** One section of the site as the search knows it. */
export interface SearchRecord {
  /** Address from the site's root without base path, with the section: "/sv/kurs/ratt-takt/#fragor". */
  url: string;
  lang: string;
  kind: 'chapter' | 'case' | 'card' | 'term' | 'source' | 'page';
  /** Title of the page, with its code. */
  page: string;
  /** Heading of the section; the page's title for what stands before the first heading. */
  title: string;
  text: string;
  /** Other words the page is looked for by. They are found, rank under real words and are never shown. */
  words?: string;
}

/** Pages that are other forms of a page, or lead nowhere: they stay out of the index. */
const outside = /\/(utskrift|inbaddat|kursledare|404|sok)(\/|\.html$)/;
/** What repeats on every page, is shown elsewhere on the same page, or is a control. */
const noise = [
  '.note',
  '[aria-hidden=true]',
  'script',
  'style',
  'noscript',
  'nav',
  'button',
  'svg',
  '.site-footer',
  '.filter',
  '.print-only',
  '.print-line',
  '.meta-line',
  '.back',
  '.sl-anchor-link',
  '.due',
  // Lists of what has records of its own would come before it in the hits.
  '.card-list',
  '.agenda-words',
  '.case-list',
].join(', ');
function kindOf(path: string): SearchRecord['kind'] {
  if (/^\/\w+\/kurs\/./.test(path)) return 'chapter';
  if (/^\/\w+\/fall\/./.test(path)) return 'case';
  if (/^\/\w+\/beslut\/./.test(path)) return 'card';
  return 'page';
}

type Common = Pick<SearchRecord, 'lang' | 'page'>;

/** Terms and sources are records of their own. They are taken out of the page. */
function entries($: CheerioAPI, path: string, common: Common): SearchRecord[] {
  const terms = $('.glossary [data-term]')
    .toArray()
    .map((element): SearchRecord => {
      const dt = $(element).find('dt').first();
      const pair = read(dt.find('.pair'));
      const title = clean(dt.clone().children().remove().end().text());
      return {
        url: `${path}#${dt.attr('id')}`,
        ...common,
        kind: 'term',
        title,
        text: `${pair}. ${read($(element).find('dd'))}`,
      };
    });
  const sources = $('.sources.all li[id]')
    .toArray()
    .map((element): SearchRecord => ({
      url: `${path}#${$(element).attr('id')}`,
      ...common,
      kind: 'source',
      title: read($(element).find('cite').first()),
      text: read($(element).find('.source')),
    }));
  $('.glossary, .sources.all').remove();
  return [...terms, ...sources];
}

/** Cuts the content at its headings, in reading order; what stands before the first belongs to the page. */
function sections(content: AnyNode, path: string, common: Common): SearchRecord[] {
  const kind = kindOf(path);
  const records: SearchRecord[] = [{ url: path, ...common, kind, title: common.page, text: '' }];
  const walk = (node: AnyNode): void => {
    const record = records.at(-1);
    if (node.type === 'tag' && /^h[23]$/.test(node.tagName) && node.attribs['id']) {
      records.push({
        url: `${path}#${node.attribs['id']}`,
        ...common,
        kind,
        title: clean(textOf(node)),
        text: '',
      });
    } else if (node.type === 'text' && record) {
      record.text += node.data;
    } else if ('children' in node) {
      const space = edge(node);
      if (record) record.text += space;
      node.children.forEach(walk);
      const last = records.at(-1);
      if (last) last.text += space;
    }
  };
  walk(content);
  return records.map((record) => ({ ...record, text: clean(record.text) }));
}

/**
 * The search records of one built page, in the order of the page, its terms or sources last.
 * @param path address from the site's root without base path, ending in a slash
 */
export function recordsOf(html: string, path: string): SearchRecord[] {
  if (outside.test(path)) return [];
  const $ = load(html);
  const content = $('main .sl-markdown-content').first();
  const [element] = content.toArray();
  if (!element) return [];
  const common = { lang: $('html').attr('lang') ?? 'sv', page: read($('h1').first()) };
  content.find(noise).remove();
  const listed = entries($, path, common);
  const [page, ...rest] = sections(element, path, common);
  if (!page) return listed;
  const words = content.find('[data-search-words]').first().attr('data-search-words');
  // What begins with a heading has no text of its own; a hit must still say what the page is.
  const text = page.text || clean($('meta[name=description]').attr('content') ?? '');
  return [{ ...page, text, ...(words && { words }) }, ...rest, ...listed];
}
