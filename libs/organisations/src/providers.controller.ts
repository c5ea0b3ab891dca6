import { providerList, type ProviderList } from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers } from '@kring/platform-http';
import { PUBLIC } from '@kring/platform-kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listProviders } from './queries/index.js';

/** Which municipality do you work for? The answer goes along to /auth/sign-in?at=. */
@ApiTags('session')
@Controller('v1')
export class ProvidersController {
  constructor(private readonly reads: Reads) {}

  @Get('providers')
  @Public()
  @Answers({ summary: 'Municipalities whose staff sign in at their own provider', answer: providerList })
  listProviders(): Promise<ProviderList> {
    return this.reads.get(PUBLIC, listProviders);
  }
}
