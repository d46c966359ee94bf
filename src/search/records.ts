import { load, type CheerioAPI } from 'cheerio';

/** One section of the site as the search knows it. */
export interface SearchRecord {
  /** Address from the site's root without base path, with the section: "/sv/kurs/ratt-takt/#fragor". */
  url: string;
  lang: string;
  kind: 'chapter' | 'case' | 'term' | 'source' | 'page';
  /** Title of the page, with its code. */
  page: string;
  /** Heading of the section; the page's title for what stands before the first heading. */
  title: string;
  text: string;
}

/** Pages that are other forms of a page, or lead nowhere: they stay out of the index. */
const outside = /\/(utskrift|inbaddat|kursledare|404|sok)\//;
/** What repeats on every page, or is shown elsewhere on the same page. */
const noise =
  '.note, [aria-hidden=true], script, style, noscript, .print-line, .meta-line, .back, .sl-anchor-link, .due';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

function kindOf(path: string): SearchRecord['kind'] {
  if (/^\/\w+\/kurs\/./.test(path)) return 'chapter';
  if (/^\/\w+\/fall\/./.test(path)) return 'case';
  return 'page';
}

/** Terms and sources are records of their own; everything else is cut at its headings. */
function entries($: CheerioAPI, path: string, lang: string, page: string): SearchRecord[] {
  const terms = $('.glossary [data-term]')
    .toArray()
    .map((element): SearchRecord => {
      const dt = $(element).find('dt').first();
      const pair = clean(dt.find('.pair').text());
      const name = clean(dt.clone().children().remove().end().text());
      return {
        url: `${path}#${dt.attr('id')}`,
        lang,
        kind: 'term',
        page,
        title: name,
        text: `${pair}. ${clean($(element).find('dd').text())}`,
      };
    });
  const sources = $('.sources.all li[id]')
    .toArray()
    .map((element): SearchRecord => ({
      url: `${path}#${$(element).attr('id')}`,
      lang,
      kind: 'source',
      page,
      title: clean($(element).find('cite').first().text()),
      text: clean($(element).find('.source').text()),
    }));
  return [...terms, ...sources];
}

/**
 * The search records of one built page, in the order of the page.
 * @param path address from the site's root without base path, ending in a slash
 */
export function recordsOf(html: string, path: string): SearchRecord[] {
  if (outside.test(path)) return [];
  const $ = load(html);
  const content = $('main .sl-markdown-content').first();
  if (content.length === 0) return [];
  const lang = $('html').attr('lang') ?? 'sv';
  const page = clean($('h1').first().text());
  $(noise).remove();
  const listed = entries($, path, lang, page);
  if (listed.length > 0) return listed;
  const kind = kindOf(path);
  const records: SearchRecord[] = [{ url: path, lang, kind, page, title: page, text: '' }];
  content
    .find('*')
    .contents()
    .add(content.contents())
    .each((_, node) => {
      const parent = node.type === 'text' ? $(node).parent() : undefined;
      if (node.type === 'tag' && /^h[23]$/.test(node.tagName) && node.attribs['id']) {
        records.push({
          url: `${path}#${node.attribs['id']}`,
          lang,
          kind,
          page,
          title: clean($(node).text()),
          text: '',
        });
      } else if (node.type === 'text' && parent && parent.closest('h2[id], h3[id]').length === 0) {
        const record = records.at(-1);
        if (record) record.text += ` ${node.data}`;
      }
    });
  return records
    .map((record) => ({ ...record, text: clean(record.text) }))
    .filter((record) => record.text || record.title);
}
