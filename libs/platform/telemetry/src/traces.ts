import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';

export type Attributes = Readonly<Record<string, string | number>>;

const tracer = () => trace.getTracer('kring');

/**
 * Runs `task` as one step of a trace (W3C Trace Context): of the one that `traceparent` names, or else of the one that
 * runs here, or else of a new one. Attributes name routes, events and reactions; never a person and never what was typed.
 */
export async function inTrace<T>(
  name: string,
  task: (span: Span) => Promise<T>,
  { traceparent, attributes = {} }: { traceparent?: string | null; attributes?: Attributes } = {},
): Promise<T> {
  const parent = traceparent ? contextOf(traceparent) : context.active();
  return tracer().startActiveSpan(name, { kind: SpanKind.CONSUMER, attributes }, parent, async (span) => {
    try {
      return await task(span);
    } catch (error) {
      // The message may quote what someone typed; the name of the error tells enough.
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A step that begins and ends in different places: a request. `run` does what belongs to it; `end` closes it once. */
export interface OpenStep {
  readonly traceId: string;
  run<T>(task: () => T): T;
  end(name: string, attributes: Attributes, failed: boolean): void;
}

/** Opens a step for a request that came in with this `traceparent` header, if it came with a readable one. */
export function openStep(name: string, traceparent: string | undefined): OpenStep {
  const parent = traceparent ? contextOf(traceparent) : ROOT_CONTEXT;
  const span = tracer().startSpan(name, { kind: SpanKind.SERVER }, parent);
  const within = trace.setSpan(parent, span);
  return {
    traceId: span.spanContext().traceId,
    run: (task) => context.with(within, task),
    end(route, attributes, failed) {
      span.updateName(route).setAttributes({ ...attributes });
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** The trace that runs here as a `traceparent` header, to go on elsewhere; null where none runs. */
export function currentTraceparent(): string | null {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'] ?? null;
}

/** The id of the trace that runs here, for a log line; undefined where none runs. */
export const currentTraceId = (): string | undefined => trace.getActiveSpan()?.spanContext().traceId;

/** The trace that a `traceparent` belongs to; undefined where there is none. */
export const traceIdOf = (traceparent: string | null): string | undefined => traceparent?.split('-')[1];

const contextOf = (traceparent: string) => propagation.extract(ROOT_CONTEXT, { traceparent });
