import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

// The shell first: a whole Chromium draws its own window around each page, and that takes most of a core.
const INSTALLED = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

const ARGS = [
  // Its own errands in the background only meet a closed network.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  // It draws when there is something to draw, instead of waiting for the next sixtieth of a second.
  '--disable-frame-rate-limit',
];

/** Windows of a story's own, in the one Chromium of this worker. */
export interface Chromium {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes this story's windows; the browser stays for the next one. */
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

export async function openChromium(): Promise<Chromium> {
  const running = await (browser ??= launch());
  const contexts: BrowserContext[] = [];
  return {
    async newContext(options) {
      const context = await running.newContext(options);
      contexts.push(context);
      return context;
    },
    async close() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
  };
}

/** The Chromium of this machine, or else the one from npm (Linux on x64). */
async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ARGS });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...ARGS],
  });
}
