/** A part of a meeting's plan with its place on the clock, in minutes from the start. */
export interface ClockedPart {
  from: number;
  to: number;
  minutes: number;
}

/** The parts of a plan, each with the minute it begins and ends. */
export function onTheClock<Part extends { minutes: number }>(
  plan: readonly Part[],
): (Part & ClockedPart)[] {
  let at = 0;
  return plan.map((part) => {
    const from = at;
    at += part.minutes;
    return { ...part, from, to: at };
  });
}

/** Minutes of a whole plan. */
export const planMinutes = (plan: readonly { minutes: number }[]): number =>
  plan.reduce((sum, part) => sum + part.minutes, 0);
