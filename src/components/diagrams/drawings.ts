import type { DrawingProps } from '../../lib/drawing.ts';
import AsvikOrganisation from './AsvikOrganisation.astro';
import AsvikSystemMap from './AsvikSystemMap.astro';
import DecisionOrder from './DecisionOrder.astro';
import DecisionStairs from './DecisionStairs.astro';
import FirstDay from './FirstDay.astro';
import HumanBrakes from './HumanBrakes.astro';
import HundredDays from './HundredDays.astro';
import LegalMap from './LegalMap.astro';
import LifeOfRecord from './LifeOfRecord.astro';
import LoginStops from './LoginStops.astro';
import OnePage from './OnePage.astro';
import Pace from './Pace.astro';
import ThreeQuestions from './ThreeQuestions.astro';

type Drawing = (props: DrawingProps) => unknown;

/** Every drawing by the id that its words have in src/content/diagrams. */
export const drawings: Record<string, Drawing> = {
  'asvik-organisation': AsvikOrganisation,
  'asvik-system': AsvikSystemMap,
  beslutsordning: DecisionOrder,
  beslutstrappan: DecisionStairs,
  'en-sida': OnePage,
  'forsta-dygnet': FirstDay,
  'hundra-dagar': HundredDays,
  'manskliga-bromsar': HumanBrakes,
  'om-inloggningen-stannar': LoginStops,
  rattskartan: LegalMap,
  takt: Pace,
  'tre-fragor': ThreeQuestions,
  'uppgiftens-liv': LifeOfRecord,
};
