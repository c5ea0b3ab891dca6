import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { isAmong, isDeep } from '../../setup/asked.js';

const axe = { content: readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8') };
const PICTURES = join('dist', 'pictures');
const WIDTHS = [390, 1280] as const;
/** axe takes longer than the page itself: a run of `npm test` shows it one page in three, by its seed. */
const SHOWN_TO_AXE = 3;

type Found = { violations: { id: string; nodes: { html: string }[] }[] };
declare const window: { axe: { run(options: object): Promise<Found> } };

/** Somebody at a window of her own. All of them share one browser, and so its cookies, as in a demonstration. */
export class Person {
  private constructor(
    readonly page: Page,
    readonly wrong: string[],
  ) {}

  static async at(browser: BrowserContext, width: number): Promise<Person> {
    const page = await browser.newPage();
    await page.addInitScript(axe);
    await page.setViewportSize({ width, height: 844 });
    page.setDefaultTimeout(15_000);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of (401|404|409)/.test(line.text())) wrong.push(line.text());
    });
    return new Person(page, wrong);
  }

  /** Says what is wrong with the page at the width of whose it is; `test:deep` looks at both widths, and keeps pictures. */
  async picture(name: string): Promise<string[]> {
    const size = this.page.viewportSize()!;
    const found: string[] = [];
    // Every page has its heading; before it comes there is nothing to look at.
    await this.page.locator('h1').first().waitFor({ state: 'attached' });
    for (const width of isDeep() ? WIDTHS : [size.width]) {
      if (width !== size.width) await this.page.setViewportSize({ width, height: size.height });
      await this.page.evaluate(hasSettled);
      if (isDeep())
        await this.page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
      const faults = [...(await this.tooWide()), ...(isAmong(name, SHOWN_TO_AXE) ? await this.faults() : [])];
      found.push(...faults.map((fault) => `${name} at ${width}: ${fault}`));
    }
    await this.page.setViewportSize(size);
    return found;
  }

  private async tooWide(): Promise<string[]> {
    const wider = await this.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    return wider ? ['is wider than its screen'] : [];
  }

  private async faults(): Promise<string[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await this.page.evaluate((only) => window.axe.run({ runOnly: only }), tags);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }
}

/** Runs in the page: two frames for what a new width changes, and then until nothing moves that ever ends. */
async function hasSettled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const ending = document
    .getAnimations()
    .filter(
      ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
