import type { Child, FC } from 'hono/jsx';
import type { BulkChange } from '#content/bulk-change.ts';
import { countriesByName } from '#content/country.ts';
import { type Action as DeskAction, may } from '#content/permissions.ts';
import type { DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import type { SentChange } from '../bulk-form.ts';
import type { DeskPage } from '../desk.ts';
import { type Option, optionsOf, SelectOptions } from './fields.tsx';

type BulkProps = { page: DeskPage; choices: DeskChoices; sent: SentChange };

/** What can be done to all articles that are ticked. Each can be undone, which it says. */
export const BulkActions: FC<BulkProps> = ({ page, choices, sent }) => {
  const { t } = page;
  const can = (action: DeskAction) => may(page.user?.roles ?? [], action);
  const countries = countriesByName(page.language).map(({ code, name }) => ({ value: code, label: name }));
  const of = { page, sent };
  return (
    <details class="bulk" open={sent.articles.size > 0}>
      <summary>
        {t('articles.bulk')} <span id="chosen" class="count" role="status" data-said={t('articles.select.count')} />
      </summary>
      <NoDefaultButton />
      <div class="several">
        <Choice {...of} name="toSection" label={t('articles.filter.section')} options={optionsOf(choices.sections)}>
          <Button page={page} what="section" />
        </Choice>
        {choices.topics.length > 0 && (
          <Choice {...of} name="toTopic" label={t('articles.filter.topic')} options={optionsOf(choices.topics)}>
            <Button page={page} what="addTopic" />
            <Button page={page} what="removeTopic" />
          </Choice>
        )}
        <Choice {...of} name="toCountry" label={t('articles.filter.country')} options={countries}>
          <Button page={page} what="addCountry" />
          <Button page={page} what="removeCountry" />
        </Choice>
        {can('planArticles') && (
          <Choice
            {...of}
            name="toUser"
            label={t('articles.bulk.user')}
            options={[{ value: 'nobody', label: t('articles.bulk.nobody') }, ...optionsOf(choices.writers)]}
          >
            <Button page={page} what="assign" />
          </Choice>
        )}
        {can('makeArticleReady') && (
          <div class="acts">
            <Button page={page} what="ready" />
          </div>
        )}
        {can('scheduleArticle') && <Hour {...of} />}
        {can('returnArticle') && (
          <div class="acts">
            <label for="comment">{t('articles.bulk.comment')}</label>
            <input id="comment" name="comment" autocomplete="off" maxlength={2000} value={sent.value('comment')} />
            <Button page={page} what="return" />
          </div>
        )}
      </div>
      <p class="hint">{t('articles.bulk.hint')}</p>
    </details>
  );
};

/** Stands for the first of many buttons, which the Enter key would press whatever is being filled in: it presses none. */
const NoDefaultButton: FC = () => <button type="submit" hidden disabled />;

type ChoiceProps = {
  page: DeskPage;
  sent: SentChange;
  name: string;
  label: string;
  options: Option[];
  children?: Child;
};

const Choice: FC<ChoiceProps> = ({ page, sent, name, label, options, children }) => (
  <div class="acts">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <SelectOptions
        options={[{ value: '', label: page.t('articles.bulk.choose') }, ...options]}
        value={sent.value(name)}
      />
    </select>
    {children}
  </div>
);

const Hour: FC<{ page: DeskPage; sent: SentChange }> = ({ page, sent }) => (
  <div class="acts">
    <label for="date">{page.t('articles.bulk.date')}</label>
    <input id="date" name="date" type="date" value={sent.value('date')} />
    <input name="time" type="time" aria-label={page.t('articles.bulk.time')} value={sent.value('time')} />
    <Button page={page} what="schedule" />
  </div>
);

const Button: FC<{ page: DeskPage; what: BulkChange['kind'] }> = ({ page, what }) => (
  <button type="submit" name="do" value={what}>
    {page.t(`articles.bulk.${what}`)}
  </button>
);
