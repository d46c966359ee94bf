/** What is often said wrongly about the law. */
import { corrected, type Trap } from './trap.ts';

export const lawTraps: Trap[] = [
  {
    id: 'high-risk-date',
    kind: 'claim',
    why: 'The duties for high-risk AI were postponed: 2 December 2027, and 2 August 2028 for products.',
    instead: '2 december 2027 (fristående system), and that it was postponed',
    words: {
      sv: {
        never: /högrisk[^.]*augusti 2026|augusti 2026[^.]*högrisk/i,
        unless: /uppskjut|sköt(s|es)? upp|skjutits upp|senarel|ursprunglig|december 2027/i,
        bad: 'Högriskkraven gäller från den 2 augusti 2026.',
        good: 'Högriskkraven skulle ha gällt från den 2 augusti 2026 men sköts upp till december 2027.',
      },
      en: {
        never: /high-risk[^.]*August 2026|August 2026[^.]*high-risk/i,
        unless: /postpone|moved|delay|original|December 2027/i,
        bad: 'The high-risk duties apply from 2 August 2026.',
        good: 'The high-risk duties were moved from 2 August 2026 to December 2027.',
      },
    },
  },
  {
    id: 'ai-act-in-force',
    kind: 'claim',
    why: 'The act is in force since 1 August 2024 and applies in steps; bans and literacy since February 2025.',
    instead: 'tillämpas stegvis, with the date of the part you mean',
    words: {
      sv: {
        never:
          /AI-förordningen (träder|trädde|börjar gälla|började gälla)[^.]*(augusti 2026|2 december 2027)/,
        bad: 'AI-förordningen träder i kraft i augusti 2026.',
        good: 'AI-förordningens krav på öppenhet gäller sedan den 2 augusti 2026.',
      },
      en: {
        never: /AI Act (enters|entered|comes|came) into force[^.]*(August 2026|December 2027)/,
        bad: 'The AI Act enters into force in August 2026.',
        good: 'The transparency duties of the AI Act apply since 2 August 2026.',
      },
    },
  },
  {
    id: 'ai-act-paused',
    kind: 'claim',
    why: 'Only the high-risk part was postponed; bans were added and article 4 applies.',
    instead: 'högriskdelen sköts upp, resten gäller',
    words: {
      sv: {
        never: /AI-förordningen (är |har |blev |har blivit )?(pausa|skjutits upp|sköts upp)/,
        unless: /inte|bara högrisk/,
        bad: 'AI-förordningen har pausats.',
        good: 'AI-förordningen har inte pausats: högriskdelen sköts upp.',
      },
      en: {
        never: /AI Act (is |has been |was )?(paused|postponed|on hold)/,
        unless: /\bnot\b|only the high-risk/,
        bad: 'The AI Act has been paused.',
        good: 'Only the high-risk part was moved; it is not true that the AI Act was paused.',
      },
    },
  },
  {
    id: 'deployer',
    kind: 'name',
    why: 'In the Swedish text of the AI Act "deployer" is tillhandahållare and "provider" is leverantör.',
    instead: 'tillhandahållare (deployer), leverantör (provider)',
    words: {
      sv: {
        never:
          /(?<!\p{L})spridare(n|ns|s)?(?!\p{L})|tillhandahållare[\s(*”]+provider|leverantör(en)?[\s(*”]+deployer/iu,
        bad: 'Kommunen är spridare av systemet.',
        good: 'Kommunen är tillhandahållare (*deployer*) av systemet.',
      },
      en: {
        never: /provider[\s(*“]+tillhandahållare|deployer[\s(*“]+leverantör/i,
        bad: 'You are the provider (tillhandahållare).',
        good: 'You are the deployer (tillhandahållare).',
      },
    },
  },
  {
    id: 'ai-literacy-certificate',
    kind: 'claim',
    why: 'Article 4 asks for measures, not for a course or a certificate.',
    instead: 'åtgärder för AI-kunnighet',
    words: {
      sv: {
        never:
          /(artikel 4|AI-förordningen|lagen) kräver[^.]*(AI-utbildning|certifikat|utbildning i AI)/i,
        unless: /inte|åtgärder/,
        bad: 'AI-förordningen kräver ett certifikat för alla.',
        good: 'AI-förordningen kräver åtgärder för kunnighet, inte ett certifikat.',
      },
      en: {
        never: /(article 4|AI Act|law) requires[^.]*(AI training|certificate|course)/i,
        unless: /\bnot\b|measures/,
        bad: 'The AI Act requires a certificate.',
        good: 'The AI Act requires measures, not a certificate.',
      },
    },
  },
  {
    id: 'four-per-cent',
    kind: 'claim',
    why: 'For committees the ceiling is SEK 5 or 10 million; shares of turnover concern companies.',
    instead: '5 eller 10 miljoner kronor, beroende på bestämmelse',
    words: {
      sv: {
        never: /(4|fyra) (procent|%) av (den |sin |er )?(globala |årliga )*(års)?omsättning/,
        unless: /företag|bolag/,
        bad: 'Nämnden riskerar 4 procent av omsättningen.',
        good: 'För ett bolag kan avgiften bli 4 procent av omsättningen.',
      },
      en: {
        never: /(4|four) per cent of (the |its |your )?(global |worldwide |annual )*turnover/,
        unless: /compan|firm|business/,
        bad: 'The committee risks 4 per cent of turnover.',
        good: 'A company may be fined 4 per cent of turnover.',
      },
    },
  },
  {
    id: 'controller',
    kind: 'claim',
    why: 'Each committee or board is the controller of its own processing.',
    instead: 'nämnden är personuppgiftsansvarig',
    words: {
      sv: {
        never:
          /(kommunen|kommuner|regionen|regioner|kommunfullmäktige) (är|blir|som|har)( själv| ensam| alltid)? ?(är )?personuppgiftsansvar/i,
        unless: /inte (kommunen|regionen)|inte är|är inte/,
        bad: 'Kommunen är personuppgiftsansvarig.',
        good: 'Nämnden är personuppgiftsansvarig, för uppgifter som kommunen behandlar i dess ärenden.',
      },
      en: {
        never:
          /the (municipality|region) (is|becomes) (itself )?(the |a )?(data )?controller(?! of nothing)/i,
        bad: 'The municipality is the controller.',
        good: 'The committee, not the municipality, is the controller.',
      },
    },
  },
  {
    id: 'management-ban',
    kind: 'claim',
    why: 'The ban on holding a management post can only be aimed at private operators.',
    instead: 'sanktionsavgift, 5 000 kronor till 10 miljoner; förbudet gäller inte er',
    words: {
      sv: {
        never:
          /ledningsförbud|förbud(et)? (mot )?att (inneha|utöva|ha) (en )?(ledning|chef|uppdrag)/i,
        unless: /\binte\b|enskilda|aldrig/,
        bad: 'En kommunpolitiker kan få ledningsförbud.',
        good: 'Ledningsförbud kan bara riktas mot enskilda verksamhetsutövare.',
      },
      en: {
        never: /management ban|ban(ned)? (on|from) (holding|managing|management)/i,
        unless: /\bnot\b|private|never/,
        bad: 'A councillor may get a management ban.',
        good: 'The management ban does not reach municipal leaders.',
      },
    },
  },
  {
    id: 'assembly-cyber',
    kind: 'claim',
    why: 'The assembly is exempt from the Cybersecurity Act.',
    instead: 'kommunen omfattas, fullmäktige är undantaget',
    words: {
      sv: {
        never:
          /fullmäktige (omfattas|lyder under)|cybersäkerhetslagen (gäller|omfattar) (också |även )?(kommun)?fullmäktige/i,
        unless: /\binte\b|undanta/,
        bad: 'Cybersäkerhetslagen gäller också fullmäktige.',
        good: 'Fullmäktige omfattas inte av cybersäkerhetslagen.',
      },
      en: {
        never:
          /assembly is (covered|bound) by|Cybersecurity Act (covers|applies to) the (municipal |regional )?assembly/i,
        unless: /\bnot\b|exempt/,
        bad: 'The Cybersecurity Act applies to the assembly.',
        good: 'The assembly is exempt: the Cybersecurity Act covers the committees.',
      },
    },
  },
  {
    id: 'may-not-automate',
    kind: 'claim',
    why: 'Wrong since 1 July 2022, within the limits of 6 kap. 38 § kommunallagen.',
    instead: 'what the committee must decide first, and the four excepted kinds of matter',
    words: {
      sv: {
        never: /kommuner får inte (fatta )?(automatiser|automatiska)/i,
        unless: corrected.sv,
        bad: 'Kommuner får inte automatisera beslut.',
        good: 'Att kommuner får inte automatisera beslut är fel sedan 2022.',
      },
      en: {
        never: /municipalities (may|can|must) ?not automate/i,
        unless: corrected.en,
        bad: 'Municipalities may not automate decisions.',
        good: 'Municipalities may automate decisions within limits.',
      },
    },
  },
  {
    id: 'section-twenty-eight',
    kind: 'claim',
    why: 'Section 2 of the Administrative Procedure Act excepts matters of legality review; delegation by the Local Government Act is needed.',
    instead: '28 § förvaltningslagen together with a decision to delegate under kommunallagen',
    words: {
      sv: {
        never: /28 §[^.]*(räcker|är tillräcklig|ger stöd åt kommuner)/,
        unless: /\binte\b/,
        bad: '28 § förvaltningslagen räcker för kommuner.',
        good: '28 § förvaltningslagen räcker inte.',
      },
      en: {
        never: /section 28[^.]*(is enough|suffices|is sufficient)/i,
        unless: /\bnot\b/,
        bad: 'Section 28 is enough for municipalities.',
        good: 'Section 28 is not enough.',
      },
    },
  },
  {
    id: 'en-standard',
    kind: 'claim',
    why: 'The standard gives a presumption of meeting the requirement; it is not the requirement.',
    instead: 'den som följer EN 301 549 antas uppfylla kravet',
    words: {
      sv: {
        never: /EN 301 549 (är|utgör) (lag|ett lagkrav|kravet|lagkravet)/,
        unless: /\binte\b/,
        bad: 'EN 301 549 är lagkravet.',
        good: 'Den som följer EN 301 549 antas uppfylla kravet.',
      },
      en: {
        never: /EN 301 549 is (the law|a legal requirement|the requirement)/,
        unless: /\bnot\b/,
        bad: 'EN 301 549 is the law.',
        good: 'Meeting EN 301 549 presumes that you meet the law.',
      },
    },
  },
  {
    id: 'lptt-date',
    kind: 'claim',
    why: 'The act on accessible products and services applies from 28 June 2025; some pages say otherwise.',
    instead: '28 juni 2025',
    words: {
      sv: {
        never:
          /(LPTT|produkters och tjänsters tillgänglighet)[^.]*(gäller|trädde|träder)[^.]*(?<!28 )juni 20\d\d|(LPTT|produkters och tjänsters tillgänglighet)[^.]*(gäller|trädde|träder)[^.]*\d (januari|februari|mars|april|maj|juli|augusti|september|oktober|november|december) 20\d\d/,
        bad: 'LPTT gäller sedan den 1 juli 2025.',
        good: 'LPTT gäller sedan den 28 juni 2025.',
      },
      en: {
        never:
          /(LPTT|accessibility of (certain )?products and services)[^.]*(applies|applied|force)[^.]*((?<!28 )June|\d (January|February|March|April|May|July|August|September|October|November|December)) 20\d\d/,
        bad: 'LPTT applies from 1 July 2025.',
        good: 'LPTT applies from 28 June 2025.',
      },
    },
  },
  {
    id: 'ehds-one-date',
    kind: 'claim',
    why: 'The European Health Data Space applies in steps: 2027, 2029, 2031.',
    instead: 'the steps, with what each brings',
    words: {
      sv: {
        never:
          /(EHDS|hälsodataområdet)[^.]*(gäller|tillämpas|träder i kraft|börjar gälla)[^.]*\b(2029|2031|2034)\b/i,
        unless: /2027|steg/,
        bad: 'Hälsodataområdet gäller från 2029.',
        good: 'Hälsodataområdet gäller i steg: 2027, 2029 och 2031.',
      },
      en: {
        never: /(EHDS|Health Data Space)[^.]*(applies|in force)[^.]*\b(2029|2031|2034)\b/,
        unless: /2027|steps/,
        bad: 'The Health Data Space applies from 2029.',
        good: 'The Health Data Space applies in steps from 2027 to 2031.',
      },
    },
  },
  {
    id: 'open-data-right',
    kind: 'claim',
    why: 'The right of access comes from the Freedom of the Press Act; the open data act says how data are made available.',
    instead: 'rätten till insyn följer av tryckfrihetsförordningen',
    words: {
      sv: {
        never: /öppna data-lagen ger[^.]*rätt (till|att få)/i,
        unless: /\b(inte|ingen)\b/,
        bad: 'Öppna data-lagen ger allmänheten rätt till data.',
        good: 'Öppna data-lagen ger ingen rätt till data som är hemliga.',
      },
      en: {
        never: /open data act gives[^.]*right (of|to)/i,
        unless: /\b(not|no)\b/,
        bad: 'The Open Data Act gives the public a right to data.',
        good: 'The Open Data Act gives no right of access of its own.',
      },
    },
  },
  {
    id: 'cloud-free',
    kind: 'claim',
    why: '10 kap. 2 a § OSL covers only technical processing or storage, and only when not unsuitable.',
    instead: 'villkoren i paragrafen',
    words: {
      sv: {
        never: /2 a §[^.]*(fritt fram|gör molnet|tillåter (alla )?moln)/,
        unless: /\binte\b/,
        bad: '10 kap. 2 a § gör molnet fritt.',
        good: '10 kap. 2 a § gör molnet möjligt men inte fritt.',
      },
      en: {
        never: /section 2 ?a[^.]*(makes the cloud free|allows any cloud)/i,
        unless: /\bnot\b/,
        bad: 'Section 2 a makes the cloud free.',
        good: 'Section 2 a lets you use a processor on conditions.',
      },
    },
  },
  {
    id: 'direct-award-limit',
    kind: 'claim',
    why: 'The limit for direct award is SEK 700,000; the EU threshold is another limit.',
    instead: '700 000 kronor',
    words: {
      sv: {
        never:
          /(direktupphandlingsgräns|gräns(en)? för direktupphandling|direktupphandl[^.]*\b(under|upp till|högst))[^.]*?(?<!\d)(?<!\d[\s\u00a0\u2009\u202f])(?!700[\s\u00a0\u2009\u202f]000)\d[\d\s\u00a0\u2009\u202f,]*\s*(kronor|miljoner)/i,
        unless: /700[\s\u00a0\u2009\u202f]000/,
        bad: 'Direktupphandlingsgränsen är 615 000 kronor.',
        good: 'Direktupphandlingsgränsen är 700 000 kronor.',
      },
      en: {
        never:
          /(limit for direct award|direct award[^.]*\b(below|under|up to))[^.]*SEK (?!700,000)\d/i,
        unless: /700,000/,
        bad: 'Direct award may be used below SEK 615,000.',
        good: 'Direct award may be used below SEK 700,000.',
      },
    },
  },
  {
    id: 'county-boards',
    kind: 'claim',
    why: 'Six county boards supervise cybersecurity and four protective security.',
    instead: 'sex länsstyrelser (cybersäkerhet), fyra (säkerhetsskydd)',
    words: {
      sv: {
        never:
          /(fyra|4|alla|21) länsstyrelser[^.]*cybersäkerhet|(sex|6|alla|21) länsstyrelser[^.]*säkerhetsskydd/i,
        unless: /sex länsstyrelser[^.]*fyra|fyra[^.]*sex länsstyrelser|sex för/i,
        bad: 'Fyra länsstyrelser har tillsyn över cybersäkerhet.',
        good: 'Sex länsstyrelser har tillsyn över cybersäkerhet.',
      },
      en: {
        never:
          /(four|4|all|21) county (administrative )?boards[^.]*cybersecurity|(six|6|all|21) county (administrative )?boards[^.]*protective security/i,
        unless: /six[^.]*four|four[^.]*six/i,
        bad: 'Four county boards supervise cybersecurity.',
        good: 'Six county boards supervise cybersecurity.',
      },
    },
  },
];
