import type { Readiness } from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { NEEDS, readinessOf, type Needed } from '@kring/platform-runtime';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** For whoever watches the process: alive, and able to work. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(NEEDS) private readonly needs: readonly Needed[]) {}

  @Get('live')
  @Public()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await readinessOf(this.needs);
    if (readiness.status === 'unavailable') void reply.status(503).header('retry-after', '2');
    return readiness;
  }
}
