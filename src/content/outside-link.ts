import type { Moment } from './article.ts';
import type { LinkStanding } from './link.ts';

/** What is known of an address of another site. */
export type OutsideLink = {
  standing: LinkStanding;
  /** The last certain answer that it was given: a status, or `noName`. */
  answer: string | null;
  answeredAt: Moment | null;
  /** When its name was not found for the first time since it last was; null while it is. */
  failingSince: Moment | null;
};

/** What the web says of an address: that it is there, that it is not (404, 410), that its host has no name, or nothing sure. */
export type WebSaying = 'there' | '404' | '410' | 'noName' | 'unsure';

const HOUR_MS = 3_600_000;
/** Less, and it is not another day: a name server that is down for an afternoon breaks no link. */
const ANOTHER_DAY_MS = 20 * HOUR_MS;
const WEEK = 7;

/**
 * What is known of an address after it was asked, and in how many days it is to be asked again. Only a certain answer
 * breaks a link: 404 or 410, or a name that was not found on two days. Whatever else, such as a refusal or a fault of that
 * site, changes nothing.
 */
export function afterAsking(link: OutsideLink, saying: WebSaying, now: Moment): { link: OutsideLink; days: number } {
  const trusted = link.standing === 'broken' ? ('broken' as const) : ('fine' as const);
  const told = { answer: saying, answeredAt: now, failingSince: null };
  switch (saying) {
    case 'unsure':
      return { link: { ...link, standing: trusted }, days: WEEK };
    case 'there':
      return { link: { ...told, standing: 'fine' }, days: WEEK };
    case '404':
    case '410':
      return { link: { ...told, standing: 'broken' }, days: WEEK };
    case 'noName': {
      const failingSince = link.failingSince ?? now;
      const isSure = Date.parse(now) - Date.parse(failingSince) >= ANOTHER_DAY_MS;
      // The fault may be this machine's, which was cut off: so soon, and at the price of a look into the name server.
      const days = 1;
      if (isSure) return { link: { ...told, failingSince, standing: 'broken' }, days };
      return { link: { ...link, failingSince, standing: trusted }, days };
    }
  }
}
