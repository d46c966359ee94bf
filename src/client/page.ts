/**
 * What script adds to a page that is already complete: one small module for every page.
 * The search is fetched only when it is on the page or asked for.
 */
import { enhanceContinue, rememberPosition } from './position.ts';
import { enhanceFilter } from './filter.ts';
import { enhanceLanguageLink } from './language-link.ts';
import { enhanceNotes } from './notes.ts';
import { enhancePrint } from './print.ts';
import { enhanceReport } from './report.ts';
import { enhanceReview } from './review.ts';
import { enhanceSearch } from './search-open.ts';
import { enhanceClear } from './clear.ts';
import './course-quiz.ts';

enhanceNotes(document);
enhanceLanguageLink(document);
enhanceReport(document);
enhancePrint(document);
enhanceReview(document, new Date());
enhanceFilter(document);
enhanceClear(document);
enhanceContinue(document);
rememberPosition(document);
enhanceSearch(document);
if (document.querySelector('course-search')) void import('./course-search.ts');
