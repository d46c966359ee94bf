import { normaliseBase } from '../lib/paths.ts';

/**
 * What a host changes to make a copy its own. Everything else follows from the content.
 * `SITE_URL` and `BASE_PATH` in the environment win over the address written here.
 */
export const site = {
  title: { sv: 'Digitalt kompetenslyft', en: 'Digital Competence Lift' },
  tagline: { sv: 'för kloka beslut', en: 'for wise decisions' },
  /** Who answers for this copy. The default is neutral and names nobody. */
  owner: { sv: 'Kursens redaktion', en: 'The course editors' },
  /** Where reports of errors and accessibility problems go. */
  contact: 'kontakt@kompetenslyft.example',
  /** Public address, without a trailing slash and without the base path. */
  url: (process.env['SITE_URL'] ?? 'https://kompetenslyft.example').replace(/\/+$/, ''),
  /** Base path, with a slash at both ends. */
  base: normaliseBase(process.env['BASE_PATH'] ?? '/'),
} as const;

/** True when no real address has been given; the build then says so in one line. */
export const addressIsPlaceholder = site.url === 'https://kompetenslyft.example';
