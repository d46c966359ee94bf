import { withoutNotes } from './facilitator.ts';

/**
 * True when the body of a chapter tells a case or leads to its page. Notes to the course leader do not
 * count: their reader is another.
 * @param id the case's id; one id may begin another, as "skane" would "skane-sdv"
 */
export const leadsToCase = (body: string, id: string): boolean =>
  new RegExp(`case="${id}"|fall/${id}(?![\\w-])`).test(withoutNotes(body));
