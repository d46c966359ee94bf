import type { DrawingProps } from '../../lib/drawing.ts';
import AsvikOrganisation from './AsvikOrganisation.astro';
import AsvikSystemMap from './AsvikSystemMap.astro';
import BenefitRoad from './BenefitRoad.astro';
import ChainOfControl from './ChainOfControl.astro';
import Curve from './Curve.astro';
import DecisionOrder from './DecisionOrder.astro';
import DecisionStairs from './DecisionStairs.astro';
import EarlySignals from './EarlySignals.astro';
import EightPatterns from './EightPatterns.astro';
import ExitWindows from './ExitWindows.astro';
import FirstDay from './FirstDay.astro';
import HumanBrakes from './HumanBrakes.astro';
import HundredDays from './HundredDays.astro';
import LegalMap from './LegalMap.astro';
import LifeOfRecord from './LifeOfRecord.astro';
import LoginStops from './LoginStops.astro';
import NeedsLoop from './NeedsLoop.astro';
import OnePage from './OnePage.astro';
import OwnShareBuy from './OwnShareBuy.astro';
import Pace from './Pace.astro';
import PaysGains from './PaysGains.astro';
import Portfolio from './Portfolio.astro';
import RoadMap from './RoadMap.astro';
import RoleMap from './RoleMap.astro';
import SelfImage from './SelfImage.astro';
import ThreeQuestions from './ThreeQuestions.astro';
import ThreeStages from './ThreeStages.astro';
import ThreeWays from './ThreeWays.astro';
import VisionGates from './VisionGates.astro';

type Drawing = (props: DrawingProps) => unknown;

/** Every drawing by the id that its words have in src/content/diagrams. */
export const drawings: Record<string, Drawing> = {
  'aga-dela-kopa': OwnShareBuy,
  'asvik-organisation': AsvikOrganisation,
  'asvik-system': AsvikSystemMap,
  'atta-monster': EightPatterns,
  behovsslingan: NeedsLoop,
  beslutsordning: DecisionOrder,
  beslutstrappan: DecisionStairs,
  'betalar-vinner': PaysGains,
  'en-sida': OnePage,
  fardplan: RoadMap,
  'forsta-dygnet': FirstDay,
  handlingsfrihet: ExitWindows,
  'hundra-dagar': HundredDays,
  kurvan: Curve,
  'manskliga-bromsar': HumanBrakes,
  nyttovagen: BenefitRoad,
  'om-inloggningen-stannar': LoginStops,
  portfolj: Portfolio,
  rattskartan: LegalMap,
  rollkarta: RoleMap,
  sjalvbild: SelfImage,
  styrkedjan: ChainOfControl,
  takt: Pace,
  'tidiga-signaler': EarlySignals,
  'tre-fragor': ThreeQuestions,
  'tre-satt': ThreeWays,
  'tre-steg': ThreeStages,
  'uppgiftens-liv': LifeOfRecord,
  visionsprov: VisionGates,
};
