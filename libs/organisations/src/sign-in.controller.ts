import { Public } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { startSession } from '@kring/platform-http';
import { IdentityProvider, Members } from '@kring/platform-identity';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from './sign-in-address.js';

/** Members sign in at their own provider; Kring keeps who came back, and nothing that the provider told about her. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly members: Members,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('sign-in')
  @Public()
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { redirectUri, hint } = addressOf(request.headers.host, this.settings);
    const { url, underWay } = await this.provider.begin(redirectUri, hint);
    request.session.signIn = underWay;
    await request.session.save();
    await reply.redirect(url, 302);
  }

  @Get('callback')
  @Public()
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const underWay = request.session.signIn;
    const query = request.url.slice('/auth/callback'.length);
    const proven = underWay && (await this.provider.complete(query, underWay).catch(() => null));
    const memberId = proven ? await this.members.withSubject(proven.issuer, proven.subject) : null;
    if (!memberId) {
      await request.session.destroy();
      await reply.redirect('/?aanmelden=mislukt', 302);
      return;
    }
    await startSession(request, { kind: 'member', memberId });
    await reply.redirect('/', 302);
  }
}
