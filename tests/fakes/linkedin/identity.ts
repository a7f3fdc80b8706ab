import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { type Caller, callerOf, denied, mustHave, writesFor } from './bearer.ts';
import { type LinkedIn, PICTURES } from './state.ts';

/** GET /v2/userinfo : not versioned. */
export function userinfo(linkedin: LinkedIn, c: Ask): Response {
  const caller = callerOf(linkedin, c);
  mustHave(caller, ['openid'], 'userinfo.GET.NO_VERSION');
  const { member, grant } = caller;
  const [given_name = '', ...rest] = member.name.split(' ');
  return c.json({
    sub: member.sub,
    name: member.name,
    given_name,
    family_name: rest.join(' '),
    picture: linkedin.world.browse(`https://${PICTURES}/face/${member.username}.svg`),
    locale: { country: 'US', language: 'en' },
    ...(grant.scopes.includes('email') ? { email: member.email, email_verified: true } : {}),
  });
}

/** GET /rest/organizationAcls : the roles of the caller. */
export function organizationAcls(_linkedin: LinkedIn, c: Ask, caller: Caller): Response {
  mustHave(caller, ['rw_organization_admin', 'r_organization_admin'], 'organizationAcls.FINDER-roleAssignee');
  const query = new URL(c.req.url).searchParams;
  if (query.get('q') !== 'roleAssignee')
    throw new Refused(400, 'ILLEGAL_ARGUMENT', 'No such finder: say q=roleAssignee');
  const [role, state] = [query.get('role'), query.get('state')];
  const elements = caller.member.roles
    .filter((one) => (!role || one.role === role) && (!state || one.state === state))
    .map((one) => ({
      organization: `urn:li:organization:${one.organization}`,
      roleAssignee: caller.urn,
      role: one.role,
      state: one.state,
    }));
  return c.json({ paging: { start: 0, count: Number(query.get('count') ?? 10), links: [] }, elements });
}

/** GET /rest/organizations/ID */
export function organization({ options }: LinkedIn, c: Ask, caller: Caller): Response {
  mustHave(caller, ['rw_organization_admin', 'r_organization_admin'], 'organizations.GET');
  const found = options.organizations.find((one) => one.id === c.req.param('id'));
  if (!found) throw new Refused(404, undefined, 'Could not find organization', { number: 100 });
  const urn = `urn:li:organization:${found.id}`;
  if (!writesFor(caller, urn)) throw denied('organizations.GET');
  const { id, name, vanityName } = found;
  return c.json({ id: Number(id), localizedName: name, vanityName });
}
