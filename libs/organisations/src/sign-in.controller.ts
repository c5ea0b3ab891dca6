import { id } from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import {
  IdentityProvider,
  Members,
  ownAddress,
  pressedPersona,
  SessionStore,
  type ProvenIdentity,
} from '@kring/platform-identity';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Enter } from './use-cases/enter.js';

const CALLBACK = '/auth/callback';

/** Members sign in at their own provider; Kring keeps who came back, and nothing else that the provider told about her. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly members: Members,
    private readonly sessions: SessionStore,
    private readonly enter: Enter,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('sign-in')
  @Public()
  async signIn(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('at') at?: unknown,
  ): Promise<void> {
    const { origin } = ownAddress(request.headers.host, this.settings);
    const hint = pressedPersona(request.headers, this.settings);
    const asked = { redirectUri: `${origin}${CALLBACK}`, hint, at: id.safeParse(at).data };
    const begun = await this.provider.begin(asked).catch((error: unknown) => {
      request.log.warn({ err: error }, 'identity provider away');
      return null;
    });
    if (!begun) return void reply.redirect('/?aanmelden=storing', 302);
    request.session.signIn = begun.underWay;
    await request.session.save();
    await reply.redirect(begun.url, 302);
  }

  @Get('callback')
  @Public()
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { at } = request.session.signIn ?? {};
    const proven = await this.prove(request);
    const account = proven && (await this.accountOf(proven, request.session.invitation));
    const membership = account?.memberships.find(({ organisationId }) => organisationId === at);
    const chosen = membership ?? account?.memberships[0];
    const isInvited = proven !== null && request.session.invitation !== undefined;
    if (!account || !chosen) return this.refuse(request, reply, isInvited ? 'ander-adres' : 'mislukt');
    await this.enter.execute(request, account.accountId, [chosen], 'oidc');
    await reply.redirect('/', 302);
  }

  /** Whoever came back: to the address that the sign-in began at, and once. */
  private async prove(request: FastifyRequest): Promise<ProvenIdentity | null> {
    const underWay = await this.sessions.takeOnce(request.session, 'signIn');
    const { origin } = ownAddress(request.headers.host, this.settings);
    if (!underWay || underWay.redirectUri !== `${origin}${CALLBACK}`) return null;
    return this.provider.complete(request.url.slice(CALLBACK.length), underWay).catch((error: unknown) => {
      request.log.warn({ err: error }, 'sign-in refused');
      return null;
    });
  }

  private async accountOf(proven: ProvenIdentity, invitation: string | undefined) {
    const invited = invitation && (await this.members.acceptInvitation(proven, invitation));
    return invited || this.members.accountWithSubject(proven.issuer, proven.subject);
  }

  private async refuse(request: FastifyRequest, reply: FastifyReply, why: string): Promise<void> {
    // Whoever is signed in here stays so: else any page could sign her out by sending her this way.
    if (!request.session.owner) await request.session.destroy();
    request.isTurnedAway = true;
    await reply.redirect(`/?aanmelden=${why}`, 302);
  }
}
