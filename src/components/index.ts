/**
 * What authors may use in MDX, and the only thing MDX imports:
 *
 *   import { Situation, Reality, Cite, Term } from '~/components';
 */
export { default as BackToAsvik } from './chapter/BackToAsvik.astro';
export { default as ChapterHead } from './chapter/ChapterHead.astro';
export { default as Discuss } from './chapter/Discuss.astro';
export { default as DoNow } from './chapter/DoNow.astro';
export { default as Goals } from './chapter/Goals.astro';
export { default as InOneMinute } from './chapter/InOneMinute.astro';
export { default as Misunderstandings } from './chapter/Misunderstandings.astro';
export { default as Questions } from './chapter/Questions.astro';
export { default as Reality } from './chapter/Reality.astro';
export { default as Situation } from './chapter/Situation.astro';
export { default as Sources } from './chapter/Sources.astro';
export { default as CaseEnd } from './case/CaseEnd.astro';
export { default as CaseHead } from './case/CaseHead.astro';
export { default as Guide } from './leader/Guide.astro';
export { default as Facilitator } from './leader/Facilitator.astro';
export { default as Quiz } from './exercise/Quiz.astro';
export { default as Diagram } from './diagrams/Diagram.astro';
export { default as AsvikFacts } from './asvik/AsvikFacts.astro';
export { default as AsvikSystems } from './asvik/AsvikSystems.astro';
export { default as Cite } from './reference/Cite.astro';
export { default as PageLink } from './reference/PageLink.astro';
export { default as Term } from './reference/Term.astro';
export { default as ChangeList } from './page/ChangeList.astro';
export { default as Continue } from './page/Continue.astro';
export { default as CourseContents } from './page/CourseContents.astro';
export { default as SiteFacts } from './page/SiteFacts.astro';
export { default as StorageList } from './page/StorageList.astro';
export { default as WaysIn } from './page/WaysIn.astro';
