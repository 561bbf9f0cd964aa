import type { Child, FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';
import { DeskLayout, Note } from './desk-layout.tsx';

/** What became of the form that brought one here: done, or refused for a reason. */
export type Outcome = { done: string | null; refusal: string | null };

type HouseLayoutProps = {
  page: DeskPage;
  title: string;
  outcome: Outcome;
  /** Where one comes from; the house itself when left out. */
  back?: { path: string; label: string };
  script?: { name: string; messages: string[] };
  children?: Child;
};

/** A page of the house: the way back above, what just happened, then its own matter. */
export const HouseLayout: FC<HouseLayoutProps> = ({ page, title, outcome, back, script, children }) => (
  <DeskLayout page={page} title={title} {...(script ? { script } : {})}>
    <p class="back">
      <a href={back?.path ?? '/desk/house/'}>← {back?.label ?? page.t('desk.nav.house')}</a>
    </p>
    <Note text={outcome.refusal} isBad />
    <Note text={outcome.done} />
    {children}
  </DeskLayout>
);
