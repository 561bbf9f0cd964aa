import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { TYPOGRAPHY_CHOICES, type TypographyChoice } from '#content/house-typography.ts';
import { isPermalinkPattern, permalink } from '#content/permalink.ts';
import { dateTime } from '#language/dates.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formTexts } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { type StyleForm, StylePage } from '../../pages/house/style-page.tsx';
import { languageOptions } from './language-options.ts';
import { read, styleForm, submitSettings } from './settings-forms.ts';

/** Typography, feeds, addresses, clock and language. */
export function styleRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageSettings');
  get('/desk/house/style/', showStyle);
  post('/desk/house/style/', submitStyle);
}

function showStyle(visit: SignedInVisit): Response | Promise<Response> {
  const { typography, ...others } = visit.settings;
  return stylePage(visit, { ...others, ...typography });
}

async function submitStyle(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formTexts(sent, FIELDS);
  if (sent.has('look')) return stylePage(visit, form);
  const change = () => read(styleForm, sent);
  return submitSettings(visit, { door: 'style', change, again: (refused) => stylePage(refused, form) });
}

const FIELDS: (keyof StyleForm)[] = [
  ...(Object.keys(TYPOGRAPHY_CHOICES) as TypographyChoice[]),
  ...(['feedContent', 'permalinkPattern', 'timeZone', 'language'] as const),
];

function stylePage(visit: SignedInVisit, form: StyleForm): Response | Promise<Response> {
  const page = deskPage(visit);
  const now = momentOf(visit.clock.now());
  return visit.c.html(
    <StylePage
      page={page}
      form={form}
      languages={languageOptions(page)}
      zones={zonesWith(form.timeZone, page.t('house.style.timeZone.others'))}
      sampleAddress={sampleAddress(visit, form)}
      time={isZone(form.timeZone) ? dateTime(now, { language: page.language, timeZone: form.timeZone }) : null}
    />,
  );
}

/** The address that an article published now would be given. */
function sampleAddress({ clock, origin }: SignedInVisit, { permalinkPattern, timeZone }: StyleForm): string | null {
  if (!isPermalinkPattern(permalinkPattern) || !isZone(timeZone)) return null;
  const parts = { id: 1234, slug: 'xxx-xxx', sectionSlug: 'xxxx', authorSlug: 'xx-xxx' };
  return origin + permalink(permalinkPattern, { ...parts, publishedAt: momentOf(clock.now()), timeZone });
}

/** Every zone of the IANA database, those of Africa first, after the one that is set if it has no such name. */
function zonesWith(present: string, others: string) {
  const zones = Intl.supportedValuesOf('timeZone');
  const [african = [], elsewhere = []] = [true, false].map((isWanted) =>
    zones.filter((zone) => zone.startsWith('Africa/') === isWanted).map(zoneOption),
  );
  const unknown = zones.includes(present) ? [] : [zoneOption(present)];
  return { options: [...unknown, ...african], groups: [{ label: others, options: elsewhere }] };
}

function zoneOption(zone: string) {
  return { value: zone, label: zone.replaceAll('_', ' ') };
}

function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';
}
