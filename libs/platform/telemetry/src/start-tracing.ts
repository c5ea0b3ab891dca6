import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Settings } from '@kring/platform-config';

/** In milliseconds: a collector that is away must not hold up a process that stops. */
const PATIENCE = 2_000;

const processorsFor = ({ KRING_TRACES_URL }: Settings) =>
  KRING_TRACES_URL
    ? [new BatchSpanProcessor(new OTLPTraceExporter({ url: KRING_TRACES_URL, timeoutMillis: PATIENCE }))]
    : [];

let started: BasicTracerProvider | null = null;
let users = 0;

/**
 * Gives every request and reaction of this process its trace; sends them to a collector where one is set (OTLP over
 * HTTP). Answers how it ends: what was not sent yet is, and with the last of those who started it tracing stops.
 */
export function startTracing(settings: Settings): () => Promise<void> {
  users += 1;
  if (!started) {
    started = new BasicTracerProvider({ spanProcessors: processorsFor(settings) });
    context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    trace.setGlobalTracerProvider(started);
  }
  return async () => {
    users -= 1;
    await flushTraces();
    if (users === 0) stop();
  };
}

/** Sends what was not sent yet. */
export async function flushTraces(): Promise<void> {
  await started?.forceFlush().catch(() => undefined);
}

function stop(): void {
  void started?.shutdown().catch(() => undefined);
  started = null;
  for (const api of [context, propagation, trace]) api.disable();
}
