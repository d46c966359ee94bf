import { getEntry } from 'astro:content';
import { unknownId } from '../lib/author-error.ts';
import type { AsvikData } from '../lib/schemas/asvik.ts';

const file = 'src/content/asvik/asvik.yaml';

/** The made-up municipality. @throws AuthorError when a system names an owner or a system that does not exist */
export async function asvik(): Promise<AsvikData> {
  const data = (await getEntry('asvik', 'asvik'))?.data;
  if (!data) throw new Error(`${file} is missing.`);
  const bodies = data.bodies.map((body) => body.id);
  const systems = data.systems.map((system) => system.id);
  for (const system of data.systems) {
    if (!bodies.includes(system.owner)) throw unknownId('body', system.owner, bodies, file, file);
    for (const need of system.needs)
      if (!systems.includes(need)) throw unknownId('system', need, systems, file, file);
  }
  return data;
}
