import type { DrawingProps } from '../../lib/drawing.ts';
import AsvikOrganisation from './AsvikOrganisation.astro';
import AsvikSystemMap from './AsvikSystemMap.astro';
import DecisionOrder from './DecisionOrder.astro';
import DecisionStairs from './DecisionStairs.astro';
import HumanBrakes from './HumanBrakes.astro';
import Pace from './Pace.astro';
import ThreeQuestions from './ThreeQuestions.astro';

type Drawing = (props: DrawingProps) => unknown;

/** Every drawing by the id that its words have in src/content/diagrams. */
export const drawings: Record<string, Drawing> = {
  'asvik-organisation': AsvikOrganisation,
  'asvik-system': AsvikSystemMap,
  beslutsordning: DecisionOrder,
  beslutstrappan: DecisionStairs,
  'manskliga-bromsar': HumanBrakes,
  takt: Pace,
  'tre-fragor': ThreeQuestions,
};
