import type { PageContext } from '../../data/context.ts';
import type { Source } from '../../data/sources.ts';
import { dateInWords } from '../../lib/dates.ts';

/** The words of voice.md for how a source was read: *kontrollerad* only for a page read live. */
export function sourceLabels({ t, locale }: Pick<PageContext, 't' | 'locale'>, source: Source) {
  const date = dateInWords(source.checked.date, locale);
  const live = source.checked.how === 'live';
  return {
    // What is commonly known was not read at all.
    read:
      source.status === 'knowledge'
        ? ''
        : live
          ? t('source.readLive', { date })
          : t('source.readCopy', { date }),
    status: source.status === 'full' ? '' : t(`source.status.${source.status}`),
    frontPage: source.frontPage ? t('source.frontPage') : '',
    due: source.reviewBy ? t('source.due', { date: dateInWords(source.reviewBy, locale) }) : '',
  };
}
