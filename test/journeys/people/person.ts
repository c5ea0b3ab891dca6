import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const PICTURES = join('dist', 'pictures');
const WIDTHS = [390, 1280] as const;

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
    await page.setViewportSize({ width, height: 844 });
    page.setDefaultTimeout(15_000);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of (401|404|409)/.test(line.text())) wrong.push(line.text());
    });
    return new Person(page, wrong);
  }

  /** Takes the page's picture at both widths, and says what axe finds. */
  async picture(name: string): Promise<string[]> {
    const size = this.page.viewportSize()!;
    const found: string[] = [];
    for (const width of WIDTHS) {
      await this.page.setViewportSize({ width, height: 844 });
      await this.page.evaluate(() => new Promise((settled) => setTimeout(settled, 250)));
      await this.page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
      found.push(...(await this.faults()).map((fault) => `${name} at ${width}: ${fault}`));
    }
    await this.page.setViewportSize(size);
    return found;
  }

  private async faults(): Promise<string[]> {
    const wider = await this.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    await this.page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await this.page.evaluate((only) => window.axe.run({ runOnly: only }), tags);
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    return wider ? [...faults, 'is wider than its screen'] : faults;
  }
}
