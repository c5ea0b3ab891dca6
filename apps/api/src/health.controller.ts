import { Public } from '@kring/platform-access';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import pg from 'pg';

/** For whoever watches the process: alive, and able to work. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly pool: pg.Pool) {}

  @Get('live')
  @Public()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ok' }> {
    await this.pool.query('select 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ok' };
  }
}
