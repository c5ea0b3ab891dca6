import { connect } from 'node:net';
import { ran, started } from '../product/started.js';
import type { Undo } from '../product/undo.js';
import { readImage, type Composed } from './compose-file.js';
import type { Places } from './places.js';
import { runnable } from './runnable.js';

/** Starts what each service says, in the order that the services ask for, each when those before it are healthy. */
export class Composition {
  constructor(
    private readonly services: Readonly<Record<string, Composed>>,
    private readonly places: Places,
    private readonly undo: Undo,
  ) {}

  async start(): Promise<void> {
    // PostgreSQL is the one service that this machine has in another shape: the server of the test run.
    const ready = new Set(['postgres']);
    while (ready.size < Object.keys(this.services).length) {
      const next = Object.keys(this.services).filter((name) => !ready.has(name) && this.isDue(name, ready));
      if (next.length === 0) throw new Error('The services that are left wait for each other.');
      await Promise.all(next.map((name) => this.startOne(name)));
      for (const name of next) ready.add(name);
    }
  }

  private isDue(name: string, ready: ReadonlySet<string>): boolean {
    return Object.keys(this.services[name]!.depends_on ?? {}).every((needed) => ready.has(needed));
  }

  private async startOne(name: string): Promise<void> {
    const { command, healthcheck } = runnable(name, this.services[name]!, readImage(), this.places);
    const awaited = Object.values(this.services).map((other) => other.depends_on?.[name]?.condition);
    if (awaited.includes('service_completed_successfully')) return void (await ran(command));
    const running = await started(command);
    this.undo.add(() => running.stop());
    const isHealthy = () => ran(healthcheck!).then(yes, no);
    if (healthcheck) await running.until(isHealthy);
    if (name === 'proxy') await running.until(() => accepts(this.places.publicPort));
  }
}

/** Whether somebody listens there: the one thing that nobody else waits for. */
const accepts = (port: number): Promise<boolean> =>
  new Promise((found) => {
    const line = connect(port, '127.0.0.1', () => found(true));
    line.once('error', () => found(false)).once('connect', () => line.destroy());
  });

const yes = () => true;
const no = () => false;
