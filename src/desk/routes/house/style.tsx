import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { isPermalinkPattern, permalink } from '#content/permalink.ts';
import { dateTime } from '#language/dates.ts';
import { changeSettings } from '#newsroom/house/change-settings.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import type { Gates } from '../../gates.tsx';
import { type StyleForm, StylePage } from '../../pages/house/style-page.tsx';
import { orAgain, outcomeOf, statusOf } from './answers.ts';
import { languageOptions } from './language-options.ts';
import { read, styleForm } from './settings-forms.ts';

const PATH = '/desk/house/style/';

/** Typography, feeds, addresses, clock and language. */
export function styleRoutes(app: Hono, { signedIn }: Gates): void {
  app.get(PATH, signedIn(showStyle, 'manageSettings'));
  app.post(PATH, signedIn(submitStyle, 'manageSettings'));
}

function showStyle(visit: SignedInVisit): Response | Promise<Response> {
  const { typography, ...others } = visit.settings;
  return stylePage(visit, { ...others, ...typography }, null);
}

async function submitStyle(visit: SignedInVisit): Promise<Response> {
  const sent = await visit.c.req.formData();
  const form = formIn(sent);
  if (sent.has('look')) return stylePage(visit, form, null);
  return orAgain(
    visit,
    async () => {
      const about = deskPage(visit).t('house.style');
      await changeSettings(visit, { about, change: read(styleForm, sent) });
      return `${PATH}?done=1`;
    },
    (refusal) => stylePage(visit, form, refusal),
  );
}

function stylePage(visit: SignedInVisit, form: StyleForm, refusal: string | null): Response | Promise<Response> {
  const page = deskPage(visit);
  const outcome = outcomeOf(visit, refusal);
  const zones = zoneGroups(page.t('house.style.timeZone.others'));
  const isKnown = zones.some(({ options }) => options.some(({ value }) => value === form.timeZone));
  const now = momentOf(visit.clock.now());
  return visit.c.html(
    <StylePage
      page={page}
      form={form}
      languages={languageOptions(page)}
      zones={isKnown ? zones : [{ label: null, options: [zoneOption(form.timeZone)] }, ...zones]}
      sampleAddress={sampleAddress(visit, form)}
      time={isZone(form.timeZone) ? dateTime(now, { language: page.language, timeZone: form.timeZone }) : null}
      outcome={outcome}
    />,
    statusOf(outcome),
  );
}

function formIn(form: FormData): StyleForm {
  return {
    spaceInGuillemets: formText(form, 'spaceInGuillemets'),
    spaceBeforeHighSigns: formText(form, 'spaceBeforeHighSigns'),
    spaceBeforeColon: formText(form, 'spaceBeforeColon'),
    inciseDash: formText(form, 'inciseDash'),
    feedContent: formText(form, 'feedContent'),
    permalinkPattern: formText(form, 'permalinkPattern'),
    timeZone: formText(form, 'timeZone'),
    language: formText(form, 'language'),
  };
}

/** The address that an article published now would be given. */
function sampleAddress({ clock, origin }: SignedInVisit, { permalinkPattern, timeZone }: StyleForm): string | null {
  if (!isPermalinkPattern(permalinkPattern) || !isZone(timeZone)) return null;
  const parts = { id: 1234, slug: 'xxx-xxx', sectionSlug: 'xxxx', authorSlug: 'xx-xxx' };
  return origin + permalink(permalinkPattern, { ...parts, publishedAt: momentOf(clock.now()), timeZone });
}

/** Every zone of the IANA database, those of Africa first. */
function zoneGroups(others: string) {
  const zones = Intl.supportedValuesOf('timeZone');
  const isAfrican = (zone: string) => zone.startsWith('Africa/');
  return [
    { label: null, options: zones.filter(isAfrican).map(zoneOption) },
    { label: others, options: zones.filter((zone) => !isAfrican(zone)).map(zoneOption) },
  ];
}

function zoneOption(zone: string) {
  return { value: zone, label: zone.replaceAll('_', ' ') };
}

function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';
}
