/** What is often said wrongly about the real cases. */
import { type Trap } from './trap.ts';

export const caseTraps: Trap[] = [
  {
    id: 'transport-leak',
    kind: 'claim',
    why: 'The review is Ds 2018:6, not an SOU, and that data leaked is not established.',
    instead: 'att uppgifter gjordes tillgängliga; Ds 2018:6',
    words: {
      sv: {
        never: /Transportstyrels[^.]*(läck|\bSOU\b)|\bSOU\b[^.]*Transportstyrels/,
        unless: /inte (är )?(klarlagt|fastställt|visat|belagt)/,
        bad: 'Transportstyrelsens register läckte.',
        good: 'Om något ur Transportstyrelsens register läckte är inte klarlagt.',
      },
      en: {
        never: /Transport(styrelsen| Agency)[^.]*(leak|\bSOU\b)/,
        unless: /not (been )?(established|shown|proved)/,
        bad: 'The Transport Agency leaked its registers.',
        good: 'Whether the Transport Agency leaked anything has not been established.',
      },
    },
  },
  {
    id: 'school-platform-fines',
    kind: 'claim',
    why: 'It is one fine that was appealed: 4, 3 and 4 million SEK.',
    instead: 'en sanktionsavgift, 4 miljoner kronor efter överklagande',
    words: {
      sv: {
        never: /skolplattform[^.]*(två|2|tre) (sanktionsavgifter|böter|gånger bötfälld)/i,
        bad: 'Skolplattformen gav två sanktionsavgifter.',
        good: 'Skolplattformen gav en sanktionsavgift, som överklagades.',
      },
      en: {
        never: /school platform[^.]*(two|three) (fines|penalties)/i,
        bad: 'The school platform led to two fines.',
        good: 'The school platform led to one fine, which was appealed.',
      },
    },
  },
  {
    id: 'parents-hacked',
    kind: 'claim',
    why: 'The parents were not convicted; the investigation was closed.',
    instead: 'utredningen lades ned',
    words: {
      sv: {
        never: /(föräldra|öppna skolplattformen)[^.]*(hacka|dömdes|dömts|intrång)/i,
        unless: /\binte\b|lades ned|aldrig|polisanm/,
        bad: 'Föräldrarna hackade sig in.',
        good: 'Föräldrarna dömdes inte; utredningen lades ned.',
      },
      en: {
        never: /(parents|Öppna skolplattformen)[^.]*(hacked|convicted|intrusion)/,
        unless: /\bnot\b|closed|never|dropped|reported/,
        bad: 'The parents hacked the platform.',
        good: 'The parents were not convicted.',
      },
    },
  },
  {
    id: 'millennium-lost',
    kind: 'claim',
    why: 'SEK 5.5 billion is the plan including the contract; what was lost is not established.',
    instead: 'programmets plan, leverantörens avtal inräknat',
    words: {
      sv: {
        never: /5,5 miljarder[^.]*(förlor|slös|bortkast|i sjön|rök)/,
        unless: /\binte\b/,
        bad: 'Regionen förlorade pengar: 5,5 miljarder är förlorade.',
        good: 'Planen var 5,5 miljarder, vilket inte är pengar som förlorats.',
      },
      en: {
        never: /5\.5 billion[^.]*(lost|wasted|thrown)/,
        unless: /\bnot\b/,
        bad: 'SEK 5.5 billion was lost.',
        good: 'The plan was SEK 5.5 billion, which is not money lost.',
      },
    },
  },
  {
    id: 'robot-all-cases',
    kind: 'claim',
    why: 'The robot in Trelleborg did not decide all cases, and JO did not declare it unlawful.',
    instead: 'which cases, and what JO criticised: the handling',
    words: {
      sv: {
        never:
          /robot[^.]*(fattade|fattar|avgjorde|avgör|beslutade i|beslutar i) (alla|samtliga|varje)|\bJO\b[^.]*robot[^.]*olaglig|robot[^.]*olaglig[^.]*\bJO\b/i,
        unless: /\binte\b/,
        bad: 'Roboten i Trelleborg avgjorde alla ärenden.',
        good: 'Roboten i Trelleborg avgjorde inte alla ärenden.',
      },
      en: {
        never:
          /robot[^.]*(decided|decides|made|makes) (all|every)|Ombudsman[^.]*robot[^.]*(unlawful|illegal)/i,
        unless: /\bnot\b/,
        bad: 'The robot in Trelleborg decided all cases.',
        good: 'The robot in Trelleborg did not decide all cases: not the hard ones.',
      },
    },
  },
  {
    id: 'gothenburg-ai',
    kind: 'claim',
    why: 'It was a set of rules with travel distances, not AI, and not only the algorithm.',
    instead: 'ett datorstöd som följde regler',
    words: {
      sv: {
        never:
          /Göteborg[^.]*(skol)[^.]*\bAI\b|Göteborg[^.]*\bAI\b[^.]*skol|\bAI\b[^.]*skol(placering|val)[^.]*Göteborg/,
        unless: /\binte\b/,
        bad: 'I Göteborg valde en AI skola åt barnen.',
        good: 'I Göteborg var det inte AI som valde skola.',
      },
      en: {
        never:
          /Gothenburg[^.]*school[^.]*\bAI\b|Gothenburg[^.]*\bAI\b[^.]*school|\bAI\b[^.]*school[^.]*Gothenburg/,
        unless: /\bnot\b/,
        bad: 'In Gothenburg school places were chosen by AI.',
        good: 'In Gothenburg school places were not chosen by AI.',
      },
    },
  },
  {
    id: 'robodebt-ai',
    kind: 'claim',
    why: 'Robodebt was automated averaging, not AI.',
    instead: 'automatisk beräkning av snitt',
    words: {
      sv: {
        never: /Robodebt[^.]*(\bAI\b|artificiell|maskininlär)/i,
        unless: /\binte\b/,
        bad: 'Robodebt var en AI.',
        good: 'Robodebt var inte AI.',
      },
      en: {
        never: /Robodebt[^.]*(\bAI\b|artificial|machine learning)/i,
        unless: /\bnot\b/,
        bad: 'Robodebt was an AI system.',
        good: 'Robodebt was not AI.',
      },
    },
  },
  {
    id: 'night-cameras-use',
    kind: 'claim',
    why: '76–78 per cent of municipalities offer night supervision; that is not use.',
    instead: 'erbjöd; and how few used it',
    words: {
      sv: {
        never: /7[678] procent av (alla )?kommuner(na)?[^.]*(använder|använde)/,
        unless: /\binte\b/,
        bad: '76 procent av kommunerna använder nattkamera.',
        good: '76 procent av kommunerna erbjuder nattkamera.',
      },
      en: {
        never: /7[678] per cent of (all )?municipalities[^.]*\b(uses?|used)\b/,
        unless: /\bnot\b/,
        bad: '76 per cent of municipalities use night cameras.',
        good: '76 per cent of municipalities offer night cameras.',
      },
    },
  },
  {
    id: 'welfare-technology-billions',
    kind: 'claim',
    why: 'The estimate of SEK 53 billion is a consultant’s and disputed.',
    instead: 'omstridd konsultuppskattning, or nothing',
    words: {
      sv: {
        never: /53 miljarder/,
        unless: /omstri|konsult/,
        bad: 'Välfärdsteknik kan spara 53 miljarder.',
        good: 'En omstridd uppskattning talar om 53 miljarder.',
      },
      en: {
        never: /53 (billion|bn)/,
        unless: /disputed|consultan/,
        bad: 'Welfare technology can save SEK 53 billion.',
        good: 'A disputed estimate speaks of SEK 53 billion.',
      },
    },
  },
  {
    id: 'toeslagen-count',
    kind: 'claim',
    why: '26,000 is an early count; about 40,300 were recognised by the end of 2024.',
    instead: 'omkring 40 300 erkända till och med 2024',
    words: {
      sv: {
        never: /26[\s\u00a0\u2009\u202f]000 (föräldrar|familjer|drabbade|hushåll)/,
        unless: /tidig|först|40[\s\u00a0\u2009\u202f]300/,
        bad: '26 000 föräldrar drabbades.',
        good: 'En tidig räkning var 26 000 föräldrar.',
      },
      en: {
        never: /26,000 (parents|families|victims|households)/,
        unless: /early|first|40,300/,
        bad: '26,000 parents were hit.',
        good: 'An early count was 26,000 parents.',
      },
    },
  },
  {
    id: 'horizon-suicides',
    kind: 'claim',
    why: 'The inquiry says "real possibility" about 13 suicides.',
    instead: 'en verklig möjlighet, enligt utredningen',
    words: {
      sv: {
        never: /\b(13|tretton)\b[^.]*(självmord|suicid|tog sitt liv)/i,
        unless: /möjlig|kan ha/,
        bad: 'Horizon ledde till 13 självmord.',
        good: 'Utredningen ser en verklig möjlighet att 13 självmord hängde ihop med Horizon.',
      },
      en: {
        never: /\b(13|thirteen)\b[^.]*(suicide|took their)/i,
        unless: /possib|may have/,
        bad: 'Horizon led to 13 suicides.',
        good: 'The inquiry sees a real possibility that 13 suicides were linked to Horizon.',
      },
    },
  },
  {
    id: 'estonia-online',
    kind: 'claim',
    why: '"99 per cent online" is a slogan with changing content.',
    instead: 'what you can say of a service',
    words: {
      sv: {
        never: /(Estland|estnisk)[^.]*99 procent|99 procent[^.]*(Estland|estnisk)/,
        unless: /slagord|slogan/,
        bad: 'I Estland finns 99 procent av tjänsterna på nätet.',
        good: 'Att 99 procent av tjänsterna finns på nätet är ett slagord i Estland.',
      },
      en: {
        never: /Estonia[^.]*99 per cent|99 per cent[^.]*Estonia/,
        unless: /slogan/,
        bad: 'In Estonia 99 per cent of services are online.',
        good: 'That 99 per cent of services are online is a slogan in Estonia.',
      },
    },
  },
];
