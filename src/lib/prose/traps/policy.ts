/** What is often said wrongly about policy, statistics and rankings. */
import { type Trap } from './trap.ts';

const index =
  'DESI|eGovernment Benchmark|Digital Government Index|\\bDGI\\b|GTMI|Government AI Readiness';

export const policyTraps: Trap[] = [
  {
    id: 'potential-not-saving',
    kind: 'claim',
    why: 'SEK 140 billion is Digg’s estimate of 2020 of what might be gained in all, not a saving.',
    instead: 'kunde vara värt omkring 140 miljarder om året, enligt en uppskattning av Digg 2020',
    words: {
      sv: {
        never: /140 miljarder/,
        unless: /uppskatt|kunde vara|potential|inte (en )?besparing/i,
        bad: 'AI sparar 140 miljarder kronor.',
        good: 'Digg uppskattade 2020 att AI kunde vara värt omkring 140 miljarder kronor om året.',
      },
      en: {
        never: /140 (billion|bn)/i,
        unless: /estimat|could be worth|potential|not a saving/i,
        bad: 'AI saves SEK 140 billion.',
        good: 'Digg estimated in 2020 that AI could be worth SEK 140 billion a year.',
      },
    },
  },
  {
    id: 'potential-per-municipality',
    kind: 'claim',
    why: 'The estimate is for the whole public sector and others, and is Digg’s, not SKR’s.',
    instead: 'nothing per municipality',
    words: {
      sv: {
        never:
          /140 miljarder[^.]*(per kommun|enligt SKR|har sparats|sparades|sparat)|enligt SKR[^.]*140 miljarder/,
        bad: 'Det är 140 miljarder, enligt SKR, som potential.',
        good: 'Digg uppskattade potentialen till 140 miljarder.',
      },
      en: {
        never:
          /140 (billion|bn)[^.]*(per municipality|according to SKR|(was|were|has been) saved)|according to SKR[^.]*140 billion/i,
        bad: 'It is SEK 140 billion, according to SKR, in potential.',
        good: 'Digg estimated the potential at SEK 140 billion.',
      },
    },
  },
  {
    id: 'guidelines-require',
    kind: 'claim',
    why: 'The guidelines of Digg and IMY on generative AI are advice, not rules.',
    instead: 'råder, rekommenderar',
    words: {
      sv: {
        never:
          /(Digg och IMY|IMY och Digg) (kräver|föreskriver|tvingar)|riktlinjer(na)? (för|om) generativ AI[^.]*(kräver|är bindande|måste följas)/,
        unless: /\binte\b/,
        bad: 'Digg och IMY kräver en riskanalys.',
        good: 'Digg och IMY råder er att göra en riskanalys.',
      },
      en: {
        never:
          /(Digg and IMY|IMY and Digg) (require|prescribe|demand)|guidelines (for|on) generative AI[^.]*(require|are binding|must be followed)/,
        unless: /\bnot\b/,
        bad: 'Digg and IMY require a risk analysis.',
        good: 'Digg and IMY advise you to make a risk analysis.',
      },
    },
  },
  {
    id: 'skr-requires',
    kind: 'claim',
    why: 'SKR is a member organisation; its recommendations do not bind.',
    instead: 'SKR rekommenderar, SKR råder',
    words: {
      sv: {
        never: /\bSKR (kräver|föreskriver|bestämmer|beslutar att (alla )?kommuner)/,
        bad: 'SKR kräver att kommuner mäter.',
        good: 'SKR råder kommuner att mäta.',
      },
      en: {
        never: /\bSKR (requires|prescribes|decides that)/,
        bad: 'SKR requires municipalities to measure.',
        good: 'SKR advises municipalities to measure.',
      },
    },
  },
  {
    id: 'rank-without-year',
    kind: 'claim',
    why: 'Ranks change with every edition and what is measured.',
    instead: 'rank, year and what it measures',
    words: {
      sv: {
        never: new RegExp(
          `(${index})[^.]*(plats|rank|etta|tvåa|trea|fyra|femma|fjärde|tätpl)|(plats|rank)[^.]*(${index})`,
        ),
        unless: /\b20[12]\d\b/,
        bad: 'Sverige har en topplats i DESI, på plats 4.',
        good: 'I DESI 2022 låg Sverige på plats 4.',
      },
      en: {
        never: new RegExp(
          `(${index})[^.]*(place|rank|fourth|4th|top)|(place|rank|4th|fourth)[^.]*(${index})`,
        ),
        unless: /\b20[12]\d\b/,
        bad: 'Sweden is 4th in DESI.',
        good: 'In DESI 2022 Sweden was 4th.',
      },
    },
  },
  {
    id: 'sweden-fourth',
    kind: 'claim',
    why: '"Sweden is 4th" is the DESI of 2022, which is no longer made as one ranking.',
    instead: 'låg på fjärde plats i DESI 2022',
    words: {
      sv: {
        never: /Sverige (är|ligger|kommer)( i dag| nu)? (på )?(fjärde plats|plats 4|fyra\b|fjärde)/,
        bad: 'Sverige ligger på fjärde plats i Europa.',
        good: 'Sverige låg på fjärde plats i DESI 2022.',
      },
      en: {
        never: /Sweden (is|ranks|comes|stands)( now)? (in )?(4th|fourth)/,
        bad: 'Sweden is 4th in Europe.',
        good: 'Sweden was fourth in DESI 2022.',
      },
    },
  },
  {
    id: 'us-clouds',
    kind: 'claim',
    why: 'The number comes from an opinion piece and is not a fact.',
    instead: 'leave it out; ask where your own data are',
    words: {
      sv: {
        never: /94 (procent|%)[^.]*(kommun|moln)/i,
        bad: '94 procent av kommunerna ligger i amerikanska moln.',
        good: 'Många kommuner använder amerikanska molntjänster.',
      },
      en: {
        never: /94 per cent[^.]*(municipalit|cloud)/i,
        bad: '94 per cent of municipalities are in US clouds.',
        good: 'Many municipalities use American clouds.',
      },
    },
  },
  {
    id: 'handshake-all',
    kind: 'claim',
    why: 'The Handslag is voluntary and paid for by those who join, and it is for municipalities.',
    instead: 'de kommuner som anslutit sig',
    words: {
      sv: {
        never:
          /(alla|samtliga|290) (kommuner|regioner)[^.]*Handslag|Handslag[^.]*(alla|samtliga|290) (kommuner|regioner)/i,
        unless: /\binte\b/,
        bad: 'Alla kommuner är med i Handslaget.',
        good: 'Alla kommuner är inte med i Handslaget.',
      },
      en: {
        never: /all (municipalities|regions)[^.]*Handsla|Handsla[^.]*all (municipalities|regions)/i,
        unless: /\bnot\b/i,
        bad: 'All municipalities are in the Handslag.',
        good: 'Not all municipalities are in the Handslag.',
      },
    },
  },
  {
    id: 'inera-owners',
    kind: 'claim',
    why: '288 municipalities is a number of 2021.',
    instead: 'with its year, or "nästan alla kommuner"',
    words: {
      sv: {
        never: /288 kommuner/,
        unless: /2021/,
        bad: 'Inera ägs av 288 kommuner.',
        good: 'År 2021 ägdes Inera av bland annat 288 kommuner.',
      },
      en: {
        never: /288 municipalities/,
        unless: /2021/,
        bad: 'Inera is owned by 288 municipalities.',
        good: 'In 2021 Inera was owned by 288 municipalities, among others.',
      },
    },
  },
  {
    id: 'eid-target',
    kind: 'claim',
    why: 'The adopted EU target is that all have access to an e-ID; 80 per cent was an earlier proposal about use.',
    instead: '100 procent ska ha tillgång till e-legitimation',
    words: {
      sv: {
        never: /(?<!\p{L})mål[^.]*80 procent[^.]*e-leg|80 procent[^.]*e-leg[^.]*(?<!\p{L})mål/iu,
        unless: /förslag|2021/,
        bad: 'EU:s mål är att 80 procent använder e-legitimation.',
        good: 'EU:s mål är att alla ska ha tillgång till e-legitimation.',
      },
      en: {
        never: /target[^.]*80 per cent[^.]*e-ID|80 per cent[^.]*e-ID[^.]*target/i,
        unless: /propos|2021/,
        bad: 'The EU target is that 80 per cent use an e-ID.',
        good: 'The EU target is that everyone has access to an e-ID.',
      },
    },
  },
  {
    id: 'twelfth',
    kind: 'claim',
    why: 'A "12th of 36" was seen without a date.',
    instead: 'leave it out',
    words: {
      sv: {
        never: /(tolfte|plats 12|12:e)[^.]*\b(av 36|eGovernment)/i,
        bad: 'Sverige kom på plats 12 av 36.',
        good: 'Sverige kom på plats 15 i 2024 års mätning.',
      },
      en: {
        never: /(12th|twelfth)[^.]*(of 36|eGovernment)/i,
        bad: 'Sweden was 12th of 36.',
        good: 'Sweden was 15th in the 2024 edition.',
      },
    },
  },
  {
    id: 'nearly-all-use-ai',
    kind: 'claim',
    why: '"263 of 290" was seen second-hand, and work with AI may mean a pilot.',
    instead: 'how few initiatives have been evaluated',
    words: {
      sv: {
        never: /263 av (de |landets )?290|nästan alla kommuner använder AI/i,
        unless: /enligt[^.]*|pilot/,
        bad: 'I dag arbetar 263 av 290 kommuner med AI.',
        good: 'Enligt tidningen arbetade 263 av 290 kommuner med AI, ibland i en pilot.',
      },
      en: {
        never: /263 of (the )?290|nearly all municipalities use AI/i,
        unless: /according to|pilot/i,
        bad: 'Today 263 of 290 municipalities work with AI.',
        good: 'According to the paper 263 of 290 municipalities worked with AI, some in a pilot.',
      },
    },
  },
];
