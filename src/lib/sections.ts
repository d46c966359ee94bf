import { anatomy, type AnatomyId } from './anatomy.ts';

const wrapped: Partial<Record<AnatomyId, string>> = {
  laget: 'Situation',
  verkligheten: 'Reality',
  asvik: 'BackToAsvik',
};

/**
 * The MDX of one section of a body: an own section, "## Rubrik {#id}", up to the next heading or part,
 * or the text inside a part that wraps its text. Undefined when the body holds no such section.
 */
export function sectionBody(body: string, id: string): string | undefined {
  const part = wrapped[id as AnatomyId];
  if (part) return new RegExp(`<${part}\\b[^>]*>([\\s\\S]*?)</${part}>`).exec(body)?.[1]?.trim();
  const start = new RegExp(`^## .+\\{#${id}\\}\\s*$`, 'm').exec(body);
  if (!start) return undefined;
  const rest = body.slice(start.index + start[0].length);
  const parts = anatomy.map(({ component }) => component).join('|');
  const end = new RegExp(`^## |^<(?:${parts})\\b`, 'm').exec(rest);
  return rest.slice(0, end?.index).trim();
}
