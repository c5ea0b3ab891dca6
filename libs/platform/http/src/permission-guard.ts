import { Access, IS_PUBLIC, PERMISSION, VerbNotAllowed, type Permission } from '@kring/platform-access';
import { Actors } from '@kring/platform-identity';
import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import './auditing.js';
import './current-actor.js';
import { mayChange } from './same-origin.js';

/** The one door, shut by default: proves the sender, finds the actor, and asks whether the role has the route's verb. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly access: Access,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    this.refuseForgery(request);
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    if (!permission) throw new ForbiddenException();
    const actor = await this.actors.behind(request.session);
    if (!actor) throw new UnauthorizedException();
    request.actor = actor;
    writeDown(request, permission);
    if (!this.access.allows(actor, permission.verb, permission.subject)) throw new VerbNotAllowed();
    return true;
  }

  private refuseForgery(request: FastifyRequest): void {
    const { host, origin } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'] as string | undefined;
    if (!mayChange({ method: request.method, host, origin, fetchSite })) throw new ForbiddenException();
  }
}

/** From here on its audit line says who does what. */
function writeDown({ asked, actor }: FastifyRequest, { verb, subject }: Permission): void {
  if (!asked || !actor) return;
  Object.assign(asked, { action: verb, object: subject, actor });
}
