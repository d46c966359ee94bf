/** Names that have changed, and names that are not printed. */
import { former, type Trap } from './trap.ts';

/** Given names that betray a person named in full. Not complete: it catches the common case. */
const given =
  'Anders|Anna|Annika|Birgitta|Björn|Carina|Carl|Caroline|Cecilia|Charlotte|Christina|Daniel|David|Ebba|Elin|Elisabeth|Emma|Erik|Eva|Fredrik|Göran|Gunnar|Gustav|Hans|Helena|Henrik|Ingrid|Jan|Jenny|Jimmie|Johan|John|Jonas|Karin|Karl|Katarina|Kristina|Lars|Lena|Linda|Magdalena|Magnus|Malin|Margareta|Maria|Marie|Martin|Mats|Michael|Mikael|Niklas|Nils|Nooshi|Olof|Paula|Per|Peter|Robert|Sara|Simon|Stefan|Susanne|Thomas|Tomas|Ulf|Ulla';

export const nameTraps: Trap[] = [
  {
    id: 'landsting',
    kind: 'name',
    why: 'There are regions since 2019–2020, 21 of them with Gotland.',
    instead: 'region; in English region, never county council',
    words: {
      sv: {
        never: /landsting/i,
        unless: /dåvarande|Sveriges Kommuner och Landsting/i,
        bad: 'Kommuner och landsting ansvarar för vården.',
        good: 'Överenskommelsen slöts av dåvarande SKL och gällde kommuner och landsting.',
      },
      en: {
        never: /county councils?/i,
        unless: former.en,
        bad: 'The county councils run the hospitals.',
        good: 'The region, then a county council, signed it.',
      },
    },
  },
  {
    id: 'twenty-regions',
    kind: 'claim',
    why: 'Gotland is a region too.',
    instead: '21 regioner',
    words: {
      sv: {
        never: /\b(20|tjugo) regioner\b/i,
        unless: /av (de |landets )?21/,
        bad: 'Sverige har 20 regioner.',
        good: 'Sverige har 21 regioner.',
      },
      en: {
        never: /\b(20|twenty) regions\b/i,
        unless: /of (the )?21/,
        bad: 'Sweden has 20 regions.',
        good: 'Sweden has 21 regions.',
      },
    },
  },
  {
    id: 'msb',
    kind: 'name',
    why: 'The agency is called Myndigheten för civilt försvar since 1 January 2026.',
    instead: 'Myndigheten för civilt försvar; for the past "dåvarande MSB"',
    words: {
      sv: {
        never: /\bMSB\b|Myndigheten för samhällsskydd/,
        unless: former.sv,
        bad: 'Anmäl er till MSB.',
        good: 'Kursen hölls av dåvarande MSB.',
      },
      en: {
        never: /\bMSB\b|Civil Contingencies Agency/,
        unless: former.en,
        bad: 'Register with MSB.',
        good: 'The course was given by what was then MSB.',
      },
    },
  },
  {
    id: 'esv',
    kind: 'name',
    why: 'Ekonomistyrningsverket was joined with Statskontoret on 1 January 2026.',
    instead: 'Statskontoret; for the past "dåvarande Ekonomistyrningsverket"',
    words: {
      sv: {
        never: /\bESV\b|Ekonomistyrningsverket/,
        unless: former.sv,
        bad: 'Vägledningen finns hos ESV.',
        good: 'Vägledningen skrevs av dåvarande Ekonomistyrningsverket.',
      },
      en: {
        never: /\bESV\b|Financial Management Authority/,
        unless: former.en,
        bad: 'ESV offers guidance.',
        good: 'The guidance was written by ESV, then an agency of its own.',
      },
    },
  },
  {
    id: 'skl',
    kind: 'name',
    why: 'The organisation is called SKR since 2019.',
    instead: 'SKR; for the past "dåvarande SKL"',
    words: {
      sv: {
        never: /\bSKL\b/,
        unless: former.sv,
        bad: 'SKL rekommenderar det.',
        good: 'År 2018 slöt dåvarande SKL en överenskommelse.',
      },
      en: {
        never: /\bSKL\b/,
        unless: former.en,
        bad: 'SKL recommends it.',
        good: 'In 2018 SKL, as it was then, signed an agreement.',
      },
    },
  },
  {
    id: 'digitaliseringsmyndigheten-past',
    kind: 'claim',
    why: 'The agency takes over on 1 January 2027; what Digg or PTS did before was done by them.',
    instead: 'the name of the day: Digg or PTS',
    words: {
      sv: {
        never:
          /Digitaliseringsmyndigheten[^.]*\b(gav ut|publicerade|uppskattade|mätte|räknade|skrev|fann|granskade)|\b20(1\d|2[0-5])\b[^.]*Digitaliseringsmyndigheten/,
        unless: /till och med 2026|slås ihop|bildas/,
        bad: 'År 2020 räknade Digitaliseringsmyndigheten på nyttan.',
        good: 'År 2020 räknade Digg på nyttan.',
      },
      en: {
        never:
          /Digitaliseringsmyndigheten[^.]*\b(published|estimated|measured|wrote|found|reviewed)|\b20(1\d|2[0-5])\b[^.]*Digitaliseringsmyndigheten/,
        unless: /until (the end of )?2026|merge/,
        bad: 'In 2020 Digitaliseringsmyndigheten estimated the value.',
        good: 'In 2020 Digg, the digital agency, estimated the value.',
      },
    },
  },
  {
    id: 'minister',
    kind: 'name',
    why: 'Nothing is known about the government after the election of September 2026.',
    instead: 'the role at the time ("den dåvarande civilministern"), without a name',
    words: {
      sv: {
        never: /Slottner|\p{L}*minister(n)? \p{Lu}\p{Ll}+ \p{Lu}/u,
        bad: 'Civilminister Erik Slottner ansvarar.',
        good: 'Den dåvarande civilministern svarade riksdagen.',
      },
      en: {
        never: /Slottner|\b[Mm]inister \p{Lu}\p{Ll}+ \p{Lu}/u,
        bad: 'The Minister Erik Slottner is in charge.',
        good: 'The minister of the day answered parliament.',
      },
    },
  },
  {
    id: 'person',
    kind: 'name',
    why: 'No private persons and no blame beyond the sources: roles, not names.',
    instead: 'the role; a researcher by surname, as in the source list',
    words: {
      sv: {
        never: new RegExp(`(?<!\\p{L})(${given})s? \\p{Lu}\\p{Ll}{2,}`, 'u'),
        bad: 'Generaldirektören Maria Ågren fick lämna.',
        good: 'Generaldirektören fick lämna, enligt Kahneman och Klein.',
      },
      en: {
        never: new RegExp(`(?<!\\p{L})(${given}) \\p{Lu}\\p{Ll}{2,}`, 'u'),
        bad: 'The head of the agency, Maria Ågren, left.',
        good: 'The head of the agency left, say Kahneman and Klein.',
      },
    },
  },
  {
    id: 'r-seven-e',
    kind: 'name',
    why: 'Uncertain: as far as known a joint e-archive of regions, not night supervision. Uncertain is not stated.',
    instead: 'leave it out',
    words: {
      sv: { never: /\bR7e\b/i, bad: 'R7e prövade kameror.', good: 'Regionerna delar ett e-arkiv.' },
      en: { never: /\bR7e\b/i, bad: 'R7e tried cameras.', good: 'The regions share an archive.' },
    },
  },
];
