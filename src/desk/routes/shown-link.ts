import { momentOf } from '#content/clock.ts';
import { LINK_HOURS, type OneTimeLinkKind } from '#content/one-time-link.ts';
import { dateTime } from '#language/dates.ts';
import { linkAddress } from '#newsroom/people/one-time-links.ts';
import type { ShownLink } from '../components/people-fields.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';

/** A link that was made a moment ago, as it is shown to who is to hand it over. */
export function shownLink(
  visit: SignedInVisit,
  { token, name, kind }: { token: string; name: string; kind: OneTimeLinkKind },
): ShownLink {
  const until = momentOf(visit.clock.now().add({ hours: LINK_HOURS[kind] }));
  return { name, address: linkAddress(visit.origin, token), until: dateTime(until, deskPage(visit)) };
}
