/** What is often said wrongly about research. */
import { corrected, type Trap } from './trap.ts';

export const evidenceTraps: Trap[] = [
  {
    id: 'seventy-per-cent',
    kind: 'claim',
    why: 'There is no valid evidence that 70 per cent of changes fail (Hughes 2011).',
    instead: 'that the figure has no basis, or nothing',
    words: {
      sv: {
        never:
          /\b(70|sjuttio) (procent|%)[^.]*(förändring|transformation|satsning|projekt|digitalisering)[^.]*misslyck|misslyck[^.]*\b(70|sjuttio) (procent|%)|sju av tio[^.]*(förändring|projekt|satsning)[^.]*misslyck/i,
        unless: corrected.sv,
        bad: '70 procent av alla förändringar misslyckas.',
        good: 'Att 70 procent av alla förändringar misslyckas saknar giltigt underlag.',
      },
      en: {
        never:
          /\b(70|seventy) per cent[^.]*(change|transformation|initiative|project)[^.]*fail|fail[^.]*\b(70|seventy) per cent|seven (in|out of) ten[^.]*(change|project|initiative)[^.]*fail/i,
        unless: corrected.en,
        bad: '70 per cent of change efforts fail.',
        good: 'That 70 per cent of changes fail has no valid basis.',
      },
    },
  },
  {
    id: 'chaos',
    kind: 'claim',
    why: 'The CHAOS measure is misleading (Eveleens & Verhoef 2010).',
    instead: 'the heavy tail (Flyvbjerg 2022)',
    words: {
      sv: {
        never:
          /\bCHAOS\b|Standish|\b(30|31|trettio) procent av (alla )?it-projekt[^.]*lyckas|en tredjedel av (alla )?it-projekt[^.]*lyckas/,
        unless: corrected.sv,
        bad: 'Bara 30 procent av it-projekten lyckas.',
        good: 'CHAOS-rapporternas mått är missvisande.',
      },
      en: {
        never:
          /\bCHAOS\b|Standish|\b(30|31|thirty) per cent of (all )?IT projects[^.]*succe|a third of (all )?IT projects[^.]*succe/,
        unless: corrected.en,
        bad: 'Only 30 per cent of IT projects succeed.',
        good: 'The measure in the CHAOS reports is misleading.',
      },
    },
  },
  {
    id: 'one-in-six',
    kind: 'claim',
    why: '200 per cent is the mean among the worst sixth, not a threshold.',
    instead: 'ett av sex, i snitt 200 procent dyrare',
    words: {
      sv: {
        never:
          /(en|ett) av sex[^.]*(minst|över|mer än) 200 procent|var sjätte[^.]*(minst|över|mer än) 200 procent|200 procent eller mer/i,
        bad: 'Ett av sex projekt blir minst 200 procent dyrare.',
        good: 'Ett av sex blev i snitt 200 procent dyrare.',
      },
      en: {
        never: /one in six[^.]*(at least|over|more than) 200 per cent|200 per cent or more/i,
        bad: 'One in six runs over by more than 200 per cent.',
        good: 'One in six became 200 per cent dearer on average.',
      },
    },
  },
  {
    id: 'half-per-cent',
    kind: 'claim',
    why: '0.5 per cent is of all projects, not of the 8.5 per cent.',
    instead: 'av alla projekt höll 0,5 procent budget, tid och nytta',
    words: {
      sv: {
        never: /0,5 procent av (dem|dessa|de 8,5|de som)|8,5 procent[^.]*av (dem|dessa)[^.]*0,5/,
        bad: '8,5 procent höll tiden, och 0,5 procent av dem gav nytta.',
        good: '8,5 procent höll budget och tid, och 0,5 procent av alla också nyttan.',
      },
      en: {
        never:
          /0\.5 per cent of (them|these|those|the 8\.5)|8\.5 per cent[^.]*of (them|these)[^.]*0\.5/,
        bad: '8.5 per cent kept time, and 0.5 per cent of them gave benefits.',
        good: '8.5 per cent kept budget and time, and 0.5 per cent of all the benefits too.',
      },
    },
  },
  {
    id: 'mean-as-plan',
    kind: 'claim',
    why: 'With a heavy tail the mean of 27 per cent is nothing to plan on.',
    instead: 'the tail, and your own reference class',
    words: {
      sv: {
        never: /(räkna med|lägg (på|till)|planera för) (i snitt )?27 procent/i,
        bad: 'Räkna med 27 procent extra.',
        good: 'De blev i snitt 27 procent dyrare, men snittet döljer svansen.',
      },
      en: {
        never: /(count on|add|plan for) (an average of )?27 per cent/i,
        bad: 'Add 27 per cent.',
        good: 'They cost 27 per cent more on average, but the mean hides the tail.',
      },
    },
  },
  {
    id: 'pre-mortem-thirty',
    kind: 'claim',
    why: 'The 30 per cent is Klein’s reading of a study of 1989 about giving reasons, not about accuracy.',
    instead: 'sänkte övertron mer än fyra andra sätt, i ett försök',
    words: {
      sv: {
        never: /förobduktion[^.]*30 procent|30 procent[^.]*förobduktion/i,
        unless: /tolkning|läsning|1989/,
        bad: 'En förobduktion ökar träffsäkerheten med 30 procent.',
        good: 'Att en förobduktion hittar 30 procent fler orsaker är Kleins tolkning.',
      },
      en: {
        never: /pre-?mortem[^.]*30 per cent|30 per cent[^.]*pre-?mortem/i,
        unless: /reading|paraphrase|1989/,
        bad: 'A pre-mortem raises accuracy by 30 per cent.',
        good: 'That a pre-mortem finds 30 per cent more causes is Klein’s reading.',
      },
    },
  },
  {
    id: 'noise-one-company',
    kind: 'claim',
    why: 'The median difference of 55 per cent comes from one insurance company that asked to be studied.',
    instead: 'i ett försäkringsbolag',
    words: {
      sv: {
        never:
          /(bedöm|brus|skill|oense)[^.]*\b55( procent|\b)|\b55 procent[^.]*(bedöm|brus|skill|oense)/i,
        unless: /försäkringsbolag/,
        bad: 'Två bedömare skiljer sig åt med 55 procent.',
        good: 'I ett försäkringsbolag var skillnaden mellan två bedömare 55 procent.',
      },
      en: {
        never:
          /(judge|judgement|noise|differ)[^.]*\b55( per cent|\b)|\b55 per cent[^.]*(judge|noise|differ)/i,
        unless: /insurance company|insurer/i,
        bad: 'Two judges differ by 55 per cent.',
        good: 'At an insurance company two judges differed by 55 per cent.',
      },
    },
  },
  {
    id: 'doors-swapped',
    kind: 'claim',
    why: 'Type 1 is the one-way door, type 2 the two-way door. Many texts swap them.',
    instead: 'typ 1 = envägsdörr, typ 2 = tvåvägsdörr',
    words: {
      sv: {
        never:
          /typ (1|ett)[^.,;]*(tvåväg|går att ångra|lätt att ändra)|typ (2|två)[^.,;]*(enväg|inte går att ångra|går inte att ångra|svår)/i,
        unless: /typ 1[^.,;]*inte/i,
        bad: 'Beslut av typ 1 är en tvåvägsdörr.',
        good: 'Beslut av typ 1 är en envägsdörr, typ 2 en tvåvägsdörr.',
      },
      en: {
        never:
          /type (1|one)[^.,;]*(two-way|reversible|be undone)|type (2|two)[^.,;]*(one-way|irreversible|cannot be undone)/i,
        unless: /type 1[^.,;]*(irreversible|cannot)/i,
        bad: 'Type 1 decisions are two-way doors.',
        good: 'Type 1 decisions are one-way doors, type 2 are two-way.',
      },
    },
  },
  {
    id: 'bezos-date',
    kind: 'claim',
    why: 'The letter is for 2015 and was published in 2016.',
    instead: '2016',
    words: {
      sv: {
        never: /(Amazon|Bezos)[^.]*1997|1997[^.]*(Amazon|Bezos)/,
        bad: 'I ett brev 1997 skrev Bezos om dörrar.',
        good: 'I ett brev 2016 skrev Bezos om dörrar.',
      },
      en: {
        never: /(Amazon|Bezos)[^.]*1997|1997[^.]*(Amazon|Bezos)/,
        bad: 'In a 1997 letter Bezos wrote of doors.',
        good: 'In a letter published in 2016 Bezos wrote of doors.',
      },
    },
  },
  {
    id: 'fast-is-better',
    kind: 'claim',
    why: 'Eisenhardt studied eight firms; speed is not proved to be better in public authorities.',
    instead: 'en studie av åtta företag',
    words: {
      sv: {
        never: /forskning(en)? visar att (snabb|fort|fart)/i,
        bad: 'Forskning visar att snabba beslut är bättre.',
        good: 'En studie av åtta företag fann att de snabba använde mer information.',
      },
      en: {
        never: /research shows that (fast|quick|speed|rapid)/i,
        bad: 'Research shows that fast decisions are better.',
        good: 'A study of eight firms found that the fast used more information.',
      },
    },
  },
  {
    id: 'half-of-decisions',
    kind: 'claim',
    why: 'Nutt’s "half fail" means not fully adopted after two years, not a bad outcome.',
    instead: 'användes inte, eller bara delvis',
    words: {
      sv: {
        never: /(hälften|50 procent) av (alla |organisationers )?beslut(en)?[^.]*misslyck/i,
        unless: /delvis|användes|infördes|genomför/,
        bad: 'Hälften av alla beslut misslyckas.',
        good: 'Hälften av besluten misslyckades i den meningen att de bara delvis användes.',
      },
      en: {
        never: /half (of )?(all |the )?decisions[^.]*fail/i,
        unless: /partly|adopted|in use|carried out/,
        bad: 'Half of all decisions fail.',
        good: 'Half the decisions failed in the sense that they were not fully adopted.',
      },
    },
  },
  {
    id: 'process-six-times',
    kind: 'claim',
    why: 'Self-report by managers, from a consultancy.',
    instead: 'leave it out',
    words: {
      sv: {
        never: /processen? [^.]*sex gånger (viktigare|mer|större)/i,
        bad: 'Processen är sex gånger viktigare än analysen.',
        good: 'Processen spelar roll.',
      },
      en: {
        never: /process(?:es)? [^.]*six times (more|as)/i,
        bad: 'Process matters six times more than analysis.',
        good: 'Process matters.',
      },
    },
  },
  {
    id: 'weill-ross',
    kind: 'claim',
    why: 'They studied firms with profit as the measure.',
    instead: 'who decides what; not the 20 per cent',
    words: {
      sv: {
        never: /(Weill|Ross\b)[^.]*20 procent|20 procent högre (vinst|lönsamhet)/,
        unless: /företag/,
        bad: 'Weill och Ross visar 20 procent bättre resultat.',
        good: 'Weill och Ross fann 20 procent högre vinst, i företag.',
      },
      en: {
        never: /(Weill|Ross\b)[^.]*20 per cent|20 per cent higher profit/,
        unless: /\bfirms?\b|compan/,
        bad: 'Weill and Ross show 20 per cent better results.',
        good: 'Weill and Ross found 20 per cent higher profit, in firms.',
      },
    },
  },
  {
    id: 'training-transfer',
    kind: 'claim',
    why: 'Georgenson’s "10 per cent" of 1982 was a guess.',
    instead: 'that practice soon afterwards and a manager who asks help it to last',
    words: {
      sv: {
        never:
          /\b(10|tio) procent av (det )?[^.]{0,40}(utbildning|kurs|lär)[^.]*(används|överförs|omsätts|kvar|nytta|praktik)/i,
        unless: corrected.sv,
        bad: 'Bara 10 procent av utbildningen omsätts i arbetet.',
        good: 'Att bara 10 procent av utbildningen omsätts i arbetet var en gissning.',
      },
      en: {
        never:
          /\b(10|ten) per cent of [^.]{0,40}(training|course|learn)[^.]*(transfer|used|applied|practice|stick)/i,
        unless: corrected.en,
        bad: 'Only 10 per cent of training transfers.',
        good: 'That 10 per cent of training transfers was a guess.',
      },
    },
  },
  {
    id: 'learning-pyramid',
    kind: 'claim',
    why: 'Learning styles and the pyramid with percentages lack evidence.',
    instead: 'recall and spacing',
    words: {
      sv: {
        never:
          /(inlärnings|lär|lärande)pyramid|lärstil|inlärningsstil|(minns|behåller) (bara )?\d+ procent av (det|vad) (vi|man|du)/i,
        unless: corrected.sv,
        bad: 'Enligt inlärningspyramiden minns vi mest av det vi gör.',
        good: 'Inlärningspyramiden saknar vetenskapligt stöd.',
      },
      en: {
        never:
          /learning pyramid|cone of (experience|learning)|learning styles?|(remember|retain) (only )?\d+ per cent of what (we|you|people)/i,
        unless: corrected.en,
        bad: 'The learning pyramid shows that we retain what we do.',
        good: 'The learning pyramid is a myth.',
      },
    },
  },
  {
    id: 'forgetting-curve',
    kind: 'claim',
    why: '"90 per cent gone in a week" is not a general finding.',
    instead: 'that repetition with gaps helps',
    words: {
      sv: {
        never: /glömskekurva|glöm[^.]*\b\d0 procent|\d0 procent[^.]*(är )?(glömt|borta)[^.]*veck/i,
        unless: corrected.sv,
        bad: 'Vi glömmer 90 procent på en vecka.',
        good: 'Den som repeterar efter en vecka minns mer.',
      },
      en: {
        never:
          /forgetting curve|forget[^.]*\b\d0 per cent|\d0 per cent[^.]*(forgotten|gone)[^.]*week/i,
        unless: corrected.en,
        bad: 'We forget 90 per cent in a week.',
        good: 'Those who repeat after a week remember more.',
      },
    },
  },
  {
    id: 'spacing-share',
    kind: 'claim',
    why: 'The best gap is 20–40 per cent of the time at a week and 5–10 per cent at a year.',
    instead: 'those shares, with the time they belong to',
    words: {
      sv: {
        never: /10–20 procent av (tiden|minnestiden|den tid)/,
        bad: 'Bäst är 10–20 procent av tiden.',
        good: 'För en vecka är 20–40 procent av tiden bäst.',
      },
      en: {
        never: /10–20 per cent of the (retention )?(time|interval)/,
        bad: 'Best is 10–20 per cent of the retention time.',
        good: 'For a week the best gap is 20–40 per cent of the time.',
      },
    },
  },
  {
    id: 'safety-samples',
    kind: 'claim',
    why: 'The meta-analysis has 136 samples and over 22,000 people; 117 counts studies.',
    instead: '136 prov, över 22 000 personer',
    words: {
      sv: {
        never: /117 (prov|urval)|trygghet[^.]*31[\s\u00a0\u2009\u202f]000/,
        bad: 'Sambandet bygger på 117 prov.',
        good: 'Sambandet bygger på 136 prov.',
      },
      en: {
        never: /117 samples|safety[^.]*31,000/,
        bad: 'The link rests on 117 samples.',
        good: 'The link rests on 136 samples.',
      },
    },
  },
  {
    id: 'uk-savings',
    kind: 'claim',
    why: 'GBP 45 billion is a modelled estimate in a government report.',
    instead: 'en beräknad möjlighet',
    words: {
      sv: {
        never: /45 miljarder (brittiska )?pund/,
        unless: /modell|beräkn|uppskatt|möjlig/,
        bad: 'Britterna sparar 45 miljarder pund.',
        good: 'En modellberäkning talar om 45 miljarder pund.',
      },
      en: {
        never: /(GBP|£) ?45 (billion|bn)|45 billion (GBP|pounds)/,
        unless: /model|estimat|potential/,
        bad: 'Britain saves GBP 45 billion.',
        good: 'A modelled estimate speaks of GBP 45 billion.',
      },
    },
  },
  {
    id: 'debt-share',
    kind: 'claim',
    why: '23 per cent is what 43 developers estimated of themselves.',
    instead: '43 utvecklare skattade',
    words: {
      sv: {
        never: /23 procent[^.]*(teknisk skuld|utvecklar)|teknisk(a)? skuld[^.]*23 procent/i,
        unless: /skatta|43/,
        bad: 'Teknisk skuld kostar 23 procent av tiden.',
        good: '43 utvecklare skattade förlusten till 23 procent, för teknisk skuld.',
      },
      en: {
        never: /23 per cent[^.]*(technical debt|developer)|technical debt[^.]*23 per cent/i,
        unless: /estimat|43/,
        bad: 'Technical debt costs 23 per cent of the time.',
        good: '43 developers put the loss to technical debt at 23 per cent.',
      },
    },
  },
];
