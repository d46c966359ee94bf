import { rm } from 'node:fs/promises';
import type { BuildContext, BuildStep } from './build-context.ts';
import { assertReplaceable } from './out-folder.ts';
import { checksumStep } from './step-checksums.ts';
import { compressStep } from './step-compress.ts';
import { pagesStep } from './step-pages.ts';
import { policyStep } from './step-policy.ts';
import { printStep } from './step-print.ts';
import { searchStep } from './step-search.ts';

/**
 * The build, in order. Each step reads only what earlier ones wrote. Editions and their slots in the pages
 * belong between the running titles and the policy, which is computed from finished pages.
 */
export function pipeline({ all }: { all: boolean }): BuildStep[] {
  const site = [pagesStep, printStep, policyStep, searchStep, checksumStep];
  return all ? [...site, compressStep] : site;
}

/** Runs the steps on an empty folder, with a line for each. @throws what a step throws, with its name said */
export async function build(steps: readonly BuildStep[], context: BuildContext): Promise<void> {
  await assertReplaceable(context.root, context.dist);
  await rm(context.dist, { recursive: true, force: true });
  for (const [index, step] of steps.entries()) {
    const started = performance.now();
    context.say(`${index + 1}/${steps.length} ${step.name} …`);
    await step.run(context);
    context.say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
