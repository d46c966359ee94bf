/** axe-core in an open page, without loosening the page's policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** A page with axe in it. */
export interface Axe {
  /** Runs some rules, or all of WCAG 2.0–2.2 A and AA and best practice. Gives a line per broken rule. */
  run: (rules?: readonly string[]) => Promise<string[]>;
}

/** Puts axe into a page through the debugger, which the policy does not bind as it binds the page's own scripts. */
export async function axeIn(page: Page): Promise<Axe> {
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: source });
  return {
    async run(rules) {
      const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: standard };
      const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        expression: `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.text}`);
      return (result.value as Violation[]).map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 2)
            .map(({ html }) => html.slice(0, 120))
            .join(' | ')}`,
      );
    },
  };
}
