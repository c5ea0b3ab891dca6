import type { Problem, ProblemIssue } from '@kring/contracts';
import { HttpException } from '@nestjs/common';
import { isDatabaseAway } from '@kring/platform-database';
import { RuleBroken, type RuleKind } from '@kring/platform-kernel';
import { InvalidInput } from './invalid-input.js';

const STATUS: Record<RuleKind, number> = {
  refused: 400,
  forbidden: 403,
  absent: 404,
  conflict: 409,
  'too-many': 429,
};

const TITLES: Record<number, string> = {
  400: 'Er klopt iets niet',
  401: 'U bent niet ingelogd',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  406: 'Deze vorm is er niet',
  409: 'Dit kan nu niet',
  413: 'Dit is te groot',
  415: 'Deze vorm wordt niet gelezen',
  429: 'Te vaak geprobeerd',
  500: 'Er ging iets mis',
  503: 'Even niet beschikbaar',
};

const DETAILS: Record<number, string> = {
  400: 'De aanvraag is niet te lezen.',
  401: 'Log in om verder te gaan.',
  404: 'Dit bestaat niet, of het wordt niet met u gedeeld.',
  406: 'Kring antwoordt met application/json.',
  413: 'Stuur ten hoogste 1 MB, en als bijlage ten hoogste 5 MB.',
  415: 'Stuur application/json, en als bijlage een PDF, PNG, JPEG of Word-document (DOCX).',
  500: 'Dit ligt aan ons. Probeer het opnieuw; noem anders het nummer van deze aanvraag.',
  503: 'Probeer het over enkele seconden opnieuw.',
};

interface Extra {
  detail?: string | undefined;
  errors?: ProblemIssue[] | undefined;
  allowed?: readonly string[] | undefined;
}

function problemOf(status: number, requestId: string, extra: Extra = {}): Problem {
  return {
    type: 'about:blank',
    status,
    title: TITLES[status] ?? TITLES[500]!,
    detail: extra.detail ?? DETAILS[status] ?? DETAILS[500]!,
    requestId,
    ...(extra.errors ? { errors: extra.errors } : {}),
    ...(extra.allowed ? { allowed: [...extra.allowed] } : {}),
  };
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  if (isDatabaseAway(error)) return 503;
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
};

/** Any error as it crosses the wire (RFC 9457). What is not ours to tell stays inside. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof InvalidInput) {
    return problemOf(400, requestId, {
      detail: 'Kijk de velden na die hieronder staan.',
      errors: error.issues,
    });
  }
  if (error instanceof RuleBroken) {
    const errors = error.path ? [{ path: error.path, message: error.message }] : undefined;
    return problemOf(STATUS[error.kind], requestId, {
      detail: error.message,
      errors,
      allowed: error.allowed,
    });
  }
  return problemOf(statusOf(error), requestId);
}
