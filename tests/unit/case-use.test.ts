/** Which chapters use a case: found by reading them, without taking one case for another. */
import { expect, it } from 'vitest';
import { leadsToCase } from '../../src/lib/case-use.ts';

it.each([
  ['<Reality case="skane-sdv">', 'skane-sdv', true],
  ['<PageLink to="fall/skane-sdv">Skåne</PageLink>', 'skane-sdv', true],
  ['<PageLink to="fall/skane-sdv#omstritt">Skåne</PageLink>', 'skane-sdv', true],
  ['<PageLink to="fall/skane-sdv/">Skåne</PageLink>', 'skane-sdv', true],
  ['<PageLink to="fall/skane-sdv">Skåne</PageLink>', 'skane', false],
  ['<Reality case="skane-sdv">', 'sdv', false],
  ['<Facilitator>\n\n<PageLink to="fall/kalix">Kalix</PageLink>\n\n</Facilitator>', 'kalix', false],
])('%s for %s: %s', (body, id, expected) => expect(leadsToCase(body, id)).toBe(expected));
